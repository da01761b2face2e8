"""Takes the scans of the packing station, each in its turn, by what they mean."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from omsdesk.devices.scanners.goods import ScannedGoods, goods
from omsdesk.devices.scanners.meaning import (
    BadgeToken,
    DocumentNumber,
    FreeCode,
    Meaning,
    Sscc,
    Times,
)
from omsdesk.errors import Refused
from omsdesk.ui import formats
from omsdesk.ui.pack.finding import Finder, Sought
from omsdesk.ui.pack.flow import Phase
from omsdesk.ui.pack.goods import Goods
from omsdesk.ui.pack.means import Means
from omsdesk.ui.pack.work import Work
from omsdesk.ui.pack.work_view import WorkView
from omsdesk.ui.scan_router import RoutedScan
from omsdesk.ui.scanned import values_of
from omsdesk.ui.theme import Verdict
from omsdesk.values import ONE, Quantity


class PackScans(QObject):
    """`wants_badge` tells whether a badge means the supervisor's word now."""

    def __init__(self, means: Means, finder: Finder, work: Work, view: WorkView) -> None:
        super().__init__(view)
        self._means = means
        self._finder = finder
        self._work = work
        self._view = view
        self._times: Quantity | None = None
        self.wants_badge: Callable[[], bool] = lambda: False
        self.take_badge: Callable[[str], object] = lambda _token: None
        view.times_keyed.connect(self.set_times)

    def set_times(self, quantity: Quantity) -> None:
        """The next scan of goods counts so many times."""
        self._times = quantity
        said = self.tr("{quantity} × the next scan").format(quantity=formats.quantity(quantity))
        self._view.scan_line.show_scan(f"{formats.quantity(quantity)}*", Verdict.WAITING, said)

    def take(self, routed: RoutedScan) -> bool:
        """A receiver of the router. Badges are ours only while a supervisor is asked."""
        what = routed.means
        if isinstance(what, BadgeToken):
            if not self.wants_badge():
                return False
            self.take_badge(what.token)
            routed.accept()
            return True
        self._means.turns.add(lambda: self._take(routed, what), routed)
        return True

    def _take(self, routed: RoutedScan, what: Meaning) -> None:
        if self._work.ignores(routed) or self._finder.ignores(routed):
            return
        if isinstance(what, Times) and what.of is None:
            self.set_times(what.quantity)
            self._end(routed)
            return
        if goods(what) is None:
            # A quantity is for the next scan: not for goods of an order that opens first.
            self._times = None
        if self._work.is_open and self._work.flow.phase is Phase.READY:
            # It was only looked at: whatever is scanned now is the next work.
            self._work.left.emit()
        if self._work.is_open:
            self._take_at_work(routed, what)
        elif self._finder.is_offered_for(routed.scan.raw):
            self._finder.take_first()
            self._end(routed)
        else:
            packing = self._packing(routed, what)
            self._finder.find(what, Sought(routed.scan.raw, routed, packing))

    def _end(self, routed: RoutedScan) -> None:
        routed.accept()
        self._means.turns.done()

    def _packing(self, routed: RoutedScan, what: Meaning) -> Callable[[], object] | None:
        """What packs the item in hand once its order is open."""
        if goods(what) is None:
            return None
        return lambda: self._means.turns.add_first(lambda: self._pack(routed, what), routed)

    def _take_at_work(self, routed: RoutedScan, what: Meaning) -> None:
        if isinstance(what, DocumentNumber | Sscc):
            self._take_document(routed, what)
            return
        box = self._view.parcel.material_coded(what.code) if isinstance(what, FreeCode) else None
        if box is not None:
            self._work.choose_box(box)
            self._end(routed)
            return
        self._pack(routed, what)

    def _pack(self, routed: RoutedScan, what: Meaning) -> None:
        times = self._times or self._keyed()
        self._times = None
        self._view.forget_keyed()
        found = goods(what) or ScannedGoods(routed.scan.raw)
        if times is not None and not isinstance(what, Times):
            found = found.times(times)
        packs = ONE if found.packs is None else found.packs
        self._work.pack(Goods(routed, found.code, packs, said=values_of(found)))

    def _keyed(self) -> Quantity | None:
        """Digits that were typed and not ended: with a scan they are a quantity."""
        return Quantity.of(int(self._view.keyed)) if self._view.keyed.strip("0") else None

    def _take_document(self, routed: RoutedScan, what: DocumentNumber | Sscc) -> None:
        view = self._work.view
        number = what.number if isinstance(what, DocumentNumber) else what.code
        if view is None:
            self._end(routed)
            return
        mine = {view.head.order_number, view.head.number, *(p.head.sscc for p in view.parcels)}
        if number in mine:
            self._end(routed)
            return
        if goods(what) is not None:
            # The label of a carton from elsewhere, which says what is in it.
            self._pack(routed, what)
            return
        refusal = Refused("other-order-open", number=view.head.order_number, scanned=number)
        self._work.decline(refusal, routed)
        self._means.turns.done()
