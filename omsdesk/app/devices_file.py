"""The station's devices are written down on a thread of their own: no screen waits for the disk."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from omsdesk.devices.station import StationDevices, save

_log = logging.getLogger(__name__)


class DevicesFile:
    """`devices.toml` of a profile. `failed` is told on that thread why it was not written."""

    def __init__(self, path: Path, failed: Callable[[OSError], object]) -> None:
        self._path = path
        self._failed = failed
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="omsdesk-devices-file")
        self._last: Future[None] | None = None

    def keep(self, devices: StationDevices) -> None:
        """Write these down, after what was given before."""
        self._last = self._thread.submit(self._write, devices)
        self._last.add_done_callback(_log_bug)

    def flush(self) -> None:
        """Wait until all that was given is written down, or was told not to be."""
        if self._last is not None:
            self._last.result()

    def close(self) -> None:
        """Flush, and end the thread."""
        self._thread.shutdown()

    def _write(self, devices: StationDevices) -> None:
        try:
            save(self._path, devices)
        except OSError as error:
            self._failed(error)


def _log_bug(written: Future[None]) -> None:
    if (bug := written.exception()) is not None:
        _log.error("the devices were not written down", exc_info=bug)
