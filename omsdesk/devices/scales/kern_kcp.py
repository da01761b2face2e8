"""KERN KCP: the commands and answers of MT-SICS under another name, asked less often.

Source: KERN, KCP reference manual KCP-ZB-e-19137, sections 1.2 and 1.4; KIB-TM additional
description KIB-TM-ZB-e-1913, section 1.4 (more than 100 ms between two commands).
"""

from __future__ import annotations

from dataclasses import replace

from omsdesk.devices.scales import mt_sics

_INTERVAL_S = 0.12

PROTOCOL = replace(
    mt_sics.PROTOCOL,
    name="kern-kcp",
    title="KERN KCP",
    hint="Set the mode to ASK and the type to KCP",
    interval_s=_INTERVAL_S,
)
