"""Typed rows as the commands that take them."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256

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
)
from omsdesk.commands.items import AddItem, NewCode, gtin_key
from omsdesk.commands.order_lines import NewCharge
from omsdesk.commands.setup import AddCarrierService
from omsdesk.errors import Refused
from omsdesk.integrations.importing.mapping import Mapping
from omsdesk.integrations.importing.rows import CustomerRow, ItemRow, OrderRow, Row, StockRow
from omsdesk.models.catalogue import CodeKind
from omsdesk.models.sales import ChargeKind
from omsdesk.values import UnitPrice, Weight


def _hash(row: Row) -> str:
    return sha256(msgspec.json.encode(row)).hexdigest()


def command_for(mapping: Mapping, rows: Sequence[Row]) -> Command:
    """The command that takes rows, which are all of one kind."""
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


def service_named(name: str) -> AddCarrierService:
    """A carrier service that a file only knows the name of."""
    initials = "".join(word[0] for word in name.split() if word[0].isalnum()).upper()
    return AddCarrierService(
        code=name,
        carrier=name,
        name=name,
        tracking_prefix=initials[:2],
        max_weight=Weight.kilograms("31.5"),
    )
