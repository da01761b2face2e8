"""What the station says of scans and weights: a word to be read from afar, and a sentence."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from omsdesk.commands.pack_scans import PackScanResult
from omsdesk.commands.weighing import WeighedParcel
from omsdesk.errors import Refused
from omsdesk.models.shipping import ScanVerdict, WeightVerdict
from omsdesk.ui import formats
from omsdesk.ui.messages import say
from omsdesk.ui.pack.flow import Phase
from omsdesk.ui.texts import QT_TRANSLATE_NOOP
from omsdesk.ui.theme import Verdict

_CONTEXT = "pack"


@dataclass(frozen=True, slots=True)
class Said:
    """A verdict as the big panel shows it."""

    verdict: Verdict
    word: str
    text: str = ""


def _tr(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)


_REFUSED_WORDS = {
    "item-not-on-order": QT_TRANSLATE_NOOP("pack", "Not on this order"),
    "more-than-open": QT_TRANSLATE_NOOP("pack", "Too many"),
    "not-picked": QT_TRANSLATE_NOOP("pack", "Not picked"),
    "code-unknown": QT_TRANSLATE_NOOP("pack", "Unknown code"),
    "quantity-wrong": QT_TRANSLATE_NOOP("pack", "Wrong quantity"),
    "fraction-not-allowed": QT_TRANSLATE_NOOP("pack", "Wrong quantity"),
    "taken-by": QT_TRANSLATE_NOOP("pack", "Taken over"),
    "order-held": QT_TRANSLATE_NOOP("pack", "On hold"),
    "goods-left": QT_TRANSLATE_NOOP("pack", "Not complete"),
    "nothing-to-undo": QT_TRANSLATE_NOOP("pack", "Nothing to undo"),
    "nothing-to-pack": QT_TRANSLATE_NOOP("pack", "Nothing to pack"),
    "serial-packed": QT_TRANSLATE_NOOP("pack", "Packed already"),
    "carton-packed": QT_TRANSLATE_NOOP("pack", "Packed already"),
    "goods-expired": QT_TRANSLATE_NOOP("pack", "Expired"),
    "weight-needed": QT_TRANSLATE_NOOP("pack", "Weigh it"),
    "other-order-open": QT_TRANSLATE_NOOP("pack", "Finish this first"),
}
_REFUSED = QT_TRANSLATE_NOOP("pack", "Refused")


def of_refusal(refusal: Refused) -> Said:
    """The word for a refusal, and its sentence of the catalogue."""
    word = _tr(_REFUSED_WORDS.get(refusal.code, _REFUSED))
    return Said(Verdict.REFUSED, word, say(refusal).text)


def of_scan(result: PackScanResult) -> Said:
    """What became of a scan into a parcel."""
    if result.verdict is not ScanVerdict.ACCEPTED or result.line is None:
        return of_refusal(Refused(result.code, **result.facts))
    line = result.line
    said = _tr(QT_TRANSLATE_NOOP("pack", "{packed} of {wanted}"))
    packed, wanted = formats.quantity(line.packed), formats.quantity(line.picked)
    word = said.format(packed=packed, wanted=wanted)
    if result.is_complete:
        text = _tr(QT_TRANSLATE_NOOP("pack", "{count} {item}. Now the weight"))
        all_packed = _tr(QT_TRANSLATE_NOOP("pack", "All packed"))
        return Said(Verdict.COMPLETE, all_packed, text.format(count=word, item=line.description))
    return Said(Verdict.ACCEPTED, word, line.description)


def of_phase(phase: Phase) -> Said | None:
    """What is to be done next; None while something is under way or has been said."""
    if phase is Phase.PACKING:
        text = _tr(QT_TRANSLATE_NOOP("pack", "Scan the next item"))
        return Said(Verdict.WAITING, _tr(QT_TRANSLATE_NOOP("pack", "Scan")), text)
    if phase is Phase.WEIGHING:
        text = _tr(QT_TRANSLATE_NOOP("pack", "Put the parcel on the scale"))
        return Said(Verdict.ATTENTION, _tr(QT_TRANSLATE_NOOP("pack", "Weigh it")), text)
    if phase is Phase.READY:
        text = _tr(
            QT_TRANSLATE_NOOP("pack", "F4 goes back, F8 prints again, Ctrl+R opens it again")
        )
        return Said(Verdict.COMPLETE, _tr(QT_TRANSLATE_NOOP("pack", "Ready to go")), text)
    return None


def of_unweighed() -> Said:
    """A piece waits for its weight."""
    text = _tr(QT_TRANSLATE_NOOP("pack", "Put only this piece on the scale, then F7"))
    return Said(Verdict.ATTENTION, _tr(QT_TRANSLATE_NOOP("pack", "Weigh it")), text)


def shortened(name: str, most: int = 36) -> str:
    """A name with at most so many characters, so that the word above it stays large."""
    return name if len(name) <= most else f"{name[: most - 1].rstrip()}…"


def of_undone(sku_text: str, packed: str, wanted: str) -> Said:
    """A scan was taken back."""
    word = _tr(QT_TRANSLATE_NOOP("pack", "{packed} of {wanted}"))
    text = _tr(QT_TRANSLATE_NOOP("pack", "Taken out again: {item}"))
    return Said(
        Verdict.ATTENTION, word.format(packed=packed, wanted=wanted), text.format(item=sku_text)
    )


def of_weight(weighed: WeighedParcel) -> Said:
    """How a weight was judged, with the item that explains a difference."""
    off = formats.weight(abs(weighed.difference))
    if weighed.verdict is WeightVerdict.RIGHT:
        word = _tr(QT_TRANSLATE_NOOP("pack", "Weight right"))
        return Said(Verdict.ACCEPTED, word, formats.weight(weighed.measured))
    if weighed.verdict is WeightVerdict.UNKNOWN:
        word = _tr(QT_TRANSLATE_NOOP("pack", "Weighed"))
        text = _tr(QT_TRANSLATE_NOOP("pack", "{weight}; an item in it has no known weight"))
        return Said(Verdict.ATTENTION, word, text.format(weight=formats.weight(weighed.measured)))
    if weighed.verdict is WeightVerdict.LIGHT:
        word = _tr(QT_TRANSLATE_NOOP("pack", "{weight} too light"))
        named = _tr(QT_TRANSLATE_NOOP("pack", "Probably missing: {count} × {item}"))
    else:
        word = _tr(QT_TRANSLATE_NOOP("pack", "{weight} too heavy"))
        named = _tr(QT_TRANSLATE_NOOP("pack", "Probably too much: {count} × {item}"))
    return Said(Verdict.REFUSED, word.format(weight=off), _suspected(weighed, named))


def _suspected(weighed: WeighedParcel, named: str) -> str:
    if weighed.suspect is None:
        return _tr(QT_TRANSLATE_NOOP("pack", "No single item explains it: count what is inside"))
    count = formats.integer(weighed.suspect.count)
    return named.format(count=count, item=weighed.suspect.name)
