"""How a device is connected, as fields: its port or address, its protocol, what a scanner sends."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from omsdesk.devices.addresses import address, check, with_line
from omsdesk.devices.printers.every import DOCUMENTS, LANGUAGES
from omsdesk.devices.scales.every import SCALE_PROTOCOLS
from omsdesk.devices.scanners.layouts import LAYOUTS
from omsdesk.devices.scanners.lines import ENCODINGS
from omsdesk.devices.station import PrinterSetup, ScaleSetup, ScannerSetup, Setup
from omsdesk.errors import Unavailable
from omsdesk.ui.devices.protocol_words import protocol_title
from omsdesk.ui.devices.typed_address import typed_address
from omsdesk.ui.messages import say
from omsdesk.ui.messages.terms import term
from omsdesk.ui.widgets.choice_field import ChoiceField, choose
from omsdesk.ui.widgets.fields import TextField
from omsdesk.ui.widgets.form import Form

_ENCODINGS = {"utf-8": "UTF-8", "latin-1": "Latin-1 (ISO 8859-1)"}
_FUNCTION_KEYS = 12


class ConnectionFields(QObject):
    """Adds its rows to a form; `shown_for` tells which of them a device has."""

    def __init__(self, form: Form) -> None:
        super().__init__(form)
        self._is_filling = False
        self.address = TextField(self.tr("Port or address"), is_mono=True)
        self.protocol = ChoiceField(self.tr("Protocol"))
        self.language = ChoiceField(self.tr("Printer language"))
        self.keys = ChoiceField(self.tr("Keyboard layout set in the scanner"))
        self.separator = ChoiceField(self.tr("Key that it sends for GS"))
        self.encoding = ChoiceField(self.tr("Encoding of what it sends"))
        self._fill()
        for field in (self.language, self.protocol, self.keys, self.separator, self.encoding):
            form.add(field.accessibleName(), field)
        form.add(self.address.accessibleName(), self.address)
        self.protocol.currentIndexChanged.connect(self._on_protocol)

    def _fill(self) -> None:
        for name in SCALE_PROTOCOLS:
            self.protocol.addItem(protocol_title(name), name)
        for name in LANGUAGES:
            if name != DOCUMENTS:
                self.language.addItem(protocol_title(name), name)
        for layout in LAYOUTS:
            self.keys.addItem(term("scanner", layout.code), layout.code)
        self.separator.addItem(self.tr("none, or Ctrl+]"), "")
        for number in range(1, _FUNCTION_KEYS + 1):
            self.separator.addItem(f"F{number}", f"F{number}")
        for name in ENCODINGS:
            self.encoding.addItem(_ENCODINGS[name], name)

    def show(self, setup: Setup) -> None:
        """What a device is set to."""
        self._is_filling = True
        self.address.setText(setup.address)
        self.address.setCursorPosition(0)
        self.address.set_invalid("")
        if isinstance(setup, ScaleSetup):
            choose(self.protocol, setup.protocol)
        elif isinstance(setup, PrinterSetup):
            choose(self.language, setup.language)
        else:
            choose(self.keys, setup.layout)
            choose(self.separator, setup.separator)
            choose(self.encoding, setup.encoding)
        self._is_filling = False

    def shown_for(self, setup: Setup) -> set[QWidget]:
        """The fields that mean something for a device."""
        if isinstance(setup, ScaleSetup):
            return {self.address, self.protocol}
        if isinstance(setup, PrinterSetup):
            is_for_labels = setup.language != DOCUMENTS
            return {self.address, self.language} if is_for_labels else {self.address}
        if address(setup.address).is_keyboard:
            return {self.address, self.keys, self.separator}
        return {self.address, self.encoding}

    def is_right(self) -> bool:
        """Whether the address is one; otherwise it is marked and has the focus."""
        try:
            check(typed_address(self.address.text()))
        except Unavailable as wrong:
            self.address.set_invalid(say(wrong).text)
            self.address.setFocus()
            return False
        self.address.set_invalid("")
        return True

    def applied(self, setup: Setup) -> Setup:
        """A device connected as it was keyed."""
        where = typed_address(self.address.text())
        replace = msgspec.structs.replace
        if isinstance(setup, ScaleSetup):
            return replace(setup, address=where, protocol=self.protocol.currentData())
        if isinstance(setup, PrinterSetup):
            is_for_labels = setup.language != DOCUMENTS
            language = self.language.currentData() if is_for_labels else DOCUMENTS
            return replace(setup, address=where, language=language)
        return _with_scanner_fields(self, replace(setup, address=where))

    def _on_protocol(self) -> None:
        """A serial line is set as the makers deliver what speaks another protocol."""
        text = typed_address(self.address.text())
        line = SCALE_PROTOCOLS[self.protocol.currentData()].line
        if not self._is_filling and line is not None and text.startswith("serial:"):
            self.address.setText(with_line(text, line))


def _with_scanner_fields(fields: ConnectionFields, setup: ScannerSetup) -> ScannerSetup:
    return msgspec.structs.replace(
        setup,
        layout=fields.keys.currentData(),
        separator=fields.separator.currentData(),
        encoding=fields.encoding.currentData(),
    )
