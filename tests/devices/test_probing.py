"""Devices on real pipes are tried until it is known what they speak; doubts are told."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from functools import partial
from time import monotonic

import pytest

from omsdesk.artwork import Artwork, Rule
from omsdesk.devices.addresses import address, from_uri, with_line
from omsdesk.devices.kinds import DeviceKind
from omsdesk.devices.ports.serial_port import SerialSettings
from omsdesk.devices.printers.every import LANGUAGES
from omsdesk.devices.probing import Effort, Trial, Verdict, probe
from omsdesk.devices.probing.printer_trials import probe_printer
from omsdesk.devices.probing.scale_trials import probe_scale
from omsdesk.devices.scales import mt_sics
from omsdesk.devices.scales.every import SCALE_PROTOCOLS
from omsdesk.devices.scales.protocol import Order
from omsdesk.devices.scales.reading import Amount, Reading, Status
from omsdesk.devices.simulator.ends import TcpEnd
from omsdesk.devices.simulator.printer import PrinterMood, SimulatedPrinter
from omsdesk.devices.simulator.scale import SimulatedScale
from omsdesk.errors import Unavailable
from omsdesk.values import Weight
from tests.devices.on_pipes import on_pty, on_tcp, posix
from tests.devices.test_diagnosis import with_parity

BRISK = partial(Effort, listen_s=0.15, answer_s=0.2)
FEW = {name: SCALE_PROTOCOLS[name] for name in ("mt-sics", "ohaus")}
QUICK = partial(Effort, listen_s=0.05, answer_s=0.05)


class Says:
    """A device that says the same bytes again and again, whatever it is asked."""

    appetite_bytes = 4096

    def __init__(self, said: bytes, *, when_asked: bool = False) -> None:
        self._said = said
        self._when_asked = when_asked
        self.heard = bytearray()

    def hear(self, chunk: bytes) -> bytes:
        self.heard += chunk
        return self._said if self._when_asked else b""

    def speak(self) -> bytes:
        return b"" if self._when_asked else self._said


@posix
def test_a_scale_is_recognized_and_read() -> None:
    scale = SimulatedScale()
    scale.weigh(Weight(1_250_000))
    told: list[Trial] = []
    with on_pty(scale) as where:
        probed = probe_scale(where, FEW, BRISK(tell=told.append))
        assert probed.cause is None
        assert probed.best is not None
        assert probed.best.protocol == "mt-sics"
        assert probed.best.address == with_line(where, SerialSettings())
        assert probed.best.readings
        assert probed.best in told
        # The port is free again.
        transport = from_uri(where)
        transport.open()
        transport.close()


@posix
def test_a_scale_that_sends_by_itself_is_recognized_without_a_question() -> None:
    with on_pty(SimulatedScale(streams=True)) as where:
        probed = probe_scale(where, FEW, Effort(listen_s=0.4))
        assert probed.best is not None
        assert probed.best.protocol == "mt-sics"
        assert probed.best.asked == b""


@posix
@pytest.mark.parametrize("name", ["toledo-8217", "cas", "cas-ecr"])
def test_a_scale_is_recognized_among_all(name: str) -> None:
    scale = SimulatedScale(protocol=SCALE_PROTOCOLS[name])
    scale.weigh(Weight(1_250_000))
    with on_pty(scale) as where:
        probed = probe(where, DeviceKind.SCALE, Effort(listen_s=0.3, answer_s=0.2))
        assert {each.protocol for each in probed.fitting} == {name}


def test_frames_of_one_protocol_are_read_by_no_other_but_for_known_kin() -> None:
    """What is heard of each kin is the same weight: a person chooses by the manual."""
    confused = set()
    for protocol in SCALE_PROTOCOLS.values():
        for status in (Status.OK, Status.MOTION):
            shown = Amount(Decimal("12.5"), "kg")
            try:
                frame = protocol.encoded(Reading(status, shown, b""))
            except ValueError:
                continue
            confused |= {(protocol.name, each) for each in fitting(frame * 3) - {protocol.name}}
    assert confused == KIN


KIN = {("adam", "nci"), ("nci", "adam")}


def fitting(heard: bytes) -> set[str]:
    names = set()
    for protocol in SCALE_PROTOCOLS.values():
        decoder = protocol.decoder("kg" if protocol.needs_unit else "")
        readings = decoder.feed(heard)
        if not decoder.refused and any(each.shown for each in readings):
            names.add(protocol.name)
    return names


@posix
def test_an_error_alone_proves_no_protocol() -> None:
    with on_pty(Says(b"ES\r\n", when_asked=True)) as where:
        few = {name: replace(each, other_lines=()) for name, each in FEW.items()}
        probed = probe_scale(where, few, BRISK())
        assert probed.best is None
        assert probed.trials[0].verdict is Verdict.DOUBTFUL
        assert probed.cause is not None
        assert probed.cause.code == "scale-shows-nothing"


def test_a_scale_on_the_network_is_tried_without_a_line() -> None:
    with on_tcp(SimulatedScale()) as where:
        probed = probe_scale(where, FEW, BRISK())
        assert probed.best is not None
        assert (probed.best.address, probed.best.line) == (where, None)


@posix
def test_two_protocols_that_fit_are_told_and_none_is_guessed() -> None:
    twins = {
        "mt-sics": mt_sics.PROTOCOL,
        "twin": replace(mt_sics.PROTOCOL, name="twin"),
    }
    with on_pty(SimulatedScale()) as where:
        probed = probe_scale(where, twins, BRISK())
        assert probed.best is None
        assert [each.protocol for each in probed.fitting] == ["mt-sics", "twin"]
        assert probed.cause is not None
        assert probed.cause.code == "protocol-ambiguous"
        assert probed.cause.facts["protocols"] == "mt-sics, twin"


@posix
def test_a_scale_that_says_nothing_is_told_and_the_time_is_kept() -> None:
    scale = SimulatedScale()
    scale.be_silent()
    with on_pty(scale) as where:
        started_s = monotonic()
        probed = probe(where, DeviceKind.SCALE, QUICK(total_s=0.6))
        assert monotonic() - started_s < 2
        assert {each.verdict for each in probed.trials} <= {Verdict.SILENT}
        assert probed.cause is not None
        assert probed.cause.code == "device-silent"


@posix
@pytest.mark.parametrize(
    ("said", "code"),
    [
        (with_parity(b"ST,GS,+ 1.250kg\r\n", 0), "wrong-parity"),
        (b"\x00\xfe\x80\xe6\x01\x81\x9c\x00", "wrong-speed"),
        (b"Hello, I am a door bell\r\n", "protocol-wrong"),
    ],
)
def test_what_no_protocol_reads_is_told_by_its_cause(said: bytes, code: str) -> None:
    only_sics = {"mt-sics": replace(mt_sics.PROTOCOL, other_lines=())}
    with on_pty(Says(said)) as where:
        probed = probe_scale(where, only_sics, BRISK())
        assert probed.best is None
        assert {each.verdict for each in probed.trials} == {Verdict.UNREADABLE}
        assert probed.cause is not None
        assert probed.cause.code == code


@posix
def test_half_readable_frames_are_doubtful_and_not_chosen() -> None:
    said = b"S S       1.00 g\r\nS S       1,00 g\r\nS S   ?   1.00 g\r\n"
    with on_pty(Says(said, when_asked=True)) as where:
        probed = probe_scale(where, {"mt-sics": mt_sics.PROTOCOL}, BRISK())
        assert probed.best is None
        assert probed.trials[0].verdict is Verdict.DOUBTFUL
        assert probed.trials[0].refused


def test_a_scale_is_never_told_to_do_anything() -> None:
    """Not even by a piece of a question that another protocol takes for an order."""
    protocols = SCALE_PROTOCOLS.values()
    acts = {Order.ZERO, Order.ZERO_NOW, Order.TARE, Order.TARE_NOW, Order.CLEAR_TARE, Order.RESET}
    orders = [order for each in protocols for order, act in each.orders.items() if act in acts]
    device = Says(b"", when_asked=True)
    with on_tcp(device) as where:
        probe(where, DeviceKind.SCALE, QUICK(answer_s=0.02))
    assert orders
    assert [order for order in orders if order in device.heard] == []


def test_a_port_that_cannot_be_opened_is_the_cause() -> None:
    probed = probe("serial:/dev/no-such-port", DeviceKind.SCALE)
    assert probed.cause is not None
    assert probed.cause.code == "device-absent"
    with TcpEndClosed() as where:
        probed = probe(where, DeviceKind.PRINTER)
    assert probed.cause is not None
    assert probed.cause.code == "host-refuses"
    with pytest.raises(Unavailable) as caught:
        probe("scale", DeviceKind.SCALE)
    assert caught.value.code == "device-address-unknown"


class TcpEndClosed:
    """The address of a port where nobody listens."""

    def __enter__(self) -> str:
        end = TcpEnd()
        end.unplug()
        return end.uri

    def __exit__(self, *_: object) -> None:
        """Nothing is left to end."""


def test_a_printer_is_recognized_by_its_answer() -> None:
    with on_tcp(SimulatedPrinter()) as where:
        probed = probe(where, DeviceKind.PRINTER, BRISK())
        assert probed.best is not None
        assert (probed.best.protocol, probed.best.trouble) == ("zpl", "")


def test_a_printer_without_paper_is_recognized_with_its_trouble() -> None:
    printer = SimulatedPrinter()
    printer.load_paper(0)
    with on_tcp(printer) as where:
        probed = probe(where, DeviceKind.PRINTER, BRISK())
        assert probed.best is not None
        assert probed.best.trouble == "paper-out"


ASKED = [name for name, language in LANGUAGES.items() if language.status is not None]


@pytest.mark.parametrize("language", ASKED)
def test_a_printer_is_recognized_when_it_may_be_asked_and_prints_nothing(language: str) -> None:
    printer = SimulatedPrinter(language=language)
    expected = "" if language in ("escpos", "tspl", "zpl") else language
    with on_tcp(printer) as where:
        probed = probe(where, DeviceKind.PRINTER, BRISK(), expected=expected)
    kin = {name for name in LANGUAGES if name.startswith("brother") == language.startswith("b")}
    assert language in {each.protocol for each in probed.fitting} <= kin
    assert printer.labels == ()


@pytest.mark.parametrize("language", ASKED)
def test_questions_print_nothing_on_a_silent_printer_of_any_language(language: str) -> None:
    printer = SimulatedPrinter(mood=PrinterMood(answers=False), language=language)
    with on_tcp(printer) as where:
        probed = probe(where, DeviceKind.PRINTER, QUICK())
    assert probed.cause is not None
    assert probed.cause.code == "printer-silent"
    assert printer.labels == ()


# The simulated receipt printer has no line buffer that ESC @ would empty.
@pytest.mark.parametrize("language", ["zpl", "tspl", "epl2"])
def test_the_label_after_the_questions_comes_out_as_without_them(language: str) -> None:
    pictures = []
    for is_asked in (False, True):
        printer = SimulatedPrinter(mood=PrinterMood(answers=False), language=language)
        with on_tcp(printer) as where:
            if is_asked:
                probe(where, DeviceKind.PRINTER, QUICK())
            sent(where, LANGUAGES[language].encode(LABEL))
            assert printer.wait_for_labels(1, 5)
        (label,) = printer.labels
        pictures.append(label.image)
    assert pictures[0].tobytes() == pictures[1].tobytes()


LABEL = Artwork(400, 200, 203, (Rule(10, 10, 100, 100),))


def sent(where: str, job: bytes) -> None:
    transport = from_uri(where)
    transport.open()
    while job:
        job = job[transport.write(job, 0.5) :]
    transport.close()


def test_only_harmless_questions_are_put_to_a_printer_of_which_nothing_is_known() -> None:
    device = Says(b"", when_asked=True)
    with on_tcp(device) as where:
        probe_printer(where, LANGUAGES, QUICK())
    heard = bytes(device.heard)
    assert heard.startswith(b"\x10\x04")
    assert heard.endswith(b"~HS\x1b@\r\n")
    assert b"\x1bi" not in heard
    assert heard.count(b"\n") == 1


def test_a_stray_byte_is_no_answer() -> None:
    class Stray(Says):
        """Says one byte, once."""

        def hear(self, chunk: bytes) -> bytes:
            said = b"" if self.heard else self._said
            self.heard += chunk
            return said

    with on_tcp(Stray(b"\x00", when_asked=True)) as where:
        probed = probe(where, DeviceKind.PRINTER, QUICK(), expected="tspl")
    assert probed.best is None


def test_what_speaks_all_the_time_is_no_printer() -> None:
    device = Says(b"\x00")
    with on_tcp(device) as where:
        probed = probe(where, DeviceKind.PRINTER, BRISK(), expected="tspl")
    assert probed.best is None
    assert probed.cause is not None
    assert probed.cause.code == "protocol-wrong"
    assert device.heard == b""


def test_a_way_without_return_is_not_asked() -> None:
    ways = (("file:/dev/null", ""), ("cups:zebra", ""), ("tcp://127.0.0.1:9", "pdf"))
    for where, expected in ways:
        probed = probe(where, DeviceKind.PRINTER, expected=expected)
        assert probed.trials == ()
        assert probed.cause is not None
        assert probed.cause.code == "device-one-way"


def test_an_address_keeps_its_other_options_when_its_line_changes() -> None:
    seven = SerialSettings(9600, 7, "E", 1, "xonxoff")
    text = with_line("serial:usb:0403:6001:A?interface=1&baud=2400", seven)
    assert (
        text == "serial:usb:0403:6001:A?interface=1&baud=9600&bits=7&parity=E&stop=1&flow=xonxoff"
    )
    assert address(text).line == seven
    assert address(with_line(text, SerialSettings())).line == SerialSettings()
