"""Half a job lies in a printer: the next one comes out whole, once, and nothing comes with it.

Every way to break off: in a line, in the head of a bitmap, in its dots, before the last byte.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest

from omsdesk.artwork import Artwork, Rule, Text
from omsdesk.devices.printers.driving.attempt import OutcomeKind, Patience
from omsdesk.devices.printers.driving.label_printer import LabelPrinter
from omsdesk.devices.printers.driving.queue_printer import QueuePrinter
from omsdesk.devices.printers.every import LANGUAGES
from omsdesk.devices.printers.media import Media
from omsdesk.devices.simulator.printer import PrinterMood, SimulatedPrinter
from omsdesk.devices.simulator.serving import Serving
from omsdesk.devices.spooler import JobReport, SpoolerJob, SpoolerState
from omsdesk.devices.transport import MemoryPipe

QUICK = Patience(0.3, quiet_s=0.05, stall_s=0.1, finish_s=1.0, settle_s=0.3, rest_s=0.05, fresh_s=0)
EVERY = sorted({*LANGUAGES} - {"pdf", "brother-ql-wide"})
PIECES = 23
WAIT_S = 5.0
MOOD = PrinterMood(width_dots=732, height_dots=342)
NEXT = Text(60, 60, 400, 30, "The next one")


def label(language: str, *, graphic: bool, next_one: bool = False) -> bytes:
    """Two of them differ in what stands on them. Brother media are 62 by 29 mm."""
    dpi = 300 if language.startswith("brother") else 203
    old = (
        Text(60, 60, 400, 30, "Half of this one"),
        Text(60, 120, 400, 30, "\N{CYRILLIC CAPITAL LETTER ZHE}" * 9),
        Rule(60, 160, 400, 90),
    )
    artwork = Artwork(732, 342, dpi, (NEXT,) if next_one else old)
    spoken = LANGUAGES[language]
    return (spoken.encode_graphic if graphic else spoken.encode)(artwork)


@contextmanager
def at_hand(peer: SimulatedPrinter, capacity: int = 65_536) -> Iterator[LabelPrinter]:
    """Over a way without return: nothing can be asked, and nothing dropped."""
    desk_end, device_end = MemoryPipe.pair("printer", capacity=capacity)
    printer = LabelPrinter(desk_end, LANGUAGES[peer.language], answers=False, patience=QUICK)
    with Serving(peer, device_end, "simulated-printer"):
        yield printer
        printer.close()


def is_out(peer: SimulatedPrinter, content: bytes) -> bool:
    return any(each.content.strip().endswith(content.strip()) for each in peer.labels)


def until_out(peer: SimulatedPrinter, content: bytes) -> None:
    out = threading.Event()

    def look() -> None:
        if is_out(peer, content):
            out.set()

    peer.watch(look)
    assert is_out(peer, content) or out.wait(WAIT_S)


def check_next(peer: SimulatedPrinter, content: bytes) -> None:
    """The last label is the next one, as if nothing had been before it, and it is the only one."""
    language = LANGUAGES[peer.language]
    (wanted,) = language.draw(language.set_up(Media(), 203) + content, 732, 342, 203)
    whole = [each for each in peer.labels if each.content.strip().endswith(content.strip())]
    assert [each.image.tobytes() for each in whole] == [wanted.image.tobytes()]
    assert peer.labels[-1] == whole[0]


@pytest.mark.parametrize("graphic", [False, True])
@pytest.mark.parametrize("language", EVERY)
def test_next_job_comes_out_whole_and_once(language: str, graphic: bool) -> None:
    old = LANGUAGES[language].set_up(Media(), 203) + label(language, graphic=graphic)
    content = label(language, graphic=graphic, next_one=True)
    cuts = {*range(1, len(old), len(old) // PIECES), len(old) - 3, len(old) - 2}
    for cut in sorted(cuts):
        peer = SimulatedPrinter(mood=MOOD, language=language)
        peer.hear(old[:cut])
        with at_hand(peer) as printer:
            printer.drop_rest()
            assert printer.send(content).kind is OutcomeKind.SENT
            until_out(peer, content)
        check_next(peer, content)


@pytest.mark.parametrize("language", EVERY)
def test_driver_knows_that_it_left_half_a_job(language: str) -> None:
    peer = SimulatedPrinter(mood=MOOD, language=language)
    hangs = threading.Event()
    hangs.set()

    def hang() -> None:
        if hangs.is_set() and peer.status.is_partial:
            peer.behave(replace(MOOD, hangs=True))

    content = label(language, graphic=True, next_one=True)
    with at_hand(peer, capacity=128) as printer:
        peer.watch(hang)
        outcome = printer.send(label(language, graphic=True))
        assert outcome.kind in {OutcomeKind.UNKNOWN, OutcomeKind.FAILED}
        assert peer.status.is_partial
        hangs.clear()
        peer.behave(MOOD)
        assert printer.send(content).kind is OutcomeKind.SENT
        until_out(peer, content)
    check_next(peer, content)


class Aborted:
    """Implements `JobPort`: the first job breaks off in the printer, the others go through."""

    name = "cups:zebra"

    def __init__(self, peer: SimulatedPrinter) -> None:
        self.peer = peer
        self.jobs = 0

    def submit(self, job: bytes, title: str) -> SpoolerJob:
        self.jobs += 1
        self.peer.hear(job[: len(job) // 2] if self.jobs == 1 else job)
        return SpoolerJob(self.jobs, title)

    def report(self, job: SpoolerJob) -> JobReport:
        state = SpoolerState.ENDED if job.number == 1 else SpoolerState.DELIVERED
        return JobReport(state, has_begun=True)

    def cancel(self, job: SpoolerJob) -> None:
        """It has ended already."""

    def trouble(self) -> str:
        return ""


@pytest.mark.parametrize("language", EVERY)
def test_queue_that_aborted_a_job_is_followed_by_a_whole_one(language: str) -> None:
    peer = SimulatedPrinter(mood=MOOD, language=language)
    printer = QueuePrinter(Aborted(peer), LANGUAGES[language])
    content = label(language, graphic=True, next_one=True)
    assert printer.send(label(language, graphic=True)).kind is OutcomeKind.UNKNOWN
    assert printer.send(content).kind is OutcomeKind.SENT
    check_next(peer, content)
