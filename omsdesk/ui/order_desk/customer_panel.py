"""A new customer in the middle of a call: name, phone, address, and on with the order."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from omsdesk.commands.customers import AddCustomer, NewContact
from omsdesk.ui import theme
from omsdesk.ui.order_desk.address_form import AddressForm
from omsdesk.ui.order_desk.walking import EnterWalk
from omsdesk.ui.theme import Tone
from omsdesk.ui.widgets.buttons import Button, Kind
from omsdesk.ui.widgets.card import Card
from omsdesk.ui.widgets.fields import TextField
from omsdesk.ui.widgets.key_hint import KeyHint
from omsdesk.ui.widgets.labels import Label, Size

_WIDTH_PX = 760


class NewCustomerPanel(Card):
    """Enter walks; in the last field it adds. `added` carries an AddCustomer."""

    added = Signal(object)
    cancelled = Signal()

    def __init__(self, country: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._country = country
        self._heading = Label(self.tr("New customer"), Size.TITLE, is_strong=True)
        self._found = Label("", Size.SMALL, Tone.MUTED)
        self.name = TextField(self.tr("Name"), self.tr("Name of the company or person"))
        self.contact = TextField(self.tr("Contact"), self.tr("Who is calling"))
        self.phone = TextField(self.tr("Phone"), self.tr("Phone"))
        self.email = TextField(self.tr("E-mail"), self.tr("E-mail"))
        self.form = AddressForm()
        self._wrong = Label("", Size.SMALL, Tone.BAD)
        self._build()

    def _build(self) -> None:
        self.form.fields[0].hide()
        people = QHBoxLayout()
        people.addWidget(self.contact)
        people.addWidget(self.phone)
        people.addWidget(self.email)
        buttons = QHBoxLayout()
        buttons.addWidget(KeyHint("Enter", self.tr("next field, in the last one add")), 1)
        buttons.addWidget(self._wrong)
        cancel = Button(self.tr("Cancel (Esc)"), Kind.QUIET)
        cancel.clicked.connect(self.cancelled)
        add = Button(self.tr("Add and start order"), Kind.PRIMARY, "customer")
        add.clicked.connect(self.submit)
        buttons.addWidget(cancel)
        buttons.addWidget(add)
        inner = QWidget()
        inner.setMaximumWidth(theme.current().px(_WIDTH_PX))
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self._heading, self._found, self.name):
            column.addWidget(widget)
        column.addLayout(people)
        column.addWidget(self.form)
        column.addLayout(buttons)
        column.addStretch(1)
        self.body.addWidget(inner, 1)
        self.body.setSpacing(theme.current().px(theme.SPACE_S))
        walked = (self.name, self.contact, self.phone, self.email, *self.form.fields[1:])
        EnterWalk(walked, self.submit, self)
        self.name.textEdited.connect(self._sync_name)

    def begin(self, typed: str) -> None:
        """Start with what was searched for: digits are a phone, @ an e-mail, else the name."""
        sentence = self.tr("Nobody is found by “{typed}”") if typed else ""
        self._found.setText(sentence.format(typed=typed))
        self._found.setVisible(bool(typed))
        digits = sum(each.isdigit() for each in typed)
        target = self.name
        if "@" in typed:
            target = self.email
        elif digits > len(typed) // 2:
            target = self.phone
        for field in (self.name, self.contact, self.phone, self.email):
            field.setText(typed if field is target else "")
        blank = self.form.address()
        cleared = dict.fromkeys(blank.__struct_fields__, "") | {"country": self._country}
        self.form.set_address(type(blank)(**cleared))
        self._sync_name()
        first = self.name if target is not self.name else self.contact
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _sync_name(self) -> None:
        self._wrong.clear()
        self.form.set_address(msgspec.structs.replace(self.form.address(), name=self.name.text()))

    def submit(self) -> None:
        """Hand the customer over, or go to what is missing."""
        name = self.name.text().strip()
        if not name:
            self._wrong.setText(self.tr("A name is needed"))
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        address = msgspec.structs.replace(self.form.address(), name=name)
        contact = NewContact(
            name=self.contact.text().strip(),
            email=self.email.text().strip(),
            phone=self.phone.text().strip(),
        )
        is_known = bool(contact.name or contact.email or contact.phone)
        contacts = (contact,) if is_known else ()
        self.added.emit(AddCustomer(name=name, bill_to=address, contacts=contacts))

    def show_wrong(self, text: str) -> None:
        """Say why the customer was not added; everything keyed stays."""
        self._wrong.setText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
            return
        super().keyPressEvent(event)
