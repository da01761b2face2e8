"""What a simulated printer understands of a language: where a job ends, what it answers."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from omsdesk.devices.printers.status import ASK_STATUS, HostStatus, encoded
from omsdesk.devices.printers.zpl import CANCEL_ALL


@dataclass(frozen=True, slots=True)
class Condition:
    """How a printer is. `waiting` jobs are still to come out, of one more it has a part if
    `is_partial`; `printed` labels came out in its life, each `label_dots` long.
    """

    paper_out: bool = False
    head_open: bool = False
    ribbon_out: bool = False
    paused: bool = False
    waiting: int = 0
    is_partial: bool = False
    printed: int = 0
    label_dots: int = 1218

    @property
    def is_stuck(self) -> bool:
        return self.paper_out or self.head_open or self.ribbon_out or self.paused


Answer = Callable[[Condition], bytes]


@dataclass(frozen=True, slots=True)
class Piece:
    """The first whole thing in what was received: a label, a question, or neither."""

    size: int
    is_label: bool = False
    answer: Answer | None = None


@dataclass(frozen=True, slots=True)
class Side:
    """The printer's side of a language.

    `at_once` are questions that are answered on arrival, wherever they stand, and `drop` is
    what clears the memory in the same way; `first` finds
    the first whole piece of the rest, None while there is none. `begins` says whether what
    is left over is the beginning of a job. `reports` is what the printer says by itself when
    a label has come out; `ending` is that of the files in which labels are kept.
    """

    first: Callable[[bytes], Piece | None]
    begins: Callable[[bytes], bool]
    at_once: Mapping[bytes, Answer]
    ending: str
    reports: Answer = lambda _: b""
    drop: bytes = b""


_BEGIN = b"^XA"
_FORMAT = re.compile(rb"\^XA.*?\^XZ", re.DOTALL)


def _first_format(received: bytes) -> Piece | None:
    """Up to the end of the first format; one without a field only changes settings."""
    start = received.find(_BEGIN)
    if start:
        # Between formats; the last bytes may be the first ones of the next.
        size = start if start > 0 else len(received) - len(_BEGIN) + 1
        return Piece(size) if size > 0 else None
    match = _FORMAT.match(received)
    return match and Piece(match.end(), is_label=b"^F" in match[0])


def _host_status(condition: Condition) -> bytes:
    return encoded(
        HostStatus(
            paper_out=condition.paper_out,
            head_open=condition.head_open,
            ribbon_out=condition.ribbon_out,
            paused=condition.paused,
            partial_format=condition.is_partial,
            formats=condition.waiting,
        )
    )


SIDES: Mapping[str, Side] = {
    "zpl": Side(
        first=_first_format,
        begins=lambda rest: _BEGIN in rest,
        at_once={ASK_STATUS: _host_status},
        ending="zpl",
        drop=CANCEL_ALL,
    ),
}
