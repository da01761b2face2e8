"""The keyboards of libxkbcommon, to judge our tables by: the library that Qt asks on Linux."""

from __future__ import annotations

import ctypes
import ctypes.util
from functools import cache

import pytest

from omsdesk.devices.scanners.layouts import KEYS, SPACE, Level, Press

# Key codes of evdev plus 8, by the rows of a keyboard.
_CODES = dict(zip(KEYS, (49, *range(10, 22), *range(24, 36), *range(38, 49), 51, 94,
                         *range(52, 62)), strict=True)) | {SPACE: 65}  # fmt: skip
_MODIFIERS = {Level.PLAIN: (), Level.SHIFT: (b"Shift",), Level.ALT_GR: (b"Mod5",)}


class _Names(ctypes.Structure):
    _fields_ = [
        (name, ctypes.c_char_p) for name in ("rules", "model", "layout", "variant", "options")
    ]


@cache
def _library() -> ctypes.CDLL:
    name = ctypes.util.find_library("xkbcommon")
    if name is None:
        pytest.skip("libxkbcommon is not installed")
    library = ctypes.CDLL(name)
    for function in ("context_new", "keymap_new_from_names", "state_new"):
        getattr(library, f"xkb_{function}").restype = ctypes.c_void_p
    return library


class Keyboard:
    """One layout of the system's keyboard files."""

    def __init__(self, layout: str) -> None:
        self._xkb = _library()
        context = ctypes.c_void_p(self._xkb.xkb_context_new(0))
        names = _Names(b"evdev", b"pc105", layout.encode(), b"", b"")
        keymap = self._xkb.xkb_keymap_new_from_names(context, ctypes.byref(names), 0)
        if not keymap:
            pytest.skip("the keyboard files of xkb-data are not installed")
        self._keymap = ctypes.c_void_p(keymap)

    def _mask(self, *modifiers: bytes) -> int:
        places = (self._xkb.xkb_keymap_mod_get_index(self._keymap, name) for name in modifiers)
        return sum(1 << place for place in places)

    def press(self, press: Press, *, caps_lock: bool = False) -> tuple[str, bool]:
        """What a key writes, and whether it is dead: then it writes nothing."""
        state = ctypes.c_void_p(self._xkb.xkb_state_new(self._keymap))
        locked = self._mask(b"Lock") if caps_lock else 0
        held = self._mask(*_MODIFIERS[press.level])
        self._xkb.xkb_state_update_mask(state, held, 0, locked, 0, 0, 0)
        code = _CODES[press.key]
        written = ctypes.create_string_buffer(16)
        self._xkb.xkb_state_key_get_utf8(state, code, written, len(written))
        name = ctypes.create_string_buffer(64)
        symbol = self._xkb.xkb_state_key_get_one_sym(state, code)
        self._xkb.xkb_keysym_get_name(symbol, name, len(name))
        self._xkb.xkb_state_unref(state)
        return written.value.decode(), name.value.startswith(b"dead_")
