"""What three printed barcodes tell about a scanner that types.

    teaching = Teaching(Desk.WINDOWS)      # or Desk.XKB
    show(teaching.wanted)                  # a barcode of TEACHING_CODES, on paper or screen
    teaching.key(Key("0", 1203))           # every key press while the lesson goes on
    teaching.waited(now_ms)                # at teaching.due_ms: it grew silent
    match teaching.outcome:                # None until the third code
        case Lesson() as lesson:           # use lesson.rule; lesson.remarks are worth saying
        case Refused() as refusal:         # say(refusal); teaching.start_again()

Where scanner and computer have different layouts, the rule reads the scanner by the places of
its keys. Where the places are not known it comes with a translation of what was written, and
where characters get lost in that, as in a dead key that swallows them, the lesson is refused
and names what to set on the scanner instead.

Source: our own; ISO/IEC 15424:2008 for the identifier `]C0` of Code 128.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from statistics import median_low

from omsdesk.devices.scanners.layout_finding import Found, find, translated
from omsdesk.devices.scanners.layouts import Desk
from omsdesk.devices.scanners.places import GS, Explanation, explanations
from omsdesk.devices.scanners.wedge import AIM_PREFIX, Key, Translation, WedgeRule
from omsdesk.errors import Refused

# Code 128. Their ends differ, so that what stands around them is found. Each letter once is
# short enough for a scanner that reads from near; capitals and small letters in turn.
TEACHING_CODES = ("0123456789", "aBcDeFgHiJkLmNoPqRsTuVwXyZ", f"-/+_$% {GS}.")
_LESSON_CHARACTERS = frozenset("".join(TEACHING_CODES))
# A scan is over when nothing comes for so long. No scanner pauses like that.
SILENCE_MS = 400
_FEWEST_KEYS = 5
# Without a prefix no scanner may be slower: people are as fast as that.
_SLOWEST_BURST_MS = 30
_SLOWEST_MS = 250
_TYPED_MS = 60
_NO_SEPARATOR = Refused("teach-separator")
_AIM = re.compile(r"\][A-Za-z][0-9A-Za-z]")


@dataclass(frozen=True, slots=True)
class Lesson:
    """What was learned. `prefix` and `suffix` are as the scanner means them; pauses between
    two keys in milliseconds; `scanner` and `computer` are the codes of the layouts that explain
    it, empty where they are alike or unknown to us, `computer` also where it does not matter.
    """

    rule: WedgeRule
    prefix: str
    suffix: str
    typical_gap_ms: int
    longest_gap_ms: int
    scanner: tuple[str, ...] = ()
    computer: tuple[str, ...] = ()
    remarks: tuple[Refused, ...] = ()


Outcome = Lesson | Refused


@dataclass(slots=True)
class Teaching:
    """The lesson, key by key, without any clock. `again` tells that a code was not whole."""

    desk: Desk
    outcome: Outcome | None = None
    again: bool = False
    _scans: list[list[Key]] = field(default_factory=list)
    _keys: list[Key] = field(default_factory=list)

    @property
    def step(self) -> int:
        """How many codes were scanned."""
        return len(self._scans)

    @property
    def wanted(self) -> str:
        """The text of the barcode to be scanned now, "" when the lesson is over."""
        return TEACHING_CODES[self.step] if self.step < len(TEACHING_CODES) else ""

    @property
    def due_ms(self) -> int | None:
        """When `waited` must be called if no key comes before."""
        return self._keys[-1].time_ms + SILENCE_MS if self._keys else None

    def start_again(self) -> None:
        self.outcome, self.again = None, False
        self._scans.clear()
        self._keys.clear()

    def key(self, key: Key) -> None:
        """A key press; those by which nothing is written (Shift) do not belong here."""
        if self.due_ms is not None and key.time_ms >= self.due_ms:
            self._finish_scan()
        if self.wanted:
            self._keys.append(key)

    def waited(self, now_ms: int) -> None:
        if self.due_ms is not None and now_ms >= self.due_ms:
            self._finish_scan()

    def _finish_scan(self) -> None:
        self.again = len(self._keys) < _FEWEST_KEYS
        if not self.again:
            self._scans.append(list(self._keys))
        self._keys.clear()
        if not self.wanted:
            self.outcome = lesson(self._scans, self.desk)


def lesson(scans: Sequence[Sequence[Key]], desk: Desk) -> Outcome:
    """What the keys of the three codes teach, in their order.

    Refused, as a value: "teach-unclear", "teach-typed", "teach-keypad", "teach-no-end",
    "teach-suffix", "teach-prefix", "teach-slow" (gap_ms), "teach-separator",
    "teach-layout" and "teach-caps-lock" (scanner, computer, lost).
    """
    gaps = sorted(b.time_ms - a.time_ms for keys in scans for a, b in pairwise(keys))
    typical, longest = median_low(gaps), gaps[-1]
    if typical > _TYPED_MS:
        return Refused("teach-typed", gap_ms=typical)
    bodies = [[key.mark for key in _without_end(keys)] for keys in scans]
    if any(_is_keypad(body) for body in bodies):
        return Refused("teach-keypad")
    suffixes = {
        "".join(key.character for key in keys[len(body) :])
        for keys, body in zip(scans, bodies, strict=True)
    }
    if len(suffixes) != 1:
        return Refused("teach-unclear")
    suffix = suffixes.pop()
    if not suffix:
        return Refused("teach-no-end")
    found = find(list(zip(TEACHING_CODES, bodies, strict=True)), desk)
    is_right = any(each.setup.is_right for each in found)
    learned = (None if is_right else _by_place(scans)) or _learned(found, bodies)
    if isinstance(learned, Refused):
        return learned
    states = {key.caps_lock for keys in scans for key in keys}
    found_out = _with_rule(learned, suffix, (typical, longest), states)
    if isinstance(found_out, Lesson) and any(key.overlaps for keys in scans for key in keys):
        return replace(found_out, rule=replace(found_out.rule, overlaps=True))
    return found_out


def _without_end(keys: Sequence[Key]) -> Sequence[Key]:
    end = len(keys)
    while end and keys[end - 1].character in ("\r", "\n", "\t"):
        end -= 1
    return keys[:end]


def _is_keypad(marks: Sequence[str]) -> bool:
    """Whether characters come as Alt and their number on the keypad."""
    return sum(bool(re.fullmatch(r"Alt\+[0-9]", mark)) for mark in marks) > len(marks) // 2


@dataclass(frozen=True, slots=True)
class _Learned:
    """How to read the marks, and what says so: setups, or layouts of the scanner alone (none of
    either: only seen, not understood).
    """

    translation: Translation
    before: tuple[str, ...]
    found: tuple[Found, ...] = ()
    by_place: tuple[Explanation, ...] = ()

    @property
    def names(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The layouts of scanner and computer, where they are not alike."""
        if self.by_place:
            return tuple(each.layout.code for each in self.by_place), ()
        return ((), ()) if any(each.setup.is_right for each in self.found) else _names(self.found)


def _by_place(scans: Sequence[Sequence[Key]]) -> _Learned | Refused | None:
    """How to read the places of keys; None where they are unknown or of no layout of ours.

    Layouts that explain the same lesson have all of ASCII at the same places.
    """
    bodies = [[key.place or key.name for key in _without_end(keys)] for keys in scans]
    found = explanations(list(zip(TEACHING_CODES, bodies, strict=True)))
    if not found:
        return None
    first = found[0]
    if first.after:
        return Refused("teach-suffix")
    if not first.separator or first.is_ambiguous:
        return _NO_SEPARATOR
    pairs = tuple(sorted(first.pairs.items()))
    translation = Translation(pairs, layout=first.layout.code)
    return _Learned(translation, first.before, by_place=tuple(found))


def _learned(found: Sequence[Found], bodies: Sequence[Sequence[str]]) -> _Learned | Refused:
    right = next((each for each in found if each.setup.is_right), None)
    believed = [right] if right else list(found)
    if not believed:
        return _seen_only(bodies)
    if any(each.after for each in believed):
        return Refused("teach-suffix")
    if right:
        mark = right.seen[GS]
        own = Translation() if Translation().of(mark) == GS else Translation(((mark, GS),))
        return _Learned(own, right.before, (right,)) if mark else _NO_SEPARATOR
    table, lost = translated(believed)
    unclear = _LESSON_CHARACTERS - set(table.values())
    if unclear - {GS} or (lost and believed[0].setup.desk is Desk.XKB):
        return _refused(believed, (lost | unclear) - {GS})
    if unclear:
        return _NO_SEPARATOR
    before = believed[0].before
    pairs = tuple(sorted((_before(before, table) | table).items()))
    return _Learned(Translation(pairs, is_whole=True), before, tuple(believed))


def _refused(found: Sequence[Found], lost: set[str]) -> Refused:
    """What to change: Caps Lock when that alone helps, else the scanner's layout."""
    scanner, computer = _names(found)
    facts = {"scanner": scanner, "computer": computer, "lost": " ".join(sorted(lost))}
    if all(each.setup.scanner is each.setup.computer for each in found):
        return Refused("teach-caps-lock", **facts)
    return Refused("teach-layout", **facts)


def _names(found: Sequence[Found]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    scanners = dict.fromkeys(each.setup.scanner.code for each in found)
    computers = dict.fromkeys(each.setup.computer.code for each in found)
    return tuple(scanners), tuple(computers)


def _before(before: tuple[str, ...], table: dict[str, str]) -> dict[str, str]:
    """What the marks before a code mean where the table does not say it.

    The last three may be the identifier of Code 128, whose bracket no code contains.
    """
    usual = Translation()
    found = {mark: usual.of(mark) for mark in before if len(mark) > 1 and usual.of(mark)}
    if len(before) >= 3 and [table.get(mark) for mark in before[-2:]] == ["C", "0"]:
        found[before[-3]] = AIM_PREFIX
    return found


def _seen_only(bodies: Sequence[Sequence[str]]) -> _Learned | Refused:
    """Layouts that are not ours: character by character, as the codes were seen."""
    before = _common(bodies)
    after = _common([body[::-1] for body in bodies])
    table: dict[str, str] = {}
    for code, body in zip(TEACHING_CODES, bodies, strict=True):
        inner = body[len(before) : len(body) - len(after)]
        if len(inner) != len(code):
            return Refused("teach-unclear")
        table |= dict(zip(inner, code, strict=True))
    if after:
        return Refused("teach-suffix")
    if len(table) != len(_LESSON_CHARACTERS):
        return Refused("teach-unclear")
    table = _both_cases(table) | table
    pairs = tuple(sorted((_before(before, table) | table).items()))
    return _Learned(Translation(pairs, is_whole=True), before)


def _both_cases(table: dict[str, str]) -> dict[str, str]:
    """Where a key writes a plain letter for a letter, Shift writes the other ones of both."""
    return {
        mark.swapcase(): meant.swapcase()
        for mark, meant in table.items()
        if len(mark) == 1 and mark.isascii() and mark.isalpha() and meant.isalpha()
    }


def _common(bodies: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """What all begin with."""
    begins = []
    for marks in zip(*bodies, strict=False):
        if len(set(marks)) > 1:
            break
        begins.append(marks[0])
    return tuple(begins)


def _with_rule(
    learned: _Learned, suffix: str, gaps: tuple[int, int], states: set[bool | None]
) -> Outcome:
    typical, longest = gaps
    meant = [learned.translation.of(mark) for mark in learned.before]
    prefix = "".join(meant)
    begins = _AIM.sub("", prefix[-3:]) if len(prefix) >= 3 else prefix
    own = prefix[:-3] + begins if len(prefix) >= 3 else prefix
    if not all(meant) or own[:1].isalnum() or own[:1] == " ":
        return Refused("teach-prefix", prefix=" ".join(learned.before))
    if longest > (_SLOWEST_MS if prefix else _SLOWEST_BURST_MS):
        return Refused("teach-slow", gap_ms=longest)
    rule = WedgeRule(
        prefix=own or (AIM_PREFIX if prefix else ""),
        pause_ms=max(_SLOWEST_MS, 2 * longest),
        ends="".join(dict.fromkeys(suffix)),
        translation=learned.translation,
        caps_lock=_caps_lock(learned, states),
    )
    scanner, computer = learned.names
    remarks = _remarks(learned, rule)
    return Lesson(rule, prefix, suffix, typical, longest, scanner, computer, remarks)


def _caps_lock(learned: _Learned, states: set[bool | None]) -> bool | None:
    """How Caps Lock must be from now on; None where nobody can tell, where the scanner allows
    for it, and where its keys are read by place and it does not.
    """
    state = next(iter(states)) if len(states) == 1 else None
    if state is not True:
        return state
    if learned.by_place:
        return True if learned.by_place[0].is_inverted else None
    is_allowed_for = learned.found and not any(each.setup.caps_lock for each in learned.found)
    return None if is_allowed_for else state


def _remarks(learned: _Learned, rule: WedgeRule) -> tuple[Refused, ...]:
    found, remarks = learned.found, []
    if learned.by_place:
        remarks.append(Refused("teach-by-place", scanner=learned.names[0]))
    if found and all(each.setup.caps_lock for each in found):
        remarks.append(Refused("teach-caps-lock-is-on"))
    if any(each.setup.scanner is not each.setup.computer for each in found):
        scanner, computer = _names(found)
        remarks.append(Refused("teach-layouts-differ", scanner=scanner, computer=computer))
    if not found and not learned.by_place:
        remarks.append(Refused("teach-layout-unknown"))
    if not rule.prefix:
        remarks.append(Refused("teach-prefix-better"))
    return tuple(remarks)
