"""A scale at 20 readings a second on a pseudo terminal is weighed soon after it rests.

`OMSDESK_TRIAL_PUTS=200` makes the long trial; `python -m benchmarks weighing` the figures.
"""

from __future__ import annotations

import os

import pytest

from benchmarks.weighing import BUDGET_MS, PROTOCOLS, captured_ms

PUTS = int(os.environ.get("OMSDESK_TRIAL_PUTS", "5"))
# A machine that is busy with other tests may hold up one in ten.
SHARE = 0.9


@pytest.mark.skipif(os.name != "posix", reason="there are no pseudo-terminals here")
@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_a_weight_is_captured_within_600_ms_of_coming_to_rest(protocol: str) -> None:
    taken_ms = sorted(captured_ms(protocol, PUTS))
    assert taken_ms[int(len(taken_ms) * SHARE)] < BUDGET_MS, taken_ms
