"""Items: what can be sold, its price, weight and the codes it is known by."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from omsdesk.commands.base import Command, Context, handles
from omsdesk.commands.numbers import check_digit
from omsdesk.errors import Refused
from omsdesk.models.catalogue import (
    CodeKind,
    Item,
    ItemCode,
    ItemStatus,
    PackKind,
    PackLevel,
    UnitOfMeasure,
)
from omsdesk.models.company import TaxRate
from omsdesk.models.people import Permission
from omsdesk.values import ONE, Dimensions, Quantity, UnitPrice, Weight


class NewCode(Command, frozen=True, kw_only=True):
    """A code for a pack of `quantity` stock units. GTINs of 8 to 14 digits become one key."""

    code: str
    kind: CodeKind = CodeKind.GTIN
    pack: PackKind = PackKind.EACH
    quantity: Quantity = ONE


class AddItem(Command, frozen=True, kw_only=True):
    """An item. Weight and dimensions are of one stock unit; zero = not known yet."""

    sku: str
    name: str
    description: str = ""
    unit: str = "each"
    tax_class: str = "standard"
    list_price: UnitPrice
    weight: Weight = Weight(0)
    dimensions: Dimensions = Dimensions(0, 0, 0)
    is_fragile: bool = False
    is_discontinued: bool = False
    origin_country: str = ""
    commodity_code: str = ""
    codes: tuple[NewCode, ...] = ()


@handles(AddItem, Permission.MASTER_DATA, "Add an item with its codes.")
def add_item(session: Session, command: AddItem, context: Context) -> UUID:
    """Refused: "sku-needed", "sku-taken", "unit-unknown", "tax-class-unknown", "gtin-wrong",
    "code-taken".
    """
    return new_item(context, command, names_taken(session, [command])).id


@dataclass(slots=True)
class NamesTaken:
    """SKUs and codes that belong to items; `codes` names the SKU of each."""

    skus: set[str]
    codes: dict[str, str]


def names_taken(session: Session, commands: Sequence[AddItem]) -> NamesTaken:
    """Which of the SKUs and codes that commands give belong to an item."""
    spelt = {_spelt(new) for command in commands for new in command.codes}
    return NamesTaken(
        set(
            session.scalars(
                select(Item.sku).where(Item.sku.in_(sorted({c.sku.strip() for c in commands})))
            )
        ),
        _owners(session, {code for code in spelt if code is not None}),
    )


def _spelt(new: NewCode) -> str | None:
    """How a code would be stored; None for one that will be refused."""
    try:
        return code_key(new)
    except Refused:
        return None


def _owners(session: Session, codes: Collection[str]) -> dict[str, str]:
    if not codes:
        return {}
    found = session.execute(
        select(ItemCode.code, Item.sku)
        .join(Item, ItemCode.item_id == Item.id)
        .where(ItemCode.code.in_(sorted(codes)))
        .order_by(ItemCode.code)
    )
    return {row.code: row.sku for row in found}


def new_item(context: Context, command: AddItem, taken: NamesTaken) -> Item:
    """The rules of adding an item, shared with the import.

    `taken` are the names in use among those wanted; the new ones join them.
    """
    session = context.session
    sku = command.sku.strip()
    if not sku:
        raise Refused("sku-needed")
    if sku in taken.skus:
        raise Refused("sku-taken", sku=sku)
    if session.get(UnitOfMeasure, command.unit) is None:
        raise Refused("unit-unknown", unit=command.unit)
    if session.get(TaxRate, command.tax_class) is None:
        raise Refused("tax-class-unknown", tax_class=command.tax_class)
    item = Item(
        id=context.new_id(),
        sku=sku,
        name=command.name.strip() or sku,
        description=command.description,
        unit=command.unit,
        status=ItemStatus.DISCONTINUED if command.is_discontinued else ItemStatus.ACTIVE,
        tax_class=command.tax_class,
        list_price=command.list_price,
        weight=command.weight,
        dimensions=command.dimensions,
        is_fragile=command.is_fragile,
        origin_country=command.origin_country,
        commodity_code=command.commodity_code,
    )
    own = NamesTaken({sku}, {})
    for new in command.codes:
        own.codes[_free_code(new, taken, own)] = sku
    session.add(item)
    for new, code in zip(command.codes, own.codes, strict=True):
        _join(context, item.id, new, code)
    taken.skus |= own.skus
    taken.codes |= own.codes
    return item


def _free_code(new: NewCode, *taken: NamesTaken) -> str:
    """Refused: "gtin-wrong", "code-taken" (with the other SKU)."""
    code = code_key(new)
    for names in taken:
        if code in names.codes:
            raise Refused("code-taken", item_code=code, sku=names.codes[code])
    return code


def code_key(new: NewCode) -> str:
    """How a code is stored. Refused: "gtin-wrong"."""
    return gtin_key(new.code) if new.kind is CodeKind.GTIN else new.code.strip()


def add_code_to(context: Context, item_id: UUID, new: NewCode) -> ItemCode:
    """Join a code to an item. Refused: "gtin-wrong", "code-taken" (with the other SKU)."""
    taken = NamesTaken(set(), _owners(context.session, {code_key(new)}))
    return _join(context, item_id, new, _free_code(new, taken))


def _join(context: Context, item_id: UUID, new: NewCode, code: str) -> ItemCode:
    level = PackLevel(id=context.new_id(), item_id=item_id, kind=new.pack, quantity=new.quantity)
    row = ItemCode(
        id=context.new_id(), item_id=item_id, pack_level_id=level.id, kind=new.kind, code=code
    )
    context.session.add_all((level, row))
    return row


def gtin_key(digits: str) -> str:
    """8, 12, 13 or 14 digits as the 14-digit key. Refused: "gtin-wrong"."""
    text = digits.strip()
    if not (text.isdecimal() and text.isascii() and len(text) in (8, 12, 13, 14)):
        raise Refused("gtin-wrong", gtin=text)
    if check_digit(text[:-1]) != text[-1]:
        raise Refused("gtin-wrong", gtin=text)
    return text.zfill(14)


class AddItemCode(Command, frozen=True, kw_only=True):
    item_id: UUID
    code: NewCode


@handles(AddItemCode, Permission.MASTER_DATA, "Join a barcode or a vendor's code to an item.")
def add_item_code(session: Session, command: AddItemCode, context: Context) -> UUID:
    """Refused: "item-gone", "gtin-wrong", "code-taken"."""
    item_of(session, command.item_id)
    return add_code_to(context, command.item_id, command.code).id


class ChangeListPrice(Command, frozen=True, kw_only=True):
    item_id: UUID
    list_price: UnitPrice


@handles(ChangeListPrice, Permission.MASTER_DATA, "Change an item's list price.")
def change_list_price(session: Session, command: ChangeListPrice, context: Context) -> None:
    """Refused: "item-gone"."""
    item_of(session, command.item_id).list_price = command.list_price


class WeighItem(Command, frozen=True, kw_only=True):
    """Set what one stock unit weighs, so that parcels can be checked by weight."""

    item_id: UUID
    weight: Weight


@handles(WeighItem, Permission.PACK, "Record what one unit of an item weighs.")
def weigh_item(session: Session, command: WeighItem, context: Context) -> None:
    """Refused: "item-gone"."""
    item_of(session, command.item_id).weight = command.weight


def item_of(session: Session, item_id: UUID) -> Item:
    """Refused: "item-gone"."""
    row = session.get(Item, item_id)
    if row is None:
        raise Refused("item-gone")
    return row
