"""What can be done on the import screen."""

from __future__ import annotations

from omsdesk.models.people import Permission
from omsdesk.ui.actions import Action
from omsdesk.ui.texts import QT_TRANSLATE_NOOP

ACTIONS = (
    Action(
        id="browse",
        text=QT_TRANSLATE_NOOP("actions", "Browse…"),
        help=QT_TRANSLATE_NOOP("actions", "Choose the folder with the files in a window"),
        shortcut="Ctrl+O",
        permission=Permission.IMPORT,
        icon="search",
    ),
    Action(
        id="preview-import",
        text=QT_TRANSLATE_NOOP("actions", "Preview"),
        help=QT_TRANSLATE_NOOP("actions", "Read and check the files without taking anything"),
        shortcut="F5",
        permission=Permission.IMPORT,
        icon="refresh",
    ),
    Action(
        id="start-import",
        text=QT_TRANSLATE_NOOP("actions", "Import"),
        help=QT_TRANSLATE_NOOP(
            "actions", "Take every row that is right; known ones are left alone"
        ),
        shortcut="Ctrl+Return",
        permission=Permission.IMPORT,
        icon="import",
    ),
    Action(
        id="stop-import",
        text=QT_TRANSLATE_NOOP("actions", "Stop"),
        help=QT_TRANSLATE_NOOP("actions", "Break off; what was taken stays, the next run goes on"),
        shortcut="Ctrl+.",
        permission=Permission.IMPORT,
        icon="cross",
    ),
    Action(
        id="copy-error-path",
        text=QT_TRANSLATE_NOOP("actions", "Copy path"),
        help=QT_TRANSLATE_NOOP("actions", "Copy where the files with the refused rows are"),
        shortcut="Ctrl+E",
        permission=Permission.IMPORT,
        icon="copy",
    ),
)
