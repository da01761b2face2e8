"""A packing bench in the small shop: an order that was picked and is being packed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeVar
from uuid import UUID

import pytest
from sqlalchemy import inspect, select

from omsdesk.commands.base import Command
from omsdesk.commands.labels import IssuedLabel, IssueLabel
from omsdesk.commands.pack_scans import PackScanResult, ScanIntoParcel
from omsdesk.commands.packing import OpenPacking
from omsdesk.commands.sealing import SealedParcel, SealParcel
from omsdesk.commands.weighing import WeighedParcel, WeighParcel, expected_weight
from omsdesk.errors import Refused
from omsdesk.models import Base
from omsdesk.models.sales import OrderLine
from omsdesk.models.shipping import Parcel, ParcelState
from omsdesk.values import Quantity, Weight
from tests.shop import Shop

TEA, CUP, POT = "4006381333931", "5901234123457", "9780201379624"
Row = TypeVar("Row", bound=Base)


@dataclass
class Bench:
    """Commands given by Anna, the packer, for one shipment."""

    shop: Shop
    order_id: UUID
    shipment_id: UUID

    @property
    def parcel(self) -> Parcel:
        """The parcel that stands open on the bench, else the last one."""
        parcels = rows(self.shop, Parcel, Parcel.shipment_id == self.shipment_id)
        standing = [each for each in parcels if each.state is ParcelState.OPEN]
        return (standing or parcels)[-1]

    @property
    def line(self) -> OrderLine:
        """The first line of the order."""
        lines = rows(self.shop, OrderLine, OrderLine.order_id == self.order_id)
        return min(lines, key=lambda line: line.position)

    def do(self, command: Command, **how: str) -> Any:
        return self.shop.do(command, **({"by": "anna"} | how))

    def scan(self, raw: str, quantity: int | str = 1) -> PackScanResult:
        scan = ScanIntoParcel(parcel_id=self.parcel.id, raw=raw, quantity=Quantity.of(quantity))
        result: PackScanResult = self.do(scan)
        return result

    def weigh(self, grams: int | str | None = None) -> WeighedParcel:
        """Put the parcel on the scale; without a weight it weighs what it should."""
        parcel = self.parcel
        with self.shop.database.read() as session:
            right = expected_weight(session, parcel)
        measured = right if grams is None else Weight.grams(grams)
        result: WeighedParcel = self.do(
            WeighParcel(parcel_id=parcel.id, measured=measured, source="bench scale")
        )
        return result

    def seal(self, *, rest_follows: bool = False, **how: str) -> SealedParcel:
        seal = SealParcel(parcel_id=self.parcel.id, rest_follows=rest_follows)
        result: SealedParcel = self.do(seal, **how)
        return result

    def label(self) -> IssuedLabel:
        """The label of the parcel that was sealed last."""
        issue = IssueLabel(parcel_id=self.parcel.id, printer_id=self.shop.printers["bench"])
        result: IssuedLabel = self.do(issue)
        return result

    def finish(self) -> IssuedLabel:
        """Weigh right, seal and label what is in the open parcel."""
        self.weigh()
        self.seal()
        return self.label()


def at_bench(shop: Shop, lines: dict[str, int | str]) -> Bench:
    """An order with these quantities by SKU, picked and taken by Anna."""
    order_id = shop.picked_order(lines)
    return Bench(shop, order_id, shop.do(OpenPacking(order_id=order_id), by="anna"))


def packed_bench(shop: Shop, lines: dict[str, int | str]) -> Bench:
    """The same with everything in one parcel, weighed, sealed and labelled."""
    bench = at_bench(shop, lines)
    for sku, quantity in lines.items():
        bench.scan(sku, quantity)
    bench.finish()
    return bench


def rows(shop: Shop, kind: type[Row], *where: Any) -> list[Row]:
    """Rows as they are on the disk, by primary key."""
    with shop.database.read() as session:
        key = inspect(kind).primary_key
        return list(session.scalars(select(kind).where(*where).order_by(*key)))


def only(shop: Shop, kind: type[Row], *where: Any) -> Row:
    """The one row of its kind."""
    (row,) = rows(shop, kind, *where)
    return row


def refusal(shop: Shop, command: Command, **how: str) -> Refused:
    """What a command is refused with; fails when it is carried out."""
    with pytest.raises(Refused) as caught:
        shop.do(command, **({"by": "anna"} | how))
    return caught.value
