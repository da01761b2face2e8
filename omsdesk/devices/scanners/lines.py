"""What a scanner sends over a serial port or a socket: a line of bytes for each code.

Source: Zebra, Product Reference Guide, "Data Format"; Honeywell, User's Guide, "Prefix/Suffix
Overview": the code, ended by CR, LF, both or ETX; STX before it is an option. The bytes are
those of the barcode: a QR code says in itself whether it is UTF-8, the scanner does not.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from omsdesk.devices.scanners.port_scanner import Code

_END = re.compile(rb"[\r\n\x03]+")
_START = b"\x02"
# QR codes hold 7,089 digits, and fewer bytes of any other kind.
_MOST_BYTES = 7100
ENCODINGS = ("utf-8", "latin-1")


@dataclass(slots=True)
class ScanLines:
    """Implements `port_scanner.ScanDecoder`. A code that is none in its encoding, or longer
    than any barcode, cannot be read.
    """

    encoding: str = ENCODINGS[0]
    _begun: bytearray = field(default_factory=bytearray)

    @property
    def has_begun(self) -> bool:
        return bool(self._begun)

    def feed(self, chunk: bytes) -> list[Code]:
        self._begun += chunk
        *whole, rest = _END.split(self._begun)
        # What is longer than any barcode is only known to be so.
        self._begun = bytearray(rest[: _MOST_BYTES + 1])
        codes = [self._code(bytes(line)) for line in whole]
        return [code for code in codes if code.text]

    def drop(self) -> str:
        half = self._text(bytes(self._begun), "replace")
        self._begun.clear()
        return half

    def _code(self, line: bytes) -> Code:
        try:
            return Code(self._text(line, "strict"), is_readable=len(line) <= _MOST_BYTES)
        except UnicodeDecodeError:
            return Code(self._text(line, "replace"), is_readable=False)

    def _text(self, line: bytes, errors: str) -> str:
        return line.lstrip(_START).decode(self.encoding, errors)
