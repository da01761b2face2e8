"""Rows about one thing each: customers, items, opening stock.

A key that comes again with the same content is skipped, with other content refused. Where many
rows speak of one thing (`rows = "distinct"`) the first text that is not blank wins, and what
differs from it is noted. Memory grows with the distinct keys, not with the rows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, Literal

import msgspec

from omsdesk.errors import Refused
from omsdesk.integrations.importing.columns import Reader
from omsdesk.integrations.importing.fields import phone_digits
from omsdesk.integrations.importing.mapping import ChargeKind, Rules
from omsdesk.integrations.importing.raw_rows import RawRow
from omsdesk.integrations.importing.reasons import (
    CellRefused,
    note,
    rejected,
    rejected_cell,
    skipped,
)
from omsdesk.integrations.importing.rows import (
    Accepted,
    CustomerRow,
    ItemRow,
    Note,
    Outcome,
    Row,
    StockRow,
)
from omsdesk.integrations.importing.schema import KEYS
from omsdesk.models.address import PostalAddress

Meaning = ChargeKind | Literal["refuse", "skip", ""]

_DIFFERENCES_NOTED = 5


def read_entities(reader: Reader, rules: Rules) -> Iterator[Outcome]:
    """The outcome of every row of a customers, items or opening stock table."""
    if reader.mapping.rows == "distinct":
        return _distinct(reader, rules)
    return _each(reader, rules)


class Meanings:
    """What item codes mean if they are no goods; each code is tried once."""

    def __init__(self, rules: Rules) -> None:
        self._rules = rules.no_goods
        self._known: dict[str | None, Meaning] = {None: ""}

    def of(self, sku: str | None) -> Meaning:
        """The meaning by the first rule that matches; "" for goods.

        Codes that are no goods never become items; what they mean is for orders.
        """
        if sku not in self._known:
            rules = (each.means for each in self._rules if sku and each.matches(sku))
            self._known[sku] = next(rules, "")
        return self._known[sku]


class SeenKeys:
    """Keys met so far, each with its line and what it stood for, in about 150 bytes a key."""

    def __init__(self) -> None:
        self._seen: dict[Any, tuple[int, int]] = {}

    def first(self, key: Any, line: int, content: object) -> tuple[int, bool] | None:
        """None for a new key; else the line it came in first and whether it said the same."""
        mark = hash(content)
        line_before, mark_before = self._seen.setdefault(key, (line, mark))
        return None if line_before == line else (line_before, mark == mark_before)


def _each(reader: Reader, rules: Rules) -> Iterator[Outcome]:
    origin = reader.origin
    seen = SeenKeys()
    meanings = Meanings(rules)
    key_fields = KEYS[reader.mapping.feeds]
    for raw in reader.table.rows():
        if raw.fault:
            yield rejected(origin, raw, raw.fault)
            continue
        try:
            values = reader.values(raw)
        except CellRefused as cause:
            yield rejected_cell(origin, raw, cause)
            continue
        if meanings.of(values.get("sku")):
            yield skipped(origin, raw.line, "no-goods", sku=values["sku"])
            continue
        before = seen.first(
            tuple(values.get(name) for name in key_fields), raw.line, tuple(values.values())
        )
        if before is None:
            yield _finished(reader, raw, values)
        elif before[1]:
            yield skipped(origin, raw.line, "duplicate", first=before[0])
        else:
            yield rejected(origin, raw, "duplicate-key", line=before[0])


@dataclass(slots=True)
class _Gathered:
    """What the rows about one key have said so far."""

    first: RawRow
    values: dict[str, Any]
    rows: int = 1
    others: dict[str, set[Any]] = field(default_factory=dict)

    def add(self, values: dict[str, Any]) -> None:
        self.rows += 1
        for name, value in values.items():
            mine = self.values[name]
            # A price of zero says no more than a blank one.
            if mine is None or (name == "price" and not mine):
                self.values[name] = value if value is not None else mine
            elif value is not None and value != mine and name != "price":
                others = self.others.setdefault(name, set())
                if len(others) < _DIFFERENCES_NOTED:
                    others.add(value)


def _distinct(reader: Reader, rules: Rules) -> Iterator[Outcome]:
    origin = reader.origin
    (key_field,) = KEYS[reader.mapping.feeds]
    gathered: dict[str, _Gathered] = {}
    meanings = Meanings(rules)
    for raw in reader.table.rows():
        if raw.fault:
            yield rejected(origin, raw, raw.fault)
            continue
        try:
            values = reader.values(raw, partly=True)
        except CellRefused as cause:
            yield rejected_cell(origin, raw, cause)
            continue
        key = values[key_field]
        if key is None:
            yield skipped(origin, raw.line, "no-key", field=key_field)
        elif meanings.of(values.get("sku")):
            yield skipped(origin, raw.line, "no-goods", sku=key)
        elif key in gathered:
            gathered[key].add(values)
        else:
            gathered[key] = _Gathered(raw, values)
    for found in gathered.values():
        yield _finished(reader, found.first, found.values, found)


def _finished(
    reader: Reader, raw: RawRow, values: dict[str, Any], gathered: _Gathered | None = None
) -> Outcome:
    origin = reader.origin
    rows = gathered.rows if gathered else 1
    build = _BUILDERS[reader.mapping.feeds]
    try:
        row = build(values)
    except Refused as refused:
        result = rejected(origin, raw, refused.code, **refused.facts)
        return msgspec.structs.replace(result, rows=rows)
    notes = tuple(_notes(raw.line, row, gathered))
    return Accepted(
        row=row,
        origin=origin,
        line=raw.line,
        used=((origin, rows),),
        rows=((origin, raw),),
        notes=notes,
    )


def _notes(line: int, row: Row, gathered: _Gathered | None) -> Iterator[Note]:
    for name, others in gathered.others.items() if gathered else ():
        for other in sorted(others, key=str):
            yield note(
                line, "differs", field=name, other=other, first=gathered and gathered.values[name]
            )
    if isinstance(row, CustomerRow) and not row.address.is_complete:
        yield note(line, "incomplete-address")


def customer(values: dict[str, Any]) -> CustomerRow:
    """Refused: "blank"."""
    name = _needed(values, "name")
    phone = values.get("phone") or ""
    return CustomerRow(
        account=values["account"],
        name=name,
        address=postal_address(values, name),
        contact=values.get("contact") or "",
        email=values.get("email") or "",
        phone=phone,
        phone_digits=phone_digits(phone),
        tax_id=values.get("tax_id") or "",
    )


def postal_address(values: dict[str, Any], name: str, prefix: str = "") -> PostalAddress:
    """The address in the fields that start with `prefix`."""

    def text(field_name: str) -> str:
        return values.get(prefix + field_name) or ""

    line1, line2 = values.get(f"{prefix}street") or ("", "")
    return PostalAddress(
        name=name,
        line1=line1,
        line2=", ".join(filter(None, (line2, text("street2")))),
        postcode=text("postcode"),
        city=text("city"),
        region=text("region"),
        country=text("country"),
    )


def item(values: dict[str, Any]) -> ItemRow:
    """Refused: "blank", "negative-price"."""
    price = values.get("price")
    if price is not None and price.e4 < 0:
        raise Refused("negative-price")
    return ItemRow(
        sku=values["sku"],
        name=_needed(values, "name"),
        category=values.get("category") or "",
        price=price,
        barcode=values.get("barcode") or "",
        pack=values.get("pack") or "",
        vendor=values.get("vendor") or "",
        reorder_level=values.get("reorder_level"),
        discontinued=bool(values.get("discontinued")),
    )


def stock(values: dict[str, Any]) -> StockRow:
    """Refused: "negative-stock"."""
    if values["quantity"].micro < 0:
        raise Refused("negative-stock")
    return StockRow(
        sku=values["sku"], quantity=values["quantity"], location=values.get("location") or ""
    )


def _needed(values: dict[str, Any], name: str) -> str:
    found = values.get(name)
    if found is None:
        raise Refused("blank", field=name)
    return str(found)


_BUILDERS: dict[str, Callable[[dict[str, Any]], Row]] = {
    "customers": customer,
    "items": item,
    "opening_stock": stock,
}
