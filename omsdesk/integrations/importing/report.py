"""What an import did: control totals, and files with the rows that were refused."""

from __future__ import annotations

import csv
import re
from collections import Counter
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from omsdesk.integrations.importing.rows import (
    Accepted,
    OrderRow,
    Origin,
    Outcome,
    Rejected,
    StockRow,
    goods_quantity,
)
from omsdesk.integrations.importing.tables import HINT_COLUMN, REASON_COLUMN
from omsdesk.values import NOTHING, Money, Quantity

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
_PLAIN_NUMBER = re.compile(r"[-+]?[0-9][0-9 .,']*")


@dataclass(slots=True)
class RowCounts:
    """Rows of one file for one table; `accepted` + `refused` + `skipped` is `read`."""

    accepted: int = 0
    refused: int = 0
    skipped: int = 0

    @property
    def read(self) -> int:
        return self.accepted + self.refused + self.skipped


@dataclass(slots=True)
class OrderSums:
    """Exact sums over orders. Freight is what they say themselves and what lines charge for it."""

    currency: str
    count: int = 0
    lines: int = 0
    quantity: Quantity = NOTHING
    goods: Money = field(init=False)
    freight: Money = field(init=False)
    charges: Money = field(init=False)

    def __post_init__(self) -> None:
        self.goods = self.freight = self.charges = Money.zero(self.currency)

    def add(self, order: OrderRow) -> None:
        """Line amounts are rounded line by line before they are summed."""
        self.count += 1
        self.lines += len(order.lines)
        self.quantity += goods_quantity(order)
        self.goods += Money.total((line.amount for line in order.lines), self.currency)
        self.freight += order.freight
        for charge in order.charges:
            if charge.kind == "freight":
                self.freight += charge.amount
            else:
                self.charges += charge.amount


class Totals:
    """Control totals, added up outcome by outcome.

    `rows` is by (table, file); `made` counts typed rows by table; `reasons` counts the codes
    of refused and skipped rows.
    """

    def __init__(self, currency: str) -> None:
        self.rows: dict[tuple[str, str], RowCounts] = {}
        self.made: Counter[str] = Counter()
        self.reasons: Counter[str] = Counter()
        self.notes: Counter[str] = Counter()
        self.stock = NOTHING
        self.orders = OrderSums(currency)
        self.credits = OrderSums(currency)

    def add(self, outcome: Outcome) -> None:
        """Count one outcome."""
        if isinstance(outcome, Accepted):
            self._add_accepted(outcome)
            return
        counts = self._counts(outcome.origin)
        self.reasons[outcome.code] += outcome.rows
        if isinstance(outcome, Rejected):
            counts.refused += outcome.rows
        else:
            counts.skipped += outcome.rows

    def _add_accepted(self, outcome: Accepted) -> None:
        for origin, rows in outcome.used:
            self._counts(origin).accepted += rows
        self.made[outcome.origin.feeds] += 1
        self.notes.update(note.code for note in outcome.notes)
        row = outcome.row
        if isinstance(row, StockRow):
            self.stock += row.quantity
        elif isinstance(row, OrderRow):
            (self.credits if row.kind == "credit" else self.orders).add(row)

    def _counts(self, origin: Origin) -> RowCounts:
        return self.rows.setdefault((origin.feeds, origin.file), RowCounts())


class ErrorFiles:
    """One CSV per table with refused rows: the original columns, the reason and the hint.

    Made for spreadsheets (UTF-8 with a mark, no cell that is taken for a formula), and to be
    imported again after correction: only files that got a row exist.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._stack = ExitStack()
        self._writers: dict[str, Any] = {}
        self.paths: list[Path] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stack.close()

    def write(self, rejected: Rejected) -> None:
        """Add a refused row to the file of its table."""
        origin = rejected.origin
        writer = self._writers.get(origin.feeds) or self._opened(origin)
        own = _own_columns(origin.header)
        cells = dict(zip(origin.header, rejected.cells, strict=False))
        written = [safe_cell(cells.get(name, "")) for name in own]
        overlong = " | ".join(rejected.cells[len(origin.header) :])
        reason = f"{rejected.reason} ({overlong})" if overlong else rejected.reason
        writer.writerow([*written, safe_cell(reason), safe_cell(rejected.hint)])

    def _opened(self, origin: Origin) -> Any:
        self._folder.mkdir(parents=True, exist_ok=True)
        path = self._folder / f"{origin.feeds}-errors.csv"
        self.paths.append(path)
        file = self._stack.enter_context(path.open("w", encoding="utf-8-sig", newline=""))
        writer = csv.writer(file)
        writer.writerow([*_own_columns(origin.header), REASON_COLUMN, HINT_COLUMN])
        self._writers[origin.feeds] = writer
        return writer


def free_folder(base: Path, name: str) -> Path:
    """A folder that does not exist yet: the name, or with -2, -3 ... behind it."""
    found = base / name
    number = 1
    while found.exists():
        number += 1
        found = base / f"{name}-{number}"
    return found


def _own_columns(header: tuple[str, ...]) -> list[str]:
    """The header without the columns that an earlier error file added."""
    return [name for name in header if name not in (REASON_COLUMN, HINT_COLUMN)]


def safe_cell(text: str) -> str:
    """A cell that no spreadsheet takes for a formula; numbers stay numbers.

    Source: OWASP, CSV Injection.
    """
    if text.startswith(_FORMULA_STARTS) and _PLAIN_NUMBER.fullmatch(text) is None:
        return f"'{text}"
    return text
