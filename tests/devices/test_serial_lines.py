"""How a serial line is set: by its address, by its protocol, and what bad characters become."""

from __future__ import annotations

import os

import pytest
import serial

from omsdesk.devices.addresses import address, with_line
from omsdesk.devices.parity import with_parity
from omsdesk.devices.ports import serial_port
from omsdesk.devices.ports.serial_port import SerialSettings, SerialTransport
from omsdesk.devices.simulator.ends import PtyEnd
from omsdesk.devices.transport import Transport
from tests.devices.on_pipes import posix
from tests.devices.scales.table import face
from tests.devices.scales.test_conformance import TABLES

WAIT_S = 2.0


def as_if_real(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a pseudo-terminal every bit comes through, as of a real port with eight bits."""
    monkeypatch.setattr(serial_port, "_is_pseudo", lambda _path: False)


@posix
@pytest.mark.parametrize("parity", ["E", "O"])
def test_a_character_with_wrong_parity_never_passes_as_another_one(
    monkeypatch: pytest.MonkeyPatch, parity: str
) -> None:
    as_if_real(monkeypatch)
    end = PtyEnd()
    port = SerialTransport(end.path, SerialSettings(data_bits=7, parity=parity))
    port.open()
    every = bytes(range(128))
    right = with_parity(every, parity)
    end.write(right, WAIT_S)
    assert whole(port, 128) == every
    for bit in range(8):
        end.write(bytes(byte ^ 1 << bit for byte in right), WAIT_S)
        assert whole(port, 128) == bytes(128)
    assert port.write(b"W\r\n", WAIT_S) == 3
    assert whole(end, 3) == with_parity(b"W\r\n", parity)
    port.close()
    end.unplug()


@posix
@pytest.mark.parametrize("name", ["toledo-8217", "nci", "a-and-d", "sartorius-sbi"])
def test_a_weight_with_one_wrong_bit_on_the_line_is_no_weight(
    monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    as_if_real(monkeypatch)
    (table, *_) = [each for each in TABLES if each.protocol.name == name]
    line = table.protocol.line
    assert line is not None
    end = PtyEnd()
    port = SerialTransport(end.path, line)
    port.open()
    row = table.weights[0]
    frame = with_parity(row.frame, line.parity)
    faces = {face(each) for each in table.decoder().feed(row.frame)}
    read = 0
    for place in range(len(frame)):
        for bit in range(8):
            wrong = frame[place] ^ 1 << bit
            end.write(frame[:place] + bytes([wrong]) + frame[place + 1 :], WAIT_S)
            readings = table.decoder().feed(whole(port, len(frame)))
            # A byte that says nothing may be wrong: then it is the same weight.
            weights = {face(each) for each in readings if each.shown}
            assert weights <= faces, (place, bit)
            read += bool(weights)
    assert read < 8 * len(frame) / 2
    port.close()
    end.unplug()


def whole(port: Transport, count: int) -> bytes:
    heard = b""
    while len(heard) < count and (chunk := port.read(count - len(heard), WAIT_S)):
        heard += chunk
    return heard


@posix
def test_where_the_driver_has_to_see_to_parity_it_is_told_to(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    import termios

    end = PtyEnd()
    handle = os.open(end.path, os.O_RDWR | os.O_NOCTTY)
    with serial.Serial(end.path) as port:
        serial_port._check_parity(port)
        flags = termios.tcgetattr(handle)[0]
    os.close(handle)
    end.unplug()
    assert flags & termios.INPCK
    assert not flags & (termios.IGNPAR | termios.PARMRK)


def test_a_line_is_as_the_protocol_has_it_unless_the_address_says_otherwise() -> None:
    usual = SerialSettings(2400, 7, "E")
    assert address("serial:COM3", usual).line == usual
    assert address("serial:COM3?baud=9600", usual).line == SerialSettings(9600, 7, "E")
    said = with_line("serial:COM3", SerialSettings())
    assert address(said, usual).line == SerialSettings()
