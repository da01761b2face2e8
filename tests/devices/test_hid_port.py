"""HID devices: one read is one report, and two of a kind are not guessed between."""

from __future__ import annotations

from dataclasses import replace

import pytest

from omsdesk.devices.addresses import from_uri
from omsdesk.devices.ports.hid import HidPort, HidTransport, SystemHid
from omsdesk.devices.ports.usb_names import UsbName
from omsdesk.devices.simulator.hid import SimulatedHidBus
from omsdesk.errors import Unavailable
from tests.devices.failing import failing

DYMO = UsbName(0x0922, 0x8003)
SCALE = HidPort(b"/dev/hidraw0", DYMO, usage_page=0x8D, usage=0x20)
WEIGHT = bytes([3, 4, 2, 0, 100, 0])


@pytest.fixture
def bus() -> SimulatedHidBus:
    return SimulatedHidBus()


def test_one_read_is_one_report(bus: SimulatedHidBus) -> None:
    device, transport = bus.plug(SCALE), HidTransport(DYMO, bus)
    transport.open()
    device.report(WEIGHT)
    device.report(b"\x03\x02\x02\x00\x00\x00")
    assert transport.read(4096, 0.5) == WEIGHT
    assert transport.read(4, 0.5) == b"\x03\x02\x02\x00"
    assert transport.read(4096, 0.5) == b"\x00\x00"
    assert transport.read(4096, 0.01) == b""
    assert transport.write(b"\x04\x02", 0.5) == 2
    assert device.written == [b"\x04\x02"]


def test_a_pulled_plug_is_told_and_the_next_one_is_found_wherever_it_is(
    bus: SimulatedHidBus,
) -> None:
    bus.plug(SCALE)
    transport = HidTransport(DYMO, bus)
    transport.open()
    bus.unplug(SCALE.path)
    with failing("device-gone"):
        transport.read(64, 0.5)
    with failing("device-absent"):
        transport.open()
    device = bus.plug(replace(SCALE, path=b"/dev/hidraw7"))
    transport.open()
    device.report(WEIGHT)
    assert transport.read(64, 0.5) == WEIGHT
    transport.close()
    with failing("device-not-open"):
        transport.read(64, 0)


def test_two_scales_of_a_kind_are_told_apart_by_their_serial_numbers_only(
    bus: SimulatedHidBus,
) -> None:
    bus.plug(replace(SCALE, usb=replace(DYMO, serial="A1")))
    second = bus.plug(replace(SCALE, path=b"/dev/hidraw1", usb=replace(DYMO, serial="B2")))
    with pytest.raises(Unavailable) as caught:
        HidTransport(DYMO, bus).open()
    assert (caught.value.code, caught.value.facts["count"]) == ("device-ambiguous", 2)
    chosen = HidTransport(replace(DYMO, serial="B2"), bus)
    chosen.open()
    second.report(WEIGHT)
    assert chosen.read(64, 0.5) == WEIGHT


def test_a_scanner_is_read_by_its_scanner_interface_and_not_its_keyboard(
    bus: SimulatedHidBus,
) -> None:
    usb = UsbName(0x0C2E, 0x0B61)
    bus.plug(HidPort(b"/dev/hidraw2", usb, usage_page=1, usage=6, interface=0))
    scanner = bus.plug(HidPort(b"/dev/hidraw3", usb, usage_page=0x8C, usage=2, interface=1))
    bus.plug(HidPort(b"/dev/hidraw4", usb, usage_page=0x8C, usage=1, interface=2))
    transport = HidTransport(usb, bus)
    transport.open()
    scanner.report(b"\x02]E0400")
    assert transport.read(64, 0.5) == b"\x02]E0400"


def test_the_real_library_lists_what_there_is_and_refuses_what_is_not() -> None:
    assert all(isinstance(each, HidPort) for each in SystemHid().found())
    with failing("device-absent"):
        from_uri("hid:0922:8003:NO-SUCH-SCALE").open()
    with pytest.raises(OSError, match=r"(?i)no such file|open failed"):
        SystemHid().open(b"/dev/hidraw-none")


def test_an_address_that_names_no_device_is_refused() -> None:
    for text in ("hid:", "hid:0922", "hid:0922-8003", "serial:usb:1", "usblp:usb:", "usblp:"):
        with pytest.raises(Unavailable) as caught:
            from_uri(text)
        assert caught.value.code == "device-address-unknown"
