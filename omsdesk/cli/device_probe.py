"""`omsdesk devices probe ADDRESS`: what a device speaks, shown while it is tried."""

from __future__ import annotations

import argparse
import json
import sys
from typing import Any

from omsdesk.cli.device_list import cause_row
from omsdesk.cli.device_sentences import told
from omsdesk.cli.sentences import sentence
from omsdesk.devices.diagnosis import Cause
from omsdesk.devices.discovery import FoundPort, found_ports
from omsdesk.devices.kinds import DeviceKind
from omsdesk.devices.probing import Effort, Probed, Trial, Verdict, probe
from omsdesk.devices.scales.reading import Reading
from omsdesk.errors import Unavailable

_MOST_BYTES_SHOWN = 48
_VERDICTS = {
    Verdict.FITS: "fits",
    Verdict.DOUBTFUL: "perhaps",
    Verdict.UNREADABLE: "not this",
    Verdict.SILENT: "silent",
}


def try_out(options: argparse.Namespace) -> int:
    """0 when exactly one protocol fits, 1 when none or several do."""
    found = next((each for each in found_ports() if each.address == options.address), None)
    kind = options.kind or (found.kind if found else None)
    if kind is None:
        print("omsdesk: say what it is: --kind scale, scanner or printer", file=sys.stderr)
        return 2
    if kind is DeviceKind.SCANNER and not options.json:
        print("Scan something, three times.")
    try:
        probed = _probed(options, kind, found)
    except Unavailable as error:
        print(f"omsdesk: {sentence(error)}", file=sys.stderr)
        return 2
    if options.json:
        print(json.dumps(_row(probed), indent=2))
    else:
        _conclude(probed)
    return int(probed.best is None)


def _probed(options: argparse.Namespace, kind: DeviceKind, found: FoundPort | None) -> Probed:
    effort = Effort(total_s=options.seconds)
    if not options.json:
        effort.tell = _show
    expected = options.language or (found.language if found else "")
    return probe(options.address, kind, effort, expected=expected)


def _show(trial: Trial) -> None:
    line = f" {trial.line}" if trial.line else ""
    print(f"{_VERDICTS[trial.verdict]:<9} {trial.protocol}{line}: {_said(trial)}", flush=True)
    if trial.heard:
        print(f"{'':<9} {as_text(trial.heard)}", flush=True)


def _said(trial: Trial) -> str:
    if trial.codes:
        return ", ".join(trial.codes)
    if trial.readings:
        return reading_text(trial.readings[-1], has_unit=not trial.needs_unit)
    if trial.trouble is not None:
        return told(Cause(trial.trouble))[0] if trial.trouble else "ready"
    return "no answer" if not trial.heard else "cannot be read"


def _conclude(probed: Probed) -> None:
    if probed.best is None and probed.cause is not None:
        text, remedy = told(probed.cause)
        print(f"! {text}\n-> {remedy}")
        return
    if probed.best is not None:
        print(f"It speaks {probed.best.protocol}: {probed.best.address}")
        if probed.best.needs_unit:
            print("It does not send its unit: set the one that its display shows.")


def as_text(heard: bytes) -> str:
    """Bytes as they are written in manuals: `<02>`, everything else as it is."""
    shown = "".join(chr(each) if 0x20 <= each < 0x7F else f"<{each:02X}>" for each in heard)
    return shown if len(shown) <= _MOST_BYTES_SHOWN else shown[:_MOST_BYTES_SHOWN] + "..."


def reading_text(reading: Reading, *, has_unit: bool = True) -> str:
    if reading.shown is None:
        return reading.status.value
    unit = f" {reading.shown.unit}" if has_unit else " (unit not sent)"
    return f"{reading.shown.number}{unit}, {reading.status.value}"


def _row(probed: Probed) -> dict[str, Any]:
    return {
        "best": _trial_row(probed.best) if probed.best else None,
        "cause": cause_row(probed.cause),
        "trials": [_trial_row(each) for each in probed.trials],
    }


def _trial_row(trial: Trial) -> dict[str, Any]:
    return {
        "protocol": trial.protocol,
        "address": trial.address,
        "verdict": trial.verdict.value,
        "asked": trial.asked.hex(),
        "heard": trial.heard.hex(),
        "said": _said(trial),
        "refused": trial.refused,
        "needs_unit": trial.needs_unit,
    }
