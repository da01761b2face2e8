"""Fields with their names before them, walked by Enter.

form = Form()
form.add(self.tr("Name"), name)
form.add_pair(self.tr("Size"), width, height, "mm")
form.entered.connect(...)                  # Enter in the last field that is shown
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QWidget

from omsdesk.ui import theme
from omsdesk.ui.theme import Tone
from omsdesk.ui.widgets.labels import Label, Size

# As wide as the longest unit, so that all fields end at one line.
_UNIT_PX = 48
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class Form(QWidget):
    """Rows can be hidden by their first field."""

    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[QWidget, tuple[QWidget, ...]] = {}
        self._fields: list[QWidget] = []
        self._units: list[Label] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self.apply_scale()

    def add(self, name: str, *fields: QWidget, unit: str = "") -> None:
        """A row: its name, its fields side by side, a unit behind them."""
        at = len(self._rows)
        label = Label(name, Size.SMALL, Tone.MUTED)
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        for field in fields:
            line.addWidget(field, 1)
            field.installEventFilter(self)
            self._fields.append(field)
        behind = Label(unit, Size.SMALL, Tone.MUTED)
        line.addWidget(behind)
        self._units.append(behind)
        self._grid.addWidget(label, at, 0)
        self._grid.addWidget(holder, at, 1)
        self._rows[fields[0]] = (label, holder)
        behind.setFixedWidth(theme.current().px(_UNIT_PX))

    @property
    def rows(self) -> tuple[QWidget, ...]:
        """The first field of every row."""
        return tuple(self._rows)

    def show_row(self, field: QWidget, *, is_shown: bool) -> None:
        """Show or hide the row that begins with a field."""
        for part in self._rows[field]:
            part.setVisible(is_shown)

    def apply_scale(self) -> None:
        """Distances of the current theme."""
        look = theme.current()
        self._grid.setHorizontalSpacing(look.px(theme.SPACE_L))
        self._grid.setVerticalSpacing(look.px(theme.SPACE_S))
        for behind in self._units:
            behind.setFixedWidth(look.px(_UNIT_PX))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes to the next field, and from the last one gives the form."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        is_bare = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if Qt.Key(event.key()) not in _ENTER or not is_bare:
            return super().eventFilter(watched, event)
        self._walk(watched)
        return True

    def _walk(self, watched: QObject) -> None:
        shown = [each for each in self._fields if each.isVisibleTo(self)]
        at = next((place for place, each in enumerate(shown) if each is watched), -1)
        if at == len(shown) - 1:
            self.entered.emit()
        else:
            following = shown[at + 1]
            following.setFocus(Qt.FocusReason.TabFocusReason)
            if isinstance(following, QLineEdit):
                following.selectAll()
