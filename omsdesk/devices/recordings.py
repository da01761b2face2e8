"""The recordings of a station's devices in one folder, and never more of them than is useful.

recordings = Recordings(profile.captures)
recorder = recordings.of(device)
recorder(passage) ... recorder.close()
"""

from __future__ import annotations

import contextlib
import logging
import threading
import zlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import TextIO

from omsdesk.devices.captures import Passage, written
from omsdesk.devices.kinds import DeviceId

_log = logging.getLogger(__name__)

_SUFFIX = ".jsonl"


@dataclass(frozen=True, slots=True)
class Limits:
    """How much is kept: of a file, of a device, of all, and how long.

    50 MB are a shift at a scale that is asked twenty times a second.
    """

    file_bytes: int = 10_000_000
    device_bytes: int = 50_000_000
    all_bytes: int = 200_000_000
    days: int = 30


def _now() -> datetime:
    return datetime.now(UTC)


class Recordings:
    """Whatever the limits take away is the oldest, and never a file that is being written."""

    def __init__(
        self, folder: Path, limits: Limits | None = None, now: Callable[[], datetime] = _now
    ) -> None:
        self._folder = folder
        self._limits = limits or Limits()
        self._now = now
        self._changing = threading.Lock()
        self._written: set[Path] = set()

    def of(self, device: DeviceId) -> Recorder:
        return Recorder(self, device, self._limits.file_bytes)

    def begin(self, device: DeviceId) -> tuple[Path, TextIO]:
        """A new file for a device, and room for it. OSError when there can be none."""
        stem = _stem(device)
        with self._changing:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._make_room(stem)
            path = self._free_name(f"{stem}-{self._now():%Y%m%dT%H%M%SZ}")
            file = path.open("x", encoding="ascii")
            self._written.add(path)
            return path, file

    def end(self, path: Path) -> None:
        """The file is whole."""
        with self._changing:
            self._written.discard(path)

    def tidy(self) -> None:
        """Take away what is too old or too much."""
        with self._changing:
            self._make_room("")

    def _free_name(self, name: str) -> Path:
        """A recording that is full within a second is followed by one of the same second."""
        paths = (self._folder / f"{name}-{number:03}{_SUFFIX}" for number in count())
        return next(path for path in paths if not path.exists())

    def _make_room(self, stem: str) -> None:
        """So that one more file of this stem is within the limits; "" for none more."""
        limits, more = self._limits, self._limits.file_bytes if stem else 0
        files = sorted(self._listed(), reverse=True)
        oldest_s = (self._now() - timedelta(days=limits.days)).timestamp()
        of_all, of_device = more, more
        for changed_s, size, path in files:
            is_of_device = bool(stem) and path.name.startswith(f"{stem}-")
            of_all += size
            of_device += size * is_of_device
            is_much = of_all > limits.all_bytes or (
                is_of_device and of_device > limits.device_bytes
            )
            if (is_much or changed_s < oldest_s) and path not in self._written:
                with contextlib.suppress(OSError):
                    path.unlink()

    def _listed(self) -> list[tuple[float, int, Path]]:
        """When each was written last, how large it is, and its path."""
        found = []
        with contextlib.suppress(OSError):
            for path in self._folder.glob(f"*{_SUFFIX}"):
                state = path.stat()
                found.append((state.st_mtime, state.st_size, path))
        return found


class Recorder:
    """Writes passages down, one JSON line each. Safe in any thread.

    A recording may hold what was scanned and printed, so it is switched on by hand only. When
    nothing can be written it ends, and the device goes on.
    """

    def __init__(self, recordings: Recordings, device: DeviceId, file_bytes: int) -> None:
        self._recordings = recordings
        self._device = device
        self._file_bytes = file_bytes
        self._writing = threading.Lock()
        self._file: TextIO | None = None
        self._path = Path()
        self._left = 0
        self._start_ms = 0
        self._has_ended = False

    def __call__(self, passage: Passage) -> None:
        with self._writing:
            if self._has_ended:
                return
            try:
                self._write(passage)
            except OSError as error:
                name = self._device.name
                _log.warning("%s: the recording ends: %s", name, error.strerror or error)
                self._has_ended = True
                self._close()

    def close(self) -> None:
        """Nothing more is written."""
        with self._writing:
            self._has_ended = True
            self._close()

    def _write(self, passage: Passage) -> None:
        """Each file begins at its own time 0, so that it can be played alone."""
        line = written(replace(passage, at_ms=max(0, passage.at_ms - self._start_ms)))
        if self._file is None or len(line) > self._left:
            self._close()
            self._path, self._file = self._recordings.begin(self._device)
            self._left, self._start_ms = self._file_bytes, passage.at_ms
            line = written(replace(passage, at_ms=0))
        self._file.write(line)
        self._file.flush()
        self._left -= len(line)

    def _close(self) -> None:
        if self._file is not None:
            file, self._file = self._file, None
            with contextlib.suppress(OSError):  # it writes what the disk has not taken
                file.close()
            self._recordings.end(self._path)


def _stem(device: DeviceId) -> str:
    """A part of a file's name on any system, and of no other device: also not of one whose name
    is the same but for the case or the characters that no file's name may have.
    """
    name = "".join(each if each.isalnum() else "-" for each in device.name)
    return f"{device.kind}-{name}-{zlib.crc32(device.name.encode()):08x}"
