"""What goes over a wire, as the lines of a recording, and its replay."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Annotated, Literal

import msgspec

from omsdesk.devices.clock import SYSTEM_CLOCK, Clock
from omsdesk.devices.transport import Transport
from omsdesk.errors import Unavailable


@dataclass(frozen=True, slots=True)
class Passage:
    """Bytes that went over the wire, milliseconds after the recording began."""

    at_ms: int
    from_device: bool
    bytes: bytes


class TappedTransport:
    """Passes everything on, and tells what went over the wire to whoever listens."""

    def __init__(
        self, inner: Transport, tell: Callable[[Passage], object], clock: Clock = SYSTEM_CLOCK
    ) -> None:
        self._inner = inner
        self._tell = tell
        self._clock = clock
        self._start_s = clock.now_s()

    @property
    def name(self) -> str:
        return self._inner.name

    def open(self) -> None:
        self._inner.open()

    def read(self, limit: int, timeout_s: float) -> bytes:
        chunk = self._inner.read(limit, timeout_s)
        self._note(chunk, from_device=True)
        return chunk

    def write(self, chunk: bytes, timeout_s: float) -> int:
        count = self._inner.write(chunk, timeout_s)
        self._note(chunk[:count], from_device=False)
        return count

    def close(self) -> None:
        self._inner.close()

    def _note(self, chunk: bytes, *, from_device: bool) -> None:
        if chunk:
            at_ms = round((self._clock.now_s() - self._start_s) * 1000)
            self._tell(Passage(at_ms, from_device, chunk))


def written(passage: Passage) -> str:
    """The line of a passage."""
    side = "device" if passage.from_device else "desk"
    return json.dumps({"ms": passage.at_ms, "from": side, "hex": passage.bytes.hex()}) + "\n"


class _Row(msgspec.Struct, frozen=True):
    """A line of a recording."""

    ms: Annotated[int, msgspec.Meta(ge=0)]
    side: Literal["device", "desk"] = msgspec.field(name="from")
    hex: str

    @property
    def passage(self) -> Passage:
        """ValueError for what is not hexadecimal."""
        return Passage(self.ms, self.side == "device", bytes.fromhex(self.hex))


def passages(text: str, name: str = "") -> list[Passage]:
    """The passages of a recording of that name.

    Unavailable("recording-damaged", recording, line) with the first line that is none: nothing of
    such a recording is played, so that nobody takes a part of it for the whole.
    """
    found = []
    for number, line in enumerate(text.split("\n"), start=1):
        try:
            if line.strip():
                found.append(msgspec.json.decode(line, type=_Row).passage)
        except ValueError as error:
            raise Unavailable("recording-damaged", recording=name, line=number) from error
    return found


class ReplayTransport:
    """Gives back what a device said in a recording, passage by passage, then it is gone.

    `in_time` gives each passage when it came, and not before. What is written is kept in
    `written` and has no effect. Unavailable("recording-damaged") as `passages`.
    """

    def __init__(
        self,
        recording: str,
        name: str = "replay",
        *,
        in_time: bool = False,
        clock: Clock = SYSTEM_CLOCK,
    ) -> None:
        self._said = [each for each in passages(recording, name) if each.from_device]
        self._name = name
        self._in_time = in_time
        self._clock = clock
        self._pausing = threading.Condition()
        self._start_s = 0.0
        self._left: list[Passage] | None = None
        self.written = bytearray()

    @property
    def name(self) -> str:
        return f"replay://{self._name}"

    def open(self) -> None:
        self._left = list(self._said)
        self._start_s = self._clock.now_s()

    def read(self, limit: int, timeout_s: float) -> bytes:
        if self._left is None:
            raise Unavailable("device-not-open", name=self.name)
        if not self._left:
            raise Unavailable("device-gone", name=self.name)
        if not self._is_due(self._left[0], timeout_s):
            return b""
        passage = self._left.pop(0)
        if len(passage.bytes) > limit:
            self._left.insert(0, replace(passage, bytes=passage.bytes[limit:]))
        return passage.bytes[:limit]

    def write(self, chunk: bytes, timeout_s: float) -> int:
        if self._left is None:
            raise Unavailable("device-not-open", name=self.name)
        self.written += chunk
        return len(chunk)

    def close(self) -> None:
        self._left = None

    def _is_due(self, passage: Passage, timeout_s: float) -> bool:
        """Wait for its time, but no longer than `timeout_s`."""
        wait_s = self._start_s + passage.at_ms / 1000 - self._clock.now_s()
        if not self._in_time or wait_s <= 0:
            return True
        with self._pausing:
            self._clock.wait_for(self._pausing, lambda: False, min(wait_s, timeout_s))
        return wait_s <= timeout_s
