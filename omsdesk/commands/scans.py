"""Scans that no other command keeps: what was read at a screen that had no use for it."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy.orm import Session

from omsdesk.commands.base import Command, Context, handles
from omsdesk.models.shipping import ScanEvent, ScanVerdict


class RecordScan(Command, frozen=True, kw_only=True):
    """A scan that was opened, refused or not understood; `place` is the screen's name."""

    raw: str
    place: str
    verdict: ScanVerdict
    code: str = ""


@handles(RecordScan, None, "Keep a scan in the journal.")
def record_scan(session: Session, command: RecordScan, context: Context) -> UUID:
    """The event's id. Never refused: a scan is a fact."""
    event = ScanEvent(
        id=context.new_id(),
        **context.fact,
        raw=command.raw,
        place=command.place,
        verdict=command.verdict,
        code=command.code,
        parcel_id=None,
        pick_line_id=None,
        order_line_id=None,
        item_id=None,
        quantity=None,
        undone_by_id=None,
    )
    session.add(event)
    return event.id
