"""What can be done on the devices screen."""

from __future__ import annotations

from omsdesk.models.people import Permission
from omsdesk.ui.actions import Action
from omsdesk.ui.texts import QT_TRANSLATE_NOOP

ACTIONS = (
    Action(
        id="add-device",
        text=QT_TRANSLATE_NOOP("actions", "Add device"),
        help=QT_TRANSLATE_NOOP("actions", "Find what is plugged in and put it to work here"),
        shortcut="F3",
        permission=Permission.SET_UP_DEVICES,
        icon="add",
    ),
    Action(
        id="teach-scanner",
        text=QT_TRANSLATE_NOOP("actions", "Teach scanner"),
        help=QT_TRANSLATE_NOOP("actions", "Three barcodes for a scanner that types"),
        shortcut="Ctrl+T",
        permission=Permission.SET_UP_DEVICES,
        icon="scanner",
    ),
    Action(
        id="station-profile",
        text=QT_TRANSLATE_NOOP("actions", "Station"),
        help=QT_TRANSLATE_NOOP("actions", "Settings of this station, and what it prints where"),
        shortcut="F4",
        icon="station",
    ),
    Action(
        id="test-device",
        text=QT_TRANSLATE_NOOP("actions", "Test"),
        help=QT_TRANSLATE_NOOP("actions", "Weigh, scan, or print a label and scan it back"),
        shortcut="F5",
        icon="play",
    ),
    Action(
        id="device-settings",
        text=QT_TRANSLATE_NOOP("actions", "Settings"),
        help=QT_TRANSLATE_NOOP(
            "actions", "Change the name, the port and the settings of this device"
        ),
        shortcut="F8",
        permission=Permission.SET_UP_DEVICES,
        icon="settings",
    ),
    Action(
        id="raw-bytes",
        text=QT_TRANSLATE_NOOP("actions", "Raw bytes"),
        help=QT_TRANSLATE_NOOP("actions", "Show what goes over the wire, or hide it"),
        shortcut="F9",
        icon="command",
    ),
    Action(
        id="zero-scale",
        text=QT_TRANSLATE_NOOP("actions", "Zero"),
        help=QT_TRANSLATE_NOOP("actions", "Set the empty scale to zero"),
        shortcut="F6",
        icon="scale",
    ),
    Action(
        id="tare-scale",
        text=QT_TRANSLATE_NOOP("actions", "Tare"),
        help=QT_TRANSLATE_NOOP("actions", "Leave out of the weight what stands on the scale now"),
        shortcut="F7",
        icon="parcel",
    ),
    Action(
        id="record-device",
        text=QT_TRANSLATE_NOOP("actions", "Record"),
        help=QT_TRANSLATE_NOOP("actions", "Write down what goes over the wire, for support"),
        shortcut="Ctrl+R",
        permission=Permission.SET_UP_DEVICES,
        icon="edit",
    ),
    Action(
        id="remove-device",
        text=QT_TRANSLATE_NOOP("actions", "Remove"),
        help=QT_TRANSLATE_NOOP("actions", "The station does without this device; Ctrl+Z undoes"),
        shortcut="Del",
        permission=Permission.SET_UP_DEVICES,
        icon="remove",
    ),
    Action(
        id="undo-removal",
        text=QT_TRANSLATE_NOOP("actions", "Undo"),
        help=QT_TRANSLATE_NOOP("actions", "Bring back the device that was removed last"),
        shortcut="Ctrl+Z",
        permission=Permission.SET_UP_DEVICES,
        icon="undo",
    ),
)
