"""What is stuck in sentences, and what the next key does about it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from omsdesk.models.holds import HoldKind
from omsdesk.models.labels import PrintKind
from omsdesk.queries.exceptions import Stuck, StuckKind
from omsdesk.ui import formats
from omsdesk.ui.labels import words as label_words
from omsdesk.ui.order_desk import words as order_words
from omsdesk.ui.texts import QT_TRANSLATE_NOOP
from omsdesk.ui.theme import Tone

_CONTEXT = "exceptions"

_SENTENCES = {
    "hold-credit": QT_TRANSLATE_NOOP("exceptions", "Over the credit limit: {evidence}"),
    "hold-customer-blocked": QT_TRANSLATE_NOOP("exceptions", "Customer blocked: {evidence}"),
    "hold-address": QT_TRANSLATE_NOOP("exceptions", "The address lacks: {evidence}"),
    "hold-customer-unknown": QT_TRANSLATE_NOOP("exceptions", "Nobody knows whose order it is"),
    "hold-manual": QT_TRANSLATE_NOOP("exceptions", "Stopped: {evidence}"),
    "line-picked-short": QT_TRANSLATE_NOOP("exceptions", "{missing} × {sku} was not on the shelf"),
    "line-not-in-stock": QT_TRANSLATE_NOOP("exceptions", "{missing} × {sku} is not in stock"),
    "print-unknown": QT_TRANSLATE_NOOP("exceptions", "{document}: did it come out of {printer}?"),
    "print-failed": QT_TRANSLATE_NOOP("exceptions", "{document} not printed: {trouble}"),
    "parcel-light": QT_TRANSLATE_NOOP("exceptions", "Too light: {measured} instead of {expected}"),
    "parcel-heavy": QT_TRANSLATE_NOOP("exceptions", "Too heavy: {measured} instead of {expected}"),
    "import-rows-refused": QT_TRANSLATE_NOOP("exceptions", "{refused} of {read} rows refused"),
    "location-to-count": QT_TRANSLATE_NOOP("exceptions", "Locked until counted: {skus}"),
}
_NEXT = {
    "release-hold": QT_TRANSLATE_NOOP("exceptions", "Release"),
    "correct-ship-to": QT_TRANSLATE_NOOP("exceptions", "Correct address"),
    "assign-customer": QT_TRANSLATE_NOOP("exceptions", "Assign customer"),
    "reserve-stock": QT_TRANSLATE_NOOP("exceptions", "Reserve again"),
    "resolve-print-job": QT_TRANSLATE_NOOP("exceptions", "Say what came out"),
    "retry-print-job": QT_TRANSLATE_NOOP("exceptions", "Try again"),
    "weigh-parcel": QT_TRANSLATE_NOOP("exceptions", "Weigh at the bench"),
    "import-again": QT_TRANSLATE_NOOP("exceptions", "Import again"),
    "count-location": QT_TRANSLATE_NOOP("exceptions", "Count"),
}
_KINDS = {
    StuckKind.HOLD: (QT_TRANSLATE_NOOP("exceptions", "Hold"), "hold", Tone.BAD),
    StuckKind.SHORT: (QT_TRANSLATE_NOOP("exceptions", "Short"), "stock", Tone.WARN),
    StuckKind.PRINT: (QT_TRANSLATE_NOOP("exceptions", "Print"), "print", Tone.BAD),
    StuckKind.WEIGHT: (QT_TRANSLATE_NOOP("exceptions", "Weight"), "weigh", Tone.WARN),
    StuckKind.IMPORT: (QT_TRANSLATE_NOOP("exceptions", "Import"), "import", Tone.INFO),
    StuckKind.COUNT: (QT_TRANSLATE_NOOP("exceptions", "Count"), "location", Tone.INFO),
}


def _shown(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)


def sentence(row: Stuck) -> str:
    """What is stuck and why, with its figures in the locale's writing."""
    return _shown(_SENTENCES[row.code]).format_map(_facts(row))


def _facts(row: Stuck) -> dict[str, str]:
    facts: dict[str, Any] = dict(row.facts)
    if row.kind is StuckKind.HOLD:
        held = HoldKind(row.code.removeprefix("hold-"))
        facts["evidence"] = order_words.evidence(held, str(facts["evidence"]))
    if row.kind is StuckKind.PRINT:
        facts["document"] = label_words.print_kind(PrintKind(facts["document"]))
        facts["printer"] = facts["printer"] or label_words.documents_folder()
        facts["trouble"] = label_words.trouble(facts["trouble"] or "")
    return {name: formats.fact(value) for name, value in facts.items()}


def next_step(row: Stuck) -> str:
    """What Enter does about it."""
    return _shown(_NEXT[row.action])


def kind(row: Stuck) -> str:
    return _shown(_KINDS[row.kind][0])


def icon(row: Stuck) -> str:
    return _KINDS[row.kind][1]


def tone(row: Stuck) -> Tone:
    return _KINDS[row.kind][2]
