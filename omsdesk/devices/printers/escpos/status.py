"""What a receipt printer answers when it is asked how it is: one byte to each of four questions.

Source: Epson, ESC/POS Application Programming Guide, DLE EOT (n = 1 to 4) and GS r (n = 1). The
answers to DLE EOT come at once and have bits 1 and 4 set, 0 and 7 not; the one to GS r comes
when everything before it has been worked off, and has bits 4 and 7 not set. So they are told
apart. GS r is not answered while paper is out: it may be sent behind a job only.
"""

from __future__ import annotations

from omsdesk.devices.printers.language import Told

ASK_STATUS = b"\x10\x04\x01\x10\x04\x02\x10\x04\x03\x10\x04\x04"
ASK_ENDING = b"\x1dr\x01"
_QUESTIONS = 4
_FIXED, _FIXED_ON = 0x93, 0x12
_ENDING_FIXED = 0x90
_NEAR_END, _END = 0x03, 0x0C
# Of which answer, which bits: the first that is so counts.
_TROUBLES = (
    (1, 0x04, "head-open"),
    (1, 0x20, "paper-out"),
    (3, 0x60, "paper-out"),
    (2, 0x08, "cutter-stuck"),
    (2, 0x40, "head-too-hot"),
    (2, 0x24, "printer-fault"),
    (1, 0x40, "printer-fault"),
    (0, 0x08, "printer-offline"),
)


def status(answer: bytes) -> Told | None:
    """The last four answers to DLE EOT in what was received, None while one is missing."""
    told = [byte for byte in answer if byte & _FIXED == _FIXED_ON]
    if not told or len(told) % _QUESTIONS:
        return None
    last = told[-_QUESTIONS:]
    trouble = next((code for at, bits, code in _TROUBLES if last[at] & bits), "")
    return Told(trouble, is_idle=not trouble)


def has_ended(answer: bytes) -> bool:
    """Whether the answer to GS r is among what was received."""
    return any(
        not byte & _ENDING_FIXED and byte & _NEAR_END in (0, _NEAR_END) and byte & _END in (0, _END)
        for byte in answer
    )
