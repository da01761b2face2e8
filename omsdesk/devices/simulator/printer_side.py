"""What a simulated printer understands of a language: where a job ends, what it answers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Condition:
    """How a printer is. `waiting` jobs are still to come out, of one more it has a part if
    `is_partial`; `printed` labels came out in its life. It has been on for `on_s`.
    """

    paper_out: bool = False
    head_open: bool = False
    ribbon_out: bool = False
    paused: bool = False
    waiting: int = 0
    is_partial: bool = False
    printed: int = 0
    on_s: int = 0

    @property
    def is_stuck(self) -> bool:
        return self.paper_out or self.head_open or self.ribbon_out or self.paused


Answer = Callable[[Condition], bytes]


@dataclass(frozen=True, slots=True)
class Piece:
    """The first whole thing in what was received: a label, a question, or neither.

    A question that `waits` is not answered while the printer is stuck.
    """

    size: int
    is_label: bool = False
    answer: Answer | None = None
    waits: bool = False


@dataclass(frozen=True, slots=True)
class Side:
    """The printer's side of a language.

    `at_once` are questions that are answered on arrival, wherever they stand, and `drop` is
    what clears the memory in the same way; `first` finds
    the first whole piece of the rest, None while there is none. `begins` says whether what
    is left over is the beginning of a job. `reports` is what the printer says by itself when
    a label has come out, `complains` when one cannot; `ending` is that of the files in which
    labels are kept.
    """

    first: Callable[[bytes], Piece | None]
    begins: Callable[[bytes], bool]
    at_once: Mapping[bytes, Answer]
    ending: str
    reports: Answer = lambda _: b""
    complains: Answer = lambda _: b""
    drop: bytes = b""
