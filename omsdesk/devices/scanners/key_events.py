"""Key events of a scanner that types, read from the kernel before any program sees them.

Nothing is told from typing here: every key is the scanner's, and its keyboard layout is known.

Source: Linux, Documentation/input/input.rst and event-codes.rst, include/uapi/linux/input.h
(`struct input_event`: time, type, code, value) and input-event-codes.h (`KEY_...`).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby

from omsdesk.devices.scanners.layouts import KEYS, SPACE, US, Layout, Level, Press, shifted, typed
from omsdesk.devices.scanners.port_scanner import Code

# With the C compiler's own sizes: the time is two longs.
EVENT = struct.Struct("@llHHi")
EV_SYN, EV_KEY = 0, 1
SYN_DROPPED = 3
_RELEASED, _PRESSED = 0, 1
_SHIFTS, _CONTROLS, _ALTS, _ALT_GR = {42, 54}, {29, 97}, {56}, {100}
_CAPS_LOCK = 58
_ENDS = {28, 96, 15}  # Enter, Enter of the keypad, Tab
# The rows of a keyboard by their first key, as in `layouts.KEYS`.
PLACES = dict(zip((41, *range(2, 14), *range(16, 28), *range(30, 41), 43, 86, *range(44, 54)),
                  KEYS, strict=True)) | {57: SPACE}  # fmt: skip
_KEYPAD = dict(zip((82, 79, 80, 81, 75, 76, 77, 71, 72, 73, 74, 78, 55, 98), "0123456789-+*/",
                   strict=True))  # fmt: skip
_NAMES = {code: f"F{number}" for number, code in enumerate((*range(59, 69), 87, 88), 1)}
_NAMES |= {103: "Up", 105: "Left", 106: "Right", 108: "Down"}
_GS = "\x1d"
_UNREADABLE = "\ufffd"
_MOST_KEYS = 7100


@dataclass(slots=True)
class KeyEvents:
    """Implements `port_scanner.ScanDecoder`. `layout` is that of the scanner, `separator` the
    name of the key by which it sends GS ("F8"), besides Ctrl+].
    """

    layout: Layout = US
    separator: str = ""
    _rest: bytes = b""
    _held: set[int] = field(default_factory=set)
    _caps_lock: bool = False
    _strokes: list[Press | str] = field(default_factory=list)

    @property
    def has_begun(self) -> bool:
        return bool(self._strokes)

    def feed(self, chunk: bytes) -> list[Code]:
        chunk = self._rest + chunk
        whole = len(chunk) - len(chunk) % EVENT.size
        self._rest = chunk[whole:]
        codes = (self._event(*event[2:]) for event in EVENT.iter_unpack(chunk[:whole]))
        return [code for code in codes if code is not None]

    def drop(self) -> str:
        self._held.clear()
        self._rest = b""
        return self._code().text

    def _event(self, kind: int, key: int, value: int) -> Code | None:
        if (kind, key) == (EV_SYN, SYN_DROPPED):
            # The kernel's buffer ran over: nobody knows what was lost.
            self._strokes.append(_UNREADABLE)
            self._held.clear()
        if kind != EV_KEY or key > _NAMES_END:
            return None
        if value == _RELEASED:
            self._held.discard(key)
        elif value == _PRESSED:
            return self._pressed(key)
        return None

    def _pressed(self, key: int) -> Code | None:
        if key in _MODIFIERS:
            self._held.add(key)
            return None
        if key == _CAPS_LOCK:
            self._caps_lock = not self._caps_lock
            return None
        stroke = self._stroke(key)
        if key in _ENDS or stroke in ("\r", "\n"):
            code = self._code()
            return code if code.text else None
        if len(self._strokes) < _MOST_KEYS:
            self._strokes.append(stroke)
        else:
            self._strokes[-1] = _UNREADABLE
        return None

    def _stroke(self, key: int) -> Press | str:
        if key in _KEYPAD and not self._held & _MODIFIERS:
            return _KEYPAD[key]
        if key not in PLACES:
            return self._named(_NAMES.get(key, ""))
        press = Press(PLACES[key], self._level())
        if self._held & _CONTROLS:
            return self._control(self.layout.writes(press))
        has_level = press.level < len(self.layout.rows)
        return self._locked(press) if has_level and not self._held & _ALTS else _UNREADABLE

    def _level(self) -> Level:
        if self._held & _ALT_GR:
            return Level.ALT_GR
        return Level.SHIFT if self._held & _SHIFTS else Level.PLAIN

    def _locked(self, press: Press) -> Press:
        """What Caps Lock makes of a letter, where the scanner itself switched it on."""
        if not self._caps_lock or press.level is Level.ALT_GR or press.key == SPACE:
            return press
        other = shifted(press)
        is_letter = self.layout.writes(press, caps_lock=True) == self.layout.writes(other)
        return other if is_letter else press

    def _control(self, character: str) -> str:
        code = ord(character.upper()) if len(character) == 1 else 0
        if ord("@") <= code <= ord("_"):
            return chr(code & 0x1F)
        return self._named(f"Ctrl+{character.upper()}")

    def _named(self, name: str) -> str:
        return _GS if name and name == self.separator else _UNREADABLE

    def _code(self) -> Code:
        """What was typed, and forget it. STX is an option of the scanner, no part of a code."""
        text = "".join(self._texts()).lstrip("\x02")
        self._strokes.clear()
        return Code(text, is_readable=_UNREADABLE not in text)

    def _texts(self) -> Iterator[str]:
        for is_press, run in groupby(self._strokes, lambda each: isinstance(each, Press)):
            strokes = list(run)
            if not is_press:
                yield from (each for each in strokes if isinstance(each, str))
                continue
            presses = [each for each in strokes if isinstance(each, Press)]
            dead = sum(self.layout.is_dead(each) for each in presses)
            written = typed(presses, self.layout)
            yield "".join(written)
            if len(written) != len(presses) - dead:
                yield _UNREADABLE


_MODIFIERS = _SHIFTS | _CONTROLS | _ALTS | _ALT_GR
# Beyond are buttons of mice and remote controls.
_NAMES_END = 255
