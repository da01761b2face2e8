"""Ohaus.

Printed: RS232 Interface manual, page EN-3, "Output examples" of Navigator, Scout Pro and of the
older models. By the forms of Ranger Compact manual, section 5.1.4; Defender 3000 manual,
section 5.2; Defender 5000 manual, section "Printout string for the lb:oz unit": the rest. No
manual prints a line for an overload; Err 8.3 and 8.4 are what the display then shows.
"""

from __future__ import annotations

from omsdesk.devices.scales.ohaus import PROTOCOL
from omsdesk.devices.scales.reading import Basis, Status
from tests.devices.scales.table import Row, Sayable, Table

OK, MOTION, OVER, UNDER = Status.OK, Status.MOTION, Status.OVERLOAD, Status.UNDERLOAD
GROSS, NET = Basis.GROSS, Basis.NET

TABLE = Table(
    protocol=PROTOCOL,
    printed=(
        Row(b"     192.21 g\r\n", OK, "192.21", "g"),
        Row(b"       0.01 g ?\r\n", MOTION, "0.01", "g"),
        Row(b"        0.00 g     \r\n", OK, "0.00", "g"),
        Row(b"       12.73 g    ?\r\n", MOTION, "12.73", "g"),
        Row(b"      0.4500 oz    \r\n", OK, "0.4500", "oz"),
        Row(b"      0.5950 oz   ?\r\n", MOTION, "0.5950", "oz"),
        Row(b"        200 g  \r\n", OK, "200", "g"),
        Row(b"        311 g ?\r\n", MOTION, "311", "g"),
        Row(b"       0.211 kg ?\r\n", MOTION, "0.211", "kg"),
    ),
    built=(
        Row(b"    12.345 kg   NET\r\n", OK, "12.345", "kg", NET),
        Row(b"    12.345 kg ? B/G\r\n", MOTION, "12.345", "kg", GROSS),
        Row(b"-    1.250 kg   NET\r\n", OK, "-1.250", "kg", NET),
        Row(b"   -1.250 kg      G  \r\n", OK, "-1.250", "kg", GROSS),
        Row(b"   12.345 kg   ?NET\r\n", MOTION, "12.345", "kg", NET),
        Row(b"   27.216 lb      \r\n", OK, "27.216", "lb"),
        Row(b"      12.345    kg   N        \r\n", OK, "12.345", "kg", NET),
        Row(b"  12 lb    3.50 oz   G      \r\n", OK, "195.50", "oz", GROSS),
        Row(b"  -0 lb    3.50 oz ? N      \r\n", MOTION, "-3.50", "oz", NET),
        Row(b"ES\r\n", Status.FAULT),
        Row(b"Err 8.3\r\n", OVER),
        Row(b"Err 8.4\r\n", UNDER),
        Row(b"Err 8.1\r\n", Status.NOT_ZEROED),
    ),
    refused=(
        b"     192,21 g\r\n",
        b"     192.21\r\n",
        b"           3 PCS  ?\r\n",
        b"     207.80 g TOTAL\r\n",
        b"        0.85 oz     WET WT\r\n",
        b"     176.30 g ? 00:00:15\r\n",
        b"     1 92.21 g\r\n",
        b"     192.21 grams\r\n",
        b"     192. g\r\n",
        b"  12 lb   16.00 oz   G      \r\n",
        b"x    192.21 g\r\n",
        b"9" + b" " * 70 + b"192.21 g\r\n",
        b"9" + b" " * 21 + b"12192.211" + b" " * 5 + b"g" + b" " * 26 + b"\r\n",
    ),
    understood=(b"    12.345 kg   T  \r\n", b"    12.345 kg   PT \r\n", b"OK!\r\n", b"\r\n"),
    sayable=Sayable(
        ("g", "kg", "lb", "oz"),
        7,
        (0, 1, 2, 3, 4),
        (Basis.UNSAID, GROSS, NET),
        (OVER, UNDER, Status.NOT_ZEROED, Status.FAULT),
    ),
    noise=(b"\r\n", b"\x00\r\n", b"192.21 g ?\x00\r\n", b"\xff\n"),
)
