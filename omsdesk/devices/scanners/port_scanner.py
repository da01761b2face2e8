"""A scanner on a port of its own: bytes to scans, whatever the bytes are.

Its decoder knows the bytes: `lines` of a serial port or a socket, `hid_pos` reports,
`key_events` of a keyboard that was taken away from all other programs.

Source: our own rule for a code without an end.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Protocol

from omsdesk.devices.clock import SYSTEM_CLOCK, Clock
from omsdesk.devices.scanners.scan import TOGETHER_S, Scan
from omsdesk.devices.transport import Transport

_READ_BYTES = 4096
_POLL_S = 0.25
# A code whose end did not come by then is half a code: nobody may act on it.
BROKEN_AFTER_S = 0.25


@dataclass(frozen=True, slots=True)
class Code:
    """What was read, its symbology identifier first where one was sent.

    With `is_readable` False there is something in it of which nobody can be sure.
    """

    text: str
    is_readable: bool = True


class ScanDecoder(Protocol):
    """Pure: bytes in any pieces in, whole codes out."""

    @property
    def has_begun(self) -> bool:
        """Whether there is a beginning whose end has not come."""
        ...

    def feed(self, chunk: bytes) -> list[Code]: ...

    def drop(self) -> str:
        """Forget half a code, and say what there was of it."""
        ...


class PortScanner:
    """Implements `worker.Device`; `scanned` is called on the worker's thread, and `broke`
    with a code that stopped half-way or cannot be read, on which nobody may act.

    `broken` counts those: a cable, a suffix or an encoding is wrong.
    """

    interval_s = 0.0

    def __init__(
        self,
        name: str,
        transport: Transport,
        decoder: ScanDecoder,
        scanned: Callable[[Scan], object],
        *,
        broke: Callable[[Scan], object] = lambda _half: None,
        clock: Clock = SYSTEM_CLOCK,
    ) -> None:
        self.broken = 0
        self._name = name
        self._transport = transport
        self._decoder = decoder
        self._scanned = scanned
        self._broke = broke
        self._clock = clock
        self._last_byte_s = 0.0
        # How long nothing was heard between two codes. Only what was heard counts: who was held
        # up does not know how long the line was silent.
        self._silent_s = TOGETHER_S

    def open(self) -> None:
        self._transport.open()

    def poll(self) -> str:
        began_s = self._clock.now_s()
        chunk = self._transport.read(_READ_BYTES, _POLL_S)
        now_s = self._clock.now_s()
        if not self._decoder.has_begun:
            self._silent_s += now_s - began_s
        if chunk:
            # What waited may have come long ago: only silence tells that a code was cut off.
            self._last_byte_s = now_s
            codes = self._decoder.feed(chunk)
            for code in codes:
                self._take(code, is_together=len(codes) > 1 or self._silent_s < TOGETHER_S)
        elif self._decoder.has_begun and now_s - self._last_byte_s >= BROKEN_AFTER_S:
            self._drop()
        return ""

    def close(self) -> None:
        self._transport.close()
        self._drop()

    def _take(self, code: Code, *, is_together: bool) -> None:
        self._silent_s = 0.0
        scan = Scan.of(code.text, self._name, datetime.now(UTC), is_together=is_together)
        if code.is_readable:
            self._scanned(scan)
        else:
            self.broken += 1
            self._broke(scan.unreadable())

    def _drop(self) -> None:
        was_begun = self._decoder.has_begun
        half = self._decoder.drop()
        self.broken += was_begun
        if half:
            self._broke(Scan.of(half, self._name, datetime.now(UTC)))
