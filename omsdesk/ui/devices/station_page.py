"""The station itself: its settings with their origin, its files, what it prints where."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from omsdesk.models.people import Permission
from omsdesk.ui import theme
from omsdesk.ui.devices.profile_settings import (
    SETTING_COLUMNS,
    SettingRow,
    setting_rows,
    whole,
)
from omsdesk.ui.devices.routes_panel import RoutesPanel
from omsdesk.ui.errands import Errand
from omsdesk.ui.rows import RowsModel
from omsdesk.ui.rows_view import RowsView
from omsdesk.ui.runner import Runner
from omsdesk.ui.theme import Tone
from omsdesk.ui.widgets.advice import Advice
from omsdesk.ui.widgets.buttons import Button, Kind
from omsdesk.ui.widgets.card import Card, Fact, FactList
from omsdesk.ui.widgets.labels import Label, Size
from omsdesk.ui.workplace import Workplace


class StationPage(QWidget):
    """`left` tells of Esc."""

    left = Signal()

    def __init__(self, runner: Runner, context: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._title = Label("", Size.TITLE, is_strong=True)
        self._facts = FactList()
        self.copy = Button(self.tr("Copy the path of devices.toml"), icon_name="copy")
        self._back = Button(self.tr("Back (Esc)"), Kind.QUIET, "back", theme.SMALL_PT)
        self.settings: RowsView[SettingRow] = RowsView(
            RowsModel(SETTING_COLUMNS, lambda row: row.key.name)
        )
        self.routes = RoutesPanel(
            runner, context, may_change=context.may(Permission.SET_UP_DEVICES)
        )
        self._chosen = Label("", Size.SMALL)
        self.settings.current_changed.connect(self._on_current)
        self.advice = Advice()
        self._errand = Errand("omsdesk-settings", self)
        self._errand.ended.connect(self._on_settings)
        self._build()
        self._back.clicked.connect(self.left)
        self.copy.clicked.connect(self._on_copy)
        self.routes.said.connect(self.advice.show_advice)

    def _build(self) -> None:
        look = theme.current()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(theme.SPACE_M))
        card = Card()
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._back)
        card.body.addLayout(head)
        card.body.addWidget(self._facts)
        keys = QHBoxLayout()
        keys.addWidget(self.copy)
        keys.addStretch(1)
        card.body.addLayout(keys)
        column.addWidget(card)
        column.addWidget(self.advice)
        line = QHBoxLayout()
        line.setSpacing(look.px(theme.SPACE_M))
        settings = Card(self.tr("Settings, and where each comes from"))
        settings.body.addWidget(self.settings)
        settings.body.addWidget(self._chosen)
        self._chosen.setWordWrap(True)
        settings.body.addWidget(
            Label(self.tr("They are read when the program starts"), Size.SMALL, Tone.MUTED)
        )
        line.addWidget(settings, 1)
        line.addWidget(self.routes, 1)
        column.addLayout(line, 1)
        self.settings.setAccessibleName(self.tr("Settings"))
        self.settings.setSelectionMode(RowsView.SelectionMode.SingleSelection)

    def begin(self) -> None:
        """Show the station as it is now."""
        context = self._context
        self.advice.clear()
        self._title.setText(context.station.name)
        self._facts.show_facts(
            [
                Fact(self.tr("Number"), context.station.code),
                Fact(self.tr("Settings are in"), str(context.profile.settings)),
                Fact(self.tr("Devices are in"), str(context.profile.devices)),
                Fact(self.tr("Recordings are in"), str(context.profile.captures)),
            ]
        )
        self._errand.start(lambda _tell: setting_rows(context.profile, context.settings))
        self.routes.reload()
        self.routes.rows.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _on_settings(self, rows: object) -> None:
        if isinstance(rows, list):
            self.settings.show_rows(rows)

    def _on_current(self, row: SettingRow | None) -> None:
        """All of a line that is cut in the list."""
        self._chosen.setText(whole(row) if row is not None else "")

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(str(self._context.profile.devices))
        self.advice.show_advice(Tone.GOOD, self.tr("The path is copied"))
