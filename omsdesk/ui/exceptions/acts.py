"""The one next step for each kind of what is stuck, taken on the spot."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from omsdesk.commands.base import Command
from omsdesk.commands.holds import AssignCustomer, CorrectShipTo, ReleaseHold
from omsdesk.commands.reservations import ReserveStock
from omsdesk.commands.stock import CountLocation
from omsdesk.models.address import PostalAddress
from omsdesk.queries.exceptions import Stuck
from omsdesk.queries.locked_locations import CountedItem, items_to_count
from omsdesk.queries.orders import OrderDocument, order_document
from omsdesk.queries.printers import QueuedPrint, print_queue, printers
from omsdesk.ui import reasons
from omsdesk.ui.exceptions import words
from omsdesk.ui.exceptions.desk import ActDesk
from omsdesk.ui.labels.pictures import label_picture
from omsdesk.ui.labels.questions import LabelQuestions
from omsdesk.ui.labels.queue_work import QueueWork
from omsdesk.ui.runner import Runner
from omsdesk.ui.widgets.choices import choices_of
from omsdesk.ui.workplace import Workplace
from omsdesk.values import Quantity


class Acts(QObject):
    """`said` tells what was done, `open_asked` names another screen and an id."""

    said = Signal(str)
    open_asked = Signal(str, object)

    def __init__(self, runner: Runner, context: Workplace, desk: ActDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._context = context
        self._desk = desk
        self._row: Stuck | None = None
        self._questions = LabelQuestions(desk.question, self)
        self._prints = QueueWork(runner, self._questions, context.station.id, self)
        self._prints.said.connect(self.said)
        self._prints.picture_asked.connect(self._ask_picture)
        desk.address.given.connect(self._correct)
        desk.customer.given.connect(self._assign)
        desk.count.given.connect(self._count)
        self._steps: dict[str, Callable[[Stuck], None]] = {
            "release-hold": self._ask_release,
            "correct-ship-to": self._ask_address,
            "assign-customer": self._ask_customer,
            "reserve-stock": self._reserve,
            "resolve-print-job": self._ask_print,
            "retry-print-job": self._ask_print,
            "weigh-parcel": self.open,
            "import-again": self.open,
            "count-location": self._ask_count,
        }

    def act(self, row: Stuck) -> None:
        """Take the next step for a row, or ask what it needs."""
        self._row = row
        self._steps[row.action](row)

    def open(self, row: Stuck) -> None:
        """Go to what is stuck on its own screen."""
        screen = _SCREENS.get(row.kind.value)
        if screen is not None:
            self.open_asked.emit(screen, row.document_id)

    def _give(self, command: Command, said: str) -> None:
        self._runner.execute(command, then=lambda _result: self.said.emit(said), owner=self)

    # Holds.

    def _ask_release(self, row: Stuck) -> None:
        question = self.tr("Release {number}: why?").format(number=row.number)
        self._questions.ask(
            question, choices_of(reasons.HOLD), words.sentence(row), partial(self._release, row)
        )

    def _release(self, row: Stuck, reason: str) -> None:
        said = self.tr("{number} goes on").format(number=row.number)
        self._give(ReleaseHold(hold_id=row.id, reason=reason), said)

    def _ask_address(self, row: Stuck) -> None:
        today: date = self._context.today()
        self._runner.ask(
            order_document, row.document_id, today, then=self._on_order, owner=self, key="order"
        )

    def _on_order(self, document: OrderDocument) -> None:
        self._desk.ask_with(self._desk.address)
        self._desk.address.ask(document.head.ship_to)

    def _correct(self, address: PostalAddress) -> None:
        if self._row is not None:
            self._runner.execute(
                CorrectShipTo(order_id=self._row.document_id, ship_to=address),
                then=partial(self._on_corrected, self._row.number),
                owner=self,
            )

    def _on_corrected(self, number: str, problems: tuple[str, ...]) -> None:
        if problems:
            self._desk.address.form.focus_first()
            return
        self._desk.leave()
        self.said.emit(self.tr("{number}: the address is right now").format(number=number))

    def _ask_customer(self, _row: Stuck) -> None:
        self._desk.ask_with(self._desk.customer)
        self._desk.customer.ask()

    def _assign(self, customer_id: UUID) -> None:
        if self._row is not None:
            number = self._row.number
            self._desk.leave()
            said = self.tr("{number} has its customer").format(number=number)
            command = AssignCustomer(order_id=self._row.document_id, customer_id=customer_id)
            self._give(command, said)

    # Stock.

    def _reserve(self, row: Stuck) -> None:
        self._runner.execute(
            ReserveStock(order_id=row.document_id),
            then=partial(self._on_reserved, row.number),
            owner=self,
        )

    def _on_reserved(self, number: str, is_complete: bool) -> None:
        done, still = self.tr("{number} is reserved"), self.tr("{number} still waits for stock")
        self.said.emit((done if is_complete else still).format(number=number))

    def _ask_count(self, row: Stuck) -> None:
        self._runner.ask(
            items_to_count, row.id, then=partial(self._on_items, row), owner=self, key="items"
        )

    def _on_items(self, row: Stuck, items: list[CountedItem]) -> None:
        self._desk.ask_with(self._desk.count)
        self._desk.count.ask(row.number, items)

    def _count(self, counted: tuple[tuple[UUID, Quantity], ...]) -> None:
        row = self._row
        if row is None:
            return
        self._desk.leave()
        said = self.tr("{location} is counted").format(location=row.number)
        for item_id, quantity in counted:
            command = CountLocation(
                item_id=item_id, location_id=row.id, counted=quantity, reason=reasons.COUNTED
            )
            self._give(command, said)

    # Prints.

    def _ask_print(self, row: Stuck) -> None:
        self._runner.ask(_print_and_printers, row.id, self._context.station.id,
                         then=self._on_print, owner=self, key="print")  # fmt: skip

    def _on_print(self, found: tuple[QueuedPrint | None, Any]) -> None:
        queued, self._prints.printers = found
        if queued is not None:
            self._prints.ask_about(queued, take_focus=True)

    def _ask_picture(self, label_id: UUID) -> None:
        self._runner.ask(
            label_picture, label_id, then=self._desk.show_picture, owner=self, key="picture"
        )


_SCREENS = {
    "hold": "order-desk",
    "short": "order-desk",
    "weight": "pack",
    "import": "import",
    "print": "labels",
}


def _print_and_printers(session: Any, job_id: UUID, station_id: UUID) -> tuple[Any, Any]:
    """A print that is still open (None when it has ended meanwhile), and all printers."""
    found = (each for each in print_queue(session, limit=1000) if each.job.id == job_id)
    return next(found, None), printers(session, station_id)
