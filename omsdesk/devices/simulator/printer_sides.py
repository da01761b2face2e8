"""The printer's side of every language: where labels end, and how each question is answered.

Sources: those of the languages in `devices.printers`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from omsdesk.devices.printers.brother_ql import picture as brother_ql_picture
from omsdesk.devices.printers.brother_ql import status as brother_ql_status
from omsdesk.devices.printers.epl import picture as epl_picture
from omsdesk.devices.printers.epl import status as epl_status
from omsdesk.devices.printers.escpos import picture as escpos_picture
from omsdesk.devices.printers.escpos import status as escpos_status
from omsdesk.devices.printers.pdf import picture as pdf_picture
from omsdesk.devices.printers.tspl import picture as tspl_picture
from omsdesk.devices.printers.tspl import status as tspl_status
from omsdesk.devices.printers.zpl import odometer as zpl_odometer
from omsdesk.devices.printers.zpl import status as zpl_status
from omsdesk.devices.printers.zpl import uptime as zpl_uptime
from omsdesk.devices.printers.zpl.commands import CANCEL_ALL, CANCEL_HALF
from omsdesk.devices.simulator.printer_side import Answer, Condition, Piece, Side

_BEGIN = b"^XA"
_END = b"^XZ"
_FORMAT = re.compile(rb"\^XA.*?(\^XZ|" + CANCEL_HALF + rb")", re.DOTALL)


def _first_format(received: bytes) -> Piece | None:
    """Up to the end of the first format; one without a field only changes settings, and of one
    that was canceled half way nothing is left.
    """
    start = received.find(_BEGIN)
    if start:
        # Between formats; the last bytes may be the first ones of the next.
        size = start if start > 0 else len(received) - len(_BEGIN) + 1
        return Piece(size) if size > 0 else None
    match = _FORMAT.match(received)
    return match and Piece(match.end(), is_label=b"^F" in match[0] and match[1] == _END)


def _host_status(condition: Condition) -> zpl_status.HostStatus:
    return zpl_status.HostStatus(
        paper_out=condition.paper_out,
        head_open=condition.head_open,
        ribbon_out=condition.ribbon_out,
        paused=condition.paused,
        partial_format=condition.is_partial,
        formats=condition.waiting,
    )


def _jobs(
    job_bytes: Callable[[bytes], int],
    questions: Mapping[bytes, Piece],
) -> Callable[[bytes], Piece | None]:
    """Labels as far as `job_bytes` says; between them stand `questions`."""

    def first(received: bytes) -> Piece | None:
        for question, piece in questions.items():
            if received.startswith(question):
                return piece
        size = job_bytes(received)
        return Piece(size, is_label=True) if size else None

    return first


def _skipped(*questions: bytes) -> dict[bytes, Piece]:
    """Questions that were answered on arrival, and whatever else changes nothing."""
    return {each: Piece(len(each)) for each in questions}


def _tspl_status(condition: Condition) -> bytes:
    bits = (
        (condition.head_open, 0x01),
        (condition.paper_out, 0x04),
        (condition.ribbon_out, 0x08),
        (condition.paused, 0x10),
        (condition.waiting and not condition.is_stuck, 0x20),
    )
    return bytes((sum(bit for is_so, bit in bits if is_so),))


def _epl_status(condition: Condition) -> bytes:
    codes = (
        (condition.head_open, "11"),
        (condition.paper_out or condition.ribbon_out, "07"),
        (condition.paused, "12"),
    )
    said = ",".join(code for is_so, code in codes if is_so) or "00"
    return f"{said}\r\n".encode("ascii")


def _escpos_status(number: int) -> Answer:
    """The answer to DLE EOT and this number; a pause is a printer that is offline."""

    def answer(condition: Condition) -> bytes:
        bits = {
            1: ((condition.is_stuck, 0x08),),
            2: ((condition.head_open, 0x04), (condition.paper_out, 0x20)),
            3: (),
            4: ((condition.paper_out, 0x60),),
        }[number]
        return bytes((0x12 | sum(bit for is_so, bit in bits if is_so),))

    return answer


def _brother_block(kind: int, phase: int = 0) -> Answer:
    def answer(condition: Condition) -> bytes:
        block = bytearray(32)
        block[:7] = b"\x80\x20B4800"
        block[8] = 0x02 if condition.paper_out else 0
        block[9] = 0x10 if condition.head_open else 0x20 if condition.paused else 0
        block[10], block[11], block[18], block[19] = 62, 0x0A, kind, phase
        return bytes(block)

    return answer


_ESCPOS_QUESTIONS = {bytes((0x10, 0x04, n)): _escpos_status(n) for n in (1, 2, 3, 4)}
_BROTHER = Side(
    first=_jobs(
        brother_ql_picture.job_bytes,
        {
            brother_ql_status.ASK_STATUS: Piece(3, answer=_brother_block(0x00)),
            **_skipped(b"\0", b"\x1b@"),
        },
    ),
    begins=bool,
    at_once={},
    ending="bin",
    reports=lambda now: _brother_block(0x01, 0x01)(now) + _brother_block(0x06)(now),
    complains=_brother_block(0x02),
)
SIDES: Mapping[str, Side] = {
    "zpl": Side(
        first=_first_format,
        begins=lambda rest: _BEGIN in rest,
        at_once={
            b"~HS": lambda now: zpl_status.encoded(_host_status(now)),
            b"~HQES": lambda now: zpl_status.encoded_errors(_host_status(now)),
            zpl_odometer.ASK_COUNT: lambda now: zpl_odometer.encoded(now.printed),
            zpl_uptime.ASK_UPTIME: lambda now: zpl_uptime.encoded(now.on_s),
        },
        ending="zpl",
        drop=CANCEL_ALL,
    ),
    "tspl": Side(
        first=_jobs(tspl_picture.LANGUAGE.job_bytes, _skipped(tspl_status.ASK_STATUS, b"\r\n")),
        begins=lambda rest: b"CLS" in rest,
        at_once={tspl_status.ASK_STATUS: _tspl_status},
        ending="tspl",
        drop=tspl_status.CANCEL,
    ),
    "epl2": Side(
        first=_jobs(epl_picture.LANGUAGE.job_bytes, _skipped(epl_status.ASK_STATUS, b"\r\n")),
        begins=lambda rest: b"\nN\r\n" in rest,
        at_once={epl_status.ASK_STATUS: _epl_status},
        ending="epl",
    ),
    "escpos": Side(
        first=_jobs(
            escpos_picture.job_bytes,
            {
                escpos_status.ASK_ENDING: Piece(3, answer=lambda _: b"\0", waits=True),
                **_skipped(*_ESCPOS_QUESTIONS),
            },
        ),
        begins=bool,
        at_once=_ESCPOS_QUESTIONS,
        ending="bin",
    ),
    "brother-ql": _BROTHER,
    "brother-ql-wide": _BROTHER,
    "pdf": Side(
        first=_jobs(pdf_picture.job_bytes, {}),
        begins=lambda rest: b"%PDF-" in rest,
        at_once={},
        ending="pdf",
    ),
}
