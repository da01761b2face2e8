"""What a key event says: which key, what it writes, and the name of what writes nothing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QKeyCombination, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence

_MODIFIERS = {
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
}
# The bit of Caps Lock in the native modifiers of a key event, by Qt's platform.
_CAPS_LOCK_BITS = {"windows": 0x100, "xcb": 0x2, "wayland": 0x2}
_PLAIN = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


def is_modifier(event: QKeyEvent) -> bool:
    """Whether nothing is written by the key, but by others with it."""
    return Qt.Key(event.key()) in _MODIFIERS


def place_of(event: QKeyEvent) -> int:
    """The same for press and release, also when Shift is let go between them."""
    return event.nativeScanCode() or event.key()


def character_of(event: QKeyEvent) -> str:
    """What a key writes, "" for a chord and for a key that writes nothing."""
    return "" if is_command(event) else event.text()


def name_of(event: QKeyEvent) -> str:
    """The name of a key or chord, "F8" or "Ctrl+]": the same at every desk."""
    chord = QKeyCombination(event.modifiers() & ~_PLAIN, Qt.Key(event.key()))
    return QKeySequence(chord).toString(QKeySequence.SequenceFormat.PortableText)


def caps_lock_of(event: QKeyEvent) -> bool | None:
    """How Caps Lock is, None where the platform does not tell."""
    bit = _CAPS_LOCK_BITS.get(QGuiApplication.platformName())
    return None if bit is None else bool(event.nativeModifiers() & bit)


def is_command(event: QKeyEvent) -> bool:
    """Ctrl or Alt with a key is a command; AltGr, which is both, writes characters."""
    modifiers = event.modifiers()
    control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
    alt = bool(modifiers & Qt.KeyboardModifier.AltModifier)
    return control != alt


def event_like(event: QKeyEvent, kind: QEvent.Type) -> QKeyEvent:
    """An event of another kind for the same key."""
    return QKeyEvent(
        kind,
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        event.text(),
    )
