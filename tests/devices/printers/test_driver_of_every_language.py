"""The driver against the simulated printer of every language."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from omsdesk.artwork import Artwork, Rule
from omsdesk.devices.printers.driving.attempt import OutcomeKind, Patience
from omsdesk.devices.printers.driving.label_printer import LabelPrinter
from omsdesk.devices.printers.every import LANGUAGES
from omsdesk.devices.printers.media import Media
from omsdesk.devices.simulator.printer import PrinterMood, SimulatedPrinter
from omsdesk.devices.simulator.printer_sides import SIDES
from omsdesk.devices.simulator.serving import Serving
from omsdesk.devices.transport import MemoryPipe

QUICK = Patience(0.5, quiet_s=0.1, stall_s=0.5, finish_s=2.0, settle_s=1.0, rest_s=0.1, fresh_s=0)
CONFIRMED, SENT, UNKNOWN, FAILED = OutcomeKind
EVERY = [name for name in sorted(SIDES) if LANGUAGES[name].status is not None]


def label(language: str) -> bytes:
    """Longer than what waits on the line at once. Brother media are 62 by 29 mm."""
    dpi = 300 if language.startswith("brother") else 203
    rules = tuple(Rule(60 + 10 * each, 60 + 5 * each, 3 + each, 3) for each in range(16))
    return LANGUAGES[language].encode(Artwork(732, 342, dpi, rules))


@contextmanager
def at_hand(language: str, peer: SimulatedPrinter) -> Iterator[LabelPrinter]:
    desk_end, device_end = MemoryPipe.pair("printer", capacity=128)
    printer = LabelPrinter(desk_end, LANGUAGES[language], patience=QUICK)
    with Serving(peer, device_end, "simulated-printer"):
        yield printer
        printer.close()


def whole_labels(peer: SimulatedPrinter, content: bytes) -> int:
    """How many came out; a printer of receipts cuts off what it has of half a one."""
    return sum(each.content.strip().endswith(content.strip()) for each in peer.labels)


def good(language: str) -> OutcomeKind:
    """The best that can be known in a language."""
    return CONFIRMED if LANGUAGES[language].tells_end else SENT


@pytest.mark.parametrize("language", EVERY)
def test_labels_come_out_once_and_in_order(language: str) -> None:
    peer = SimulatedPrinter(mood=PrinterMood(label_s=0.05), language=language)
    with at_hand(language, peer) as printer:
        kinds = [printer.send(label(language)).kind for _ in range(4)]
        assert kinds == [good(language)] * 4
        assert peer.wait_for_labels(4, 2)
    assert len(peer.labels) == 4


@pytest.mark.parametrize("language", EVERY)
def test_nothing_is_sent_without_paper_and_to_the_silent(language: str) -> None:
    peer = SimulatedPrinter(language=language)
    with at_hand(language, peer) as printer:
        peer.load_paper(0)
        assert printer.send(label(language)).code == "paper-out"
        peer.load_paper()
        peer.behave(PrinterMood(answers=False))
        assert printer.send(label(language)).code == "printer-silent"
        peer.behave(PrinterMood())
        assert printer.send(label(language)).kind is good(language)
    assert len(peer.labels) == 1


@pytest.mark.parametrize("language", EVERY)
def test_line_that_breaks_in_a_job_never_brings_out_more_than_that_job(language: str) -> None:
    content, known = label(language), set()
    whole = LANGUAGES[language].set_up(Media(), 203) + content
    for at in range(1, len(whole), len(whole) // 7):
        peer = SimulatedPrinter(language=language)
        with at_hand(language, peer) as printer:
            peer.break_after(at)
            outcome = printer.send(content)
            came = whole_labels(peer, content)
            known.add(outcome.kind)
            if outcome.kind is not UNKNOWN:
                assert came == (outcome.kind is good(language)), at
            assert printer.send(content).kind is good(language)
            assert whole_labels(peer, content) == came + 1
    assert known & {UNKNOWN, FAILED}


@pytest.mark.parametrize("language", EVERY)
def test_label_that_is_taken_back_but_cannot_be_dropped_may_come_yet(language: str) -> None:
    peer = SimulatedPrinter(language=language)

    def take_paper() -> None:
        if peer.status.is_partial and peer.paper:
            peer.load_paper(0)

    with at_hand(language, peer) as printer:
        assert not printer.ready().trouble
        peer.watch(take_paper)
        outcome = printer.send(label(language))
        assert printer.ready().trouble
    can_drop = bool(LANGUAGES[language].drop)
    assert outcome.kind is UNKNOWN
    assert outcome.code == ("paper-out" if can_drop else "printer-keeps-label")
    peer.load_paper()
    assert len(peer.labels) == (0 if can_drop else 1)


@pytest.mark.parametrize("language", EVERY)
def test_printer_that_opens_in_a_job_is_waited_for(language: str) -> None:
    peer = SimulatedPrinter(language=language)
    troubles: list[str] = []

    def close_head(trouble: str) -> bool:
        troubles.append(trouble)
        peer.close_head()
        return False

    def open_head() -> None:
        if peer.status.is_partial and not troubles and not peer.status.head_open:
            peer.open_head()

    with at_hand(language, peer) as printer:
        assert not printer.ready().trouble
        peer.watch(open_head)
        assert printer.send(label(language), "", close_head).kind is good(language)
        assert troubles
    assert len(peer.labels) == 1
