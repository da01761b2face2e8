"""The columns of what is stuck."""

from __future__ import annotations

from omsdesk.queries.exceptions import Stuck
from omsdesk.ui.ages import age_of
from omsdesk.ui.exceptions import words
from omsdesk.ui.rows import Align, Column
from omsdesk.ui.texts import QT_TRANSLATE_NOOP
from omsdesk.ui.theme import Tone

COLUMNS: tuple[Column[Stuck], ...] = (
    Column(
        title="",
        value=lambda _row: "",
        icon=words.icon,
        tone=words.tone,
        tip=words.kind,
        spoken=words.kind,
        width=1,
    ),
    Column(
        title=QT_TRANSLATE_NOOP("columns", "Number"),
        value=lambda row: row.number,
        tip=lambda row: row.number,
        width=13,
        is_strong=True,
    ),
    Column(
        title=QT_TRANSLATE_NOOP("columns", "Customer"),
        value=lambda row: row.customer_name,
        tip=lambda row: row.customer_name,
        width=14,
    ),
    Column(
        title=QT_TRANSLATE_NOOP("columns", "What"),
        value=words.sentence,
        tip=lambda row: f"{row.customer_name}\n{words.sentence(row)}".strip(),
        width=0,
    ),
    Column(
        title=QT_TRANSLATE_NOOP("columns", "Since"),
        value=lambda row: age_of(row.since),
        align=Align.RIGHT,
        width=5,
    ),
    Column(
        title=QT_TRANSLATE_NOOP("columns", "Enter"),
        value=words.next_step,
        tone=lambda _row: Tone.INFO,
        width=13,
    ),
)
# Left out where there is no room: the panel beside the list shows them as well.
CUSTOMER_COLUMN, SINCE_COLUMN, NEXT_COLUMN = 2, 4, 5
