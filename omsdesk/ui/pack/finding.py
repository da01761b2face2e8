"""Finds the work that a scan or a typed word means, and opens it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QObject

from omsdesk.commands.packing import OpenPacking
from omsdesk.devices.scanners.goods import goods
from omsdesk.devices.scanners.meaning import DocumentNumber, Meaning, Sscc
from omsdesk.errors import Refused
from omsdesk.models.shipping import ShipmentState
from omsdesk.queries.lookups import CodeMeaning, resolve_code
from omsdesk.queries.packing import PackingWork, find_work
from omsdesk.ui import formats
from omsdesk.ui.pack import words
from omsdesk.ui.pack.means import Means
from omsdesk.ui.pack.queue_view import QueueView
from omsdesk.ui.pack.work import Work
from omsdesk.ui.scan_router import RoutedScan
from omsdesk.ui.theme import Verdict


@dataclass(frozen=True, slots=True)
class Sought:
    """What is looked for. `goods` says what to do with an item scan once an order is open."""

    raw: str
    routed: RoutedScan | None = None
    goods: Callable[[], object] | None = None


class Finder(QObject):
    """Opens what is found; several are offered, nothing is said with the reason."""

    def __init__(self, means: Means, queue: QueueView, work: Work, parent: QObject) -> None:
        super().__init__(parent)
        self._means = means
        self._queue = queue
        self._work = work
        self._offered: Sought | None = None
        self._first: PackingWork | None = None
        queue.opened.connect(self.take)
        queue.left_choice.connect(self.forget)

    def forget(self) -> None:
        """Nothing is offered any more."""
        if self._offered is not None and self._offered.routed is not None:
            self._offered.routed.accept()
        self._offered = self._first = None

    def take_first(self) -> bool:
        """Open the first that is offered; False when nothing is."""
        if self._first is None:
            return False
        self.take(self._first)
        return True

    def is_offered_for(self, raw: str) -> bool:
        """Whether a scan is the same one that had several answers."""
        return self._offered is not None and self._offered.raw == raw

    def ignores(self, routed: RoutedScan) -> bool:
        """End a scan that only read again what had several answers, and chooses none of them."""
        offered = self._offered.routed if self._offered is not None else None
        if offered is None or not routed.scan.is_again(offered.scan):
            return False
        routed.ignore_double()
        self._means.turns.done()
        return True

    def find(self, what: Meaning, sought: Sought) -> None:
        """Look for work, in the turn that runs."""
        self.forget()
        place = self._means.place.station.warehouse_id
        named = goods(what)
        if isinstance(what, DocumentNumber | Sscc) and named is None:
            typed = what.number if isinstance(what, DocumentNumber) else what.code
            self._means.look_up(
                find_work, (typed, place), lambda works: self._on_found(works, sought, None)
            )
            return
        code = named.code if named is not None else sought.raw

        def resolved(item: CodeMeaning | None) -> bool:
            key = (code, place) if item is None else ("", place, item.item_id)
            self._means.look_up(find_work, key, lambda works: self._on_found(works, sought, item))
            return True

        self._means.look_up(resolve_code, (code,), resolved)

    def _on_found(self, works: list[PackingWork], sought: Sought, item: CodeMeaning | None) -> bool:
        if not works:
            self._tell_nothing(sought, item)
            return False
        if item is None:
            sought = Sought(sought.raw, sought.routed)
        if len(works) > 1:
            self._offered, self._first = sought, works[0]
            self._queue.offer(works, item.name if item is not None else sought.raw)
            return False
        return self._open(works[0], sought)

    def _tell_nothing(self, sought: Sought, item: CodeMeaning | None) -> None:
        name = item.name if item is not None else sought.raw
        refusal = Refused("nothing-to-pack", sought=name)
        self._queue.say(words.of_refusal(refusal))
        if sought.routed is not None:
            sought.routed.refuse(refusal)
        else:
            self._means.runner.refused.emit(refusal)

    def take(self, work: PackingWork) -> None:
        """Open one that was chosen."""
        sought = self._offered or Sought(work.order_number)
        self._offered = self._first = None

        def run() -> None:
            if self._open(work, sought) is not True:
                self._means.turns.done()

        self._means.turns.add(run, sought.routed)

    def _open(self, work: PackingWork, sought: Sought) -> bool:
        """True: it goes on in the same turn."""
        ready = [each for each in work.shipments if each.state is ShipmentState.READY]
        if not work.loose and ready and len(ready) == len(work.shipments):
            self._opened(ready[-1].id, Sought(sought.raw, sought.routed))
            return True
        self._take_up(work.order_id, work, sought, take_over=False)
        return True

    def _take_up(
        self, order_id: UUID, work: PackingWork, sought: Sought, *, take_over: bool
    ) -> None:
        command = OpenPacking(order_id=order_id, take_over=take_over)
        turns = self._means.turns

        def refused(refusal: Refused) -> None:
            self._on_refused(refusal, work, sought)
            turns.done()

        self._means.runner.execute(
            command,
            then=lambda shipment_id: self._opened(shipment_id, sought),
            refused=refused,
            failed=lambda _error: turns.failed(),
            owner=self,
        )

    def _opened(self, shipment_id: UUID, sought: Sought) -> None:
        if sought.goods is None and sought.routed is not None:
            sought.routed.accept()
        self._work.open(shipment_id, sought.goods)

    def _on_refused(self, refusal: Refused, work: PackingWork, sought: Sought) -> None:
        if refusal.code != "taken-by":
            self._queue.say(words.of_refusal(refusal))
            if sought.routed is not None:
                sought.routed.refuse(refusal)
            else:
                self._means.runner.refused.emit(refusal)
            return
        if sought.routed is not None:
            sought.routed.accept()
        text = self.tr("{operator} has {order} in hand since {since}. Take it over?").format(
            operator=refusal.facts["operator"],
            order=work.order_number,
            since=formats.clock(refusal.facts["since"]),
        )
        self._queue.say(
            words.Said(Verdict.ATTENTION, self.tr("In hand"), refusal.facts["operator"])
        )
        again = Sought(sought.raw, goods=sought.goods)

        def yes(_reason: str) -> None:
            self._means.turns.add(lambda: self._take_up(work.order_id, work, again, take_over=True))

        self._queue.question.ask(text, yes)
