"""An imported order without a customer becomes somebody's."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select

from omsdesk.commands.customers import AddCustomer
from omsdesk.commands.holds import AssignCustomer
from omsdesk.commands.importing import ImportedLine, ImportedOrder, ImportOrders
from omsdesk.models.address import PostalAddress
from omsdesk.models.holds import Hold, HoldKind, HoldState
from omsdesk.models.sales import SalesOrder
from omsdesk.values import ONE, UnitPrice
from tests.shop import BERLIN, Shop


def test_the_order_is_billed_and_sent_to_whom_it_was_assigned(shop: Shop) -> None:
    nobody = PostalAddress(name="Walk-in", country="DE")
    shop.do(AddCustomer(name="Walk-in", is_walk_in=True, bill_to=nobody))
    line = ImportedLine(sku="TEA-01", quantity=ONE, unit_price=UnitPrice.of("4.50", "EUR"))
    row = ImportedOrder(
        key="1", content_hash="", account_number="", ordered_on=date(2026, 3, 2), lines=(line,)
    )
    shop.do(ImportOrders(source="web", rows=(row,)))
    with shop.database.read() as session:
        order_id = session.scalars(select(SalesOrder.id)).one()
    shop.do(AssignCustomer(order_id=order_id, customer_id=shop.customers["ALFKI"]))
    with shop.database.read() as session:
        order = session.get_one(SalesOrder, order_id)
        kinds = {hold.kind: hold.state for hold in session.scalars(select(Hold))}
    assert (order.bill_to, order.ship_to) == (BERLIN, BERLIN)
    assert kinds[HoldKind.CUSTOMER_UNKNOWN] is HoldState.CLEARED
