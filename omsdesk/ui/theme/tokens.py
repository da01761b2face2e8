"""Every colour, distance and size of the windows: the one place where they are declared.

Verdicts use the bluish green and the vermillion of the Okabe-Ito palette, darkened on light
and lightened on dark themes until their text has a contrast of 7:1.
Source: M. Okabe, K. Ito, "Color Universal Design", figure 16.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple


class Pair(NamedTuple):
    """A surface and the text on it, as #RRGGBB."""

    fill: str
    text: str


class Tone(Enum):
    """What a cell, badge or strip wants to say with its colour (never with that alone)."""

    PLAIN = "plain"
    MUTED = "muted"
    GOOD = "good"
    BAD = "bad"
    WARN = "warn"
    INFO = "info"


class Verdict(Enum):
    """What became of a scan, a weighing or a document; each has a colour, shape and sound."""

    ACCEPTED = "accepted"
    COMPLETE = "complete"
    REFUSED = "refused"
    ATTENTION = "attention"
    WAITING = "waiting"


@dataclass(frozen=True, slots=True)
class Colours:
    """One theme. `window` is behind everything, `surface` carries cards, fields and rows."""

    name: str
    is_dark: bool
    window: str
    surface: str
    raised: str
    sunken: str
    stripe: str
    line: str
    border: str
    text: str
    muted: str
    accent: Pair
    accent_hover: str
    link: str
    focus: str
    selection: Pair
    rail: Pair
    rail_active: Pair
    good: Pair
    bad: Pair
    warn: Pair
    info: Pair
    accepted: Pair
    refused: Pair
    attention: Pair
    waiting: Pair

    def tone(self, tone: Tone) -> Pair:
        """The soft fill and the text colour of a tone; the text is legible on rows as well."""
        pairs = {
            Tone.PLAIN: Pair(self.surface, self.text),
            Tone.MUTED: Pair(self.sunken, self.muted),
            Tone.GOOD: self.good,
            Tone.BAD: self.bad,
            Tone.WARN: self.warn,
            Tone.INFO: self.info,
        }
        return pairs[tone]

    def verdict(self, verdict: Verdict) -> Pair:
        """The full fill and the text colour of a verdict."""
        pairs = {
            Verdict.ACCEPTED: self.accepted,
            Verdict.COMPLETE: self.accepted,
            Verdict.REFUSED: self.refused,
            Verdict.ATTENTION: self.attention,
            Verdict.WAITING: self.waiting,
        }
        return pairs[verdict]


LIGHT = Colours(
    name="light",
    is_dark=False,
    window="#F3F5F8",
    surface="#FFFFFF",
    raised="#FFFFFF",
    sunken="#E9EDF2",
    stripe="#F8FAFC",
    line="#DDE3EA",
    border="#7F8C9B",
    text="#16202C",
    muted="#52606F",
    accent=Pair("#0A66A8", "#FFFFFF"),
    accent_hover="#085690",
    link="#0A5F9E",
    focus="#0072B2",
    selection=Pair("#D5E8F7", "#0B2236"),
    rail=Pair("#15222F", "#C3CFDB"),
    rail_active=Pair("#26394C", "#FFFFFF"),
    good=Pair("#E1F3EC", "#00573F"),
    bad=Pair("#FCE9E2", "#9C2F00"),
    warn=Pair("#FFF1D1", "#6B4700"),
    info=Pair("#E3F0FA", "#0A558D"),
    accepted=Pair("#005E45", "#FFFFFF"),
    refused=Pair("#A02C00", "#FFFFFF"),
    attention=Pair("#F2B134", "#241800"),
    waiting=Pair("#E1E7EE", "#22303E"),
)

DARK = Colours(
    name="dark",
    is_dark=True,
    window="#12181F",
    surface="#1A222B",
    raised="#212B36",
    sunken="#0E1318",
    stripe="#1D2630",
    line="#2C3845",
    border="#76879A",
    text="#E8EDF2",
    muted="#A3B1C0",
    accent=Pair("#56B4E9", "#06202F"),
    accent_hover="#7CC6F0",
    link="#7CC6F0",
    focus="#56B4E9",
    selection=Pair("#234763", "#FFFFFF"),
    rail=Pair("#0B1016", "#A9B8C6"),
    rail_active=Pair("#1E2C3A", "#FFFFFF"),
    good=Pair("#10352A", "#6FE0BC"),
    bad=Pair("#43200F", "#FFB08C"),
    warn=Pair("#3B2E0D", "#FFD37A"),
    info=Pair("#12334B", "#9AD4F7"),
    accepted=Pair("#23C79A", "#00140D"),
    refused=Pair("#FF8B57", "#1F0900"),
    attention=Pair("#F5BE4B", "#201500"),
    waiting=Pair("#2A3643", "#E8EDF2"),
)

CONTRAST = Colours(
    name="contrast",
    is_dark=True,
    window="#000000",
    surface="#000000",
    raised="#101010",
    sunken="#000000",
    stripe="#0C0C0C",
    line="#8C8C8C",
    border="#FFFFFF",
    text="#FFFFFF",
    muted="#E0E0E0",
    accent=Pair("#FFE14D", "#000000"),
    accent_hover="#FFF1A6",
    link="#8FD3FF",
    focus="#FFE14D",
    selection=Pair("#FFE14D", "#000000"),
    rail=Pair("#000000", "#FFFFFF"),
    rail_active=Pair("#FFE14D", "#000000"),
    good=Pair("#002A1D", "#5CFFCB"),
    bad=Pair("#330D00", "#FFC0A3"),
    warn=Pair("#2B2000", "#FFE08A"),
    info=Pair("#001F33", "#A8DEFF"),
    accepted=Pair("#2EE6B3", "#000000"),
    refused=Pair("#FF9A6B", "#000000"),
    attention=Pair("#FFD24D", "#000000"),
    waiting=Pair("#262626", "#FFFFFF"),
)

THEMES = {theme.name: theme for theme in (LIGHT, DARK, CONTRAST)}

# Distances on the 4 px grid, at 100 %.
SPACE_XS = 4
SPACE_S = 8
SPACE_M = 12
SPACE_L = 16
SPACE_XL = 24

ROW_PX = 28
FIELD_PX = 36
RADIUS_PX = 6
RAIL_PX = 88
ICON_PX = 24

# Type, in points at 100 %.
BASE_PT = 13
SMALL_PT = 11
TINY_PT = 10
TITLE_PT = 17
PACKING_PT = 24
VERDICT_PT = 72

SCALE_MIN_PERCENT = 80
SCALE_MAX_PERCENT = 200
