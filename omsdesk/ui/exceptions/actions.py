"""What can be done about what is stuck."""

from __future__ import annotations

from omsdesk.ui.actions import Action
from omsdesk.ui.texts import QT_TRANSLATE_NOOP

ACT = Action(
    id="act",
    text=QT_TRANSLATE_NOOP("actions", "Put it right"),
    help=QT_TRANSLATE_NOOP("actions", "The next step for the row; Enter does it as well"),
    shortcut="F5",
    icon="edit",
)
OPEN = Action(
    id="open-document",
    text=QT_TRANSLATE_NOOP("actions", "Open"),
    help=QT_TRANSLATE_NOOP("actions", "Go to the order, parcel or import on its own screen"),
    shortcut="Ctrl+O",
    icon="next",
)
FILTERS = (
    Action(
        id="show-all",
        text=QT_TRANSLATE_NOOP("actions", "All"),
        help=QT_TRANSLATE_NOOP("actions", "Show everything that is stuck"),
        shortcut="0",
    ),
    Action(
        id="show-hold",
        text=QT_TRANSLATE_NOOP("actions", "Holds"),
        help=QT_TRANSLATE_NOOP("actions", "Show only orders on hold"),
        shortcut="1",
        icon="hold",
    ),
    Action(
        id="show-short",
        text=QT_TRANSLATE_NOOP("actions", "Short"),
        help=QT_TRANSLATE_NOOP("actions", "Show only lines that wait for stock"),
        shortcut="2",
        icon="stock",
    ),
    Action(
        id="show-print",
        text=QT_TRANSLATE_NOOP("actions", "Prints"),
        help=QT_TRANSLATE_NOOP("actions", "Show only prints that failed or are unclear"),
        shortcut="3",
        icon="print",
    ),
    Action(
        id="show-weight",
        text=QT_TRANSLATE_NOOP("actions", "Weights"),
        help=QT_TRANSLATE_NOOP("actions", "Show only parcels with a wrong weight"),
        shortcut="4",
        icon="weigh",
    ),
    Action(
        id="show-count",
        text=QT_TRANSLATE_NOOP("actions", "Counts"),
        help=QT_TRANSLATE_NOOP("actions", "Show only locations that must be counted"),
        shortcut="5",
        icon="location",
    ),
    Action(
        id="show-import",
        text=QT_TRANSLATE_NOOP("actions", "Imports"),
        help=QT_TRANSLATE_NOOP("actions", "Show only imports with refused rows"),
        shortcut="6",
        icon="import",
    ),
)

ACTIONS = (ACT, OPEN, *FILTERS)
