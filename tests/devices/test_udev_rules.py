"""The udev rules say what they should, for the makers that we know. (udev 252 takes the file.)"""

from __future__ import annotations

import re

from omsdesk import resources
from omsdesk.devices.diagnosis import RULES_FILE
from omsdesk.devices.discovery.makers import MAKERS
from omsdesk.devices.kinds import DeviceKind

# Source: udev(7): a key, with an attribute for some, an operator, a value in quotes.
PART = re.compile(r'(?P<key>[A-Z]+)(?:\{(?P<attribute>\w+)\})?(?P<operator>==|!=|\+=|=)"[^"]*"')
MATCHES = {"ACTION", "SUBSYSTEM", "SUBSYSTEMS", "KERNEL", "ATTRS"}
ASSIGNS = {"GROUP", "MODE", "TAG", "GOTO", "LABEL"}
RULES = [
    line
    for line in resources.path("udev", RULES_FILE).read_text("utf-8").splitlines()
    if line and not line.startswith("#")
]


def test_every_rule_is_written_as_udev_reads_it() -> None:
    labels = []
    for rule in RULES:
        for part in rule.split(", "):
            found = PART.fullmatch(part)
            assert found, part
            key, compares = found["key"], found["operator"] in ("==", "!=")
            assert key in MATCHES | ASSIGNS | {"ENV"}
            assert compares == (key in MATCHES or (key == "ENV" and "KEYBOARD" in part))
            if key in ("GOTO", "LABEL"):
                labels.append(part.partition("=")[2])
    assert len(labels) == 2
    assert labels[0] == labels[1]


def makers(subsystem: str) -> set[int]:
    """The makers whose devices of a subsystem the rules open."""
    rules = (rule for rule in RULES if f'SUBSYSTEM=="{subsystem}"' in rule and "TAG+=" in rule)
    found = (re.search(r'idVendor\}=="([0-9a-f]{4})"', rule) for rule in rules)
    return {int(each[1], 16) for each in found if each}


def test_scales_and_scanners_of_every_maker_we_know_are_opened() -> None:
    kinds = (DeviceKind.SCALE, DeviceKind.SCANNER)
    known = {vendor for vendor, maker in MAKERS.items() if maker.makes in kinds}
    assert known <= makers("hidraw") <= MAKERS.keys()


def test_only_keyboards_that_scanners_are_can_be_read() -> None:
    known = {v for v, maker in MAKERS.items() if maker.makes is DeviceKind.SCANNER}
    assert makers("input") == known
    assert all("ATTRS{idVendor}" in rule for rule in RULES if 'SUBSYSTEM=="input"' in rule)


def test_nothing_is_opened_to_everybody() -> None:
    for rule in RULES:
        if "MODE=" in rule:
            assert 'MODE="0660"' in rule
            assert "GROUP=" in rule
