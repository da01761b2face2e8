"""One walk as the screen goes through it: which line is at hand, and what a scan is for it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from uuid import UUID

from omsdesk.commands.scans import NOTHING_SAID, ScannedValues
from omsdesk.devices.scanners.goods import goods
from omsdesk.devices.scanners.gs1 import Elements
from omsdesk.devices.scanners.meaning import Meaning, Times
from omsdesk.models.picking import PickLineState
from omsdesk.queries.picking import PickLineRow, PickListDocument
from omsdesk.ui.scanned import values_of
from omsdesk.values import NOTHING, ONE, Quantity


@dataclass(frozen=True, slots=True)
class Walk:
    """A pick list with the lines that were skipped, in the order in which they were."""

    document: PickListDocument
    skipped: tuple[UUID, ...] = ()

    @property
    def open_lines(self) -> list[PickLineRow]:
        """What is still to be walked, skipped lines last."""
        left = [line for line in self.document.lines if line.state is PickLineState.AVAILABLE]
        return sorted(left, key=self._turn)

    def _turn(self, line: PickLineRow) -> tuple[int, int]:
        is_skipped = line.id in self.skipped
        return (self.skipped.index(line.id) + 1 if is_skipped else 0, line.sequence)

    @property
    def current(self) -> PickLineRow | None:
        return next(iter(self.open_lines), None)

    @property
    def following(self) -> PickLineRow | None:
        """The line after the one at hand."""
        return next(iter(self.open_lines[1:]), None)

    @property
    def settled_count(self) -> int:
        return len(self.document.lines) - len(self.open_lines)

    @property
    def picked_lines(self) -> list[PickLineRow]:
        """Lines of which something was taken, the last of the walk first."""
        return [line for line in reversed(self.document.lines) if line.picked > NOTHING]

    @property
    def short_lines(self) -> list[PickLineRow]:
        return [line for line in self.document.lines if line.state is PickLineState.SHORT]

    @property
    def order_numbers(self) -> list[str]:
        """The orders of which something was picked, each once."""
        return sorted({line.order_number for line in self.picked_lines})

    def notes_for(self, line: PickLineRow) -> list[str]:
        """What the customer of a line wants to be remembered while picking."""
        notes = self.document.notes
        return [note.text for note in notes if note.order_number == line.order_number]

    def skip(self) -> Walk:
        """The line at hand comes last."""
        at_hand = self.current
        if at_hand is None:
            return self
        others = tuple(each for each in self.skipped if each != at_hand.id)
        return replace(self, skipped=(*others, at_hand.id))

    def renewed(self, document: PickListDocument) -> Walk:
        return replace(self, document=document)

    def added_in(self, newer: PickListDocument) -> list[PickLineRow]:
        """Lines that a newer state of the list has and this one has not."""
        known = {line.id for line in self.document.lines}
        return [line for line in newer.lines if line.id not in known]

    def is_location(self, code: str) -> bool:
        """Whether a code is a location of this walk."""
        return any(same_code(line.location_code, code) for line in self.document.lines)


def same_code(one: str, other: str) -> bool:
    """Whether two location codes are the same, however they were typed."""
    return one.strip().upper() == other.strip().upper()


@dataclass(frozen=True, slots=True)
class Taken:
    """What a scan or a key said: a code ("" by key), and so many of it (None for all).

    `raw` is all that was scanned, `said` what else it said of the goods.
    """

    code: str
    quantity: Quantity | None
    may_be_location: bool = False
    raw: str = ""
    said: ScannedValues = NOTHING_SAID


def taken(raw: str, meaning: Meaning, quantity: Quantity | None) -> Taken | None:
    """A scan as something taken from a shelf; None when it names no goods or place.

    `quantity` is what was keyed before it; `12*` in the scan itself wins.
    """
    found = goods(meaning)
    if found is None:
        return Taken(raw, quantity or ONE, raw=raw) if isinstance(meaning, Elements) else None
    if quantity is not None and not isinstance(meaning, Times):
        found = found.times(quantity)
    count = ONE if found.packs is None else found.packs
    return Taken(found.code, count, found.may_be_place, raw, values_of(found))
