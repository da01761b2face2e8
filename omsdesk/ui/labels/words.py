"""Labels and print jobs in words and tones."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from omsdesk.errors import Unavailable
from omsdesk.models.labels import LabelState, PrintKind, PrintState
from omsdesk.queries.print_jobs import PrintJobRow
from omsdesk.ui import formats, messages, reasons
from omsdesk.ui.texts import QT_TRANSLATE_NOOP
from omsdesk.ui.theme import Tone

_CONTEXT = "labels"
_LABEL_STATES = {
    LabelState.ISSUED: QT_TRANSLATE_NOOP("labels", "Valid"),
    LabelState.VOIDED: QT_TRANSLATE_NOOP("labels", "Voided"),
    LabelState.SUPERSEDED: QT_TRANSLATE_NOOP("labels", "Replaced"),
}
_STATES = {
    PrintState.QUEUED: QT_TRANSLATE_NOOP("labels", "Waits"),
    PrintState.SENDING: QT_TRANSLATE_NOOP("labels", "Is being sent"),
    PrintState.SENT: QT_TRANSLATE_NOOP("labels", "Sent"),
    PrintState.CONFIRMED: QT_TRANSLATE_NOOP("labels", "Printed"),
    PrintState.UNKNOWN: QT_TRANSLATE_NOOP("labels", "Unclear"),
    PrintState.FAILED: QT_TRANSLATE_NOOP("labels", "Failed"),
    PrintState.RESOLVED: QT_TRANSLATE_NOOP("labels", "Came out"),
    PrintState.ABANDONED: QT_TRANSLATE_NOOP("labels", "Given up"),
}
_TONES = {
    PrintState.UNKNOWN: Tone.WARN,
    PrintState.FAILED: Tone.BAD,
    PrintState.SENDING: Tone.INFO,
    PrintState.QUEUED: Tone.MUTED,
}
_ICONS = {
    PrintState.UNKNOWN: "help",
    PrintState.FAILED: "cross",
    PrintState.SENDING: "print",
    PrintState.QUEUED: "clock",
}
_KINDS = {
    PrintKind.SHIPPING_LABEL: QT_TRANSLATE_NOOP("labels", "Label"),
    PrintKind.PACKING_SLIP: QT_TRANSLATE_NOOP("labels", "Packing slip"),
    PrintKind.PICK_LIST: QT_TRANSLATE_NOOP("labels", "Pick list"),
    PrintKind.INVOICE: QT_TRANSLATE_NOOP("labels", "Invoice"),
}
_TROUBLES = {
    "interrupted": QT_TRANSLATE_NOOP("labels", "The program ended while it was sent"),
    "internal-error": QT_TRANSLATE_NOOP("labels", "A fault that is in the log"),
    "given-up": QT_TRANSLATE_NOOP("labels", "A person gave it up"),
    "label-not-live": QT_TRANSLATE_NOOP("labels", "The label is no longer valid"),
}


def _shown(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)


def label_state(state: LabelState) -> str:
    return _shown(_LABEL_STATES[state])


def label_tone(state: LabelState) -> Tone:
    return Tone.GOOD if state is LabelState.ISSUED else Tone.BAD


def print_state(state: PrintState) -> str:
    return _shown(_STATES[state])


def print_tone(state: PrintState) -> Tone:
    return _TONES.get(state, Tone.GOOD)


def print_icon(state: PrintState) -> str:
    return _ICONS.get(state, "check")


def print_kind(kind: PrintKind) -> str:
    return _shown(_KINDS[kind])


def printer_name(job: PrintJobRow) -> str:
    """The printer of a job; a document without one goes to the desk's folder."""
    return job.printer_name or documents_folder()


def documents_folder() -> str:
    """What stands for a printer where there is none."""
    return _shown(QT_TRANSLATE_NOOP("labels", "Folder of documents"))


def trouble(code: str, printer: str = "") -> str:
    """What keeps a job from printing, in the words of the catalogue where it has them."""
    if code in _TROUBLES:
        return _shown(_TROUBLES[code])
    if code in messages.catalogue():
        return messages.say(Unavailable(code, name=printer)).text
    return reasons.words(code)


def history_line(job: PrintJobRow) -> str:
    """One print: when, who, why, and how it ended."""
    parts = [formats.moment(job.queued_at), job.operator_name]
    if job.reason:
        parts.append(reasons.words(job.reason))
    end = print_state(job.state)
    if job.trouble:
        end = f"{end}: {trouble(job.trouble, printer_name(job))}"
    return " · ".join((*parts, end))
