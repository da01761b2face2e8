"""Every protocol of scales against its table: cut, damaged, buried in noise, said and heard."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from itertools import combinations_with_replacement, pairwise
from random import Random

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from omsdesk.devices.catalogue import models
from omsdesk.devices.kinds import DeviceKind
from omsdesk.devices.parity import with_parity
from omsdesk.devices.scales.every import SCALE_PROTOCOLS
from omsdesk.devices.scales.frames import LONGEST
from omsdesk.devices.scales.reading import Reading, Status
from omsdesk.devices.scales.settle import Settle
from tests.devices.scales.table import Row, Table, face
from tests.devices.scales.tables import (
    a_and_d,
    adam,
    cas,
    mt_sics,
    nci,
    ohaus,
    sartorius_sbi,
    toledo_8217,
    usb_hid,
)

STREAMS = (
    mt_sics.TABLE,
    toledo_8217.KILOGRAMS,
    toledo_8217.POUNDS,
    toledo_8217.GRAMS,
    nci.TABLE,
    adam.ASKED,
    adam.SENT,
    adam.CPW_PLUS,
    a_and_d.TABLE,
    cas.STREAM,
    cas.REGISTER,
    ohaus.TABLE,
    sartorius_sbi.TABLE,
)
# A read of a USB scale is whole reports: it is never cut, and noise is a read of its own.
TABLES = (*STREAMS, usb_hid.TABLE)

every = pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
every_stream = pytest.mark.parametrize("table", STREAMS, ids=lambda table: table.name)
of_seven_bits = pytest.mark.parametrize(
    "table", [each for each in STREAMS if each.parity], ids=lambda table: table.name
)


def rows() -> list[object]:
    return [
        pytest.param(table, row, id=f"{table.name} {row.frame!r}")
        for table in TABLES
        for row in table.rows
    ]


def frames(kind: str) -> list[object]:
    return [
        pytest.param(table, frame, id=f"{table.name} {frame!r}")
        for table in TABLES
        for frame in getattr(table, kind)
    ]


def hear(table: Table, *chunks: bytes) -> list[Reading]:
    decoder = table.decoder()
    return [reading for chunk in chunks for reading in decoder.feed(chunk)]


def faces(table: Table, *chunks: bytes) -> list[object]:
    return [face(each) for each in hear(table, *chunks)]


def test_every_protocol_has_a_table_of_at_least_twelve_frames() -> None:
    counted = Counter(dict.fromkeys(SCALE_PROTOCOLS, 0))
    for table in TABLES:
        counted[table.protocol.name] += len(table.rows)
    assert {name: count for name, count in counted.items() if count < 12} == {}


@pytest.mark.parametrize(("table", "row"), rows())
def test_a_frame_of_the_table_is_read_exactly(table: Table, row: Row) -> None:
    decoder = table.decoder()
    (reading,) = decoder.feed(row.frame)
    assert face(reading) == row.face
    assert reading.raw == row.frame
    assert decoder.refused == 0


@pytest.mark.parametrize(("table", "frame"), frames("refused"))
def test_what_is_not_exactly_a_frame_is_refused(table: Table, frame: bytes) -> None:
    decoder = table.decoder()
    assert decoder.feed(frame + frame) == []
    assert decoder.refused > 0


@pytest.mark.parametrize(("table", "frame"), frames("understood"))
def test_an_answer_without_a_weight_is_neither_a_weight_nor_garbage(
    table: Table, frame: bytes
) -> None:
    decoder = table.decoder()
    assert decoder.feed(frame) == []
    assert decoder.refused == 0


@every
def test_what_a_scale_says_when_it_has_obeyed_is_understood(table: Table) -> None:
    for answer in table.protocol.done.values():
        decoder = table.decoder()
        assert decoder.feed(answer) == []
        assert decoder.refused == 0


@every_stream
def test_a_frame_may_be_cut_anywhere_once_or_twice(table: Table) -> None:
    for row in table.rows:
        frame = table.on_line(row.frame)
        for first, second in combinations_with_replacement(range(len(frame) + 1), 2):
            parts = frame[:first], frame[first:second], frame[second:]
            assert faces(table, *parts) == [row.face]


@every_stream
def test_a_stream_in_pieces_of_any_size_is_the_same(table: Table) -> None:
    stream = b"".join(table.on_line(row.frame) for row in table.rows)
    expected = [row.face for row in table.rows]
    for size in (1, 2, 7, 10, 33, len(stream)):
        pieces = [stream[at : at + size] for at in range(0, len(stream), size)]
        assert faces(table, *pieces) == expected


@every
def test_two_frames_in_one_read_are_two_readings(table: Table) -> None:
    for row in table.rows:
        assert faces(table, row.frame + row.frame) == [row.face] * 2


@every
def test_garbage_before_between_and_after_costs_no_frame(table: Table) -> None:
    for row in table.rows:
        for noise in table.noise + (table.torn if row.number else ()):
            chunks = (noise, row.frame, noise, noise, row.frame, noise)
            assert faces(table, *chunks) == [row.face] * 2, noise
            if table in STREAMS:
                assert faces(table, b"".join(chunks)) == [row.face] * 2, noise


@every
@pytest.mark.parametrize("seed", range(5))
def test_after_ten_thousand_random_bytes_the_second_frame_is_read(table: Table, seed: int) -> None:
    row = table.weights[0]
    heard = hear(table, Random(seed).randbytes(10_000), row.frame, row.frame)
    assert [face(each) for each in heard][-1:] == [row.face]
    assert all(each.shown is None or face(each) == row.face for each in heard)


@of_seven_bits
def test_seven_bits_read_as_eight_are_checked_and_taken_off(table: Table) -> None:
    wrong = {"E": "O", "O": "E"}[table.parity]
    for row in table.rows:
        assert faces(table, with_parity(row.frame, table.parity)) == [row.face]
        decoder = table.decoder()
        damaged = with_parity(row.frame, wrong)
        assert [face(each) for each in decoder.feed(damaged + row.frame[-1:])] == []
        assert decoder.refused > 0


@every_stream
def test_eight_bits_with_a_parity_nobody_expects_never_make_another_weight(table: Table) -> None:
    for row in table.rows:
        for parity in "EO":
            heard = hear(table, with_parity(row.frame, parity))
            assert all(each.shown is None or face(each) == row.face for each in heard)


@every_stream
def test_a_decimal_comma_is_decoded_where_it_can_be_set_and_else_refused(table: Table) -> None:
    for row in table.weights:
        if b"." not in row.frame:
            continue
        heard = hear(table, row.frame.replace(b".", b","))
        assert [face(each) for each in heard] == ([row.face] if table.reads_commas else [])


@every
def test_the_unit_may_change_in_the_middle_of_the_day(table: Table) -> None:
    weights = table.weights
    for before, after in pairwise(weights):
        heard = hear(table, before.frame, after.frame)
        assert [face(each) for each in heard] == [before.face, after.face]
        settle = Settle(table.protocol.settle)
        settled = [settle.feed(each) for each in heard]
        assert before.unit == after.unit or not settled[-1].is_stable


def damaged(frame: bytes, *, lost: bool) -> Iterator[bytes]:
    for at in range(len(frame)):
        if lost:
            yield frame[:at] + frame[at + 1 :]
        else:
            for bit in range(8):
                yield frame[:at] + bytes((frame[at] ^ 1 << bit,)) + frame[at + 1 :]


def settled(table: Table, good: bytes, bad: bytes) -> list[Reading]:
    """What becomes of two good frames, a bad one and two good ones, as the desk takes them."""
    rule = table.protocol.settle
    settle, decoder = Settle(rule), table.decoder()
    stream = [good] * rule.count + [bad] + [good] * 2
    return [settle.feed(each) for chunk in stream for each in decoder.feed(chunk)]


def within_a_division(table: Table, row: Row, reading: Reading) -> bool:
    shown = reading.shown
    assert shown is not None
    step = Decimal(1).scaleb(int(Decimal(row.number).as_tuple().exponent))
    return shown.unit == row.unit and abs(shown.number - Decimal(row.number)) <= step


@every_stream
@pytest.mark.parametrize("lost", [True, False], ids=["lost byte", "changed bit"])
def test_a_damaged_frame_never_settles_as_another_weight(table: Table, lost: bool) -> None:
    for row in table.weights:
        good = table.on_line(row.frame)
        for bad in damaged(good, lost=lost):
            for reading in settled(table, good, bad):
                assert not reading.is_stable or within_a_division(table, row, reading), bad


@every_stream
def test_a_damaged_frame_is_refused_where_the_protocol_can_see_it(table: Table) -> None:
    sees_bits = table.sees_a_changed_bit or bool(table.parity)
    for row in table.weights:
        frame = table.on_line(row.frame)
        bad = [*damaged(frame, lost=True)] if table.sees_a_lost_byte else []
        bad += [*damaged(frame, lost=False)] if sees_bits else []
        for each in bad:
            shown = [reading.shown for reading in hear(table, each)]
            assert {str(amount) for amount in shown} <= {str(row.amount)}, each


@every
@given(data=st.data())
@settings(max_examples=150, deadline=None)
def test_what_the_scale_encodes_is_what_the_desk_decodes(table: Table, data: st.DataObject) -> None:
    reading = data.draw(table.sayable.readings())
    try:
        frame = table.protocol.encoded(reading)
    except ValueError:
        assume(False)
    (decoded,) = hear(table, table.on_line(frame))
    status, number, unit, basis = face(table.heard(reading))
    assert face(decoded)[0] is status
    assert (decoded.basis, unit) == (basis, decoded.shown.unit if decoded.shown else "")
    assert Decimal(number or 0) == (decoded.shown.number if decoded.shown else 0)
    shown = reading.shown
    if shown is not None and decoded.shown is not None:
        assert f"{abs(decoded.shown.number):f}" == f"{abs(shown.number):f}"


@every
@given(noise=st.binary(max_size=300))
@settings(max_examples=150, deadline=None)
def test_no_bytes_break_the_decoder(table: Table, noise: bytes) -> None:
    row = table.weights[0]
    heard = hear(table, noise, row.frame, row.frame)
    assert face(heard[-1]) == row.face


@every
def test_a_line_without_end_is_refused_and_does_not_fill_the_memory(table: Table) -> None:
    row, decoder = table.weights[0], table.decoder()
    for _ in range(100):
        decoder.feed(b"7" * 10_000)
    assert decoder.refused > 0
    assert len(getattr(decoder, "_rest", b"")) <= LONGEST
    assert [face(each) for each in decoder.feed(row.frame) + decoder.feed(row.frame)][-1:] == [
        row.face
    ]


@every_stream
def test_after_a_reset_half_a_frame_is_forgotten(table: Table) -> None:
    row = table.weights[0]
    decoder = table.decoder()
    decoder.feed(row.frame[:-1])
    decoder.reset()
    assert decoder.feed(row.frame[-1:]) == []
    assert [face(each) for each in decoder.feed(row.frame)] == [row.face]


@every
def test_a_scale_understands_what_the_desk_says(table: Table) -> None:
    protocol = table.protocol
    said = {protocol.ask, protocol.zero, protocol.tare, protocol.clear_tare}
    said |= set(protocol.answers.values())
    assert said - {None, b""} <= set(protocol.orders)
    assert set(protocol.done) <= set(protocol.orders)
    assert protocol.needs_unit == bool(table.unit)


def test_the_names_of_the_protocols_are_their_keys_and_their_titles_differ() -> None:
    assert {name: each.name for name, each in SCALE_PROTOCOLS.items()} == {
        name: name for name in SCALE_PROTOCOLS
    }
    assert len({each.title for each in SCALE_PROTOCOLS.values()}) == len(SCALE_PROTOCOLS)


def test_every_protocol_says_what_has_to_be_set_on_the_scale() -> None:
    assert [name for name, each in SCALE_PROTOCOLS.items() if not each.hint] == []


def test_every_protocol_is_spoken_by_a_family_in_the_catalogue() -> None:
    spoken = {model.protocol for model in models(DeviceKind.SCALE)}
    assert spoken == set(SCALE_PROTOCOLS)


def test_a_protocol_that_does_not_send_its_unit_shows_no_weight_without_one() -> None:
    decoder = SCALE_PROTOCOLS["toledo-8217"].decoder("")
    assert decoder.feed(b"\x0201.250\r") == []
    (reading,) = decoder.feed(b"\x02?A\r")
    assert reading.status is Status.MOTION
    assert decoder.refused == 1
