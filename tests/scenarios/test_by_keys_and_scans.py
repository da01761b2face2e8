"""From the customer on the phone to the dispatched parcel: real windows, keys and scans only."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QTableView, QWidget
from sqlalchemy import select
from sqlalchemy.orm import Session

from omsdesk.commands.setup import RegisterOperator
from omsdesk.config import Profile
from omsdesk.demo.shop import ADMINISTRATOR
from omsdesk.desk import Desk, badge_hash
from omsdesk.models.invoices import Invoice
from omsdesk.models.labels import PrintJob, PrintKind, PrintState
from omsdesk.models.people import Role
from omsdesk.models.picking import PickLine, PickLineState
from omsdesk.models.sales import OrderLine, OrderState, SalesOrder
from omsdesk.models.shipping import Parcel, Shipment, ShipmentState
from omsdesk.queries.ledger import mismatches
from omsdesk.ui.window import Window
from omsdesk.values import Quantity, Weight
from tests.person import Person

CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
CHAI = "4012345000016"
ENVELOPE = Weight.grams(38)
CHAI_WEIGHT = Weight.grams(85)


def only_line(session: Session) -> OrderLine | None:
    return session.scalars(select(OrderLine)).one_or_none()


def state_of_the_order(session: Session) -> OrderState | None:
    return session.scalars(select(SalesOrder.state)).one_or_none()


def open_pick_line(session: Session) -> PickLine | None:
    return session.scalars(
        select(PickLine).where(PickLine.state == PickLineState.AVAILABLE)
    ).one_or_none()


def the_shipment(session: Session) -> Shipment | None:
    return session.scalars(select(Shipment)).one_or_none()


def label_job(session: Session) -> PrintJob | None:
    return session.scalars(
        select(PrintJob).where(PrintJob.kind == PrintKind.SHIPPING_LABEL)
    ).one_or_none()


def sign_on(person: Person) -> None:
    person.scan("BADGE-SOFIA")
    person.until(lambda: "order-desk" in person.window.names)


def key_the_order(person: Person) -> None:
    person.press(Qt.Key.Key_1, ALT)
    person.press(Qt.Key.Key_F2)
    person.type("morgen")
    person.enter()
    person.until_seen(state_of_the_order)
    person.type("chai tea")
    person.enter()
    person.type("6")
    person.enter()
    line = person.until_seen(only_line)
    assert (line.sku, line.ordered) == ("TEA-101", Quantity.of(6))
    person.press(Qt.Key.Key_Return, CONTROL)
    person.until(lambda: person.see(state_of_the_order) is OrderState.COMMITTED)


def pick_it(person: Person) -> None:
    person.press(Qt.Key.Key_2, ALT)
    person.until(lambda: rows_in(person.window, "Orders ready to release") == 1)
    person.press(Qt.Key.Key_A, CONTROL)
    person.press(Qt.Key.Key_Return, CONTROL)
    person.until_seen(open_pick_line)
    person.until(lambda: rows_in(person.window, "Open pick lists") == 1)
    person.press(Qt.Key.Key_F3)
    person.until(lambda: "A-01-1" in shown_text(person.window))
    person.scan(f"6*{CHAI}")
    person.until(lambda: person.see(only_line).picked == Quantity.of(6))


def pack_it(person: Person) -> None:
    number = person.see(lambda session: session.scalars(select(SalesOrder.number)).one())
    person.press(Qt.Key.Key_3, ALT)
    person.scan(number)
    person.until_seen(the_shipment)
    person.until(lambda: "Parcel 1 of 1" in shown_text(person.window))
    person.scan(f"6*{CHAI}")
    person.until(lambda: person.see(only_line).packed == Quantity.of(6))


def weigh_it(person: Person) -> None:
    person.put_on_scale(ENVELOPE + CHAI_WEIGHT.times(Quantity.of(6)))
    job = person.until_seen(label_job)
    assert job is not None
    person.until(lambda: person.see(label_job).state is PrintState.CONFIRMED)
    person.until(lambda: person.see(the_shipment).state is ShipmentState.READY)


def hand_it_over(person: Person) -> None:
    person.press(Qt.Key.Key_D, CONTROL)
    person.until(lambda: person.see(the_shipment).state is ShipmentState.DISPATCHED)
    person.until_seen(lambda session: session.scalars(select(Invoice)).one_or_none())


def rows_in(window: Window, name: str) -> int:
    """The rows of the table of that name on the screen in front."""
    screen = window.screen_named(window.current)
    (table,) = (each for each in screen.findChildren(QTableView) if each.accessibleName() == name)
    return table.model().rowCount()


def shown_text(window: Window) -> str:
    """All that the screen in front shows, as one text."""
    screen = window.screen_named(window.current)
    labels = [each.text() for each in screen.findChildren(QLabel) if each.isVisible()]
    names = [each.accessibleName() for each in screen.findChildren(QWidget) if each.isVisible()]
    return "\n".join(labels + names)


@pytest.mark.timeout(180)
def test_a_phone_order_becomes_a_parcel_by_keys_and_scans_only(person: Person) -> None:
    sign_on(person)
    key_the_order(person)
    pick_it(person)
    pack_it(person)
    weigh_it(person)
    hand_it_over(person)
    assert person.see(state_of_the_order) is OrderState.CLOSED
    assert person.see(mismatches) == []
    printer = person.work.bench.simulators.printer
    assert printer is not None
    (label,) = printer.labels
    tracking = person.see(lambda session: session.scalars(select(Parcel.sscc)).one())
    assert tracking.encode() in label.content


def test_before_anybody_signed_on_any_badge_is_taken_and_goods_are_not(
    person: Person, tmp_path: Path
) -> None:
    office = Desk.open(Profile(tmp_path))
    office.sign_on(ADMINISTRATOR[2])
    office.perform(
        RegisterOperator(
            code="tom", name="Tom Ott", role=Role.SUPERVISOR, badge_hash=badge_hash("TOM-7")
        )
    )
    office.close()
    person.scan(CHAI)
    person.until(lambda: person.window.banner.is_open)
    said = [each.text() for each in person.window.banner.findChildren(QLabel)]
    assert "Scan your badge" in said
    person.press(Qt.Key.Key_Escape)
    assert not person.window.banner.is_open
    person.scan("TOM-7")
    person.until(lambda: "order-desk" in person.window.names)
