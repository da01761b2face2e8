"""Prices and discounts as they are keyed, and a field that stands where a cell is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from omsdesk.ui import formats
from omsdesk.ui.widgets.fields import TextField
from omsdesk.values import UnitPrice

_HUNDRED_PERCENT_BP = 10_000


def parse_price(text: str, currency: str) -> UnitPrice:
    """A unit price, with or without the currency; ValueError for anything else."""
    digits = "".join(each for each in text if each.isdigit() or each in ".,' -−")
    price = UnitPrice.of(formats.parse_decimal(digits), currency)
    if price.e4 < 0:
        raise ValueError("a price is not negative")
    return price


def parse_discount(text: str) -> int:
    """A discount in percent as basis points; ValueError below 0, over 100 or too exact."""
    basis_points = formats.parse_decimal(text.replace("%", "").strip() or "0") * 100
    if basis_points != int(basis_points) or not 0 <= basis_points <= _HUNDRED_PERCENT_BP:
        raise ValueError(f"not a discount: {text!r}")
    return int(basis_points)


class InPlaceField(TextField):
    """A field over a cell: Enter keeps what was keyed, Esc or leaving drops it."""

    kept = Signal(object)
    closed = Signal()

    def __init__(self, name: str, parse: Callable[[str], Any], parent: QWidget) -> None:
        super().__init__(name, parent=parent)
        self._parse = parse
        self._is_closed = False
        self.setProperty("inPlace", True)
        self.setStyleSheet("InPlaceField { border-radius: 0; min-height: 0; }")
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def open_at(self, cell: QRect, text: str, *, is_replaced: bool) -> None:
        """Stand over a cell; a typed first character replaces what was there."""
        self.setGeometry(cell)
        self.setText(text)
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if not is_replaced:
            self.selectAll()

    def _keep(self) -> None:
        try:
            value = self._parse(self.text())
        except ValueError:
            self.set_invalid(self.tr("This is not a number that fits here"))
            return
        self._close()
        self.kept.emit(value)

    def _close(self) -> None:
        if not self._is_closed:
            self._is_closed = True
            self.hide()
            self.closed.emit()
            self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter must not go on to the table, which would open the next field.
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._keep()
            return
        if event.key() == Qt.Key.Key_Escape:
            self._close()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._close()
