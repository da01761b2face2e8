"""Which fields a table of a mapping may feed, their kinds and which of them must be there."""

from __future__ import annotations

from enum import Enum


class Kind(Enum):
    """How the text of a field is read; see `fields`, `numbers` and `dates`."""

    TEXT = "text"
    STREET = "street"
    CODE = "code"
    FLAG = "flag"
    PHONE = "phone"
    COUNTRY = "country"
    QUANTITY = "quantity"
    PRICE = "price"
    MONEY = "money"
    SHARE = "share"
    MOMENT = "moment"


_CUSTOMER = {
    "account": Kind.CODE, "name": Kind.TEXT, "contact": Kind.TEXT, "email": Kind.TEXT,
    "phone": Kind.PHONE, "street": Kind.STREET, "street2": Kind.TEXT, "postcode": Kind.TEXT,
    "city": Kind.TEXT, "region": Kind.TEXT, "country": Kind.COUNTRY, "tax_id": Kind.CODE,
}  # fmt: skip
_ITEM = {
    "sku": Kind.CODE, "name": Kind.TEXT, "category": Kind.TEXT, "price": Kind.PRICE,
    "barcode": Kind.CODE, "pack": Kind.TEXT, "vendor": Kind.TEXT,
    "reorder_level": Kind.QUANTITY, "discontinued": Kind.FLAG,
}  # fmt: skip
_STOCK = {"sku": Kind.CODE, "quantity": Kind.QUANTITY, "location": Kind.CODE}
_ORDER = {
    "order": Kind.CODE, "customer": Kind.CODE, "ordered_at": Kind.MOMENT,
    "required_at": Kind.MOMENT, "shipped_at": Kind.MOMENT, "service": Kind.TEXT,
    "reference": Kind.TEXT, "freight": Kind.MONEY, "ship_name": Kind.TEXT,
    "ship_street": Kind.STREET, "ship_street2": Kind.TEXT, "ship_postcode": Kind.TEXT,
    "ship_city": Kind.TEXT, "ship_region": Kind.TEXT, "ship_country": Kind.COUNTRY,
}  # fmt: skip
_LINE = {
    "sku": Kind.CODE, "description": Kind.TEXT, "quantity": Kind.QUANTITY,
    "price": Kind.PRICE, "discount": Kind.SHARE,
}  # fmt: skip

# Fields that describe the order, whichever file they come from.
ORDER_FIELDS = frozenset(_ORDER) - {"order"}

FIELDS: dict[str, dict[str, Kind]] = {
    "customers": _CUSTOMER,
    "items": _ITEM,
    "opening_stock": _STOCK,
    "orders": _ORDER,
    # A file of lines alone brings the fields of its orders along.
    "order_lines": _ORDER | _LINE,
}

REQUIRED: dict[str, tuple[str, ...]] = {
    "customers": ("account", "name"),
    "items": ("sku", "name"),
    "opening_stock": ("sku", "quantity"),
    "orders": ("order", "ordered_at"),
    "order_lines": ("order", "sku", "quantity", "price"),
}

KEYS: dict[str, tuple[str, ...]] = {
    "customers": ("account",),
    "items": ("sku",),
    "opening_stock": ("sku", "location"),
    "orders": ("order",),
}
