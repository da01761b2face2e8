"""MT-SICS and KERN KCP, from Mettler-Toledo reference manual 11781363, sections 2.1 and 3.

The manual prints the answers of S, SI, Z and of errors; the other rows keep to its rule: status,
a number right-aligned in ten characters, a unit. KERN prints the same answers of S: "S S     100.00
g", "S I", "S +", "S -" (MCN manual, section 11.1).
"""

from __future__ import annotations

from omsdesk.devices.scales.mt_sics import PROTOCOL
from omsdesk.devices.scales.reading import Status
from tests.devices.scales.table import Row, Sayable, Table

OK, MOTION = Status.OK, Status.MOTION

TABLE = Table(
    protocol=PROTOCOL,
    printed=(
        Row(b"S S     100.00 g\r\n", OK, "100.00", "g"),
        Row(b"S D     129.07 g\r\n", MOTION, "129.07", "g"),
        Row(b"S I\r\n", Status.BUSY),
        Row(b"S +\r\n", Status.OVERLOAD),
        Row(b"S -\r\n", Status.UNDERLOAD),
        Row(b"S L\r\n", Status.FAULT),
        Row(b"ES\r\n", Status.FAULT),
        Row(b"ET\r\n", Status.FAULT),
        Row(b"EL\r\n", Status.FAULT),
        Row(b"S S Error 10b\r\n", Status.FAULT),
        Row(b"Z I\r\n", Status.NOT_ZEROED),
        Row(b"Z +\r\n", Status.NOT_ZEROED),
        Row(b"Z -\r\n", Status.NOT_ZEROED),
    ),
    built=(
        Row(b"S S      -0.05 g\r\n", OK, "-0.05", "g"),
        Row(b"S S       0.00 g\r\n", OK, "0.00", "g"),
        Row(b"S S 32000.0000 g\r\n", OK, "32000.0000", "g"),
        Row(b"S S      1.234 kg\r\n", OK, "1.234", "kg"),
        Row(b"S S     0.0625 lb\r\n", OK, "0.0625", "lb"),
        Row(b"S S          1 lb\r\n", OK, "1", "lb"),
        Row(b"S S      16.00 oz\r\n", OK, "16.00", "oz"),
        Row(b"S S        250 mg\r\n", OK, "250", "mg"),
    ),
    refused=(
        b"S S     100,00 g\r\n",
        b"S S   1,234.00 g\r\n",
        b"S S   100.0[0] g\r\n",
        b"S S     100.00 pcs\r\n",
        b"S S     100.00\r\n",
        b"S S     10 .00 g\r\n",
        b"S S     100.00 g\n",
        b"1S S     100.00 g\r\n",
        b"S X     100.00 g\r\n",
        b"S S        .50 g\r\n",
        b"S S         5. g\r\n",
        b"S S     --1.00 g\r\n",
        b"S S     100.00 g" + b" " * 80 + b"\r\n",
        b"1" + b" " * 70 + b"S S     100.00 g\r\n",
        b"ST,+00100.00  g\r\n",
    ),
    understood=(
        b"Z A\r\n",
        b"ZI S\r\n",
        b"T S      12.00 g\r\n",
        b"T +\r\n",
        b"TAC A\r\n",
        b'I4 A "0123456789"\r\n',
        b"\r\n",
    ),
    sayable=Sayable(
        ("g", "kg", "lb", "oz", "mg"),
        7,
        (0, 1, 2, 3, 4),
        states=(Status.OVERLOAD, Status.UNDERLOAD, Status.BUSY, Status.NOT_ZEROED, Status.FAULT),
    ),
)
