"""A scale's protocol as data: what is said on the line, by whom, and when to believe it.

Source: the protocols are in the files beside this one, each with its manual.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from omsdesk.devices.ports.serial_port import SerialSettings
from omsdesk.devices.scales.reading import Reading
from omsdesk.devices.scales.settle import FLAGGED, SettleRule

# No scale swings faster; at 9600 baud a frame of 20 characters takes 21 ms.
_INTERVAL_S = 0.05


class Decoder(Protocol):
    """Bytes in any pieces, readings out in order; no clock, no thread.

    `refused` counts frames that were not exactly what the protocol allows.
    """

    refused: int

    def feed(self, chunk: bytes) -> list[Reading]: ...

    def reset(self) -> None:
        """Forget half a frame, after the connection was lost."""
        ...


class Order(StrEnum):
    """What a scale can be asked to do."""

    GREET = "greet"
    WEIGH = "weigh"
    WEIGH_AT_REST = "weigh-at-rest"
    WEIGH_ON = "weigh-on"
    ZERO = "zero"
    ZERO_NOW = "zero-now"
    TARE = "tare"
    TARE_NOW = "tare-now"
    CLEAR_TARE = "clear-tare"
    RESET = "reset"


@dataclass(frozen=True, slots=True, kw_only=True)
class ScaleProtocol:
    """Both sides of a protocol.

    The desk's side: `decoder` is made for the unit that the station has configured, "" where
    the scale sends it (`needs_unit` tells). `ask` is sent for each reading and is empty where
    the scale sends by itself. `answers` is what the desk says at once when what it heard ends
    with a key. `zero`, `tare` and `clear_tare` are None where there is no such command.

    The scale's side: `encoded` makes the frame of a reading, and raises ValueError for one that
    the protocol cannot say; `orders` is every command that a scale understands, `done` what
    it says when it has carried one out, for those that it answers.

    `line` is how the scale is delivered, `other_lines` what is also usual; `line` is None for
    scales that are no serial device. `hint` is what has to be set on the scale, in English.
    """

    name: str
    title: str
    hint: str
    decoder: Callable[[str], Decoder]
    encoded: Callable[[Reading], bytes]
    line: SerialSettings | None = field(default_factory=SerialSettings)
    other_lines: tuple[SerialSettings, ...] = ()
    ask: bytes = b""
    answers: Mapping[bytes, bytes] = field(default_factory=dict)
    zero: bytes | None = None
    tare: bytes | None = None
    clear_tare: bytes | None = None
    orders: Mapping[bytes, Order] = field(default_factory=dict)
    done: Mapping[bytes, bytes] = field(default_factory=dict)
    settle: SettleRule = FLAGGED
    interval_s: float = _INTERVAL_S
    needs_unit: bool = False

    @property
    def streams(self) -> bool:
        """The scale sends by itself."""
        return not self.ask

    def answer(self, heard: bytes) -> bytes:
        """What the desk has to say to what it has just heard; mostly nothing."""
        return next((say for end, say in self.answers.items() if heard.endswith(end)), b"")
