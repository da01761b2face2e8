"""Rows brought together by order number, whatever order the file has them in.

A first pass finds out whether the lines come in the order of their orders, as exports usually
do; then they are streamed. Otherwise they are sorted in runs on disk and merged, so memory
holds one run and one number per order, never the file.
"""

from __future__ import annotations

import heapq
import pickle
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from tempfile import TemporaryFile
from typing import IO, NamedTuple

from omsdesk.errors import Refused
from omsdesk.integrations.importing.columns import Column, Reader
from omsdesk.integrations.importing.raw_rows import RawRow

RUN_ROWS = 50_000
_BATCH_ROWS = 1_000


class Group(NamedTuple):
    """The rows of one order: its head if another file has it, and its lines.

    `key` is "" for a row without a readable order number, which is then alone.
    """

    key: str
    head: RawRow | None
    lines: list[RawRow]


class _Keyed(NamedTuple):
    rank: int
    place: int
    key: str
    row: RawRow


@dataclass(slots=True)
class _Keys:
    """The order number of each row, read in the file's order."""

    column: Column
    previous: str = ""

    def of(self, row: RawRow) -> str:
        """The number; for a last row that is cut within it, that of the row before."""
        cells = row.cells
        key = self._read(cells[self.column.index]) if len(cells) > self.column.index else ""
        if row.fault == "truncated" and (not key or len(cells) == self.column.index + 1):
            key = self.previous
        self.previous = key or self.previous
        return key

    def _read(self, text: str) -> str:
        try:
            return self.column.read(text) or ""
        except Refused:
            return ""


def groups(lines: Reader, heads: Reader | None = None) -> Iterator[Group]:
    """All orders: in the order of `heads`, then those without a head; else of their lines."""
    ranks: dict[str, int] = {}
    if heads is not None:
        keys = _Keys(_key_column(heads))
        for row in heads.table.rows():
            if key := keys.of(row):
                ranks.setdefault(key, len(ranks))
    in_order = _survey(lines, ranks)
    keyed = _keyed(lines, ranks)
    found = _gathered(keyed if in_order else _sorted(keyed, RUN_ROWS))
    if heads is None:
        return found
    return _headed(heads, ranks, found)


def _key_column(reader: Reader) -> Column:
    column = reader.column("order")
    if column is None:
        raise Refused("mapping-field-missing", where=reader.table.file, field="order")
    return column


def _survey(lines: Reader, ranks: dict[str, int]) -> bool:
    """Give every order a rank by its first line; whether the ranks never fall."""
    keys = _Keys(_key_column(lines))
    last, in_order = -1, True
    for row in lines.table.rows():
        if key := keys.of(row):
            rank = ranks.setdefault(key, len(ranks))
            in_order = in_order and rank >= last
            last = rank
    return in_order


def _keyed(lines: Reader, ranks: dict[str, int]) -> Iterator[_Keyed]:
    keys = _Keys(_key_column(lines))
    for place, row in enumerate(lines.table.rows()):
        key = keys.of(row)
        yield _Keyed(ranks[key] if key else len(ranks), place, key, row)


def _gathered(rows: Iterable[_Keyed]) -> Iterator[Group]:
    key, gathered = "", list[RawRow]()
    for each in rows:
        if not each.key:
            yield Group("", None, [each.row])
            continue
        if each.key != key and gathered:
            yield Group(key, None, gathered)
            gathered = []
        key = each.key
        gathered.append(each.row)
    if gathered:
        yield Group(key, None, gathered)


def _headed(heads: Reader, ranks: dict[str, int], found: Iterator[Group]) -> Iterator[Group]:
    """Every head with the lines of its order; a head that comes again has none."""
    keys = _Keys(_key_column(heads))
    waiting = next(found, None)
    taken: int = -1
    for row in heads.table.rows():
        key = keys.of(row)
        while waiting is not None and not waiting.key:
            yield waiting
            waiting = next(found, None)
        if waiting is not None and key and waiting.key == key and ranks[key] > taken:
            taken = ranks[key]
            yield Group(key, row, waiting.lines)
            waiting = next(found, None)
        else:
            yield Group(key, row, [])
    if waiting is not None:
        yield waiting
        yield from found


def _sorted(rows: Iterator[_Keyed], run_rows: int) -> Iterator[_Keyed]:
    """The rows by rank, and by place within a rank; runs wait in temporary files."""
    with ExitStack() as stack:
        runs: list[Iterator[_Keyed]] = []
        run: list[_Keyed] = []
        for row in rows:
            run.append(row)
            if len(run) >= run_rows:
                runs.append(_stored(sorted(run), stack))
                run = []
        yield from heapq.merge(*runs, sorted(run))


def _stored(run: list[_Keyed], stack: ExitStack) -> Iterator[_Keyed]:
    file: IO[bytes] = stack.enter_context(TemporaryFile())  # noqa: SIM115  # the stack closes it
    for start in range(0, len(run), _BATCH_ROWS):
        pickle.dump(run[start : start + _BATCH_ROWS], file, pickle.HIGHEST_PROTOCOL)
    file.seek(0)
    return _loaded(file)


def _loaded(file: IO[bytes]) -> Iterator[_Keyed]:
    while True:
        try:
            # Only this process can have written to its own nameless temporary file.
            batch: list[_Keyed] = pickle.load(file)  # noqa: S301
        except EOFError:
            return
        yield from batch
