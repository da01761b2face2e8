"""All settings of one device, on a page of their own."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from omsdesk.devices.kinds import DeviceId
from omsdesk.devices.station import StationDevices
from omsdesk.ui import theme
from omsdesk.ui.devices import words
from omsdesk.ui.devices.setup_form import FORM_PX, Given, SetupForm
from omsdesk.ui.theme import Tone
from omsdesk.ui.widgets.buttons import Button, Kind
from omsdesk.ui.widgets.card import Card
from omsdesk.ui.widgets.labels import Label, Size
from omsdesk.ui.widgets.page_scroll import PageScroll


class SettingsPage(QWidget):
    """`given` carries the id of the device and its new settings, a `Given`, `left` tells of Esc."""

    given = Signal(object, object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._device: DeviceId | None = None
        self._title = Label("", Size.TITLE, is_strong=True)
        self._facts = Label("", Size.BASE, Tone.MUTED)
        self._facts.setWordWrap(True)
        self.form = SetupForm()
        self.keep = Button(self.tr("Use these settings"), Kind.PRIMARY, "check")
        self.keep.setShortcut(QKeySequence("Ctrl+Return"))
        self._back = Button(self.tr("Back (Esc)"), Kind.QUIET, "back", theme.SMALL_PT)
        self._build()
        self.form.entered.connect(self._on_given)
        self.keep.clicked.connect(self._on_given)
        self._back.clicked.connect(self.left)

    def _build(self) -> None:
        look = theme.current()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        page = QWidget()
        outer.addWidget(PageScroll(page))
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        card = Card()
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._back)
        card.body.addLayout(head)
        card.body.addWidget(self._facts)
        card.body.addSpacing(look.px(theme.SPACE_S))
        card.body.addWidget(self.form)
        elsewhere = self.tr(
            "Plugged in elsewhere? Change the port here, or remove the device (Del) and add it"
            " again (F3)"
        )
        hint = Label(elsewhere, Size.SMALL, Tone.MUTED)
        hint.setWordWrap(True)
        card.body.addWidget(hint)
        keys = QHBoxLayout()
        keys.addWidget(self.keep)
        keys.addStretch(1)
        card.body.addLayout(keys)
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        card.setMaximumWidth(look.px(FORM_PX))
        column.addWidget(card)
        column.addStretch(1)

    def begin(self, device: DeviceId, given: Given, devices: StationDevices) -> None:
        """Show what a device is set to."""
        self._device, setup = device, given.setup
        self._title.setText(device.name)
        self._facts.setText(f"{words.what(setup)}\n{words.where(setup.address)}")
        others = {each.name for each in devices.setups if each.kind is device.kind}
        self.form.show_setup(given, others - {device.name}, is_new=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _on_given(self) -> None:
        given = self.form.given()
        if given is not None and self._device is not None:
            self.given.emit(self._device, given)
