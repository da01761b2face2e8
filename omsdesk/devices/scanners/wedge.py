r"""Tells a scanner that types from a person who types, key by key, without any clock.

wedge = Wedge(WedgeRule(prefix="\x02"))
step = wedge.key(Key("A", 1203, event))     # every key press, in order
pass_on(step.released)                      # as they came; what is not in there is held
if step.scan is not None: ...               # the code, without prefix and end key
start_timer(wedge.due_ms)                   # then wedge.waited(now_ms), which is a step too

Two rules. With a prefix that only the scanner sends (a control character, or `]` for a
scanner that sends symbology identifiers) no key is held before it. Without one a scan is
a burst: keys that follow each other faster than people type, ended by Enter or Tab. People
do roll over a few keys that fast, so a short burst counts only when it is faster still,
nothing was typed just before it (nobody lifts a scanner within a quarter of a second), and
each key was let go before the next: whoever rolls over holds two at once.
Keys by which nothing is written (Shift, key releases) are none of its business.

What a key writes and what the scanner means by it may differ: a wrong keyboard layout, or a
separator (GS) that is sent as Ctrl+] or F8. `Translation` says what is meant, by what the keys
write or by their places (`places.mark_of`); what is typed by a person is never translated.

Source: ISO/IEC 15424:2008, form of symbology identifiers; the times are our own.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import pairwise

from omsdesk.devices.scanners.layouts import BY_CODE
from omsdesk.devices.scanners.places import meanings

AIM_PREFIX = "]"
_AIM_BEGINS = re.compile(r"\]([A-Za-z]([0-9A-Za-z])?)?")
# QR codes hold 7,089 digits; whoever sends more is not a scanner but a key that is stuck.
_MOST_CHARACTERS = 7100
# Separators of GS1 and of ISO/IEC 15434, as keys of a scanner that sends them with Ctrl.
_SEPARATORS = {"Ctrl+]": "\x1d", "Ctrl+\\": "\x1c", "Ctrl+^": "\x1e", "Ctrl+_": "\x1f"}
_CONTROLS = {f"Ctrl+{chr(letter)}": chr(letter - 64) for letter in range(ord("A"), ord("Z") + 1)}
_UNREADABLE = "\ufffd"


@dataclass(frozen=True)
class Translation:
    """What is meant by what a scanner types: pairs of mark and character.

    A mark is the character that a key writes, or its name ("Ctrl+]", "F8") where it writes
    none. With `is_whole` nothing else is meant by anything, else marks mean themselves.
    With a `layout`, "de", marks are places of keys and mean what a scanner has there that is
    set to that layout, but for the pairs.
    """

    pairs: tuple[tuple[str, str], ...] = ()
    is_whole: bool = False
    layout: str = ""

    @cached_property
    def _meant(self) -> Mapping[str, str]:
        if self.layout:
            return meanings(BY_CODE[self.layout]) | dict(self.pairs)
        usual = {} if self.is_whole else _CONTROLS | _SEPARATORS
        return usual | dict(self.pairs)

    def of(self, mark: str) -> str:
        """The character meant by a mark; "" for one that no scanner sends."""
        itself = mark if len(mark) == 1 and not (self.is_whole or self.layout) else ""
        return self._meant.get(mark, itself)

    def read(self, key: Key) -> str:
        """The character meant by a key; "" for one that no scanner sends."""
        return self.of(self._mark(key))

    def separates(self, key: Key) -> bool:
        """Whether a key without a character may stand in the middle of a burst."""
        mark = self._mark(key)
        if self.layout:
            return mark in self._meant
        return mark in dict(self.pairs) or (mark in _SEPARATORS and not self.is_whole)

    def _mark(self, key: Key) -> str:
        return (key.place or key.name) if self.layout else key.mark


@dataclass(frozen=True, slots=True)
class WedgeRule:
    """How scans are known at one station. An empty `prefix` means the burst rule.

    `gap_ms` is the longest pause inside a burst, `pause_ms` the longest after a prefix. A
    burst of less than `sure_characters` must come `quiet_ms` after typing, with pauses of at
    most `short_gap_ms`, and no two keys at once unless the scanner `overlaps` them itself.
    `ends` are the end keys: without one a scan cannot be told from half of it. `caps_lock` is
    how Caps Lock must be for the translation to be right, None if no matter.
    """

    prefix: str = ""
    gap_ms: int = 35
    pause_ms: int = 250
    least_characters: int = 4
    quiet_ms: int = 250
    short_gap_ms: int = 30
    sure_characters: int = 10
    overlaps: bool = False
    ends: str = "\r\n\t"
    translation: Translation = Translation()
    caps_lock: bool | None = None


@dataclass(frozen=True, slots=True)
class Key:
    """One key press: what it writes ("" for F1 or an arrow), when, and the caller's event.

    `repeats` is set for a key that is held down, which scanners never do; `overlaps` for one
    that was pressed while the one before was still down. `name` is that of
    a key or chord that writes nothing ("F8", "Ctrl+]"); `caps_lock` is None where nobody
    can tell. `place` is the key itself, as in `places.mark_of`, where that is known.
    """

    character: str
    time_ms: int
    event: object = None
    repeats: bool = False
    name: str = ""
    caps_lock: bool | None = None
    overlaps: bool = False
    place: str = ""

    @property
    def mark(self) -> str:
        return self.character or self.name


@dataclass(frozen=True, slots=True)
class Step:
    """`released` keys go on unchanged and in order. `scan` is a whole code; `broken` is one
    that stopped before its end key, `unreadable` one with a key in it of which the rule does
    not know what is meant: they are not typed anywhere, and nobody may act on them.
    """

    released: tuple[Key, ...] = ()
    scan: str | None = None
    broken: str | None = None
    unreadable: str | None = None


_NOTHING = Step()


@dataclass(slots=True)
class Wedge:
    """The keys that are held and whether they can still become a scan."""

    rule: WedgeRule
    _held: list[Key] = field(default_factory=list)
    _due_ms: int | None = None
    _typed_ms: int | None = None
    _torn_ms: int = 0
    _scanned_ms: int | None = None
    _passed_ms: int | None = None

    @property
    def due_ms(self) -> int | None:
        """When `waited` must be called if no key comes before; None while nothing is held."""
        return self._due_ms

    @property
    def held(self) -> int:
        return len(self._held)

    def key(self, key: Key) -> Step:
        """What becomes of this key and of the ones held before it."""
        late = self._given_up() if self._is_late(key.time_ms) else _NOTHING
        self._note_typing(late)
        step = self._taken(key)
        self._note_typing(step)
        released = (*late.released, *step.released)
        return replace(step, released=released, broken=late.broken or step.broken)

    def passed(self, time_ms: int) -> None:
        """A character went elsewhere: what begins right behind it lacks its first key."""
        self._passed_ms = time_ms

    def waited(self, now_ms: int) -> Step:
        """Gives up on what is held when it is due.

        When the call itself comes late, the program was busy and keys are waiting in its
        queue with the time of their pressing: they get one more pause to arrive.
        """
        if self._due_ms is None or now_ms < self._due_ms:
            return _NOTHING
        if now_ms - self._due_ms > self.rule.gap_ms:
            self._due_ms = now_ms + self._longest_ms + 1
            return _NOTHING
        step = self._given_up()
        self._note_typing(step)
        return step

    def _note_typing(self, step: Step) -> None:
        for key in step.released:
            before_ms, self._typed_ms = self._typed_ms, key.time_ms
            is_quick = before_ms is not None and key.time_ms - before_ms <= self.rule.gap_ms
            torn_ms = self.rule.quiet_ms if is_quick else 2 * self.rule.gap_ms
            self._torn_ms = torn_ms if key.character and key.character.isprintable() else 0

    def _is_late(self, time_ms: int) -> bool:
        return bool(self._held) and time_ms - self._held[-1].time_ms > self._longest_ms

    @property
    def _longest_ms(self) -> int:
        return self.rule.pause_ms if self.rule.prefix else self.rule.gap_ms

    def _taken(self, key: Key) -> Step:
        meant = self.rule.translation.read(key)
        if key.character in self.rule.ends and key.character:
            return self._ended(key)
        if key.repeats or len(self._held) >= _MOST_CHARACTERS or not self._may_hold(key, meant):
            if meant.isprintable() and meant and not key.character:
                self.passed(key.time_ms)
            return Step((*self._release(), key))
        if self._is_control(meant) and self._code() is not None:
            half = self._given_up()
            return Step((*half.released, *self._taken(key).released), broken=half.broken)
        if self._fits(meant):
            self._held.append(key)
            self._due_ms = key.time_ms + self._longest_ms + 1
            return _NOTHING
        released = self._release()
        return Step((*released, *self._taken(key).released)) if released else Step((key,))

    def _may_hold(self, key: Key, meant: str) -> bool:
        """Whether it is a character, or a key without one that scanners send in its place."""
        if key.character:
            return True
        if not self.rule.prefix:
            return bool(self._held) and self.rule.translation.separates(key)
        return bool(meant) and (bool(self._held) or meant == self.rule.prefix[0])

    def _is_control(self, character: str) -> bool:
        """Whether it is the prefix of another scan, which no code contains."""
        return character == self.rule.prefix[:1] != "" and not character.isprintable()

    def _ended(self, key: Key) -> Step:
        if not self._held and self._is_second_end(key):
            return _NOTHING
        code = self._code()
        if code is None or not (self.rule.prefix or self._is_burst(key)):
            return Step((*self._release(), key))
        is_whole = self._is_from_its_first_key() and not self._is_torn()
        is_right = self._caps_lock_is_right(code) and is_whole
        is_readable = _UNREADABLE not in code and is_right
        self._release()
        self._scanned_ms = key.time_ms
        return Step(scan=code) if is_readable else Step(unreadable=code)

    def _is_from_its_first_key(self) -> bool:
        """Whether no character that is a command (Alt+Q) or went elsewhere came just before."""
        passed_ms, begun_ms = self._passed_ms, self._held[0].time_ms
        return passed_ms is None or begun_ms - passed_ms > self.rule.gap_ms

    def _is_torn(self) -> bool:
        """Whether characters came so shortly before the burst, or so quickly, that they may be
        its beginning: a radio link may pause in the middle of a code. Enter ends what was before.
        """
        if self.rule.prefix or self._typed_ms is None:
            return False
        return self._held[0].time_ms - self._typed_ms < self._torn_ms

    def _caps_lock_is_right(self, code: str) -> bool:
        """Digits that came through are digits, however Caps Lock is; by places all but letters is
        what it is.
        """
        wanted = self.rule.caps_lock
        if self.rule.translation.layout and not any(map(str.isalpha, code)):
            return True
        is_so = all(key.caps_lock in (None, wanted) for key in self._held)
        return wanted is None or is_so or code.isdigit()

    def _is_second_end(self, key: Key) -> bool:
        """CR LF after a code are two keys; the second must not press a button."""
        return self._scanned_ms is not None and key.time_ms - self._scanned_ms <= self.rule.gap_ms

    def _given_up(self) -> Step:
        """A burst without an end was typed; after a prefix, quick keys were half a scan."""
        code = self._code() if self.rule.prefix and self._is_quick() else None
        released = self._release()
        return Step(broken=code) if code else Step(released)

    def _is_quick(self) -> bool:
        times = [key.time_ms for key in self._held]
        return all(later - sooner <= self.rule.gap_ms for sooner, later in pairwise(times))

    def _code(self) -> str | None:
        """What was scanned if the held keys are a scan up to here."""
        text = self._text()
        prefix = self.rule.prefix
        if not prefix:
            return text
        if prefix == AIM_PREFIX:
            return text if len(text) > 3 else None
        return text[len(prefix) :] if len(text) > len(prefix) else None

    def _is_burst(self, end: Key) -> bool:
        """Whether the held keys, ended by this one, are too fast for a person."""
        rule, count = self.rule, len(self._held)
        if count >= rule.sure_characters or count < rule.least_characters:
            return count >= rule.sure_characters
        is_quiet = self._typed_ms is None or self._held[0].time_ms - self._typed_ms >= rule.quiet_ms
        keys = (*self._held, end)
        is_fast = all(b.time_ms - a.time_ms <= rule.short_gap_ms for a, b in pairwise(keys))
        is_rolled = not rule.overlaps and any(key.overlaps for key in keys[1:])
        return is_quiet and is_fast and not is_rolled

    def _fits(self, meant: str) -> bool:
        """Whether the held keys and one that means this may still become a scan."""
        prefix, count = self.rule.prefix, len(self._held)
        if prefix == AIM_PREFIX:
            return count >= 3 or _AIM_BEGINS.fullmatch(self._text() + meant) is not None
        return count >= len(prefix) or prefix[count] == meant

    def _text(self) -> str:
        """What is meant by the held keys."""
        read = self.rule.translation.read
        return "".join(read(key) or _UNREADABLE for key in self._held)

    def _release(self) -> tuple[Key, ...]:
        released, self._due_ms = tuple(self._held), None
        self._held.clear()
        return released
