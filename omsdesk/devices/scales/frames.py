"""Frames of characters: how a stream is cut into them, and how each is read or refused.

Source: our own; what a frame looks like is in the file of each protocol.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from omsdesk.devices.parity import has_parity, seven_bits
from omsdesk.devices.scales.reading import Amount, Reading, Status

# Longer than any frame of any protocol here; of a longer line only the end can be one.
LONGEST = 64

# A frame with a head of its own begins after what cannot be printed, or where a line begins.
# One without begins where a line does: a control character may be a digit that was changed.
_AFTER_NOISE = rb"(?<![ -~])"
_AFTER_A_LINE = rb"(?<![^\n])"


class NotAFrame(Exception):
    """What matched a form says something that a scale does not say."""


# None: understood, and no reading.
Read = Callable[[re.Match[bytes]], Reading | None]


@dataclass(frozen=True, slots=True)
class Form:
    """One kind of frame: its pattern, up to and with its end.

    `read` raises `NotAFrame` for what only looks like one. A form without it is understood
    and no reading, as an acknowledgement is.
    """

    pattern: re.Pattern[bytes]
    read: Read | None = None

    @classmethod
    def of(cls, pattern: bytes, read: Read | None = None) -> Form:
        """A frame that begins with a character of its own, whatever stands before it."""
        return cls(re.compile(rb"(?:" + pattern + rb")\Z", re.DOTALL), read)

    @classmethod
    def headed(cls, pattern: bytes, read: Read | None = None) -> Form:
        """A line that ends with CR LF and begins as no other does; noise before it is skipped."""
        return cls.of(_AFTER_NOISE + rb"(?:" + pattern + rb")\r\n", read)

    @classmethod
    def line(cls, pattern: bytes, read: Read | None = None) -> Form:
        """A whole line that ends with CR LF; with noise before it, it is refused."""
        return cls.of(_AFTER_A_LINE + rb"(?:" + pattern + rb")\r\n", read)

    @classmethod
    def words(cls, states: Mapping[bytes, Status]) -> Form:
        """A line that says a state and no number."""

        def read(match: re.Match[bytes]) -> Reading:
            return Reading(states[match["words"]], None, match[0])

        return cls.headed(rb"(?P<words>" + b"|".join(map(re.escape, states)) + rb")", read)


@dataclass(frozen=True, slots=True)
class Grammar:
    """Every frame ends with `end`, and takes one of `forms`: the first that fits.

    With `parity` ("E" or "O") the characters have seven bits, see `parity`.
    """

    end: bytes
    forms: tuple[Form, ...]
    parity: str = ""


@dataclass(slots=True)
class FrameDecoder:
    """Implements `protocol.Decoder` for a grammar."""

    grammar: Grammar
    refused: int = 0
    _rest: bytes = b""

    def feed(self, chunk: bytes) -> list[Reading]:
        return [reading for line in self._lines(chunk) if (reading := self._reading(*line))]

    def reset(self) -> None:
        """As `protocol.Decoder`."""
        self._rest = b""

    def _lines(self, chunk: bytes) -> Iterator[tuple[bytes, bytes, bool]]:
        """Each line with its end: as heard, as characters, and whether its start was cut off."""
        heard = self._rest + chunk
        text = seven_bits(heard) if self.grammar.parity else heard
        start, end = 0, self.grammar.end
        while (at := text.find(end, start)) >= 0:
            stop = at + len(end)
            first = max(start, stop - LONGEST)
            yield heard[first:stop], text[first:stop], first > start
            start = stop
        if len(heard) - start > LONGEST:
            self.refused += 1
            start = len(heard) - LONGEST
        self._rest = heard[start:]

    def _reading(self, heard: bytes, text: bytes, is_cut: bool) -> Reading | None:
        for form in self.grammar.forms:
            match = form.pattern.search(text)
            if match is None or (is_cut and match.start() == 0):
                continue
            parity = self.grammar.parity
            try:
                if parity and not has_parity(heard[match.start() :], parity):
                    raise NotAFrame
                return form.read(match) if form.read else None
            except NotAFrame:
                self.refused += 1
                return None
        self.refused += is_cut or text.strip() != b""
        return None


def amount(number: bytes, unit: str) -> Amount:
    """A padded number of ASCII digits, with a point or a comma, as it was shown."""
    digits = number.translate(None, b" ").replace(b",", b".")
    return Amount(Decimal(digits.decode("ascii")), unit)


def ounces(pounds: bytes, rest: bytes) -> Amount:
    """Whole pounds and the ounces beside them, in ounces. NotAFrame when these make a pound.

    The sign stands before the pounds and counts for both.
    """
    whole, part = amount(pounds, "lb").number, amount(rest, "oz").number
    if part >= _OUNCES:
        raise NotAFrame
    number = abs(whole) * _OUNCES + part
    return Amount(-number if whole.is_signed() else number, "oz")


_OUNCES = 16


def unsayable(reading: Reading) -> ValueError:
    """For encoders: the protocol has no frame for this."""
    return ValueError(f"no frame for {reading.status} with {reading.shown}")
