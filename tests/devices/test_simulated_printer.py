"""The simulated label printer, spoken to directly: what comes out, what it says, what it loses."""

from __future__ import annotations

import pytest

from omsdesk.devices.printers.zpl.status import HostStatus, encoded, host_status
from omsdesk.devices.simulator.printer import PrinterMood, SimulatedPrinter
from omsdesk.errors import Unavailable

LABEL = b"^XA^PW100^LL50^FO10,10^GB30,5,5^FS^XZ"


def test_label_comes_out_however_its_bytes_are_cut() -> None:
    for cut in range(1, len(LABEL)):
        printer = SimulatedPrinter()
        assert printer.hear(LABEL[:cut]) == b""
        assert not printer.labels
        printer.hear(LABEL[cut:])
        assert [label.content for label in printer.labels] == [LABEL]


def test_question_is_answered_once_however_it_is_cut() -> None:
    for cut in range(1, 3):
        printer = SimulatedPrinter()
        assert printer.hear(b"~HS"[:cut]) == b""
        assert printer.hear(b"~HS"[cut:]) == encoded(HostStatus())
        assert printer.hear(LABEL + b"~") == b""
        assert printer.hear(b"HS~HS") == encoded(HostStatus()) * 2


def test_question_in_the_middle_of_a_label_tells_that_it_is_not_complete() -> None:
    status = host_status(SimulatedPrinter().hear(LABEL[:20] + b"~HS"))
    assert status == HostStatus(partial_format=True)


def test_settings_bring_no_label_out() -> None:
    printer = SimulatedPrinter()
    printer.hear(b"~SD15^XA^MNY^MTD^PR4^LS0^LT0^XZ\n" + LABEL)
    assert [label.content for label in printer.labels] == [LABEL]


def test_ribbon_that_ran_out_is_told_and_holds_labels_up() -> None:
    printer = SimulatedPrinter()
    printer.load_ribbon(loaded=False)
    status = host_status(printer.hear(LABEL + b"~HS"))
    assert status is not None
    assert (status.trouble, status.formats) == ("ribbon-out", 1)
    printer.load_ribbon()
    assert len(printer.labels) == 1


def test_bytes_that_vanish_on_the_way_spoil_one_label_only() -> None:
    printer = SimulatedPrinter()
    printer.lose(after=20, count=len(LABEL) - 20)
    for at in range(0, len(LABEL) * 3, 7):
        printer.hear((LABEL * 3)[at : at + 7])
    assert len(printer.labels) == 2
    assert printer.labels[1].content == LABEL


def test_line_that_breaks_loses_what_was_in_the_memory() -> None:
    printer = SimulatedPrinter()
    printer.pause()
    printer.hear(LABEL)
    printer.break_after(5)
    printer.hear(LABEL[:4])
    with pytest.raises(Unavailable, match="device-gone"):
        printer.hear(LABEL[4:])
    printer.pause(paused=False)
    assert printer.labels == ()
    printer.hear(LABEL)
    assert len(printer.labels) == 1


def test_garbled_answer_is_none() -> None:
    printer = SimulatedPrinter(mood=PrinterMood(garbles=True))
    answer = printer.hear(b"~HS")
    assert answer
    assert host_status(answer) is None


def test_printer_that_is_told_to_drops_what_waits_and_half_a_label() -> None:
    printer = SimulatedPrinter()
    printer.pause()
    printer.hear(LABEL + LABEL[:20])
    assert (printer.status.waiting, printer.status.is_partial) == (1, True)
    printer.hear(b"~J")
    printer.hear(b"A" + LABEL[20:])
    assert (printer.status.waiting, printer.status.is_partial) == (0, False)
    printer.pause(paused=False)
    printer.hear(LABEL)
    assert [label.content for label in printer.labels] == [LABEL]
