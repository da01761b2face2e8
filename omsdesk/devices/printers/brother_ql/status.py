"""What a Brother QL printer says about itself: 32 bytes, asked for or by itself.

Source: Brother, Software Developer's Manual, Raster Command Reference QL-1100/1110NWB/1115NWB
Version 1.00 and QL-710W/720NW, ESC i S and its tables (1) to (7), "Flow Charts". It must not be
asked while it prints; it then reports by itself that a page is done, or what is wrong.
"""

from __future__ import annotations

import re

from omsdesk.devices.printers.language import Told

ASK_STATUS = b"\x1biS"
_BLOCK = re.compile(rb"\x80\x20B[04].{28}", re.DOTALL)
_ERRORS_1, _ERRORS_2, _KIND, _PHASE, _NOTICE = 8, 9, 18, 19, 22
_COMPLETED, _ERROR, _TURNED_OFF, _NOTIFIED = 0x01, 0x02, 0x04, 0x05
_COOLING = 0x03
_PRINTING = 0x01
_TROUBLES = (
    (_ERRORS_2, 0x10, "head-open"),
    (_ERRORS_1, 0x03, "paper-out"),
    (_ERRORS_2, 0x01, "wrong-media"),
    (_ERRORS_1, 0x04, "cutter-stuck"),
    (_ERRORS_2, 0x40, "paper-jam"),
    (_ERRORS_2, 0x20, "printer-canceled"),
    (_ERRORS_2, 0x0A, "buffer-full"),
    (_ERRORS_1, 0xF8, "printer-fault"),
    (_ERRORS_2, 0x84, "printer-fault"),
)


def status(answer: bytes) -> Told | None:
    """The last whole block in what was received, None while there is none."""
    blocks = _blocks(answer)
    if not blocks:
        return None
    trouble = _trouble(blocks[-1])
    return Told(trouble, is_idle=not trouble and blocks[-1][_PHASE] != _PRINTING)


def has_ended(answer: bytes) -> bool:
    """Whether it has reported that a page is done."""
    return any(block[_KIND] == _COMPLETED for block in _blocks(answer))


def _blocks(answer: bytes) -> list[bytes]:
    return _BLOCK.findall(answer)


def _trouble(block: bytes) -> str:
    for at, bits, code in _TROUBLES:
        if block[at] & bits:
            return code
    if block[_KIND] == _NOTIFIED and block[_NOTICE] == _COOLING:
        return "head-too-hot"
    return "printer-fault" if block[_KIND] in (_ERROR, _TURNED_OFF) else ""
