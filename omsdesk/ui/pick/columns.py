"""The columns of the orders that can be released, and of the open pick lists."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import date
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from omsdesk.models.picking import PickListState
from omsdesk.queries.picking import OpenPickList, ReleasableOrder
from omsdesk.ui import formats
from omsdesk.ui.ages import age_of
from omsdesk.ui.rows import Align, Column
from omsdesk.ui.texts import QT_TRANSLATE_NOOP
from omsdesk.ui.theme import Tone


def due_text(order: ReleasableOrder, today: date) -> str:
    """When the customer wants it, with how late that is."""
    wanted = order.requested_on
    if wanted is None:
        return ""
    if wanted < today:
        text = QCoreApplication.translate("columns", "Late {days} d")
        return text.format(days=(today - wanted).days)
    if wanted == today:
        return QCoreApplication.translate("columns", "Today")
    return formats.day(wanted)


def due_tone(order: ReleasableOrder, today: date) -> Tone:
    wanted = order.requested_on
    if wanted is None or wanted > today:
        return Tone.PLAIN
    return Tone.BAD if wanted < today else Tone.WARN


def order_columns(
    marked: Collection[UUID], today: Callable[[], date]
) -> tuple[Column[ReleasableOrder], ...]:
    """`marked` is looked at whenever a row is drawn."""
    return (
        Column(
            title="",
            value=lambda _row: "",
            width=1,
            icon=lambda row: "complete" if row.order_id in marked else "add",
            tone=lambda row: Tone.GOOD if row.order_id in marked else Tone.MUTED,
            spoken=lambda row: _spoken_mark(row.order_id in marked),
        ),
        Column(
            title=QT_TRANSLATE_NOOP("columns", "Order"),
            value=lambda row: row.number,
            width=13,
            is_strong=True,
        ),
        Column(
            title=QT_TRANSLATE_NOOP("columns", "Customer"),
            value=lambda row: row.customer_name,
            width=0,
        ),
        Column(
            title=QT_TRANSLATE_NOOP("columns", "Wanted"),
            value=lambda row: due_text(row, today()),
            tone=lambda row: due_tone(row, today()),
            icon=lambda row: "triangle" if due_tone(row, today()) is Tone.BAD else "",
            width=8,
        ),
        Column(
            title=QT_TRANSLATE_NOOP("columns", "Lines"),
            value=lambda row: formats.integer(row.line_count),
            align=Align.RIGHT,
            width=5,
        ),
    )


def _spoken_mark(is_marked: bool) -> str:
    if is_marked:
        return QCoreApplication.translate("columns", "Chosen")
    return QCoreApplication.translate("columns", "Not chosen")


def who_has_it(row: OpenPickList) -> str:
    """Anna, 12 min – or that nobody has begun."""
    if row.state is not PickListState.IN_PROGRESS or row.taken_at is None:
        return QCoreApplication.translate("columns", "Nobody yet")
    text = QCoreApplication.translate("columns", "{name}, {age}")
    return text.format(name=row.picker_name or "", age=age_of(row.taken_at))


LIST_COLUMNS: tuple[Column[OpenPickList], ...] = (
    Column(
        title=QT_TRANSLATE_NOOP("columns", "Pick list"),
        value=lambda row: row.number,
        width=13,
        is_strong=True,
    ),
    Column(
        title=QT_TRANSLATE_NOOP("columns", "Who has it"),
        value=who_has_it,
        tone=lambda row: Tone.INFO if row.picker_id is not None else Tone.MUTED,
        icon=lambda row: "user" if row.picker_id is not None else "",
        width=0,
    ),
    Column(
        title=QT_TRANSLATE_NOOP("columns", "Done"),
        value=lambda row: f"{row.settled_count} / {row.line_count}",
        align=Align.RIGHT,
        width=6,
    ),
)
