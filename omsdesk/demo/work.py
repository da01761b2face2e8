"""Work under way in the demo shop, so that every screen has something to show.

Orders of the web shop in all phases, made through commands; phone orders are left to whoever
tries the program.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from omsdesk.commands.dispatch import DispatchShipment
from omsdesk.commands.importing import ImportedLine, ImportedOrder, ImportOrders, RowVerdict
from omsdesk.commands.invoices import IssueInvoice
from omsdesk.commands.labels import IssuedLabel, IssueLabel
from omsdesk.commands.pack_scans import ScanIntoParcel
from omsdesk.commands.packing import OpenPacking
from omsdesk.commands.pick_scans import ConfirmPick
from omsdesk.commands.picking import TakePickList
from omsdesk.commands.print_jobs import (
    PrintDocument,
    PrintOutcome,
    RecordPrintOutcome,
    StartPrintJob,
)
from omsdesk.commands.releasing import ReleasePickList
from omsdesk.commands.sealing import SealParcel
from omsdesk.commands.weighing import WeighParcel, weight_target
from omsdesk.demo.goods import Goods, goods
from omsdesk.demo.shop import DemoShop
from omsdesk.demo.staff import ShopClock, Staff
from omsdesk.demo.trouble import check
from omsdesk.models.address import PostalAddress
from omsdesk.models.catalogue import Item
from omsdesk.models.labels import Printer, PrintKind
from omsdesk.models.sales import SalesOrder
from omsdesk.queries.packing_view import packing_view
from omsdesk.queries.picking import pick_list_document
from omsdesk.values import NOTHING, Quantity, UnitPrice

SOURCE = "web-shop"
# When the work began, before the shop opened for whoever tries it.
_BEGAN = timedelta(minutes=50)
_HALF_AN_ADDRESS = PostalAddress(
    name="Kulturcafé im Bahnhof", line1="Sophienblatt", city="Kiel", country="DE"
)


@dataclass(frozen=True)
class Wish:
    """An order of the web shop: whose, what, and where to if it is not the usual place."""

    key: str
    account: str
    wanted: tuple[tuple[str, int], ...]
    ship_to: PostalAddress | None = None


READY = (
    Wish("W-4991", "C1001", (("TEA-101", 6), ("COF-202", 4), ("FIL-522", 3))),
    Wish("W-4992", "C1010", (("CHO-302", 12), ("HON-461", 4))),
)
RELEASED = (
    Wish("W-4986", "C1012", (("COF-205", 6), ("GRN-701", 1))),
    Wish("W-4987", "C1013", (("COF-201", 4), ("CUP-502", 2), ("SYR-402", 2))),
)
PICKED = (
    Wish("W-4984", "C1006", (("TEA-102", 4), ("CUP-503", 2), ("SUG-452", 3))),
    Wish("W-4985", "C1018", (("TEA-107", 2), ("CHO-301", 3))),
)
OVER_LIMIT = Wish("W-4988", "C1007", (("POT-512", 8), ("SCL-702", 4)))
WRONG_ADDRESS = Wish("W-4989", "C1020", (("COF-203", 2), ("CUP-501", 6)), _HALF_AN_ADDRESS)
SHORT = Wish("W-4990", "C1014", (("SYR-403", 6), ("SYR-401", 2)))
PRINT_UNCLEAR = Wish("W-4983", "C1015", (("CHO-304", 2), ("TEA-103", 2)))
GONE = (
    Wish("W-4980", "C1002", (("TEA-105", 4), ("TEA-106", 4))),
    Wish("W-4981", "C1008", (("COF-206", 2), ("BIS-471", 5))),
    Wish("W-4982", "C1022", (("TEA-104", 6), ("HON-461", 2), ("CUP-504", 4))),
)
WISHES = (
    *GONE, PRINT_UNCLEAR, *PICKED, *RELEASED, OVER_LIMIT, WRONG_ADDRESS, SHORT, *READY,
)  # fmt: skip


def seed_work(shop: DemoShop, opened_at: datetime) -> None:
    """Bring the seeded shop's morning to the moment `opened_at` (aware).

    What goes to the folder of documents stays queued: the desk prints it when it opens.
    """
    staff = Staff(shop, ShopClock(opened_at - _BEGAN))
    morning = _Morning(staff)
    morning.take(WISHES)
    morning.pick((*GONE, PRINT_UNCLEAR))
    for wish in GONE:
        morning.send_off(morning.pack(wish, PrintOutcome.CONFIRMED))
    morning.pack(PRINT_UNCLEAR, PrintOutcome.UNKNOWN)
    morning.pick(PICKED)
    morning.release(RELEASED)


class _Morning:
    """What the staff does with the orders of the web shop."""

    def __init__(self, staff: Staff) -> None:
        self._staff = staff
        self._goods: Goods = staff.read(goods)
        self._printer_id: UUID = staff.read(_printer)
        self._orders: dict[str, UUID] = {}

    def take(self, wishes: Iterable[Wish]) -> None:
        """Import the orders; Sofia does that."""
        prices = self._staff.read(_prices)
        today = self._staff.clock().date()
        rows = tuple(
            ImportedOrder(
                key=wish.key,
                content_hash=wish.key,
                account_number=wish.account,
                ordered_on=today,
                customer_reference=wish.key,
                ship_to=wish.ship_to,
                lines=tuple(
                    ImportedLine(sku=sku, quantity=Quantity.of(count), unit_price=prices[sku])
                    for sku, count in wish.wanted
                ),
            )
            for wish in wishes
        )
        results = self._staff.do("sofia", ImportOrders(source=SOURCE, rows=rows))
        refused = [each.key for each in results if each.verdict is not RowVerdict.ACCEPTED]
        check(not refused, f"Not taken: {', '.join(refused)}.")
        self._orders = self._staff.read(_imported)

    def release(self, wishes: Iterable[Wish]) -> UUID:
        """One pick list for the orders; its id."""
        order_ids = tuple(self._orders[wish.key] for wish in wishes)
        released = self._staff.do("piotr", ReleasePickList(order_ids=order_ids))
        pick_list_id: UUID = released.pick_list_id
        return pick_list_id

    def pick(self, wishes: Iterable[Wish]) -> None:
        pick_list_id = self.release(wishes)
        self._staff.do("piotr", TakePickList(pick_list_id=pick_list_id))
        today = self._staff.clock().date()
        for line in self._staff.read(pick_list_document, pick_list_id, today).lines:
            self._staff.clock.advance(15)
            code = self._goods.of(line.item_id).code
            confirm = ConfirmPick(pick_line_id=line.id, raw=code, quantity=line.quantity)
            self._staff.do("piotr", confirm)

    def pack(self, wish: Wish, print_ends: PrintOutcome) -> UUID:
        """Pack and label an order whose label ends so; the shipment's id."""
        opening = OpenPacking(order_id=self._orders[wish.key])
        shipment_id: UUID = self._staff.do("anna", opening)
        view = self._staff.read(packing_view, shipment_id, self._staff.clock().date())
        parcel_id = view.parcels[0].head.id
        for line in view.lines:
            if line.picked > NOTHING:
                code = self._goods.of(line.item_id).code
                scan = ScanIntoParcel(parcel_id=parcel_id, raw=code, quantity=line.picked)
                self._staff.do("anna", scan)
        self._finish(parcel_id, print_ends)
        return shipment_id

    def _finish(self, parcel_id: UUID, print_ends: PrintOutcome) -> None:
        measured = self._staff.read(weight_target, parcel_id).expected
        weigh = WeighParcel(parcel_id=parcel_id, measured=measured, source="bench scale")
        self._staff.do("anna", weigh)
        self._staff.do("anna", SealParcel(parcel_id=parcel_id))
        label: IssuedLabel = self._staff.do(
            "anna", IssueLabel(parcel_id=parcel_id, printer_id=self._printer_id)
        )
        self._staff.do("anna", StartPrintJob(job_id=label.print_job_id))
        trouble = "printer-silent" if print_ends is PrintOutcome.UNKNOWN else None
        outcome = RecordPrintOutcome(job_id=label.print_job_id, outcome=print_ends, trouble=trouble)
        self._staff.do("anna", outcome)

    def send_off(self, shipment_id: UUID) -> None:
        """The carrier has fetched it, and it is billed."""
        self._staff.do("anna", DispatchShipment(shipment_id=shipment_id))
        invoice = self._staff.do("anna", IssueInvoice(shipment_id=shipment_id))
        paper = PrintDocument(kind=PrintKind.INVOICE, subject_id=invoice.invoice_id)
        self._staff.do("anna", paper)


def _prices(session: Session) -> dict[str, UnitPrice]:
    return {row.sku: row.list_price for row in session.execute(select(Item.sku, Item.list_price))}


def _printer(session: Session) -> UUID:
    return session.scalars(select(Printer.id)).one()


def _imported(session: Session) -> dict[str, UUID]:
    """The orders of the web shop by the key that it gave them."""
    found = session.execute(
        select(SalesOrder.external_key, SalesOrder.id).where(SalesOrder.external_key.is_not(None))
    )
    return {row.external_key.removeprefix(f"{SOURCE}:"): row.id for row in found}
