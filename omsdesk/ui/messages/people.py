"""Messages about operators, permissions and stations."""

from __future__ import annotations

from omsdesk.ui.messages.message import Message
from omsdesk.ui.texts import QT_TRANSLATE_NOOP

MESSAGES = {
    "badge-unknown": Message(
        text=QT_TRANSLATE_NOOP("messages", "This badge or PIN is not known"),
        next_step=QT_TRANSLATE_NOOP("messages", "Try again"),
    ),
    "not-permitted": Message(
        text=QT_TRANSLATE_NOOP("messages", "{operator} may not do this ({permission})"),
        next_step=QT_TRANSLATE_NOOP("messages", "Ask a supervisor"),
    ),
    "not-signed-on": Message(
        text=QT_TRANSLATE_NOOP("messages", "Nobody is signed on at this station"),
        next_step=QT_TRANSLATE_NOOP("messages", "Scan your badge"),
    ),
    "operator-code-taken": Message(
        text=QT_TRANSLATE_NOOP("messages", "The operator code {operator} is taken"),
        next_step=QT_TRANSLATE_NOOP("messages", "Choose another"),
    ),
    "operator-unknown": Message(
        text=QT_TRANSLATE_NOOP("messages", "This operator is not known"),
        next_step=QT_TRANSLATE_NOOP("messages", "Sign in again"),
    ),
    "reason-needed": Message(
        text=QT_TRANSLATE_NOOP("messages", "A reason is needed"),
        next_step=QT_TRANSLATE_NOOP("messages", "Key the reason"),
    ),
    "station-code-taken": Message(
        text=QT_TRANSLATE_NOOP("messages", "The station code {station} is taken"),
        next_step=QT_TRANSLATE_NOOP("messages", "Choose another"),
    ),
    "station-code-wrong": Message(
        text=QT_TRANSLATE_NOOP("messages", "{station} is not a station code"),
        next_step=QT_TRANSLATE_NOOP("messages", "Use one or two letters or digits"),
    ),
    "supervisor-needed": Message(
        text=QT_TRANSLATE_NOOP("messages", "Only a supervisor may confirm this"),
        next_step=QT_TRANSLATE_NOOP("messages", "Scan a supervisor's badge"),
    ),
}
