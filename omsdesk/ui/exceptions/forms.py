"""The inline forms: a better address, whose order it is, what was counted."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from omsdesk.models.address import PostalAddress
from omsdesk.queries.find import FoundCustomer, find_customers
from omsdesk.queries.locked_locations import CountedItem
from omsdesk.ui import formats, theme
from omsdesk.ui.order_desk.address_form import AddressForm
from omsdesk.ui.runner import Runner
from omsdesk.ui.theme import Tone
from omsdesk.ui.widgets.buttons import Button, Kind
from omsdesk.ui.widgets.card import Card
from omsdesk.ui.widgets.fields import QuantityField, TextField
from omsdesk.ui.widgets.labels import Label, Size
from omsdesk.ui.widgets.search_box import Found, SearchBox
from omsdesk.values import Quantity


class InlineForm(Card):
    """Enter walks its fields and gives the last; Esc leaves it."""

    cancelled = Signal()

    def __init__(self, question: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.question = Label(question, Size.TITLE, is_strong=True)
        self.question.setWordWrap(True)
        self.body.addWidget(self.question)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
            return
        super().keyPressEvent(event)


def _walk(fields: Sequence[TextField], last: Button) -> None:
    """Enter in a field goes to the next one, and from the last one gives the form."""
    for field, following in pairwise(fields):
        field.returnPressed.connect(following.setFocus)
        field.returnPressed.connect(following.selectAll)
    if fields:
        fields[-1].returnPressed.connect(last.click)


class AddressEntry(InlineForm):
    """`given` carries the address as it was keyed."""

    given = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.question.setText(self.tr("Correct the delivery address"))
        self.form = AddressForm()
        self._save = Button(self.tr("Save the address"), Kind.PRIMARY, "check")
        self._save.clicked.connect(lambda: self.given.emit(self.form.address()))
        self.body.addWidget(self.form)
        self.body.addWidget(self._save, 0, Qt.AlignmentFlag.AlignRight)
        self.body.addStretch(1)
        _walk(self.form.fields, self._save)

    def ask(self, address: PostalAddress) -> None:
        """Start from an address, at the first field that lacks something."""
        self.form.set_address(address)
        self.form.focus_first()


class CustomerEntry(InlineForm):
    """`given` carries the id of the customer whose order it is."""

    given = Signal(object)

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.question.setText(self.tr("Whose order is it?"))
        self.box: SearchBox[FoundCustomer] = SearchBox(
            runner, find_customers, _as_found, self.tr("Customer")
        )
        self.box.field.setPlaceholderText(self.tr("Name, phone, e-mail, postcode, account"))
        self.box.chosen.connect(lambda row: self.given.emit(row.id))
        self._nobody = Label("", Size.SMALL, Tone.BAD)
        self.box.nothing_found.connect(self._say_nobody)
        self.body.addWidget(self.box)
        self.body.addWidget(self._nobody)
        self.body.addStretch(1)

    def ask(self) -> None:
        self._nobody.clear()
        self.box.clear()
        self.box.field.setFocus()

    def _say_nobody(self, text: str) -> None:
        self._nobody.setText(self.tr("No customer has {text}").format(text=text))


def _as_found(row: FoundCustomer) -> Found:
    place = f"{row.postcode} {row.city}".strip()
    return Found(row.id, row.name, f"{row.account_number}  {place}", row.phone, "customer")


class CountEntry(InlineForm):
    """`given` carries (item id, counted) of every item of a location."""

    given = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._items: tuple[CountedItem, ...] = ()
        self.fields: list[QuantityField] = []
        self._lines = QWidget()
        self._hint = Label("", Size.SMALL, Tone.MUTED)
        self._hint.setWordWrap(True)
        self._save = Button(self.tr("Save the count"), Kind.PRIMARY, "check")
        self._save.clicked.connect(self._give)
        self.body.addWidget(self._hint)
        self.body.addWidget(self._lines)
        self.body.addWidget(self._save, 0, Qt.AlignmentFlag.AlignRight)
        self.body.addStretch(1)

    def ask(self, location: str, items: Sequence[CountedItem]) -> None:
        """One field for each item; the book's figure is not shown, so that people count."""
        self._items = tuple(items)
        self.question.setText(self.tr("Count {location}").format(location=location))
        self._hint.setText(self.tr("The location can be used again after the count."))
        old = self._lines
        self._lines = QWidget()
        lines = QVBoxLayout(self._lines)
        lines.setContentsMargins(0, 0, 0, 0)
        self.fields = [QuantityField(item.name) for item in items]
        for item, field in zip(items, self.fields, strict=True):
            lines.addLayout(self._line(item, field))
        self.body.replaceWidget(old, self._lines)
        old.deleteLater()
        _walk(self.fields, self._save)
        if self.fields:
            self.fields[0].setFocus()

    def _line(self, item: CountedItem, field: QuantityField) -> QHBoxLayout:
        line = QHBoxLayout()
        name = Label(f"{item.sku}  {item.name}")
        name.setWordWrap(True)
        field.setMaximumWidth(theme.current().px(120))
        line.addWidget(name, 1)
        line.addWidget(field)
        line.addWidget(Label(formats.unit_name(item.unit), tone=Tone.MUTED))
        return line

    def _give(self) -> None:
        counted: list[tuple[UUID, Quantity]] = []
        for item, field in zip(self._items, self.fields, strict=True):
            quantity = field.quantity()
            if quantity is None:
                field.set_invalid(self.tr("Count this as well; 0 when there is none"))
                field.setFocus()
                return
            counted.append((item.item_id, quantity))
        self.given.emit(tuple(counted))
