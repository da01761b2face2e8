"""The shipment in hand: goods into parcels, boxes, and how it is left or finished."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from omsdesk.commands.labels import IssuedLabel
from omsdesk.commands.pack_scans import LineProgress, PackScanResult, UndoneScan, UndoPackScan
from omsdesk.commands.packing import ChooseMaterial, LeavePacking, NextParcel
from omsdesk.commands.weighing import WeightTarget, weight_target
from omsdesk.errors import Refused
from omsdesk.models.shipping import ScanVerdict
from omsdesk.queries.lookups import CodeMeaning, resolve_code
from omsdesk.queries.packing_view import PackingView, packing_view
from omsdesk.ui import formats
from omsdesk.ui.pack import words
from omsdesk.ui.pack.chain import Chain
from omsdesk.ui.pack.flow import Flow, Phase
from omsdesk.ui.pack.goods import Goods, LastRead, after_read, counted
from omsdesk.ui.pack.means import Means
from omsdesk.ui.pack.work_view import WorkView
from omsdesk.ui.scan_router import RoutedScan
from omsdesk.ui.theme import Verdict
from omsdesk.values import Weight

_SHOWN = frozenset({"shipment", "parcel", "parcel_content", "order_line", "label", "sales_order"})


@dataclass(frozen=True, slots=True)
class Finished:
    """An order that is ready to go, and the number of its last label."""

    order_number: str
    customer_name: str
    tracking_number: str


class Work(QObject):
    """One shipment at a time; `chain` does what follows when it is complete."""

    shown = Signal()
    left = Signal()
    finished = Signal(object)
    heard = Signal(object)
    weight_wanted = Signal()

    def __init__(self, means: Means, view: WorkView, parent: QObject) -> None:
        super().__init__(parent)
        self._means = means
        self._show = view
        self.chain = Chain(means, self)
        self.view: PackingView | None = None
        self.last_label: UUID | None = None
        self._last_line: UUID | None = None
        self._last_read: LastRead | None = None
        self._unweighed: Goods | None = None
        # Counts what was shown before it was read, so that an older reading is known as such.
        self._ahead = 0
        self.chain.said.connect(view.say)
        self.chain.heard.connect(self.heard)
        self.chain.declined.connect(self.decline)
        self.chain.labelled.connect(self._on_labelled)
        means.runner.changed.connect(self._on_changed)

    @property
    def is_open(self) -> bool:
        """Whether a shipment is in hand."""
        return self.view is not None

    @property
    def flow(self) -> Flow:
        return self.chain.flow

    def open(self, shipment_id: UUID, then: Callable[[], object] | None = None) -> None:
        """Read a shipment in the turn that runs and take it up where it stands."""

        def found(view: PackingView) -> None:
            self._last_line = self._last_read = self._unweighed = None
            self.view = view
            command = self.flow.begin(view)
            self.say_phase()
            self._display()
            self.shown.emit()
            if then is not None:
                then()
            self.chain.carry(command)
            self._aim()
            self._want_weight(is_said=False)

        self._means.look_up(packing_view, (shipment_id, self._means.place.today()), found)

    def close(self) -> None:
        """Put it down, with everything that was scanned."""
        self.view = None
        self._last_read = self._unweighed = None

    # Goods.

    @property
    def awaits_weight(self) -> bool:
        """Whether a piece waits for its weight: that on the scale is not the parcel's."""
        return self._unweighed is not None

    def pack_weighed(self, weight: Weight) -> None:
        """Put in the piece that waits for its weight."""
        goods = self._unweighed
        if goods is not None:
            self._means.turns.add(lambda: self.pack(goods.weighing(weight)))

    def ignores(self, routed: RoutedScan) -> bool:
        """End a scan that was only read twice, in the turn that runs; False when it was not."""
        last = self._last_read
        if last is None or self.view is None or not last.is_again(routed.scan, self.view):
            return False
        self._last_read = replace(last, scan=routed.scan)
        routed.ignore_double()
        self._means.turns.done()
        return True

    def pack(self, goods: Goods) -> None:
        """Goods were scanned or keyed; in the turn that runs."""
        parcel_id = self._parcel_at_hand()
        self._unweighed = None
        if self.view is None or parcel_id is None:
            self.decline(Refused("nothing-to-pack", sought=goods.raw), goods.routed)
            self._means.turns.done()
            return
        self._means.give(
            goods.into(parcel_id),
            lambda result: self._on_packed(goods, result),
            lambda refusal: self.decline(refusal, goods.routed),
            self,
        )

    def pack_by_key(self, typed: str) -> None:
        """An item without a legible code was keyed."""

        def resolved(item: CodeMeaning | None) -> bool:
            if item is None:
                self.decline(Refused("code-unknown", raw=typed))
                return False
            self.pack(Goods(item_id=item.item_id))
            return True

        look_up = self._means.look_up
        self._means.turns.add(lambda: look_up(resolve_code, (typed,), resolved))

    def _parcel_at_hand(self) -> UUID | None:
        parcel_id = self.flow.filling or self.flow.closing
        if parcel_id is None and self.view is not None and self.view.parcels:
            parcel_id = self.view.parcels[-1].head.id
        return parcel_id

    def _on_packed(self, goods: Goods, result: PackScanResult) -> None:
        said = words.of_scan(result)
        self._show.say(said)
        self._show.scan_line.show_scan(goods.raw, said.verdict, said.word)
        is_accepted = result.verdict is ScanVerdict.ACCEPTED
        if not is_accepted or result.line is None or self.view is None:
            refusal = Refused(result.code, **result.facts)
            if result.code == "weight-needed":
                self._unweighed = goods
            self.decline(refusal, goods.routed, is_kept=True)
            self._name(goods, refusal)
            return
        goods.accept()
        self.heard.emit(said.verdict)
        self._count(result.line)
        self._last_read = after_read(goods, result, self.view)
        if result.is_complete and self.flow.phase is Phase.PACKING and self.flow.filling:
            self.flow.close(self.flow.filling)
            self._want_weight(is_said=True)

    def _name(self, goods: Goods, refusal: Refused) -> None:
        """Say the name of what is not on the order, as soon as it was looked up."""
        if refusal.code != "item-not-on-order":
            return

        def found(item: CodeMeaning | None) -> None:
            if item is not None and self._show.verdict.verdict is Verdict.REFUSED:
                self._show.say(replace(words.of_refusal(refusal), text=f"{item.name} · {item.sku}"))

        code = goods.code or goods.raw
        self._means.runner.ask(resolve_code, code, then=found, owner=self, key="name")

    def _count(self, line: LineProgress) -> None:
        if self.view is not None:
            self._last_line = line.line_id
            self._ahead += 1
            self.view = counted(self.view, line)
            self._show.show_lines(self.view.lines, self._last_line)

    def decline(
        self, refusal: Refused, routed: RoutedScan | None = None, *, is_kept: bool = False
    ) -> None:
        """Stop the line: what waits is refused as well, until it is acknowledged."""
        self._show.say(words.of_refusal(refusal))
        if routed is not None:
            routed.refuse(refusal, is_kept=is_kept)
        else:
            self._means.runner.refused.emit(refusal)
        for waiting in self._means.turns.drop():
            waiting.refuse_behind()

    # Keys.

    def undo(self) -> None:
        """Take the last scan back."""
        parcel_id = self._parcel_at_hand()
        if self.is_open and parcel_id is not None:
            self._turn(UndoPackScan(parcel_id=parcel_id), self._on_undone)

    def _on_undone(self, undone: UndoneScan) -> None:
        line = undone.line
        packed, picked = formats.quantity(line.packed), formats.quantity(line.picked)
        self._show.say(words.of_undone(line.description, packed, picked))
        self._last_read = self._unweighed = None
        self.heard.emit(Verdict.ATTENTION)
        self.flow.opened_again()
        self.chain.unblocked.emit()
        self._count(line)

    def choose_box(self, material_id: UUID) -> None:
        """Another box for the parcel that is filled or weighed."""
        parcel_id = self.flow.closing or self.flow.filling
        if parcel_id is not None:
            command = ChooseMaterial(parcel_id=parcel_id, material_id=material_id)
            self._turn(command, self._on_box_chosen)

    def _on_box_chosen(self, _nothing: None) -> None:
        if self.flow.phase is Phase.BLOCKED and self.flow.closing is not None:
            self.flow.close(self.flow.closing)
            self.chain.unblocked.emit()
            self._want_weight(is_said=False)

    def next_parcel(self) -> None:
        """Close this parcel and begin another."""
        if self.view is not None and self.flow.phase is Phase.PACKING:
            self._turn(NextParcel(shipment_id=self.view.head.id), self._on_next_parcel)

    def _on_next_parcel(self, parcel_id: UUID) -> None:
        before, self.flow.filling = self.flow.filling, parcel_id
        if before is not None and before != parcel_id:
            self.flow.close(before)
        self._want_weight(is_said=False)

    def finish(self, *, rest_follows: bool = False) -> None:
        """Close the parcel although something is left, or try to."""
        flow = self.flow
        if rest_follows and flow.phase is Phase.PACKING and flow.filling is not None:
            flow.close(flow.filling, rest_follows=True)
            self._aim()
            self._want_weight(is_said=False)
        elif flow.phase in (Phase.WEIGHING, Phase.BLOCKED, Phase.PACKING):
            self.chain.carry(flow.seal())
        else:
            self.chain.carry(flow.label())

    def park(self) -> None:
        """Leave the shipment; any station may go on with it."""
        if self.view is None:
            return
        if self.flow.phase is Phase.READY:
            self.left.emit()
            return
        command = LeavePacking(shipment_id=self.view.head.id)
        self._turn(command, lambda _nothing: self.left.emit())

    def _turn(self, command: Any, then: Callable[[Any], object]) -> None:
        give = self._means.give
        self._means.turns.add(lambda: give(command, then, self.decline, self))

    # What follows by itself, and what is shown.

    def _on_labelled(self, issued: IssuedLabel, is_done: bool) -> None:  # a signal
        self.last_label = issued.label_id
        if self.view is None:
            return
        head = self.view.head
        if not is_done:
            self._means.turns.add_first(lambda: self.open(head.id))
            return
        self.heard.emit(Verdict.COMPLETE)
        self.close()
        self.finished.emit(Finished(head.order_number, head.customer_name, issued.tracking_number))

    def _want_weight(self, *, is_said: bool) -> None:
        """Ask for the weight when it is time for it."""
        if self.flow.phase is not Phase.WEIGHING:
            return
        if not is_said:
            self.say_phase()
        self.weight_wanted.emit()

    def say_phase(self) -> None:
        """Say what is to be done next, where that is clear."""
        said = words.of_unweighed() if self.awaits_weight else words.of_phase(self.flow.phase)
        if said is not None:
            self._show.say(said)

    def _on_changed(self, tables: frozenset[str]) -> None:
        if self.view is None or not tables & _SHOWN:
            return
        ahead, place = self._ahead, self._means.place
        self._means.runner.ask(
            packing_view,
            self.view.head.id,
            place.today(),
            then=lambda view: self._on_read(view, ahead),
            owner=self,
            key="view",
        )
        self._aim()

    def _on_read(self, view: PackingView, ahead: int) -> None:
        is_same = self.view is not None and view.head.id == self.view.head.id
        if is_same and ahead == self._ahead:
            self.view = view
            self._display()

    def _display(self) -> None:
        if self.view is not None:
            at = self.flow.closing or self._parcel_at_hand()
            self._show.show_view(self.view, at, self._last_line)

    def _aim(self) -> None:
        parcel_id = self.flow.closing or self.flow.filling
        if parcel_id is not None:
            ask, ahead = self._means.runner.ask, self._ahead
            ask(
                weight_target,
                parcel_id,
                then=lambda target: self._on_aimed(target, ahead),
                owner=self,
                key="target",
            )

    def _on_aimed(self, target: WeightTarget, ahead: int) -> None:
        if ahead == self._ahead:
            self._show.weight.show_target(target)
            self.chain.carry(self.flow.aim(target))
