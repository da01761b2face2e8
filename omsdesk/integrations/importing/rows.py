"""What an import makes of a file: typed rows, and for each row of the file what became of it."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

import msgspec

from omsdesk.integrations.importing.mapping import ChargeKind
from omsdesk.integrations.importing.raw_rows import RawRow
from omsdesk.models.address import PostalAddress
from omsdesk.values import NOTHING, Money, Quantity, UnitPrice


class CustomerRow(msgspec.Struct, frozen=True, kw_only=True):
    """A customer; `address.is_complete` is false when the file knows no full address."""

    account: str
    name: str
    address: PostalAddress
    contact: str = ""
    email: str = ""
    phone: str = ""
    phone_digits: str = ""
    tax_id: str = ""


class ItemRow(msgspec.Struct, frozen=True, kw_only=True):
    """An item; `price` is None when the file gives none."""

    sku: str
    name: str
    category: str = ""
    price: UnitPrice | None = None
    barcode: str = ""
    pack: str = ""
    vendor: str = ""
    reorder_level: Quantity | None = None
    discontinued: bool = False


class StockRow(msgspec.Struct, frozen=True, kw_only=True):
    """Stock on hand when the desk starts; never negative. `location` may be empty."""

    sku: str
    quantity: Quantity
    location: str = ""


class LineRow(msgspec.Struct, frozen=True, kw_only=True):
    """A line of goods; `line` is its place in the file, `discount_bp` hundredths of a percent."""

    line: int
    sku: str
    quantity: Quantity
    price: UnitPrice
    discount_bp: int = 0
    description: str = ""

    @property
    def amount(self) -> Money:
        """Price times quantity less the discount, rounded once."""
        return self.price.times(self.quantity, self.discount_bp)


class ChargeRow(msgspec.Struct, frozen=True, kw_only=True):
    """A line that is no goods; a discount's amount is negative."""

    line: int
    kind: ChargeKind
    code: str
    amount: Money


class OrderRow(msgspec.Struct, frozen=True, kw_only=True):
    """An order with all its lines, or a credit with positive quantities.

    Times are those of the file, without a zone if it names none. `freight` is what the order
    itself says; freight from lines is among the `charges`. Only a credit may have no lines.
    """

    number: str
    kind: Literal["order", "credit"]
    customer: str
    ordered_at: datetime
    lines: tuple[LineRow, ...]
    freight: Money
    charges: tuple[ChargeRow, ...] = ()
    ship_to: PostalAddress | None = None
    required_at: datetime | None = None
    shipped_at: datetime | None = None
    service: str = ""
    reference: str = ""


Row = CustomerRow | ItemRow | StockRow | OrderRow


class Origin(msgspec.Struct, frozen=True):
    """The file and table that rows come from, with the file's header."""

    feeds: str
    file: str
    header: tuple[str, ...]


class Note(msgspec.Struct, frozen=True):
    """Something a person should know about a row that was taken: place and sentence."""

    line: int
    code: str
    sentence: str


class Accepted(msgspec.Struct, frozen=True, kw_only=True):
    """A typed row, and how many rows of which file it was made of.

    `rows` are those of the file that somebody must correct if the database refuses it.
    """

    row: Row
    origin: Origin
    line: int
    used: tuple[tuple[Origin, int], ...]
    rows: tuple[tuple[Origin, RawRow], ...]
    notes: tuple[Note, ...] = ()


class Rejected(msgspec.Struct, frozen=True, kw_only=True):
    """A row of a file that is not taken: `reason` says why, `hint` what to do about it.

    `column` and `text` are the culprit, empty when it is the row as a whole; `cells` are all
    texts of the row. `rows` counts further rows of the file that speak of the same thing.
    `facts` are what `reason` and `hint` are filled with, for who says it in another language.
    """

    origin: Origin
    line: int
    code: str
    reason: str
    hint: str
    facts: dict[str, Any] = {}
    column: str = ""
    text: str = ""
    cells: tuple[str, ...] = ()
    rows: int = 1


class Skipped(msgspec.Struct, frozen=True, kw_only=True):
    """A row that is left out by a rule, with nothing for anybody to do."""

    origin: Origin
    line: int
    code: str
    reason: str
    rows: int = 1


Outcome = Accepted | Rejected | Skipped


def goods_quantity(order: OrderRow) -> Quantity:
    """The sum of the quantities of all lines of goods."""
    return Quantity.total(line.quantity for line in order.lines) if order.lines else NOTHING
