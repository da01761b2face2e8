"""What is loaded into a label printer, and how it is to print on it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import msgspec

_Side = Annotated[int, msgspec.Meta(ge=10, le=1000)]
_Percent = Annotated[int, msgspec.Meta(ge=0, le=100)]
_Speed = Annotated[int, msgspec.Meta(ge=10, le=400)]
_MM_PER_INCH = 25.4


class Feed(StrEnum):
    """How a printer finds the beginning of the next label."""

    GAP = "gap"
    MARK = "mark"
    CONTINUOUS = "continuous"


class Method(StrEnum):
    """Heat-sensitive labels, or a ribbon that is melted onto them."""

    DIRECT = "direct"
    TRANSFER = "transfer"


class Media(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The labels of one printer and the settings that belong to them.

    `gap_mm` is the height of the gap or of the black mark. `darkness_percent` (0 the lightest,
    100 the darkest) and `speed_mm_s` None leave what the printer is set to. The offsets move
    everything that is printed, in dots: to the right and down.
    """

    width_mm: _Side = 102
    height_mm: _Side = 152
    feed: Feed = Feed.GAP
    gap_mm: int = 3
    method: Method = Method.DIRECT
    darkness_percent: _Percent | None = None
    speed_mm_s: _Speed | None = None
    offset_x_dots: int = 0
    offset_y_dots: int = 0

    @property
    def speed_inches_s(self) -> int | None:
        """The speed in whole inches per second, at least 1."""
        if self.speed_mm_s is None:
            return None
        return max(1, round(self.speed_mm_s / _MM_PER_INCH))
