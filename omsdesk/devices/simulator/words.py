"""What a person tells a simulated device, in words: `put 250 g`, `unplug`, `paper 50`.

The same words stand in a script, each with the second at which it is said.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Protocol

from omsdesk.devices.scales.reading import UNITS, Amount
from omsdesk.devices.simulator.faults import Fault
from omsdesk.devices.simulator.printer import SimulatedPrinter
from omsdesk.devices.simulator.scale import SimulatedScale
from omsdesk.devices.simulator.scanner import SimulatedScanner
from omsdesk.errors import Refused
from omsdesk.values import Weight

_WEIGHT = re.compile(r"(?P<number>\d+(?:\.\d+)?)\s*(?P<unit>[a-z]+)")


class Plug(Protocol):
    """What can be pulled out and put in again: the end of a cable."""

    def unplug(self) -> None: ...

    def plug(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Word:
    """`form` shows how it is said; `act` gets what follows it, and raises ValueError when
    that makes no sense.
    """

    form: str
    act: Callable[[str], object]

    @property
    def name(self) -> str:
        return self.form.partition(" ")[0]


class Words:
    """The words that one device understands; `otherwise` takes a line that begins with none."""

    def __init__(
        self, words: Iterable[Word], otherwise: Callable[[str], object] | None = None
    ) -> None:
        self._words = {word.name: word for word in words}
        self._otherwise = otherwise

    @property
    def forms(self) -> tuple[str, ...]:
        """How each is said."""
        return tuple(word.form for word in self._words.values())

    def do(self, line: str) -> None:
        """Refused: "simulator-word-unknown" (word, words), "simulator-word-wrong" (form)."""
        name, _, rest = line.strip().partition(" ")
        word = self._words.get(name)
        if word is None:
            if self._otherwise is None:
                raise Refused("simulator-word-unknown", word=name, words=", ".join(self._words))
            self._otherwise(line.strip())
            return
        try:
            word.act(rest.strip())
        except ValueError as error:
            raise Refused("simulator-word-wrong", form=word.form) from error


def weight(text: str) -> Weight:
    """`250 g`, `1.2kg`, `2 lb`. ValueError for anything else."""
    match = _WEIGHT.fullmatch(text.strip())
    if match is None or match["unit"] not in UNITS:
        raise ValueError(text)
    return Amount(Decimal(match["number"]), match["unit"]).weight


def of_scale(scale: SimulatedScale, plug: Plug) -> Words:
    return Words(
        [
            Word("put 250 g", lambda text: scale.put(weight(text))),
            Word("take 250 g", lambda text: scale.put(-weight(text))),
            Word("weigh 250 g", lambda text: scale.weigh(weight(text))),
            Word("clear", lambda _: scale.clear()),
            Word("overload", lambda _: scale.overload()),
            Word("lift", lambda _: scale.lift()),
            *_of_line(plug, scale.fault, scale.mend),
        ]
    )


def of_scanner(scanner: SimulatedScanner, plug: Plug) -> Words:
    """A line that is no word is a code."""

    def unplug(_text: str) -> None:
        plug.unplug()
        scanner.lose_power()

    return Words(
        [
            Word("scan 4006381333931", scanner.scan),
            Word("half 40063", scanner.send),
            *_of_line(plug, scanner.fault, scanner.mend),
            Word("unplug", unplug),
        ],
        scanner.scan,
    )


def of_printer(printer: SimulatedPrinter, plug: Plug) -> Words:
    as_made = printer.mood

    def be(**habits: bool) -> Callable[[str], None]:
        return lambda _: printer.behave(replace(as_made, **habits))

    return Words(
        [
            Word("paper 50", lambda text: printer.load_paper(_count(text))),
            Word("empty", lambda _: printer.load_paper(0)),
            Word("ribbon in|out", lambda text: printer.load_ribbon(loaded=_is_in(text))),
            Word("open", lambda _: printer.open_head()),
            Word("close", lambda _: printer.close_head()),
            Word("pause", lambda _: printer.pause()),
            Word("resume", lambda _: printer.pause(paused=False)),
            Word("break 1000", lambda text: printer.break_after(_count(text))),
            Word("silent", be(answers=False)),
            Word("garble", be(garbles=True)),
            Word("hang", be(hangs=True)),
            Word("mend", be()),
            *_of_plug(plug),
        ]
    )


def _of_line(plug: Plug, fault: Callable[[Fault], None], mend: Callable[[], None]) -> list[Word]:
    return [
        Word("silent", lambda _: fault(Fault.SILENCE)),
        Word(f"fault {'|'.join(Fault)}", lambda text: fault(Fault(text))),
        Word("mend", lambda _: mend()),
        *_of_plug(plug),
    ]


def _of_plug(plug: Plug) -> list[Word]:
    return [Word("unplug", lambda _: plug.unplug()), Word("plug", lambda _: plug.plug())]


def _count(text: str) -> int:
    count = int(text)
    if count < 1:
        raise ValueError(text)
    return count


def _is_in(text: str) -> bool:
    if text not in ("in", "out"):
        raise ValueError(text)
    return text == "in"
