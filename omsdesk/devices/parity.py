"""Seven bits with a parity bit, on a line that is opened for eight.

Source: ITU-T Recommendation V.4, parity of characters of International Alphabet No. 5; termios(3),
INPCK and PARMRK; Linux, drivers/tty/n_tty.c and drivers/usb/serial: which characters came with
wrong parity a driver tells or does not (ch341 never, cdc-acm never).

7E1 and 8N1 are the same on the wire. A port that is opened with seven bits takes the parity bit
off and, with many adapters and on Windows, does not say when it was wrong. One that is opened with
eight bits hands it over, and then it counts.
"""

from __future__ import annotations

# What a character of wrong parity becomes: no protocol takes it for anything.
WRONG = 0
PARITIES = ("E", "O")


def _with_bit(odd: int) -> bytes:
    return bytes(byte | (byte.bit_count() + odd) % 2 << 7 for byte in range(128))


_RIGHT = {"E": _with_bit(0), "O": _with_bit(1)}
_SEVEN = bytes(byte & 0x7F for byte in range(256))
_CHECKED = {
    parity: bytes(byte & 0x7F if byte in right else WRONG for byte in range(256))
    for parity, right in _RIGHT.items()
}


def seven_bits(chunk: bytes) -> bytes:
    """The characters without their parity bits."""
    return chunk.translate(_SEVEN)


def with_parity(chunk: bytes, parity: str) -> bytes:
    """The characters as eight bits, the eighth being the parity: "E" even, "O" odd."""
    return seven_bits(chunk).translate(_RIGHT[parity] * 2)


def checked(chunk: bytes, parity: str) -> bytes:
    """The characters without their parity bits, and NUL for each whose parity is wrong."""
    return chunk.translate(_CHECKED[parity])


def has_parity(chunk: bytes, parity: str) -> bool:
    """Whether the parity of every character is right, or the port has taken it off all of them."""
    return chunk.isascii() or not chunk.translate(None, _RIGHT[parity])
