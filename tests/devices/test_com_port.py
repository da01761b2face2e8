"""Windows: a write that does not go through whole sends nothing twice, and no label again."""

from __future__ import annotations

import inspect
import threading
from pathlib import Path
from time import monotonic

import pytest
import serial

from omsdesk.devices.printers.driving.attempt import OutcomeKind, Patience
from omsdesk.devices.printers.driving.label_printer import LabelPrinter
from omsdesk.devices.printers.every import LANGUAGES
from omsdesk.devices.scales.every import SCALE_PROTOCOLS
from omsdesk.devices.scales.scale import Scale
from omsdesk.devices.simulator.printer import SimulatedPrinter
from omsdesk.devices.simulator.scale import SimulatedScale
from omsdesk.devices.simulator.serving import Serving
from omsdesk.devices.transport import MemoryPipe
from omsdesk.values import Weight
from tests.devices.fake_com_port import ComTransport

WAIT_S = 5.0
LABEL = b"^XA^PW100^LL50" + b"^FO10,10^GB30,5,5^FS" * 40 + b"^XZ"
QUICK = Patience(0.3, quiet_s=0.1, stall_s=1.0, finish_s=0.5, settle_s=1.0, rest_s=0.1, fresh_s=0)


class Stutters:
    """A printer that says nothing, and takes a few bytes now and then."""

    appetite_bytes = 7

    def __init__(self) -> None:
        self.heard = bytearray()
        self._pausing = threading.Event()
        self.is_through = threading.Event()

    def hear(self, chunk: bytes) -> bytes:
        self.heard += chunk
        self._pausing.wait(0.02)
        if self.heard.endswith(b"^XZ"):
            self.is_through.set()
        return b""

    def speak(self) -> bytes:
        return b""


def test_writes_that_time_out_in_the_middle_send_every_byte_once() -> None:
    desk_end, device_end = MemoryPipe.pair("COM3", capacity=11)
    port, device = ComTransport(desk_end), Stutters()
    with Serving(device, device_end, "stuttering"):
        port.open()
        sent = 0
        pieces: list[int] = []
        while sent < len(LABEL) and len(pieces) < 10 * len(LABEL):
            pieces.append(port.write(LABEL[sent:], 0.01))
            sent += pieces[-1]
        assert device.is_through.wait(WAIT_S)
    assert device.heard == LABEL
    assert any(0 < each < 64 for each in pieces[:-1])


def test_a_label_gets_through_a_printer_that_stops_and_goes_on() -> None:
    printer = SimulatedPrinter()
    desk_end, device_end = MemoryPipe.pair("COM3", capacity=16)
    with Serving(printer, device_end, "simulated-printer"):
        driver = LabelPrinter(ComTransport(desk_end), patience=QUICK)
        assert driver.send(LABEL).kind is OutcomeKind.CONFIRMED
        driver.close()
    assert [each.number for each in printer.labels] == [1]


@pytest.mark.parametrize("language", ["zpl", "tspl", "epl2"])
def test_a_job_that_may_have_gone_whole_is_unknown(language: str) -> None:
    """Wherever the plug is pulled in the last block that was written."""
    job = b"END"
    for missing in range(3):
        desk_end, _device_end = MemoryPipe.pair("COM3")
        spoken = LANGUAGES[language]
        whole = LabelPrinter(ComTransport(desk_end), spoken, answers=False)._set_up + job
        port = ComTransport(desk_end, breaks_after=len(whole) - missing)
        driver = LabelPrinter(port, spoken, answers=False, patience=QUICK)
        assert driver.send(job).kind is OutcomeKind.UNKNOWN
        driver.close()


def test_a_scale_that_takes_half_a_question_is_asked_again_and_weighs() -> None:
    simulated = SimulatedScale()
    simulated.weigh(Weight(1_250_000))
    desk_end, device_end = MemoryPipe.pair("COM3", capacity=3)
    with Serving(simulated, device_end, "simulated-scale"):
        port = ComTransport(desk_end)
        scale = Scale(port, SCALE_PROTOCOLS["mt-sics"], lambda _reading: None)
        scale.open()
        deadline_s = monotonic() + WAIT_S
        while scale.weighed() is None and monotonic() < deadline_s:
            scale.poll()
        assert scale.weighed() == Weight(1_250_000)
        scale.close()


def test_pyserial_keeps_how_much_went() -> None:
    """Windows' part of it cannot be loaded here; its text says what `com_port` relies on."""
    folder = Path(inspect.getfile(serial)).parent
    port = (folder / "serialwin32.py").read_text("utf-8")
    assert "self._overlapped_write = win32.OVERLAPPED()" in port
    assert "raise SerialTimeoutException('Write timeout')" in port
    assert "('InternalHigh', ULONG_PTR)" in (folder / "win32.py").read_text("utf-8")
