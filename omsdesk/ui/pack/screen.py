"""The packing station: at rest the queue, at work one order; scans alone are enough.

screen = PackScreen(runner, workplace, window, link)
router.set_receivers([screen.take_scan])
window.banner.acknowledged.connect(screen.go_on)
screen.heard.connect(sounds.play)             # verdicts without a banner
"""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from omsdesk.commands.labels import ReprintLabel
from omsdesk.commands.sealing import ReopenParcel
from omsdesk.devices.scanners.meaning import meaning
from omsdesk.errors import Refused, Unavailable
from omsdesk.models.shipping import ParcelState
from omsdesk.queries.hand_over import ready_shipments
from omsdesk.queries.lookups import materials
from omsdesk.queries.packing import packing_queue
from omsdesk.ui import actions as action_table
from omsdesk.ui import papers
from omsdesk.ui.bench_link import BenchLink
from omsdesk.ui.messages import say
from omsdesk.ui.pack import command_sheet, words
from omsdesk.ui.pack.actions import ACTIONS
from omsdesk.ui.pack.bench import BenchDevices
from omsdesk.ui.pack.finding import Finder, Sought
from omsdesk.ui.pack.hand_over import HandedOver, HandOver
from omsdesk.ui.pack.means import Means
from omsdesk.ui.pack.queue_view import QueueView
from omsdesk.ui.pack.scans import PackScans
from omsdesk.ui.pack.supervisor import Supervisor
from omsdesk.ui.pack.turns import Turns
from omsdesk.ui.pack.work import Finished, Work
from omsdesk.ui.pack.work_view import WorkView
from omsdesk.ui.runner import Confirmed, Runner
from omsdesk.ui.scan_router import RoutedScan
from omsdesk.ui.theme import Verdict
from omsdesk.ui.workplace import Workplace

_QUEUE_TABLES = frozenset({"sales_order", "order_line", "shipment", "parcel", "pick_line"})


class PackScreen(QWidget):
    """`heard` carries verdicts to be played; `open_asked` names another screen and an id."""

    heard = Signal(object)
    open_asked = Signal(str, object)
    finished = Signal(object)

    def __init__(
        self,
        runner: Runner,
        context: Workplace,
        parent: QWidget | None = None,
        link: BenchLink | None = None,
    ) -> None:
        super().__init__(parent)
        self._place = context
        self._runner = runner
        self.queue = QueueView(self)
        self.work_view = WorkView(self)
        self.means = Means(runner, context, link or BenchLink(self), Turns())
        self.work = Work(self.means, self.work_view, self)
        self.finder = Finder(self.means, self.queue, self.work, self)
        self.scans = PackScans(self.means, self.finder, self.work, self.work_view)
        self.supervisor = Supervisor(runner, self.work_view.prompt, self)
        self.bench = BenchDevices(self.means, self.work, self.work_view, self)
        self.hand_over = HandOver(runner, context, self)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.queue)
        self._stack.addWidget(self.work_view)
        self.setFocusProxy(self.queue)
        self.actions_by_id = action_table.bind(self, ACTIONS, self._slots(), context.may)
        self.queue.set_actions(self.actions_by_id)
        self.work_view.set_actions(self.actions_by_id)
        self._connect()
        self.reload()

    def _slots(self) -> dict[str, Callable[[], object]]:
        return {
            "done": self._on_done,
            "undo": self.work.undo,
            "next-parcel": self.work.next_parcel,
            "weigh": self.bench.weigh,
            "print": self._on_print,
            "short": lambda: self.work.finish(rest_follows=True),
            "park": self.work.park,
            "reopen": self._on_reopen,
            "override": self.supervisor.open,
            "hand-over": self._on_hand_over,
            "command-sheet": self._on_command_sheet,
        }

    def _connect(self) -> None:
        self._runner.changed.connect(self._on_changed)
        self.work.shown.connect(self._on_work_shown)
        self.work.left.connect(self._on_left)
        self.work.finished.connect(self._on_finished)
        self.work.heard.connect(self.heard)
        self.work.chain.blocked.connect(self._on_blocked)
        self.work.chain.unblocked.connect(self._on_unblocked)
        self.work_view.parcel.material_chosen.connect(self.work.choose_box)
        self.work_view.item_keyed.connect(self.work.pack_by_key)
        self.work_view.box_keyed.connect(self._on_box_keyed)
        self.work_view.prompt.cancelled.connect(self.work_view.setFocus)
        self.queue.typed.connect(self._on_typed)
        self.queue.progress.cancelled.connect(self.hand_over.stop)
        self.hand_over.advanced.connect(self.queue.progress.advance)
        self.hand_over.ended.connect(self._on_handed_over)
        self.scans.wants_badge = self._wants_badge
        self.scans.take_badge = self.supervisor.take_badge

    def _wants_badge(self) -> bool:
        return self.supervisor.is_waiting

    # What the window and the router call.

    def take_scan(self, routed: RoutedScan) -> bool:
        """A receiver of the scan router."""
        return self.scans.take(routed)

    def on_acknowledged(self) -> None:
        """The refusal was acknowledged."""
        if self.work.is_open:
            self.work.say_phase()
        elif not self.queue.is_choosing:
            self.queue.show_hint()

    def focus_search(self) -> None:
        """F2: type what cannot be scanned."""
        if self.work.is_open:
            self.work_view.ask_item()
        else:
            self.queue.field.setFocus()

    def on_shown(self) -> None:
        self.reload()

    def reload(self) -> None:
        """Ask for the queue, what is ready, and the boxes there are."""
        warehouse = self._place.station.warehouse_id
        ask = self._runner.ask
        ask(packing_queue, warehouse, then=self.queue.show_queue, owner=self, key="queue")
        ask(ready_shipments, warehouse, then=self.queue.show_ready, owner=self, key="ready")
        ask(materials, then=self.work_view.parcel.set_materials, owner=self, key="materials")

    def _on_changed(self, tables: frozenset[str]) -> None:
        if tables & _QUEUE_TABLES and not self.work.is_open:
            self.reload()

    # Between rest and work.

    def _on_work_shown(self) -> None:
        self.queue.end_choice()
        self.supervisor.forget()
        self._stack.setCurrentWidget(self.work_view)
        self.setFocusProxy(self.work_view)
        self.work_view.setFocus()
        self.bench.show_latest()

    def _rest(self) -> None:
        self.supervisor.forget()
        self.work.close()
        self._stack.setCurrentWidget(self.queue)
        self.setFocusProxy(self.queue)
        self.queue.queue.setFocus()
        self.reload()

    def _on_left(self) -> None:
        self._rest()
        self.queue.show_hint()

    def _on_finished(self, done: Finished) -> None:
        self._rest()
        printer = self._place.station.printers[0].name if self._place.station.printers else ""
        text = self.tr("{customer}: label {tracking} goes to {printer}")
        self.queue.say(
            words.Said(
                Verdict.COMPLETE,
                self.tr("{order} ready").format(order=done.order_number),
                text.format(
                    customer=words.shortened(done.customer_name),
                    tracking=done.tracking_number,
                    printer=printer,
                ),
            )
        )
        self.finished.emit(done)

    def _on_blocked(self, refusal: object, command: object) -> None:
        self.supervisor.wait(refusal, command, self._on_confirmed)  # type: ignore[arg-type]

    def _on_unblocked(self) -> None:
        self.supervisor.forget()
        self.work_view.setFocus()

    def _on_confirmed(self, confirmed: Confirmed) -> None:
        self.work_view.setFocus()
        if isinstance(confirmed.command, ReopenParcel):
            self._give_reopen(confirmed, confirmed.command)
        else:
            self.work.chain.confirmed(confirmed)

    # Keys.

    def _on_done(self) -> None:
        for question in (self.queue.question, self.work_view.question):
            if question.is_asking:
                question.say_yes()
                return
        if self.work.is_open:
            self.work.finish()
        elif not self.finder.take_first():
            row = self.queue.queue.current_row()
            if row is not None:
                self.finder.take(row.work)

    def _on_box_keyed(self, number: int) -> None:
        material_id = self.work_view.parcel.material_numbered(number)
        if material_id is not None:
            self.work.choose_box(material_id)

    def _on_typed(self, text: str) -> None:
        self.means.turns.add(lambda: self.finder.find(meaning(text), Sought(text)))

    def _on_print(self) -> None:
        if self.work.flow.label() is not None:
            self.work.finish()
            return
        label_id = self._label_in_sight()
        if label_id is None:
            self._runner.refused.emit(Refused("no-label-yet"))
            return
        reason = self.tr("Printed again at the packing station")
        command = ReprintLabel(label_id=label_id, reason=reason)
        self._runner.execute(command, then=lambda _job: self._say_printed(), owner=self)

    def _label_in_sight(self) -> UUID | None:
        view = self.work.view
        if view is None:
            return self.work.last_label
        labels = [each.head.label_id for each in view.parcels if each.head.label_id]
        return labels[-1] if labels else None

    def _say_printed(self) -> None:
        said = words.Said(Verdict.ACCEPTED, self.tr("Prints again"))
        (self.work_view if self.work.is_open else self.queue).say(said)

    def _on_reopen(self) -> None:
        view = self.work.view
        closed = (ParcelState.SEALED, ParcelState.LABELLED)
        parcels = [p.head for p in view.parcels if p.head.state in closed] if view else []
        if not parcels:
            self._runner.refused.emit(Refused("nothing-to-reopen"))
            return
        reasons = (
            self.tr("Wrong item inside"),
            self.tr("Something forgotten"),
            self.tr("Box damaged"),
            self.tr("Customer changed the order"),
        )
        parcel = parcels[-1]

        def yes(reason: str) -> None:
            command = ReopenParcel(parcel_id=parcel.id, reason=reason)
            self._give_reopen(command, command)

        text = self.tr("Open parcel {position} again? Its label is voided. Why?")
        self.work_view.question.ask_why(text.format(position=parcel.position), reasons, yes)

    def _give_reopen(self, given: object, command: ReopenParcel) -> None:
        view = self.work.view
        if view is None:
            return
        shipment_id = view.head.id

        def opened(_nothing: None) -> None:
            self.means.turns.add_first(lambda: self.work.open(shipment_id))

        def refused(refusal: Refused) -> None:
            self.work.chain.block_or_decline(command, refusal)

        self.means.turns.add(lambda: self.means.give(given, opened, refused, self))

    # Handing over, and the sheet.

    def _on_hand_over(self) -> None:
        row = self.queue.ready.current_row()
        if row is not None and not self.work.is_open and not self.hand_over.is_under_way:
            self.queue.progress.start(self.tr("Handing over"), len(row.shipments))
            self.hand_over.start(row.carrier, row.shipments)

    def _on_handed_over(self, result: HandedOver) -> None:
        self.queue.progress.finish()
        verdict = Verdict.ATTENTION if result.refused else Verdict.COMPLETE
        text = self.tr("{carrier}: {invoices} invoices").format(
            carrier=result.carrier, invoices=result.invoices
        )
        for shipment, refusal in result.refused[:2]:
            text += f"\n{shipment.order_number}: {say(refusal).text}"
        word = self.tr("%n handed over", "", result.shipments)
        self.queue.say(words.Said(verdict, word, text))
        self.heard.emit(verdict)
        self.reload()

    def _on_command_sheet(self) -> None:
        try:
            file = command_sheet.write_sheet(self._place, self.tr("Packing station"))
        except OSError as error:
            reason = error.strerror or type(error).__name__
            self._runner.unavailable.emit(Unavailable("sheet-not-written", reason=reason))
            return
        papers.show(file)
