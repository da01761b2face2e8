"""The head of the draft: where it goes, the customer's reference, date, service and freight."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any
from uuid import UUID

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from omsdesk.commands.drafting import ChangeOrderDetails
from omsdesk.models.address import PostalAddress
from omsdesk.queries.lookups import ServiceRow
from omsdesk.queries.order_desk import DraftView
from omsdesk.ui import formats, theme
from omsdesk.ui.order_desk.address_form import AddressForm
from omsdesk.ui.order_desk.dates import parse_day
from omsdesk.ui.order_desk.undo import details_of, freight_of
from omsdesk.ui.order_desk.walking import EnterWalk
from omsdesk.ui.theme import Tone
from omsdesk.ui.widgets.card import Card
from omsdesk.ui.widgets.choice_field import ChoiceField, TickField
from omsdesk.ui.widgets.elided_label import ElidedLabel
from omsdesk.ui.widgets.fields import MoneyField, TextField
from omsdesk.ui.widgets.labels import Label, Size


class HeadPanel(Card):
    """`details_keyed` carries a ChangeOrderDetails, `freight_keyed` Money.

    `walked_on` is Enter in the last field.
    """

    details_keyed = Signal(object)
    freight_keyed = Signal(object)
    walked_on = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("Delivery"))
        self.title.show()
        self._today = today
        self._view: DraftView | None = None
        self._addresses: tuple[PostalAddress, ...] = ()
        self._services: tuple[ServiceRow, ...] = ()
        self.ship_to = ChoiceField(self.tr("Ship to"))
        self._where = ElidedLabel("", Size.SMALL, Tone.MUTED)
        self.form = AddressForm()
        self.reference = TextField(self.tr("Customer's reference"))
        self.requested = TextField(self.tr("Requested on"), self.tr("any day"))
        self.service = ChoiceField(self.tr("Service"))
        self.freight = MoneyField(self.tr("Freight"), "EUR")
        self.instructions = TextField(self.tr("Instructions for the driver"))
        self.complete = TickField(self.tr("Ship complete only"))
        self._others = QWidget()
        self._build()
        self._connect()

    def _build(self) -> None:
        self.form.hide()
        for part in (self.ship_to, self._where, self.form, self._others):
            self.body.addWidget(part)
        grid = QGridLayout(self._others)
        grid.setContentsMargins(0, 0, 0, 0)
        places = (
            (self.tr("Reference"), self.reference, 0, 0, 3),
            (self.tr("Wanted on"), self.requested, 0, 3, 2),
            (self.tr("Service"), self.service, 2, 0, 3),
            (self.tr("Freight"), self.freight, 2, 3, 2),
            (self.tr("For the driver"), self.instructions, 4, 0, 5),
        )
        for text, field, row, column, columns in places:
            grid.addWidget(Label(text, Size.TINY, Tone.MUTED), row, column, 1, columns)
            grid.addWidget(field, row + 1, column, 1, columns)
            field.setMinimumWidth(0)
        grid.addWidget(self.complete, 6, 0, 1, 5)
        for column in range(5):
            grid.setColumnStretch(column, 1)
        grid.setVerticalSpacing(theme.current().px(2))
        grid.setHorizontalSpacing(theme.current().px(theme.SPACE_S))
        self.body.addStretch(1)

    def _connect(self) -> None:
        walked = (
            self.reference, self.requested, self.service, self.freight, self.instructions,
            self.complete,
        )  # fmt: skip
        EnterWalk(walked, self.walked_on.emit, self)
        EnterWalk(self.form.fields, self._leave_form, self)
        EnterWalk((self.ship_to,), self.open_form, self)
        self.reference.editingFinished.connect(self._tell)
        self.requested.editingFinished.connect(self._tell)
        self.instructions.editingFinished.connect(self._tell)
        self.service.activated.connect(self._tell)
        self.complete.clicked.connect(self._tell)
        self.form.edited.connect(self._tell)
        self.ship_to.activated.connect(self._on_address)
        self.freight.editingFinished.connect(self._tell_freight)

    def set_services(self, services: Sequence[ServiceRow]) -> None:
        """What can be chosen as service."""
        self._services = tuple(services)
        self.service.clear()
        for each in services:
            self.service.addItem(f"{each.name} · {each.carrier}")
        if self._view is not None:
            self.show_view(self._view)

    def show_view(self, view: DraftView) -> None:
        """Show the head, except where somebody is keying."""
        self._view = view
        head = view.document.head
        self.freight.currency = head.currency
        freight = freight_of(view.document)
        if not _is_keyed(self.freight):
            self.freight.set_money(freight or None)
        _fill(self.reference, head.customer_reference)
        _fill(self.requested, formats.day(head.requested_on) if head.requested_on else "")
        _fill(self.instructions, head.instructions)
        ids = [each.id for each in self._services]
        if head.service_id in ids:
            self.service.setCurrentIndex(ids.index(head.service_id))
        self.complete.setChecked(head.ship_complete)
        self._show_address(view)

    def _show_address(self, view: DraftView) -> None:
        current = view.document.head.ship_to
        known = [row.address for row in view.caller.card.addresses]
        self._addresses = tuple(dict.fromkeys([current, *known]))
        self.ship_to.clear()
        for address in self._addresses:
            self.ship_to.addItem(", ".join((*address.lines, address.country)))
        self.ship_to.setToolTip(self.ship_to.currentText())
        self._where.show_text(", ".join((*current.lines[1:], current.country)), Tone.MUTED)
        self.form.set_address(current)

    def focus_address(self) -> None:
        """Go to the choice of addresses; pressed again, to the form."""
        if self.ship_to.hasFocus() or self.ship_to.count() == 1:
            self.open_form()
        else:
            self.ship_to.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_form(self) -> None:
        """Let the address be changed for this order."""
        for part in (self._where, self._others):
            part.hide()
        self.form.show()
        self.form.focus_first()

    def close_form(self) -> None:
        """Back to the address as it stands on the label."""
        self.form.hide()
        self._where.show()
        self._others.show()
        if self._view is not None:
            self._show_address(self._view)

    def _leave_form(self) -> None:
        self.close_form()
        self.reference.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_address(self, at: int) -> None:
        if 0 <= at < len(self._addresses):
            self.form.set_address(self._addresses[at])
            self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_form()
            self.walked_on.emit()
            return
        super().keyPressEvent(event)

    def keep(self) -> None:
        """Hand over what is keyed and not left yet, before the order is committed."""
        self._tell()
        self._tell_freight()

    def _tell(self, *_of_signal: Any) -> None:
        if self._view is None:
            return
        before = details_of(self._view.document.head)
        keyed = self._keyed(before)
        if keyed is not None and keyed != before:
            self.details_keyed.emit(keyed)

    def _keyed(self, before: ChangeOrderDetails) -> ChangeOrderDetails | None:
        try:
            requested = parse_day(self.requested.text(), self._today())
        except ValueError:
            self.requested.set_invalid(self.tr("This is not a date"))
            return None
        self.requested.set_invalid("")
        return msgspec.structs.replace(
            before,
            customer_reference=self.reference.text().strip(),
            ship_to=self.form.address(),
            instructions=self.instructions.text().strip(),
            service_id=self._service_id(before),
            requested_on=requested,
            ship_complete=self.complete.isChecked(),
        )

    def _service_id(self, before: ChangeOrderDetails) -> UUID:
        at = self.service.currentIndex()
        return self._services[at].id if 0 <= at < len(self._services) else before.service_id

    def _tell_freight(self) -> None:
        if self._view is None:
            return
        before = freight_of(self._view.document)
        keyed = self.freight.money()
        amount = before - before if keyed is None else keyed
        is_sound = keyed is not None or not self.freight.text().strip()
        if is_sound and amount != before:
            self.freight_keyed.emit(amount)


def _is_keyed(field: TextField) -> bool:
    return field.hasFocus() and field.isModified()


def _fill(field: TextField, text: str) -> None:
    if not _is_keyed(field) and field.text() != text:
        field.setText(text)
