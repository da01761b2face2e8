"""Taking an import: typed rows become commands, in pieces that are each one transaction.

    taking = Taking(mapping, folder, errors)
    command = taking.advance()
    while command is not None:
        command = taking.advance(perform(command))

Reading happens in `advance`, carrying out in between: each may have a thread of its own. A run
that was broken off is simply run again: what was taken is known by its key.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import groupby, islice
from pathlib import Path
from typing import Any

from omsdesk.commands.base import Command
from omsdesk.commands.importing import RecordImport, RowResult, RowVerdict
from omsdesk.errors import Refused
from omsdesk.integrations.importing.feeding import command_for, service_named
from omsdesk.integrations.importing.mapping import Mapping
from omsdesk.integrations.importing.reading import read
from omsdesk.integrations.importing.report import ErrorFiles, OrderSums, Totals
from omsdesk.integrations.importing.rows import (
    Accepted,
    OrderRow,
    Outcome,
    Rejected,
    Row,
    Skipped,
    StockRow,
)
from omsdesk.integrations.importing.verdicts import sentences
from omsdesk.values import NOTHING

# Rows of a file in one transaction: enough to share its cost, few enough for scans to get
# between. An order with more lines than this is a piece of its own.
PIECE_ROWS = 250

Perform = Callable[[Command], Any]
# Told after each piece how many rows were read and taken; False breaks the import off.
Progress = Callable[["Taken"], bool]


@dataclass(slots=True)
class FileCounts:
    """What became of the rows of one file for one table; the others add up to `read`."""

    taken: int = 0
    known: int = 0
    refused: int = 0
    skipped: int = 0

    @property
    def read(self) -> int:
        return self.taken + self.known + self.refused + self.skipped


class Taken:
    """What an import did so far.

    `totals` are those of reading. `files` counts rows by (table, file); `accepted`, `known` and
    `refused` count typed rows given to commands (an order with all its lines is one). `orders`
    sums up the orders by what became of them; those that were refused by the reading are in
    none.
    """

    def __init__(self, currency: str) -> None:
        self.totals = Totals(currency)
        self.files: dict[tuple[str, str], FileCounts] = {}
        self.accepted = self.known = self.refused = 0
        self.orders = {verdict: OrderSums(currency) for verdict in RowVerdict}
        self.is_complete = False
        self.error_files: list[Path] = []
        self.first_errors: list[Rejected] = []

    @property
    def rows_refused(self) -> int:
        """Rows of files that are in the error files now."""
        return sum(counts.refused for counts in self.files.values())

    def of(self, feeds: str, file: str) -> FileCounts:
        """The counts of a file for a table."""
        return self.files.setdefault((feeds, file), FileCounts())

    def book(self, accepted: Accepted, verdict: RowVerdict) -> None:
        """Count what became of a typed row and of the rows that it was made of."""
        for origin, rows in accepted.used:
            counts = self.of(origin.feeds, origin.file)
            if verdict is RowVerdict.ACCEPTED:
                counts.taken += rows
            elif verdict is RowVerdict.KNOWN:
                counts.known += rows
            else:
                counts.refused += rows
        self.accepted += verdict is RowVerdict.ACCEPTED
        self.known += verdict is RowVerdict.KNOWN
        self.refused += verdict is RowVerdict.REFUSED
        if isinstance(accepted.row, OrderRow):
            self.orders[verdict].add(accepted.row)


_ERRORS_KEPT = 200
_ROWS_SHOWN = 20
_PREVIEW_ROWS = 1_000


def take(
    mapping: Mapping,
    folder: Path,
    perform: Perform,
    errors: Path,
    progress: Progress = lambda _taken: True,
) -> Taken:
    """Read a folder by a mapping and give every row to its command.

    `perform` carries out a command and returns its result. Rows that are refused, by the
    reading or by the database, go to files in `errors`. Refused as `read` for files that
    cannot be read at all.
    """
    taking = Taking(mapping, folder, errors, progress)
    command = taking.advance()
    while command is not None:
        try:
            result = perform(command)
        except Refused as refusal:
            command = taking.refuse(refusal)
        else:
            command = taking.advance(result)
    return taking.taken


class Taking:
    """An import under way: says what to carry out next and books what came of it.

    Refused as `read`, on making one, for files that cannot be read at all.
    """

    def __init__(
        self,
        mapping: Mapping,
        folder: Path,
        errors: Path,
        progress: Progress = lambda _taken: True,
    ) -> None:
        self.taken = Taken(mapping.currency)
        self._mapping = mapping
        self._folder = folder
        self._errors = errors
        self._progress = progress
        self._services: set[str] = set()
        self._steps = self._all_steps(read(mapping, folder))

    def advance(self, result: Any = None) -> Command | None:
        """Book the result of the last command and return the next one; None after the last."""
        return next(self._steps, None) if result is None else self._resumed(result)

    def _resumed(self, result: Any) -> Command | None:
        try:
            return self._steps.send(result)
        except StopIteration:
            return None

    def refuse(self, refusal: Refused) -> Command | None:
        """As `advance`, after the last command as a whole was refused.

        Raises the refusal again where nothing can go on after it; then the error files are
        closed and nothing is recorded.
        """
        try:
            return self._steps.throw(refusal)
        except StopIteration:
            return None

    def close(self) -> None:
        """Leave it as it is: closes the error files; nothing is recorded."""
        self._steps.close()

    def _all_steps(self, outcomes: Iterator[Outcome]) -> Generator[Command, Any, None]:
        with ErrorFiles(self._errors) as files:
            for piece in _pieces(outcomes):
                yield from self._take(piece, files)
                if not self._progress(self.taken):
                    break
            else:
                self.taken.is_complete = True
            self.taken.error_files = files.paths
        yield _record(self._mapping, self._folder, self.taken)

    def _take(self, piece: Sequence[Outcome], files: ErrorFiles) -> Generator[Command, Any, None]:
        for outcome in piece:
            self.taken.totals.add(outcome)
            if isinstance(outcome, Rejected):
                self.taken.of(outcome.origin.feeds, outcome.origin.file).refused += outcome.rows
                self._write(outcome, files)
            elif isinstance(outcome, Skipped):
                self.taken.of(outcome.origin.feeds, outcome.origin.file).skipped += outcome.rows
        accepted = [
            each
            for each in piece
            if isinstance(each, Accepted) and not self._is_settled(each, files)
        ]
        if self._mapping.services == "add":
            yield from self._new_services(accepted)
        if accepted:
            results = yield command_for(self._mapping, [each.row for each in accepted])
            self._book(accepted, results, files)

    def _is_settled(self, accepted: Accepted, files: ErrorFiles) -> bool:
        """Whether a row needs no command: an empty shelf is left out, a credit refused."""
        row = accepted.row
        if isinstance(row, StockRow) and row.quantity == NOTHING:
            for origin, rows in accepted.used:
                self.taken.of(origin.feeds, origin.file).skipped += rows
            return True
        if isinstance(row, OrderRow) and row.kind == "credit":
            self._refuse(accepted, RowResult("", RowVerdict.REFUSED, "credit-not-imported"), files)
            return True
        return False

    def _new_services(self, accepted: Sequence[Accepted]) -> Generator[Command, Any, None]:
        for each in accepted:
            name = each.row.service if isinstance(each.row, OrderRow) else ""
            if not name or name in self._services:
                continue
            self._services.add(name)
            try:
                yield service_named(name)
            except Refused as refusal:
                if refusal.code != "service-code-taken":
                    raise

    def _book(
        self, accepted: Sequence[Accepted], results: Sequence[RowResult], files: ErrorFiles
    ) -> None:
        for each, result in zip(accepted, results, strict=True):
            if result.verdict is RowVerdict.REFUSED:
                self._refuse(each, result, files)
            else:
                self.taken.book(each, result.verdict)

    def _refuse(self, accepted: Accepted, result: RowResult, files: ErrorFiles) -> None:
        """Put all rows of a refused order, customer or item into the error files."""
        self.taken.book(accepted, RowVerdict.REFUSED)
        reason, hint = sentences(result.code, result.facts)
        for origin, row in accepted.rows:
            refused = Rejected(
                origin=origin,
                line=row.line,
                code=result.code,
                reason=reason,
                hint=hint,
                facts={"code": result.code, **result.facts},
                cells=row.cells,
            )
            self._write(refused, files)

    def _write(self, rejected: Rejected, files: ErrorFiles) -> None:
        files.write(rejected)
        if len(self.taken.first_errors) < _ERRORS_KEPT:
            self.taken.first_errors.append(rejected)


def _table(outcome: Outcome) -> str:
    """The table that a row is of; orders and their lines are one."""
    feeds = outcome.origin.feeds
    return "orders" if feeds == "order_lines" else feeds


def _pieces(outcomes: Iterator[Outcome]) -> Iterator[list[Outcome]]:
    """Outcomes that one command can take: of one table, and not too many."""
    for _name, group in groupby(outcomes, key=_table):
        yield from _cut(group)


def _cut(outcomes: Iterator[Outcome]) -> Iterator[list[Outcome]]:
    piece: list[Outcome] = []
    rows = 0
    for outcome in outcomes:
        more = len(outcome.rows) if isinstance(outcome, Accepted) else 1
        if piece and rows + more > PIECE_ROWS:
            yield piece
            piece, rows = [], 0
        piece.append(outcome)
        rows += more
    if piece:
        yield piece


@dataclass
class Preview:
    """The first rows of each table as they would be taken, and what is wrong so far."""

    totals: Totals
    rows: dict[str, list[Row]] = field(default_factory=dict)
    errors: list[Rejected] = field(default_factory=list)

    def add(self, outcome: Outcome) -> None:
        """Count one outcome, and keep it if it is among the first."""
        self.totals.add(outcome)
        if isinstance(outcome, Accepted):
            shown = self.rows.setdefault(outcome.origin.feeds, [])
            if len(shown) < _ROWS_SHOWN:
                shown.append(outcome.row)
        elif isinstance(outcome, Rejected) and len(self.errors) < _ERRORS_KEPT:
            self.errors.append(outcome)


def preview(mapping: Mapping, folder: Path) -> Preview:
    """Read everything and take nothing. Refused as `read`."""
    previewing = Previewing(mapping, folder)
    while previewing.advance():
        pass
    return previewing.found


class Previewing:
    """A preview under way. Refused as `read`, on making one."""

    def __init__(self, mapping: Mapping, folder: Path) -> None:
        self.found = Preview(Totals(mapping.currency))
        self._outcomes = read(mapping, folder)

    def advance(self) -> bool:
        """Read some more; False when everything is read."""
        piece = list(islice(self._outcomes, _PREVIEW_ROWS))
        for outcome in piece:
            self.found.add(outcome)
        return bool(piece)


def _record(mapping: Mapping, folder: Path, taken: Taken) -> RecordImport:
    digest = sha256()
    for name in sorted({table.file for table in mapping.tables}):
        with (folder / name).open("rb") as file:
            while block := file.read(1 << 20):
                digest.update(block)
    counts = taken.files.values()
    return RecordImport(
        source=mapping.name,
        file_name=folder.name,
        file_hash=digest.hexdigest(),
        rows_read=sum(each.read for each in counts),
        rows_accepted=sum(each.taken for each in counts),
        rows_known=sum(each.known for each in counts),
        rows_refused=sum(each.refused for each in counts),
    )
