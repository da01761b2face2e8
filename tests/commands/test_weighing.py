"""The weight of a parcel: right, light, heavy, and what explains it."""

from __future__ import annotations

from uuid import uuid4

import pytest
from sqlalchemy import update

from omsdesk.commands.pack_scans import UndoPackScan
from omsdesk.commands.packing import ChooseMaterial
from omsdesk.commands.setup import AddPackagingMaterial
from omsdesk.commands.weighing import WeighParcel
from omsdesk.models.catalogue import Item
from omsdesk.models.shipping import (
    WeightEvent,
    WeightVerdict,
)
from omsdesk.values import Dimensions, Weight
from tests.bench import CUP, POT, TEA, at_bench, packed_bench, refusal, rows
from tests.shop import Shop


def set_weight(shop: Shop, sku: str, weight: Weight) -> None:
    with shop.database.write() as session:
        session.execute(update(Item).where(Item.sku == sku).values(weight=weight))


def test_missing_item_shows_in_the_weight(shop: Shop) -> None:
    bench = at_bench(shop, {"TEA-01": 2, "CUP-02": 1})
    bench.scan(TEA, 2)
    bench.scan(CUP)
    weighed = bench.weigh(495)
    assert (weighed.verdict, weighed.expected) == (WeightVerdict.LIGHT, Weight.grams(830))
    assert weighed.difference == -Weight.grams(335)
    assert weighed.suspect is not None
    assert (weighed.suspect.sku, weighed.suspect.count) == ("CUP-02", 1)


def test_an_extra_item_shows_in_the_weight(shop: Shop) -> None:
    bench = at_bench(shop, {"TEA-01": 2, "CUP-02": 1})
    bench.scan(TEA, 2)
    bench.scan(CUP)
    weighed = bench.weigh(955)
    assert weighed.verdict is WeightVerdict.HEAVY
    assert weighed.suspect is not None
    assert (weighed.suspect.sku, weighed.suspect.count) == ("TEA-01", 1)


def test_several_of_one_item_are_named_only_when_no_single_one_fits(shop: Shop) -> None:
    bench = at_bench(shop, {"TEA-01": 5, "CUP-02": 2})
    bench.scan(TEA, 5)
    bench.scan(CUP, 2)
    expected = 250 + 5 * 120 + 2 * 340
    single = bench.weigh(expected - 350)
    several = bench.weigh(expected - 240)
    assert single.suspect is not None
    assert several.suspect is not None
    assert (single.suspect.sku, single.suspect.count) == ("CUP-02", 1)
    assert (several.suspect.sku, several.suspect.count) == ("TEA-01", 2)


def test_a_difference_that_no_item_explains_names_none(shop: Shop) -> None:
    bench = at_bench(shop, {"CUP-02": 1})
    bench.scan(CUP)
    assert bench.weigh(500).suspect is None


@pytest.mark.parametrize(
    ("grams", "verdict"),
    [
        ("569.999", WeightVerdict.LIGHT),
        (570, WeightVerdict.RIGHT),
        (610, WeightVerdict.RIGHT),
        ("610.001", WeightVerdict.HEAVY),
    ],
)
def test_the_band_is_exact_at_its_edges(
    shop: Shop, grams: int | str, verdict: WeightVerdict
) -> None:
    bench = at_bench(shop, {"CUP-02": 1})
    bench.scan(CUP)
    assert bench.weigh(grams).verdict is verdict


def test_a_heavy_parcel_has_the_wider_band_of_the_share(shop: Shop) -> None:
    bench = at_bench(shop, {"POT-03": 10})
    bench.scan(POT, 10)
    weighed = bench.weigh(8050 + 161)
    assert (weighed.band, weighed.verdict) == (Weight.grams(161), WeightVerdict.RIGHT)


def test_an_item_of_unknown_weight_makes_the_verdict_unknown(shop: Shop) -> None:
    set_weight(shop, "CUP-02", Weight(0))
    bench = at_bench(shop, {"CUP-02": 1})
    bench.scan(CUP)
    assert bench.weigh(900).verdict is WeightVerdict.UNKNOWN
    assert bench.seal().is_packed


def test_every_weighing_is_kept_and_the_last_one_counts(shop: Shop) -> None:
    bench = at_bench(shop, {"CUP-02": 1})
    bench.scan(CUP)
    bench.weigh(300)
    bench.weigh(590)
    verdicts = [event.verdict for event in rows(shop, WeightEvent)]
    assert verdicts == [WeightVerdict.LIGHT, WeightVerdict.RIGHT]
    assert bench.parcel.measured_weight == Weight.grams(590)
    nothing = WeighParcel(parcel_id=bench.parcel.id, measured=Weight(0), source="keyed")
    assert refusal(shop, nothing).code == "weight-wrong"


def test_a_weight_of_a_closed_parcel_is_kept_but_does_not_count(shop: Shop) -> None:
    bench = packed_bench(shop, {"CUP-02": 1})
    assert not bench.weigh(100).counts
    assert bench.parcel.measured_weight == Weight.grams(590)
    assert len(rows(shop, WeightEvent)) == 2


@pytest.mark.parametrize("change", ["scan", "undo", "box"])
def test_a_weight_no_longer_counts_when_the_parcel_changes(shop: Shop, change: str) -> None:
    bench = at_bench(shop, {"CUP-02": 2})
    bench.scan(CUP)
    bench.weigh()
    if change == "scan":
        bench.scan(CUP)
    elif change == "undo":
        bench.do(UndoPackScan(parcel_id=bench.parcel.id))
    else:
        other = AddPackagingMaterial(
            code="bag",
            name="Bag",
            dimensions=Dimensions(300, 200, 20),
            tare=Weight.grams(20),
            max_load=Weight.kilograms(3),
        )
        bag = shop.do(other)
        bench.do(ChooseMaterial(parcel_id=bench.parcel.id, material_id=bag))
    assert bench.parcel.measured_weight is None
    assert bench.parcel.weight_verdict is None


def test_an_unknown_box_is_refused(shop: Shop) -> None:
    bench = at_bench(shop, {"CUP-02": 1})
    choose = ChooseMaterial(parcel_id=bench.parcel.id, material_id=uuid4())
    assert refusal(shop, choose).code == "material-gone"
