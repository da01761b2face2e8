"""Six keyboard layouts as data: which character a key writes, and what a wrong layout makes of it.

    garbled("A-1/2", scanner=US, computer=GERMAN)       # ["A", "ß", "1", "-", "2"]

A scanner that types sends keys, not characters. It presses the key that writes a character
in the layout that the scanner is set to; the computer writes what that key means in its own.

Source: xkeyboard-config 2.35, symbols/us, de, fr, es, pl, tr ("basic" of each, which is
programmer in pl and Q in tr), compared cell by cell with libxkbcommon by the tests. What
Windows does otherwise: the German, Polish, Spanish and Turkish layouts of ReactOS (kbdgr.c,
kbdpl1.c, kbdsp.c, kbdtuq.c), French by its printed keys; not tried on Windows. Behind AltGr
Windows writes less than XKB: nobody may rely on that row there.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import Enum, IntEnum

_NONE = "∅"
SPACE = "SPCE"
# The keys in the order of the rows below, by their names in XKB: digits, three rows of letters.
KEYS = (
    "TLDE",
    *(f"AE{number:02}" for number in range(1, 13)),
    *(f"AD{number:02}" for number in range(1, 13)),
    *(f"AC{number:02}" for number in range(1, 12)),
    *("BKSL", "LSGT"),
    *(f"AB{number:02}" for number in range(1, 11)),
)


class Level(IntEnum):
    """What is held down with a key."""

    PLAIN = 0
    SHIFT = 1
    ALT_GR = 2


class Desk(Enum):
    """Whose habits a computer has with Caps Lock and dead keys.

    XKB makes capitals of letters and swallows a dead key with what cannot carry its accent.
    Windows takes Caps Lock for Shift on most keys in German and French, and writes both.
    """

    XKB = "xkb"
    WINDOWS = "windows"


@dataclass(frozen=True, slots=True)
class Press:
    """One key of a keyboard, by its place; "AE12+" is its name with Shift, "AE12#" with AltGr."""

    key: str
    level: Level

    @property
    def name(self) -> str:
        return self.key + ("", "+", "#")[self.level]


@dataclass(frozen=True, slots=True)
class Layout:
    """`rows` hold what the keys write plain, with Shift and with AltGr, in the order of `KEYS`.

    `dead` names presses that write nothing until the next one, `windows_dead` those that do
    so on Windows only; `windows` is what it writes instead of the rows. `locked` are the keys
    whose Shift its Caps Lock holds. A layout without a third row takes AltGr for Alt.
    `presses` are the keys by which a scanner writes a character, the same at every desk.
    """

    code: str
    rows: tuple[str, ...]
    dead: frozenset[str] = frozenset()
    windows_dead: frozenset[str] = frozenset()
    windows: tuple[tuple[str, str], ...] = ()
    locked: frozenset[str] = frozenset()
    presses: dict[str, Press] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        found = {" ": Press(SPACE, Level.PLAIN)}
        differing = self.dead | self.windows_dead | {name for name, _ in self.windows}
        for level, row in zip(Level, self.rows, strict=False):
            for key, character in zip(KEYS, row, strict=True):
                press = Press(key, level)
                if character != _NONE and press.name not in differing:
                    found.setdefault(character, press)
        object.__setattr__(self, "presses", found)

    def is_dead(self, press: Press, desk: Desk = Desk.XKB) -> bool:
        on_windows = desk is Desk.WINDOWS and press.name in self.windows_dead
        return press.name in self.dead or on_windows

    def writes(self, press: Press, desk: Desk = Desk.XKB, *, caps_lock: bool = False) -> str:
        """The character of a key, that of a dead key alone; "" for nothing.

        "Alt+Q" where there is no AltGr: the name of a key that is pressed with Alt.
        """
        if press.key == SPACE:
            return " "
        place = KEYS.index(press.key)
        if press.level >= len(self.rows):
            return f"Alt+{self.rows[0][place].upper()}"
        on_windows = desk is Desk.WINDOWS
        if caps_lock and on_windows and press.key in self.locked:
            return self.writes(shifted(press), desk)
        character = self.rows[press.level][place]
        if on_windows:
            character = dict(self.windows).get(press.name, character)
        if character == _NONE or self.is_dead(press, desk):
            return character.replace(_NONE, "")
        return self._capital(press, character, desk) if caps_lock else character

    def _capital(self, press: Press, character: str, desk: Desk) -> str:
        place = KEYS.index(press.key)
        plain, shifted = self.rows[0][place], self.rows[1][place]
        if press.level is not Level.ALT_GR and shifted in (plain.upper(), _CAPITALS.get(plain)):
            return self.rows[1 - press.level][place]
        is_kept = desk is Desk.WINDOWS
        return character if is_kept else _CAPITALS.get(character, character.upper())


def shifted(press: Press) -> Press:
    """With Shift where there was none, and without where there was."""
    if press.level is Level.ALT_GR:
        return press
    return Press(press.key, Level(1 - press.level))


# Where Python's capital is not that of the keyboard; of a micro sign XKB makes no character.
_CAPITALS = {"i": "İ", "ß": "ẞ", "µ": "", "π": "Ω"}
_LESS_KEY = (("LSGT", "\\"), ("LSGT+", "|"))


def _keys(names: str) -> frozenset[str]:
    return frozenset(names.split())


def _rows(*levels: str) -> tuple[str, ...]:
    return tuple(level.replace(" ", "") for level in levels)


_DIGIT_ROW = " ".join(f"AE{number:02}" for number in range(1, 13))
_LETTER_ROWS = " ".join(key for key in KEYS if key[:2] in ("AD", "AC"))
_LAST_ROW = " ".join(f"AB{number:02}" for number in range(1, 8))

US = Layout(
    "us",
    _rows(
        "`1234567890-= qwertyuiop[] asdfghjkl;'\\< zxcvbnm,./",
        '~!@#$%^&*()_+ QWERTYUIOP{} ASDFGHJKL:"|> ZXCVBNM<>?',
    ),
    windows=_LESS_KEY,
)
GERMAN = Layout(
    "de",
    _rows(
        "^1234567890ß´ qwertzuiopü+ asdfghjklöä#< yxcvbnm,.-",
        "°!\"§$%&/()=?` QWERTZUIOPÜ* ASDFGHJKLÖÄ'> YXCVBNM;:_",
        "′¹²³¼½¬{[]}\\¸ @ſ€¶ŧ←↓→øþ¨~ æſðđŋħ.ĸł˝^’| »«¢„“”µ·…–",
    ),
    dead=_keys("TLDE AE12 AE12+ AE12# AD11# AC07# AC10# AC11#"),
    locked=_keys(f"{_DIGIT_ROW} {_LETTER_ROWS} BKSL {_LAST_ROW} AB08 AB09"),
)
FRENCH = Layout(
    "fr",
    _rows(
        "²&é\"'(-è_çà)= azertyuiop^$ qsdfghjklmù*< wxcvbn,;:!",
        "~1234567890°+ AZERTYUIOP¨£ QSDFGHJKLM%µ> WXCVBN?./§",
        "¬¹~#{[|`\\^@]} æ«€¶ŧ←↓→øþ¨¤ @ßðđŋħ?ĸłµ^`| ł»¢„“”´•·.",
    ),
    dead=_keys("AD11 AD11+ AD11# AC07# AC11# BKSL# AB07# AB10#"),
    windows_dead=_keys("AE02# AE07#"),
    windows=(("TLDE+", ""),),
    locked=_keys(f"{_DIGIT_ROW} {_LETTER_ROWS} BKSL {_LAST_ROW} AB08 AB09 AB10"),
)
SPANISH = Layout(
    "es",
    _rows(
        "º1234567890'¡ qwertyuiop`+ asdfghjklñ´ç< zxcvbnm,.-",
        'ª!"·$%&/()=?¿ QWERTYUIOP^* ASDFGHJKLÑ¨Ç> ZXCVBNM;:_',
        "\\|@#~½¬{[]}\\¸ @ſ€¶ŧ←↓→øþ[] æßðđŋħ?ĸł~{}| «»¢„“”µ•·.",
    ),
    dead=_keys("AD11 AC11 AD11+ AC11+ AE12# AC07# AC10# AB10#"),
    windows_dead=_keys("AE04#"),
)
POLISH = Layout(
    "pl",
    _rows(
        *US.rows,
        "¬≠²³¢€½§·«»–¸ πœę©ß←↓→óþ¨~ ąśðæŋ’ə…ł´^`| żźć„”ńµ≤≥.",
    ),
    dead=_keys("AE12# AD11# AD12# AC10# AC11# BKSL# AB10#"),
    windows_dead=_keys("TLDE+"),
    windows=_LESS_KEY,
)
TURKISH = Layout(
    "tr",
    _rows(
        '"1234567890*- qwertyuıopğü asdfghjklşi,< zxcvbnmöç.',
        "é!'^+%&/()=?_ QWERTYUIOPĞÜ ASDFGHJKLŞİ;> ZXCVBNMÖÇ:",
        "<>£#$½¾{[]}\\| @∅€¶₺←ûîô∅¨~ âß∅ª∅∅?∅∅´'`| «»¢„“”µ×·˙",
    ),
    dead=_keys("AD11# AC07# AB10#"),
    windows_dead=_keys("AE03+ AD12# AC10# BKSL#"),
)
LAYOUTS = (US, GERMAN, FRENCH, SPANISH, POLISH, TURKISH)
BY_CODE = {layout.code: layout for layout in LAYOUTS}

# What stands over a letter after a dead key. Anything else after it is swallowed by XKB with
# its dead key (but for rarities such as raised digits), and follows it on Windows.
_ACCENTS = {"^": "\u0302", "´": "\u0301", "`": "\u0300", "¨": "\u0308", "~": "\u0303"}
_BEFORE_SPACE = {"´": "'", "¨": '"'}


def garbled(
    text: str,
    scanner: Layout,
    computer: Layout,
    desk: Desk = Desk.XKB,
    *,
    caps_lock: bool = False,
) -> list[str]:
    """What a desk sees of a code: characters, and names such as "Alt+Q" of keys without one.

    KeyError for a character that the scanner's layout cannot write.
    """
    presses = [scanner.presses[each] for each in text]
    return typed(presses, computer, desk, caps_lock=caps_lock)


def typed(
    presses: Iterable[Press], layout: Layout, desk: Desk = Desk.XKB, *, caps_lock: bool = False
) -> list[str]:
    """What keys write one after the other, a dead key with the one that follows it."""
    dead = ""
    seen: list[str] = []
    for press in presses:
        written = layout.writes(press, desk, caps_lock=caps_lock)
        if dead:
            seen += _accented(dead, written, desk)
            dead = ""
        elif layout.is_dead(_pressed(layout, press, desk, caps_lock), desk):
            dead = written
        elif written:
            seen.append(written)
    return seen


def _pressed(computer: Layout, press: Press, desk: Desk, caps_lock: bool) -> Press:
    """The press that it comes to, where Caps Lock holds Shift."""
    is_held = caps_lock and desk is Desk.WINDOWS and press.key in computer.locked
    return shifted(press) if is_held else press


def _accented(dead: str, written: str, desk: Desk) -> Iterator[str]:
    joined = unicodedata.normalize("NFC", written + _ACCENTS.get(dead, ""))
    if desk is Desk.WINDOWS:
        both = (dead,) if written == " " else (dead, written)
        yield from (joined,) if len(joined) == 1 and joined != written else filter(None, both)
    elif written == dead:
        yield dead
    elif written == " ":
        yield _BEFORE_SPACE.get(dead, dead)
    elif len(joined) == 1 and joined != written:
        yield joined
