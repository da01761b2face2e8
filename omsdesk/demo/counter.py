"""The phone at the demo shop: Carla finds the caller, keys the lines and commits the order."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from random import Random
from uuid import UUID

from omsdesk import resources
from omsdesk.commands.committing import CommitOrder, CommittedOrder
from omsdesk.commands.customers import BlockCustomer
from omsdesk.commands.drafting import ChangeOrderDetails, StartOrder
from omsdesk.commands.order_lines import AddOrderLine, SetFreight
from omsdesk.demo.staff import Staff
from omsdesk.demo.trouble import check
from omsdesk.models.address import PostalAddress
from omsdesk.queries.find import find_customers, find_items
from omsdesk.queries.orders import order_document
from omsdesk.values import Money, Quantity

BLOCKED, OVER_LIMIT, WRONG_ADDRESS, SHORT = "C1024", "C1016", "C1020", "C1014"

_TYPED_LETTERS = 5
_COUNTS = (1, 1, 2, 2, 3, 3, 4, 6, 10, 12)
_DEAR = Decimal(25)
_FREIGHT = Money.of("6.90", "EUR")
_NO_STREET = PostalAddress(name="Kulturcafé im Bahnhof", city="Kiel", country="DE")


@dataclass(frozen=True)
class Call:
    """What somebody wants: items by SKU with quantities, delivered to `ship_to` if it is given."""

    account: str
    wanted: tuple[tuple[str, int], ...]
    ship_to: PostalAddress | None = None


SPECIAL = (
    Call(BLOCKED, (("TEA-108", 6), ("CUP-501", 4))),
    Call(OVER_LIMIT, (("GRN-701", 8), ("COF-201", 6))),
    Call(WRONG_ADDRESS, (("COF-202", 4), ("FIL-522", 2)), _NO_STREET),
    Call(SHORT, (("SYR-403", 8), ("SYR-401", 2), ("COF-201", 2))),
    # More than goes into one parcel.
    Call("C1005", (("SUG-451", 10), ("BIS-472", 4), ("CUP-504", 20))),
)


@dataclass
class Phone:
    """What was sold by phone: orders, their lines and what they come to with taxes."""

    orders: int = 0
    lines: int = 0
    held: int = 0
    short: int = 0
    gross: Money = field(default_factory=lambda: Money.zero("EUR"))


def calls(random: Random, count: int) -> list[Call]:
    """So many calls: the special ones, and between them what regulars order."""
    special = {call.account for call in SPECIAL}
    accounts = [row["account"] for row in _rows("customers.csv")]
    regulars = [account for account in accounts if account not in special]
    items = list(_rows("items.csv"))
    planned = [*SPECIAL, *_usual(random, regulars, items, count - len(SPECIAL))]
    random.shuffle(planned)
    return planned


def _usual(
    random: Random, regulars: list[str], items: list[dict[str, str]], count: int
) -> Iterator[Call]:
    for _ in range(count):
        chosen = random.sample(items, random.randint(2, 6))
        wanted = ((row["sku"], _quantity(random, row)) for row in chosen)
        yield Call(random.choice(regulars), tuple(wanted))


def _quantity(random: Random, row: dict[str, str]) -> int:
    """A few; of dear and scarce things one or two."""
    is_rare = Decimal(row["price"]) >= _DEAR or int(row["stock"]) < 20
    return random.randint(1, 2) if is_rare else random.choice(_COUNTS)


def _rows(file: str) -> Iterator[dict[str, str]]:
    with resources.path("demo", file).open(encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines)


def block_debtor(staff: Staff) -> None:
    """Sofia stops a customer who does not pay."""
    customer = _found(staff, BLOCKED)
    reason = "Two reminders without an answer"
    staff.do("sofia", BlockCustomer(customer_id=customer, reason=reason))


def answer(staff: Staff, call: Call, phone: Phone, random: Random) -> CommittedOrder:
    """Key one call as Carla, from the search box to the committed order."""
    staff.clock.advance(random.randint(60, 240))
    started = staff.do("carla", StartOrder(customer_id=_found(staff, call.account)))
    for sku, quantity in call.wanted:
        found = staff.read(find_items, sku)
        check(found and found[0].sku == sku, f"Nobody finds {sku}.")
        line = AddOrderLine(
            order_id=started.order_id, item_id=found[0].id, quantity=Quantity.of(quantity)
        )
        staff.do("carla", line)
    staff.do("carla", SetFreight(order_id=started.order_id, amount=_FREIGHT))
    if call.ship_to is not None:
        _send_to(staff, started.order_id, call.ship_to)
    committed: CommittedOrder = staff.do("carla", CommitOrder(order_id=started.order_id))
    document = staff.read(order_document, committed.order_id, staff.clock().date())
    phone.orders += 1
    phone.lines += len(document.lines)
    phone.held += bool(committed.holds)
    phone.short += bool(committed.short)
    phone.gross = phone.gross + document.totals.gross
    return committed


def _found(staff: Staff, account: str) -> UUID:
    """The customer of an account number, found as a caller is: by the beginning of a name."""
    (name,) = (row["name"] for row in _rows("customers.csv") if row["account"] == account)
    found = staff.read(find_customers, name[:_TYPED_LETTERS])
    matching = [each.id for each in found if each.account_number == account]
    check(matching, f"Nobody finds {name} by its first letters.")
    return matching[0]


def _send_to(staff: Staff, order_id: UUID, ship_to: PostalAddress) -> None:
    head = staff.read(order_document, order_id, staff.clock().date()).head
    staff.do(
        "carla",
        ChangeOrderDetails(
            order_id=order_id,
            customer_reference=head.customer_reference,
            ship_to=ship_to,
            instructions=head.instructions,
            service_id=head.service_id,
            requested_on=head.requested_on,
            ship_complete=head.ship_complete,
            priority=head.priority,
        ),
    )
