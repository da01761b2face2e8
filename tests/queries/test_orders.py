"""What the order desk shows of orders and customers."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

import pytest
from sqlalchemy.orm import Session

from omsdesk.errors import Refused
from omsdesk.models.parties import CustomerNote, NoteStage
from omsdesk.models.sales import ChargeKind, OrderCharge, OrderState
from omsdesk.models.stock import ReservationState
from omsdesk.models.warehouses import LocationKind, Warehouse
from omsdesk.queries.customers import customer_card, usual_items
from omsdesk.queries.order_lists import parked_orders, price_history, recent_orders
from omsdesk.queries.orders import order_document
from omsdesk.queries.phases import Phase, Progress, Situation, phase
from omsdesk.values import NOTHING, Money, Quantity, UnitPrice
from tests.queries.shop import TODAY, Shop, place

ONE, TWO = Quantity.of(1), Quantity.of(2)


@pytest.mark.parametrize(
    ("expected", "progress", "more"),
    [
        (Phase.AWAITING_STOCK, Progress(due=TWO, unreserved=TWO), {}),
        (Phase.READY, Progress(due=TWO, unreserved=ONE, reserved=ONE), {}),
        (
            Phase.AWAITING_STOCK,
            Progress(due=TWO, unreserved=ONE, reserved=ONE),
            {"ship_complete": True},
        ),
        (Phase.READY, Progress(due=TWO, reserved=TWO), {}),
        (
            Phase.SCHEDULED,
            Progress(due=TWO, reserved=TWO),
            {"requested_on": TODAY + timedelta(days=1)},
        ),
        (Phase.READY, Progress(due=TWO, reserved=TWO), {"requested_on": TODAY}),
        (Phase.RELEASED, Progress(due=TWO, reserved=TWO, released=TWO), {}),
        (Phase.HELD, Progress(due=TWO, reserved=TWO, released=TWO), {"is_held": True}),
        (Phase.PICKING, Progress(due=TWO, picked=ONE, reserved=ONE), {"is_held": True}),
        (Phase.PACKING, Progress(due=TWO, picked=TWO, packed=ONE), {}),
        (Phase.PART_SHIPPED, Progress(due=TWO, picked=TWO, packed=TWO, shipped=ONE), {}),
        (Phase.SHIPPED, Progress(due=TWO, picked=TWO, packed=TWO, shipped=TWO), {}),
        (Phase.CLOSED, Progress(due=TWO, shipped=TWO), {"state": OrderState.CLOSED}),
        (Phase.CANCELLED, Progress(), {"state": OrderState.CANCELLED}),
        (Phase.DRAFT, Progress(due=TWO), {"state": OrderState.DRAFT}),
    ],
)
def test_the_phase_follows_from_the_facts(
    expected: Phase, progress: Progress, more: dict[str, object]
) -> None:
    columns: dict[str, object] = {
        "state": OrderState.COMMITTED,
        "is_held": False,
        "ship_complete": False,
        "requested_on": None,
    }
    assert phase(Situation(**(columns | more)), progress, TODAY) is expected  # type: ignore[arg-type]


def test_an_order_shows_its_lines_stock_and_totals(session: Session, shop: Shop) -> None:
    item = shop.item("A1", list_price=UnitPrice.of("1.0050", "EUR"))
    shop.stock(item, 5)
    other = shop.add(Warehouse, code="N", name="North", address=place("North"))
    shop.stock(item, 3, shop.location("N-1", LocationKind.STORAGE, warehouse=other))
    locked = shop.location("A-9", LocationKind.STORAGE)
    shop.stock(item, 100, locked)
    locked.is_locked = True
    order = shop.order(shop.customer("Berg"), (item, 4))
    shop.reserve(order.lines[0], 2)
    shop.add(
        OrderCharge,
        order_id=order.id,
        kind=ChargeKind.FREIGHT,
        description="Freight",
        amount=Money.of("5", "EUR"),
        tax_class="standard",
        tax_bp=1900,
        is_invoiced=False,
    )
    hold = shop.hold(order, why="call first")
    session.flush()
    document = order_document(session, order.id, TODAY)
    (line,) = document.lines
    assert (line.here.on_hand, line.here.reserved, line.here.available) == tuple(
        Quantity.of(each) for each in (5, 2, 3)
    )
    assert [(row.warehouse_code, row.available) for row in line.elsewhere] == [
        ("N", Quantity.of(3))
    ]
    assert (line.unreserved, line.net) == (TWO, Money.of("4.02", "EUR"))
    assert document.totals.net == Money.of("9.02", "EUR")
    assert document.totals.gross == Money.of("10.73", "EUR")
    assert [(row.id, row.evidence, row.placed_by) for row in document.holds] == [
        (hold.id, "call first", "Ann")
    ]
    assert document.phase is Phase.HELD


def test_an_unknown_order_is_refused(session: Session, shop: Shop) -> None:
    with pytest.raises(Refused, match="order-gone"):
        order_document(session, uuid4(), TODAY)


def test_parked_and_recent_orders(session: Session, shop: Shop) -> None:
    customer, item = shop.customer("Berg"), shop.item("A1")
    done = shop.order(customer, (item, 1), (item, 2))
    draft = {"state": OrderState.DRAFT, "committed_at": None}
    parked = shop.order(customer, (item, 1), parked_note="calls back", **draft)
    shop.order(customer, state=OrderState.DISCARDED)
    assert [row.id for row in parked_orders(session, shop.station.id, TODAY)] == [parked.id]
    newest, oldest = recent_orders(session, TODAY)
    assert (newest.id, newest.phase, newest.parked_note) == (parked.id, Phase.DRAFT, "calls back")
    assert (oldest.id, oldest.line_count, oldest.gross) == (done.id, 2, Money.of("35.70", "EUR"))


def test_the_customer_card_tells_credit_overdue_and_last_orders(
    session: Session, shop: Shop
) -> None:
    customer = shop.customer("Berg", credit_limit_minor=10_000, block_reason="unpaid")
    item = shop.item("A1")
    orders = [shop.order(customer, (item, 1)) for _ in range(6)]
    for order in orders[:5]:
        order.state = OrderState.CLOSED
    shop.invoice(orders[0], "20", due_in_days=-1)
    shop.invoice(orders[1], "30", due_in_days=1)
    for stage, text in ((NoteStage.SALE, "ask for PO"), (NoteStage.PACK, "no foam")):
        shop.add(CustomerNote, customer_id=customer.id, stage=stage, text=text, valid_until=None)
    shop.add(
        CustomerNote,
        customer_id=customer.id,
        stage=NoteStage.SALE,
        text="old",
        valid_until=TODAY - timedelta(days=1),
    )
    card = customer_card(session, customer.id, TODAY)
    assert (card.head.name, card.head.block_reason) == ("Berg", "unpaid")
    assert card.credit.used == Money.of("61.90", "EUR")
    assert card.credit.left == Money.of("38.10", "EUR")
    assert card.credit.overdue == Money.of("20", "EUR")
    assert card.open_order_count == 1
    assert [row.id for row in card.last_orders] == [each.id for each in orders[:0:-1]]
    assert card.notes == ("ask for PO",)
    assert [row.address.city for row in card.addresses] == ["Berlin"]


def test_usual_items_and_past_prices(session: Session, shop: Shop) -> None:
    customer, often, once = shop.customer("Berg"), shop.item("A1"), shop.item("B1")
    before = shop.order(customer, (often, 1), (once, 9))
    last = shop.order(customer, (often, 7))
    last.lines[0].unit_price = UnitPrice.of("8.5", "EUR")
    shop.order(shop.customer("Other"), (often, 3))
    session.flush()
    first, second = usual_items(session, customer.id)
    assert (first.sku, first.times, first.last_quantity) == ("A1", 2, Quantity.of(7))
    assert (first.last_price, second.sku) == (UnitPrice.of("8.5", "EUR"), "B1")
    history = price_history(session, often.id, customer.id)
    assert [(row.order_number, row.unit_price.e4) for row in history] == [
        (last.number, 85_000),
        (before.number, 100_000),
    ]


def test_a_reservation_that_ended_does_not_count(session: Session, shop: Shop) -> None:
    item = shop.item("A1")
    shop.stock(item, 5)
    order = shop.order(shop.customer("Berg"), (item, 4))
    shop.reserve(order.lines[0], 2).state = ReservationState.RELEASED
    session.flush()
    assert order_document(session, order.id, TODAY).lines[0].here.reserved == NOTHING
