"""A script for simulated devices: what is said, and when; a whole shift may be one.

# seconds since the beginning, or since the line before with a plus; then the words
0.5   scanner scan 4006381333931
+2    scale put 250 g
+1.5  scale clear
{"s": "+2", "do": "printer empty"}
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from time import monotonic

from omsdesk.errors import Refused


@dataclass(frozen=True, slots=True)
class Step:
    """Words that are said so many milliseconds after the beginning."""

    at_ms: int
    words: str


def steps(text: str) -> list[Step]:
    """The steps of a script, in time. Refused("script-line-wrong", line, number)."""
    found: list[Step] = []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        try:
            moment, words = _read(line.strip())
            before_ms = found[-1].at_ms if found and moment.startswith("+") else 0
            at_ms = before_ms + int(Decimal(moment) * 1000)
        except (ValueError, KeyError, TypeError, InvalidOperation) as error:
            raise Refused("script-line-wrong", line=line, number=number) from error
        found.append(Step(at_ms, words))
    return sorted(found, key=lambda step: step.at_ms)


def _read(line: str) -> tuple[str, str]:
    """The moment and the words. KeyError, TypeError or ValueError when one is missing."""
    if line.startswith("{"):
        row = json.loads(line)
        return str(row["s"]), str(row["do"])
    moment, words = line.split(maxsplit=1)
    return moment, words


def play(script: Iterable[Step], say: Callable[[str], object], stopping: threading.Event) -> None:
    """Say every step at its time, until the end or until it is to stop."""
    begun_s = monotonic()
    for step in script:
        if stopping.wait(max(0.0, begun_s + step.at_ms / 1000 - monotonic())):
            return
        say(step.words)
