"""An order that is not keyed any more: its phase, how far each line is, its holds."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from omsdesk.commands.holds import ReleaseHold
from omsdesk.desk import badge_hash
from omsdesk.errors import Refused
from omsdesk.models.people import Permission
from omsdesk.queries.orders import OrderDocument, OrderLineRow, order_document
from omsdesk.queries.people import OperatorRow, operator_by_badge
from omsdesk.ui import formats, theme
from omsdesk.ui.messages import say
from omsdesk.ui.order_desk import words
from omsdesk.ui.order_desk.hold_panel import HoldPanel
from omsdesk.ui.rows import Align, Column, RowsModel
from omsdesk.ui.rows_view import RowsView
from omsdesk.ui.runner import Confirmed, Runner
from omsdesk.ui.texts import QT_TRANSLATE_NOOP
from omsdesk.ui.widgets.card import Card, Fact, FactList
from omsdesk.ui.widgets.labels import Badge, Label, Size
from omsdesk.ui.workplace import Workplace
from omsdesk.values import Quantity


def _counter(title: str, value: Callable[[OrderLineRow], Quantity]) -> Column[OrderLineRow]:
    def shown(line: OrderLineRow) -> str:
        amount = value(line)
        return formats.quantity(amount) if amount else "–"

    return Column(title=title, value=shown, align=Align.RIGHT, width=7)


COLUMNS: tuple[Column[OrderLineRow], ...] = (
    Column(
        title=QT_TRANSLATE_NOOP("columns", "SKU"),
        value=lambda line: line.sku,
        width=9,
        is_mono=True,
    ),
    Column(
        title=QT_TRANSLATE_NOOP("columns", "Item"),
        value=lambda line: line.description,
        width=0,
        tip=lambda line: line.description,
    ),
    _counter(QT_TRANSLATE_NOOP("columns", "Ordered"), lambda line: line.ordered),
    _counter(QT_TRANSLATE_NOOP("columns", "Cancelled"), lambda line: line.cancelled),
    _counter(QT_TRANSLATE_NOOP("columns", "Backorder"), lambda line: line.unreserved),
    _counter(QT_TRANSLATE_NOOP("columns", "Reserved"), lambda line: line.reserved),
    _counter(QT_TRANSLATE_NOOP("columns", "Picked"), lambda line: line.picked),
    _counter(QT_TRANSLATE_NOOP("columns", "Packed"), lambda line: line.packed),
    _counter(QT_TRANSLATE_NOOP("columns", "Shipped"), lambda line: line.shipped),
    Column(
        title=QT_TRANSLATE_NOOP("columns", "Net"),
        value=lambda line: formats.money(line.net, with_currency=False),
        align=Align.RIGHT,
        width=8,
    ),
)

_CANCELLED = 3


class OrderView(QWidget):
    """Reads one order; Esc leaves it."""

    left = Signal()

    def __init__(self, runner: Runner, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._workplace = workplace
        self.order_id: UUID | None = None
        self._number = Label("", Size.TITLE, is_strong=True)
        self._phase = Badge("")
        self._who = Label("", Size.BASE)
        self._facts = FactList()
        self._money = FactList(is_numeric=True)
        self.holds = HoldPanel(workplace.may(Permission.RELEASE_HOLD))
        self.lines: RowsView[OrderLineRow] = RowsView(RowsModel(COLUMNS, key=lambda line: line.id))
        self.lines.setAccessibleName(self.tr("Order lines"))
        self._build()
        self.holds.release_keyed.connect(self._on_release)
        self.holds.left.connect(self.lines.setFocus)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._number)
        head.addWidget(self._phase)
        head.addWidget(self._who, 1)
        top = Card()
        top.body.addLayout(head)
        below = QHBoxLayout()
        below.setSpacing(theme.current().px(theme.SPACE_XL))
        below.addWidget(self._facts, 3, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self._money, 1, Qt.AlignmentFlag.AlignTop)
        top.body.addLayout(below)
        table = Card()
        table.body.addWidget(self.lines, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(theme.SPACE_M))
        column.addWidget(top)
        column.addWidget(self.holds)
        column.addWidget(table, 1)

    def open(self, order_id: UUID) -> None:
        """Show an order and go to its lines."""
        self.order_id = order_id
        self.lines.show_loading()
        self.reload()
        self.lines.setFocus(Qt.FocusReason.OtherFocusReason)

    def reload(self) -> None:
        """Read the order again."""
        if self.order_id is not None:
            today = self._workplace.today()
            self._runner.ask(
                order_document, self.order_id, today, then=self._show, owner=self, key="order"
            )

    def _show(self, document: OrderDocument) -> None:
        head = document.head
        word, tone = words.phase(document.phase)
        self._number.setText(head.number)
        self._phase.setText(word)
        self._phase.set_tone(tone)
        self._who.setText(f"{head.customer_name} · {head.account_number}")
        wanted = formats.day(head.requested_on) if head.requested_on else self.tr("any day")
        self._facts.show_facts(
            [
                Fact(self.tr("Ship to"), ", ".join((*head.ship_to.lines, head.ship_to.country))),
                Fact(self.tr("Reference"), head.customer_reference or "–"),
                Fact(self.tr("Service"), head.service_name),
                Fact(self.tr("Wanted on"), wanted),
            ]
        )
        sums = document.totals
        self._money.show_facts(
            [
                Fact(self.tr("Net"), formats.money(sums.net)),
                Fact(self.tr("Tax"), formats.money(sums.tax)),
                Fact(self.tr("Total"), formats.money(sums.gross), is_strong=True),
            ]
        )
        self.holds.show_holds(document.holds)
        self.lines.show_rows(document.lines)
        is_cancelled = any(line.cancelled for line in document.lines)
        self.lines.setColumnHidden(_CANCELLED, not is_cancelled)

    def _on_release(self, hold_id: UUID, reason: str, badge: str) -> None:
        command = ReleaseHold(hold_id=hold_id, reason=reason)
        if not badge:
            self._give(command)
            return
        found = partial(self._on_supervisor, command)
        self._runner.ask(operator_by_badge, badge_hash(badge), then=found, owner=self)

    def _on_supervisor(self, command: ReleaseHold, who: OperatorRow | None) -> None:
        if who is None or not who.may(Permission.RELEASE_HOLD):
            self.holds.show_wrong(self.tr("This badge may not release holds"))
            return
        self._give(Confirmed(command, who.id, command.reason))

    def _give(self, command: ReleaseHold | Confirmed) -> None:
        self._runner.execute(command, then=self._on_released, refused=self._on_refused, owner=self)

    def _on_released(self, _result: object) -> None:
        self.holds.reason.clear()
        self.lines.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reload()

    def _on_refused(self, refusal: Refused) -> None:
        self.holds.show_wrong(say(refusal).text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)
