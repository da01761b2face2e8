"""What goes wrong between a device and its desk: bits, bytes, commas, silence, patience.

Every fault is switched on and off by hand; the same seed spoils the same bytes.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from enum import StrEnum
from random import Random

from omsdesk.devices.clock import SYSTEM_CLOCK, Clock

_SPOILED_ONE_IN = 8
_GARBAGE_BYTES = 12
_LATE_S = 0.7


class Fault(StrEnum):
    WRONG_PARITY = "parity"
    DROPPED_BYTES = "dropped"
    GARBAGE = "garbage"
    COMMA = "comma"
    HALF_FRAMES = "half"
    SILENCE = "silent"
    LATE = "late"


class FaultyLine:
    """What becomes of the bytes that a device says. Not safe in threads.

    Silence says nothing at all; late answers come 0.7 s after they were due, in order.
    """

    def __init__(self, seed: int = 0, clock: Clock = SYSTEM_CLOCK) -> None:
        self._random = Random(seed)  # noqa: S311 - which bytes are spoiled
        self._clock = clock
        self._on: set[Fault] = set()
        self._held: deque[tuple[float, bytes]] = deque()
        self._spoilers: dict[Fault, Callable[[bytes], bytes]] = {
            Fault.COMMA: lambda said: said.replace(b".", b","),
            Fault.DROPPED_BYTES: self._drop_bytes,
            Fault.HALF_FRAMES: lambda said: said[: (len(said) + 1) // 2],
            Fault.GARBAGE: self._add_garbage,
            Fault.WRONG_PARITY: lambda said: bytes(_with_parity(each) for each in said),
        }

    @property
    def faults(self) -> frozenset[Fault]:
        """What is wrong with the line now."""
        return frozenset(self._on)

    def set(self, fault: Fault, *, is_on: bool = True) -> None:
        if is_on:
            self._on.add(fault)
        else:
            self._on.discard(fault)

    def mend(self) -> None:
        """Nothing is wrong any more; what was held back still comes."""
        self._on.clear()

    def carry(self, said: bytes) -> bytes:
        """What arrives now of what was said now and before."""
        now_s = self._clock.now_s()
        if said and Fault.SILENCE not in self._on:
            late_s = _LATE_S if Fault.LATE in self._on else 0
            self._held.append((now_s + late_s, self._spoiled(said)))
        arrived = b""
        while self._held and self._held[0][0] <= now_s:
            arrived += self._held.popleft()[1]
        return arrived

    def _spoiled(self, said: bytes) -> bytes:
        for fault, spoil in self._spoilers.items():
            if fault in self._on:
                said = spoil(said)
        return said

    def _drop_bytes(self, said: bytes) -> bytes:
        return bytes(each for each in said if self._random.randrange(_SPOILED_ONE_IN))

    def _add_garbage(self, said: bytes) -> bytes:
        return self._random.randbytes(_GARBAGE_BYTES) + said


def _with_parity(byte: int) -> int:
    """Seven bits and even parity, as a port that is set to eight bits and none hears them."""
    seven = byte & 0x7F
    return seven | (seven.bit_count() % 2) << 7
