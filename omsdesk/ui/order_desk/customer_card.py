"""The caller at a glance: credit, overdue, open orders, notes, last orders, usual items."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from omsdesk.queries.customers import CustomerCard, UsualItem
from omsdesk.queries.order_desk import KnownCaller
from omsdesk.queries.order_lists import OrderSummary
from omsdesk.ui import formats, theme
from omsdesk.ui.order_desk import words
from omsdesk.ui.order_desk.actions import USUAL_KEYS
from omsdesk.ui.theme import Tone
from omsdesk.ui.widgets.buttons import Button, Kind
from omsdesk.ui.widgets.card import Card, Fact, FactList
from omsdesk.ui.widgets.labels import Badge, Label, Size

_LAST_ORDERS = 3
_SHOWN_USUAL = 6


class CallerCard(Card):
    """One strip over the whole width. `usual_wanted` carries the number beside its key."""

    usual_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._name = Label("", Size.TITLE, is_strong=True)
        self._where = Label("", Size.SMALL, Tone.MUTED)
        self._block = Badge("", tone=Tone.BAD)
        self._notes = Label("", Size.SMALL, Tone.WARN, is_strong=True)
        self._money = FactList(is_numeric=True)
        self._orders = FactList()
        self._usual: list[Button] = []
        self._usual_title = Label(self.tr("Usual items"), Size.SMALL, Tone.MUTED)
        for label in (self._where, self._notes):
            label.setWordWrap(True)
        self.setAccessibleName(self.tr("Customer"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._build()

    def _build(self) -> None:
        names = QHBoxLayout()
        names.addWidget(self._name)
        names.addWidget(self._block)
        names.addStretch(1)
        who = QVBoxLayout()
        who.addLayout(names)
        who.addWidget(self._where)
        who.addWidget(self._notes)
        who.addStretch(1)
        orders = QVBoxLayout()
        orders.addWidget(Label(self.tr("Last orders"), Size.SMALL, Tone.MUTED))
        orders.addWidget(self._orders)
        orders.addStretch(1)
        money = QVBoxLayout()
        money.addWidget(self._money)
        money.addStretch(1)
        line = QHBoxLayout()
        line.setSpacing(theme.current().px(theme.SPACE_XL))
        line.addLayout(who, 5)
        line.addLayout(money, 3)
        line.addLayout(orders, 5)
        line.addLayout(self._usual_grid(), 6)
        self.body.addLayout(line)

    def _usual_grid(self) -> QVBoxLayout:
        grid = QGridLayout()
        grid.setSpacing(theme.current().px(theme.SPACE_XS))
        for at in range(_SHOWN_USUAL):
            button = Button("", Kind.QUIET, points=theme.TINY_PT)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _checked=False, at=at: self.usual_wanted.emit(at + 1))
            self._usual.append(button)
            grid.addWidget(button, at // 2, at % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        column = QVBoxLayout()
        column.addWidget(self._usual_title)
        column.addLayout(grid)
        column.addStretch(1)
        return column

    def show_caller(self, known: KnownCaller) -> None:
        """Show who is calling."""
        head = known.card.head
        self._name.setText(head.name)
        self._where.setText(_place(known.card))
        self._block.setText(self.tr("Blocked: {reason}").format(reason=head.block_reason))
        self._block.setVisible(bool(head.block_reason))
        self._notes.setText("\n".join(known.card.notes))
        self._notes.setVisible(bool(known.card.notes))
        self._money.show_facts(self._credit(known.card))
        orders = known.card.last_orders[:_LAST_ORDERS]
        none = Fact(self.tr("None yet"), "")
        self._orders.show_facts([_order(each) for each in orders] or [none])
        self._show_usual(known.usual[:USUAL_KEYS])

    def _show_usual(self, usual: tuple[UsualItem, ...]) -> None:
        self._usual_title.setVisible(bool(usual))
        for at, button in enumerate(self._usual):
            button.setVisible(at < len(usual))
            if at < len(usual):
                item = usual[at]
                times = formats.quantity(item.last_quantity)
                text = self.tr("Ctrl+{key}  {quantity} × {name}")
                button.setText(text.format(key=at + 1, quantity=times, name=item.name))
                button.setAccessibleName(button.text())
                button.setToolTip(f"{item.sku} · {formats.unit_price(item.last_price)}")

    def _credit(self, card: CustomerCard) -> list[Fact]:
        left = card.credit.left
        is_over = left is not None and left.minor < 0
        shown = self.tr("no limit") if left is None else formats.money(left)
        overdue = card.credit.overdue
        open_orders = formats.integer(card.open_order_count)
        return [
            Fact(
                self.tr("Credit left"), shown, Tone.BAD if is_over else Tone.PLAIN, is_strong=True
            ),
            Fact(
                self.tr("Overdue"),
                formats.money(overdue),
                Tone.BAD if overdue else Tone.PLAIN,
                is_strong=bool(overdue),
            ),
            Fact(self.tr("Open orders"), open_orders),
        ]


def _order(order: OrderSummary) -> Fact:
    word, tone = words.phase(order.phase)
    when = formats.day(order.ordered_on)
    return Fact(order.number, f"{when} · {formats.money(order.gross)} · {word}", tone)


def _place(card: CustomerCard) -> str:
    phones = [contact.phone for contact in card.contacts if contact.phone]
    people = [contact.name for contact in card.contacts if contact.name]
    places = [row.address for row in card.addresses]
    place = f"{places[0].postcode} {places[0].city}".strip() if places else ""
    parts = [card.head.account_number, *people[:1], *phones[:1], place]
    return " · ".join(part for part in parts if part)
