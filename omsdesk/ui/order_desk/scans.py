"""Scans at the order desk: an item adds or grows its line, an order number opens the order."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject

from omsdesk.devices.scanners.goods import goods
from omsdesk.devices.scanners.meaning import DocumentKind, DocumentNumber
from omsdesk.devices.scanners.scan import Scan
from omsdesk.errors import Refused
from omsdesk.queries.find import FoundOrder, find_orders
from omsdesk.queries.lookups import ScannedItem, scanned_item
from omsdesk.ui.runner import Runner
from omsdesk.ui.scan_router import RoutedScan
from omsdesk.values import Quantity

AddItem = Callable[[UUID, Quantity, RoutedScan], None]


class ScanTaker(QObject):
    """`is_keying` tells whether a draft is open, `add` adds to it, `open_order` shows one."""

    def __init__(
        self,
        runner: Runner,
        is_keying: Callable[[], bool],
        add: AddItem,
        open_order: Callable[[FoundOrder], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._is_keying = is_keying
        self._add = add
        self._open_order = open_order
        self._last: Scan | None = None

    def take(self, routed: RoutedScan) -> bool:
        """True when the scan is an item or an order; badges and the rest are not for here."""
        meant = routed.means
        if isinstance(meant, DocumentNumber) and meant.kind is DocumentKind.SALES_ORDER:
            self._ask(routed, partial(self._on_orders, routed), find_orders, meant.number, 1)
            return True
        what = goods(meant)
        if what is None:
            return False
        if not self._is_keying():
            routed.refuse(Refused("customer-first", raw=routed.scan.raw))
            return True
        before, self._last = self._last, routed.scan
        if before is not None and routed.scan.is_again(before):
            routed.ignore_double()
            return True
        self._ask(routed, partial(self._on_item, routed), scanned_item, what)
        return True

    def _ask(
        self, routed: RoutedScan, then: Callable[[Any], None], query: Callable[..., Any], *args: Any
    ) -> None:
        """Ask what a scan means; without an answer it has failed."""

        def failed(error: Exception) -> None:
            if isinstance(error, Refused):
                routed.refuse(error)
            else:
                routed.fail()

        self._runner.ask(query, *args, then=then, owner=self, failed=failed)

    def _on_orders(self, routed: RoutedScan, found: list[FoundOrder]) -> None:
        if not found:
            routed.refuse(Refused("scan-unknown", raw=routed.scan.raw))
            return
        routed.accept()
        self._open_order(found[0])

    def _on_item(self, routed: RoutedScan, found: ScannedItem | None) -> None:
        if found is None:
            routed.refuse(Refused("scan-unknown", raw=routed.scan.raw))
            return
        self._add(found.item_id, found.quantity, routed)
