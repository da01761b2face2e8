"""A printer on which other computers print, too: nothing of theirs is dropped or taken for ours."""

from __future__ import annotations

import threading

import pytest

from omsdesk.devices.printers.driving.attempt import OutcomeKind
from omsdesk.devices.simulator.printer import PrinterMood, SimulatedPrinter
from tests.devices.printers.tired_printer import CountingPrinter, at_hand

OURS = b"^XA^PW100^LL50^FO10,10^GB30,5,5^FS^XZ"
THEIRS = OURS.replace(b"30,5,5", b"20,4,4")
LONG = OURS.replace(b"^FS", b"^FS" + b" " * 20_000)
CONFIRMED, UNKNOWN, FAILED = OutcomeKind.CONFIRMED, OutcomeKind.UNKNOWN, OutcomeKind.FAILED


def texts(peer: SimulatedPrinter) -> list[bytes]:
    return [label.content for label in peer.labels]


@pytest.mark.parametrize(("shared", "came"), [(True, [THEIRS]), (False, [])])
def test_what_others_have_sent_is_dropped_only_from_a_printer_of_our_own(
    shared: bool, came: list[bytes]
) -> None:
    peer = SimulatedPrinter()
    peer.pause()
    peer.hear(THEIRS)
    with at_hand(peer, shared=shared) as printer:
        printer.drop_rest()
        assert printer.ready().trouble == "printer-paused"
        peer.pause(paused=False)
        assert printer.ready().trouble == ""
    assert texts(peer) == came


@pytest.mark.parametrize(("shared", "kind"), [(True, UNKNOWN), (False, CONFIRMED)])
def test_a_label_more_may_be_that_of_another(shared: bool, kind: OutcomeKind) -> None:
    class Busy(CountingPrinter):
        """Loses our second label, and prints one of somebody else's."""

        def hear(self, chunk: bytes) -> bytes:
            if self.labels and b"^FO" in chunk:
                self.others = 1
                self.break_after(0)
            return super().hear(chunk)

    peer = Busy()
    with at_hand(peer, shared=shared) as printer:
        assert printer.send(OURS).kind is CONFIRMED
        assert printer.send(OURS).kind is kind
        assert printer.ready().odometer == (None if shared else 2)
    assert texts(peer) == [OURS]


@pytest.mark.parametrize(("shared", "kind"), [(True, UNKNOWN), (False, FAILED)])
def test_of_half_a_label_in_a_shared_printer_a_person_is_asked(
    shared: bool, kind: OutcomeKind
) -> None:
    """The label of another may end it; one of ours begins afresh."""
    peer = SimulatedPrinter()
    with at_hand(peer, shared=shared, capacity=64) as printer:
        hangs = threading.Event()
        hangs.set()
        peer.watch(
            lambda: peer.behave(PrinterMood(hangs=hangs.is_set() and peer.status.is_partial))
        )
        assert printer.send(LONG).kind is kind
        assert peer.status.is_partial
        hangs.clear()
        peer.behave(PrinterMood())
        assert printer.send(OURS).kind is CONFIRMED
    assert texts(peer) == [OURS]
