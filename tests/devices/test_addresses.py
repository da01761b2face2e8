"""What stands in a station's file is read back as it was meant."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from omsdesk.devices.addresses import address, from_uri, place, with_line
from omsdesk.devices.ports.serial_port import FLOWS, PARITIES, SerialSettings
from omsdesk.devices.ports.usb_names import UsbName
from omsdesk.errors import Unavailable

LINES = st.builds(
    SerialSettings,
    baud=st.sampled_from([300, 1200, 2400, 9600, 115_200]),
    data_bits=st.sampled_from([7, 8]),
    parity=st.sampled_from(PARITIES),
    stop_bits=st.sampled_from([1, 2]),
    flow=st.sampled_from(FLOWS),
)
# What makers write into their devices, spaces, colons and umlauts included.
SERIALS = st.text(st.characters(blacklist_categories=("Cs", "Cc")), max_size=30)
NAMES = st.builds(UsbName, st.integers(0, 0xFFFF), st.integers(0, 0xFFFF), SERIALS)


@given(NAMES)
def test_a_usb_name_is_read_back(name: UsbName) -> None:
    assert UsbName.parsed(str(name)) == name


@given(NAMES, LINES)
def test_an_address_keeps_its_device_and_its_line(name: UsbName, line: SerialSettings) -> None:
    text = with_line(f"serial:usb:{name.in_address}", line)
    parsed = address(text)
    assert UsbName.parsed(parsed.target.removeprefix("usb:")) == name
    assert parsed.line == line
    assert with_line(text, line) == text


@given(st.text(max_size=40))
def test_any_text_is_an_address_or_refused(text: str) -> None:
    code = ""
    try:
        from_uri(text)
    except Unavailable as refusal:
        code = refusal.code
    assert code in ("", "device-address-unknown", "device-absent")


@pytest.mark.parametrize("text", ["serial:usb:0EB8:F000:S/N 1?baud=2400", "hid:0eb8:f000"])
def test_serial_numbers_and_cases_of_all_kinds_are_taken(text: str) -> None:
    assert from_uri(text).name


@pytest.mark.parametrize("options", ["baud=fast", "baud=0", "bits=9", "flow=dtr"])
def test_a_line_that_no_port_can_do_is_no_address(options: str) -> None:
    with pytest.raises(Unavailable) as caught:
        address(f"serial:/dev/ttyUSB0?{options}")
    assert caught.value.code == "device-address-unknown"


def test_two_ports_of_one_adapter_are_two_places() -> None:
    first, second = (f"serial:usb:0403:6010:A1?interface={each}" for each in (0, 1))
    assert place(with_line(first, SerialSettings(2400, 7, "E"))) == first
    assert place(first) != place(second)
    assert place("serial:/dev/ttyS0?baud=2400") == "serial:/dev/ttyS0"


@pytest.mark.parametrize(
    "text",
    [
        "usb",
        "ftp://host",
        "tcp://",
        "tcp://host:port",
        "serial:",
        "serial:/dev/x?baud=fast",
        "sim:",
    ],
)
def test_address_that_is_none_is_named(text: str) -> None:
    with pytest.raises(Unavailable) as caught:
        from_uri(text)
    assert caught.value.code == "device-address-unknown"
    assert caught.value.facts == {"address": text}


def test_addresses_are_read() -> None:
    assert from_uri("tcp://printer.example").name == "tcp://printer.example:9100"
    assert from_uri("serial:/dev/serial/by-id/usb-x?baud=2400").name == "/dev/serial/by-id/usb-x"
    assert not address("file:/dev/usb/lp0").answers
    assert address("sim:").is_simulated
