"""A shop for each test: made once, then copied, because making it costs most of a test."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from omsdesk.store.database import Database
from tests.shop import Shop, open_shop


@pytest.fixture(scope="session")
def shop_template(tmp_path_factory: pytest.TempPathFactory) -> Shop:
    """The seeded shop, closed, so that its file is complete."""
    shop = open_shop(tmp_path_factory.mktemp("shop"))
    shop.database.close()
    return shop


@pytest.fixture
def shop(shop_template: Shop, tmp_path: Path) -> Iterator[Shop]:
    """A shop of this test's own; its clock goes on after the seeding."""
    template = shop_template
    path = Path(template.database.url.removeprefix("sqlite:///"))
    copied = Shop(
        database=Database.at(Path(shutil.copy(path, tmp_path))),
        origin=template.origin,
        people=dict(template.people),
        items=dict(template.items),
        locations=dict(template.locations),
        customers=dict(template.customers),
        materials=dict(template.materials),
        services=dict(template.services),
        printers=dict(template.printers),
        _seconds=count(1000),
    )
    yield copied
    copied.database.close()
