"""One entry of the message catalogue."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A sentence with facts in braces, and what to do next ("" when there is nothing)."""

    text: str
    next_step: str = ""
