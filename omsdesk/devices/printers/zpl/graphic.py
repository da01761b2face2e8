"""Reads the bitmaps of ZPL's ^GF command.

Source: Zebra, ZPL Programming Guide P1099958: ^GF, "Alternative Data Compression Scheme for
~DG and ~DB Commands", "ZB64 Encoding and Compression".
"""

from __future__ import annotations

import base64
import binascii
import re
import zlib

from PIL import Image

_TOKEN = re.compile(r"([G-Yg-z]*)([0-9A-F])|([,!:])")
_LARGEST_BYTES = 8_000_000


def graphic(arguments: str) -> Image.Image:
    """The bitmap of `A,bytes,total,bytes per row,data` as a mask (255 = ink).

    ValueError for another form, a wrong length or a wrong checksum.
    """
    form, _, total, row_bytes, data = arguments.split(",", 4)
    size, row = int(total), int(row_bytes)
    if form != "A" or not 0 < row <= size <= _LARGEST_BYTES or size % row:
        raise ValueError("unreadable ^GF")
    data = data.strip()
    bits = _packed(data, size) if data.startswith(":") else _hexadecimal(data, row, size)
    if len(bits) != size:
        raise ValueError("^GF of a wrong length")
    return Image.frombytes("1", (row * 8, size // row), bits)


def _packed(data: str, size: int) -> bytes:
    """`:Z64:` or `:B64:` with the CRC-16 (CCITT, from 0) of what stands between the colons."""
    _, kind, text, checksum = data.split(":")
    if binascii.crc_hqx(text.encode("ascii"), 0) != int(checksum, 16):
        raise ValueError("^GF with a wrong checksum")
    content = base64.b64decode(text, validate=True)
    if kind == "B64":
        return content
    try:
        return zlib.decompressobj().decompress(content, size)
    except zlib.error as error:
        raise ValueError("^GF that cannot be unpacked") from error


def _hexadecimal(data: str, row_bytes: int, size: int) -> bytes:
    """Plain or compressed hexadecimal, row by row."""
    digits = row_bytes * 2
    rows: list[str] = []
    row = ""
    for counts, digit, mark in _TOKEN.findall(data):
        if mark == ":":
            rows.append(rows[-1])
        elif mark:
            rows.append(row.ljust(digits, "0" if mark == "," else "F"))
            row = ""
        else:
            row += digit * min(_count(counts), size * 2)
        while len(row) >= digits:
            rows.append(row[:digits])
            row = row[digits:]
    return bytes.fromhex("".join(rows))


def _count(letters: str) -> int:
    """G to Y are 1 to 19, g to z are 20 to 400; no letter is one."""
    if not letters:
        return 1
    small = sum((ord(each) - ord("f")) * 20 for each in letters if each.islower())
    return small + sum(ord(each) - ord("F") for each in letters if each.isupper())
