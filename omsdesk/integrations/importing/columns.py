"""The columns of one file put to use: evidence gathered, cells turned into values."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path
from typing import Any

from omsdesk.errors import Refused
from omsdesk.integrations.importing import fields
from omsdesk.integrations.importing.countries import country_code
from omsdesk.integrations.importing.dates import Order, OrderEvidence, moment
from omsdesk.integrations.importing.mapping import FieldMapping, Mapping, TableMapping
from omsdesk.integrations.importing.numbers import Mark, MarkEvidence, basis_points
from omsdesk.integrations.importing.raw_rows import Layout, RawRow
from omsdesk.integrations.importing.reasons import CellRefused
from omsdesk.integrations.importing.rows import Origin
from omsdesk.integrations.importing.schema import FIELDS, REQUIRED, Kind
from omsdesk.integrations.importing.tables import Table, open_table

Read = Callable[[str], Any]

_NUMBERS = (Kind.QUANTITY, Kind.PRICE, Kind.MONEY, Kind.SHARE)
_REMEMBERED = 16_384


@dataclass(frozen=True, slots=True)
class _Form:
    """How the texts of one column are written."""

    currency: str
    mark: Mark | None = None
    order: Order | None = None
    round_up: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """A field, the name and place of its column, and what turns its text into a value."""

    field: str
    name: str
    index: int
    read: Read


class Reader:
    """One table of a mapping on its file. It can be read any number of times.

    Refused on opening: as `open_table`, "import-column-missing", "import-column-twice".
    """

    def __init__(self, mapping: Mapping, table: TableMapping, folder: Path) -> None:
        self.mapping = table
        self._formats = mapping.formats_of(table)
        self._currency = mapping.currency
        self._folder = folder
        names = {name: table.field(name) for name in table.fields}
        self._fields = {name: field for name, field in names.items() if field is not None}
        self.table = self._opened(
            folder / table.file, tuple(field.column for field in self._fields.values())
        )
        self.origin = Origin(table.feeds, self.table.file, self.table.header)
        self.columns = self._columns()
        self.constants = {
            name: self._read(name, FieldMapping(column=""), self._form())(text)
            for name, text in table.constants.items()
        }
        self._required = frozenset(REQUIRED[table.feeds])

    def values(self, row: RawRow, *, partly: bool = False) -> dict[str, Any]:
        """The values of a row by field; blank cells are None.

        CellRefused for the first cell that cannot be read, and for a required one that is
        blank unless `partly`.
        """
        found = dict(self.constants)
        cells = row.cells
        column = self.columns[0]
        try:
            for column in self.columns:
                value = found[column.field] = column.read(cells[column.index])
                if value is None and not partly and column.field in self._required:
                    raise Refused("blank", field=column.field)
        except Refused as refused:
            raise CellRefused(column.name, cells[column.index], refused) from None
        return found

    def column(self, field: str) -> Column | None:
        """The column that feeds a field."""
        return next((each for each in self.columns if each.field == field), None)

    def _opened(self, path: Path, expected: tuple[str, ...]) -> Table:
        table = open_table(
            path,
            Layout(
                encoding=self._formats.encoding,
                delimiter=self._formats.delimiter,
                sheet=self.mapping.sheet,
                header_line=self.mapping.header_line,
                expected=expected,
            ),
        )
        check_columns(table, expected)
        return table

    def _columns(self) -> tuple[Column, ...]:
        marks, orders = self._evidence()
        return tuple(
            Column(
                name,
                field.column,
                self.table.header.index(field.column),
                self._read(name, field, self._form(marks.get(name), orders.get(name))),
            )
            for name, field in self._fields.items()
        )

    def _evidence(self) -> tuple[dict[str, Mark | None], dict[str, Order | None]]:
        """Decimal marks and date orders, declared or else shown by the whole column."""
        kinds = FIELDS[self.mapping.feeds]
        marks: dict[str, Mark | None] = {}
        orders: dict[str, Order | None] = {}
        see_mark: dict[str, MarkEvidence] = {}
        see_order: dict[str, OrderEvidence] = {}
        for name, field in self._fields.items():
            if kinds[name] in _NUMBERS:
                marks[name] = field.decimal_mark or self._formats.decimal_mark
                if marks[name] is None:
                    see_mark[name] = MarkEvidence()
            elif kinds[name] is Kind.MOMENT:
                orders[name] = field.date_order or self._formats.date_order
                if orders[name] is None:
                    see_order[name] = OrderEvidence()
        self._look(
            [(n, e.see) for n, e in see_mark.items()] + [(n, e.see) for n, e in see_order.items()]
        )
        marks |= {name: evidence.mark for name, evidence in see_mark.items()}
        orders |= {name: evidence.order for name, evidence in see_order.items()}
        return marks, orders

    def _look(self, watchers: Sequence[tuple[str, Callable[[str], None]]]) -> None:
        """Show every distinct text of the watched columns to their watchers, in one pass."""
        places = [
            (self.table.header.index(self._fields[name].column), lru_cache(_REMEMBERED)(see))
            for name, see in watchers
        ]
        for row in self.table.rows() if places else ():
            if not row.fault:
                for index, see in places:
                    see(row.cells[index])

    def _form(self, mark: Mark | None = None, order: Order | None = None) -> _Form:
        return _Form(self._currency, mark, order, self._formats.too_fine == "round")

    def _read(self, name: str, field: FieldMapping, form: _Form) -> Read:
        """From the text of a cell to its value; None for a blank one."""
        kind = FIELDS[self.mapping.feeds][name]
        convert = _converter(kind, field, form)
        blanks = frozenset(("", *self._formats.blank))
        looked_up = self._lookup(field)
        values = field.values

        def read(text: str) -> Any:
            if values:
                text = values.get(text, text)
            if text in blanks:
                return None
            if looked_up is not None:
                if text not in looked_up:
                    raise Refused("lookup-missing", lookup_file=field.lookup and field.lookup.file)
                text = looked_up[text]
            return convert(text)

        # A typed cell and a text that look alike may mean different numbers.
        return lru_cache(_REMEMBERED, typed=True)(read)

    def _lookup(self, field: FieldMapping) -> dict[str, str] | None:
        if field.lookup is None:
            return None
        lookup = field.lookup
        expected = (lookup.key, lookup.value)
        table = self._opened(self._folder / lookup.file, expected)
        key, value = (table.header.index(name) for name in expected)
        return {row.cells[key]: row.cells[value] for row in table.rows() if not row.fault}


def check_columns(table: Table, expected: tuple[str, ...]) -> None:
    """Refused: "import-column-missing" (fact: nearest), "import-column-twice"."""
    for name in expected:
        if name not in table.header:
            near = difflib.get_close_matches(name, table.header, n=1)
            raise Refused(
                "import-column-missing",
                file=table.file,
                column=name,
                nearest=near[0] if near else "",
            )
        if name in table.repeated:
            raise Refused("import-column-twice", file=table.file, column=name)


def _converter(kind: Kind, field: FieldMapping, form: _Form) -> Read:
    number: dict[str, Any] = {"mark": form.mark, "round_up": form.round_up}
    amount: dict[str, Any] = {"currency": form.currency, **number}
    readers: dict[Kind, Read] = {
        Kind.TEXT: fields.one_line,
        Kind.STREET: fields.street_lines,
        Kind.CODE: partial(fields.code, whole=field.whole, upper=field.upper),
        Kind.FLAG: fields.flag,
        Kind.PHONE: fields.phone,
        Kind.COUNTRY: country_code,
        Kind.QUANTITY: partial(fields.quantity, **number),
        Kind.PRICE: partial(fields.unit_price, **amount),
        Kind.MONEY: partial(fields.money, **amount),
        Kind.SHARE: partial(basis_points, form=field.share or "percent", mark=form.mark),
        Kind.MOMENT: partial(moment, order=form.order),
    }
    return readers[kind]
