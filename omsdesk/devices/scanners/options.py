"""What the makers call the options of their scanners that matter here. Data, not code.

Source: Zebra, DS8108 Product Reference Guide MN-002926-01 and LS1203 Product Reference Guide;
Honeywell, Voyager 1602g User Guide and Xenon 1900/1902 User's Guide; Datalogic, Gryphon I
GD44XX/GBT4400/GM440X and GD4100 Product Reference Guides. By their papers; not tried on hardware.
"""

from __future__ import annotations

from enum import StrEnum


class Purpose(StrEnum):
    """What has to be set."""

    SUFFIX = "suffix"
    PREFIX = "prefix"
    IDENTIFIER = "identifier"
    LAYOUT = "layout"
    CAPS_LOCK = "caps-lock"
    CONTROL = "control"


# By purpose and make, each as it stands in the guide.
OPTIONS: dict[Purpose, dict[str, str]] = {
    Purpose.SUFFIX: {
        "Zebra": "Scan Options, <DATA> <SUFFIX>, Enter",
        "Honeywell": "Add CR Suffix All Symbologies",
        "Datalogic": "Global Suffix = 0D",
    },
    Purpose.PREFIX: {
        "Zebra": "Prefix/Suffix Values, Scan Prefix",
        "Honeywell": "Add Prefix",
        "Datalogic": "Global Prefix",
    },
    Purpose.IDENTIFIER: {
        "Zebra": "Transmit Code ID Character, AIM Code ID Character",
        "Honeywell": "Add Prefix, 9 9, 5 C 8 1 (AIM I.D.)",
        "Datalogic": "Global AIM ID",
    },
    Purpose.LAYOUT: {
        "Zebra": "USB Country Keyboard Types",
        "Honeywell": "Keyboard Country Layout",
        "Datalogic": "Country Mode",
    },
    Purpose.CAPS_LOCK: {
        "Zebra": "Simulated Caps Lock",
        "Honeywell": "Keyboard Style",
        "Datalogic": "Caps Lock State",
    },
    Purpose.CONTROL: {
        "Zebra": "Function Key Mapping",
        "Honeywell": "Control Character Output",
        "Datalogic": "Send Control Characters; Control Character Emulation = 00",
    },
}

_FOR_CODES = {
    "teach-by-place": Purpose.LAYOUT,
    "teach-caps-lock": Purpose.CAPS_LOCK,
    "teach-caps-lock-is-on": Purpose.CAPS_LOCK,
    "teach-layout": Purpose.LAYOUT,
    "teach-layout-unknown": Purpose.LAYOUT,
    "teach-layouts-differ": Purpose.LAYOUT,
    "teach-no-end": Purpose.SUFFIX,
    "teach-prefix": Purpose.PREFIX,
    "teach-prefix-better": Purpose.IDENTIFIER,
    "teach-separator": Purpose.CONTROL,
    "teach-slow": Purpose.PREFIX,
    "teach-suffix": Purpose.SUFFIX,
}


def options_for(code: str) -> dict[str, str]:
    """What a refusal or remark of a lesson is about, by make; empty when nothing is to be set."""
    purpose = _FOR_CODES.get(code)
    return OPTIONS[purpose] if purpose is not None else {}
