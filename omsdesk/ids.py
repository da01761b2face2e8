"""Identity: time-ordered ids for commands, and the ids derived from them.

Source: RFC 9562, section 5.7 (UUID version 7) and 6.2 method 1 (fixed-length counter).
"""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta
from hashlib import blake2b
from uuid import UUID

_VERSION = 0x7 << 76
_VARIANT = 0x2 << 62
_COUNTER_MAX = 0xFFF


def _uuid7(milliseconds: int, counter: int, tail: int) -> UUID:
    return UUID(int=milliseconds << 80 | _VERSION | counter << 64 | _VARIANT | tail & (1 << 62) - 1)


def new_command_id(now: datetime) -> UUID:
    """A fresh UUIDv7 for a command made at `now` (aware). The only random ids there are."""
    return _uuid7(_milliseconds(now), secrets.randbits(12), secrets.randbits(62))


def command_id_for(now: datetime, *parts: str) -> UUID:
    """The same id for the same time and parts: makes a repeated import a known command."""
    digest = blake2b("\x1f".join(parts).encode(), digest_size=16).digest()
    number = int.from_bytes(digest, "big")
    return _uuid7(_milliseconds(now), number >> 116 & _COUNTER_MAX, number)


def derived_id(command_id: UUID, index: int) -> UUID:
    """The id of the `index`-th row that a command creates, equal on every desk and server.

    Rows of one command sort in the order of their making up to 4,096 of them; beyond
    that ids stay unique but their order is that of the hash.
    """
    key = command_id.bytes + index.to_bytes(8, "big")
    tail = int.from_bytes(blake2b(key, digest_size=8).digest(), "big")
    return _uuid7(command_id.int >> 80, min(index, _COUNTER_MAX), tail)


_EPOCH = datetime.fromisoformat("1970-01-01T00:00:00+00:00")


def _milliseconds(moment: datetime) -> int:
    return (moment - _EPOCH) // timedelta(milliseconds=1)
