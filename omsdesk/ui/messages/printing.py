"""Messages about labels, documents and printers."""

from __future__ import annotations

from omsdesk.ui.messages.message import Message
from omsdesk.ui.texts import QT_TRANSLATE_NOOP

MESSAGES = {
    "already-labelled": Message(
        text=QT_TRANSLATE_NOOP("messages", "{number} has a label already"),
        next_step=QT_TRANSLATE_NOOP("messages", "Void the label first"),
    ),
    "barcode-not-printable": Message(
        text=QT_TRANSLATE_NOOP("messages", "{data} cannot be printed as a barcode"),
        next_step=QT_TRANSLATE_NOOP("messages", "Use letters, digits and simple signs"),
    ),
    "barcode-too-long": Message(
        text=QT_TRANSLATE_NOOP("messages", "{data} is too long for the barcode of {field}"),
        next_step=QT_TRANSLATE_NOOP("messages", "Use a wider label"),
    ),
    "label-beyond-edges": Message(
        text=QT_TRANSLATE_NOOP(
            "messages",
            "Part of the label lies where the printer cannot print on {width_mm} x {height_mm} mm",
        ),
        next_step=QT_TRANSLATE_NOOP("messages", "Load larger labels, or choose another printer"),
    ),
    "label-gone": Message(
        text=QT_TRANSLATE_NOOP("messages", "This label is no longer there"),
        next_step=QT_TRANSLATE_NOOP("messages", "Search for it again"),
    ),
    "label-issued": Message(
        text=QT_TRANSLATE_NOOP("messages", "The parcel has the label {tracking_number}"),
        next_step=QT_TRANSLATE_NOOP("messages", "Void the label first"),
    ),
    "label-layout-invalid": Message(
        text=QT_TRANSLATE_NOOP("messages", "The label layout is wrong: {reason}"),
        next_step=QT_TRANSLATE_NOOP("messages", "Choose another layout"),
    ),
    "label-missing": Message(
        text=QT_TRANSLATE_NOOP("messages", "Parcel {position} of {number} has no label"),
        next_step=QT_TRANSLATE_NOOP("messages", "Print the label first"),
    ),
    "label-not-live": Message(
        text=QT_TRANSLATE_NOOP("messages", "The label {tracking_number} is {state}"),
        next_step=QT_TRANSLATE_NOOP("messages", "Print the live label"),
    ),
    "label-unknown": Message(
        text=QT_TRANSLATE_NOOP("messages", "No label belongs to {raw}"),
        next_step=QT_TRANSLATE_NOOP("messages", "Scan the order, or type a name or postcode"),
    ),
    "media-not-for-printer": Message(
        text=QT_TRANSLATE_NOOP("messages", "This printer takes no labels {width_mm} mm wide"),
        next_step=QT_TRANSLATE_NOOP(
            "messages", "Choose another size of labels, or another printer"
        ),
    ),
    "no-layout-for-media": Message(
        text=QT_TRANSLATE_NOOP("messages", "There is no shipping label for media of {media} mm"),
        next_step=QT_TRANSLATE_NOOP("messages", "Load larger labels, or choose another printer"),
    ),
    "no-print-waits": Message(
        text=QT_TRANSLATE_NOOP("messages", "Nothing waits at a printer of this station"),
        next_step=QT_TRANSLATE_NOOP("messages", "Print a label"),
    ),
    "no-other-printer": Message(
        text=QT_TRANSLATE_NOOP("messages", "No other printer can print these labels"),
        next_step=QT_TRANSLATE_NOOP("messages", "Put this printer right, or replace the label"),
    ),
    "media-differs": Message(
        text=QT_TRANSLATE_NOOP("messages", "{printer} has {media} loaded"),
        next_step=QT_TRANSLATE_NOOP("messages", "Load the right labels, or choose another printer"),
    ),
    "media-too-small": Message(
        text=QT_TRANSLATE_NOOP(
            "messages", "Labels of {width_mm} x {height_mm} mm are too small for the test label"
        ),
        next_step=QT_TRANSLATE_NOOP("messages", "Print a label of your own instead"),
    ),
    "not-a-document": Message(
        text=QT_TRANSLATE_NOOP("messages", "{kind} cannot be printed"),
        next_step=QT_TRANSLATE_NOOP("messages", "Choose a document"),
    ),
    "print-job-elsewhere": Message(
        text=QT_TRANSLATE_NOOP("messages", "This is printed at another station: {station}"),
        next_step=QT_TRANSLATE_NOOP("messages", "Ask there, or have a supervisor confirm it"),
    ),
    "print-job-gone": Message(
        text=QT_TRANSLATE_NOOP("messages", "This print job is no longer there"),
        next_step=QT_TRANSLATE_NOOP("messages", "Print again"),
    ),
    "printer-differs": Message(
        text=QT_TRANSLATE_NOOP(
            "messages", "{printer} prints {language} at {dpi} dpi, this label is made for another"
        ),
        next_step=QT_TRANSLATE_NOOP(
            "messages", "Choose a printer of the same kind, or replace the label"
        ),
    ),
    "printer-elsewhere": Message(
        text=QT_TRANSLATE_NOOP("messages", "{printer} is at another station"),
        next_step=QT_TRANSLATE_NOOP("messages", "Choose a printer of this station"),
    ),
    "printer-has-jobs": Message(
        text=QT_TRANSLATE_NOOP("messages", "{count} prints still wait for {printer}"),
        next_step=QT_TRANSLATE_NOOP("messages", "Print them, move them or give them up first"),
    ),
    "printer-name-taken": Message(
        text=QT_TRANSLATE_NOOP("messages", "This station has a printer called {printer} already"),
        next_step=QT_TRANSLATE_NOOP("messages", "Give it another name"),
    ),
    "printer-takes-no-documents": Message(
        text=QT_TRANSLATE_NOOP("messages", "{printer} prints labels, no documents"),
        next_step=QT_TRANSLATE_NOOP("messages", "Choose a printer for whole pages"),
    ),
    "printer-gone": Message(
        text=QT_TRANSLATE_NOOP("messages", "This printer is no longer there"),
        next_step=QT_TRANSLATE_NOOP("messages", "Choose another printer"),
    ),
    "printer-language-unknown": Message(
        text=QT_TRANSLATE_NOOP("messages", "{printer} speaks {language}, which is not known"),
        next_step=QT_TRANSLATE_NOOP("messages", "Choose another language for the printer"),
    ),
    "printer-resolution-differs": Message(
        text=QT_TRANSLATE_NOOP(
            "messages", "This printer prints at {needed} dpi only, not at {dpi} dpi"
        ),
        next_step=QT_TRANSLATE_NOOP("messages", "Set its resolution right"),
    ),
    "sscc-invalid": Message(
        text=QT_TRANSLATE_NOOP("messages", "{sscc} is not a valid parcel number"),
        next_step=QT_TRANSLATE_NOOP("messages", "Check the number"),
    ),
    "sscc-used-up": Message(
        text=QT_TRANSLATE_NOOP("messages", "Station {station} has no parcel numbers left"),
        next_step=QT_TRANSLATE_NOOP("messages", "Pack at another station; tell support"),
    ),
    "sscc-range": Message(
        text=QT_TRANSLATE_NOOP("messages", "The parcel numbers of the prefix {prefix} are used up"),
        next_step=QT_TRANSLATE_NOOP("messages", "Have a new prefix set up"),
    ),
    "text-has-control-characters": Message(
        text=QT_TRANSLATE_NOOP("messages", "{field} contains control characters"),
        next_step=QT_TRANSLATE_NOOP("messages", "Correct the text"),
    ),
    "text-has-no-glyphs": Message(
        text=QT_TRANSLATE_NOOP(
            "messages", "{field} contains characters that cannot be printed: {characters}"
        ),
        next_step=QT_TRANSLATE_NOOP("messages", "Correct the text"),
    ),
    "text-shaping-missing": Message(
        text=QT_TRANSLATE_NOOP("messages", "This script cannot be printed on this machine"),
        next_step=QT_TRANSLATE_NOOP("messages", "Print on another station"),
    ),
}
