"""USB HID scales.

HID Point of Sale Usage Tables 1.02, section "Weighing Devices (0x8D)", gives the fields and the
codes of status and unit. 20 grams and 645.2 ounces are the reports that Antradar printed of
a Dymo M10 (status left open there); the others are made by the table.
"""

from __future__ import annotations

from dataclasses import replace

from omsdesk.devices.scales.reading import Basis, Reading, Status
from omsdesk.devices.scales.usb_hid import PROTOCOL
from tests.devices.scales.table import Row, Sayable, Table

OK, MOTION, OVER, UNDER = Status.OK, Status.MOTION, Status.OVERLOAD, Status.UNDERLOAD


def heard(reading: Reading) -> Reading:
    """Below zero is a state of its own; no basis is told."""
    shown = reading.shown
    if shown is not None and shown.number < 0 and reading.is_stable:
        reading = replace(reading, status=UNDER)
    return replace(reading, basis=Basis.UNSAID)


TABLE = Table(
    protocol=PROTOCOL,
    printed=(
        Row(b"\x03\x04\x02\x00\x14\x00", OK, "20", "g"),
        Row(b"\x03\x04\x0b\xff\x34\x19", OK, "645.2", "oz"),
    ),
    built=(
        Row(b"\x03\x02\x0b\xff\x00\x00", OK, "0.0", "oz"),
        Row(b"\x03\x03\x0b\xff\x34\x19", MOTION, "645.2", "oz"),
        Row(b"\x03\x04\x0c\xff\x30\x00", OK, "4.8", "lb"),
        Row(b"\x03\x04\x03\xfd\xe2\x04", OK, "1.250", "kg"),
        Row(b"\x03\x04\x03\xfe\xff\xff", OK, "655.35", "kg"),
        Row(b"\x03\x04\x01\x00\xfa\x00", OK, "250", "mg"),
        Row(b"\x03\x04\x0a\xff\x14\x00", OK, "2.0", "ozt"),
        Row(b"\x03\x05\x0b\xff\x0f\x00", UNDER, "-1.5", "oz"),
        Row(b"\x03\x05\x02\x00\x14\x00", UNDER, "-20", "g"),
        Row(b"\x03\x06\x0b\xff\x00\x00", OVER),
        Row(b"\x03\x01\x00\x00\x00\x00", Status.FAULT),
        Row(b"\x03\x07\x0b\xff\x00\x00", Status.FAULT),
        Row(b"\x03\x08\x0b\xff\x05\x00", Status.NOT_ZEROED),
    ),
    refused=(
        b"\x02\x04\x02\x00\x14\x00",
        b"\x03\x00\x02\x00\x14\x00",
        b"\x03\x09\x02\x00\x14\x00",
        b"\x03\x04\x00\x00\x14\x00",
        b"\x03\x04\x05\x00\x14\x00",
        b"\x03\x04\x0d\x00\x14\x00",
        b"\x03\x04\x02\x80\x14\x00",
        b"\x03\x04\x02\x05\x14\x00",
        b"\x03\x02\x02\x00\x14\x00",
        b"\x03\x04\x02\x00\x14",
        b"\x04\x02\x00\x14\x00",
        b"\x00",
    ),
    sayable=Sayable(
        ("g", "kg", "oz", "lb"),
        4,
        (0, 1, 2, 3),
        states=(OVER, Status.FAULT, Status.NOT_ZEROED),
    ),
    heard=heard,
    noise=(b"\x00", b"\x03\x04", b"\x02\x04\x02\x00\x14\x00"),
)
