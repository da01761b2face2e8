"""The keys of the simulated devices; they work beside those of every screen."""

from __future__ import annotations

from omsdesk.ui.actions import Action
from omsdesk.ui.texts import QT_TRANSLATE_NOOP

SHOW = Action(
    id="show-devices",
    text=QT_TRANSLATE_NOOP("actions", "Simulated devices"),
    help=QT_TRANSLATE_NOOP("actions", "Show the panel of simulated devices, or put it away"),
    shortcut="Ctrl+Shift+F12",
    icon="scanner",
)
ACTIONS = (
    Action(
        id="to-scanner",
        text=QT_TRANSLATE_NOOP("actions", "To the scanner"),
        help=QT_TRANSLATE_NOOP("actions", "Key a code that the simulated scanner reads"),
        shortcut="F12",
        icon="scanner",
    ),
    Action(
        id="put-on-scale",
        text=QT_TRANSLATE_NOOP("actions", "Put the parcel on"),
        help=QT_TRANSLATE_NOOP("actions", "Put the open parcel on the simulated scale"),
        shortcut="Ctrl+F12",
        icon="weigh",
    ),
    Action(
        id="clear-scale",
        text=QT_TRANSLATE_NOOP("actions", "Take it off"),
        help=QT_TRANSLATE_NOOP("actions", "Take everything off the simulated scale"),
        shortcut="Shift+F12",
        icon="remove",
    ),
)
