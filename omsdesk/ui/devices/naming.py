"""The last step of adding a device: what it is called, and what it cannot say of itself."""

from __future__ import annotations

from itertools import count

import msgspec
from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from omsdesk.devices.kinds import DeviceKind
from omsdesk.devices.printers.every import DOCUMENTS
from omsdesk.devices.station import PrinterSetup, ScaleSetup, Setup
from omsdesk.models.labels import Drawing
from omsdesk.queries.people import PrinterRow
from omsdesk.ui import theme
from omsdesk.ui.bench_link import BenchLink
from omsdesk.ui.device_words import KIND_NAMES
from omsdesk.ui.devices import words
from omsdesk.ui.devices.setup_form import FORM_PX, Given, SetupForm
from omsdesk.ui.theme import Tone
from omsdesk.ui.widgets.buttons import Button, Kind
from omsdesk.ui.widgets.card import Card
from omsdesk.ui.widgets.labels import Label, Size
from omsdesk.ui.workplace import Workplace


class NamePanel(QWidget):
    """`given` carries what was keyed, a `Given`."""

    given = Signal(object)

    def __init__(self, context: Workplace, link: BenchLink, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._link = link
        self._facts = Label("", Size.BASE, Tone.MUTED)
        self._facts.setWordWrap(True)
        self.form = SetupForm()
        self._remark = Label("", Size.SMALL, Tone.WARN)
        self.give = Button(self.tr("Put it to work"), Kind.PRIMARY, "check")
        self.give.setShortcut(QKeySequence("Ctrl+Return"))
        self._build()
        self.form.entered.connect(self._on_given)
        self.give.clicked.connect(self._on_given)

    def _build(self) -> None:
        look = theme.current()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(theme.SPACE_M))
        card = Card(self.tr("What it is called at this station"))
        card.body.addWidget(self._facts)
        card.body.addSpacing(look.px(theme.SPACE_S))
        card.body.addWidget(self.form)
        card.body.addWidget(self._remark)
        keys = QHBoxLayout()
        keys.addWidget(self.give)
        keys.addStretch(1)
        card.body.addLayout(keys)
        card.setMaximumWidth(look.px(FORM_PX))
        column.addWidget(card)
        column.addStretch(1)
        self._remark.setWordWrap(True)

    def begin(self, setup: Setup) -> None:
        """Suggest a name and show what else is open."""
        kind = setup.kind
        taken = {id_.name for id_ in self._link.devices.setups if id_.kind is kind}
        self._facts.setText(f"{words.what(setup)}\n{words.where(setup.address)}")
        is_for_pages = isinstance(setup, PrinterSetup) and setup.language == DOCUMENTS
        word = self.tr("Page printer") if is_for_pages else kind_word(kind)
        name, remark = suggested(word, taken), ""
        scale = self._link.devices.scale
        if isinstance(setup, ScaleSetup) and scale is not None:
            name, taken = scale.name, set()
            text = self.tr("It takes the place of {name}: a station has one scale")
            remark = text.format(name=name)
        waiting = self._without_device(setup) if isinstance(setup, PrinterSetup) else None
        if waiting is not None:
            name = waiting.name
            setup = msgspec.structs.replace(setup, dpi=waiting.dpi)
            text = self.tr(
                "Labels wait for a printer called “{name}”:"
                " leave that name, and they are printed here"
            )
            remark = text.format(name=name)
        self._remark.setText(remark)
        self._remark.setVisible(bool(remark))
        drawing = waiting.drawing if waiting is not None else Drawing.NATIVE
        named = Given(msgspec.structs.replace(setup, name=name), drawing)
        self.form.show_setup(named, taken, is_new=True)

    def _without_device(self, setup: PrinterSetup) -> PrinterRow | None:
        """A printer that the station knows by name only, for the same language."""
        known = {each.name for each in self._link.devices.printer}
        return next(
            (
                row
                for row in self._context.station.printers
                if row.name not in known and row.language == setup.language
            ),
            None,
        )

    def _on_given(self) -> None:
        given = self.form.given()
        if given is not None:
            self.given.emit(given)


def kind_word(kind: DeviceKind) -> str:
    return QCoreApplication.translate("devices", KIND_NAMES[kind])


def suggested(word: str, taken: set[str]) -> str:
    """The word for its kind, with a number where there are several."""
    if word not in taken:
        return word
    return next(name for at in count(2) if (name := f"{word} {at}") not in taken)
