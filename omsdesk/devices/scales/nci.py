"""NCI: SCP-01, its form for cash registers, and SCP-12 (Weigh-Tronix, Brecknell and others).

Source: Weigh-Tronix, SCP-01, 8408-14788-01, as printed in Avery Weigh-Tronix 7821 User
Instructions, section 6.3; for cash registers (the status after "S", units in capitals)
Mettler-Toledo, DIVA Service Manual 72191202, section "Weight Command: W"; SCP-12 (the status
without LF and CR) in Brecknell, AWT35-100089, table "SCP-12".

The frames are in `scp`, the bits in `status_bytes`. On a line of seven bits nothing guards
against a lost digit but that the next frame differs.
"""

from __future__ import annotations

from omsdesk.devices.ports.serial_port import SerialSettings
from omsdesk.devices.scales import scp
from omsdesk.devices.scales.frames import FrameDecoder, Grammar
from omsdesk.devices.scales.protocol import Order, ScaleProtocol
from omsdesk.devices.scales.status_bytes import status_of_scp_12

WEIGH = b"W\r"
ZERO = b"Z\r"
TARE = b"T\r"

_MARK = rb"S?"
_GRAMMAR = Grammar(
    end=b"\x03",
    forms=(
        *scp.weighed(rb"\r\n" + _MARK + scp.STATUS),
        *scp.weighed(rb"\r(?P<status>[\x30-\x3f]{2})\x03", status_of_scp_12),
        scp.status_alone(_MARK, status_of_scp_12),
        scp.UNKNOWN_COMMAND,
    ),
    parity="E",
)


def decoder(unit: str = "") -> FrameDecoder:
    """Scales send their unit: `unit` is not asked for."""
    return FrameDecoder(_GRAMMAR)


PROTOCOL = ScaleProtocol(
    name="nci",
    hint="Set the protocol to NCI, SCP-01, SCP-12 or SINGLE",
    title="NCI SCP-01 / SCP-12 (Weigh-Tronix, Brecknell)",
    decoder=decoder,
    encoded=scp.encoded,
    line=SerialSettings(data_bits=7, parity="E"),
    other_lines=(
        SerialSettings(),
        SerialSettings(baud=2400, data_bits=7, parity="E"),
        SerialSettings(baud=1200, data_bits=7, parity="E"),
    ),
    ask=WEIGH,
    zero=ZERO,
    tare=TARE,
    orders={WEIGH: Order.WEIGH, ZERO: Order.ZERO_NOW, TARE: Order.TARE_NOW},
    done={ZERO: b"\n20\r\x03", TARE: b"\n20\r\x03"},
)
