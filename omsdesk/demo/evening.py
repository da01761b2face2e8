"""Evening in the demo shop: parcels go, invoices follow, and the figures are compared."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path
from uuid import UUID

from omsdesk.commands.dispatch import DispatchShipment
from omsdesk.commands.invoices import IssuedInvoice, IssueInvoice
from omsdesk.commands.print_jobs import PrintDocument
from omsdesk.demo.staff import Staff
from omsdesk.demo.trouble import check
from omsdesk.integrations.importing.report import safe_cell
from omsdesk.models.labels import PrintKind
from omsdesk.queries.export import InvoiceTotals, OrderTotals, invoice_totals, order_totals
from omsdesk.queries.ledger import mismatches
from omsdesk.values import Money

_AMOUNTS = ("net", "tax", "gross", "currency")


@dataclass
class Evening:
    """What left the house and what was billed for it."""

    shipments: int = 0
    parcels: int = 0
    invoices: list[IssuedInvoice] = field(default_factory=list)
    closed: int = 0

    @property
    def gross(self) -> Money:
        return Money.total((each.gross for each in self.invoices), "EUR")


def send_off(staff: Staff, shipments: Iterable[UUID], evening: Evening) -> None:
    """Hand shipments to their carriers and print an invoice for each."""
    for shipment_id in shipments:
        evening.parcels += staff.do("anna", DispatchShipment(shipment_id=shipment_id))
        evening.shipments += 1
        issued: IssuedInvoice = staff.do("anna", IssueInvoice(shipment_id=shipment_id))
        paper = PrintDocument(kind=PrintKind.INVOICE, subject_id=issued.invoice_id)
        staff.do("anna", paper)
        evening.invoices.append(issued)
        evening.closed += issued.is_closed


def export(staff: Staff, folder: Path, first_day: date) -> tuple[Path, Path]:
    """Write the totals of orders and invoices up to today as CSV; returns both files."""
    today = staff.clock().date()
    orders = staff.read(lambda session: list(order_totals(session, first_day, today)))
    invoices = staff.read(invoice_totals, first_day, today)
    order_file = folder / f"order-totals-{today}.csv"
    invoice_file = folder / f"invoice-totals-{today}.csv"
    _write(
        order_file,
        ("number", "external key", "account", "customer", "state", "ordered on", *_AMOUNTS),
        [
            (
                each.number,
                each.external_key or "",
                each.account_number,
                each.customer_name,
                str(each.state),
                str(each.ordered_on),
                *_amounts(each),
            )
            for each in orders
        ],
    )
    _write(
        invoice_file,
        ("number", "order", "account", "customer", "issued on", "due on", *_AMOUNTS),
        [
            (
                each.number,
                each.order_number,
                each.account_number,
                each.customer_name,
                str(each.issued_on),
                str(each.due_on),
                *_amounts(each),
            )
            for each in invoices
        ],
    )
    return order_file, invoice_file


def _amounts(row: OrderTotals | InvoiceTotals) -> tuple[str, ...]:
    amounts = (str(each.amount) for each in (row.net, row.tax, row.gross))
    return (*amounts, row.gross.currency)


def _write(file: Path, header: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    with file.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(header)
        writer.writerows([safe_cell(cell) for cell in row] for row in rows)


def compare(staff: Staff, evening: Evening, invoice_file: Path) -> None:
    """The file must say what was billed, and the stock what the moves add up to."""
    with invoice_file.open(encoding="utf-8-sig", newline="") as stream:
        written = {row["number"]: Decimal(row["gross"]) for row in csv.DictReader(stream)}
    billed = {each.number: each.gross.amount for each in evening.invoices}
    check(written == billed, "The exported totals are not those of the invoices.")
    found = staff.read(mismatches)
    names = ", ".join(f"{each.what} of {each.key}" for each in found[:3])
    check(not found, f"Stock and ledger disagree about {names}.")
