"""Messages about devices and scans."""

from __future__ import annotations

from omsdesk.ui.messages.message import Message
from omsdesk.ui.texts import QT_TRANSLATE_NOOP

MESSAGES = {
    "command-not-here": Message(
        text=QT_TRANSLATE_NOOP("messages", "The command {raw} does nothing on this screen"),
        next_step=QT_TRANSLATE_NOOP("messages", "Press F1 for what can be done here"),
    ),
    "device-absent": Message(
        text=QT_TRANSLATE_NOOP("messages", "{name} is not connected"),
        next_step=QT_TRANSLATE_NOOP("messages", "Connect it and switch it on"),
    ),
    "device-gone": Message(
        text=QT_TRANSLATE_NOOP("messages", "The device is gone"),
        next_step=QT_TRANSLATE_NOOP("messages", "Plug it in again"),
    ),
    "device-in-use": Message(
        text=QT_TRANSLATE_NOOP("messages", "{name} is used by another program"),
        next_step=QT_TRANSLATE_NOOP("messages", "Close the other program"),
    ),
    "device-no-permission": Message(
        text=QT_TRANSLATE_NOOP("messages", "{name} may not be used by this user"),
        next_step=QT_TRANSLATE_NOOP("messages", "Ask IT staff for access"),
    ),
    "device-not-open": Message(
        text=QT_TRANSLATE_NOOP("messages", "{name} is not ready"),
        next_step=QT_TRANSLATE_NOOP("messages", "Switch it on"),
    ),
    "no-pseudo-terminals": Message(
        text=QT_TRANSLATE_NOOP("messages", "This machine has no pseudo terminals"),
        next_step=QT_TRANSLATE_NOOP("messages", "Use the simulator over TCP"),
    ),
    "scan-broken": Message(
        text=QT_TRANSLATE_NOOP("messages", "Only a part of a barcode arrived: {raw}"),
        next_step=QT_TRANSLATE_NOOP("messages", "Scan it again"),
    ),
    "scan-not-acknowledged": Message(
        text=QT_TRANSLATE_NOOP("messages", "{raw} was not taken: a refusal is still open"),
        next_step=QT_TRANSLATE_NOOP("messages", "Acknowledge it, then scan again"),
    ),
    "scan-not-finished": Message(
        text=QT_TRANSLATE_NOOP("messages", "{raw} was not finished when the desk was closed"),
        next_step=QT_TRANSLATE_NOOP("messages", "Scan it again"),
    ),
    "scan-unknown": Message(
        text=QT_TRANSLATE_NOOP("messages", "Nothing is known with the code {raw}"),
        next_step=QT_TRANSLATE_NOOP("messages", "Check the barcode, or key the number"),
    ),
}
