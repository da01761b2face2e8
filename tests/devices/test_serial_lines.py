"""How a serial line is set: by its address, by its protocol, and what bad characters become."""

from __future__ import annotations

import os

import pytest

from omsdesk.devices.addresses import address, with_line
from omsdesk.devices.ports.serial_port import SerialSettings, SerialTransport
from omsdesk.devices.simulator.ends import PtyEnd

posix = pytest.mark.skipif(os.name != "posix", reason="there are no pseudo-terminals here")


@posix
def test_a_character_with_wrong_parity_is_not_passed_as_another_one() -> None:
    import termios

    end = PtyEnd()
    port = SerialTransport(end.path, SerialSettings(data_bits=7, parity="E"))
    port.open()
    handle = os.open(end.path, os.O_RDWR | os.O_NOCTTY)
    flags = termios.tcgetattr(handle)[0]
    os.close(handle)
    port.close()
    end.unplug()
    assert flags & termios.INPCK
    assert not flags & (termios.IGNPAR | termios.PARMRK)


def test_a_line_is_as_the_protocol_has_it_unless_the_address_says_otherwise() -> None:
    usual = SerialSettings(2400, 7, "E")
    assert address("serial:COM3", usual).line == usual
    assert address("serial:COM3?baud=9600", usual).line == SerialSettings(9600, 7, "E")
    said = with_line("serial:COM3", SerialSettings())
    assert address(said, usual).line == SerialSettings()
