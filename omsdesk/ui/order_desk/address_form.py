"""An address keyed field by field, with what its country's post needs beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from omsdesk.commands.checks import address_problems
from omsdesk.models.address import PostalAddress
from omsdesk.ui import theme
from omsdesk.ui.order_desk import words
from omsdesk.ui.theme import Tone
from omsdesk.ui.widgets.fields import TextField
from omsdesk.ui.widgets.labels import Label, Size

# Field, row, column, columns: street and addition over the whole width, the rest in pairs.
_PLACES = {
    "name": (0, 0, 6),
    "line1": (1, 0, 6),
    "line2": (2, 0, 6),
    "postcode": (3, 0, 2),
    "city": (3, 2, 4),
    "region": (4, 0, 4),
    "country": (4, 4, 2),
}


class AddressForm(QWidget):
    """`edited` is emitted when a field was left with another content."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields = {
            name: TextField(words.address_field(name), words.address_field(name))
            for name in _PLACES
        }
        self._fields["country"].setMaxLength(2)
        self._hint = Label("", Size.SMALL, Tone.WARN)
        self._hint.setWordWrap(True)
        self._saved = PostalAddress(name="")
        self._grid = QGridLayout(self)
        for name, (row, column, columns) in _PLACES.items():
            field = self._fields[name]
            self._grid.addWidget(field, row, column, 1, columns)
            field.textEdited.connect(self._check)
            field.editingFinished.connect(self._tell)
        self._grid.addWidget(self._hint, 5, 0, 1, 6)
        for column in range(6):
            self._grid.setColumnStretch(column, 1)
        self.apply_scale()

    def apply_scale(self) -> None:
        """Distances of the current theme."""
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.current().px(theme.SPACE_XS))

    @property
    def fields(self) -> tuple[TextField, ...]:
        """In the order in which they are filled."""
        return tuple(self._fields.values())

    @property
    def problems(self) -> tuple[str, ...]:
        """What the country's post misses, as `address_problems` names it."""
        return address_problems(self.address())

    def address(self) -> PostalAddress:
        """The address as it is keyed now."""
        keyed = {name: field.text().strip() for name, field in self._fields.items()}
        keyed["country"] = keyed["country"].upper()
        return PostalAddress(**keyed)

    def set_address(self, address: PostalAddress) -> None:
        """Show an address, except where somebody is keying."""
        self._saved = address
        for name, field in self._fields.items():
            if not (field.hasFocus() and field.isModified()):
                field.setText(getattr(address, name))
        self._check()

    def focus_first(self) -> None:
        """Go to the first field that needs something, or to the name."""
        wanted = [problem.removesuffix("-form") for problem in self.problems]
        field = self._fields[wanted[0] if wanted else "name"]
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.selectAll()

    def _check(self) -> None:
        problems = self.problems
        names = [words.address_field(problem) for problem in problems]
        country = self._fields["country"].text().strip().upper() or self.tr("the post")
        text = self.tr("{country} needs: {fields}").format(country=country, fields=", ".join(names))
        self._hint.setText(text if problems else "")
        self._hint.setVisible(bool(problems))
        for name, field in self._fields.items():
            is_wrong = name in problems or f"{name}-form" in problems
            field.setAccessibleDescription(text if is_wrong else "")

    def _tell(self) -> None:
        if self.address() != self._saved:
            self._saved = self.address()
            self.edited.emit()
