"""A label printer without hardware: takes labels in its language, keeps what came out, fails
on demand.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from omsdesk.devices.clock import SYSTEM_CLOCK, Clock
from omsdesk.devices.printers.every import LANGUAGES
from omsdesk.devices.simulator.inbox import Inbox
from omsdesk.devices.simulator.printer_side import Condition, Piece
from omsdesk.devices.simulator.printer_sides import SIDES
from omsdesk.errors import Unavailable

ENDLESS_PAPER = 1_000_000
_APPETITE_BYTES = 65_536
_GARBLED = 0x5A


@dataclass(frozen=True, slots=True)
class LabelOut:
    """One label that came out: its bytes, its picture, commands that had no effect."""

    number: int
    content: bytes
    image: Image.Image
    unknown: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PrinterMood:
    """How a printer behaves. `label_s` is the time that one label takes to come out.

    `answers` is False for one that never says anything; `falls_silent` for one that, as
    current manuals have it, does not answer while paper is out or the head is open;
    `garbles` for one whose answers arrive as other bytes; `hangs` for one that takes no
    bytes any more. It had been on for `on_s` before the program began. `width_dots` and
    `height_dots` are those of the loaded labels at `dpi`.
    """

    label_s: float = 0
    answers: bool = True
    falls_silent: bool = False
    garbles: bool = False
    hangs: bool = False
    on_s: int = 0
    width_dots: int = 812
    height_dots: int = 1218
    dpi: int = 203


class SimulatedPrinter:
    """The printer's side of a language. Every method may be called from any thread.

    With a `folder` each label is also written there, as its bytes and as `.png`.
    """

    def __init__(
        self,
        folder: Path | None = None,
        mood: PrinterMood | None = None,
        clock: Clock = SYSTEM_CLOCK,
        language: str = "zpl",
    ) -> None:
        self._folder = folder
        self.mood = mood or PrinterMood()
        self._clock = clock
        self.language = language
        self._side = SIDES[language]
        self._changed = threading.Condition(threading.RLock())
        self._inbox = Inbox(self._side)
        self._waiting: list[tuple[Piece, bytes]] = []
        self._labels: list[LabelOut] = []
        self._paper = ENDLESS_PAPER
        self._head_open = False
        self._ribbon_out = False
        self._paused = False
        self._saying = bytearray()
        self._next_s = 0.0
        self._on_since_s = clock.now_s()
        self._was_on_before = True
        self._has_complained = False
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
    def status(self) -> Condition:
        with self._changed:
            return Condition(
                paper_out=not self._paper,
                head_open=self._head_open,
                ribbon_out=self._ribbon_out,
                paused=self._paused,
                waiting=sum(piece.is_label for piece, _ in self._waiting),
                is_partial=self._inbox.is_partial,
                printed=len(self._labels),
                on_s=self._on_s(),
            )

    def _on_s(self) -> int:
        before_s = self.mood.on_s if self._was_on_before else 0
        return before_s + int(self._clock.now_s() - self._on_since_s)

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

    def load_ribbon(self, *, loaded: bool = True) -> None:
        with self._changed:
            self._ribbon_out = not loaded
        self._go_on()

    def pause(self, *, paused: bool = True) -> None:
        with self._changed:
            self._paused = paused
        self._go_on()

    def restart(self) -> None:
        """Switched off and on: what was in its memory is lost."""
        with self._changed:
            self._inbox.forget()
            self._waiting.clear()
            self._saying.clear()
            self._next_s = 0.0
            self._on_since_s = self._clock.now_s()
            self._was_on_before = False

    def break_after(self, count: int) -> None:
        """Lose the connection, and what is in the memory, once after so many more bytes."""
        with self._changed:
            self._inbox.break_after(count)

    def lose(self, after: int, count: int) -> None:
        """Let `count` bytes vanish on the way, once after so many more bytes."""
        with self._changed:
            self._inbox.lose(after, count)

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
            try:
                asked = self._inbox.take(chunk)
            except Unavailable:
                self._waiting.clear()
                self._saying.clear()
                raise
            if self._inbox.has_dropped():
                # What is moving already is finished.
                del self._waiting[1 if self._next_s else 0 :]
            self._waiting += self._inbox.pieces()
        self._go_on()
        with self._changed:
            now = self.status
            return self._said(b"".join(answer(now) for answer in asked))

    def speak(self) -> bytes:
        """As `serving.Peer`: goes on with its work, and says what that brought."""
        with self._changed:
            is_idle = not self._waiting
        if not is_idle:
            self._go_on()
        with self._changed:
            said = bytes(self._saying)
            self._saying.clear()
            return self._said(said)

    def _said(self, answer: bytes) -> bytes:
        is_stuck = self._head_open or self._ribbon_out or not self._paper
        if not self.mood.answers or (self.mood.falls_silent and is_stuck):
            return b""
        return bytes(each ^ _GARBLED for each in answer) if self.mood.garbles else answer

    def _go_on(self) -> None:
        """Do what can be done now, then tell those who watch."""
        with self._changed:
            while self._waiting and self._can_go_on():
                self._work_off(*self._waiting.pop(0))
            self._complain()
            self._changed.notify_all()
            watchers = tuple(self._watchers)
        for watcher in watchers:
            watcher()

    def _complain(self) -> None:
        """Say once that a label cannot come out."""
        is_held_up = bool(self._waiting) and self.status.is_stuck
        if is_held_up and not self._has_complained:
            self._saying += self._side.complains(self.status)
        self._has_complained = is_held_up

    def _can_go_on(self) -> bool:
        piece, _ = self._waiting[0]
        if self.status.is_stuck:
            return not (piece.is_label or piece.waits)
        if not piece.is_label or not self.mood.label_s:
            return True
        now_s = self._clock.now_s()
        if not self._next_s:
            self._next_s = now_s + self.mood.label_s
        return now_s >= self._next_s

    def _work_off(self, piece: Piece, content: bytes) -> None:
        if piece.is_label:
            self._print(content)
        if piece.answer is not None:
            self._saying += piece.answer(self.status)

    def _print(self, content: bytes) -> None:
        self._next_s = 0
        self._paper -= 1
        draw = LANGUAGES[self.language].draw
        mood = self.mood
        for each in draw(content, mood.width_dots, mood.height_dots, mood.dpi):
            label = LabelOut(len(self._labels) + 1, content, each.image, each.unknown)
            self._labels.append(label)
            self._keep(label)
        self._saying += self._side.reports(self.status)

    def _keep(self, label: LabelOut) -> None:
        if self._folder is None:
            return
        self._folder.mkdir(parents=True, exist_ok=True)
        file = self._folder / f"label-{label.number:04}.{self._side.ending}"
        file.write_bytes(label.content)
        label.image.save(file.with_suffix(".png"), "PNG")
