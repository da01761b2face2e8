"""Ctrl+Z and Ctrl+Y belong to the draft, unless a field has something of its own to undo."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

_KEYS = {Qt.Key.Key_Z, Qt.Key.Key_Y}


class DraftUndoKeys(QObject):
    """Watches the fields of a screen, which would keep both keys for themselves."""

    def __init__(self, screen: QWidget) -> None:
        super().__init__(screen)
        for field in screen.findChildren(QLineEdit):
            field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and isinstance(watched, QLineEdit)
            and not (watched.text() and watched.isModified())
            and event.key() in _KEYS
            and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        ):
            event.ignore()
            return True
        return super().eventFilter(watched, event)
