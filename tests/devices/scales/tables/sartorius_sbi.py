"""Sartorius SBI, 16 and 22 characters.

Printed: Combics 1 plus manual, section "Data Output Format" (+1255.7 g, special codes H, HH, L,
LL, C, errors); Combics 3 manual (G# +1255.7 g); Entris II, data interface description (N, High,
Low, Cal. Ext., brackets); MC1 manual (+150.11775 g). Made by the rules of these: negative,
moving (no unit), other units, the comma that can be set.
"""

from __future__ import annotations

from dataclasses import replace

from omsdesk.devices.scales.reading import Basis, Reading, Status
from omsdesk.devices.scales.sartorius_sbi import PROTOCOL
from tests.devices.scales.table import Row, Sayable, Table

OK, MOTION, OVER, UNDER = Status.OK, Status.MOTION, Status.OVERLOAD, Status.UNDERLOAD
GROSS, NET, BUSY, FAULT = Basis.GROSS, Basis.NET, Status.BUSY, Status.FAULT


def without_unit(reading: Reading) -> Reading:
    """A number that moves has no unit, and is none."""
    return reading if reading.is_stable else replace(reading, shown=None)


TABLE = Table(
    protocol=PROTOCOL,
    parity="O",
    printed=(
        Row(b"+   1255.7 g  \r\n", OK, "1255.7", "g"),
        Row(b"+150.11775 g  \r\n", OK, "150.11775", "g"),
        Row(b"G#    +   1255.7 g  \r\n", OK, "1255.7", "g", GROSS),
        Row(b"N     +   123.56 g  \r\n", OK, "123.56", "g", NET),
        Row(b"N     + 123.5[6] g  \r\n", OK, "123.56", "g", NET),
        Row(b"      H       \r\n", OVER),
        Row(b"      HH      \r\n", OVER),
        Row(b"      L       \r\n", UNDER),
        Row(b"      LL      \r\n", UNDER),
        Row(b"      C       \r\n", BUSY),
        Row(b"      --      \r\n", BUSY),
        Row(b"   Err  02    \r\n", FAULT),
        Row(b"   Err 101    \r\n", FAULT),
        Row(b"Stat        H       \r\n", OVER),
        Row(b"Stat        L       \r\n", UNDER),
        Row(b"Stat     Err 101    \r\n", FAULT),
    ),
    built=(
        Row(b"-     12.3 g  \r\n", OK, "-12.3", "g"),
        Row(b"+   1255.7    \r\n", MOTION),
        Row(b"N     +   1255.7    \r\n", MOTION, "", "", NET),
        Row(b"     0.000 kg \r\n", OK, "0.000", "kg"),
        Row(b"+    1.250 kg \r\n", OK, "1.250", "kg"),
        Row(b"+    2.755 lb \r\n", OK, "2.755", "lb"),
        Row(b"+    44.09 oz \r\n", OK, "44.09", "oz"),
        Row(b"+    40.18 ozt\r\n", OK, "40.18", "ozt"),
        Row(b"+     1255 g  \r\n", OK, "1255", "g"),
        Row(b"+   1255,7 g  \r\n", OK, "1255.7", "g"),
        Row(b"+  123.5[6]g  \r\n", OK, "123.56", "g"),
        Row(b"     High     \r\n", OVER),
        Row(b"     Low      \r\n", UNDER),
        Row(b"   Cal. Ext.  \r\n", BUSY),
        Row(b"   APP.ERR    \r\n", FAULT),
        Row(b"              \r\n", BUSY),
    ),
    refused=(
        b"+     235 pcs \r\n",
        b"+      235 pcs\r\n",
        b"Qnt   +      235 pcs\r\n",
        b"+     12.5 %  \r\n",
        b"+   1255.7 !  \r\n",
        b"+   1255.7 g \r\n",
        b"+   1255.7  g \r\n",
        b"+  1 255.7 g  \r\n",
        b"+   1.255.7 g \r\n",
        b"+ 1.255,70 g  \r\n",
        b"+    1255. g  \r\n",
        b"x   1255.7 g  \r\n",
        b"Max   +   1255.7 g  \r\n",
        b"x+   1255.7 g  \r\n",
        b"      X       \r\n",
    ),
    understood=(b"T     +    123.5 g  \r\n", b"PT2   +    123.5 g  \r\n", b"\r\n"),
    sayable=Sayable(
        ("g", "kg", "lb", "oz", "ozt", "mg"),
        6,
        (0, 1, 2, 3),
        (Basis.UNSAID, GROSS, NET),
        (OVER, UNDER, BUSY, FAULT),
    ),
    heard=without_unit,
    noise=(b"\r\n", b"\x00\r\n", b"+   1255.7\r\n", b"\xff\n"),
    reads_commas=True,
    sees_a_lost_byte=True,
)
