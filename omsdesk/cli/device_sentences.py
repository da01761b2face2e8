"""What the terminal says of a device: what is wrong, and what to do about it."""

from __future__ import annotations

from typing import Any

from omsdesk.devices.diagnosis import Cause

_NEWER = "look into docs/devices.md, or tell support this code"
_LOOK = "look at its lights: labels, ribbon, lid"
_LINE = "compare speed, parity and protocol with the menu of the device"

# code: (what is so, what to do)
SENTENCES = {
    "buffer-full": ("it still has to print what it was sent", "wait, then try again"),
    "device-absent": ("{name} is not connected", "plug it in and switch it on"),
    "device-address-unknown": (
        "{address} is not the address of a device", "see docs/devices.md for addresses",
    ),
    "device-ambiguous": (
        "{count} devices are called {name}", "name it by its serial number, or unplug the others",
    ),
    "device-gone": ("{name} went away in the middle", "check plug and power"),
    "device-held": (
        "{name} is used by {program} (process {pid})",
        "end that program, or let it leave the device",
    ),
    "device-in-use": (
        "{name} is used by another program", "close it: a window of omsdesk, a label program",
    ),
    "device-no-keyboard": ("{name} is no keyboard", "choose one that ends in -event-kbd"),
    "device-no-permission": ("{name} may not be used by this user", "ask for the rights to it"),
    "device-not-open": ("{name} is not ready", "switch it on"),
    "device-one-way": (
        "nothing comes back this way, so nothing can be asked", "print the test label and look",
    ),
    "device-silent": (
        "it answers nothing, in no protocol",
        "switch it on, check the cable, and let its menu send to the computer",
    ),
    "device-twice": (
        "{device} and {other} are set to the same port", "give each its own address",
    ),
    "disk-full": ("the disk is full", "make room"),
    "group-missing": (
        "{name} belongs to the group {group}, and {user} is not in it",
        "sudo usermod -aG {group} {user}, then log in again; or install the udev rule {rule}",
    ),
    "group-not-yet": (
        "{user} is in the group {group}, but not yet in this session", "log out and in again",
    ),
    "head-open": ("the printer is open", "close its lid"),
    "head-too-cold": ("the print head is too cold", "wait until it is warm"),
    "head-too-hot": ("the print head is too hot", "wait until it has cooled down"),
    "hid-library-missing": ("the library {name} is missing", "install omsdesk again"),
    "host-name-unknown": ("the network does not know the name in {name}", "use the IP address"),
    "host-refuses": (
        "the device is there, but {name} is closed", "check the port; printers listen on 9100",
    ),
    "host-silent": ("nothing answers at {name}", "check that it is on and has this IP address"),
    "host-unreachable": ("there is no way to {name}", "check the network cable and the address"),
    "label-waiting": ("a label waits to be taken off", "take it off"),
    "paper-out": ("the printer has no labels left", "load a new roll"),
    "printer-garbled": ("what the printer answers cannot be read", _LINE),
    "printer-memory-lost": ("the printer has lost its settings", "switch it off and on"),
    "printer-paused": ("the printer is paused", "press its pause key"),
    "printer-silent": ("the printer does not answer", _LOOK),
    "printer-keeps-label": (
        "the printer still has the label and may print it yet",
        "switch it off and on, then look whether it came out",
    ),
    "printer-shows-no-label": ("the printer counted no new label", _LOOK),
    "printer-stalled": ("the printer stopped in the middle of a label", _LOOK),
    "printer-unfinished": ("the printer has not finished the label", _LOOK),
    "protocol-ambiguous": (
        "more than one protocol fits: {protocols}", "choose the one that the manual names",
    ),
    "protocol-wrong": ("it sends something in no protocol that we know", _LINE),
    "queue-repeats": (
        "{name} sends a job again by itself, so a label may come twice",
        "lpadmin -p {name} -o printer-error-policy=abort-job",
    ),
    "queue-stopped": ("the print queue is stopped", "start it in the printer settings"),
    "ribbon-out": ("the printer has no ribbon left", "load a new ribbon"),
    "recording-damaged": (
        "line {line} of the recording {recording} is damaged",
        "take that line out, or have the recording sent again",
    ),
    "rule-missing": (
        "{name} is open to root only", "install the udev rule {rule}, then plug it in again",
    ),
    "scale-fault": ("the scale reports a fault", "switch it off and on with nothing on it"),
    "scale-garbled": ("what the scale sends cannot be read", _LINE),
    "scale-not-zeroed": ("the scale needs its zero", "empty it and press its zero key"),
    "scale-overload": ("the scale is overloaded", "take something off"),
    "scale-shows-nothing": (
        "the scale answers, but only with an error", "empty it, press its zero key, try again",
    ),
    "scale-silent": ("the scale does not answer", "switch it on; " + _LINE),
    "scale-underload": ("the scale is below its zero", "put its pan on, or press its zero key"),
    "scanner-no-suffix": (
        "scans arrive, but do not end with Enter (CR)",
        "scan the barcode for the suffix CR in the manual of the scanner",
    ),
    "scanner-silent": (
        "no scan has arrived", "if nothing ever comes, set the scanner to USB COM or serial",
    ),
    "spooler-absent": ("the print service does not answer", "start it: systemctl start cups"),
    "spooler-forgot": (
        "the print queue does not know the job any more", "look whether the label came out",
    ),
    "spooler-dropped": ("the print queue has thrown the job away", "check the print queue"),
    "spooler-refused": ("{name} did not take the job: {reason}", "check the print queue"),
    "spooler-unsure": ("nobody knows whether {name} took job {number}", "look at the printer"),
    "wrong-parity": ("it sends {should}, we listen {is_set}", "set the line to {should}"),
    "wrong-speed": (
        "{share} % of what comes is garbage: it does not send {is_set}",
        "look up its speed and parity in its menu",
    ),
}  # fmt: skip


class _Facts(dict[str, Any]):
    def __missing__(self, name: str) -> str:
        return "?"


def told(cause: Cause) -> tuple[str, str]:
    """What is so and what to do; a cause without a sentence shows its code."""
    text, remedy = SENTENCES.get(cause.code, (cause.code, _NEWER))
    facts = _Facts(cause.facts)
    return text.format_map(facts), remedy.format_map(facts)
