"""The columns of found labels and of the printers' queue."""

from __future__ import annotations

from omsdesk.models.labels import LabelState
from omsdesk.queries.labels import FoundLabel
from omsdesk.queries.printers import QueuedPrint
from omsdesk.ui import formats
from omsdesk.ui.ages import age_of
from omsdesk.ui.labels import words
from omsdesk.ui.rows import Align, Column
from omsdesk.ui.texts import QT_TRANSLATE_NOOP
from omsdesk.ui.theme import Tone


def _tone(row: FoundLabel) -> Tone:
    return Tone.PLAIN if row.head.state is LabelState.ISSUED else Tone.MUTED


LABEL_COLUMNS: tuple[Column[FoundLabel], ...] = (
    Column(
        title=QT_TRANSLATE_NOOP("columns", "Label"),
        value=lambda row: row.head.tracking_number,
        tone=_tone,
        icon=lambda row: "label" if row.head.state is LabelState.ISSUED else "void",
        spoken=lambda row: f"{row.head.tracking_number} {words.label_state(row.head.state)}",
        width=15,
        is_strong=True,
    ),
    Column(
        title=QT_TRANSLATE_NOOP("columns", "Customer"),
        value=lambda row: row.head.customer_name,
        tone=_tone,
        width=0,
    ),
    Column(
        title=QT_TRANSLATE_NOOP("columns", "Prints"),
        value=lambda row: formats.integer(row.print_count),
        align=Align.RIGHT,
        tone=lambda row: Tone.WARN if row.print_count > 1 else _tone(row),
        width=5,
    ),
)
CUSTOMER_COLUMN = 1

QUEUE_COLUMNS: tuple[Column[QueuedPrint], ...] = (
    Column(
        title=QT_TRANSLATE_NOOP("columns", "State"),
        value=lambda row: words.print_state(row.job.state),
        tone=lambda row: words.print_tone(row.job.state),
        icon=lambda row: words.print_icon(row.job.state),
        width=9,
    ),
    Column(
        title=QT_TRANSLATE_NOOP("columns", "What"),
        value=lambda row: f"{words.print_kind(row.job.kind)} {row.subject.number}",
        tip=lambda row: row.subject.customer_name,
        width=0,
    ),
    Column(
        title=QT_TRANSLATE_NOOP("columns", "Since"),
        value=lambda row: age_of(row.job.finished_at or row.job.queued_at),
        align=Align.RIGHT,
        width=5,
    ),
)
