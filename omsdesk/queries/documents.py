"""The content of paper documents: packing slip, pick list, invoice."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from omsdesk.documents import invoice as invoices
from omsdesk.documents import packing_slip as slips
from omsdesk.documents import pick_list as lists
from omsdesk.documents.sheet import Letterhead
from omsdesk.errors import Refused
from omsdesk.models.address import PostalAddress
from omsdesk.models.company import Company
from omsdesk.models.invoices import Invoice, InvoiceLine, InvoiceTax
from omsdesk.models.parties import Customer, NoteStage
from omsdesk.models.picking import PickLineState, PickList
from omsdesk.models.sales import ChargeKind, OrderCharge, OrderLine, SalesOrder
from omsdesk.models.shipping import CarrierService, ScanEvent, ScanVerdict, Shipment
from omsdesk.models.warehouses import Warehouse
from omsdesk.postal import country_name
from omsdesk.queries.customers import notes
from omsdesk.queries.packing_view import ParcelRow, parcels
from omsdesk.queries.picking import PickLineRow, pick_list_document
from omsdesk.queries.reading import quantity, rows
from omsdesk.values import Money


@dataclass(frozen=True, slots=True)
class _Shop:
    name: str
    address: PostalAddress
    footer: str
    language: str

    @property
    def letterhead(self) -> Letterhead:
        """Columns of the footer are parted by an empty line."""
        columns = tuple(tuple(column.strip().splitlines()) for column in self.footer.split("\n\n"))
        return Letterhead(
            name=self.name,
            lines=tuple(line for line in self.address.lines if line != self.name),
            footer=tuple(column for column in columns if column),
        )

    def lines_of(self, address: PostalAddress) -> tuple[str, ...]:
        """An address on paper; the country stands on it when it is another one."""
        if address.country in ("", self.address.country):
            return address.lines
        return (*address.lines, country_name(address.country))


def _shop(session: Session) -> _Shop:
    found = rows(
        session,
        _Shop,
        select(Company.name, Company.address, Company.footer, Company.language)
        .order_by(Company.id)
        .limit(1),
    )
    if not found:
        raise Refused("not-set-up")
    return found[0]


def packing_slip(session: Session, shipment_id: UUID, today: date) -> slips.PackingSlip:
    """What goes along with a shipment. Refused: "shipment-gone", "not-set-up".

    `today` is printed while the shipment has not left.
    """
    shop = _shop(session)
    statement: Select[*tuple[Any, ...]] = (
        select(
            Shipment.number,
            Shipment.consignee,
            Shipment.dispatched_at,
            SalesOrder.id.label("order_id"),
            SalesOrder.number.label("order_number"),
            SalesOrder.ordered_on,
            SalesOrder.customer_reference,
            SalesOrder.instructions,
            Customer.account_number,
            Customer.language,
            CarrierService.carrier,
            CarrierService.name.label("service"),
        )
        .join(SalesOrder, SalesOrder.id == Shipment.order_id)
        .join(Customer, Customer.id == SalesOrder.customer_id)
        .join(CarrierService, CarrierService.id == Shipment.service_id)
        .where(Shipment.id == shipment_id)
    )
    head = session.execute(statement).first()
    if head is None:
        raise Refused("shipment-gone")
    boxes = parcels(session, shipment_id)
    return slips.PackingSlip(
        letterhead=shop.letterhead,
        number=head.number,
        shipped_on=_local_day(head.dispatched_at) or today,
        ship_to=shop.lines_of(head.consignee),
        lines=tuple(_slip_lines(session, head.order_id, boxes)),
        parcels=tuple(_slip_parcel(place, box) for place, box in enumerate(boxes, start=1)),
        order_number=head.order_number,
        ordered_on=head.ordered_on,
        customer_number=head.account_number,
        customer_reference=head.customer_reference,
        service=f"{head.carrier} {head.service}",
        notes=tuple(note for note in (head.instructions,) if note),
        language=head.language,
    )


def _local_day(moment: datetime | None) -> date | None:
    return moment.astimezone().date() if moment else None


def _slip_lines(
    session: Session, order_id: UUID, boxes: Iterable[ParcelRow]
) -> Iterable[slips.SlipLine]:
    """By position of the order line, then by parcel."""
    ordered = session.execute(
        select(OrderLine.id, OrderLine.unit, quantity(OrderLine.ordered - OrderLine.cancelled))
        .where(OrderLine.order_id == order_id)
        .order_by(OrderLine.position)
    )
    contents = [
        (place, box.head.id, content)
        for place, box in enumerate(boxes, start=1)
        for content in box.contents
    ]
    said = _said(session, [parcel_id for _, parcel_id, _ in contents])
    for line_id, unit, due in ordered:
        for place, parcel_id, content in contents:
            if content.line_id == line_id:
                lots, serials = said.get((parcel_id, line_id), ((), ()))
                yield slips.SlipLine(
                    sku=content.sku,
                    description=content.description,
                    ordered=due,
                    shipped=content.quantity,
                    unit=unit,
                    parcel=str(place),
                    lots=lots,
                    serials=serials,
                )


_Said = tuple[tuple[str, ...], tuple[str, ...]]


def _said(
    session: Session, parcel_ids: Iterable[UUID]
) -> dict[tuple[UUID | None, UUID | None], _Said]:
    """Lots and serial numbers by parcel and order line, each once, as they were scanned."""
    scans = session.execute(
        select(ScanEvent.parcel_id, ScanEvent.order_line_id, ScanEvent.lot, ScanEvent.serial)
        .where(
            ScanEvent.parcel_id.in_(set(parcel_ids)),
            ScanEvent.verdict == ScanVerdict.ACCEPTED,
            ScanEvent.undone_by_id.is_(None),
        )
        .order_by(ScanEvent.occurred_at, ScanEvent.id)
    )
    found: dict[tuple[UUID | None, UUID | None], tuple[dict[str, None], dict[str, None]]] = {}
    for parcel_id, line_id, lot, serial in scans:
        for kept, value in zip(
            found.setdefault((parcel_id, line_id), ({}, {})), (lot, serial), strict=True
        ):
            if value:
                kept[value] = None
    return {key: (tuple(lots), tuple(serials)) for key, (lots, serials) in found.items()}


def _slip_parcel(place: int, box: ParcelRow) -> slips.SlipParcel:
    return slips.SlipParcel(
        name=str(place),
        tracking_number=box.head.tracking_number or "",
        weight=box.head.measured_weight or box.head.expected_weight,
    )


def pick_list(session: Session, pick_list_id: UUID, printed_at: datetime) -> lists.PickList:
    """A walk on paper, what is open of it. Refused: "pick-list-gone", "not-set-up".

    `printed_at` is in the time zone that is printed.
    """
    shop = _shop(session)
    document = pick_list_document(session, pick_list_id, printed_at.date())
    waiting = [line for line in document.lines if line.state is PickLineState.AVAILABLE]
    texts: dict[str, str] = {}
    for note in document.notes:
        texts[note.order_number] = f"{texts.get(note.order_number, '')} {note.text}".strip()
    return lists.PickList(
        letterhead=shop.letterhead,
        number=document.head.number,
        printed_at=printed_at,
        lines=tuple(_pick_line(line, texts) for line in waiting),
        orders=tuple(_pick_orders(session, waiting)),
        warehouse=_warehouse_of(session, pick_list_id),
        operator=document.head.picker_name or "",
        language=shop.language,
    )


def _pick_line(line: PickLineRow, texts: dict[str, str]) -> lists.PickListLine:
    return lists.PickListLine(
        location=line.location_code,
        sku=line.sku,
        description=line.description,
        quantity=line.quantity - line.picked,
        unit=line.unit,
        barcode=line.sku,
        order_number=line.order_number,
        note=texts.get(line.order_number, ""),
    )


def _pick_orders(session: Session, lines: Iterable[PickLineRow]) -> Iterable[lists.PickListOrder]:
    counts: dict[UUID, int] = {}
    for line in lines:
        counts[line.order_id] = counts.get(line.order_id, 0) + 1
    orders = session.execute(
        select(SalesOrder.id, SalesOrder.number, Customer.name)
        .join(Customer, Customer.id == SalesOrder.customer_id)
        .where(SalesOrder.id.in_(counts))
        .order_by(SalesOrder.number)
    )
    for order_id, number, customer in orders:
        yield lists.PickListOrder(number=number, customer=customer, line_count=counts[order_id])


def _warehouse_of(session: Session, pick_list_id: UUID) -> str:
    return session.scalars(
        select(Warehouse.name)
        .join(PickList, PickList.warehouse_id == Warehouse.id)
        .where(PickList.id == pick_list_id)
    ).one()


def invoice(session: Session, invoice_id: UUID, today: date) -> invoices.Invoice:
    """An issued invoice, always with the same figures. Refused: "invoice-gone", "not-set-up".

    Freight stands below the lines, other charges are lines.
    """
    shop = _shop(session)
    statement: Select[*tuple[Any, ...]] = (
        select(
            Invoice.number,
            Invoice.issued_on,
            Invoice.due_on,
            Invoice.bill_to,
            Invoice.gross,
            Invoice.currency,
            Invoice.tax_note,
            Shipment.consignee,
            Shipment.dispatched_at,
            SalesOrder.number.label("order_number"),
            SalesOrder.customer_reference,
            Customer.id.label("customer_id"),
            Customer.account_number,
            Customer.tax_number,
            Customer.language,
        )
        .join(Shipment, Shipment.id == Invoice.shipment_id)
        .join(SalesOrder, SalesOrder.id == Invoice.order_id)
        .join(Customer, Customer.id == Invoice.customer_id)
        .where(Invoice.id == invoice_id)
    )
    head = session.execute(statement).first()
    if head is None:
        raise Refused("invoice-gone")
    lines, freight = _invoice_lines(session, invoice_id, head.currency)
    remarks = (head.tax_note, *notes(session, head.customer_id, NoteStage.INVOICE, today))
    return invoices.Invoice(
        letterhead=shop.letterhead,
        number=head.number,
        issued_on=head.issued_on,
        due_on=head.due_on,
        bill_to=shop.lines_of(head.bill_to),
        ship_to=shop.lines_of(head.consignee),
        lines=lines,
        subtotal=Money.total((line.net for line in lines), head.currency),
        taxes=tuple(_taxes(session, invoice_id)),
        total=head.gross,
        freight=freight or None,
        order_number=head.order_number,
        customer_number=head.account_number,
        customer_reference=head.customer_reference,
        customer_tax_number=head.tax_number,
        delivered_on=_local_day(head.dispatched_at),
        notes=tuple(note for note in remarks if note),
        language=head.language,
    )


def _invoice_lines(
    session: Session, invoice_id: UUID, currency: str
) -> tuple[tuple[invoices.InvoiceLine, ...], Money]:
    """The lines of the document, and the sum of its freight."""
    statement: Select[*tuple[Any, ...]] = (
        select(
            InvoiceLine.sku,
            InvoiceLine.description,
            InvoiceLine.quantity,
            InvoiceLine.unit,
            InvoiceLine.unit_price,
            InvoiceLine.net,
            InvoiceLine.tax_bp,
            InvoiceLine.discount_bp,
            OrderCharge.kind,
        )
        .outerjoin(OrderCharge, OrderCharge.id == InvoiceLine.charge_id)
        .where(InvoiceLine.invoice_id == invoice_id)
        .order_by(InvoiceLine.position)
    )
    lines = []
    freight = Money.zero(currency)
    for row in session.execute(statement):
        if row.kind is ChargeKind.FREIGHT:
            freight = freight + row.net
            continue
        columns = row._asdict()
        del columns["kind"]
        lines.append(invoices.InvoiceLine(**columns))
    return tuple(lines), freight


def _taxes(session: Session, invoice_id: UUID) -> list[invoices.TaxLine]:
    return rows(
        session,
        invoices.TaxLine,
        select(InvoiceTax.tax_bp, InvoiceTax.base, InvoiceTax.tax)
        .where(InvoiceTax.invoice_id == invoice_id)
        .order_by(InvoiceTax.tax_bp),
    )
