"""Reports of a USB scanner in HID POS mode: no keyboard, no driver, the kind of code in each.

Source: USB-IF, HID Point of Sale Usage Tables 1.02, page 0x8C (scanned data report: usages
0xFB-0xFD symbology identifier, 0xFE decoded data, 0xFF decode data continued); the bytes as
in Access-IS, ATR110 Product Manual, appendix "HID Reports": number 2, length, identifier of
three bytes, 56 bytes of data, two bytes of the maker, flags with bit 0 for "continued".
Newland, NLS-FM420 Integration Guide, "HID-POS", has the data where others have the identifier:
the standard allows it, and such a report is refused, not read with three characters lost.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from omsdesk.devices.scanners.lines import ENCODINGS
from omsdesk.devices.scanners.port_scanner import Code

REPORT_BYTES = 64
DATA_BYTES = 56
_SCANNED_DATA = 2
_IDENTIFIER = slice(2, 5)
_DATA_FROM = 5
_CONTINUED = 0x01
_PADDING = b"\0"


@dataclass(slots=True)
class HidPosReports:
    """Implements `port_scanner.ScanDecoder`; one read is one report.

    Reports with another number are for others. One that is cut off, claims more data than it
    holds or has something else in the place of the identifier spoils the code that it belongs
    to.
    """

    encoding: str = ENCODINGS[0]
    _begun: bytearray = field(default_factory=bytearray)
    _identifier: str = ""
    _is_begun: bool = False
    _is_spoiled: bool = False

    @property
    def has_begun(self) -> bool:
        return self._is_begun

    def feed(self, chunk: bytes) -> list[Code]:
        reports = (chunk[at : at + REPORT_BYTES] for at in range(0, len(chunk), REPORT_BYTES))
        codes = (self._report(each) for each in reports if each[0] == _SCANNED_DATA)
        return [code for code in codes if code is not None]

    def drop(self) -> str:
        return self._code().text

    def _report(self, report: bytes) -> Code | None:
        self._is_begun = True
        length = report[1] if len(report) == REPORT_BYTES else DATA_BYTES + 1
        identifier = _identifier(report[_IDENTIFIER])
        data = report[_DATA_FROM : _DATA_FROM + length]
        if length > DATA_BYTES or identifier is None or _PADDING in data:
            self._is_spoiled = True
        else:
            self._identifier = identifier
            self._begun += data
        is_continued = len(report) == REPORT_BYTES and report[-1] & _CONTINUED
        if is_continued:
            return None
        code = self._code()
        return code if code.text or not code.is_readable else None

    def _code(self) -> Code:
        """What there is, and forget it."""
        data, spoiled = bytes(self._begun), self._is_spoiled
        identifier = self._identifier
        self._begun.clear()
        self._identifier, self._is_begun, self._is_spoiled = "", False, False
        try:
            text = data.decode(self.encoding)
        except UnicodeDecodeError:
            text, spoiled = data.decode(self.encoding, "replace"), True
        return Code(identifier + text if text else "", is_readable=not spoiled)


def _identifier(sent: bytes) -> str | None:
    """The three characters, "" when the scanner sends none, None when it is something else."""
    text = sent.decode("ascii", "replace")
    if not text.strip(" \0"):
        return ""
    is_one = re.fullmatch(r"\][A-Za-z][0-9A-Za-z]", text)
    return text if is_one else None
