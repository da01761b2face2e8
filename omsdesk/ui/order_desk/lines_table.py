"""The lines of the draft: what is ordered at which price, with stock beside it, edited in place."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from omsdesk.queries.order_desk import missing
from omsdesk.queries.orders import OrderLineRow
from omsdesk.ui import formats, theme
from omsdesk.ui.order_desk.figures import InPlaceField, parse_discount, parse_price
from omsdesk.ui.order_desk.words import price_source
from omsdesk.ui.rows import Align, Column, RowsModel
from omsdesk.ui.rows_view import RowsView, State
from omsdesk.ui.texts import QT_TRANSLATE_NOOP
from omsdesk.ui.theme import Tone

SKU, QUANTITY, PRICE, DISCOUNT, NET = 0, 2, 3, 4, 5
_NARROW_PX = 620
_NARROWER_PX = 560


def _stock(line: OrderLineRow) -> str:
    available = formats.quantity(line.here.available)
    lacking = missing(line.ordered, line.here)
    return f"{available}  (−{formats.quantity(lacking)})" if lacking else available


def _is_short(line: OrderLineRow) -> bool:
    return bool(missing(line.ordered, line.here))


def _discount(line: OrderLineRow) -> str:
    return formats.percent(line.discount_bp) if line.discount_bp else ""


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
        tip=lambda line: f"{line.sku} · {line.description}",
    ),
    Column(
        title=QT_TRANSLATE_NOOP("columns", "Quantity"),
        value=lambda line: formats.quantity(line.ordered),
        align=Align.RIGHT,
        width=6,
        is_strong=True,
    ),
    Column(
        title=QT_TRANSLATE_NOOP("columns", "Price"),
        value=lambda line: formats.unit_price(line.unit_price),
        align=Align.RIGHT,
        width=7,
        tone=lambda line: Tone.PLAIN if line.price_source == "list" else Tone.INFO,
        tip=lambda line: price_source(line.price_source),
        spoken=lambda line: (
            f"{formats.unit_price(line.unit_price)}, {price_source(line.price_source)}"
        ),
    ),
    Column(
        title=QT_TRANSLATE_NOOP("columns", "Disc."),
        value=_discount,
        align=Align.RIGHT,
        width=4,
    ),
    Column(
        title=QT_TRANSLATE_NOOP("columns", "Net"),
        value=lambda line: formats.money(line.net, with_currency=False),
        align=Align.RIGHT,
        width=8,
    ),
    Column(
        title=QT_TRANSLATE_NOOP("columns", "In stock"),
        value=_stock,
        align=Align.RIGHT,
        width=12,
        tone=lambda line: Tone.WARN if _is_short(line) else Tone.MUTED,
        icon=lambda line: "triangle" if _is_short(line) else "",
    ),
)


class LinesTable(RowsView[OrderLineRow]):
    """Digits or Enter change the quantity in its place; Down below the last row leaves it."""

    quantity_keyed = Signal(object, object)
    price_keyed = Signal(object, object)
    discount_keyed = Signal(object, object)
    left_below = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(RowsModel(COLUMNS, key=lambda line: line.id), parent)
        self._field: InPlaceField | None = None
        self._is_returning = False
        self.setAccessibleName(self.tr("Order lines"))
        self.setMinimumHeight(theme.current().px(4 * theme.ROW_PX))
        self.set_hint(
            State.EMPTY,
            self.tr("No lines yet"),
            self.tr("Key an item below, scan it, or take a usual one with Ctrl+1 to Ctrl+6"),
        )
        self.opened.connect(lambda _line: self.edit_quantity())

    def show_rows(self, rows: list[OrderLineRow] | tuple[OrderLineRow, ...]) -> None:
        """The column of discounts takes room only when there is one."""
        super().show_rows(rows)
        self.setColumnHidden(DISCOUNT, not any(line.discount_bp for line in rows))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the name says more than number and amount."""
        super().resizeEvent(event)
        width, look = self.viewport().width(), theme.current()
        self.setColumnHidden(SKU, width < look.px(_NARROW_PX))
        self.setColumnHidden(NET, width < look.px(_NARROWER_PX))

    @property
    def last(self) -> OrderLineRow | None:
        """The line at the end."""
        lines = self._rows.rows
        return lines[-1] if lines else None

    def edit_quantity(self, first: str = "", *, is_returning: bool = False) -> None:
        self._edit(QUANTITY, self.tr("Quantity"), formats.parse_quantity, first, is_returning)

    def edit_price(self, *, is_returning: bool = False) -> None:
        line = self.current_row()
        if line is not None:
            currency = line.unit_price.currency
            self._edit(
                PRICE, self.tr("Price"), lambda text: parse_price(text, currency), "", is_returning
            )

    def edit_discount(self, *, is_returning: bool = False) -> None:
        self.setColumnHidden(DISCOUNT, False)
        self._edit(DISCOUNT, self.tr("Discount"), parse_discount, "", is_returning)

    def _edit(
        self, column: int, name: str, parse: Callable[[str], Any], first: str, is_returning: bool
    ) -> None:
        line = self.current_row()
        if line is None:
            return
        self._is_returning = is_returning
        cell = self.model().index(self.currentIndex().row(), column)
        self.scrollTo(cell)
        signals = {
            QUANTITY: self.quantity_keyed,
            PRICE: self.price_keyed,
            DISCOUNT: self.discount_keyed,
        }
        field = InPlaceField(name, parse, self.viewport())
        field.kept.connect(lambda value: signals[column].emit(line, value))
        field.closed.connect(self._on_closed)
        text = first or str(cell.data(Qt.ItemDataRole.DisplayRole) or "")
        field.open_at(self.visualRect(cell), text, is_replaced=bool(first))
        self._field = field

    def _on_closed(self) -> None:
        self._field = None
        if self._is_returning:
            self.left_below.emit()
        elif self.isVisible():
            self.setFocus()

    @property
    def field(self) -> InPlaceField | None:
        """The field that stands over a cell now."""
        return self._field

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        is_plain = event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        }
        if text.isdigit() and is_plain:
            self.edit_quantity(text)
        elif event.key() == Qt.Key.Key_Down and self._is_at_end():
            self.left_below.emit()
        else:
            super().keyPressEvent(event)

    def _is_at_end(self) -> bool:
        return self.currentIndex().row() >= len(self._rows.rows) - 1
