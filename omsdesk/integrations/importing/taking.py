"""Taking an import: typed rows become commands, in pieces that are each one transaction.

A run that was broken off is simply run again: what was taken is known by its key.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import groupby, islice
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from omsdesk.commands.base import Command
from omsdesk.commands.customers import AddCustomer, NewContact
from omsdesk.commands.importing import (
    ImportCustomers,
    ImportedCustomer,
    ImportedItem,
    ImportedLine,
    ImportedOrder,
    ImportedStock,
    ImportItems,
    ImportOrders,
    ImportStock,
    RecordImport,
    RowResult,
    RowVerdict,
)
from omsdesk.commands.items import AddItem, NewCode, gtin_key
from omsdesk.commands.order_lines import NewCharge
from omsdesk.commands.setup import AddCarrierService
from omsdesk.errors import Refused
from omsdesk.integrations.importing.mapping import Mapping
from omsdesk.integrations.importing.reading import read
from omsdesk.integrations.importing.report import ErrorFiles, Totals
from omsdesk.integrations.importing.rows import (
    Accepted,
    CustomerRow,
    ItemRow,
    OrderRow,
    Outcome,
    Rejected,
    Row,
    StockRow,
)
from omsdesk.integrations.importing.verdicts import sentences
from omsdesk.models.catalogue import CodeKind
from omsdesk.models.sales import ChargeKind
from omsdesk.values import NOTHING, UnitPrice, Weight

# Rows of one transaction: enough to share its cost, few enough for scans to get between.
PIECE_ROWS = 200

Perform = Callable[[Command], Any]
# Told after each piece how many rows were read and taken; False breaks the import off.
Progress = Callable[["Taken"], bool]


@dataclass
class Taken:
    """What an import did so far: totals of reading, and the verdicts of the database.

    `accepted`, `known` and `refused` count typed rows (an order with all its lines is one).
    """

    totals: Totals
    accepted: int = 0
    known: int = 0
    refused: int = 0
    is_complete: bool = False
    error_files: list[Path] = field(default_factory=list)
    first_errors: list[Rejected] = field(default_factory=list)


_ERRORS_KEPT = 200


def take(
    mapping: Mapping,
    folder: Path,
    perform: Perform,
    errors: Path,
    progress: Progress = lambda _taken: True,
) -> Taken:
    """Read a folder by a mapping and give every row to its command.

    `perform` carries out a command and returns its result. Rows that are refused, by the
    reading or by the database, go to files in `errors`. Refused as `read` for files that
    cannot be read at all.
    """
    taken = Taken(Totals(mapping.currency))
    with ErrorFiles(errors) as files:
        taker = _Taker(mapping, perform, taken, files)
        taken.is_complete = taker.take_all(read(mapping, folder), progress)
        taken.error_files = files.paths
    perform(_record(mapping, folder, taken))
    return taken


@dataclass
class Preview:
    """The first rows of each table as they would be taken, and what is wrong so far."""

    totals: Totals
    rows: dict[str, list[Row]] = field(default_factory=dict)
    errors: list[Rejected] = field(default_factory=list)


def preview(mapping: Mapping, folder: Path, rows_per_table: int = 20) -> Preview:
    """Read everything and take nothing. Refused as `read`."""
    found = Preview(Totals(mapping.currency))
    for outcome in read(mapping, folder):
        found.totals.add(outcome)
        if isinstance(outcome, Accepted):
            shown = found.rows.setdefault(outcome.origin.feeds, [])
            if len(shown) < rows_per_table:
                shown.append(outcome.row)
        elif isinstance(outcome, Rejected) and len(found.errors) < _ERRORS_KEPT:
            found.errors.append(outcome)
    return found


class _Taker:
    """Gives rows to commands piece by piece and books what became of them."""

    def __init__(self, mapping: Mapping, perform: Perform, taken: Taken, files: ErrorFiles) -> None:
        self._mapping = mapping
        self._perform = perform
        self._taken = taken
        self._files = files
        self._services: set[str] = set()

    def take_all(self, outcomes: Iterator[Outcome], progress: Progress) -> bool:
        """True when every row was given to its command."""
        for kind, group in groupby(outcomes, key=_kind):
            for piece in _pieces(group, PIECE_ROWS):
                self._take(kind, piece)
                if not progress(self._taken):
                    return False
        return True

    def _take(self, kind: type[Row] | None, piece: Sequence[Outcome]) -> None:
        for outcome in piece:
            self._taken.totals.add(outcome)
            if isinstance(outcome, Rejected):
                self._refuse(outcome)
        accepted = [each for each in piece if isinstance(each, Accepted)]
        if kind is StockRow:
            accepted = self._without_empty_shelves(accepted)
        if kind is OrderRow:
            accepted = self._without_credits(accepted)
            self._add_services(accepted)
        if accepted:
            command = _command(self._mapping, [each.row for each in accepted])
            self._book(accepted, self._perform(command))

    def _without_empty_shelves(self, accepted: list[Accepted]) -> list[Accepted]:
        """A stock of nothing is right and needs no booking."""
        stocked = [
            each
            for each in accepted
            if isinstance(each.row, StockRow) and each.row.quantity != NOTHING
        ]
        self._taken.accepted += len(accepted) - len(stocked)
        return stocked

    def _without_credits(self, accepted: list[Accepted]) -> list[Accepted]:
        orders = []
        for each in accepted:
            if isinstance(each.row, OrderRow) and each.row.kind == "credit":
                self._taken.refused += 1
                self._explain(each, "credit-not-imported", {})
            else:
                orders.append(each)
        return orders

    def _add_services(self, accepted: list[Accepted]) -> None:
        if self._mapping.services != "add":
            return
        for each in accepted:
            name = each.row.service if isinstance(each.row, OrderRow) else ""
            if name and name not in self._services:
                self._services.add(name)
                self._add_service(name)

    def _add_service(self, name: str) -> None:
        initials = "".join(word[0] for word in name.split() if word[0].isalnum()).upper()
        try:
            self._perform(
                AddCarrierService(
                    code=name,
                    carrier=name,
                    name=name,
                    tracking_prefix=initials[:2],
                    max_weight=Weight.kilograms("31.5"),
                )
            )
        except Refused as refusal:
            if refusal.code != "service-code-taken":
                raise

    def _book(self, accepted: Sequence[Accepted], results: Sequence[RowResult]) -> None:
        for each, result in zip(accepted, results, strict=True):
            if result.verdict is RowVerdict.ACCEPTED:
                self._taken.accepted += 1
            elif result.verdict is RowVerdict.KNOWN:
                self._taken.known += 1
            else:
                self._taken.refused += 1
                self._explain(each, result.code, result.facts)

    def _explain(self, accepted: Accepted, code: str, facts: dict[str, Any]) -> None:
        """Put all rows of a refused order, customer or item into the error files."""
        reason, hint = sentences(code, facts)
        for origin, row in accepted.rows:
            self._refuse(
                Rejected(
                    origin=origin,
                    line=row.line,
                    code=code,
                    reason=reason,
                    hint=hint,
                    cells=row.cells,
                )
            )

    def _refuse(self, rejected: Rejected) -> None:
        self._files.write(rejected)
        if len(self._taken.first_errors) < _ERRORS_KEPT:
            self._taken.first_errors.append(rejected)


def _kind(outcome: Outcome) -> type[Row] | None:
    return type(outcome.row) if isinstance(outcome, Accepted) else None


T = TypeVar("T")


def _pieces(rows: Iterator[T], size: int) -> Iterator[list[T]]:
    while piece := list(islice(rows, size)):
        yield piece


def _hash(row: Row) -> str:
    return sha256(msgspec.json.encode(row)).hexdigest()


def _command(mapping: Mapping, rows: Sequence[Row]) -> Command:
    """The command that takes rows of one kind."""
    first = rows[0]
    if isinstance(first, CustomerRow):
        customers = tuple(_customer(mapping, row) for row in rows if isinstance(row, CustomerRow))
        return ImportCustomers(source=mapping.name, rows=customers)
    if isinstance(first, ItemRow):
        items = tuple(_item(mapping, row) for row in rows if isinstance(row, ItemRow))
        return ImportItems(source=mapping.name, rows=items)
    if isinstance(first, StockRow):
        stock = tuple(_stock(row) for row in rows if isinstance(row, StockRow))
        return ImportStock(source=mapping.name, rows=stock)
    orders = tuple(_order(mapping, row) for row in rows if isinstance(row, OrderRow))
    return ImportOrders(source=mapping.name, rows=orders)


def _customer(mapping: Mapping, row: CustomerRow) -> ImportedCustomer:
    return ImportedCustomer(
        key=row.account,
        content_hash=_hash(row),
        customer=AddCustomer(
            name=row.name,
            account_number=row.account,
            currency=mapping.currency,
            tax_number=row.tax_id,
            is_walk_in=row.account == mapping.rules.walk_in_customer,
            bill_to=row.address,
            contacts=(NewContact(name=row.contact, email=row.email, phone=row.phone),),
        ),
    )


def _item(mapping: Mapping, row: ItemRow) -> ImportedItem:
    codes = (_code(row.barcode),) if row.barcode else ()
    return ImportedItem(
        key=row.sku,
        content_hash=_hash(row),
        item=AddItem(
            sku=row.sku,
            name=row.name,
            description=row.pack,
            tax_class=mapping.tax_class,
            list_price=row.price or UnitPrice(0, mapping.currency),
            is_discontinued=row.discontinued,
            codes=codes,
        ),
    )


def _code(barcode: str) -> NewCode:
    """A GTIN where it is one, else a code of the vendor's."""
    try:
        gtin_key(barcode)
    except Refused:
        return NewCode(code=barcode, kind=CodeKind.VENDOR)
    return NewCode(code=barcode)


def _stock(row: StockRow) -> ImportedStock:
    return ImportedStock(
        key=f"{row.sku}@{row.location}",
        content_hash=_hash(row),
        sku=row.sku,
        quantity=row.quantity,
        location=row.location,
    )


_CHARGES = {
    "freight": ChargeKind.FREIGHT,
    "discount": ChargeKind.SURCHARGE,
    "fee": ChargeKind.SURCHARGE,
}


def _order(mapping: Mapping, row: OrderRow) -> ImportedOrder:
    charges = [
        NewCharge(
            kind=_CHARGES[charge.kind],
            amount=charge.amount,
            tax_class=mapping.tax_class,
            description=charge.code,
        )
        for charge in row.charges
        if charge.amount
    ]
    if row.freight:
        charges.append(
            NewCharge(kind=ChargeKind.FREIGHT, amount=row.freight, tax_class=mapping.tax_class)
        )
    is_walk_in = row.customer == mapping.rules.walk_in_customer
    return ImportedOrder(
        key=row.number,
        content_hash=_hash(row),
        account_number="" if is_walk_in else row.customer,
        ordered_on=row.ordered_at.date(),
        requested_on=row.required_at.date() if row.required_at else None,
        customer_reference=row.reference,
        ship_to=row.ship_to,
        service=row.service,
        lines=tuple(
            ImportedLine(
                sku=line.sku,
                quantity=line.quantity,
                unit_price=line.price,
                discount_bp=line.discount_bp,
            )
            for line in row.lines
        ),
        charges=tuple(charges),
    )


def _record(mapping: Mapping, folder: Path, taken: Taken) -> RecordImport:
    digest = sha256()
    for name in sorted({table.file for table in mapping.tables}):
        with (folder / name).open("rb") as file:
            while block := file.read(1 << 20):
                digest.update(block)
    return RecordImport(
        source=mapping.name,
        file_name=folder.name,
        file_hash=digest.hexdigest(),
        rows_read=sum(counts.read for counts in taken.totals.rows.values()),
        rows_accepted=taken.accepted,
        rows_known=taken.known,
        rows_refused=sum(counts.refused for counts in taken.totals.rows.values()) + taken.refused,
    )
