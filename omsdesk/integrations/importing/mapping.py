"""The mapping file: which file feeds which table, which column is which field, which rules.

A mapping is TOML. Whatever it says that this module does not know is an error that names the
nearest known word, so that a misspelt rule is never silently without effect.
"""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any, Literal

import msgspec

from omsdesk.errors import Refused
from omsdesk.integrations.importing.dates import Order
from omsdesk.integrations.importing.fields import BLANKS
from omsdesk.integrations.importing.numbers import Mark, Share
from omsdesk.integrations.importing.schema import FIELDS, REQUIRED, Kind

Feeds = Literal["customers", "items", "opening_stock", "orders", "order_lines"]
ChargeKind = Literal["freight", "discount", "fee"]


class _Part(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A part of a mapping file."""


class Formats(_Part, frozen=True):
    """How files are written; None means: by the rules of `detection`, `numbers`, `dates`.

    `too_fine` says what to do with more decimals than money and quantities have.
    """

    encoding: str | None = None
    delimiter: str | None = None
    decimal_mark: Mark | None = None
    date_order: Order | None = None
    blank: tuple[str, ...] = BLANKS
    too_fine: Literal["refuse", "round"] = "refuse"


class Lookup(_Part, frozen=True):
    """Another file in which the text of a cell is the key of the value that is wanted."""

    file: str
    key: str
    value: str


class FieldMapping(_Part, frozen=True):
    """Where a field comes from and how it is written there.

    `values` replaces whole texts ("" makes them blank), before anything else reads them.
    `share` says how a discount is written; `whole` and `upper` are for codes (`fields.code`).
    """

    column: str
    share: Share | None = None
    decimal_mark: Mark | None = None
    date_order: Order | None = None
    values: dict[str, str] = {}
    lookup: Lookup | None = None
    whole: bool = False
    upper: bool = False


class NoGoods(_Part, frozen=True):
    """Item codes (a pattern for the whole code, any case) that are charges, or are left out."""

    codes: str
    means: ChargeKind | Literal["refuse", "skip"]

    def matches(self, code: str) -> bool:
        return re.fullmatch(self.codes, code, re.IGNORECASE) is not None


class Rules(_Part, frozen=True):
    """What to do with rows that can be read but need a decision.

    `cancellation_prefix` marks order numbers of cancellations. "credit" turns cancellations, or
    orders of which all quantities are negative, into credits with positive quantities.
    `walk_in_customer` is the account for orders without a customer when they are not refused.
    """

    cancellation_prefix: str = ""
    cancellations: Literal["refuse", "credit", "skip"] = "refuse"
    negative_quantity: Literal["refuse", "credit"] = "refuse"
    zero_price: Literal["refuse", "accept"] = "refuse"
    missing_customer: Literal["refuse", "walk-in"] = "refuse"
    walk_in_customer: str = ""
    duplicate_lines: Literal["skip", "keep", "refuse"] = "skip"
    line_key: tuple[str, ...] = ()
    no_goods: tuple[NoGoods, ...] = ()


class TableMapping(_Part, frozen=True):
    """One file (or sheet) feeding one table.

    `fields` says where each field comes from: a column name or a `FieldMapping`. With `rows =
    "distinct"` many rows speak of the same key, as in a file of order lines that names items.
    """

    feeds: Feeds
    file: str
    sheet: str | None = None
    header_line: int = 1
    rows: Literal["each", "distinct"] = "each"
    fields: dict[str, str | FieldMapping] = {}
    constants: dict[str, str] = {}
    formats: Formats | None = None

    def field(self, name: str) -> FieldMapping | None:
        """Where a field comes from; None when no column feeds it."""
        found = self.fields.get(name)
        return FieldMapping(column=found) if isinstance(found, str) else found


class Mapping(_Part, frozen=True):
    """A whole mapping file; `currency` is the one of all its amounts (ISO 4217).

    `tax_class` is that of its items and charges. With `services = "add"` a carrier service
    that nobody knows is added under the name that the file gives it.
    """

    name: str
    currency: str
    tables: tuple[TableMapping, ...]
    tax_class: str = "standard"
    services: Literal["refuse", "add"] = "refuse"
    title: str = ""
    formats: Formats = Formats()
    rules: Rules = Rules()

    def table(self, feeds: Feeds) -> TableMapping | None:
        return next((table for table in self.tables if table.feeds == feeds), None)

    def formats_of(self, table: TableMapping) -> Formats:
        return table.formats or self.formats


def load(path: Path) -> Mapping:
    """Read and check a mapping file. Refused: as `parse`."""
    return parse(path.read_text(encoding="utf-8"))


def parse(text: str) -> Mapping:
    """Read and check the text of a mapping.

    Refused: "mapping-unreadable", "mapping-key-unknown", "mapping-field-unknown",
    "mapping-value-wrong", "mapping-field-missing", "mapping-incomplete".
    """
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise Refused("mapping-unreadable", problem=str(error)) from None
    _check_keys(raw)
    try:
        mapping = msgspec.convert(raw, Mapping)
    except msgspec.ValidationError as error:
        raise Refused("mapping-value-wrong", problem=str(error)) from None
    for table in mapping.tables:
        _check_table(table)
    _check_rules(mapping)
    return mapping


def _check_keys(raw: dict[str, Any]) -> None:
    for where, part, shape in _parts(raw):
        _check_known("mapping-key-unknown", where, part, shape.__struct_fields__)


def _parts(raw: dict[str, Any]) -> Iterator[tuple[str, Any, type[_Part]]]:
    """Every dictionary of the raw mapping with its place in words and its shape."""
    yield "the mapping", raw, Mapping
    yield "formats", raw.get("formats", {}), Formats
    rules = raw.get("rules", {})
    yield "rules", rules, Rules
    for number, each in enumerate(_list(rules, "no_goods"), start=1):
        yield f"rules.no_goods {number}", each, NoGoods
    for number, table in enumerate(_list(raw, "tables"), start=1):
        where = f"table {number}"
        yield where, table, TableMapping
        if isinstance(table, dict):
            yield f"formats of {where}", table.get("formats", {}), Formats
            fields = table.get("fields", {})
            for name, each in fields.items() if isinstance(fields, dict) else ():
                yield f"{name} of {where}", each, FieldMapping
                if isinstance(each, dict):
                    yield f"lookup of {name} of {where}", each.get("lookup", {}), Lookup


def _list(raw: Any, key: str) -> list[Any]:
    found = raw.get(key, []) if isinstance(raw, dict) else []
    return found if isinstance(found, list) else []


def _check_known(code: str, where: str, part: Any, known: Collection[str]) -> None:
    for key in part if isinstance(part, dict) else ():
        if key not in known:
            near = difflib.get_close_matches(key, known, n=1, cutoff=0.4)
            raise Refused(code, where=where, key=key, nearest=near[0] if near else "")


def _check_table(table: TableMapping) -> None:
    where = f"{table.feeds} from {table.file}"
    known = FIELDS[table.feeds]
    for part in (table.fields, table.constants):
        _check_known("mapping-field-unknown", where, part, known)
    for name in REQUIRED[table.feeds]:
        if name not in table.fields and name not in table.constants:
            raise Refused("mapping-field-missing", where=where, field=name)
    for name in table.fields:
        field = table.field(name)
        if known[name] is Kind.SHARE and field is not None and field.share is None:
            raise Refused("mapping-incomplete", where=f"{name} of {where}", key="share")
    if table.rows == "distinct" and table.feeds not in ("customers", "items"):
        raise Refused("mapping-value-wrong", problem=f'rows = "distinct" in {where}')


def _check_rules(mapping: Mapping) -> None:
    rules = mapping.rules
    if rules.missing_customer == "walk-in" and not rules.walk_in_customer:
        raise Refused("mapping-incomplete", where="rules", key="walk_in_customer")
    for each in rules.no_goods:
        try:
            re.compile(each.codes)
        except re.error as error:
            problem = f"{each.codes}: {error}"
            raise Refused("mapping-value-wrong", problem=problem) from None
    if re.fullmatch("[A-Z]{3}", mapping.currency) is None:
        raise Refused("mapping-value-wrong", problem=f"currency {mapping.currency}")
    _check_known(
        "mapping-field-unknown",
        "rules.line_key",
        dict.fromkeys(rules.line_key),
        FIELDS["order_lines"],
    )
    feeds = [table.feeds for table in mapping.tables]
    for each_feeds in feeds:
        if feeds.count(each_feeds) > 1:
            raise Refused("mapping-value-wrong", problem=f"two tables feed {each_feeds}")
    if "orders" in feeds and "order_lines" not in feeds:
        raise Refused("mapping-incomplete", where="tables", key="order_lines")
    lines = mapping.table("order_lines")
    if lines and "orders" not in feeds and "ordered_at" not in lines.fields:
        raise Refused("mapping-field-missing", where="order_lines", field="ordered_at")
