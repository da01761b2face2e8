"""The caller at a glance: credit, overdue, open orders, notes, last orders, usual items."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from omsdesk.queries.customers import CustomerCard, UsualItem
from omsdesk.queries.order_desk import KnownCaller
from omsdesk.queries.order_lists import OrderSummary
from omsdesk.ui import formats, theme
from omsdesk.ui.order_desk import words
from omsdesk.ui.order_desk.actions import USUAL_KEYS
from omsdesk.ui.theme import Tone
from omsdesk.ui.widgets.card import Card, Fact, FactList
from omsdesk.ui.widgets.elided_label import ElidedLabel
from omsdesk.ui.widgets.labels import Label, Size

_LAST_ORDERS = 3
_SHOWN_USUAL = 6


class CallerCard(Card):
    """One strip over the whole width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._name = ElidedLabel("", Size.TITLE, is_strong=True)
        self._where = ElidedLabel("", Size.SMALL, Tone.MUTED)
        self._block = ElidedLabel("", Size.SMALL, Tone.BAD, is_strong=True)
        self._notes = ElidedLabel("", Size.SMALL, Tone.WARN, is_strong=True)
        self._money = FactList(is_numeric=True)
        self._orders = [ElidedLabel("", Size.SMALL) for _ in range(_LAST_ORDERS)]
        self._usual = [ElidedLabel("", Size.SMALL) for _ in range(_SHOWN_USUAL)]
        self._usual_title = Label(self.tr("Usual items: Ctrl and digit"), Size.SMALL, Tone.MUTED)
        self.setAccessibleName(self.tr("Customer"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._grid = QGridLayout()
        self._build()

    def _build(self) -> None:
        who = QVBoxLayout()
        for part in (self._name, self._where, self._block, self._notes):
            who.addWidget(part)
        who.addStretch(1)
        orders = QVBoxLayout()
        orders.addWidget(Label(self.tr("Last orders"), Size.SMALL, Tone.MUTED))
        for label in self._orders:
            orders.addWidget(label)
        orders.addStretch(1)
        money = QVBoxLayout()
        money.addWidget(self._money)
        money.addStretch(1)
        for column in (who, orders, money):
            column.setSpacing(theme.current().px(2))
        line = QHBoxLayout()
        line.setSpacing(theme.current().px(theme.SPACE_XL))
        line.addLayout(who, 7)
        line.addLayout(money, 3)
        line.addLayout(orders, 5)
        line.addLayout(self._usual_grid(), 6)
        self.body.addLayout(line)

    def _usual_grid(self) -> QVBoxLayout:
        grid = self._grid
        grid.setHorizontalSpacing(theme.current().px(theme.SPACE_L))
        grid.setVerticalSpacing(theme.current().px(2))
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        column = QVBoxLayout()
        column.setSpacing(theme.current().px(2))
        column.addWidget(self._usual_title)
        column.addLayout(grid)
        column.addStretch(1)
        return column

    def show_caller(self, known: KnownCaller) -> None:
        """Show who is calling."""
        head = known.card.head
        self._name.setText(head.name)
        self._where.setText(_place(known.card))
        blocked = self.tr("✕ Blocked: {reason}").format(reason=head.block_reason)
        self._block.show_text(blocked, Tone.BAD)
        self._block.setVisible(bool(head.block_reason))
        self._notes.show_text(" · ".join(f"▲ {note}" for note in known.card.notes), Tone.WARN)
        self._notes.setToolTip("\n".join(known.card.notes))
        self._notes.setVisible(bool(known.card.notes))
        self._money.show_facts(self._credit(known.card))
        self._show_orders(known.card.last_orders[:_LAST_ORDERS])
        self._show_usual(known.usual[:USUAL_KEYS])

    def _show_orders(self, orders: tuple[OrderSummary, ...]) -> None:
        for label in self._orders:
            label.show_text("")
        self._orders[0].show_text(self.tr("none yet"), Tone.MUTED)
        for label, order in zip(self._orders, orders, strict=False):
            label.show_text(_order(order), words.phase(order.phase)[1])
            label.setToolTip(f"{formats.day(order.ordered_on)} · {label.text()}")

    def _show_usual(self, usual: tuple[UsualItem, ...]) -> None:
        self._usual_title.setVisible(bool(usual))
        self._place_usual(len(usual))
        text = self.tr("{key}:  {quantity} × {name}")
        for label in self._usual:
            label.show_text("")
        for at, (label, item) in enumerate(zip(self._usual, usual, strict=False), start=1):
            quantity = formats.quantity(item.last_quantity)
            label.show_text(text.format(key=at, quantity=quantity, name=item.name))
            price = formats.unit_price(item.last_price)
            label.setToolTip(f"{label.text()} · {item.sku} · {price}")

    def _place_usual(self, count: int) -> None:
        """A few usual items have the whole width for their names."""
        is_few = count <= len(self._usual) // 2
        for at, label in enumerate(self._usual):
            label.setVisible(at < count)
            if is_few:
                self._grid.addWidget(label, at, 0, 1, 2)
            else:
                self._grid.addWidget(label, at // 2, at % 2)

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


def _order(order: OrderSummary) -> str:
    word = words.phase(order.phase)[0]
    return f"{order.number} · {formats.money(order.gross)} · {word}"


def _place(card: CustomerCard) -> str:
    phones = [contact.phone for contact in card.contacts if contact.phone]
    people = [contact.name for contact in card.contacts if contact.name]
    places = [row.address for row in card.addresses]
    place = f"{places[0].postcode} {places[0].city}".strip() if places else ""
    parts = [card.head.account_number, *people[:1], *phones[:1], place]
    return " · ".join(part for part in parts if part)
