"""How a device is, in the words and colours of the status strip."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from omsdesk.devices.kinds import DeviceId, DeviceKind
from omsdesk.devices.worker import Condition, Connection
from omsdesk.errors import Unavailable
from omsdesk.ui.messages import say
from omsdesk.ui.texts import QT_TRANSLATE_NOOP
from omsdesk.ui.theme import Tone

KIND_NAMES = {
    DeviceKind.SCALE: QT_TRANSLATE_NOOP("devices", "Scale"),
    DeviceKind.PRINTER: QT_TRANSLATE_NOOP("devices", "Label printer"),
    DeviceKind.SCANNER: QT_TRANSLATE_NOOP("devices", "Scanner"),
}
ICONS = {
    DeviceKind.SCALE: "scale",
    DeviceKind.PRINTER: "printer",
    DeviceKind.SCANNER: "scanner",
}
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


def shown_state(condition: Condition) -> str:
    """How a device is; what it needs is said in words."""
    if condition.connection is Connection.NEEDS_ATTENTION and condition.code:
        return say(Unavailable(condition.code)).text
    return QCoreApplication.translate("devices", _STATES[condition.connection])


def shown_condition(device: DeviceId, condition: Condition) -> ShownDevice:
    """A device for the strip, by its own name."""
    text = f"{device.name}: {shown_state(condition)}"
    return ShownDevice(ICONS[device.kind], _TONES[condition.connection], text)
