"""The row where lines are keyed: four letters, Enter, the quantity, Enter.

Keys may come faster than answers: Enter goes on to the quantity before the item was found,
and what is typed after the second Enter is kept until the line is complete.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from omsdesk.queries.find import FoundItem, find_items
from omsdesk.ui import formats, theme
from omsdesk.ui.order_desk.figures import parse_discount, parse_price
from omsdesk.ui.runner import Runner
from omsdesk.ui.theme import Tone
from omsdesk.ui.widgets.fields import QuantityField, TextField
from omsdesk.ui.widgets.search_box import Found, SearchBox
from omsdesk.values import ONE, Quantity, UnitPrice

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


@dataclass(frozen=True, slots=True)
class KeyedLine:
    """A line as it was keyed; without a price at the list price."""

    item: FoundItem
    quantity: Quantity
    unit_price: UnitPrice | None
    price_source: str
    discount_bp: int


class LineEntry(QWidget):
    """`keyed` carries a KeyedLine, `item_chosen` a FoundItem or None.

    `walked_on` is Enter in the empty row, `up_asked` Up; `settled` tells that nothing that
    was typed waits for an answer any more.
    """

    keyed = Signal(object)
    item_chosen = Signal(object)
    quantity_changed = Signal()
    walked_on = Signal()
    up_asked = Signal()
    settled = Signal()

    def __init__(
        self,
        runner: Runner,
        customer_id: Callable[[], UUID | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)

        def find(session: object, typed: str) -> Sequence[FoundItem]:
            return find_items(session, typed, customer_id())  # type: ignore[arg-type]

        self.box = SearchBox(runner, find, _as_found, self.tr("Item"), self)
        self.box.field.setPlaceholderText(self.tr("Item: SKU, name, barcode"))
        self.quantity = QuantityField(self.tr("Quantity"))
        self.price = TextField(self.tr("Price"), self.tr("list"))
        self.discount = TextField(self.tr("Discount"), self.tr("%"))
        self.currency = ""
        self._item: FoundItem | None = None
        self._is_looking = False
        self._enter_waits = False
        self._price_source = "typed"
        self._typed_ahead: list[tuple[int, Qt.KeyboardModifier, str]] = []
        self._build()
        self._connect()
        self.clear()

    def _build(self) -> None:
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.addWidget(self.box, 1)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for field in (self.quantity, self.price, self.discount):
            field.setAlignment(right)
            self._line.addWidget(field)
        self.setFocusProxy(self.box)
        self.apply_scale()

    def apply_scale(self) -> None:
        """Distances of the current theme."""
        look = theme.current()
        self._line.setSpacing(look.px(theme.SPACE_S))
        self.quantity.setFixedWidth(look.px(96))
        self.price.setFixedWidth(look.px(112))
        self.discount.setFixedWidth(look.px(84))

    def _connect(self) -> None:
        self.box.field.installEventFilter(self)
        self.quantity.installEventFilter(self)
        self.box.chosen.connect(self._on_chosen)
        self.box.nothing_found.connect(self._on_nothing)
        self.box.field.textEdited.connect(self._on_retyped)
        self.quantity.entered.connect(self._submit)
        self.quantity.value_changed.connect(self.quantity_changed)
        self.price.returnPressed.connect(self._submit)
        self.price.textEdited.connect(self._on_price_typed)
        self.discount.returnPressed.connect(self._submit)

    @property
    def is_settled(self) -> bool:
        """Whether nothing waits: no answer, no Enter, no typed keys."""
        return not (self._is_looking or self._enter_waits or self._typed_ahead)

    @property
    def is_empty(self) -> bool:
        return not self.box.field.text().strip()

    @property
    def item(self) -> FoundItem | None:
        return self._item

    def clear(self) -> None:
        """The next line."""
        self._item = None
        self._is_looking = self._enter_waits = False
        self._price_source = "typed"
        self.box.clear()
        self.box.field.set_invalid("")
        self.quantity.set_quantity(ONE)
        self.price.clear()
        self.discount.clear()
        for field in (self.quantity, self.price, self.discount):
            field.set_invalid("")
        self.item_chosen.emit(None)

    def take_price(self, price: UnitPrice, source: str) -> None:
        """Use a price that was not keyed, and remember where it is from."""
        self.price.setText(formats.unit_price(price))
        self._price_source = source

    def _on_price_typed(self, _text: str) -> None:
        self._price_source = "typed"

    def _on_retyped(self, _text: str) -> None:
        self.box.field.set_invalid("")
        if self._item is not None:
            self._item = None
            self.item_chosen.emit(None)

    def _on_chosen(self, item: FoundItem) -> None:
        self._item = item
        self._is_looking = False
        self.box.field.setText(item.name)
        self.item_chosen.emit(item)
        if self._enter_waits:
            self._submit()
        elif not self._typed_ahead:
            self.settled.emit()

    def _on_nothing(self, _text: str) -> None:
        self._is_looking = self._enter_waits = False
        self._typed_ahead.clear()
        self.box.field.set_invalid(self.tr("No item is called that"))
        self.box.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.box.field.selectAll()
        self.settled.emit()

    def _submit(self) -> None:
        if self._item is None:
            self._enter_waits = self._is_looking
            if not self._is_looking:
                self.box.field.setFocus()
            return
        line = self._keyed(self._item)
        if line is None:
            self._enter_waits = False
            return
        self.clear()
        self.box.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.keyed.emit(line)
        self._replay()

    def _keyed(self, item: FoundItem) -> KeyedLine | None:
        quantity = self.quantity.quantity()
        if quantity is None:
            self.quantity.setFocus()
            return None
        currency = self.currency or item.list_price.currency
        price: UnitPrice | None = None
        discount_bp = 0
        field = self.price
        try:
            if self.price.text().strip():
                price = parse_price(self.price.text(), currency)
            field = self.discount
            discount_bp = parse_discount(self.discount.text())
        except ValueError:
            field.set_invalid(self.tr("This is not a number that fits here"))
            field.setFocus()
            return None
        return KeyedLine(item, quantity, price, self._price_source, discount_bp)

    def _replay(self) -> None:
        """Type again what came while the line was not complete yet."""
        keys, self._typed_ahead = self._typed_ahead, []
        for at, (key, modifiers, text) in enumerate(keys):
            target = QApplication.focusWidget()
            if target is None or self._enter_waits:
                self._typed_ahead = keys[at:] if self._enter_waits else []
                break
            event = QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text)
            QCoreApplication.sendEvent(target, event)
        if self.is_settled:
            self.settled.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if self._enter_waits:
                self._typed_ahead.append((event.key(), event.modifiers(), event.text()))
                return True
            if watched is self.box.field:
                return self._item_key(event)
        return super().eventFilter(watched, event)

    def _item_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _ENTER:
            self._item_enter(event)
            return True
        if self.is_empty and key == Qt.Key.Key_Up:
            self.up_asked.emit()
            return True
        if key == Qt.Key.Key_Escape and self._item is not None:
            self.clear()
            return True
        return False

    def _item_enter(self, event: QKeyEvent) -> None:
        if self.is_empty:
            self.walked_on.emit()
            return
        if self._item is None:
            self._is_looking = True
            self.box.eventFilter(self.box.field, event)
        if self._item is not None or self._is_looking:
            self.quantity.setFocus(Qt.FocusReason.OtherFocusReason)


def _as_found(item: FoundItem) -> Found:
    return Found(
        item.id,
        item.name,
        item.sku,
        formats.unit_price(item.list_price),
        "check" if item.bought else "item",
        Tone.MUTED,
    )
