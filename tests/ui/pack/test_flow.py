"""The automatic chain only builds commands, and builds the right one at the right time."""

from __future__ import annotations

from uuid import UUID

import pytest

from omsdesk.commands.labels import IssuedLabel, IssueLabel
from omsdesk.commands.sealing import SealParcel
from omsdesk.commands.weighing import WeighedParcel, WeighParcel, WeightTarget
from omsdesk.models.shipping import WeightVerdict
from omsdesk.ui.pack.flow import PATIENCE_S, SCALE, Flow, Phase
from omsdesk.values import Weight

PARCEL, OTHER, SHIPMENT = (UUID(int=n) for n in range(1, 4))
EXPECTED = Weight.grams(830)


def target(*, is_needed: bool = True, is_known: bool = True) -> WeightTarget:
    return WeightTarget(
        expected=EXPECTED, band=Weight.grams(20), is_known=is_known, is_needed=is_needed
    )


def judged(verdict: WeightVerdict) -> WeighedParcel:
    return WeighedParcel(
        verdict=verdict,
        expected=EXPECTED,
        measured=EXPECTED,
        difference=Weight(0),
        band=Weight.grams(20),
        suspect=None,
        counts=True,
    )


@pytest.fixture
def flow() -> Flow:
    """A full parcel that waits for its weight."""
    made = Flow(filling=PARCEL)
    made.close(PARCEL)
    made.aim(target())
    return made


def test_a_right_weight_is_judged_at_once(flow: Flow) -> None:
    command = flow.heard(Weight.grams(835), 0)
    assert command == WeighParcel(parcel_id=PARCEL, measured=Weight.grams(835), source=SCALE)
    assert flow.phase is Phase.JUDGING


def test_a_weight_that_is_off_must_stand_still(flow: Flow) -> None:
    assert flow.heard(Weight.grams(490), 0) is None
    assert flow.heard(Weight.grams(490), PATIENCE_S - 0.1) is None
    assert flow.heard(Weight.grams(495), PATIENCE_S + 0.1) is None
    assert flow.heard(Weight.grams(495), 2 * PATIENCE_S + 0.1) is not None


def test_a_moving_scale_begins_the_patience_again(flow: Flow) -> None:
    flow.heard(Weight.grams(490), 0)
    flow.heard(None, 1)
    assert flow.heard(Weight.grams(490), PATIENCE_S + 0.1) is None


def test_what_was_judged_off_is_not_judged_again_and_again(flow: Flow) -> None:
    flow.heard(Weight.grams(490), 0)
    flow.heard(Weight.grams(490), PATIENCE_S)
    assert flow.weighed(judged(WeightVerdict.LIGHT)) is None
    assert flow.phase is Phase.BLOCKED
    assert flow.heard(Weight.grams(490), 10) is None


@pytest.mark.parametrize("verdict", [WeightVerdict.RIGHT, WeightVerdict.UNKNOWN])
def test_an_accepted_weight_seals_and_labels(flow: Flow, verdict: WeightVerdict) -> None:
    flow.heard(EXPECTED, 0)
    assert flow.weighed(judged(verdict)) == SealParcel(parcel_id=PARCEL)
    assert flow.sealed() == IssueLabel(parcel_id=PARCEL)
    issued = IssuedLabel(OTHER, "EP1", 1, OTHER, SHIPMENT, is_ready=True)
    assert flow.labelled(issued)
    assert flow.phase is Phase.READY


def test_nothing_is_weighed_while_the_parcel_fills() -> None:
    flow = Flow(filling=PARCEL)
    flow.aim(target())
    assert flow.heard(EXPECTED, 0) is None


def test_an_old_aim_does_not_judge_a_newer_content(flow: Flow) -> None:
    flow.close(PARCEL)
    assert flow.heard(EXPECTED, 0) is None
    flow.aim(target())
    assert flow.heard(EXPECTED, 0) is not None


def test_a_shop_that_does_not_weigh_seals_at_once() -> None:
    flow = Flow(filling=PARCEL)
    flow.close(PARCEL)
    assert flow.aim(target(is_needed=False)) == SealParcel(parcel_id=PARCEL)


def test_an_unknown_item_weight_waits_for_a_steady_scale(flow: Flow) -> None:
    flow.aim(target(is_known=False))
    assert flow.heard(EXPECTED, 0) is None
    assert flow.heard(EXPECTED, PATIENCE_S) is not None


def test_taking_something_out_goes_back_to_packing(flow: Flow) -> None:
    flow.opened_again()
    assert (flow.phase, flow.closing) == (Phase.PACKING, None)
    assert flow.heard(EXPECTED, 0) is None
