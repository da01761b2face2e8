"""What can be done on the pick screen: on the board of lists, and on a walk."""

from __future__ import annotations

from omsdesk.models.people import Permission
from omsdesk.ui.actions import Action
from omsdesk.ui.texts import QT_TRANSLATE_NOOP

BOARD = (
    Action(
        id="get-work",
        text=QT_TRANSLATE_NOOP("actions", "Get work"),
        help=QT_TRANSLATE_NOOP("actions", "Take the next list: your own, else the oldest one"),
        shortcut="F3",
        permission=Permission.PICK,
        icon="pick",
        command_barcode="CMD-GET-WORK",
    ),
    Action(
        id="release",
        text=QT_TRANSLATE_NOOP("actions", "Release one list"),
        help=QT_TRANSLATE_NOOP("actions", "Make one pick list of the chosen orders"),
        shortcut="Ctrl+Return",
        permission=Permission.PICK,
        icon="play",
    ),
    Action(
        id="choose-all",
        text=QT_TRANSLATE_NOOP("actions", "Choose all"),
        help=QT_TRANSLATE_NOOP("actions", "Choose all orders, or none when all are chosen"),
        shortcut="Ctrl+A",
        permission=Permission.PICK,
        icon="check",
    ),
    Action(
        id="dissolve",
        text=QT_TRANSLATE_NOOP("actions", "Take apart"),
        help=QT_TRANSLATE_NOOP("actions", "Take apart the list under the cursor; nobody walks it"),
        shortcut="Ctrl+D",
        permission=Permission.PICK,
        icon="remove",
    ),
)

WALK = (
    Action(
        id="confirm",
        text=QT_TRANSLATE_NOOP("actions", "Confirm by key"),
        help=QT_TRANSLATE_NOOP("actions", "All of the line, or the quantity that was keyed"),
        shortcut="Return",
        permission=Permission.PICK,
        icon="check",
        command_barcode="CMD-CONFIRM",
    ),
    Action(
        id="short",
        text=QT_TRANSLATE_NOOP("actions", "Short"),
        help=QT_TRANSLATE_NOOP("actions", "The shelf does not hold what the line wants"),
        shortcut="F8",
        permission=Permission.PICK,
        icon="exception",
        command_barcode="CMD-SHORT",
    ),
    Action(
        id="skip",
        text=QT_TRANSLATE_NOOP("actions", "Skip"),
        help=QT_TRANSLATE_NOOP("actions", "Go on, and come back to this line at the end"),
        shortcut="F4",
        permission=Permission.PICK,
        icon="skip",
        command_barcode="CMD-SKIP",
    ),
    Action(
        id="put-back",
        text=QT_TRANSLATE_NOOP("actions", "Put back"),
        help=QT_TRANSLATE_NOOP("actions", "Put what was picked back on its shelf"),
        shortcut="F6",
        permission=Permission.PICK,
        icon="undo",
        command_barcode="CMD-UNDO",
    ),
    Action(
        id="give-back",
        text=QT_TRANSLATE_NOOP("actions", "Give back"),
        help=QT_TRANSLATE_NOOP("actions", "Leave the list to others; what was picked stays picked"),
        shortcut="F9",
        permission=Permission.PICK,
        icon="return",
        command_barcode="CMD-GIVE-BACK",
    ),
    Action(
        id="lists",
        text=QT_TRANSLATE_NOOP("actions", "All lists"),
        help=QT_TRANSLATE_NOOP("actions", "Back to all lists; this one stays yours"),
        shortcut="F7",
        permission=Permission.PICK,
        icon="back",
    ),
)

PRINT = Action(
    id="print-list",
    text=QT_TRANSLATE_NOOP("actions", "Print"),
    help=QT_TRANSLATE_NOOP("actions", "Put the pick list on paper"),
    shortcut="Ctrl+P",
    permission=Permission.PICK,
    icon="print",
)

ACTIONS = (*BOARD, *WALK, PRINT)
