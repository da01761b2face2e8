"""Print queues of Windows: raw bytes through the spooler, past the driver.

Written by the manual and tried against `tests/devices/fake_winspool.py` only: not yet tried
on Windows.

Source: Microsoft Learn, Print Spooler API: OpenPrinter, StartDocPrinter (returns the job's
number), WritePrinter, EndDocPrinter, GetJob and JOB_INFO_1, EnumPrinters and PRINTER_INFO_4,
SetJob; and "How To Send Raw Data to a Printer by Using the Win32 API".
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from ctypes import wintypes
from typing import Any, Protocol

from omsdesk.devices.spooler import JobReport, SpoolerJob, SpoolerState
from omsdesk.errors import Unavailable

_ACCESS_DENIED = 5
_INVALID_PARAMETER = 87  # GetJob's answer for a job that is no more
_INVALID_PRINTER_NAME = 1801
_LOCAL_AND_CONNECTED = 0x02 | 0x04
_DELETE = 5

_SPOOLING, _PRINTING, _PRINTED, _COMPLETE = 0x08, 0x10, 0x80, 0x1000
_DELETING, _DELETED = 0x04, 0x100
# Paused, error, offline, paper out, blocked, needs a person: each waits for somebody.
_HELD = 0x01 | 0x02 | 0x20 | 0x40 | 0x200 | 0x400
_TROUBLES = (
    (0x400000, "head-open"),  # PRINTER_STATUS_DOOR_OPEN
    (0x10, "paper-out"),
    (0x80 | 0x1000, "printer-silent"),  # offline, not available
    (0x01 | 0x02 | 0x08, "queue-stopped"),  # paused, error, paper jam
)


class _Document(ctypes.Structure):
    """DOC_INFO_1W."""

    _fields_ = (
        ("name", wintypes.LPWSTR),
        ("output_file", wintypes.LPWSTR),
        ("data_type", wintypes.LPWSTR),
    )


class JobFields(ctypes.Structure):
    """JOB_INFO_1W up to the fields that are read here."""

    _fields_ = (
        ("number", wintypes.DWORD),
        ("printer", wintypes.LPWSTR),
        ("machine", wintypes.LPWSTR),
        ("user", wintypes.LPWSTR),
        ("document", wintypes.LPWSTR),
        ("data_type", wintypes.LPWSTR),
        ("status_text", wintypes.LPWSTR),
        ("status", wintypes.DWORD),
        ("priority", wintypes.DWORD),
        ("position", wintypes.DWORD),
        ("total_pages", wintypes.DWORD),
        ("pages_printed", wintypes.DWORD),
    )


class PrinterFields(ctypes.Structure):
    """PRINTER_INFO_4W."""

    _fields_ = (
        ("name", wintypes.LPWSTR),
        ("server", wintypes.LPWSTR),
        ("attributes", wintypes.DWORD),
    )


class Winspool(Protocol):
    """The functions of winspool.drv that are called, and the error of the last one."""

    def last_error(self) -> int: ...

    def __getattr__(self, name: str) -> Any: ...


class SystemWinspool:
    """Unavailable("spooler-absent") where there is no such library."""

    def __init__(self) -> None:
        load = getattr(ctypes, "WinDLL", None)
        if load is None:
            raise Unavailable("spooler-absent", name="winspool", cause=sys.platform)
        self._library: Any = load("winspool.drv", use_last_error=True)

    def last_error(self) -> int:
        error: int = getattr(ctypes, "get_last_error")()  # noqa: B009 - only Windows has it
        return error

    def __getattr__(self, name: str) -> Any:
        return getattr(self._library, name)


class WindowsQueue:
    """Implements `spooler.JobPort`; a job is raw bytes, whatever language the printer reads.

    A job that has ended leaves the queue at once: FORGOTTEN is how most of them end here.
    """

    def __init__(self, printer: str, library: Winspool | None = None) -> None:
        self._printer = printer
        self._library = library or SystemWinspool()

    @property
    def name(self) -> str:
        return f"winspool:{self._printer}"

    def submit(self, job: bytes, title: str) -> SpoolerJob:
        with self._opened() as handle:
            document = _Document(title, None, "RAW")
            number = self._library.StartDocPrinterW(handle, 1, ctypes.byref(document))
            if not number:
                raise self._failure()
            taken = SpoolerJob(number, title)
            self._write(handle, job, taken)
            return taken

    def report(self, job: SpoolerJob) -> JobReport:
        with self._opened() as handle:
            buffer = _filled(lambda *room: self._library.GetJobW(handle, job.number, 1, *room))
            if buffer is None and self._library.last_error() == _INVALID_PARAMETER:
                return JobReport(SpoolerState.FORGOTTEN, has_begun=True)
            if buffer is None:
                raise self._failure()
            fields = JobFields.from_buffer(buffer)
            reason = fields.status_text or f"{fields.status:#x}"
            return JobReport(_state(fields.status), _has_begun(fields.status), reason)

    def cancel(self, job: SpoolerJob) -> None:
        with self._opened() as handle:
            self._library.SetJobW(handle, job.number, 0, None, _DELETE)

    def trouble(self) -> str:
        with self._opened() as handle:
            buffer = _filled(lambda *room: self._library.GetPrinterW(handle, 6, *room))
            if buffer is None:
                raise self._failure()
            status = wintypes.DWORD.from_buffer(buffer).value  # PRINTER_INFO_6
            return next((code for bits, code in _TROUBLES if status & bits), "")

    @contextmanager
    def _opened(self) -> Iterator[wintypes.HANDLE]:
        handle = wintypes.HANDLE()
        if not self._library.OpenPrinterW(self._printer, ctypes.byref(handle), None):
            raise self._failure()
        try:
            yield handle
        finally:
            self._library.ClosePrinter(handle)

    def _write(self, handle: wintypes.HANDLE, job: bytes, taken: SpoolerJob) -> None:
        """Windows may begin to print before the end: what broke off then nobody can tell."""
        library, sent, count = self._library, 0, wintypes.DWORD()
        is_whole = bool(library.StartPagePrinter(handle))
        while is_whole and sent < len(job):
            rest = job[sent:]
            is_whole = bool(library.WritePrinter(handle, rest, len(rest), ctypes.byref(count)))
            sent += count.value
            is_whole = is_whole and count.value > 0
        if is_whole and library.EndPagePrinter(handle) and library.EndDocPrinter(handle):
            return
        failure = self._failure()
        library.AbortPrinter(handle)
        if sent:
            raise Unavailable("spooler-unsure", name=self.name, number=taken.number)
        raise failure

    def _failure(self) -> Unavailable:
        error = self._library.last_error()
        if error == _ACCESS_DENIED:
            return Unavailable("device-no-permission", name=self.name)
        if error == _INVALID_PRINTER_NAME:
            return Unavailable("device-absent", name=self.name)
        return Unavailable("spooler-refused", name=self.name, reason=f"Windows error {error}")


def windows_queues(library: Winspool | None = None) -> list[str]:
    """The names of the queues of this computer and of those that it is connected to."""
    spooler = library or SystemWinspool()
    count = wintypes.DWORD()
    buffer = _filled(
        lambda *room: spooler.EnumPrintersW(
            _LOCAL_AND_CONNECTED, None, 4, *room, ctypes.byref(count)
        )
    )
    if buffer is None or not count.value:
        return []
    rows = (PrinterFields * count.value).from_buffer(buffer)
    return [row.name for row in rows]


def _filled(ask: Callable[..., int]) -> ctypes.Array[ctypes.c_char] | None:
    """Asks for the size first, then with room for it, as these functions want it."""
    needed = wintypes.DWORD()
    ask(None, 0, ctypes.byref(needed))
    if not needed.value:
        return None
    buffer = ctypes.create_string_buffer(needed.value)
    return buffer if ask(buffer, needed, ctypes.byref(needed)) else None


def _state(status: int) -> SpoolerState:
    if status & (_DELETING | _DELETED):
        return SpoolerState.ENDED
    if status & (_PRINTED | _COMPLETE):
        return SpoolerState.DELIVERED
    if status & _HELD:
        return SpoolerState.HELD
    return SpoolerState.SENDING if status & _PRINTING else SpoolerState.WAITING


def _has_begun(status: int) -> bool:
    """A job that is being deleted or held may have begun: Windows does not say."""
    return bool(status & ~_SPOOLING)
