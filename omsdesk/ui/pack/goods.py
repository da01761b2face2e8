"""Scans of goods into a parcel: what counts, what is refused, what was only read twice."""

from __future__ import annotations

from dataclasses import dataclass, replace
from uuid import UUID

from msgspec import structs

from omsdesk.commands.pack_scans import LineProgress, PackScanResult, ScanIntoParcel
from omsdesk.commands.scans import NOTHING_SAID, ScannedValues
from omsdesk.devices.scanners.scan import Scan
from omsdesk.queries.packing_view import PackingView
from omsdesk.ui.scan_router import RoutedScan
from omsdesk.values import ONE, Quantity, Weight


@dataclass(frozen=True, slots=True)
class Goods:
    """Something to put into a parcel: scanned with its code, or keyed as an item.

    `scanned` is the code of a scan that has ended before.
    """

    routed: RoutedScan | None = None
    code: str = ""
    packs: Quantity = ONE
    item_id: UUID | None = None
    said: ScannedValues = NOTHING_SAID
    scanned: str = ""

    @property
    def raw(self) -> str:
        return self.routed.scan.raw if self.routed is not None else self.scanned

    def weighing(self, weight: Weight) -> Goods:
        """The same again, now that somebody knows what all of it weighs."""
        said = structs.replace(self.said, net_weight=weight, weighed=self.packs)
        return replace(self, routed=None, said=said, scanned=self.raw)

    def into(self, parcel_id: UUID) -> ScanIntoParcel:
        return ScanIntoParcel(
            parcel_id=parcel_id,
            raw=self.raw,
            code=self.code,
            item_id=self.item_id,
            quantity=self.packs,
            said=self.said,
        )

    def accept(self) -> None:
        if self.routed is not None:
            self.routed.accept(is_kept=True)


@dataclass(frozen=True, slots=True)
class LastRead:
    """The last code that counted, and of which item it was."""

    scan: Scan
    item_id: UUID | None
    is_only_one: bool = False

    def is_again(self, scan: Scan, view: PackingView) -> bool:
        """The same code by the same scanner at once, although no line needs more of it, or
        there is only one piece or carton with this code.
        """
        if not scan.is_again(self.scan):
            return False
        if self.is_only_one:
            return True
        mine = [line for line in view.lines if line.item_id == self.item_id]
        return all(line.packed >= line.picked for line in mine)


def after_read(goods: Goods, result: PackScanResult, view: PackingView) -> LastRead | None:
    """What to remember of a scan that counted."""
    if goods.routed is None or result.line is None:
        return None
    line_id = result.line.line_id
    item_id = next((line.item_id for line in view.lines if line.line_id == line_id), None)
    return LastRead(goods.routed.scan, item_id, goods.said.names_one)


def counted(view: PackingView, progress: LineProgress) -> PackingView:
    """The shipment with one line as it is now, before all of it has been read again."""
    lines = tuple(
        replace(line, packed=progress.packed, picked=progress.picked)
        if line.line_id == progress.line_id
        else line
        for line in view.lines
    )
    return replace(view, lines=lines)
