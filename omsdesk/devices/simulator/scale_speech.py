"""The scale's side of every protocol: which orders it has heard, what it owes, what it streams.

Source: the manuals that the protocols of `scales` name, as seen from the scale.
"""

from __future__ import annotations

from collections.abc import Callable

from omsdesk.devices.scales.protocol import Order, ScaleProtocol
from omsdesk.devices.scales.reading import Reading, Status
from omsdesk.devices.simulator.pan import Pan

_LONGEST_COMMAND = 64
_CONTROL = range(0x20)
# What is said to a line that is no command; most scales say nothing.
_UNKNOWN = {"mt-sics": b"ES\r\n"}

# What is answered to a command; None while the scale still waits for rest.
Act = Callable[[bytes], bytes | None]


class ScaleSpeech:
    """One scale that speaks a protocol. Not safe in threads.

    A stream comes every `every_ms`; `streams` for a scale that is set to send unasked.
    """

    def __init__(
        self, protocol: ScaleProtocol, pan: Pan, *, every_ms: int, streams: bool = False
    ) -> None:
        self._protocol = protocol
        self._pan = pan
        self._every_ms = every_ms
        self._is_talkative = streams or protocol.streams
        self._streams = self._is_talkative
        self._due_ms = pan.now_ms
        self._heard = bytearray()
        self._owes: list[tuple[Act, bytes]] = []
        self._end = _common_end(protocol)
        self._acts: dict[Order, Act] = {
            Order.GREET: self._done,
            Order.WEIGH: self._weigh,
            Order.WEIGH_AT_REST: self._weigh_at_rest,
            Order.WEIGH_ON: self._weigh_on,
            Order.ZERO: self._at_rest(self._zero),
            Order.ZERO_NOW: self._zero,
            Order.TARE: self._at_rest(self._tare),
            Order.TARE_NOW: self._tare,
            Order.CLEAR_TARE: self._clear_tare,
            Order.RESET: self._reset,
        }

    def hear(self, chunk: bytes) -> bytes:
        """What it answers at once."""
        self._heard += chunk
        return b"".join(self._answer(each) for each in self._commands())

    def speak(self) -> bytes:
        """What had to wait for rest, or what it streams."""
        said = b""
        while self._owes:
            act, command = self._owes[0]
            answer = act(command)
            if answer is None:
                break
            said += answer
            self._owes.pop(0)
        return said + self._streamed()

    def _streamed(self) -> bytes:
        now_ms = self._pan.now_ms
        if not self._streams or now_ms < self._due_ms:
            return b""
        # By the clock and not by the last frame, unless nobody listened for long.
        self._due_ms = max(self._due_ms + self._every_ms, now_ms - self._every_ms)
        return self._encoded(self._pan.reading())

    def _encoded(self, reading: Reading) -> bytes:
        """The frame, or nothing where the protocol has no word for it."""
        try:
            return self._protocol.encoded(reading)
        except ValueError:
            return b""

    def _commands(self) -> list[bytes]:
        if not self._end:
            return self._known_commands()
        *lines, rest = bytes(self._heard).split(self._end)
        self._heard = bytearray(rest[-_LONGEST_COMMAND:])
        return [line + self._end for line in lines]

    def _known_commands(self) -> list[bytes]:
        """Those that begin where the one before ended; a byte that begins none is dropped."""
        known = sorted(self._protocol.orders, key=len, reverse=True)
        commands = []
        while self._heard:
            heard = bytes(self._heard)
            command = next((each for each in known if heard.startswith(each)), b"")
            if not command and any(each.startswith(heard) for each in known):
                break
            if command:
                commands.append(command)
            del self._heard[: max(1, len(command))]
        return commands

    def _answer(self, command: bytes) -> bytes:
        self._streams = self._is_talkative
        order = self._protocol.orders.get(command)
        if order is None:
            return _UNKNOWN.get(self._protocol.name, b"") if command.strip() else b""
        answer = self._acts[order](command)
        if answer is None:
            self._owes.append((self._acts[order], command))
        return answer or b""

    def _at_rest(self, act: Callable[[bytes], bytes]) -> Act:
        return lambda command: act(command) if self._pan.is_stable else None

    def _done(self, command: bytes) -> bytes:
        return self._protocol.done.get(command, b"")

    def _weigh(self, _command: bytes) -> bytes:
        return self._encoded(self._pan.reading())

    def _weigh_at_rest(self, _command: bytes) -> bytes | None:
        reading = self._pan.reading()
        return None if reading.status is Status.MOTION else self._encoded(reading)

    def _weigh_on(self, command: bytes) -> bytes:
        self._streams, self._due_ms = True, self._pan.now_ms
        return self._done(command)

    def _zero(self, command: bytes) -> bytes:
        if self._pan.zero():
            return self._done(command)
        return self._encoded(Reading(Status.NOT_ZEROED, None, b""))

    def _tare(self, command: bytes) -> bytes:
        self._pan.tare()
        return self._done(command)

    def _clear_tare(self, command: bytes) -> bytes:
        self._pan.clear_tare()
        return self._done(command)

    def _reset(self, command: bytes) -> bytes:
        self._owes.clear()
        self._pan.reset()
        return self._done(command)


def _common_end(protocol: ScaleProtocol) -> bytes:
    """The control character that ends every command, b"" when there is none."""
    ends = {command[-1:] for command in protocol.orders}
    return ends.pop() if len(ends) == 1 and min(ends)[0] in _CONTROL else b""
