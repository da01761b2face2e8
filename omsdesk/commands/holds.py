"""Holds: stopping an order with a reason, and letting it go on."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from omsdesk.commands.base import Command, Context, handles
from omsdesk.commands.checks import Finding, address_problems, customer_findings
from omsdesk.commands.customers import customer_of
from omsdesk.commands.drafting import default_address, order_of, tax_rate
from omsdesk.errors import Refused
from omsdesk.models.address import PostalAddress
from omsdesk.models.holds import HOLD, Hold, HoldKind, HoldState
from omsdesk.models.labels import Label, LabelState
from omsdesk.models.parties import AddressKind
from omsdesk.models.people import Permission
from omsdesk.models.sales import OrderState, SalesOrder
from omsdesk.models.shipping import Parcel, Shipment, ShipmentState


def place_hold(context: Context, order_id: UUID, finding: Finding) -> Hold:
    """An open hold with what the rule or the person saw."""
    row = Hold(
        id=context.new_id(),
        **context.fact,
        order_id=order_id,
        kind=finding.kind,
        state=HoldState.OPEN,
        evidence=finding.evidence,
        settled_by_id=None,
        settled_at=None,
        settled_reason=None,
    )
    context.session.add(row)
    return row


def open_holds(session: Session, order_id: UUID) -> list[Hold]:
    """The open holds of an order, oldest first."""
    return list(
        session.scalars(
            select(Hold)
            .where(Hold.order_id == order_id, Hold.state == HoldState.OPEN)
            .order_by(Hold.id)
        )
    )


def refuse_if_held(session: Session, order: SalesOrder) -> None:
    """Refused: "order-held" with the kind and evidence of the first open hold."""
    held = open_holds(session, order.id)
    if held:
        raise Refused(
            "order-held", number=order.number, kind=str(held[0].kind), evidence=held[0].evidence
        )


def settle(context: Context, hold: Hold, state: HoldState, reason: str) -> None:
    """End a hold, saying who did it and why."""
    hold.state = HOLD.step(hold.state, state)
    hold.settled_by_id = context.origin.supervisor_id or context.origin.operator_id
    hold.settled_at = context.now
    hold.settled_reason = reason


class PlaceHold(Command, frozen=True, kw_only=True):
    """Stop a committed order by hand."""

    order_id: UUID
    reason: str


@handles(PlaceHold, Permission.SELL, "Stop an order, saying why.")
def place_manual_hold(session: Session, command: PlaceHold, context: Context) -> UUID:
    """Refused: "order-gone", "wrong-state" unless it is committed, "reason-needed"."""
    order = order_of(session, command.order_id)
    if order.state is not OrderState.COMMITTED:
        raise Refused("wrong-state", document="sales-order", state=str(order.state))
    if not command.reason.strip():
        raise Refused("reason-needed", check="hold")
    return place_hold(context, command.order_id, Finding(HoldKind.MANUAL, command.reason)).id


class ReleaseHold(Command, frozen=True, kw_only=True):
    """Let an order go on although the cause stands."""

    hold_id: UUID
    reason: str


@handles(ReleaseHold, Permission.RELEASE_HOLD, "Let a held order go on, saying why.")
def release_hold(session: Session, command: ReleaseHold, context: Context) -> None:
    """Refused: "hold-gone", "reason-needed", "wrong-state"."""
    hold = session.get(Hold, command.hold_id)
    if hold is None:
        raise Refused("hold-gone")
    if not command.reason.strip():
        raise Refused("reason-needed", check="hold")
    settle(context, hold, HoldState.RELEASED, command.reason)


class CorrectShipTo(Command, frozen=True, kw_only=True):
    """A better delivery address for a committed order; clears its address hold if it is right.

    Shipments that are not labelled yet follow; a label that exists must be voided first.
    """

    order_id: UUID
    ship_to: PostalAddress


@handles(CorrectShipTo, Permission.SELL, "Correct the delivery address of an order.")
def correct_ship_to(session: Session, command: CorrectShipTo, context: Context) -> tuple[str, ...]:
    """The problems that remain. Refused: "order-gone", "wrong-state", "already-labelled"."""
    order = order_of(session, command.order_id)
    if order.state not in (OrderState.DRAFT, OrderState.COMMITTED):
        raise Refused("wrong-state", document="sales-order", state=str(order.state))
    shipments = session.scalars(
        select(Shipment).where(Shipment.order_id == order.id).order_by(Shipment.id)
    ).all()
    for shipment in shipments:
        if shipment.state is ShipmentState.DISPATCHED:
            continue
        if _is_labelled(session, shipment):
            raise Refused("already-labelled", number=shipment.number)
        shipment.consignee = command.ship_to
    order.ship_to = command.ship_to
    order.version += 1
    problems = address_problems(command.ship_to)
    if not problems:
        for hold in open_holds(session, order.id):
            if hold.kind is HoldKind.ADDRESS:
                settle(context, hold, HoldState.CLEARED, "")
    return problems


def _is_labelled(session: Session, shipment: Shipment) -> bool:
    """Whether a label that counts says where any of its parcels goes."""
    live = (
        select(Label.id)
        .join(Parcel, Parcel.id == Label.parcel_id)
        .where(Parcel.shipment_id == shipment.id, Label.state == LabelState.ISSUED)
        .limit(1)
    )
    return session.scalars(live).first() is not None


class AssignCustomer(Command, frozen=True, kw_only=True):
    """Say whose order an imported order without a customer is.

    It is billed to them from now on, with their tax, and sent to them unless the import
    said where it goes. What speaks against them (credit, a block) holds the order as if
    it had been theirs when it was committed.
    """

    order_id: UUID
    customer_id: UUID


@handles(AssignCustomer, Permission.SELL, "Say whose order this is; clears its hold.")
def assign_customer(session: Session, command: AssignCustomer, context: Context) -> None:
    """Refused: "order-gone", "customer-gone", "customer-known", "wrong-currency"."""
    order = order_of(session, command.order_id)
    holds = [
        hold for hold in open_holds(session, order.id) if hold.kind is HoldKind.CUSTOMER_UNKNOWN
    ]
    if not holds:
        raise Refused("customer-known", number=order.number)
    customer = customer_of(session, command.customer_id)
    if customer.currency != order.currency:
        raise Refused("wrong-currency", wanted=order.currency, given=customer.currency)
    stand_in = default_address(customer_of(session, order.customer_id), AddressKind.SHIP_TO)
    order.customer_id = customer.id
    order.bill_to = default_address(customer, AddressKind.BILL_TO)
    if order.ship_to == stand_in:
        order.ship_to = default_address(customer, AddressKind.SHIP_TO)
    for line in order.lines:
        line.tax_bp = tax_rate(session, order, line.tax_class)
    for charge in order.charges:
        charge.tax_bp = tax_rate(session, order, charge.tax_class)
    for hold in holds:
        settle(context, hold, HoldState.CLEARED, "")
    for finding in customer_findings(session, order, customer):
        place_hold(context, order.id, finding)
