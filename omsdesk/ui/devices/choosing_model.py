"""Where a device says nothing of itself: its make and model from a list, and what to set on it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from omsdesk.devices.catalogue import Model, models
from omsdesk.devices.kinds import DeviceKind
from omsdesk.devices.scales.every import SCALE_PROTOCOLS
from omsdesk.ui import theme
from omsdesk.ui.devices.protocol_words import hint, protocol_title
from omsdesk.ui.rows import Column, RowsModel
from omsdesk.ui.rows_view import RowsView, State
from omsdesk.ui.texts import QT_TRANSLATE_NOOP
from omsdesk.ui.theme import Tone
from omsdesk.ui.widgets.advice import Advice
from omsdesk.ui.widgets.card import Card
from omsdesk.ui.widgets.search_field import SearchField

_COLUMNS: tuple[Column[Model], ...] = (
    Column(
        title=QT_TRANSLATE_NOOP("columns", "Make"),
        value=lambda row: row.make,
        width=18,
        is_strong=True,
    ),
    Column(title=QT_TRANSLATE_NOOP("columns", "Model"), value=lambda row: row.family, width=0),
    Column(
        title=QT_TRANSLATE_NOOP("columns", "Protocol"),
        value=lambda row: protocol_title(row.protocol),
        tone=lambda _row: Tone.MUTED,
        width=30,
        gives_way=2,
    ),
    Column(
        title=QT_TRANSLATE_NOOP("columns", "Connected by"),
        value=lambda row: row.connection,
        tone=lambda _row: Tone.MUTED,
        width=20,
        gives_way=1,
    ),
)


# What is pressed in the search field and means the list under it.
_OF_THE_LIST = {
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
    Qt.Key.Key_Return, Qt.Key.Key_Enter,
}  # fmt: skip


class ModelPanel(QWidget):
    """`chosen` carries a `Model` of the catalogue. Letters search, arrows choose."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: RowsView[Model] = RowsView(RowsModel(_COLUMNS, lambda row: row.name))
        self.advice = Advice()
        self.field = SearchField(
            self.tr("Make or model"), self.tr("Type what stands on the device: make or model")
        )
        self._models: list[Model] = []
        self._build()
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._search)
        self.rows.current_changed.connect(self._on_current)
        self.rows.opened.connect(self.chosen)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(theme.SPACE_M))
        card = Card(self.tr("Make and model: arrow keys choose, Enter takes the line"))
        card.body.addWidget(self.field)
        card.body.addWidget(self.rows)
        column.addWidget(card, 1)
        column.addWidget(self.advice)
        self.rows.setAccessibleName(self.tr("Makes and models"))
        self.rows.setSelectionMode(RowsView.SelectionMode.SingleSelection)
        self.rows.set_hint(
            State.EMPTY,
            self.tr("No make or model in this list is called that"),
            self.tr("Try fewer letters, or another device of the same make"),
        )

    def begin(self, kind: DeviceKind) -> None:
        """The models of one kind, by make."""
        self._models = sorted(models(kind), key=lambda row: row.name.casefold())
        self.field.clear()
        self._search("")
        self.rows.setFocus()

    def _search(self, text: str) -> None:
        """Only what has every word of it; the first of them is chosen."""
        found = [row for row in self._models if _has(row, text.casefold().split())]
        self.rows.show_rows(found)
        if found:
            self.rows.select_key(found[0].name)
        self._on_current(self.rows.current_row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A letter for which the list has no use is searched."""
        if event.text().isalnum():
            self.field.setFocus()
            self.field.insert(event.text())
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_key = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress
        if is_key and isinstance(event, QKeyEvent) and Qt.Key(event.key()) in _OF_THE_LIST:
            QApplication.sendEvent(self.rows, event)
            return True
        return super().eventFilter(watched, event)

    def _on_current(self, model: Model | None) -> None:
        if model is None:
            self.advice.clear()
            return
        advice = hint(model.protocol)
        said = self.tr("On the device: {advice}").format(advice=advice) if advice else ""
        source = self.tr("Source: {source}. Not tried on hardware.").format(source=model.source)
        line = _line(model)
        shown = self.tr("As delivered: {line}").format(line=line) if line else ""
        text = said or shown or self.tr("Nothing special has to be set on the device")
        whole = f"{model.name}, {protocol_title(model.protocol)}"
        rest = (shown if said else "", whole, source)
        self.advice.show_advice(Tone.INFO, text, " · ".join(part for part in rest if part))


def _has(model: Model, words: list[str]) -> bool:
    text = f"{model.name} {protocol_title(model.protocol)}".casefold()
    return all(word in text for word in words)


def _line(model: Model) -> str:
    """How the port of a scale is set when it is unpacked."""
    protocol = SCALE_PROTOCOLS.get(model.protocol)
    line = model.line or (protocol.line if protocol is not None else None)
    if line is None:
        return ""
    text = QCoreApplication.translate("devices", _LINE)
    shown = f"{line.data_bits}{line.parity}{line.stop_bits}"
    return text.format(baud=line.baud, line=shown)


_LINE = QT_TRANSLATE_NOOP("devices", "{baud} baud {line}")
