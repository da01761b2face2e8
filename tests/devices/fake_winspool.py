"""A print spooler like that of Windows, as far as `ports.winspool` calls it."""

from __future__ import annotations

import ctypes
import re
from ctypes import wintypes
from typing import Any

from omsdesk.devices.ports.winspool import JobFields, PrinterFields

Pointer = Any  # what ctypes.byref makes

INSUFFICIENT_BUFFER = 122
INVALID_PARAMETER = 87
INVALID_PRINTER_NAME = 1801

_NEXT_WORD = re.compile(r"(?<!^)(?=[A-Z])")


class FakeWinspool:
    """`calls` are the functions in their order; `printed` what came whole, by job.

    `fail` names a function that fails with `error`; `room` is what one WritePrinter takes.
    """

    def __init__(self, *printers: str) -> None:
        self.printers = printers
        self.calls: list[str] = []
        self.printed: dict[int, bytes] = {}
        self.statuses: dict[int, int] = {}
        self.titles: dict[int, str] = {}
        self.printer_status = 0
        self.fail = ""
        self.error = 0
        self.room = 1_000_000
        self._open = 0
        self._job = 0
        self._bytes = b""
        self._kept: list[Any] = []

    def __getattr__(self, name: str) -> Any:
        """The functions by the names that they have in Windows."""
        if not name[:1].isupper():
            raise AttributeError(name)
        return getattr(self, _NEXT_WORD.sub("_", name.removesuffix("W")).lower())

    def last_error(self) -> int:
        return self.error

    def open_printer(self, name: str, handle: Pointer, _defaults: None) -> int:
        if name not in self.printers:
            self.error = INVALID_PRINTER_NAME
            return 0
        handle._obj.value = 0x1_0000_0001  # wider than an int of C
        self._open += 1
        return self._done("OpenPrinterW")

    def close_printer(self, handle: wintypes.HANDLE) -> int:
        self._check(handle)
        self._open -= 1
        return self._done("ClosePrinter")

    def start_doc_printer(self, handle: wintypes.HANDLE, level: int, document: Pointer) -> int:
        self._check(handle)
        assert level == 1
        assert document._obj.data_type == "RAW"
        assert document._obj.output_file is None
        self._job += 1
        self._bytes = b""
        self.titles[self._job] = document._obj.name
        return self._done("StartDocPrinterW") and self._job

    def start_page_printer(self, handle: wintypes.HANDLE) -> int:
        self._check(handle)
        return self._done("StartPagePrinter")

    def write_printer(
        self, handle: wintypes.HANDLE, chunk: bytes, size: int, written: Pointer
    ) -> int:
        self._check(handle)
        assert len(chunk) == size
        taken = 0 if self.fail == "WritePrinter" and self._bytes else min(size, self.room)
        self._bytes += chunk[:taken]
        written._obj.value = taken
        return self._done("WritePrinter") if taken < size or not self.fail else 1

    def end_page_printer(self, handle: wintypes.HANDLE) -> int:
        self._check(handle)
        return self._done("EndPagePrinter")

    def end_doc_printer(self, handle: wintypes.HANDLE) -> int:
        self._check(handle)
        self.printed[self._job] = self._bytes
        self.statuses[self._job] = 0x10
        return self._done("EndDocPrinter")

    def abort_printer(self, handle: wintypes.HANDLE) -> int:
        self._check(handle)
        return self._done("AbortPrinter")

    def set_job(
        self, handle: wintypes.HANDLE, job: int, _level: int, _fields: None, command: int
    ) -> int:
        self._check(handle)
        assert command == 5
        self.statuses[job] = 0x04
        return self._done("SetJobW")

    def get_job(self, handle: wintypes.HANDLE, job: int, level: int, *room: Any) -> int:
        self._check(handle)
        assert level == 1
        if job not in self.statuses:
            self.error = INVALID_PARAMETER
            return 0
        return self._fill(JobFields(number=job, status=self.statuses[job]), *room)

    def get_printer(self, handle: wintypes.HANDLE, level: int, *room: Any) -> int:
        self._check(handle)
        assert level == 6
        return self._fill(wintypes.DWORD(self.printer_status), *room)

    def enum_printers(self, flags: int, _server: None, level: int, *room: Any) -> int:
        assert (flags, level) == (6, 4)
        *size, count = room
        rows = (PrinterFields * len(self.printers))(
            *(PrinterFields(name, None, 0) for name in self.printers)
        )
        count._obj.value = len(self.printers)
        return self._fill(rows, *size)

    def _fill(self, fields: Any, buffer: Any, size: Any, needed: Pointer) -> int:
        needed._obj.value = ctypes.sizeof(fields)
        if buffer is None or getattr(size, "value", size) < ctypes.sizeof(fields):
            self.error = INSUFFICIENT_BUFFER
            return 0
        self._kept.append(fields)  # the strings that the copy points to
        ctypes.memmove(buffer, ctypes.byref(fields), ctypes.sizeof(fields))
        return 1

    def _check(self, handle: wintypes.HANDLE) -> None:
        assert self._open
        assert handle.value == 0x1_0000_0001

    def _done(self, name: str) -> int:
        self.calls.append(name)
        return int(self.fail != name)
