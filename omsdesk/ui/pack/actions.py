"""Everything that can be done at the packing station, with its key and its barcode."""

from __future__ import annotations

from omsdesk.models.people import Permission
from omsdesk.ui.actions import Action
from omsdesk.ui.texts import QT_TRANSLATE_NOOP

_WORK = (
    Action(
        id="done",
        text=QT_TRANSLATE_NOOP("actions", "Done"),
        help=QT_TRANSLATE_NOOP("actions", "Seal and label the parcel; also says yes to a question"),
        shortcut="F9",
        icon="check",
        command_barcode="CMD-DONE",
    ),
    Action(
        id="undo",
        text=QT_TRANSLATE_NOOP("actions", "Undo"),
        help=QT_TRANSLATE_NOOP("actions", "Take the last scan out of the parcel again"),
        shortcut="Ctrl+Z",
        permission=Permission.PACK,
        icon="undo",
        command_barcode="CMD-UNDO",
    ),
    Action(
        id="next-parcel",
        text=QT_TRANSLATE_NOOP("actions", "Next parcel"),
        help=QT_TRANSLATE_NOOP("actions", "Close this parcel and begin another one"),
        shortcut="F6",
        permission=Permission.PACK,
        icon="parcel",
        command_barcode="CMD-NEXT-PARCEL",
    ),
    Action(
        id="weigh",
        text=QT_TRANSLATE_NOOP("actions", "Weigh"),
        help=QT_TRANSLATE_NOOP("actions", "Take the weight now, or key it without a scale"),
        shortcut="F7",
        permission=Permission.PACK,
        icon="weigh",
        command_barcode="CMD-WEIGH",
    ),
    Action(
        id="print",
        text=QT_TRANSLATE_NOOP("actions", "Print"),
        help=QT_TRANSLATE_NOOP("actions", "Print the label, or print the last one once more"),
        shortcut="F8",
        permission=Permission.PACK,
        icon="print",
        command_barcode="CMD-PRINT",
    ),
    Action(
        id="short",
        text=QT_TRANSLATE_NOOP("actions", "Short"),
        help=QT_TRANSLATE_NOOP("actions", "Close the parcel without the rest, which follows later"),
        shortcut="F10",
        permission=Permission.PACK,
        icon="skip",
        command_barcode="CMD-SHORT",
    ),
    Action(
        id="park",
        text=QT_TRANSLATE_NOOP("actions", "Park"),
        help=QT_TRANSLATE_NOOP("actions", "Leave the order; what was scanned stays scanned"),
        shortcut="F4",
        permission=Permission.PACK,
        icon="park",
        command_barcode="CMD-PARK",
    ),
)

_RARE = (
    Action(
        id="reopen",
        text=QT_TRANSLATE_NOOP("actions", "Reopen parcel"),
        help=QT_TRANSLATE_NOOP("actions", "Open the last sealed parcel again; voids its label"),
        shortcut="Ctrl+R",
        permission=Permission.PACK,
        icon="recall",
        command_barcode="CMD-REOPEN",
    ),
    Action(
        id="override",
        text=QT_TRANSLATE_NOOP("actions", "Supervisor"),
        help=QT_TRANSLATE_NOOP("actions", "Have a supervisor confirm what is refused"),
        shortcut="Ctrl+O",
        icon="key",
        command_barcode="CMD-SUPERVISOR",
    ),
    Action(
        id="hand-over",
        text=QT_TRANSLATE_NOOP("actions", "Hand over"),
        help=QT_TRANSLATE_NOOP("actions", "Give the carrier all that is ready, with its invoices"),
        shortcut="Ctrl+D",
        permission=Permission.DISPATCH,
        icon="truck",
    ),
    Action(
        id="command-sheet",
        text=QT_TRANSLATE_NOOP("actions", "Command sheet"),
        help=QT_TRANSLATE_NOOP("actions", "Make a sheet with a barcode for each of these keys"),
        shortcut="Ctrl+P",
        icon="print",
    ),
)

ACTIONS = _WORK + _RARE
