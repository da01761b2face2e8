"""Scans that no other command keeps."""

from __future__ import annotations

from omsdesk.commands.scans import RecordScan
from omsdesk.models.shipping import ScanEvent, ScanVerdict
from tests.bench import only
from tests.shop import Shop


def test_a_scan_nobody_had_a_use_for_is_kept(shop: Shop) -> None:
    scan = RecordScan(
        raw="]C100\x1d junk ☃", place="orders", verdict=ScanVerdict.UNKNOWN, code="code-unknown"
    )
    event_id = shop.do(scan, by="piotr")
    event = only(shop, ScanEvent)
    assert (event.id, event.raw, event.place) == (event_id, scan.raw, "orders")
    assert event.operator_id == shop.people["piotr"]
