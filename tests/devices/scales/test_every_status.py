"""Every status byte that can come: a weight is one only with the few that say so."""

from __future__ import annotations

from itertools import product

from omsdesk.devices.scales import adam, cas, nci, toledo_8217, usb_hid
from omsdesk.devices.scales.protocol import Decoder
from omsdesk.devices.scales.reading import Reading, Status

FIRST = range(0x30, 0x40)
LAST = range(0x30, 0x40)
ANY = range(256)


def read(decoder: Decoder, frame: bytes) -> Reading | None:
    return next(iter(decoder.feed(frame)), None)


def test_every_status_byte_of_8217_comes_instead_of_a_weight() -> None:
    """DIVA Service Manual 72191202, "Status Byte Format": over, under, motion, zero range."""
    for byte in set(range(128)) - {0x0D}:
        reading = read(toledo_8217.decoder("kg"), b"\x02?" + bytes((byte,)) + b"\r")
        if not byte & 0b1111:
            assert reading is None
            continue
        assert reading is not None
        assert reading.shown is None
        over, under, moves = byte & 2, byte & 4, byte & 1
        expected = Status.MOTION if moves else Status.NOT_ZEROED
        expected = Status.UNDERLOAD if under else expected
        assert reading.status is (Status.OVERLOAD if over else expected)


def test_a_weight_of_scp_01_is_one_with_few_of_all_status_bytes() -> None:
    for first, last in product(ANY, ANY):
        frame = b"\n  12.50lb\r\n" + bytes((first, last)) + b"\r\x03"
        reading = read(nci.decoder(), frame)
        is_weight = reading is not None and reading.is_stable
        assert is_weight == (first in (0x30, 0x32) and last == 0x30)


def test_a_weight_of_scp_12_is_one_with_few_of_all_status_bytes() -> None:
    """Bits as in SCP-01 (memories 0) or turned over (memories 1)."""
    for first, last in product(FIRST, LAST):
        reading = read(nci.decoder(), b"\n  12.50lb\r" + bytes((first, last)) + b"\x03")
        assert reading is not None
        is_weight = first in (0x30, 0x32, 0x3D, 0x3F) and last == 0x30
        assert reading.is_stable == is_weight


def test_a_weight_of_adam_is_one_with_few_of_all_status_bytes() -> None:
    for first, second, third in product(FIRST, range(0x70, 0x80), LAST):
        frame = b"\n  12.50kg\r\n" + bytes((first, second, third)) + b"\r\x03"
        reading = read(adam.decoder(), frame)
        assert reading is not None
        is_held, zero_failed = third & 3 == 2, third & 8
        is_weight = first in (0x30, 0x32) and second == 0x70 and not is_held and not zero_failed
        assert reading.is_stable == is_weight


def test_only_a_held_display_of_cas_is_known_by_its_lamps() -> None:
    for lamps in ANY:
        frame = b"ST,GS,1" + bytes((lamps,)) + b",000013.5 kg\r\n"
        reading = read(cas.decoder(), frame)
        assert reading is not None
        assert reading.status is (Status.BUSY if lamps & 0x90 == 0x90 else Status.OK)


def test_every_status_and_unit_of_a_usb_scale_is_told_or_refused() -> None:
    known = {1, 2, 3, 4, 8, 10, 11, 12}
    for status, unit, number in product(ANY, ANY, (0, 20)):
        reading = read(usb_hid.decoder(), bytes((3, status, unit, 0, number, 0)))
        is_weight = unit in known and (status == 4 or (status == 2 and number == 0))
        assert (reading is not None and reading.is_stable) == is_weight
