"""What is loaded into a label printer, and how it is to print on it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Feed(StrEnum):
    """How a printer finds the beginning of the next label."""

    GAP = "gap"
    MARK = "mark"
    CONTINUOUS = "continuous"


class Method(StrEnum):
    """Heat-sensitive labels, or a ribbon that is melted onto them."""

    DIRECT = "direct"
    TRANSFER = "transfer"


@dataclass(frozen=True, slots=True)
class Media:
    """The labels of one printer and the settings that belong to them.

    `gap_mm` is the height of the gap or of the black mark. `darkness_percent` (0 the lightest,
    100 the darkest) and `speed_mm_s` None leave what the printer is set to. The offsets move
    everything that is printed, in dots: to the right and down.
    """

    width_mm: int = 102
    height_mm: int = 152
    feed: Feed = Feed.GAP
    gap_mm: int = 3
    method: Method = Method.DIRECT
    darkness_percent: int | None = None
    speed_mm_s: int | None = None
    offset_x_dots: int = 0
    offset_y_dots: int = 0
