"""A label printer without hardware: takes ZPL, keeps what came out, runs out of paper."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from omsdesk.devices.clock import SYSTEM_CLOCK, Clock
from omsdesk.devices.printers.status import ASK_STATUS, HostStatus, encoded
from omsdesk.devices.printers.zpl_picture import printed
from omsdesk.errors import Unavailable

ENDLESS_PAPER = 1_000_000
_APPETITE_BYTES = 65_536
_FORMAT = re.compile(rb"\^XA.*?\^XZ", re.DOTALL)


@dataclass(frozen=True, slots=True)
class LabelOut:
    """One label that came out: its bytes, its picture, commands that had no effect."""

    number: int
    zpl: bytes
    image: Image.Image
    unknown: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PrinterMood:
    """How a printer behaves. `label_s` is the time that one label takes to come out.

    `answers` is False for one that never says anything; `falls_silent` for one that, as
    current manuals have it, does not answer while paper is out or the head is open;
    `hangs` for one that takes no bytes any more.
    """

    label_s: float = 0
    answers: bool = True
    falls_silent: bool = False
    hangs: bool = False
    width_dots: int = 812
    height_dots: int = 1218


class SimulatedPrinter:
    """The printer's side of ZPL. Every method may be called from any thread.

    With a `folder` each label is also written there, as `.zpl` and `.png`.
    """

    def __init__(
        self,
        folder: Path | None = None,
        mood: PrinterMood | None = None,
        clock: Clock = SYSTEM_CLOCK,
    ) -> None:
        self._folder = folder
        self.mood = mood or PrinterMood()
        self._clock = clock
        self._changed = threading.Condition(threading.RLock())
        self._received = bytearray()
        self._waiting: list[bytes] = []
        self._labels: list[LabelOut] = []
        self._paper = ENDLESS_PAPER
        self._head_open = False
        self._paused = False
        self._breaks_in: int | None = None
        self._next_s = 0.0
        self._watchers: list[Callable[[], object]] = []

    @property
    def labels(self) -> tuple[LabelOut, ...]:
        """What came out so far, in order."""
        with self._changed:
            return tuple(self._labels)

    @property
    def paper(self) -> int:
        """Labels left on the roll."""
        with self._changed:
            return self._paper

    @property
    def status(self) -> HostStatus:
        with self._changed:
            return HostStatus(
                paper_out=not self._paper,
                paused=self._paused,
                head_open=self._head_open,
                partial_format=b"^XA" in self._received,
                formats=len(self._waiting),
            )

    def load_paper(self, labels: int = ENDLESS_PAPER) -> None:
        """A roll of so many labels; 0 takes the paper out."""
        with self._changed:
            self._paper = labels
        self._go_on()

    def open_head(self) -> None:
        with self._changed:
            self._head_open = True
        self._go_on()

    def close_head(self) -> None:
        with self._changed:
            self._head_open = False
        self._go_on()

    def pause(self, *, paused: bool = True) -> None:
        with self._changed:
            self._paused = paused
        self._go_on()

    def break_after(self, count: int) -> None:
        """Lose the connection, and what is in the memory, once after so many more bytes."""
        with self._changed:
            self._breaks_in = count

    def behave(self, mood: PrinterMood) -> None:
        with self._changed:
            self.mood = mood

    def watch(self, watcher: Callable[[], object]) -> None:
        """Call something after every change, on the thread that made it."""
        with self._changed:
            self._watchers.append(watcher)

    def wait_for_labels(self, count: int, timeout_s: float) -> bool:
        """Wait until so many labels have come out; says whether they have."""
        with self._changed:
            return self._changed.wait_for(lambda: len(self._labels) >= count, timeout_s)

    @property
    def appetite_bytes(self) -> int:
        return 0 if self.mood.hangs else _APPETITE_BYTES

    def hear(self, chunk: bytes) -> bytes:
        """As `serving.Peer`."""
        with self._changed:
            self._check_break(chunk)
            self._received += chunk
            asked = self._received.count(ASK_STATUS)
            self._received = self._received.replace(ASK_STATUS, b"")
            self._sort_in()
        self._go_on()
        with self._changed:
            return encoded(self.status) * asked if self._does_answer() else b""

    def speak(self) -> bytes:
        """As `serving.Peer`: says nothing unasked, but goes on with its work."""
        with self._changed:
            if not self._waiting:
                return b""
        self._go_on()
        return b""

    def _check_break(self, chunk: bytes) -> None:
        if self._breaks_in is None:
            return
        self._breaks_in -= len(chunk)
        if self._breaks_in <= 0:
            self._breaks_in = None
            self._received.clear()
            self._waiting.clear()
            raise Unavailable("device-gone")

    def _does_answer(self) -> bool:
        is_stuck = self._head_open or not self._paper
        return self.mood.answers and not (self.mood.falls_silent and is_stuck)

    def _sort_in(self) -> None:
        """Whole formats wait to be printed; what stands between them has no effect."""
        end = 0
        for match in _FORMAT.finditer(self._received):
            self._waiting.append(match[0])
            end = match.end()
        del self._received[:end]

    def _go_on(self) -> None:
        """Print what can be printed now, then tell those who watch."""
        with self._changed:
            while self._waiting and self._can_print():
                self._print(self._waiting.pop(0))
            self._changed.notify_all()
            watchers = tuple(self._watchers)
        for watcher in watchers:
            watcher()

    def _can_print(self) -> bool:
        is_stuck = self._head_open or self._paused or not self._paper
        if is_stuck or not self.mood.label_s:
            return not is_stuck
        now_s = self._clock.now_s()
        if not self._next_s:
            self._next_s = now_s + self.mood.label_s
        return now_s >= self._next_s

    def _print(self, zpl: bytes) -> None:
        self._next_s = 0
        self._paper -= 1
        for each in printed(zpl, self.mood.width_dots, self.mood.height_dots):
            label = LabelOut(len(self._labels) + 1, zpl, each.image, each.unknown)
            self._labels.append(label)
            self._keep(label)

    def _keep(self, label: LabelOut) -> None:
        if self._folder is None:
            return
        self._folder.mkdir(parents=True, exist_ok=True)
        file = self._folder / f"label-{label.number:04}.zpl"
        file.write_bytes(label.zpl)
        label.image.save(file.with_suffix(".png"), "PNG")
