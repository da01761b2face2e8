"""What can be done with a label and with the printers' queue."""

from __future__ import annotations

from omsdesk.models.people import Permission
from omsdesk.ui.actions import Action
from omsdesk.ui.texts import QT_TRANSLATE_NOOP

ACTIONS = (
    Action(
        id="reprint",
        text=QT_TRANSLATE_NOOP("actions", "Print again"),
        help=QT_TRANSLATE_NOOP("actions", "The same label once more; Enter does it as well"),
        shortcut="F5",
        permission=Permission.REPRINT,
        icon="reprint",
        command_barcode="CMD-REPRINT",
    ),
    Action(
        id="choose-printer",
        text=QT_TRANSLATE_NOOP("actions", "Printer"),
        help=QT_TRANSLATE_NOOP("actions", "Choose the printer for the next prints"),
        shortcut="F6",
        permission=Permission.REPRINT,
        icon="printer",
    ),
    Action(
        id="replace",
        text=QT_TRANSLATE_NOOP("actions", "Replace"),
        help=QT_TRANSLATE_NOOP("actions", "A new label with a new tracking number"),
        shortcut="F7",
        permission=Permission.VOID_LABEL,
        icon="refresh",
    ),
    Action(
        id="void",
        text=QT_TRANSLATE_NOOP("actions", "Void"),
        help=QT_TRANSLATE_NOOP("actions", "The label must not be used any more"),
        shortcut="F8",
        permission=Permission.VOID_LABEL,
        icon="void",
    ),
    Action(
        id="queue",
        text=QT_TRANSLATE_NOOP("actions", "Printer queue"),
        help=QT_TRANSLATE_NOOP("actions", "Go to the prints that wait or are unclear"),
        shortcut="F9",
        icon="print",
    ),
    Action(
        id="take-over",
        text=QT_TRANSLATE_NOOP("actions", "Take over"),
        help=QT_TRANSLATE_NOOP("actions", "Another printer prints what waits for one"),
        shortcut="F10",
        permission=Permission.PICK,
        icon="printer",
        command_barcode="CMD-TAKE-OVER",
    ),
    Action(
        id="true-size",
        text=QT_TRANSLATE_NOOP("actions", "True size"),
        help=QT_TRANSLATE_NOOP("actions", "Show the label as large as it is, or all of it"),
        shortcut="Ctrl+T",
        icon="scale",
    ),
)
