"""What a ZPL printer answers when it is asked how it is, and what that means for a job.

Source: Zebra, ZPL II Programming Guide P1099958, `~HS` Host Status Return and `~HQ` Host Query
(ES, errors and warnings). The guide says that `~HS` is not answered while media or
ribbon is out, the head is open or too hot: no answer is a state of its own, never "ready".
For `~HQES` it says no such thing, so it is asked first: where it names an error, that is
known even when `~HS` stays without answer. It says nothing of what is still to come out. Its
bits are the same in OKI, LE850 Technical Reference, `~HQ`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from omsdesk.devices.printers.language import PrinterStatus, Told

ASK_STATUS = b"~HQES~HS"
_ERRORS = re.compile(rb"ERRORS:\s+([01]) ([0-9A-F]{8}) ([0-9A-F]{8})\b", re.IGNORECASE)
# Of the second group of eight digits; any other bit is a fault.
_ERROR_BITS = (
    (0x00000004, "head-open"),
    (0x00000001, "paper-out"),
    (0x00000002, "ribbon-out"),
    (0x00000008, "cutter-stuck"),
    (0x00000030, "head-too-hot"),
    (0x00010000, "printer-paused"),
)
_FRAME = re.compile(rb"\x02([0-9,]*)\x03")


@dataclass(frozen=True, slots=True)
class HostStatus:
    """The flags of `~HS` that matter to a desk; `formats` wait in the printer's memory,
    `labels_left` are still to come out of the batch that it prints.
    """

    paper_out: bool = False
    paused: bool = False
    buffer_full: bool = False
    partial_format: bool = False
    memory_lost: bool = False
    too_cold: bool = False
    too_hot: bool = False
    head_open: bool = False
    ribbon_out: bool = False
    label_waiting: bool = False
    formats: int = 0
    labels_left: int = 0

    @property
    def trouble(self) -> str:
        """The code of what a person must do before it prints, the worst first; "" if nothing."""
        troubles = (
            (self.head_open, "head-open"),
            (self.paper_out, "paper-out"),
            (self.ribbon_out, "ribbon-out"),
            (self.too_hot, "head-too-hot"),
            (self.too_cold, "head-too-cold"),
            (self.memory_lost, "printer-memory-lost"),
            (self.paused, "printer-paused"),
            (self.buffer_full, "buffer-full"),
            (self.label_waiting, "label-waiting"),
        )
        return next((code for is_so, code in troubles if is_so), "")

    @property
    def is_idle(self) -> bool:
        """Whether everything that it was sent has come out."""
        return not (self.formats or self.labels_left or self.partial_format)


def status(answer: bytes) -> PrinterStatus | None:
    """What both questions brought; None while neither an error nor the host status is there."""
    told, error = host_status(answer), host_error(answer)
    if told is None:
        return Told(error, is_idle=False) if error else None
    return Told(error, is_idle=False) if error and not told.trouble else told


def host_error(answer: bytes) -> str:
    """The code of the worst error in the last answer to `~HQES`; "" without one."""
    answers = _ERRORS.findall(answer)
    if not answers or answers[-1][0] == b"0":
        return ""
    bits = int(answers[-1][2], 16)
    return next((code for bit, code in _ERROR_BITS if bits & bit), "printer-fault")


def host_status(answer: bytes) -> HostStatus | None:
    """The last whole answer to `~HS` in what was received; None while there is none.

    Anything around the three lines and lines of another form are skipped.
    """
    frames = [frame.split(b",") for frame in _FRAME.findall(answer)]
    for at in range(len(frames) - 3, -1, -1):
        first, second, third = frames[at : at + 3]
        if (len(first), len(second), len(third)) == (12, 11, 2) and all(first + second + third):
            return _status([int(each) for each in first], [int(each) for each in second])
    return None


def _status(first: list[int], second: list[int]) -> HostStatus:
    return HostStatus(
        paper_out=bool(first[1]),
        paused=bool(first[2]),
        formats=first[4],
        buffer_full=bool(first[5]),
        partial_format=bool(first[7]),
        memory_lost=bool(first[9]),
        too_cold=bool(first[10]),
        too_hot=bool(first[11]),
        head_open=bool(second[2]),
        ribbon_out=bool(second[3]),
        label_waiting=bool(second[7]),
        labels_left=second[8],
    )


def encoded(status: HostStatus, label_length_dots: int = 1218) -> bytes:
    """The three lines that the printer's side sends."""
    first = (
        f"030,{status.paper_out:d},{status.paused:d},{label_length_dots:04},{status.formats:03},"
        f"{status.buffer_full:d},0,{status.partial_format:d},000,{status.memory_lost:d},"
        f"{status.too_cold:d},{status.too_hot:d}"
    )
    second = (
        f"001,0,{status.head_open:d},{status.ribbon_out:d},0,2,0,{status.label_waiting:d},"
        f"{status.labels_left:08},1,000"
    )
    return "".join(f"\x02{line}\x03\r\n" for line in (first, second, "1234,0")).encode("ascii")


def encoded_errors(status: HostStatus) -> bytes:
    """The answer of the printer's side to `~HQES`."""
    bits = (
        (status.paper_out, 0x1),
        (status.ribbon_out, 0x2),
        (status.head_open, 0x4),
        (status.too_hot, 0x10),
        (status.paused, 0x10000),
    )
    sum_of = sum(bit for is_so, bit in bits if is_so)
    errors = f"   ERRORS:         {bool(sum_of):d} 00000000 {sum_of:08X}"
    lines = ("", "  PRINTER STATUS", errors, "   WARNINGS:       0 00000000 00000000", "")
    return ("\x02" + "\r\n".join(lines) + "\x03").encode("ascii")
