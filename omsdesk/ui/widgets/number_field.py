"""A whole number between two limits.

field = NumberField(self.tr("Width"), 10, 1000)
field.number()                             # None while it is none
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from omsdesk.ui import theme
from omsdesk.ui.widgets.fields import TextField


class NumberField(TextField):
    """`is_optional` lets it be empty, which means that nobody decides."""

    def __init__(
        self,
        name: str,
        least: int,
        most: int,
        parent: QWidget | None = None,
        *,
        is_optional: bool = False,
    ) -> None:
        super().__init__(name, points=theme.BASE_PT, parent=parent)
        self._least = least
        self._most = most
        self._is_optional = is_optional
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.textEdited.connect(lambda _text: self.set_invalid(""))

    def set_number(self, number: int | None) -> None:
        self.setText("" if number is None else str(number))
        self.set_invalid("")

    def number(self) -> int | None:
        """What is keyed; None while it is empty or wrong."""
        text = self.text().strip()
        try:
            number = int(text)
        except ValueError:
            return None
        return number if self._least <= number <= self._most else None

    def check(self) -> bool:
        """Whether it is right; a wrong one is marked and gets the focus."""
        is_empty = not self.text().strip()
        is_right = self._is_optional if is_empty else self.number() is not None
        if not is_right:
            said = self.tr("From {least} to {most}")
            self.set_invalid(said.format(least=self._least, most=self._most))
            self.setFocus()
        return is_right
