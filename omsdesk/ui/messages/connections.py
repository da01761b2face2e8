"""Messages about what keeps a device from being reached: rights, other programs, lines, hosts."""

from __future__ import annotations

from omsdesk.ui.messages.message import Message
from omsdesk.ui.texts import QT_TRANSLATE_NOOP

MESSAGES = {
    "device-held": Message(
        text=QT_TRANSLATE_NOOP("messages", "{name} is used by {program} (process {pid})"),
        next_step=QT_TRANSLATE_NOOP("messages", "Close that program, or let it leave the device"),
    ),
    "device-one-way": Message(
        text=QT_TRANSLATE_NOOP("messages", "Nothing comes back this way, so nothing can be asked"),
        next_step=QT_TRANSLATE_NOOP("messages", "Choose the language, then print the test label"),
    ),
    "device-silent": Message(
        text=QT_TRANSLATE_NOOP("messages", "The device answers nothing, in no protocol"),
        next_step=QT_TRANSLATE_NOOP(
            "messages", "Switch it on, check its cable, and let its menu send to the computer"
        ),
    ),
    "device-twice": Message(
        text=QT_TRANSLATE_NOOP("messages", "{device} and {other} are set to the same port"),
        next_step=QT_TRANSLATE_NOOP("messages", "Give each its own address, or remove one"),
    ),
    "group-missing": Message(
        text=QT_TRANSLATE_NOOP(
            "messages", "{name} belongs to the group {group}, and {user} is not in it"
        ),
        next_step=QT_TRANSLATE_NOOP(
            "messages",
            "Ask IT staff for: sudo usermod -aG {group} {user} (or the udev rule {rule}),"
            " then log in again",
        ),
    ),
    "group-not-yet": Message(
        text=QT_TRANSLATE_NOOP(
            "messages", "{user} is in the group {group}, but not yet in this session"
        ),
        next_step=QT_TRANSLATE_NOOP("messages", "Log out and in again"),
    ),
    "host-name-unknown": Message(
        text=QT_TRANSLATE_NOOP("messages", "The network does not know the name in {name}"),
        next_step=QT_TRANSLATE_NOOP("messages", "Check the name, or use the IP address"),
    ),
    "host-refuses": Message(
        text=QT_TRANSLATE_NOOP("messages", "The device is there, but {name} is closed"),
        next_step=QT_TRANSLATE_NOOP(
            "messages", "Check the port number; label printers listen on 9100"
        ),
    ),
    "host-silent": Message(
        text=QT_TRANSLATE_NOOP("messages", "Nothing answers at {name}"),
        next_step=QT_TRANSLATE_NOOP(
            "messages", "Check that the device is on and has this IP address"
        ),
    ),
    "host-unreachable": Message(
        text=QT_TRANSLATE_NOOP("messages", "There is no way to {name} in the network"),
        next_step=QT_TRANSLATE_NOOP("messages", "Check the network cable and the IP address"),
    ),
    "protocol-ambiguous": Message(
        text=QT_TRANSLATE_NOOP("messages", "More than one protocol fits: {protocols}"),
        next_step=QT_TRANSLATE_NOOP("messages", "Choose the one that the manual names"),
    ),
    "protocol-wrong": Message(
        text=QT_TRANSLATE_NOOP("messages", "What the device sends is in no protocol that we know"),
        next_step=QT_TRANSLATE_NOOP("messages", "Choose another protocol in its menu"),
    ),
    "queue-repeats": Message(
        text=QT_TRANSLATE_NOOP(
            "messages", "The queue {name} sends a job again by itself, so a label may come twice"
        ),
        next_step=QT_TRANSLATE_NOOP(
            "messages", "Ask IT staff for: lpadmin -p {name} -o printer-error-policy=abort-job"
        ),
    ),
    "recording-damaged": Message(
        text=QT_TRANSLATE_NOOP("messages", "Line {line} of the recording {recording} is damaged"),
        next_step=QT_TRANSLATE_NOOP(
            "messages", "Take that line out, or have the recording sent again"
        ),
    ),
    "rule-missing": Message(
        text=QT_TRANSLATE_NOOP("messages", "{name} is open to the administrator only"),
        next_step=QT_TRANSLATE_NOOP(
            "messages", "Ask IT staff to install the udev rule {rule}, then plug it in again"
        ),
    ),
    "scale-shows-nothing": Message(
        text=QT_TRANSLATE_NOOP("messages", "The scale answers, but only with an error"),
        next_step=QT_TRANSLATE_NOOP("messages", "Empty it, press its zero key, then try again"),
    ),
    "scanner-no-suffix": Message(
        text=QT_TRANSLATE_NOOP("messages", "Scans arrive, but do not end with Enter (CR)"),
        next_step=QT_TRANSLATE_NOOP(
            "messages", "Scan the barcode for the suffix CR in the manual of the scanner"
        ),
    ),
    "scanner-silent": Message(
        text=QT_TRANSLATE_NOOP("messages", "No scan has arrived"),
        next_step=QT_TRANSLATE_NOOP(
            "messages", "Scan something; if nothing comes, set the scanner to USB COM or serial"
        ),
    ),
    "wrong-parity": Message(
        text=QT_TRANSLATE_NOOP("messages", "The device sends {should}, the desk listens {is_set}"),
        next_step=QT_TRANSLATE_NOOP("messages", "Set the desk to {should}"),
    ),
    "wrong-speed": Message(
        text=QT_TRANSLATE_NOOP(
            "messages", "{share} % of what comes is garbage: {is_set} is not how the device sends"
        ),
        next_step=QT_TRANSLATE_NOOP(
            "messages", "Look up its speed and parity in its menu, and set the desk to the same"
        ),
    ),
}
