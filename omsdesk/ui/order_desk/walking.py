"""Enter walks the fields that people fill, in their order; Tab still walks all."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class EnterWalk(QObject):
    """Watches fields; Enter in the last one calls `at_end`, a hidden one is passed over."""

    def __init__(
        self, fields: Sequence[QWidget], at_end: Callable[[], object], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._fields = tuple(fields)
        self._at_end = at_end
        for field in self._fields:
            field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in _ENTER
            and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
            and watched in self._fields
        ):
            self._walk(self._fields.index(watched))
            return True
        return super().eventFilter(watched, event)

    def _walk(self, at: int) -> None:
        for field in self._fields[at + 1 :]:
            if field.isVisible() and field.isEnabled():
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                if isinstance(field, QLineEdit):
                    field.selectAll()
                return
        self._at_end()
