"""What a parcel should weigh while it fills."""

from __future__ import annotations

from sqlalchemy import update

from omsdesk.commands.weighing import WeightTarget, weight_target
from omsdesk.models.catalogue import Item
from omsdesk.models.company import Company
from omsdesk.values import Weight
from tests.bench import TEA, Bench, at_bench
from tests.shop import Shop


def target(bench: Bench) -> WeightTarget:
    with bench.shop.database.read() as session:
        return weight_target(session, bench.parcel.id)


def test_it_grows_with_what_goes_in(shop: Shop) -> None:
    bench = at_bench(shop, {"TEA-01": 2})
    assert target(bench).expected == Weight.grams(250)
    bench.scan(TEA)
    after = target(bench)
    assert after.expected == Weight.grams(370)
    assert after.band == Weight.grams(20)
    assert after.is_known
    assert after.is_needed


def test_an_item_without_a_weight_makes_it_unknown(shop: Shop) -> None:
    with shop.database.write() as session:
        session.execute(update(Item).values(weight=Weight(0)))
    bench = at_bench(shop, {"TEA-01": 2})
    bench.scan(TEA)
    assert not target(bench).is_known


def test_a_company_without_a_tolerance_needs_no_weight(shop: Shop) -> None:
    with shop.database.write() as session:
        nothing = {"weight_tolerance": Weight(0), "weight_tolerance_bp": 0}
        session.execute(update(Company).values(**nothing))
    assert not target(at_bench(shop, {"TEA-01": 2})).is_needed
