"""CAS, 22 bytes and for cash registers.

CI-600D Series manual, section 10-1, prints the fields, the lamps and the weight of 13.5 kg as
000013.5; NT-200 Series manual, section 14, the fields and device ids. PD-II manual, section
3.1.6, prints the fields for cash registers, F for the sign and the digits of an overload;
Ohaus, Aviator 7000 Service Manual, section 6.1.1.4, the point in W4W3.W2W1W0 and how the
BCC is made. The frames are made by these; their BCC is worked out here, not by the decoder.
"""

from __future__ import annotations

from dataclasses import replace

from omsdesk.devices.scales import cas, cas_ecr
from omsdesk.devices.scales.reading import Basis, Reading, Status
from tests.devices.scales.table import Row, Sayable, Table

OK, MOTION, OVER, UNDER = Status.OK, Status.MOTION, Status.OVERLOAD, Status.UNDERLOAD
GROSS, NET = Basis.GROSS, Basis.NET


def gross_unless_net(reading: Reading) -> Reading:
    return replace(reading, basis=NET if reading.basis is NET else GROSS)


STREAM = Table(
    protocol=cas.PROTOCOL,
    printed=(),
    built=(
        Row(b"ST,GS,1\xc4,000013.5 kg\r\n", OK, "13.5", "kg", GROSS),
        Row(b"US,GS,1\x84,000013.5 kg\r\n", MOTION, "13.5", "kg", GROSS),
        Row(b"ST,NT,9\xc2,    13.5 kg\r\n", OK, "13.5", "kg", NET),
        Row(b"ST,NT,1\xc2,-00013.5 kg\r\n", OK, "-13.5", "kg", NET),
        Row(b"ST,NT,1\xc2,   -13.5 kg\r\n", OK, "-13.5", "kg", NET),
        Row(b"ST,NT,=\xc2,-   13.5 kg\r\n", OK, "-13.5", "kg", NET),
        Row(b"ST,GS,1\xc5,000000.0 kg\r\n", OK, "0.0", "kg", GROSS),
        Row(b"ST,GS,1\xe4,00001250  g\r\n", OK, "1250", "g", GROSS),
        Row(b"ST,GS,1\xc4,0002.755 lb\r\n", OK, "2.755", "lb", GROSS),
        Row(b"ST,GS,1\xc4,0044.090 oz\r\n", OK, "44.090", "oz", GROSS),
        Row(b"ST,GS,1\xc4,0001.250  t\r\n", OK, "1.250", "t", GROSS),
        Row(b"ST,GS,1@,000013.5 kg\r\n", OK, "13.5", "kg", GROSS),
        Row(b"ST,GS,1\xd4,000013.5 kg\r\n", Status.BUSY, "13.5", "kg", GROSS),  # held
        Row(b"OL,GS,1\x84,         kg\r\n", OVER, "", "", GROSS),
        Row(b"OL,GS,1\x84,999999.9 kg\r\n", OVER, "", "", GROSS),
        Row(b"OL,NT,1\x82,-        kg\r\n", UNDER, "", "", NET),
    ),
    refused=(
        b"ST,GS,1\xc4,000013,5 kg\r\n",
        b"ST,GS,1\xc4,000013.5kg\r\n",
        b"ST,GS,1\xc4,0000013.5 kg\r\n",
        b"ST,GS,1\xc4,00013.5 kg\r\n",
        b"ST,GS,1\xc4,00 013.5 kg\r\n",
        b"ST,GS,1\xc4,000013.  kg\r\n",
        b"ST,XX,1\xc4,000013.5 kg\r\n",
        b"XT,GS,1\xc4,000013.5 kg\r\n",
        b"ST,GS,1\xc4,000013.5 PC\r\n",
        b"ST,GS,1\xc4,        \x20kg\r\n",
        b"ST,GS,000013.5 kg\r\n",
    ),
    sayable=Sayable(("kg", "lb", "oz", "g", "t"), 7, (0, 1, 2, 3), (GROSS, NET)),
    heard=gross_unless_net,
    sees_a_lost_byte=True,
    noise=(b"\x00", b"ST,GS,1\xc4,0000", b"\r\n", b"13.5 kg\r\n", b"\xff\x0d", b"S"),
)

REGISTER = Table(
    protocol=cas_ecr.PROTOCOL,
    printed=(),
    built=(
        Row(b"\x01\x02S 01.250kg\x67\x03\x04", OK, "1.250", "kg"),
        Row(b"\x01\x02U 01.250kg\x61\x03\x04", MOTION, "1.250", "kg"),
        Row(b"\x01\x02S-01.250kg\x6a\x03\x04", OK, "-1.250", "kg"),
        Row(b"\x01\x02S 00.000kg\x61\x03\x04", OK, "0.000", "kg"),
        Row(b"\x01\x02S  1.250kg\x77\x03\x04", OK, "1.250", "kg"),
        Row(b"\x01\x02S 12.345Kg\x40\x03\x04", OK, "12.345", "kg"),
        Row(b"\x01\x02S 12.345KG\x60\x03\x04", OK, "12.345", "kg"),
        Row(b"\x01\x02S 002.75lb\x63\x03\x04", OK, "2.75", "lb"),
        Row(b"\x01\x02S 120.50Lb\x45\x03\x04", OK, "120.50", "lb"),
        Row(b"\x01\x02S 001250g \x32\x03\x04", OK, "1250", "g"),
        Row(b"\x01\x02S   1250 g\x32\x03\x04", OK, "1250", "g"),
        Row(b"\x01\x02SFFFFFFFkg\x19\x03\x04", OVER),
        Row(b"\x01\x02UFFFFFFFkg\x1f\x03\x04", OVER),
    ),
    refused=(
        b"\x01\x02S 01.250kg\x66\x03\x04",
        b"\x01\x02S 01,250kg\x65\x03\x04",
        b"\x01\x02S 001250kg\x79\x03\x04",
        b"\x01\x02S 01.250k\x30\x03\x04",
        b"\x01\x02X 01.250kg\x6c\x03\x04",
        b"\x01\x02S+01.250kg\x6c\x03\x04",
        b"\x01\x02SF01.250kg\x01\x03\x04",
        b"\x01\x02S FFFFFFkg\x7f\x03\x04",
        b"\x02S 01.250kg\x57\x03\x04",
        b"\x01\x02S 01.2 0kg\x72\x03\x04",
    ),
    sayable=Sayable(("kg", "lb"), 5, (2, 3), states=(OVER,)),
    sees_a_lost_byte=True,
    sees_a_changed_bit=True,
    noise=(b"\x00", b"\x06", b"\x15", b"\x01\x02S 01", b"\x03\x04", b"\x04\x04\x03"),
)
