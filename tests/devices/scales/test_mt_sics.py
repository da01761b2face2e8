"""MT-SICS where the width of the number is known, and what a number shows beside its value."""

from __future__ import annotations

from omsdesk.devices.scales.mt_sics import decoder
from omsdesk.values import Weight


def test_a_lost_byte_never_makes_another_weight_where_the_width_is_known() -> None:
    frame = b"S S     100.25 g\r\n"
    for lost in range(len(frame)):
        readings = decoder(width=10).feed(frame[:lost] + frame[lost + 1 :])
        assert [each.weight for each in readings if each.weight != Weight.grams("100.25")] == []


def test_the_last_digit_that_is_shown_is_the_division() -> None:
    (reading,) = decoder().feed(b"S S      1.500 kg\r\n")
    assert reading.shown is not None
    assert reading.shown.division == Weight.grams(1)
