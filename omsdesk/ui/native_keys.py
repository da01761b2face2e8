"""Every press of a key, as the window system tells it: before layouts, dead keys and Qt.

    source = SOURCES["xcb"](pressed)            # "windows"; others do not tell
    application.installNativeEventFilter(source)

Source: X11 protocol, KeyPress event, whose keycodes are 8 above those of Linux evdev;
Windows, WM_KEYDOWN (scan code in bits 16 to 24 of lParam) and GetKeyState.
"""

from __future__ import annotations

import ctypes
import struct
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QAbstractNativeEventFilter
from PySide6.QtGui import QInputMethodEvent

from omsdesk.devices.scanners.places import Held, mark_of

# xcb_key_press_event_t: type, keycode, sequence, time, root window, window, more, state.
_XCB_KEY = struct.Struct("=BBHI4xI12xH")
_XCB_PRESS, _XCB_RELEASE, _XCB_OLDEST_CODE = 2, 3, 8
_XCB_SHIFT, _XCB_CAPS_LOCK, _XCB_CONTROL, _XCB_ALT = 0x1, 0x2, 0x4, 0x8
_XCB_RIGHT_ALT = 108
# Control, Shift, Alt, Caps Lock, Num Lock and Meta, as of Linux evdev.
_MODIFIERS = {29, 97, 42, 54, 56, 100, 58, 69, 125, 126}
_WM_KEYDOWN, _WM_SYSKEYDOWN = 0x100, 0x104
_VIRTUAL_KEYS = {Held.SHIFT: 0x10, Held.CONTROL: 0x11, Held.ALT: 0xA4, Held.ALT_GR: 0xA5}
_VK_CAPITAL, _VK_PACKET = 0x14, 0xE7
_WINDOWS_MODIFIERS = {0x1D, 0x11D, 0x2A, 0x36, 0x38, 0x138, 0x3A, 0x45, 0x145, 0x15B, 0x15C}


@dataclass(slots=True)
class PlacedPress:
    """A press of any key but Shift and its like, in a window. `scan_code` and `stamp_ms` are
    those that its event has if there is one; the stamp is 0 on Windows, where events have
    another. `mark` is as in `places.mark_of`, `time_ms` on the clock of the program; `written`
    is the text that an input method made of it.
    """

    scan_code: int
    mark: str
    window: int
    stamp_ms: int = 0
    caps_lock: bool | None = None
    time_ms: int = 0
    written: QInputMethodEvent | None = None


class XcbKeys(QAbstractNativeEventFilter):
    """Presses as X11 tells them. The right Alt is told by its place, not by the state: what it
    is depends on the computer's layout.
    """

    def __init__(self, pressed: Callable[[PlacedPress], object]) -> None:
        super().__init__()
        self._pressed = pressed
        self._alt_gr = Held.NOTHING

    def forget(self) -> None:
        """Nothing is held: a release may have gone to another window."""
        self._alt_gr = Held.NOTHING

    def nativeEventFilter(self, kind: object, message: int) -> tuple[bool, int]:
        """Sees an event and leaves it to Qt."""
        self.see(ctypes.string_at(int(message), _XCB_KEY.size))
        return False, 0

    def see(self, event: bytes) -> None:
        """Take the first bytes of an event."""
        kind, code, _, stamp_ms, window, state = _XCB_KEY.unpack(event)
        kind &= 0x7F
        if kind not in (_XCB_PRESS, _XCB_RELEASE):
            return
        if code == _XCB_RIGHT_ALT:
            self._alt_gr = Held.ALT_GR if kind == _XCB_PRESS else Held.NOTHING
        place = code - _XCB_OLDEST_CODE
        if kind == _XCB_PRESS and place not in _MODIFIERS:
            caps_lock = bool(state & _XCB_CAPS_LOCK)
            mark = mark_of(place, self._held(state))
            self._pressed(PlacedPress(code, mark, window, stamp_ms, caps_lock))

    def _held(self, state: int) -> Held:
        held = self._alt_gr or (Held.ALT if state & _XCB_ALT else Held.NOTHING)
        held |= Held.SHIFT if state & _XCB_SHIFT else Held.NOTHING
        return held | (Held.CONTROL if state & _XCB_CONTROL else Held.NOTHING)


class WindowsMessage(ctypes.Structure):
    """MSG, as a window procedure gets it."""

    _fields_ = (
        ("window", ctypes.c_void_p),
        ("message", ctypes.c_uint),
        ("wide", ctypes.c_size_t),
        ("long", ctypes.c_ssize_t),
        ("time_ms", ctypes.c_uint32),
        ("x", ctypes.c_int32),
        ("y", ctypes.c_int32),
    )


class WindowsKeys(QAbstractNativeEventFilter):
    """Presses as Windows tells them. AltGr is the right Alt; Windows holds Control with it."""

    def __init__(self, pressed: Callable[[PlacedPress], object]) -> None:
        super().__init__()
        self._pressed = pressed

    def forget(self) -> None:
        """Nothing is remembered: Windows tells what is held."""

    def nativeEventFilter(self, kind: object, message: int) -> tuple[bool, int]:
        """Sees a message and leaves it to Qt."""
        told = WindowsMessage.from_address(int(message))
        if told.message in (_WM_KEYDOWN, _WM_SYSKEYDOWN):
            self.see(told, _windows_state())
        return False, 0

    def see(self, message: WindowsMessage, state: Mapping[int, int]) -> None:
        """Take the message of a press. `state` has that of `GetKeyState` by virtual key."""
        scan_code = (message.long >> 16) & 0x1FF
        if scan_code in _WINDOWS_MODIFIERS:
            return
        held = Held.NOTHING
        for each, virtual_key in _VIRTUAL_KEYS.items():
            held |= each if state[virtual_key] & 0x8000 else Held.NOTHING
        if Held.ALT_GR in held:
            held &= ~(Held.CONTROL | Held.ALT)
        caps_lock = bool(state[_VK_CAPITAL] & 1)
        # A program that writes a character presses no key for it.
        mark = "" if message.wide == _VK_PACKET else mark_of(scan_code, held)
        self._pressed(PlacedPress(scan_code, mark, message.window or 0, caps_lock=caps_lock))


def _windows_state() -> dict[int, int]:
    windows = getattr(ctypes, "windll").user32  # noqa: B009 - only there on Windows
    return {key: windows.GetKeyState(key) for key in (*_VIRTUAL_KEYS.values(), _VK_CAPITAL)}


SOURCES: dict[str, type[XcbKeys] | type[WindowsKeys]] = {"xcb": XcbKeys, "windows": WindowsKeys}
