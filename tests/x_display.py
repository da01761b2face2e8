"""A display of X11 without a screen, with a keyboard of any layout that presses itself."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from omsdesk.devices.scanners.key_events import PLACES
from omsdesk.devices.scanners.layouts import Level, Press

_CODES = {place: code + 8 for code, place in PLACES.items()}
_SHIFT, _CONTROL, _ALT_GR, _CAPS_LOCK, ENTER = 50, 37, 108, 66, 36
ALT, KEY_B, ESCAPE = 64, 56, 9
_PROGRAMS = ("Xvfb", "setxkbmap")


class Display:
    """Where a program shows itself; its keyboard is pressed from here."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._x11 = ctypes.CDLL("libX11.so.6")
        self._test = ctypes.CDLL("libXtst.so.6")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        opened = self._x11.XOpenDisplay(name.encode())
        if not opened:
            raise OSError(f"display {name} cannot be opened")
        self._display = ctypes.c_void_p(opened)

    def close(self) -> None:
        self._x11.XCloseDisplay(self._display)

    def set_layout(self, layout: str) -> None:
        subprocess.run(["setxkbmap", "-display", self.name, layout], check=True)

    def press(self, press: Press, gap_ms: int, *, control: bool = False) -> None:
        """Press and release a key with what must be held, `gap_ms` after the one before."""
        held = {Level.PLAIN: [], Level.SHIFT: [_SHIFT], Level.ALT_GR: [_ALT_GR]}[press.level]
        self.hit(_CODES[press.key], [*held, *([_CONTROL] if control else [])], gap_ms)

    def hit(self, code: int, held: list[int] | None = None, gap_ms: int = 3) -> None:
        """Press and release a key code of X11."""
        for each in held or []:
            self._fake(each, is_down=True)
        self._fake(code, is_down=True, delay_ms=gap_ms)
        self._fake(code, is_down=False)
        for each in held or []:
            self._fake(each, is_down=False)
        self._x11.XFlush(self._display)

    def turn_caps_lock(self) -> None:
        """On when it was off, off when it was on."""
        self.hit(_CAPS_LOCK)

    def _fake(self, code: int, *, is_down: bool, delay_ms: int = 0) -> None:
        self._test.XTestFakeKeyEvent(self._display, code, int(is_down), ctypes.c_ulong(delay_ms))


@contextmanager
def display() -> Iterator[Display]:
    """A display of its own; skips where there are no programs for it, but not in CI."""
    absent = [each for each in _PROGRAMS if shutil.which(each) is None]
    if absent and not os.environ.get("CI"):
        pytest.skip(f"{', '.join(absent)} is not installed")
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-noreset", "-screen", "0", "800x600x24"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as told:
            number = told.readline().strip()
        opened = Display(f":{number}")
        try:
            yield opened
        finally:
            opened.close()
    finally:
        server.terminate()
        server.wait()
