"""What a table of frames has: rows of a manual, and what the protocol can see and say."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal

from hypothesis import strategies as st

from omsdesk.devices.parity import with_parity
from omsdesk.devices.scales.protocol import Decoder, ScaleProtocol
from omsdesk.devices.scales.reading import Amount, Basis, Reading, Status

# Status, number as it was shown, unit, basis.
Face = tuple[Status, str, str, Basis]


@dataclass(frozen=True, slots=True)
class Row:
    """What a scale sends, and what that says."""

    frame: bytes
    status: Status
    number: str = ""
    unit: str = ""
    basis: Basis = Basis.UNSAID

    @property
    def face(self) -> Face:
        return self.status, self.number, self.unit, self.basis

    @property
    def amount(self) -> Amount | None:
        return Amount(Decimal(self.number), self.unit) if self.number else None


@dataclass(frozen=True, slots=True)
class Sayable:
    """Readings that the scale's side can say, for round trips."""

    units: tuple[str, ...]
    digits: int
    decimals: tuple[int, ...]
    bases: tuple[Basis, ...] = (Basis.UNSAID,)
    states: tuple[Status, ...] = (Status.OVERLOAD, Status.UNDERLOAD)
    has_negatives: bool = True

    def readings(self) -> st.SearchStrategy[Reading]:
        """A number that is stable or moves, or a state without one."""
        most = 10**self.digits - 1
        number = st.builds(
            lambda digits, decimals: Decimal(digits).scaleb(-decimals),
            st.integers(-most // 10 if self.has_negatives else 0, most),
            st.sampled_from(self.decimals),
        )
        shown = st.builds(Amount, number, st.sampled_from(self.units))
        basis = st.sampled_from(self.bases)
        status = st.sampled_from([Status.OK, Status.MOTION])
        weighed = st.builds(Reading, status, shown, st.just(b""), basis)
        if not self.states:
            return weighed
        state = st.builds(Reading, st.sampled_from(self.states), st.none(), st.just(b""))
        return st.one_of(weighed, weighed, state)


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """`printed` rows stand in the manual so; `built` ones were made by the rule it gives."""

    protocol: ScaleProtocol
    printed: tuple[Row, ...]
    built: tuple[Row, ...] = ()
    refused: tuple[bytes, ...]
    understood: tuple[bytes, ...] = ()
    sayable: Sayable
    heard: Callable[[Reading], Reading] = lambda reading: reading
    unit: str = ""
    parity: str = ""
    reads_commas: bool = False
    sees_a_lost_byte: bool = False
    sees_a_changed_bit: bool = False
    # Parts of frames that cost no frame with a head of its own.
    torn: tuple[bytes, ...] = ()
    # Bytes that are no part of a frame, and cost none.
    noise: tuple[bytes, ...] = (b"\x00", b"\x00\x01\x1f", b"\r\n", b"\x07\r\n", b"\x0e\r\n\x0f")

    @property
    def name(self) -> str:
        return f"{self.protocol.name} {self.unit}".strip()

    @property
    def rows(self) -> tuple[Row, ...]:
        return self.printed + self.built

    @property
    def weights(self) -> list[Row]:
        """The rows that are weights."""
        return [row for row in self.rows if row.status is Status.OK]

    def decoder(self) -> Decoder:
        return self.protocol.decoder(self.unit)

    def on_line(self, frame: bytes) -> bytes:
        """As eight bits on the line: with its parity bits, where the protocol has some."""
        return with_parity(frame, self.parity) if self.parity else frame


def face(reading: Reading) -> Face:
    shown = reading.shown
    number, unit = (str(shown.number), shown.unit) if shown else ("", "")
    return reading.status, number, unit, reading.basis


def without_number(reading: Reading) -> Reading:
    """For protocols that say a number only when it is a weight."""
    return reading if reading.is_stable else replace(reading, shown=None, basis=Basis.UNSAID)
