"""How long a ZPL printer says that it has been on."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from omsdesk.devices.printers.zpl.uptime import encoded, uptime_s


def test_answer_of_the_manual_is_read() -> None:
    assert uptime_s(b'"00 days 02 hours 45 mins 30 secs"') == 9_930


@given(st.integers(0, 10**8))
def test_every_uptime_is_read_back_and_none_while_it_is_cut(seconds: int) -> None:
    answer = encoded(seconds)
    assert uptime_s(b"\0\r" + answer) == seconds
    assert all(uptime_s(answer[:end]) is None for end in range(len(answer)))


@pytest.mark.parametrize("answer", [b"", b'"?"', b'"41"', b'"12:30:00"'])
def test_anything_else_is_no_uptime(answer: bytes) -> None:
    assert uptime_s(answer) is None
