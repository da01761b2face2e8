"""Seven bits with a parity bit on a line that was opened for eight.

Source: ITU-T Recommendation V.4, parity of characters of International Alphabet No. 5.

A port that is opened with seven bits takes the parity bit off and, on most systems, does not
say when it was wrong. One that is opened with eight bits hands it over, and then it counts.
"""

from __future__ import annotations


def _with_bit(odd: int) -> bytes:
    return bytes(byte | (byte.bit_count() + odd) % 2 << 7 for byte in range(128))


_RIGHT = {"E": _with_bit(0), "O": _with_bit(1)}
_SEVEN = bytes(byte & 0x7F for byte in range(256))


def seven_bits(chunk: bytes) -> bytes:
    """The characters without their parity bits."""
    return chunk.translate(_SEVEN)


def with_parity(chunk: bytes, parity: str) -> bytes:
    """The characters as eight bits, the eighth being the parity: "E" even, "O" odd."""
    return seven_bits(chunk).translate(_RIGHT[parity] * 2)


def has_parity(chunk: bytes, parity: str) -> bool:
    """Whether the parity of every character is right, or the port has taken it off all of them."""
    return chunk.isascii() or not chunk.translate(None, _RIGHT[parity])
