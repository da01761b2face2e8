"""Piotr walks through the demo shop: he picks by scan, and says what is not on its shelf."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from omsdesk.commands.pick_scans import ConfirmPick, PickResult
from omsdesk.commands.picking import ReportShort, ShortResult, TakePickList
from omsdesk.commands.print_jobs import PrintDocument
from omsdesk.commands.releasing import ReleasePickList
from omsdesk.commands.stock import CountLocation
from omsdesk.demo.bench import DemoBench
from omsdesk.demo.goods import Goods, on_shelf
from omsdesk.demo.opening import DELIVERED
from omsdesk.demo.staff import Staff
from omsdesk.demo.trouble import check
from omsdesk.errors import Refused
from omsdesk.models.labels import PrintKind
from omsdesk.models.picking import PickLineState, PickListState
from omsdesk.models.shipping import ScanVerdict
from omsdesk.queries.picking import PickLineRow, pick_list_document, releasable_orders
from omsdesk.values import NOTHING, ONE, Quantity

# Of this item one piece is missing, and no other place has it.
MISLAID = "CUP-503"

_ORDERS_PER_WALK = 7


@dataclass
class Walks:
    """What was picked, and what went wrong on the way."""

    lists: int = 0
    lines: int = 0
    units: Quantity = NOTHING
    wrong_scans: int = 0
    found_elsewhere: int = 0
    not_found: int = 0
    to_count: list[PickLineRow] = field(default_factory=list)


class Picker:
    """`pick_all` walks until nothing can be released any more."""

    def __init__(self, staff: Staff, bench: DemoBench, goods: Goods) -> None:
        self._staff = staff
        self._bench = bench
        self._goods = goods
        self._mishaps = {DELIVERED, MISLAID}
        self.walks = Walks()

    def pick_all(self, warehouse_id: UUID) -> None:
        """Release the orders that wait, a few to a list, and walk every list."""
        while waiting := self._staff.read(releasable_orders, warehouse_id):
            chosen = tuple(each.order_id for each in waiting[:_ORDERS_PER_WALK])
            try:
                released = self._staff.do("piotr", ReleasePickList(order_ids=chosen))
            except Refused as refusal:
                # What is left lies on shelves that wait to be counted.
                check(refusal.code == "nothing-to-release", f"Not released: {refusal}.")
                return
            paper = PrintDocument(kind=PrintKind.PICK_LIST, subject_id=released.pick_list_id)
            self._staff.do("piotr", paper)
            self._staff.do("piotr", TakePickList(pick_list_id=released.pick_list_id))
            self._walk(released.pick_list_id)
            self.walks.lists += 1

    def _walk(self, pick_list_id: UUID) -> None:
        while (line := self._next_line(pick_list_id)) is not None:
            self._staff.clock.advance(20)
            self._pick(line)
        today = self._staff.clock().date()
        head = self._staff.read(pick_list_document, pick_list_id, today).head
        check(head.state is PickListState.DONE, f"{head.number} is not done after its walk.")

    def _next_line(self, pick_list_id: UUID) -> PickLineRow | None:
        today = self._staff.clock().date()
        lines = self._staff.read(pick_list_document, pick_list_id, today).lines
        return next((each for each in lines if each.state is PickLineState.AVAILABLE), None)

    def _pick(self, line: PickLineRow) -> None:
        self.walks.lines += 1
        if not self.walks.wrong_scans:
            self._scan_wrong(line)
        if line.sku in self._mishaps:
            self._mishaps.discard(line.sku)
            self._come_short(line)
        else:
            self._take(line, line.quantity - line.picked)

    def _take(self, line: PickLineRow, quantity: Quantity) -> None:
        scan = self._bench.scan(self._goods.of(line.item_id).code)
        confirm = ConfirmPick(pick_line_id=line.id, raw=scan.raw, quantity=quantity)
        done: PickResult = self._staff.do("piotr", confirm)
        is_taken = done.verdict is ScanVerdict.ACCEPTED
        check(is_taken, f"{line.sku} was not taken from {line.location_code}: {done.code}.")
        self.walks.units = self.walks.units + quantity

    def _scan_wrong(self, line: PickLineRow) -> None:
        """The thing beside the right one."""
        scan = self._bench.scan(self._goods.other_than({line.item_id}).code)
        confirm = ConfirmPick(pick_line_id=line.id, raw=scan.raw, quantity=ONE)
        done: PickResult = self._staff.do("piotr", confirm)
        check(done.code == "wrong-item", "A wrong item was picked and nobody noticed.")
        self.walks.wrong_scans += 1

    def _come_short(self, line: PickLineRow) -> None:
        """One piece less is there than the book says."""
        there = line.quantity - line.picked - ONE
        if there > NOTHING:
            self._take(line, there)
        report = ReportShort(pick_line_id=line.id, reason="too-few")
        short: ShortResult = self._staff.do("piotr", report)
        check(short.missing == ONE, f"One {line.sku} was to be missing, not {short.missing}.")
        if short.found_elsewhere:
            self.walks.found_elsewhere += 1
        else:
            self.walks.not_found += 1
        self.walks.to_count.append(line)

    def count_shelves(self) -> None:
        """Sofia counts where something was missing; at one place it lay behind the others."""
        for line in self.walks.to_count:
            self._staff.clock.advance(90)
            stock = self._staff.read(on_shelf, line.item_id, line.location_id)
            found = stock + ONE if line.sku == MISLAID else stock
            count = CountLocation(
                item_id=line.item_id,
                location_id=line.location_id,
                counted=found,
                reason="counted-after-short",
            )
            self._staff.do("sofia", count)
        self.walks.to_count.clear()
