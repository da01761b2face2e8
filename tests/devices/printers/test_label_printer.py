"""The driver of label printers against the simulated printer: what came out, what it says."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from omsdesk.devices.addresses import from_uri
from omsdesk.devices.ports.file_port import FileTransport
from omsdesk.devices.printers.driving.attempt import Outcome, OutcomeKind, Patience
from omsdesk.devices.printers.driving.label_printer import LabelPrinter
from omsdesk.devices.printers.every import LANGUAGES
from omsdesk.devices.printers.media import Feed, Media
from omsdesk.devices.printers.zpl.status import HostStatus, encoded, host_status
from omsdesk.devices.simulator.ends import PtyEnd, TcpEnd
from omsdesk.devices.simulator.printer import PrinterMood, SimulatedPrinter
from omsdesk.devices.simulator.serving import Serving
from omsdesk.devices.transport import MemoryPipe

ZPL = LANGUAGES["zpl"]
LABEL = b"^XA^PW100^LL50^FO10,10^GB30,5,5^FS^XZ"
QUICK = Patience(0.3, quiet_s=0.1, stall_s=0.3, finish_s=0.5, settle_s=1.0, rest_s=0.1, fresh_s=0)
# String 1 to 3 of the example in the guide: paper out, head up, and 5 labels left.
ANSWER = (
    b"\x02030,1,0,1218,002,0,0,0,000,0,0,0\x03\r\n"
    b"\x02001,0,1,0,0,2,0,0,00000005,1,000\x03\r\n"
    b"\x021234,0\x03\r\n"
)


@contextmanager
def at_hand(peer: SimulatedPrinter, capacity: int = 65_536) -> Iterator[LabelPrinter]:
    desk_end, device_end = MemoryPipe.pair("printer", capacity=capacity)
    printer = LabelPrinter(desk_end, patience=QUICK)
    with Serving(peer, device_end, "simulated-printer"):
        yield printer
        printer.close()


@pytest.fixture
def peer() -> SimulatedPrinter:
    return SimulatedPrinter()


@pytest.fixture
def printer(peer: SimulatedPrinter) -> Iterator[LabelPrinter]:
    with at_hand(peer) as found:
        yield found


def test_answer_to_the_status_question_is_read() -> None:
    status = host_status(ANSWER)
    assert status == HostStatus(paper_out=True, head_open=True, formats=2, labels_left=5)
    assert status.trouble == "head-open"
    assert not status.is_idle


@pytest.mark.parametrize("end", range(len(ANSWER) - 3))
def test_a_part_of_the_answer_is_no_answer(end: int) -> None:
    assert host_status(ANSWER[:end]) is None


def test_last_of_several_answers_counts_and_noise_is_skipped() -> None:
    ready = encoded(HostStatus())
    assert host_status(ANSWER + b"\x00\xff" + ready + b"\x02030,1") == HostStatus()
    assert host_status(b"\x02030,,0,1218,002,0,0,0,000,0,0,0\x03" + ANSWER[38:]) is None


FLAGS = [name for name, kind in HostStatus.__annotations__.items() if kind == "bool"]


@pytest.mark.parametrize("flag", FLAGS)
def test_every_flag_comes_back_and_has_a_name(flag: str) -> None:
    status = replace(HostStatus(), **{flag: True})
    assert host_status(encoded(status)) == status
    assert status.trouble or not status.is_idle


@given(st.binary(max_size=200))
def test_noise_is_no_answer(noise: bytes) -> None:
    assert host_status(noise.replace(b"\x02", b"")) is None
    assert host_status(noise + ANSWER) is not None


def test_label_that_came_out_is_confirmed(peer: SimulatedPrinter, printer: LabelPrinter) -> None:
    assert printer.ready().trouble == ""
    assert printer.send(LABEL) == Outcome(OutcomeKind.CONFIRMED)
    (label,) = peer.labels
    assert label.content == LABEL
    assert label.image.size == (100, 50)
    assert label.image.getpixel((12, 12)) == 0


def test_printed_labels_are_kept_in_a_folder(tmp_path: Path) -> None:
    with at_hand(SimulatedPrinter(tmp_path / "labels")) as printer:
        printer.send(LABEL)
    assert (tmp_path / "labels" / "label-0001.zpl").read_bytes() == LABEL
    assert (tmp_path / "labels" / "label-0001.png").stat().st_size > 0


def test_nothing_is_sent_to_a_printer_without_paper(
    peer: SimulatedPrinter, printer: LabelPrinter
) -> None:
    peer.load_paper(0)
    outcome = printer.send(LABEL)
    assert (outcome.kind, outcome.code) == (OutcomeKind.FAILED, "paper-out")
    peer.load_paper(5)
    assert peer.labels == ()
    assert printer.send(LABEL).kind is OutcomeKind.CONFIRMED


def test_open_head_and_pause_are_told(peer: SimulatedPrinter, printer: LabelPrinter) -> None:
    peer.open_head()
    assert printer.ready().trouble == "head-open"
    peer.close_head()
    peer.pause()
    assert printer.send(LABEL).code == "printer-paused"
    peer.pause(paused=False)
    assert printer.ready().trouble == ""


def test_silence_is_never_fine(peer: SimulatedPrinter, printer: LabelPrinter) -> None:
    peer.behave(PrinterMood(answers=False))
    assert printer.ready().trouble == "printer-silent"
    assert printer.send(LABEL).kind is OutcomeKind.FAILED
    assert peer.labels == ()


def test_printer_that_falls_silent_without_paper_is_silent_only_then(
    peer: SimulatedPrinter, printer: LabelPrinter
) -> None:
    peer.behave(PrinterMood(falls_silent=True))
    peer.load_paper(0)
    assert printer.ready().trouble == "printer-silent"
    peer.load_paper()
    assert printer.ready().trouble == ""


def test_line_that_broke_before_the_job_leaves_it_unsent(
    peer: SimulatedPrinter, printer: LabelPrinter
) -> None:
    peer.break_after(1)
    outcome = printer.send(LABEL)
    assert outcome.kind is OutcomeKind.FAILED
    assert peer.labels == ()


def test_connection_that_the_printer_ended_meanwhile_is_made_again(
    peer: SimulatedPrinter, printer: LabelPrinter
) -> None:
    assert printer.ready().trouble == ""
    peer.break_after(1)
    assert printer.send(LABEL).kind is OutcomeKind.CONFIRMED
    assert len(peer.labels) == 1


def test_printer_that_is_not_plugged_in_gets_nothing() -> None:
    desk_end, _ = MemoryPipe.pair("printer")
    desk_end.unplug()
    outcome = LabelPrinter(desk_end, patience=QUICK).send(LABEL)
    assert (outcome.kind, outcome.code) == (OutcomeKind.FAILED, "device-absent")
    assert outcome.facts == {"name": "printer"}


def test_slow_printer_is_waited_for_but_not_for_ever() -> None:
    with at_hand(SimulatedPrinter(mood=PrinterMood(label_s=0.1))) as printer:
        assert printer.send(LABEL).kind is OutcomeKind.CONFIRMED
    with at_hand(SimulatedPrinter(mood=PrinterMood(label_s=60))) as printer:
        outcome = printer.send(LABEL)
        assert (outcome.kind, outcome.code) == (OutcomeKind.UNKNOWN, "printer-unfinished")


def test_job_can_be_broken_off_from_another_thread(peer: SimulatedPrinter) -> None:
    patient = Patience(answer_s=30, stall_s=30, finish_s=30)
    desk_end, device_end = MemoryPipe.pair("printer")
    printer = LabelPrinter(desk_end, patience=patient)
    arrived, outcomes = threading.Event(), list[Outcome]()
    peer.behave(PrinterMood(label_s=60))
    peer.watch(lambda: arrived.set() if peer.status.waiting else None)
    with Serving(peer, device_end, "simulated-printer"):
        sending = threading.Thread(target=lambda: outcomes.append(printer.send(LABEL)))
        sending.start()
        assert arrived.wait(5)
        assert printer.glance() is None
        printer.close()
        sending.join(1.0)
    assert [outcome.kind for outcome in outcomes] == [OutcomeKind.UNKNOWN]
    assert printer.send(LABEL).code == "device-not-open"


def test_way_without_return_is_at_best_sent(tmp_path: Path) -> None:
    path = tmp_path / "lp0"
    printer = LabelPrinter(FileTransport(path), answers=False)
    assert printer.ready().trouble == ""
    assert printer.send(LABEL) == Outcome(OutcomeKind.SENT)
    printer.close()
    assert path.read_bytes() == ZPL.set_up(Media(), 203) + LABEL


def test_media_is_set_before_every_job_as_the_printer_has_it(peer: SimulatedPrinter) -> None:
    desk_end, device_end = MemoryPipe.pair("printer")
    media = Media(feed=Feed.MARK, darkness_percent=60, offset_x_dots=4)
    printer = LabelPrinter(desk_end, ZPL, media, dpi=300, answers=False)
    device_end.open()
    printer.send(LABEL)
    printer.send(LABEL)
    assert device_end.read(4096, 1) == (ZPL.set_up(media, 300) + LABEL) * 2


def test_every_label_of_a_shift_comes_out_once_and_in_order(peer: SimulatedPrinter) -> None:
    jobs = [LABEL.replace(b"30,5,5", b"%d,5,5" % width) for width in range(5, 45)]
    with at_hand(peer) as printer:
        kinds = [printer.send(job).kind for job in jobs]
    assert kinds == [OutcomeKind.CONFIRMED] * len(jobs)
    assert [label.content for label in peer.labels] == jobs


@pytest.mark.parametrize("end", [TcpEnd, PtyEnd])
def test_printer_is_reached_over_real_ports(
    peer: SimulatedPrinter, end: type[TcpEnd] | type[PtyEnd]
) -> None:
    device_end = end()
    try:
        with Serving(peer, device_end, "simulated-printer"):
            printer = LabelPrinter(from_uri(device_end.uri), patience=Patience(answer_s=2))
            assert printer.send(LABEL * 50) == Outcome(OutcomeKind.CONFIRMED)
            printer.close()
    finally:
        device_end.unplug()
    assert len(peer.labels) == 50
