"""Fields for text, quantities and money that keep exact values and the locale's writing.

field = QuantityField(self.tr("Quantity"))
field.entered.connect(lambda: ...)          # Enter with a sound value
field.quantity()                            # Quantity, or None while it is not one
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from omsdesk.ui import formats, theme
from omsdesk.values import Money, Quantity

V = TypeVar("V")


class TextField(QLineEdit):
    """A line of text with an accessible name; `set_invalid` marks it, with the reason."""

    def __init__(
        self,
        name: str,
        placeholder: str = "",
        points: int = theme.BASE_PT,
        parent: QWidget | None = None,
        *,
        is_mono: bool = False,
    ) -> None:
        super().__init__(parent)
        self._points = points
        self._is_mono = is_mono
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.apply_scale()

    def apply_scale(self) -> None:
        """Type of the current theme."""
        self.setFont(theme.current().font(self._points, is_mono=self._is_mono))

    def set_invalid(self, reason: str) -> None:
        """Mark the field and say why; "" takes the mark away."""
        if bool(reason) != bool(self.property("invalid")):
            self.setProperty("invalid", bool(reason))
            self.style().unpolish(self)
            self.style().polish(self)
        self.setToolTip(reason)
        self.setAccessibleDescription(reason)


class _ValueField(TextField, Generic[V]):
    """Reads its text with `parse` and writes it with `show`; a wrong text stays and is marked."""

    entered = Signal()
    value_changed = Signal()

    def __init__(
        self,
        name: str,
        parse: Callable[[str], V],
        show: Callable[[V], str],
        points: int = theme.BASE_PT,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, points=points, parent=parent)
        self._parse = parse
        self._show = show
        self._value: V | None = None
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.textEdited.connect(self._read)
        self.returnPressed.connect(self._enter)

    def _set(self, value: V | None) -> None:
        self._value = value
        self.setText("" if value is None else self._show(value))
        self.set_invalid("")

    def _read(self, text: str) -> None:
        before = self._value
        self._value = self._parsed(text)
        if self._value is not None or not text.strip():
            self.set_invalid("")
        if self._value != before:
            self.value_changed.emit()

    def _parsed(self, text: str) -> V | None:
        try:
            return self._parse(text) if text.strip() else None
        except ValueError:
            return None

    def _enter(self) -> None:
        self._check()
        if self._value is not None:
            self.entered.emit()

    def _check(self) -> None:
        text = self.text().strip()
        if text and self._value is None:
            self.set_invalid(self._complaint())

    def _complaint(self) -> str:
        return self.tr("This is not a number")

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._check()
        if self._value is not None:
            self.setText(self._show(self._value))


class QuantityField(_ValueField[Quantity]):
    """A quantity, exact to six decimals; `whole_only` where the unit has no fractions."""

    def __init__(
        self,
        name: str,
        points: int = theme.BASE_PT,
        parent: QWidget | None = None,
        *,
        whole_only: bool = False,
    ) -> None:
        super().__init__(name, self._parse_quantity, formats.quantity, points, parent)
        self.whole_only = whole_only

    def quantity(self) -> Quantity | None:
        """What was keyed, or None while it is empty or not a quantity."""
        return self._value

    def set_quantity(self, quantity: Quantity | None) -> None:
        self._set(quantity)

    def _parse_quantity(self, text: str) -> Quantity:
        quantity = formats.parse_quantity(text)
        if self.whole_only and not quantity.is_whole:
            raise ValueError("whole units only")
        return quantity

    def _complaint(self) -> str:
        if self.whole_only:
            return self.tr("Only whole numbers here")
        return super()._complaint()


class MoneyField(_ValueField[Money]):
    """An amount in one currency, exact to its minor unit."""

    def __init__(
        self,
        name: str,
        currency: str,
        points: int = theme.BASE_PT,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, self._parse_money, formats.money, points, parent)
        self.currency = currency

    def money(self) -> Money | None:
        """What was keyed, or None while it is empty or not an amount."""
        return self._value

    def set_money(self, money: Money | None) -> None:
        self._set(money)

    def _parse_money(self, text: str) -> Money:
        return formats.parse_money(text, self.currency)

    def _complaint(self) -> str:
        return self.tr("This is not an amount of money")
