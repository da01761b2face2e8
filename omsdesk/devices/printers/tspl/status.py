"""What a TSPL printer answers when it is asked how it is: one byte.

Source: TSC, TSPL/TSPL2 Programming Language Manual, "Status Polling and Immediate Commands":
<ESC>!? and <ESC>!. (cancel). Bit 6 has no meaning there, so a byte with it is no answer (to
Gprinter, manual of GP-2120T, it is an open cover). The question is answered at once, also in
the middle of a job and while the printer is stuck.
"""

from __future__ import annotations

from omsdesk.devices.printers.language import Told

ASK_STATUS = b"\x1b!?"
CANCEL = b"\x1b!."
# The first byte of a job may wait that long before the printer says that it prints.
SETTLES_S = 0.5
_UNUSED, _PRINTING = 0x40, 0x20
_TROUBLES = (
    (0x01, "head-open"),
    (0x02, "paper-jam"),
    (0x04, "paper-out"),
    (0x08, "ribbon-out"),
    (0x80, "printer-fault"),
    (0x10, "printer-paused"),
)


def status(answer: bytes) -> Told | None:
    """The last byte of what was received; None without one, or when it is noise."""
    if not answer or any(byte & _UNUSED for byte in answer):
        return None
    trouble = next((code for bit, code in _TROUBLES if answer[-1] & bit), "")
    return Told(trouble, is_idle=not trouble and not answer[-1] & _PRINTING)
