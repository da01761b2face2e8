"""Toledo 8217, from Mettler-Toledo DIVA Service Manual 72191202.

Sections "Command Descriptions" (STX WW.WW CR in pounds, STX WW.WWW CR in kilograms, N behind a
net weight, STX ? status CR) and "Status Byte Format" (bits 0 to 6). The manual prints forms and
bits; the frames are made by them. Datalogic, article KA-01089 of its knowledge base, prints
STX ? A (in motion) and STX ? B (out of range). Grams: Salter Brecknell, 3700LP, "0XXXXX".
"""

from __future__ import annotations

from omsdesk.devices.scales.reading import Basis, Status
from omsdesk.devices.scales.toledo_8217 import PROTOCOL
from tests.devices.scales.table import Row, Sayable, Table, without_number

OK, MOTION = Status.OK, Status.MOTION
OVER, UNDER, NOT_ZEROED = Status.OVERLOAD, Status.UNDERLOAD, Status.NOT_ZEROED
GROSS, NET = Basis.GROSS, Basis.NET
STATES = (OVER, UNDER, NOT_ZEROED)

KILOGRAMS = Table(
    protocol=PROTOCOL,
    unit="kg",
    parity="E",
    printed=(
        Row(b"\x02?A\r", MOTION),
        Row(b"\x02?B\r", OVER),
    ),
    built=(
        Row(b"\x0201.250\r", OK, "1.250", "kg", GROSS),
        Row(b"\x0212.345\r", OK, "12.345", "kg", GROSS),
        Row(b"\x0200.000\r", OK, "0.000", "kg", GROSS),
        Row(b"\x0201.125N\r", OK, "1.125", "kg", NET),
        Row(b"\x0230.00\r", OK, "30.00", "kg", GROSS),
        Row(b"\x02?D\r", UNDER),
        Row(b"\x02?H\r", NOT_ZEROED),
        Row(b"\x02?a\r", MOTION),  # with bit 5, net weight
        Row(b"\x02?c\r", OVER),  # and moving
        Row(b"\x02?d\r", UNDER),
        Row(b"\x02?E\r", UNDER),  # and moving
        Row(b"\x02?L\r", UNDER),  # and outside the zero capture range
        Row(b"\x02?\x01\r", MOTION),  # where bit 6 means a bad command
        Row(b"\x02?I\r", MOTION),  # and outside the zero capture range
    ),
    refused=(
        b"\x0201,250\r",
        b"\x021.250\r",
        b"\x0201250\r",
        b"\x02012500\r",
        b"\x0201.250X\r",
        b"\x0201.250kg\r",
        b"\x02-1.250\r",
        b"\x02 1.250\r",
        b"\x02012.345\r",
        b"01.250\r",
        b"\x0201.2\x0050\r",
        b"\x02?\r",
        b"\x02??A\r",
    ),
    understood=(b"\x02?P\r", b"\x02?@\r", b"\x02?`\r", b"\x02?p\r"),
    sayable=Sayable(("kg",), 4, (2, 3), bases=(GROSS, NET), states=STATES, has_negatives=False),
    heard=without_number,
    noise=(b"\x00", b"\r", b"\x02", b"\x0201.2", b"\n\r\n", b"\x7fW"),
)

POUNDS = Table(
    protocol=PROTOCOL,
    unit="lb",
    parity="E",
    printed=(),
    built=(
        Row(b"\x0201.25\r", OK, "1.25", "lb", GROSS),
        Row(b"\x0229.99N\r", OK, "29.99", "lb", NET),
        Row(b"\x02120.50\r", OK, "120.50", "lb", GROSS),
    ),
    refused=(b"\x0201,25\r", b"\x021.25\r", b"\x020125\r", b"\x02012345\r"),
    sayable=Sayable(("lb",), 4, (2,), bases=(GROSS, NET), states=STATES, has_negatives=False),
    heard=without_number,
    noise=KILOGRAMS.noise,
)

GRAMS = Table(
    protocol=PROTOCOL,
    unit="g",
    parity="E",
    printed=(),
    built=(
        Row(b"\x02001250\r", OK, "1250", "g", GROSS),
        Row(b"\x02000000\r", OK, "0", "g", GROSS),
        Row(b"\x02012345N\r", OK, "12345", "g", NET),
    ),
    refused=(b"\x0201.250\r", b"\x0201250\r", b"\x020012500\r"),
    sayable=Sayable(("g",), 5, (0,), bases=(GROSS, NET), states=STATES, has_negatives=False),
    heard=without_number,
    sees_a_lost_byte=True,
    noise=KILOGRAMS.noise,
)
