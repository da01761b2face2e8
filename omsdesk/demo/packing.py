"""Anna at the bench of the demo shop: scans, weighs, seals and labels, and errs now and then."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from random import Random
from uuid import UUID

from omsdesk.commands.labels import IssuedLabel, IssueLabel
from omsdesk.commands.pack_scans import PackScanResult, ScanIntoParcel
from omsdesk.commands.packing import NextParcel, OpenPacking
from omsdesk.commands.sealing import SealParcel
from omsdesk.commands.weighing import WeighedParcel, WeighParcel, weight_target
from omsdesk.demo.bench import DemoBench
from omsdesk.demo.goods import Goods, Thing
from omsdesk.demo.staff import Staff
from omsdesk.demo.trouble import check
from omsdesk.devices.scanners.gs1 import Gtin
from omsdesk.devices.scanners.meaning import Times, meaning
from omsdesk.models.shipping import ParcelState, ScanVerdict, WeightVerdict
from omsdesk.queries.packing import packing_queue
from omsdesk.queries.packing_view import PackingView, PackLine, packing_view
from omsdesk.values import NOTHING, ONE, Quantity, Weight

_HEAVIEST = Weight.kilograms(18)
# Fewer are scanned one by one; for more the quantity is keyed before the scan.
_ONE_BY_ONE = Quantity.of(3)
# How far a parcel that is right is off the sum of its parts, in grams.
_OFF_GRAMS = 5


@dataclass
class Packed:
    """What left the bench, and which mistakes were caught there."""

    parcels: int = 0
    scans: int = 0
    units: Quantity = NOTHING
    caught: list[str] = field(default_factory=list)
    labels: list[IssuedLabel] = field(default_factory=list)
    shipments: list[UUID] = field(default_factory=list)


WRONG_ITEM = "a wrong item"
EXTRA_UNIT = "a unit too many"
MISSING_UNIT = "a unit missing (by weight)"


class Packer:
    """`pack_all` packs until the bench is empty."""

    def __init__(self, staff: Staff, bench: DemoBench, goods: Goods, random: Random) -> None:
        self._staff = staff
        self._bench = bench
        self._goods = goods
        self._random = random
        self.packed = Packed()

    def pack_all(self, warehouse_id: UUID) -> None:
        """Pack every order of which something lies loose."""
        loose = [
            work for work in self._staff.read(packing_queue, warehouse_id) if work.loose > NOTHING
        ]
        for work in loose:
            self._staff.clock.advance(30)
            shipment_id = self._staff.do("anna", OpenPacking(order_id=work.order_id))
            self._pack(shipment_id)
            self.packed.shipments.append(shipment_id)

    def _view(self, shipment_id: UUID) -> PackingView:
        return self._staff.read(packing_view, shipment_id, self._staff.clock().date())

    def _pack(self, shipment_id: UUID) -> None:
        view = self._view(shipment_id)
        parcel_id = self._open_parcel(view)
        if WRONG_ITEM not in self.packed.caught:
            self._scan_wrong(view, parcel_id)
        weight = Weight(0)
        last: Thing | None = None
        for thing, code, count in self._scans(view):
            load = thing.weight.times(_units(thing, code, count))
            if weight and weight + load > _HEAVIEST:
                full, weight = parcel_id, Weight(0)
                parcel_id = self._staff.do("anna", NextParcel(shipment_id=shipment_id))
                self._finish(full, None)
            self._put_in(parcel_id, code, count)
            weight, last = weight + load, thing
        if last is not None and EXTRA_UNIT not in self.packed.caught:
            self._scan_extra(parcel_id, last)
        self._finish(parcel_id, last)

    def _open_parcel(self, view: PackingView) -> UUID:
        ids = [each.head.id for each in view.parcels if each.head.state is ParcelState.OPEN]
        check(ids, f"{view.head.number} has no open parcel.")
        return ids[0]

    def _scans(self, view: PackingView) -> Iterator[tuple[Thing, str, Quantity]]:
        """What to scan for the loose goods: full cases by their code, the rest by the piece."""
        for line in view.lines:
            yield from self._scans_of(line)

    def _scans_of(self, line: PackLine) -> Iterator[tuple[Thing, str, Quantity]]:
        thing = self._goods.of(line.item_id)
        left = line.picked - line.packed
        while thing.case_code and left >= thing.case_quantity:
            yield thing, thing.case_code, ONE
            left = left - thing.case_quantity
        while left > NOTHING:
            count = ONE if left <= _ONE_BY_ONE else left
            yield thing, thing.code, count
            left = left - count

    def _scan(self, parcel_id: UUID, code: str, count: Quantity) -> PackScanResult:
        keyed = code if count == ONE else f"{count}*{code}"
        raw = self._bench.scan(keyed).raw
        read = meaning(raw)
        times, of = (read.quantity, read.of) if isinstance(read, Times) else (ONE, read)
        check(isinstance(of, Gtin), f"The scanner read {raw}, which is no item.")
        command = ScanIntoParcel(
            parcel_id=parcel_id, raw=raw, code=getattr(of, "code", ""), quantity=times
        )
        self.packed.scans += 1
        result: PackScanResult = self._staff.do("anna", command)
        return result

    def _put_in(self, parcel_id: UUID, code: str, count: Quantity) -> None:
        done = self._scan(parcel_id, code, count)
        check(done.verdict is ScanVerdict.ACCEPTED, f"{code} was not accepted: {done.code}.")
        self.packed.units = self.packed.units + done.quantity

    def _scan_wrong(self, view: PackingView, parcel_id: UUID) -> None:
        other = self._goods.other_than({line.item_id for line in view.lines})
        done = self._scan(parcel_id, other.code, ONE)
        self._caught(WRONG_ITEM, is_caught=done.code == "item-not-on-order")

    def _scan_extra(self, parcel_id: UUID, thing: Thing) -> None:
        done = self._scan(parcel_id, thing.code, ONE)
        self._caught(EXTRA_UNIT, is_caught=done.code in ("more-than-open", "not-picked"))

    def _finish(self, parcel_id: UUID, last: Thing | None) -> None:
        """Weigh, seal and label."""
        target = self._staff.read(weight_target, parcel_id)
        if last is not None and MISSING_UNIT not in self.packed.caught:
            self._weigh_light(parcel_id, target.expected, last)
        grams = self._random.randint(-_OFF_GRAMS, _OFF_GRAMS)
        weighed = self._weigh(parcel_id, target.expected + Weight.grams(grams))
        is_right = weighed.verdict is WeightVerdict.RIGHT
        check(is_right, f"A right parcel was found {weighed.verdict} by {weighed.difference}.")
        self._staff.do("anna", SealParcel(parcel_id=parcel_id))
        self._bench.wait_for_print()
        label: IssuedLabel = self._staff.do(
            "anna", IssueLabel(parcel_id=parcel_id, printer_id=self._bench.printer_id)
        )
        self._bench.printing(label.print_job_id, label.label_id)
        self.packed.parcels += 1
        self.packed.labels.append(label)

    def _weigh_light(self, parcel_id: UUID, expected: Weight, last: Thing) -> None:
        """The last unit was scanned and never put in: only a scale can see that."""
        target = self._staff.read(weight_target, parcel_id)
        if last.weight <= target.band + target.band:
            return
        weighed = self._weigh(parcel_id, expected - last.weight)
        is_caught = weighed.verdict is WeightVerdict.LIGHT and weighed.suspect is not None
        self._caught(MISSING_UNIT, is_caught=is_caught)

    def _weigh(self, parcel_id: UUID, load: Weight) -> WeighedParcel:
        self._staff.clock.advance(3)
        measured = self._bench.weigh(load)
        command = WeighParcel(parcel_id=parcel_id, measured=measured, source="bench scale")
        weighed: WeighedParcel = self._staff.do("anna", command)
        return weighed

    def _caught(self, mistake: str, *, is_caught: bool) -> None:
        check(is_caught, f"Nobody noticed {mistake}.")
        self.packed.caught.append(mistake)


def _units(thing: Thing, code: str, count: Quantity) -> Quantity:
    return thing.case_quantity if code == thing.case_code else count
