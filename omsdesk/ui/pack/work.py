"""The shipment in hand: scans into parcels, and what follows by itself when it is complete."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from omsdesk.commands.labels import IssuedLabel, IssueLabel
from omsdesk.commands.pack_scans import (
    LineProgress,
    PackScanResult,
    ScanIntoParcel,
    UndoneScan,
    UndoPackScan,
)
from omsdesk.commands.packing import ChooseMaterial, LeavePacking, NextParcel
from omsdesk.commands.sealing import SealedParcel, SealParcel
from omsdesk.commands.weighing import WeighedParcel, WeighParcel, WeightTarget, weight_target
from omsdesk.devices.scanners.scan import Scan
from omsdesk.errors import Overridable, Refused
from omsdesk.models.shipping import ScanVerdict
from omsdesk.queries.packing_view import PackingView, packing_view
from omsdesk.ui import formats
from omsdesk.ui.pack import words
from omsdesk.ui.pack.flow import Flow, Phase
from omsdesk.ui.pack.means import Means
from omsdesk.ui.pack.work_view import WorkView
from omsdesk.ui.scan_router import RoutedScan
from omsdesk.ui.theme import Verdict
from omsdesk.values import Quantity

# A scanner that is held over a code reads it again and again.
DOUBLE_READ = timedelta(milliseconds=300)

_SHOWN = frozenset({"shipment", "parcel", "parcel_content", "order_line", "label", "sales_order"})


@dataclass(frozen=True, slots=True)
class ItemScan:
    """A scan that stands for goods: the item code in it, and how many packs."""

    routed: RoutedScan
    code: str
    packs: Quantity


@dataclass(frozen=True, slots=True)
class Finished:
    """An order that is ready to go, and the number of its last label."""

    order_number: str
    customer_name: str
    tracking_number: str


@dataclass(frozen=True, slots=True)
class _LastRead:
    raw: str
    at: datetime
    item_id: UUID | None


class Work(QObject):
    """`blocked` carries an Overridable and the command that a supervisor may confirm."""

    shown = Signal()
    left = Signal()
    finished = Signal(object)
    heard = Signal(object)
    blocked = Signal(object, object)
    unblocked = Signal()
    weight_wanted = Signal()

    def __init__(self, means: Means, view: WorkView, parent: QObject) -> None:
        super().__init__(parent)
        self._means = means
        self._show = view
        self.flow = Flow(means.printer_id)
        self.view: PackingView | None = None
        self.last_label: UUID | None = None
        self._last_line: UUID | None = None
        self._last_read: _LastRead | None = None
        # Counts what was shown before it was read, so that an older reading is known as such.
        self._ahead = 0
        self._after: dict[type, Callable[[Any], object]] = {
            WeighParcel: self._on_weighed,
            SealParcel: self._on_sealed,
            IssueLabel: self._on_labelled,
        }
        means.runner.changed.connect(self._on_changed)

    @property
    def is_open(self) -> bool:
        """Whether a shipment is in hand."""
        return self.view is not None

    def open(self, shipment_id: UUID, then: Callable[[], object] | None = None) -> None:
        """Read a shipment in the turn that runs and take it up where it stands."""

        def found(view: PackingView) -> None:
            self._last_line = self._last_read = None
            self.view = view
            command = self.flow.begin(view)
            self._show.wait_for_scan()
            self._display()
            self.shown.emit()
            if then is not None:
                then()
            self.carry(command)
            self._aim()
            self._tell_phase()

        self._means.look_up(packing_view, (shipment_id, self._means.place.today()), found)

    def close(self) -> None:
        """Put it down, with everything that was scanned."""
        self.view = None
        self._last_read = None

    # Scans.

    def scan(self, item: ItemScan) -> None:
        """Goods were scanned; in the turn that runs."""
        if self._is_double(item.routed.scan):
            item.routed.refuse(Refused("double-read", raw=item.routed.scan.raw), is_shown=True)
            self._means.turns.done()
            return
        parcel_id = self._parcel_for_scan()
        if parcel_id is None:
            item.routed.refuse(Refused("nothing-to-pack", raw=item.routed.scan.raw))
            self._means.turns.done()
            return
        command = ScanIntoParcel(
            parcel_id=parcel_id, raw=item.routed.scan.raw, code=item.code, quantity=item.packs
        )
        self._means.give(
            command,
            lambda result: self._on_scanned(item, result),
            lambda refusal: self.decline(refusal, item.routed),
            self,
        )

    def _parcel_for_scan(self) -> UUID | None:
        parcel_id = self.flow.filling or self.flow.closing
        if parcel_id is None and self.view is not None and self.view.parcels:
            parcel_id = self.view.parcels[-1].head.id
        return parcel_id

    def _is_double(self, scan: Scan) -> bool:
        """The same code at once again, although the line needs no more of it."""
        last = self._last_read
        if last is None or last.raw != scan.raw or scan.at - last.at > DOUBLE_READ:
            return False
        if self.view is None or any(
            line.packed < line.picked for line in self.view.lines if line.item_id == last.item_id
        ):
            return False
        self._last_read = replace(last, at=scan.at)
        return True

    def _on_scanned(self, item: ItemScan, result: PackScanResult) -> None:
        said = words.of_scan(result)
        scan = item.routed.scan
        self._show.say(said)
        self._show.scan_line.show_scan(scan.raw, said.verdict, said.word)
        if result.verdict is not ScanVerdict.ACCEPTED or result.line is None:
            self.decline(Refused(result.code, **result.facts), item.routed, is_kept=True)
            return
        item.routed.accept(is_kept=True)
        self.heard.emit(said.verdict)
        self._count(result.line)
        self._last_read = _LastRead(scan.raw, scan.at, self._item_of(result.line.line_id))
        if result.is_complete and self.flow.phase is Phase.PACKING and self.flow.filling:
            self.flow.close(self.flow.filling)
            self._tell_phase(is_said=True)

    def _item_of(self, line_id: UUID) -> UUID | None:
        lines = self.view.lines if self.view is not None else ()
        return next((line.item_id for line in lines if line.line_id == line_id), None)

    def _count(self, line: LineProgress) -> None:
        """Show a line as it is now, before the shipment has been read again."""
        if self.view is None:
            return
        self._last_line = line.line_id
        self._ahead += 1
        lines = tuple(
            replace(each, packed=line.packed, picked=line.picked)
            if each.line_id == line.line_id
            else each
            for each in self.view.lines
        )
        self.view = replace(self.view, lines=lines)
        self._show.show_lines(lines, self._last_line)

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
            waiting.refuse(Refused("scan-not-acknowledged", raw=waiting.scan.raw), is_shown=True)

    # Keys.

    def undo(self) -> None:
        """Take the last scan back."""
        parcel_id = self._parcel_for_scan()
        if parcel_id is not None:
            self._turn(UndoPackScan(parcel_id=parcel_id), self._on_undone)

    def _on_undone(self, undone: UndoneScan) -> None:
        line = undone.line
        packed, picked = formats.quantity(line.packed), formats.quantity(line.picked)
        self._show.say(words.of_undone(line.description, packed, picked))
        self._last_read = None
        self.heard.emit(Verdict.ATTENTION)
        self.flow.opened_again()
        self.unblocked.emit()
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
            self.unblocked.emit()
            self._tell_phase()

    def next_parcel(self) -> None:
        """Close this parcel and begin another."""
        if self.view is not None and self.flow.phase is Phase.PACKING:
            self._turn(NextParcel(shipment_id=self.view.head.id), self._on_next_parcel)

    def _on_next_parcel(self, parcel_id: UUID) -> None:
        before = self.flow.filling
        self.flow.filling = parcel_id
        if before is not None and before != parcel_id:
            self.flow.close(before)
        self._tell_phase()

    def finish(self, *, rest_follows: bool = False) -> None:
        """Close the parcel although something is left, or try to."""
        phase = self.flow.phase
        if phase in (Phase.WEIGHING, Phase.BLOCKED, Phase.PACKING):
            if rest_follows and phase is Phase.PACKING and self.flow.filling is not None:
                self.flow.close(self.flow.filling, rest_follows=True)
                self._aim()
                self._tell_phase()
                return
            self.carry(self.flow.seal())
        elif phase is Phase.LABELLING:
            self.carry(self.flow.label())

    def park(self) -> None:
        """Leave the shipment; any station may go on with it."""
        if self.view is not None:
            command = LeavePacking(shipment_id=self.view.head.id)
            self._turn(command, lambda _nothing: self.left.emit())

    def _turn(self, command: Any, then: Callable[[Any], object]) -> None:
        give = self._means.give
        self._means.turns.add(lambda: give(command, then, self.decline, self))

    # What follows by itself.

    def carry(self, command: Any) -> None:
        """The next step of the chain, before anything that waits; None does nothing."""
        if command is None:
            return
        then, give = self._after[type(command)], self._means.give
        self._means.turns.add_first(
            lambda: give(command, then, lambda no: self._on_chain_refused(command, no), self)
        )

    def confirmed(self, confirmed: Any) -> None:
        """A supervisor confirmed that the parcel is sealed as it is."""
        give, no = self._means.give, self._on_chain_refused
        self._means.turns.add_first(
            lambda: give(confirmed, self._on_sealed, lambda why: no(confirmed.command, why), self)
        )

    def _on_chain_refused(self, command: Any, refusal: Refused) -> None:
        if isinstance(command, SealParcel):
            self.flow.not_sealed(may_be_confirmed=isinstance(refusal, Overridable))
        self.decline_or_block(command, refusal)

    def decline_or_block(self, command: Any, refusal: Refused) -> None:
        """What a supervisor may confirm waits in its place; all else stops the line."""
        if isinstance(refusal, Overridable):
            is_said = refusal.code == "weight-off" and refusal.facts["measured"] is not None
            if not is_said:
                self._show.say(words.of_refusal(refusal))
            self.heard.emit(Verdict.REFUSED)
            self.blocked.emit(refusal, command)
        else:
            self.decline(refusal)

    def _on_weighed(self, weighed: WeighedParcel) -> None:
        self._show.say(words.of_weight(weighed))
        command = self.flow.weighed(weighed)
        if self.flow.phase is Phase.BLOCKED:
            # Sealing is tried nevertheless: its refusal is what a supervisor can confirm.
            command = self.flow.seal()
        self.carry(command)

    def _on_sealed(self, _sealed: SealedParcel) -> None:
        self.unblocked.emit()
        command = self.flow.sealed()
        if command is None:
            self.decline(Refused("no-label-printer", station=self._means.place.station.name))
        self.carry(command)

    def _on_labelled(self, issued: IssuedLabel) -> None:
        self.last_label = issued.label_id
        if self.view is None:
            return
        head = self.view.head
        if self.flow.labelled(issued):
            self.heard.emit(Verdict.COMPLETE)
            done = Finished(head.order_number, head.customer_name, issued.tracking_number)
            self.close()
            self.finished.emit(done)
            return
        self._means.turns.add_first(lambda: self.open(head.id))

    def weigh(self, command: WeighParcel | None) -> None:
        """Have a weight judged that a scale settled on or somebody keyed."""
        self.carry(command)

    def _tell_phase(self, *, is_said: bool = False) -> None:
        """Ask for the weight when it is time for it."""
        if self.flow.phase is not Phase.WEIGHING:
            return
        if not is_said:
            self._show.say(
                words.Said(
                    Verdict.ATTENTION, self.tr("Weigh it"), self.tr("Put the parcel on the scale")
                )
            )
        self.weight_wanted.emit()

    # What is shown.

    def _on_changed(self, tables: frozenset[str]) -> None:
        if self.view is None or not tables & _SHOWN:
            return
        ahead = self._ahead
        self._means.runner.ask(
            packing_view,
            self.view.head.id,
            self._means.place.today(),
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
            at = self.flow.closing or self.flow.filling or self._parcel_for_scan()
            self._show.show_view(self.view, at, self._last_line)

    def _aim(self) -> None:
        parcel_id = self.flow.closing or self.flow.filling
        if parcel_id is not None:
            self._means.runner.ask(
                weight_target, parcel_id, then=self._on_aimed, owner=self, key="target"
            )

    def _on_aimed(self, target: WeightTarget) -> None:
        self._show.weight.show_target(target)
        self.carry(self.flow.aim(target))
