"""A scanner on a serial port or a network socket: lines of bytes to scans.

Source: Zebra, Product Reference Guide, "Data Format": the code, ended by CR, LF or both
(STX and ETX around it are an option); our own rule for a code without an end.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime

from omsdesk.devices.clock import SYSTEM_CLOCK, Clock
from omsdesk.devices.scanners.scan import Scan
from omsdesk.devices.transport import Transport

_READ_BYTES = 4096
_POLL_S = 0.25
_END = re.compile(rb"[\r\n\x03]+")
_LONGEST_CODE = 7100
# A code whose end did not come by then is half a code: nobody may act on it.
BROKEN_AFTER_S = 0.25


@dataclass(slots=True)
class ScanLines:
    """The decoder: bytes in any pieces, whole codes out; `broken` counts what was dropped."""

    broken: int = 0
    _begun: bytearray = field(default_factory=bytearray)

    @property
    def has_begun(self) -> bool:
        return bool(self._begun)

    def feed(self, chunk: bytes) -> list[str]:
        self._begun += chunk
        *whole, rest = _END.split(self._begun)
        self._begun = bytearray(rest)
        if len(self._begun) > _LONGEST_CODE:
            self.drop()
        texts = (code.lstrip(b"\x02").decode("utf-8", "replace") for code in whole)
        return [text for text in texts if text]

    def drop(self) -> str:
        """Forget half a code, and say what there was of it."""
        self.broken += bool(self._begun)
        half = self._begun.lstrip(b"\x02").decode("utf-8", "replace")
        self._begun.clear()
        return half


class SerialScanner:
    """Implements `worker.Device`; `scanned` is called on the worker's thread, and `broke`
    with half a code, on which nobody may act.
    """

    interval_s = 0.0

    def __init__(
        self,
        name: str,
        transport: Transport,
        scanned: Callable[[Scan], object],
        *,
        broke: Callable[[Scan], object] = lambda _half: None,
        clock: Clock = SYSTEM_CLOCK,
    ) -> None:
        self._name = name
        self._transport = transport
        self._scanned = scanned
        self._broke = broke
        self._clock = clock
        self._lines = ScanLines()
        self._last_byte_s = 0.0

    @property
    def broken(self) -> int:
        """Codes that began and never ended: a cable or a suffix is wrong."""
        return self._lines.broken

    def open(self) -> None:
        self._transport.open()

    def poll(self) -> str:
        chunk = self._transport.read(_READ_BYTES, _POLL_S)
        now_s = self._clock.now_s()
        if self._lines.has_begun and now_s - self._last_byte_s >= BROKEN_AFTER_S:
            self._drop()
        if chunk:
            self._last_byte_s = now_s
            for text in self._lines.feed(chunk):
                self._scanned(self._scan(text))
        return ""

    def close(self) -> None:
        self._transport.close()
        self._drop()

    def _drop(self) -> None:
        if half := self._lines.drop():
            self._broke(self._scan(half))

    def _scan(self, text: str) -> Scan:
        return Scan.of(text, self._name, datetime.now(UTC))
