"""A&D standard format.

Printed: EK-L Series manual, section 9-2 (ST, QT and OL of grams, pieces, percent); GC Series
manual, section "A&D Standard Format" (kg, LO, OK, HI); FX-i Series manual, section "CSV
format"; GX Series manual, section 10-8 "Data Format Examples". By the rules of these and of
AD-4403, section 8-6 (GS, NT, TR; eight digits and a unit of two): the rest.
"""

from __future__ import annotations

from omsdesk.devices.scales.a_and_d import PROTOCOL
from omsdesk.devices.scales.reading import Basis, Status
from tests.devices.scales.table import Row, Sayable, Table

OK, MOTION, OVER, UNDER = Status.OK, Status.MOTION, Status.OVERLOAD, Status.UNDERLOAD
GROSS, NET = Basis.GROSS, Basis.NET

TABLE = Table(
    protocol=PROTOCOL,
    parity="E",
    printed=(
        Row(b"ST,+000000.0  g\r\n", OK, "0.0", "g"),
        Row(b"ST,+001234.5  g\r\n", OK, "1234.5", "g"),
        Row(b"OL,+999999.9  g\r\n", OVER),
        Row(b"OL,-99999999 PC\r\n", UNDER),
        Row(b"ST,+0001.234 kg\r\n", OK, "1.234", "kg"),
        Row(b"ST,OK,+0001.234 kg\r\n", OK, "1.234", "kg"),
        Row(b"ST,+0001.278, ct\r\n", OK, "1.278", "ct"),
        Row(b"ST,+00001.27  g\r\n", OK, "1.27", "g"),
        Row(b"US,-00183.69  g\r\n", MOTION, "-183.69", "g"),
        Row(b"OL,+9999999E+19\r\n", OVER),
        Row(b"OL,-9999999E+19\r\n", UNDER),
    ),
    built=(
        Row(b"ST,-00183.69  g\r\n", OK, "-183.69", "g"),
        Row(b"US,LO,+0001.234 kg\r\n", MOTION, "1.234", "kg"),
        Row(b"ST,HI,+0001.234 kg\r\n", OK, "1.234", "kg"),
        Row(b"ST,--,+0001.234 kg\r\n", OK, "1.234", "kg"),
        Row(b"ST,+00001234  g\r\n", OK, "1234", "g"),
        Row(b"ST,+00002.72 lb\r\n", OK, "2.72", "lb"),
        Row(b"ST,+00043.54 oz\r\n", OK, "43.54", "oz"),
        Row(b"ST,+00039.68ozt\r\n", OK, "39.68", "ozt"),
        Row(b"ST,+001234,5  g\r\n", OK, "1234.5", "g"),
        Row(b"ST;+0001,278; ct\r\n", OK, "1.278", "ct"),
        Row(b"ST,GS,+01234.5kg\r\n", OK, "1234.5", "kg", GROSS),
        Row(b"ST,NT,+0012.34kg\r\n", OK, "12.34", "kg", NET),
        Row(b"US,N ,-0012.34kg\r\n", MOTION, "-12.34", "kg", NET),
        Row(b"OL,GS,+     .  kg\r\n", OVER, "", "", GROSS),
        Row(b"OL,NT,-     .  kg\r\n", UNDER, "", "", NET),
    ),
    refused=(
        b"QT,+00012345 PC\r\n",
        b"ST,+000123.4  %\r\n",
        b"ST,+00001234 PC\r\n",
        b"ST,+00001.27  t\r\n",
        b"ST,+0001.278,tl \r\n",
        b"ST,+0001.27  g\r\n",
        b"ST,+000001.27  g\r\n",
        b"ST, 00001.27  g\r\n",
        b"ST,00001.270  g\r\n",
        b"ST,+00,001.2  g\r\n",
        b"ST,+0001..27  g\r\n",
        b"ST,+00001.2.  g\r\n",
        b"XX,+00001.27  g\r\n",
        b"ST+00001.27  g\r\n",
        b"ST,+00001.27 g\r\n",
        b"1ST,+00001.27  g\r\n",
    ),
    understood=(b"\x06\r\n", b"Z\r\n", b"EC,E11\r\n", b"ST,TR,+0012.34kg\r\n", b"?\r\n"),
    sayable=Sayable(
        ("g", "kg", "lb", "oz", "ozt", "ct"), 7, (0, 1, 2, 3), (Basis.UNSAID, GROSS, NET)
    ),
    reads_commas=True,
    sees_a_lost_byte=True,
)
