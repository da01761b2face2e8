"""Scans of goods into a parcel: what counts, what is refused, what was only read twice."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from omsdesk.commands.pack_scans import LineProgress, PackScanResult, ScanIntoParcel
from omsdesk.devices.scanners.scan import Scan
from omsdesk.errors import Refused
from omsdesk.queries.packing_view import PackingView
from omsdesk.ui.scan_router import RoutedScan
from omsdesk.values import ONE, Quantity

# A scanner that is held over a code reads it again and again.
DOUBLE_READ = timedelta(milliseconds=300)


@dataclass(frozen=True, slots=True)
class Goods:
    """Something to put into a parcel: scanned with its code, or keyed as an item."""

    routed: RoutedScan | None = None
    code: str = ""
    packs: Quantity = ONE
    item_id: UUID | None = None

    @property
    def raw(self) -> str:
        return self.routed.scan.raw if self.routed is not None else ""

    def into(self, parcel_id: UUID) -> ScanIntoParcel:
        return ScanIntoParcel(
            parcel_id=parcel_id,
            raw=self.raw,
            code=self.code,
            item_id=self.item_id,
            quantity=self.packs,
        )

    def accept(self) -> None:
        if self.routed is not None:
            self.routed.accept(is_kept=True)

    def ignore(self) -> None:
        """Refused without a banner: it is not the person's doing."""
        if self.routed is not None:
            self.routed.refuse(Refused("double-read", raw=self.raw), is_shown=True)


@dataclass(frozen=True, slots=True)
class LastRead:
    """The last code that counted, and of which item it was."""

    raw: str
    at: datetime
    item_id: UUID | None

    def is_again(self, scan: Scan, view: PackingView) -> bool:
        """The same code at once, although no line needs more of it."""
        if self.raw != scan.raw or scan.at - self.at > DOUBLE_READ:
            return False
        mine = [line for line in view.lines if line.item_id == self.item_id]
        return all(line.packed >= line.picked for line in mine)


def after_read(goods: Goods, result: PackScanResult, view: PackingView) -> LastRead | None:
    """What to remember of a scan that counted."""
    if goods.routed is None or result.line is None:
        return None
    line_id = result.line.line_id
    item_id = next((line.item_id for line in view.lines if line.line_id == line_id), None)
    return LastRead(goods.raw, goods.routed.scan.at, item_id)


def counted(view: PackingView, progress: LineProgress) -> PackingView:
    """The shipment with one line as it is now, before all of it has been read again."""
    lines = tuple(
        replace(line, packed=progress.packed, picked=progress.picked)
        if line.line_id == progress.line_id
        else line
        for line in view.lines
    )
    return replace(view, lines=lines)
