"""An artwork as the commands of a language: natively where it can, drawn where it cannot."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

from omsdesk import bars
from omsdesk.artwork import Artwork, Barcode, Rule, Text
from omsdesk.devices.printers.drawing.bitmap import Bitmap, drawn_text
from omsdesk.errors import Refused

Command = TypeVar("Command", str, bytes)

_LAST_OF = {bars.START_B: 94, bars.START_C: 99}


@dataclass(frozen=True, slots=True)
class Commands(Generic[Command]):
    """How a language writes each thing. None for what its own text or barcodes cannot do:
    a line is then drawn as a bitmap, a barcode as rules.
    """

    text: Callable[[Text], Command | None]
    barcode: Callable[[Barcode], Command | None]
    rule: Callable[[Rule], Command]
    bitmap: Callable[[Bitmap], Command]


def written(artwork: Artwork, commands: Commands[Command]) -> Iterator[Command]:
    """Every element in order. Refused("text-has-control-characters", field, text) as the last
    line of defense.
    """
    for element in artwork.elements:
        if isinstance(element, Text):
            yield from _text(element, commands)
        elif isinstance(element, Barcode):
            yield from _barcode(element, commands)
        else:
            yield commands.rule(element)


def _text(text: Text, commands: Commands[Command]) -> Iterator[Command]:
    refuse_control_characters(text)
    if not text.text:
        return
    native = commands.text(text)
    if native is not None:
        yield native
    elif (bitmap := drawn_text(text)) is not None:
        yield commands.bitmap(bitmap)


def refuse_control_characters(text: Text) -> None:
    """Refused("text-has-control-characters", field, text)."""
    if any(unicodedata.category(char) == "Cc" for char in text.text):
        raise Refused("text-has-control-characters", field="text", text=text.text)


def _barcode(barcode: Barcode, commands: Commands[Command]) -> Iterator[Command]:
    native = commands.barcode(barcode)
    if native is not None:
        yield native
    else:
        yield from map(commands.rule, bar_rules(barcode))


def bar_rules(barcode: Barcode) -> Iterator[Rule]:
    """The bars of a barcode, each as a filled rectangle."""
    pattern = bars.modules(barcode.symbology, barcode.data)
    for start, count in bars.module_runs(pattern):
        x, width = barcode.x + start * barcode.module, count * barcode.module
        yield Rule(x, barcode.y, width, barcode.height)


def values_of_one_subset(barcode: Barcode) -> tuple[int, ...] | None:
    """The code values from the start character on; None for a symbol that changes its subset.

    Printers disagree about the change: a symbol with one must not be left to them.
    """
    values = bars.code_values(barcode.symbology, barcode.data)
    last = _LAST_OF.get(values[0], -1)
    return values if all(value <= last or value == bars.FNC1 for value in values[1:]) else None
