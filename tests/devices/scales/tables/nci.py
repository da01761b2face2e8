"""NCI SCP-01 and SCP-12.

Forms: Avery Weigh-Tronix, 7821 User Instructions, section 6.3 (LF xxxx.xxuu CR LF hh CR ETX);
Salter Brecknell, 3700LP, section "NCI Protocol" (grams); Ohaus, Aviator 7000 Service Manual,
page 47 (cash registers: capitals, S before the status, pounds and ounces, status only);
Brecknell, AWT35-100089, table "SCP-12" (LF pxxx.xxUU CR hh ETX, bits of byte 1 turned over).
Bits: NCI 6702 User Manual, section "Scale Status Command". The manuals print forms and bits,
and the bars as fields of ^, _ and -; the frames are made by them.
"""

from __future__ import annotations

from dataclasses import replace

from omsdesk.devices.scales.nci import PROTOCOL
from omsdesk.devices.scales.reading import Basis, Reading, Status
from tests.devices.scales.table import Row, Sayable, Table

OK, MOTION = Status.OK, Status.MOTION
OVER, UNDER, NOT_ZEROED = Status.OVERLOAD, Status.UNDERLOAD, Status.NOT_ZEROED
FAULT = Status.FAULT
GROSS, NET, UNSAID = Basis.GROSS, Basis.NET, Basis.UNSAID


def heard(reading: Reading) -> Reading:
    """A zero error is in the third byte, which also tells the basis."""
    return replace(reading, basis=GROSS) if reading.status is NOT_ZEROED else reading


STATES = (OVER, UNDER, NOT_ZEROED, FAULT)
SAYABLE = Sayable(("lb", "kg", "g", "oz"), 6, (0, 1, 2, 3), (UNSAID, GROSS, NET), STATES)

TABLE = Table(
    protocol=PROTOCOL,
    parity="E",
    printed=(),
    built=(
        Row(b"\n  12.50lb\r\n00\r\x03", OK, "12.50", "lb"),
        Row(b"\n0012.50lb\r\n00\r\x03", OK, "12.50", "lb"),
        Row(b"\n   5.125kg\r\n10\r\x03", MOTION, "5.125", "kg"),
        Row(b"\n  -0.05lb\r\n00\r\x03", OK, "-0.05", "lb"),
        Row(b"\n-  0.05lb\r\n01\r\x03", UNDER, "-0.05", "lb"),
        Row(b"\n   0.00lb\r\n20\r\x03", OK, "0.00", "lb"),
        Row(b"\n 1250g \r\n00\r\x03", OK, "1250", "g"),
        Row(b"\n 008.35oz\r\n00\r\x03", OK, "8.35", "oz"),
        Row(b"\n^^^^^^^\r\n02\r\x03", OVER),
        Row(b"\n^^^^^^lb\r\n00\r\x03", OVER),
        Row(b"\n______\r\n01\r\x03", UNDER),
        Row(b"\n------\r\n00\r\x03", NOT_ZEROED),
        Row(b"\n  12.50lb\r\n0p4\r\x03", OK, "12.50", "lb", NET),
        Row(b"\n  12.50lb\r\n1p0\r\x03", MOTION, "12.50", "lb", GROSS),
        Row(b"\n  12.50lb\r\n0p8\r\x03", NOT_ZEROED, "12.50", "lb", GROSS),
        Row(b"\n  12.50lb\r\n80\r\x03", FAULT, "12.50", "lb"),
        Row(b"\n  12.50lb\r\n08\r\x03", FAULT, "12.50", "lb"),
        Row(b"\n05.125KG\r\nS00\r\x03", OK, "5.125", "kg"),
        Row(b"\n05.125KG\r\nS0ps0\r\x03", OK, "5.125", "kg", GROSS),
        Row(b"\n1LB 04.5OZ\r\nS00\r\x03", OK, "20.5", "oz"),
        Row(b"\n  0lb 15.9oz\r\n00\r\x03", OK, "15.9", "oz"),
        Row(b"\n -2lb  0.5oz\r\n00\r\x03", OK, "-32.5", "oz"),
        Row(b"\n10\r\x03", MOTION),
        Row(b"\nS10\r\x03", MOTION),
        Row(b"\n02\r\x03", OVER),
        Row(b"\n01\r\x03", UNDER),
        Row(b"\n0p8\r\x03", NOT_ZEROED, "", "", GROSS),
        Row(b"\n00\r\x03", UNDER),  # below zero is the reason that has no bit
        Row(b"\n  12.50LB\r?0\x03", OK, "12.50", "lb"),
        Row(b"\n  12.50LB\r>0\x03", MOTION, "12.50", "lb"),
        Row(b"\n 0000835OZ\r?0\x03", OK, "835", "oz"),
        Row(b"\n  12.50lb\r00\x03", OK, "12.50", "lb"),  # bits not turned over
        Row(b"\n  12.50lb\r10\x03", MOTION, "12.50", "lb"),
        Row(b"\n  12.50lb\r70\x03", FAULT, "12.50", "lb"),
        Row(b"\n<0\r\x03", MOTION),
    ),
    refused=(
        b"\n  12,50lb\r\n00\r\x03",
        b"\n  12.50st\r\n00\r\x03",
        b"\n  12.50\r\n00\r\x03",
        b"\n  1 2.50lb\r\n00\r\x03",
        b"\n  12.50lb\r\n0\r\x03",
        b"\n  12.50lb\r\n0p\r\x03",
        b"\n  12.50lb\r\n000\r\x03",
        b"\n  12.50lb\r\np0\r\x03",
        b"\n  12.50lb\r\n0\x10\r\x03",
        b"\n1lb 16.0oz\r\n00\r\x03",
        b"\n  12.5%lb\r\n00\r\x03",
        b"  12.50lb\r\n00\r\x03",
        b"\n12.50 lb oz\r\n00\r\x03",
    ),
    understood=(b"\n20\r\x03", b"\n?\r\x03", b"\n=0\r\x03", b"\n2p4\r\x03"),
    sayable=SAYABLE,
    heard=heard,
    noise=(b"\x00", b"\x00\x00\x00"),
    torn=(b"\n", b"\n  12.", b"\r\n", b"00\r", b"\x0e\x0f\r", b"\n  12.50lb\r\n"),
)
