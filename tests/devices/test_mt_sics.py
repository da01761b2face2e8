"""MT-SICS frames as the manual shows them, cut, damaged and buried in noise."""

from __future__ import annotations

from decimal import Decimal
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from omsdesk.devices.scales.mt_sics import MtSics, encoded
from omsdesk.devices.scales.reading import Amount, Reading, Status
from omsdesk.values import Weight

# What a scale sends; status; weight in milligrams (None: it shows no number).
CONFORMANCE = [
    (b"S S     100.00 g\r\n", Status.OK, 100_000),
    (b"S D     100.03 g\r\n", Status.MOTION, 100_030),
    (b"S S      -0.05 g\r\n", Status.OK, -50),
    (b"S S       0.00 g\r\n", Status.OK, 0),
    (b"S S 32000.0000 g\r\n", Status.OK, 32_000_000),
    (b"S S      1.234 kg\r\n", Status.OK, 1_234_000),
    (b"S S     0.0625 lb\r\n", Status.OK, 28_350),
    (b"S S          1 lb\r\n", Status.OK, 453_592),
    (b"S S      16.00 oz\r\n", Status.OK, 453_592),
    (b"S S        250 mg\r\n", Status.OK, 250),
    (b"S I\r\n", Status.BUSY, None),
    (b"S +\r\n", Status.OVERLOAD, None),
    (b"S -\r\n", Status.UNDERLOAD, None),
    (b"S L\r\n", Status.FAULT, None),
    (b"S S Error 10b\r\n", Status.FAULT, None),
    (b"ES\r\n", Status.FAULT, None),
    (b"ET\r\n", Status.FAULT, None),
    (b"EL\r\n", Status.FAULT, None),
    (b"Z +\r\n", Status.NOT_ZEROED, None),
]

# Lines that may look like a weight and are none: nothing is guessed.
REFUSED = [
    b"S S     100,00 g\r\n",
    b"S S   1,234.00 g\r\n",
    b"S S   100.0[0] g\r\n",
    b"S S     100.00 pcs\r\n",
    b"S S     100.00\r\n",
    b"S S     10 .00 g\r\n",
    b"S S     100.00 g\n",
    b"1S S     100.00 g\r\n",
    b"S X     100.00 g\r\n",
    b"S S        .50 g\r\n",
    b"S S         5. g\r\n",
    b"S S     --1.00 g\r\n",
    b"ST,+00100.00  g\r\n",
]

ACKNOWLEDGEMENTS = [
    b"Z A\r\n",
    b"ZI S\r\n",
    b"T S      12.00 g\r\n",
    b"TAC A\r\n",
    b'I4 A "0123456789"\r\n',
]


def face(reading: Reading) -> tuple[Status, int | None]:
    return reading.status, None if reading.weight is None else reading.weight.mg


@pytest.mark.parametrize(("frame", "status", "mg"), CONFORMANCE)
def test_a_frame_of_the_manual_is_read_exactly(
    frame: bytes, status: Status, mg: int | None
) -> None:
    (reading,) = MtSics().feed(frame)
    assert face(reading) == (status, mg)
    assert reading.raw == frame


def test_the_number_stays_as_it_was_displayed() -> None:
    (reading,) = MtSics().feed(b"S S      1.500 kg\r\n")
    assert reading.shown == Amount(Decimal("1.500"), "kg")
    assert str(reading.shown.number) == "1.500"
    assert reading.shown.division == Weight.grams(1)


@pytest.mark.parametrize("frame", REFUSED)
def test_what_is_not_exactly_a_frame_is_refused(frame: bytes) -> None:
    decoder = MtSics()
    assert decoder.feed(frame) == []
    assert decoder.refused == 1


@pytest.mark.parametrize("frame", ACKNOWLEDGEMENTS)
def test_an_acknowledgement_is_neither_a_weight_nor_garbage(frame: bytes) -> None:
    decoder = MtSics()
    assert decoder.feed(frame) == []
    assert decoder.refused == 0


@pytest.mark.parametrize("frame", [row[0] for row in CONFORMANCE])
def test_a_frame_may_be_cut_anywhere(frame: bytes) -> None:
    whole = MtSics().feed(frame)
    for first in range(len(frame) + 1):
        for second in range(first, len(frame) + 1):
            decoder = MtSics()
            parts = frame[:first], frame[first:second], frame[second:]
            assert [each for part in parts for each in decoder.feed(part)] == whole


def test_ten_bytes_a_read_and_two_frames_a_read_are_the_same() -> None:
    stream = b"".join(row[0] for row in CONFORMANCE)
    expected = [(status, mg) for _, status, mg in CONFORMANCE]
    for size in (1, 7, 10, 33, len(stream)):
        decoder = MtSics()
        heard = [
            face(each)
            for at in range(0, len(stream), size)
            for each in decoder.feed(stream[at : at + size])
        ]
        assert heard == expected


@pytest.mark.parametrize("noise", [b"\x00", b"\xff\x00\x80", b"\r\n", b".00 g\r\n", b"\x02\n"])
def test_garbage_before_between_and_after_costs_no_frame(noise: bytes) -> None:
    frame = b"S S     100.00 g\r\n"
    readings = MtSics().feed(noise + frame + noise + frame + noise)
    assert [each.weight for each in readings] == [Weight.grams(100)] * 2


@pytest.mark.parametrize("seed", range(20))
def test_after_ten_thousand_random_bytes_the_second_frame_is_read(seed: int) -> None:
    frame = b"S S     100.00 g\r\n"
    decoder = MtSics()
    readings = decoder.feed(Random(seed).randbytes(10_000) + frame + frame)
    assert [each.weight for each in readings][-1:] == [Weight.grams(100)]
    assert all(each.weight in (None, Weight.grams(100)) for each in readings)


def test_a_lost_byte_never_makes_another_weight_where_the_width_is_known() -> None:
    frame = b"S S     100.25 g\r\n"
    for lost in range(len(frame)):
        decoder = MtSics(width=10)
        readings = decoder.feed(frame[:lost] + frame[lost + 1 :])
        assert [each.weight for each in readings if each.weight != Weight.grams("100.25")] == []


def test_a_line_without_end_does_not_fill_the_memory() -> None:
    decoder = MtSics()
    for _ in range(100):
        decoder.feed(b"7" * 10_000)
    assert len(decoder._line) <= 64
    assert decoder.feed(b"\r\nS S       1.00 g\r\n")[0].weight == Weight.grams(1)


def test_the_unit_may_change_in_the_middle_of_the_day() -> None:
    readings = MtSics().feed(b"S S     453.59 g\r\nS S       1.00 lb\r\n")
    assert [each.shown.unit for each in readings if each.shown] == ["g", "lb"]


@given(
    digits=st.integers(-9_999_999, 99_999_999),
    decimals=st.integers(0, 4),
    unit=st.sampled_from(["g", "kg", "lb", "oz", "mg"]),
    is_stable=st.booleans(),
)
@settings(max_examples=300, deadline=None)
def test_what_the_scale_encodes_is_what_the_desk_decodes(
    digits: int, decimals: int, unit: str, is_stable: bool
) -> None:
    shown = Amount(Decimal(digits).scaleb(-decimals), unit)
    reading = Reading(Status.OK if is_stable else Status.MOTION, shown, b"")
    (decoded,) = MtSics(width=10).feed(encoded(reading))
    assert decoded.shown is not None
    assert (decoded.status, decoded.shown.unit) == (reading.status, unit)
    assert str(decoded.shown.number) == f"{shown.number:f}"


@given(st.binary(max_size=300))
@settings(max_examples=500, deadline=None)
def test_no_bytes_break_the_decoder(noise: bytes) -> None:
    decoder = MtSics()
    decoder.feed(noise)
    decoder.feed(b"\r\n")
    (reading,) = decoder.feed(b"S S     100.00 g\r\n")
    assert reading.weight == Weight.grams(100)
