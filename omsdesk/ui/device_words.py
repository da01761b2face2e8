"""How a device is, in the words and colours of the status strip."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from omsdesk.devices.worker import Connection
from omsdesk.errors import Unavailable
from omsdesk.ui.bench_link import LABEL_PRINTER, SCALE, SCANNER, DeviceChange
from omsdesk.ui.messages import say
from omsdesk.ui.texts import QT_TRANSLATE_NOOP
from omsdesk.ui.theme import Tone

_NAMES = {
    SCALE: QT_TRANSLATE_NOOP("devices", "Scale"),
    LABEL_PRINTER: QT_TRANSLATE_NOOP("devices", "Label printer"),
    SCANNER: QT_TRANSLATE_NOOP("devices", "Scanner"),
}
_ICONS = {SCALE: "scale", LABEL_PRINTER: "printer", SCANNER: "scanner"}
_STATES = {
    Connection.ABSENT: QT_TRANSLATE_NOOP("devices", "not plugged in"),
    Connection.CONNECTING: QT_TRANSLATE_NOOP("devices", "connecting"),
    Connection.READY: QT_TRANSLATE_NOOP("devices", "ready"),
    Connection.BUSY: QT_TRANSLATE_NOOP("devices", "at work"),
    Connection.NEEDS_ATTENTION: QT_TRANSLATE_NOOP("devices", "needs attention"),
    Connection.FAILING: QT_TRANSLATE_NOOP("devices", "does not work"),
}
_TONES = {
    Connection.READY: Tone.MUTED,
    Connection.BUSY: Tone.MUTED,
    Connection.CONNECTING: Tone.MUTED,
    Connection.ABSENT: Tone.WARN,
    Connection.NEEDS_ATTENTION: Tone.WARN,
    Connection.FAILING: Tone.BAD,
}


@dataclass(frozen=True, slots=True)
class ShownDevice:
    icon: str
    tone: Tone
    text: str


def shown_condition(change: DeviceChange) -> ShownDevice:
    """A device for the strip; what it needs is said in words."""
    translate = QCoreApplication.translate
    condition = change.condition
    state = translate("devices", _STATES[condition.connection])
    if condition.connection is Connection.NEEDS_ATTENTION and condition.code:
        state = say(Unavailable(condition.code)).text
    name = translate("devices", _NAMES[change.name])
    return ShownDevice(_ICONS[change.name], _TONES[condition.connection], f"{name}: {state}")
