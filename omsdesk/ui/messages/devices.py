"""Messages about devices and scans."""

from __future__ import annotations

from omsdesk.ui.messages.message import Message
from omsdesk.ui.texts import QT_TRANSLATE_NOOP

MESSAGES = {
    "buffer-full": Message(
        text=QT_TRANSLATE_NOOP("messages", "The printer still has to print what it was sent"),
        next_step=QT_TRANSLATE_NOOP("messages", "Wait, then print again"),
    ),
    "command-not-here": Message(
        text=QT_TRANSLATE_NOOP("messages", "The command {raw} does nothing on this screen"),
        next_step=QT_TRANSLATE_NOOP("messages", "Press F1 for what can be done here"),
    ),
    "cutter-stuck": Message(
        text=QT_TRANSLATE_NOOP("messages", "The printer's cutter is stuck"),
        next_step=QT_TRANSLATE_NOOP("messages", "Open the printer and free the cutter"),
    ),
    "device-absent": Message(
        text=QT_TRANSLATE_NOOP("messages", "{name} is not connected"),
        next_step=QT_TRANSLATE_NOOP("messages", "Connect it and switch it on"),
    ),
    "device-address-unknown": Message(
        text=QT_TRANSLATE_NOOP("messages", "{address} is not the address of a device"),
        next_step=QT_TRANSLATE_NOOP(
            "messages", "Key it again; where a device has it already, in its settings"
        ),
    ),
    "device-ambiguous": Message(
        text=QT_TRANSLATE_NOOP("messages", "{count} devices are called {name}"),
        next_step=QT_TRANSLATE_NOOP(
            "messages", "Choose one by its serial number in the settings, or unplug the others"
        ),
    ),
    "device-bug": Message(
        text=QT_TRANSLATE_NOOP(
            "messages", "The device sent something that the desk does not understand"
        ),
        next_step=QT_TRANSLATE_NOOP(
            "messages", "Unplug it and plug it in again; tell support when that does not help"
        ),
    ),
    "device-gone": Message(
        text=QT_TRANSLATE_NOOP("messages", "The device is gone"),
        next_step=QT_TRANSLATE_NOOP("messages", "Plug it in again"),
    ),
    "device-in-use": Message(
        text=QT_TRANSLATE_NOOP("messages", "{name} is used by another program"),
        next_step=QT_TRANSLATE_NOOP("messages", "Close the other program"),
    ),
    "device-no-keyboard": Message(
        text=QT_TRANSLATE_NOOP("messages", "{name} is no keyboard"),
        next_step=QT_TRANSLATE_NOOP("messages", "Choose one that ends in -event-kbd"),
    ),
    "device-no-permission": Message(
        text=QT_TRANSLATE_NOOP("messages", "{name} may not be used by this user"),
        next_step=QT_TRANSLATE_NOOP("messages", "Ask IT staff for access"),
    ),
    "device-not-open": Message(
        text=QT_TRANSLATE_NOOP("messages", "{name} is not ready"),
        next_step=QT_TRANSLATE_NOOP("messages", "Switch it on"),
    ),
    "head-open": Message(
        text=QT_TRANSLATE_NOOP("messages", "The printer is open"),
        next_step=QT_TRANSLATE_NOOP("messages", "Close its lid"),
    ),
    "head-too-cold": Message(
        text=QT_TRANSLATE_NOOP("messages", "The print head is too cold"),
        next_step=QT_TRANSLATE_NOOP("messages", "Wait until the printer is warm"),
    ),
    "head-too-hot": Message(
        text=QT_TRANSLATE_NOOP("messages", "The print head is too hot"),
        next_step=QT_TRANSLATE_NOOP("messages", "Wait until the printer has cooled down"),
    ),
    "hid-library-missing": Message(
        text=QT_TRANSLATE_NOOP("messages", "The program lacks the library {name}"),
        next_step=QT_TRANSLATE_NOOP("messages", "Install omsdesk again"),
    ),
    "label-waiting": Message(
        text=QT_TRANSLATE_NOOP("messages", "A label waits to be taken off the printer"),
        next_step=QT_TRANSLATE_NOOP("messages", "Take it off"),
    ),
    "no-pseudo-terminals": Message(
        text=QT_TRANSLATE_NOOP("messages", "This machine has no pseudo terminals"),
        next_step=QT_TRANSLATE_NOOP("messages", "Use the simulator over TCP"),
    ),
    "paper-jam": Message(
        text=QT_TRANSLATE_NOOP("messages", "Labels are jammed in the printer"),
        next_step=QT_TRANSLATE_NOOP("messages", "Open it and take them out"),
    ),
    "paper-out": Message(
        text=QT_TRANSLATE_NOOP("messages", "The printer has no labels left"),
        next_step=QT_TRANSLATE_NOOP("messages", "Load a new roll"),
    ),
    "printer-canceled": Message(
        text=QT_TRANSLATE_NOOP("messages", "Somebody canceled the label at the printer"),
        next_step=QT_TRANSLATE_NOOP("messages", "Look whether it came out"),
    ),
    "printer-fault": Message(
        text=QT_TRANSLATE_NOOP("messages", "The printer reports a fault"),
        next_step=QT_TRANSLATE_NOOP("messages", "Switch it off and on; look at its lights"),
    ),
    "printer-not-fitted": Message(
        text=QT_TRANSLATE_NOOP("messages", "Nothing is plugged in for this printer"),
        next_step=QT_TRANSLATE_NOOP("messages", "Set it up under Devices, or move its queue"),
    ),
    "printer-garbled": Message(
        text=QT_TRANSLATE_NOOP("messages", "What the printer answers cannot be read"),
        next_step=QT_TRANSLATE_NOOP("messages", "Check its language and its port in the settings"),
    ),
    "printer-memory-lost": Message(
        text=QT_TRANSLATE_NOOP("messages", "The printer has lost its settings"),
        next_step=QT_TRANSLATE_NOOP("messages", "Switch it off and on, then print the test label"),
    ),
    "printer-offline": Message(
        text=QT_TRANSLATE_NOOP("messages", "The printer is switched to offline"),
        next_step=QT_TRANSLATE_NOOP("messages", "Press its online or feed key"),
    ),
    "printer-paused": Message(
        text=QT_TRANSLATE_NOOP("messages", "The printer is paused"),
        next_step=QT_TRANSLATE_NOOP("messages", "Press its pause key"),
    ),
    "printer-keeps-label": Message(
        text=QT_TRANSLATE_NOOP("messages", "The printer still has the label, and may print it yet"),
        next_step=QT_TRANSLATE_NOOP(
            "messages", "Switch the printer off and on, then look whether it came out"
        ),
    ),
    "printer-shows-no-label": Message(
        text=QT_TRANSLATE_NOOP("messages", "The printer took the label, but counts none"),
        next_step=QT_TRANSLATE_NOOP("messages", "Look whether the label came out"),
    ),
    "printer-silent": Message(
        text=QT_TRANSLATE_NOOP("messages", "The printer does not answer"),
        next_step=QT_TRANSLATE_NOOP("messages", "Look at its lights: labels, ribbon, lid"),
    ),
    "printer-stalled": Message(
        text=QT_TRANSLATE_NOOP("messages", "The printer stopped in the middle of a label"),
        next_step=QT_TRANSLATE_NOOP(
            "messages", "Look at its lights, then say whether the label came out"
        ),
    ),
    "printer-unfinished": Message(
        text=QT_TRANSLATE_NOOP("messages", "The printer has not finished the label"),
        next_step=QT_TRANSLATE_NOOP("messages", "Look whether the label came out"),
    ),
    "queue-stopped": Message(
        text=QT_TRANSLATE_NOOP("messages", "The print queue is stopped"),
        next_step=QT_TRANSLATE_NOOP(
            "messages", "Start it again in the printer settings of this computer"
        ),
    ),
    "ribbon-out": Message(
        text=QT_TRANSLATE_NOOP("messages", "The printer has no ribbon left"),
        next_step=QT_TRANSLATE_NOOP("messages", "Load a new ribbon"),
    ),
    "scale-fault": Message(
        text=QT_TRANSLATE_NOOP("messages", "The scale reports a fault"),
        next_step=QT_TRANSLATE_NOOP("messages", "Switch it off and on with nothing on it"),
    ),
    "scale-garbled": Message(
        text=QT_TRANSLATE_NOOP("messages", "What the scale sends cannot be read"),
        next_step=QT_TRANSLATE_NOOP("messages", "Check its speed and protocol in the settings"),
    ),
    "scale-has-no-tare": Message(
        text=QT_TRANSLATE_NOOP("messages", "This scale cannot be tared from here"),
        next_step=QT_TRANSLATE_NOOP("messages", "Use the key on the scale"),
    ),
    "scale-has-no-zero": Message(
        text=QT_TRANSLATE_NOOP("messages", "This scale cannot be zeroed from here"),
        next_step=QT_TRANSLATE_NOOP("messages", "Use the key on the scale"),
    ),
    "scale-may-not-tare": Message(
        text=QT_TRANSLATE_NOOP("messages", "This station may not tare its scale"),
        next_step=QT_TRANSLATE_NOOP("messages", "Use the key on the scale"),
    ),
    "scale-may-not-zero": Message(
        text=QT_TRANSLATE_NOOP("messages", "This station may not zero its scale"),
        next_step=QT_TRANSLATE_NOOP("messages", "Use the key on the scale"),
    ),
    "scale-not-zeroed": Message(
        text=QT_TRANSLATE_NOOP("messages", "The scale could not find its zero"),
        next_step=QT_TRANSLATE_NOOP("messages", "Take everything off it and press its zero key"),
    ),
    "scale-overload": Message(
        text=QT_TRANSLATE_NOOP("messages", "There is too much on the scale"),
        next_step=QT_TRANSLATE_NOOP("messages", "Take something off"),
    ),
    "scale-silent": Message(
        text=QT_TRANSLATE_NOOP("messages", "The scale does not answer"),
        next_step=QT_TRANSLATE_NOOP(
            "messages", "Switch it on; check its cable, and whether it speaks this protocol"
        ),
    ),
    "scale-underload": Message(
        text=QT_TRANSLATE_NOOP("messages", "The scale is below its zero"),
        next_step=QT_TRANSLATE_NOOP("messages", "Put its pan on, or press its zero key"),
    ),
    "scan-broken": Message(
        text=QT_TRANSLATE_NOOP("messages", "Only a part of a barcode arrived: {raw}"),
        next_step=QT_TRANSLATE_NOOP("messages", "Scan it again"),
    ),
    "scan-failed": Message(
        text=QT_TRANSLATE_NOOP("messages", "What became of {raw} is not known"),
        next_step=QT_TRANSLATE_NOOP("messages", "Look whether it counted, else scan it again"),
    ),
    "scan-not-acknowledged": Message(
        text=QT_TRANSLATE_NOOP("messages", "{raw} was not taken: a refusal is still open"),
        next_step=QT_TRANSLATE_NOOP("messages", "Acknowledge it, then scan again"),
    ),
    "scan-not-finished": Message(
        text=QT_TRANSLATE_NOOP("messages", "{raw} was not finished: its screen was closed"),
        next_step=QT_TRANSLATE_NOOP("messages", "Scan it again"),
    ),
    "scan-overtaken": Message(
        text=QT_TRANSLATE_NOOP("messages", "{raw} was not looked up: {next} came behind it"),
    ),
    "scan-unknown": Message(
        text=QT_TRANSLATE_NOOP("messages", "Nothing is known with the code {raw}"),
        next_step=QT_TRANSLATE_NOOP("messages", "Check the barcode, or key the number"),
    ),
    "spooler-absent": Message(
        text=QT_TRANSLATE_NOOP("messages", "The print service of this computer does not answer"),
        next_step=QT_TRANSLATE_NOOP("messages", "Ask IT staff to start it"),
    ),
    "spooler-dropped": Message(
        text=QT_TRANSLATE_NOOP("messages", "The print queue of this computer gave the print up"),
        next_step=QT_TRANSLATE_NOOP("messages", "Look into the print queue of this computer"),
    ),
    "spooler-forgot": Message(
        text=QT_TRANSLATE_NOOP(
            "messages", "The print queue of this computer does not know this print any more"
        ),
        next_step=QT_TRANSLATE_NOOP("messages", "Look whether it came out"),
    ),
    "spooler-refused": Message(
        text=QT_TRANSLATE_NOOP("messages", "{name} did not take the label: {reason}"),
        next_step=QT_TRANSLATE_NOOP("messages", "Ask IT staff to check the print queue"),
    ),
    "spooler-unsure": Message(
        text=QT_TRANSLATE_NOOP("messages", "It is not known whether {name} took job {number}"),
        next_step=QT_TRANSLATE_NOOP("messages", "Look whether the label came out"),
    ),
    "script-line-wrong": Message(
        text=QT_TRANSLATE_NOOP("messages", "Line {number} of the script is not right: {line}"),
        next_step=QT_TRANSLATE_NOOP("messages", "Write the second, then the words"),
    ),
    "script-unreadable": Message(
        text=QT_TRANSLATE_NOOP("messages", "{file} cannot be read"),
        next_step=QT_TRANSLATE_NOOP("messages", "Save it again as text (UTF-8)"),
    ),
    "simulator-unit-wrong": Message(
        text=QT_TRANSLATE_NOOP("messages", "Scales with {protocol} do not send {unit}"),
        next_step=QT_TRANSLATE_NOOP("messages", "Choose another unit"),
    ),
    "simulator-word-unknown": Message(
        text=QT_TRANSLATE_NOOP("messages", "{word} is no word of this device"),
        next_step=QT_TRANSLATE_NOOP("messages", "It knows {words}"),
    ),
    "simulator-word-wrong": Message(
        text=QT_TRANSLATE_NOOP("messages", "The simulated device does not understand this"),
        next_step=QT_TRANSLATE_NOOP("messages", "It is said as: {form}"),
    ),
    "wrong-media": Message(
        text=QT_TRANSLATE_NOOP("messages", "Other labels are loaded than the printer was told"),
        next_step=QT_TRANSLATE_NOOP("messages", "Load the right labels"),
    ),
}
