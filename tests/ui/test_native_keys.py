"""Presses as X11 and Windows tell them, from the bytes of their events."""

from __future__ import annotations

import struct

import pytest

from omsdesk.ui.native_keys import PlacedPress, WindowsKeys, WindowsMessage, XcbKeys

SHIFT, CAPS_LOCK, CONTROL, MOD1 = 0x1, 0x2, 0x4, 0x8
PRESS, RELEASE, SENT = 2, 3, 0x80
LEFT_ALT, RIGHT_ALT, KEY_Q, KEY_DEAD = 64, 108, 24, 21
WINDOW = 4242
STATE = dict.fromkeys((0x10, 0x11, 0xA4, 0xA5, 0x14), 0)


class Xcb:
    """Events of a keyboard, and what was made of them."""

    def __init__(self) -> None:
        self.told: list[PlacedPress] = []
        self.keys = XcbKeys(self.told.append)

    def event(self, kind: int, code: int, state: int = 0) -> None:
        places = (1, WINDOW, 3, 4, 5, 6, 7)
        self.keys.see(struct.pack("=BBHIIIIhhhhH", kind, code, 9, 777, *places, state))


@pytest.mark.parametrize(
    ("code", "state", "mark"),
    [
        (KEY_Q, 0, "AD01"),
        (KEY_Q, SHIFT, "AD01+"),
        (KEY_DEAD, 0, "AE12"),
        (35, CONTROL, "Ctrl+AD12"),
        (36, 0, ""),
    ],
)
def test_x11_tells_the_place(code: int, state: int, mark: str) -> None:
    xcb = Xcb()
    xcb.event(PRESS, code, state)
    xcb.event(RELEASE, code, state)
    assert xcb.told == [PlacedPress(code, mark, WINDOW, 777, caps_lock=False)]


def test_an_event_that_a_program_sent_counts_too() -> None:
    xcb = Xcb()
    xcb.event(PRESS | SENT, KEY_Q, CAPS_LOCK)
    assert xcb.told == [PlacedPress(KEY_Q, "AD01", WINDOW, 777, caps_lock=True)]


def test_the_right_alt_is_alt_gr_at_every_desk() -> None:
    xcb = Xcb()
    xcb.event(PRESS, RIGHT_ALT)
    xcb.event(PRESS, KEY_Q, MOD1)
    xcb.event(RELEASE, RIGHT_ALT)
    xcb.event(PRESS, KEY_Q)
    assert [press.mark for press in xcb.told] == ["AD01#", "AD01"]


def test_the_left_alt_is_held_while_x11_says_so() -> None:
    """Its release may have gone to a window manager that switched no window."""
    xcb = Xcb()
    xcb.event(PRESS, LEFT_ALT)
    xcb.event(PRESS, KEY_Q, MOD1)
    xcb.event(PRESS, KEY_Q)
    assert [press.mark for press in xcb.told] == ["Alt+AD01", "AD01"]


def test_an_alt_that_was_let_go_elsewhere_is_forgotten() -> None:
    xcb = Xcb()
    xcb.event(PRESS, RIGHT_ALT)
    xcb.keys.forget()
    xcb.event(PRESS, KEY_Q)
    assert [press.mark for press in xcb.told] == ["AD01"]


def test_modifiers_and_the_mouse_are_no_keys() -> None:
    xcb = Xcb()
    for code in (50, 62, 37, 64, RIGHT_ALT, 66):
        xcb.event(PRESS, code)
    xcb.event(4, 1)
    assert xcb.told == []


@pytest.mark.parametrize(
    ("scan_code", "held", "mark"),
    [
        (0x10, {}, "AD01"),
        (0x10, {0x10: 0x8000}, "AD01+"),
        (0x0D, {}, "AE12"),
        (0x10, {0xA5: 0x8000, 0x11: 0x8000}, "AD01#"),
        (0x1B, {0x11: 0x8000}, "Ctrl+AD12"),
        (0x35, {}, "AB10"),
        (0x135, {}, ""),
        (0x1C, {}, ""),
    ],
)
def test_windows_tells_the_place(scan_code: int, held: dict[int, int], mark: str) -> None:
    told: list[PlacedPress] = []
    message = WindowsMessage(WINDOW, 0x100, 0x51, scan_code << 16 | 1, 777, 0, 0)
    WindowsKeys(told.append).see(message, STATE | held)
    assert told == [PlacedPress(scan_code, mark, WINDOW, caps_lock=False)]


def test_a_character_that_a_program_writes_on_windows_has_no_place() -> None:
    told: list[PlacedPress] = []
    message = WindowsMessage(WINDOW, 0x100, 0xE7, 0x10 << 16 | 1, 777, 0, 0)
    WindowsKeys(told.append).see(message, STATE)
    assert [press.mark for press in told] == [""]


def test_windows_tells_caps_lock_and_no_modifiers() -> None:
    told: list[PlacedPress] = []
    keys = WindowsKeys(told.append)
    for scan_code in (0x2A, 0x1D, 0x138, 0x3A, 0x10):
        message = WindowsMessage(WINDOW, 0x100, 0, scan_code << 16, 1, 0, 0)
        keys.see(message, STATE | {0x14: 1})
    assert told == [PlacedPress(0x10, "AD01", WINDOW, caps_lock=True)]
