"""Adam Equipment: W, continuous output, CPWplus.

MDW 300L manual p.n. 700660159, section 8.5.3 (LF p W1..W7 u1u2 CR LF H1H2H3 CR ETX; fields of
^, _ and -) and table 1 (bits); section 8.3 (LF reading unit GR or NT CR ETX). CPWplus user
manual, "Output format", prints "G + 2.00 kg" and "N + 1.00 kg". The other frames are made by
the forms of the manuals.
"""

from __future__ import annotations

from dataclasses import replace

from omsdesk.devices.scales.adam import CONTINUOUS, CPW, PROTOCOL
from omsdesk.devices.scales.reading import Basis, Reading, Status
from tests.devices.scales.table import Row, Sayable, Table
from tests.devices.scales.tables import nci

OK, MOTION = Status.OK, Status.MOTION
OVER, UNDER, NOT_ZEROED = Status.OVERLOAD, Status.UNDERLOAD, Status.NOT_ZEROED
GROSS, NET = Basis.GROSS, Basis.NET


def unflagged(reading: Reading) -> Reading:
    """Nothing is said of motion, and a weight that is not net is gross."""
    basis = NET if reading.basis is NET else GROSS
    return replace(reading, status=OK, basis=basis)


ASKED = Table(
    protocol=PROTOCOL,
    printed=(),
    built=(
        Row(b"\n   62.50kg\r\n0p1\r\x03", OK, "62.50", "kg", GROSS),
        Row(b"\n   62.50kg\r\n1p1\r\x03", MOTION, "62.50", "kg", GROSS),
        Row(b"\n   62.50kg\r\n0p5\r\x03", OK, "62.50", "kg", NET),
        Row(b"\n-   1.25kg\r\n0p5\r\x03", OK, "-1.25", "kg", NET),
        Row(b"\n    0.00kg\r\n2p1\r\x03", OK, "0.00", "kg", GROSS),
        Row(b"\n  137.8lb\r\n0p1\r\x03", OK, "137.8", "lb", GROSS),
        Row(b"\n^^^^^^^^^kg\r\n0r1\r\x03", OVER, "", "", GROSS),
        Row(b"\n_________kg\r\n0q1\r\x03", UNDER, "", "", GROSS),
        Row(b"\n---------kg\r\n0p1\r\x03", NOT_ZEROED, "", "", GROSS),
        Row(b"\n   62.50kg\r\n8p1\r\x03", Status.FAULT, "62.50", "kg", GROSS),
        Row(b"\n   62.50kg\r\n0p2\r\x03", Status.BUSY, "62.50", "kg", GROSS),  # held
        Row(b"\n1p1\r\x03", MOTION, "", "", GROSS),
        Row(b"\n0r1\r\x03", OVER, "", "", GROSS),
        Row(b"\n   62.50kg\r\n00\r\x03", OK, "62.50", "kg"),
    ),
    refused=(
        b"\n   62,50kg\r\n0p1\r\x03",
        b"\n   62.50KGS\r\n0p1\r\x03",
        b"\n   62.50kg\r\n001\r\x03",
        b"\n   62.50kg\r\nS0p1\r\x03",
        b"\n   62.50kg\r?0\x03",
        b"\n   62.5\xb0kg\r\n0p1\r\x03",
    ),
    understood=(b"\n2p1\r\x03", b"\n?\r\x03"),
    sayable=nci.SAYABLE,
    heard=nci.heard,
    noise=nci.TABLE.noise,
    torn=nci.TABLE.torn,
)

SENT = Table(
    protocol=CONTINUOUS,
    printed=(),
    built=(
        Row(b"\n  62.50kgGR\r\x03", OK, "62.50", "kg", GROSS),
        Row(b"\n  62.50kgNT\r\x03", OK, "62.50", "kg", NET),
        Row(b"\n   0.00kgGR\r\x03", OK, "0.00", "kg", GROSS),
        Row(b"\n  -1.25kgNT\r\x03", OK, "-1.25", "kg", NET),
        Row(b"\n-  1.25kgNT\r\x03", OK, "-1.25", "kg", NET),
        Row(b"\n 137.8lbGR\r\x03", OK, "137.8", "lb", GROSS),
        Row(b"\n 137.8lb GR\r\x03", OK, "137.8", "lb", GROSS),
        Row(b"\n 137.8 lbGR\r\x03", OK, "137.8", "lb", GROSS),
        Row(b"\n  1250gGR\r\x03", OK, "1250", "g", GROSS),
        Row(b"\n  1250gNT\r\x03", OK, "1250", "g", NET),
        Row(b"\n 300.00kgGR\r\x03", OK, "300.00", "kg", GROSS),
        Row(b"\n   0.05kgGR\r\x03", OK, "0.05", "kg", GROSS),
    ),
    refused=(
        b"\n  62,50kgGR\r\x03",
        b"\n  62.50kg\r\x03",
        b"\n  62.50kgTR\r\x03",
        b"\n  62.50GR\r\x03",
        b"  62.50kgGR\r\x03",
    ),
    sayable=Sayable(("lb", "kg", "g"), 6, (0, 1, 2, 3), (GROSS, NET), ()),
    heard=unflagged,
    noise=nci.TABLE.noise,
    torn=nci.TABLE.torn,
)

CPW_PLUS = Table(
    protocol=CPW,
    printed=(
        Row(b"G + 2.00 kg\r\n", OK, "2.00", "kg", GROSS),
        Row(b"N + 1.00 kg\r\n", OK, "1.00", "kg", NET),
    ),
    built=(
        Row(b"G   +  2.00 kg\r\n", OK, "2.00", "kg", GROSS),
        Row(b"N   +  1.00 kg\r\n", OK, "1.00", "kg", NET),
        Row(b"G+  2.00kg\r\n", OK, "2.00", "kg", GROSS),
        Row(b"G -    0.02 kg\r\n", OK, "-0.02", "kg", GROSS),
        Row(b"N -    1.50 kg\r\n", OK, "-1.50", "kg", NET),
        Row(b"N +    0.00 kg\r\n", OK, "0.00", "kg", NET),
        Row(b"G +    4.40 lb\r\n", OK, "4.40", "lb", GROSS),
        Row(b"G +  150.00 kg\r\n", OK, "150.00", "kg", GROSS),
        Row(b"G +    2500 g\r\n", OK, "2500", "g", GROSS),
        Row(b"G +   70.55 oz\r\n", OK, "70.55", "oz", GROSS),
    ),
    refused=(
        b"G + 2,00 kg\r\n",
        b"G 2.00 kg\r\n",
        b"G + 2.00\r\n",
        b"G + 2.00 pcs\r\n",
        b"X + 2.00 kg\r\n",
        b"GN + 2.00 kg\r\n",
        b"G + 2. kg\r\n",
    ),
    understood=(b"T + 1.00 kg\r\n", b"\r\n"),
    sayable=Sayable(("lb", "kg", "g", "oz"), 6, (0, 1, 2, 3), (GROSS, NET), ()),
    heard=unflagged,
    noise=(b"\r\n", b"\x00\r\n", b"G + 2.0\r\n", b"\xff\n"),
)
