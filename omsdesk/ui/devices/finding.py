"""The first step of adding a device: what is plugged in, and what is reached another way."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from omsdesk.devices.addresses import RAW_PORT, check, place
from omsdesk.devices.discovery import FoundPort, Reason, Way
from omsdesk.devices.kinds import DeviceKind
from omsdesk.devices.station import StationDevices
from omsdesk.devices.whereabouts import Whereabouts, whereabouts
from omsdesk.errors import Unavailable
from omsdesk.ui import theme
from omsdesk.ui.device_words import ICONS, KIND_NAMES
from omsdesk.ui.devices import words
from omsdesk.ui.devices.port_watch import PortWatch
from omsdesk.ui.devices.typed_address import typed_address
from omsdesk.ui.messages import say
from omsdesk.ui.rows import Column, RowsModel
from omsdesk.ui.rows_view import RowsView, State
from omsdesk.ui.texts import QT_TRANSLATE_NOOP
from omsdesk.ui.theme import Tone
from omsdesk.ui.widgets.advice import Advice
from omsdesk.ui.widgets.card import Card
from omsdesk.ui.widgets.fields import TextField
from omsdesk.ui.widgets.labels import Label, Size


class Special(Enum):
    """What is not found by looking."""

    NETWORK = "network"
    KEYBOARD = "keyboard"
    ADDRESS = "address"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A device that may be added; `kind` is None while nobody knows what it is."""

    address: str
    title: str
    kind: DeviceKind | None = None
    language: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the list; `owner` is the device of this station that it is already."""

    port: FoundPort | None = None
    special: Special | None = None
    owner: str = ""

    @property
    def key(self) -> str:
        return self.port.address if self.port else str(self.special)


_SPECIAL = {
    Special.NETWORK: QT_TRANSLATE_NOOP("devices", "A device in the network…"),
    Special.KEYBOARD: QT_TRANSLATE_NOOP("devices", "A scanner that types like a keyboard…"),
    Special.ADDRESS: QT_TRANSLATE_NOOP("devices", "Another port or address…"),
}
_SPECIAL_ICONS = {
    Special.NETWORK: "online",
    Special.KEYBOARD: "scanner",
    Special.ADDRESS: "edit",
}
_UNSURE = {
    Reason.ADAPTER: QT_TRANSLATE_NOOP("devices", "unknown (adapter)"),
    Reason.BUILT_IN: QT_TRANSLATE_NOOP("devices", "unknown (serial)"),
}
_ANYTHING = QT_TRANSLATE_NOOP("devices", "unknown")


_SIMULATED = {
    DeviceKind.SCALE: QT_TRANSLATE_NOOP("devices", "Simulated scale"),
    DeviceKind.SCANNER: QT_TRANSLATE_NOOP("devices", "Simulated scanner"),
    DeviceKind.PRINTER: QT_TRANSLATE_NOOP("devices", "Simulated label printer"),
}


def _title(line: Line) -> str:
    if line.port is None:
        return _tr(_SPECIAL[line.special]) if line.special else ""
    kind = line.port.kind
    return line.port.title or (_tr(_SIMULATED[kind]) if kind else "")


def _icon(line: Line) -> str:
    if line.special is not None:
        return _SPECIAL_ICONS[line.special]
    kind = line.port.kind if line.port else None
    return ICONS[kind] if kind else "help"


def _guess(line: Line) -> str:
    if line.port is None:
        return ""
    if line.port.kind is not None:
        return _tr(KIND_NAMES[line.port.kind])
    return _tr(_UNSURE.get(line.port.reason, _ANYTHING))


def _where(line: Line) -> str:
    """What hinders stands in the place of the port: that is what matters then."""
    if line.owner:
        return _tr(QT_TRANSLATE_NOOP("devices", "works here as {name}")).format(name=line.owner)
    if line.port is not None and line.port.problem is not None:
        return _tr(QT_TRANSLATE_NOOP("devices", "cannot be used yet"))
    return _port(line)


def _port(line: Line) -> str:
    if line.port is None:
        return ""
    if line.port.way is Way.SIMULATED:
        said = _tr(QT_TRANSLATE_NOOP("devices", "on this computer, {port}"))
        return said.format(port=words.port(line.port.address))
    return words.port(line.port.address)


def _tone(line: Line) -> Tone:
    is_hindered = line.port is not None and line.port.problem is not None
    return Tone.BAD if is_hindered and not line.owner else Tone.MUTED


def _tr(text: str) -> str:
    return QCoreApplication.translate("devices", text)


_COLUMNS: tuple[Column[Line], ...] = (
    Column(
        title=QT_TRANSLATE_NOOP("columns", "Found"),
        value=_title,
        icon=_icon,
        tone=lambda line: Tone.MUTED if line.owner else Tone.PLAIN,
        width=0,
        is_strong=True,
    ),
    Column(title=QT_TRANSLATE_NOOP("columns", "Probably"), value=_guess, width=18),
    Column(
        title=QT_TRANSLATE_NOOP("columns", "Where"),
        value=_where,
        tip=_port,
        tone=_tone,
        width=24,
        gives_way=1,
    ),
)


class FindPanel(QWidget):
    """`chosen` carries a `Candidate`, `keyboard_chosen` tells of a scanner that types."""

    chosen = Signal(object)
    keyboard_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ports: tuple[FoundPort, ...] = ()
        # What the devices of the station are called, where they are set to, and where that is.
        self._taken: tuple[tuple[str, str, Whereabouts | None], ...] = ()
        self._asked: Special | None = None
        self._typed: dict[Special, str] = {}
        self._is_fresh = True
        self.watch = PortWatch(self)
        self.rows: RowsView[Line] = RowsView(RowsModel(_COLUMNS, lambda line: line.key))
        self.field = TextField("", is_mono=True)
        self.advice = Advice()
        self._chosen = Label("", Size.SMALL, Tone.MUTED)
        self._build()
        self.watch.found.connect(self._on_found)
        self.rows.current_changed.connect(self._on_current)
        self.rows.opened.connect(self._on_opened)
        self.field.returnPressed.connect(self._on_entered)
        self.field.textEdited.connect(self._on_edited)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(theme.SPACE_M))
        card = Card(
            self.tr("What is plugged in appears by itself; what is in the network is keyed")
        )
        card.body.addWidget(self.rows)
        card.body.addWidget(self.field)
        card.body.addWidget(self._chosen)
        self._chosen.setWordWrap(True)
        self.rows.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        column.addWidget(card, 1)
        column.addWidget(self.advice)
        self.rows.setAccessibleName(self.tr("What was found"))
        self.rows.setSelectionMode(RowsView.SelectionMode.SingleSelection)
        self.rows.set_hint(State.LOADING, self.tr("Looking what is plugged in…"))
        self.field.hide()

    def begin(self, devices: StationDevices) -> None:
        """Look what is plugged in, besides what the station has already."""
        self.field.hide()
        self._asked = None
        self._is_fresh = True
        self._look(devices)
        self.rows.setFocus()

    def resume(self, devices: StationDevices) -> None:
        """Back to the line that was chosen, and to the address that was keyed."""
        self._look(devices)
        if self._asked is not None:
            self._ask(self._asked)
        else:
            self.rows.setFocus()

    def take_text(self, text: str) -> bool:
        """A scan, where an address is asked for: it has been keyed. False where none is."""
        if not self.field.isVisible():
            return False
        self.field.setText(text)
        self._on_edited(text)
        self._on_entered()
        return True

    def _look(self, devices: StationDevices) -> None:
        self._taken = tuple(
            (each.name, place(each.address), whereabouts(each.address))
            for each in devices.setups.values()
        )
        if self._ports:
            # What was seen last, with the owners of now, until it is looked again.
            self._on_found(self._ports)
        else:
            self.rows.show_loading()
        self.watch.start()

    def stop(self) -> None:
        self.watch.stop()

    def _on_found(self, ports: tuple[FoundPort, ...]) -> None:
        self._ports = ports
        lines = [
            Line(port, owner=self._owner(port.address))
            for port in ports
            if port.reason is not Reason.KEYBOARD
        ]
        lines.extend(Line(special=each) for each in Special)
        self.rows.show_rows(lines)
        self._span(lines)
        if self._is_fresh:
            self._is_fresh = False
            self.rows.select_key(next(each.key for each in lines if not each.owner))
        self._on_current(self.rows.current_row())

    def _span(self, lines: list[Line]) -> None:
        """What is not found has only a title, and all the room for it."""
        self.rows.clearSpans()
        for at, line in enumerate(lines):
            if line.special is not None:
                self.rows.setSpan(at, 0, 1, len(_COLUMNS))

    def _owner(self, where: str) -> str:
        """The device of this station that has the port already, by whatever name it is set to."""
        found = whereabouts(where)
        for name, taken, port in self._taken:
            if place(where) == taken or (found and port and port.meets(found)):
                return name
        return ""

    def _on_current(self, line: Line | None) -> None:
        self.field.setVisible(
            self._asked is not None and line is not None and line.special is self._asked
        )
        self._show_chosen(line)
        problem = line.port.problem if line is not None and line.port is not None else None
        if problem is None:
            self.advice.clear()
            return
        said = say(Unavailable(problem.code, **problem.facts))
        self.advice.show_advice(Tone.WARN, said.text, said.next_step)

    def _show_chosen(self, line: Line | None) -> None:
        """All of a line that is cut in the list."""
        if line is None:
            self._chosen.setText("")
            return
        whole = ", ".join(part for part in (_title(line), _port(line)) if part)
        said = self.tr("{line} – Enter goes on with it")
        if line.owner:
            said = self.tr("{line} – works here already as {name}")
        self._chosen.setText(said.format(line=whole, name=line.owner))

    def _on_opened(self, line: Line) -> None:
        if line.owner:
            self._say_owner(line.owner)
        elif line.special is Special.KEYBOARD:
            self.keyboard_chosen.emit()
        elif line.special is not None:
            self._ask(line.special)
        elif line.port is not None:
            port = line.port
            self.chosen.emit(Candidate(port.address, _title(line), port.kind, port.language))

    def _say_owner(self, owner: str) -> None:
        text = self.tr("This device works here already, as {name}").format(name=owner)
        self.advice.show_advice(Tone.INFO, text, self.tr("Esc goes back to the list"))

    def _ask(self, special: Special) -> None:
        self._asked = special
        is_network = special is Special.NETWORK
        name = self.tr("Host name or IP address") if is_network else self.tr("Address")
        example = (
            self.tr("192.168.1.40 or 192.168.1.40:9100, Enter")
            if is_network
            else self.tr("COM3, /dev/ttyUSB0 or hid:0922:8003, Enter")
        )
        self.field.setAccessibleName(name)
        self.field.setPlaceholderText(example)
        self.field.setText(self._typed.get(special, ""))
        self.field.selectAll()
        self._unmark()
        self.field.show()
        self.field.setFocus()

    def _on_edited(self, text: str) -> None:
        """What was keyed stays for the next time; a refusal was of what stood there before."""
        if self._asked is not None:
            self._typed[self._asked] = text
        self._unmark()

    def _unmark(self) -> None:
        self.field.set_invalid("")
        self.advice.clear()

    def _on_entered(self) -> None:
        text = self.field.text().strip()
        is_network = self._asked is Special.NETWORK
        given = _network(text) if is_network else typed_address(text)
        try:
            check(given)
        except Unavailable as wrong:
            said = say(wrong)
            self.field.set_invalid(said.text)
            self.advice.show_advice(Tone.BAD, said.text, self.field.placeholderText())
            return
        self._unmark()
        if owner := self._owner(given):
            self._say_owner(owner)
            return
        self.chosen.emit(Candidate(given, text))


def _network(text: str) -> str:
    """A host, with the port of label printers where none is keyed."""
    _host, colon, port = text.rpartition(":")
    is_whole = bool(colon) and port.isdecimal()
    return f"tcp://{text}" if is_whole else f"tcp://{text}:{RAW_PORT}"
