"""Where a device says nothing of itself: its make and model from a list, and what to set on it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from omsdesk.devices.catalogue import Model, models
from omsdesk.devices.kinds import DeviceKind
from omsdesk.devices.scales.every import SCALE_PROTOCOLS
from omsdesk.ui import theme
from omsdesk.ui.devices.protocol_words import hint, protocol_title
from omsdesk.ui.rows import Column, RowsModel
from omsdesk.ui.rows_view import RowsView
from omsdesk.ui.texts import QT_TRANSLATE_NOOP
from omsdesk.ui.theme import Tone
from omsdesk.ui.widgets.advice import Advice
from omsdesk.ui.widgets.card import Card

_COLUMNS: tuple[Column[Model], ...] = (
    Column(
        title=QT_TRANSLATE_NOOP("columns", "Make"),
        value=lambda row: row.make,
        width=18,
        is_strong=True,
    ),
    Column(title=QT_TRANSLATE_NOOP("columns", "Model"), value=lambda row: row.family, width=0),
    Column(
        title=QT_TRANSLATE_NOOP("columns", "Speaks"),
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


class ModelPanel(QWidget):
    """`chosen` carries a `Model` of the catalogue."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: RowsView[Model] = RowsView(RowsModel(_COLUMNS, lambda row: row.name))
        self.advice = Advice()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(theme.SPACE_M))
        card = Card(self.tr("Make and model; Enter chooses"))
        card.body.addWidget(self.rows)
        column.addWidget(card, 1)
        column.addWidget(self.advice)
        self.rows.setAccessibleName(self.tr("Makes and models"))
        self.rows.setSelectionMode(RowsView.SelectionMode.SingleSelection)
        self.rows.current_changed.connect(self._on_current)
        self.rows.opened.connect(self.chosen)

    def begin(self, kind: DeviceKind) -> None:
        """The models of one kind, by make."""
        found = sorted(models(kind), key=lambda row: row.name.casefold())
        self.rows.show_rows(found)
        self.rows.setFocus()
        self._on_current(self.rows.current_row())

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
        rest = (shown if said else "", source)
        self.advice.show_advice(Tone.INFO, text, " · ".join(part for part in rest if part))


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
