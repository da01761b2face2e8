"""Scans that no other command keeps: what was read at a screen that had no use for it."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy.orm import Session

from omsdesk.commands.base import Command, Context, handles
from omsdesk.models.shipping import ScanEvent, ScanVerdict
from omsdesk.store.item_codes import item_key
from omsdesk.values import ONE, Quantity, Weight


class ScannedValues(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What a barcode itself said of the goods that it is on; `sscc` is that of their carton.

    `net_weight` is that of so many packs (`weighed`): a code that counts what it is on says
    what all of it weighs. `is_variable` tells that packs with this code are not alike,
    `lacks_count` that neither a carton nor a person says how many it holds.
    """

    lot: str = ""
    serial: str = ""
    expires_on: date | None = None
    net_weight: Weight | None = None
    weighed: Quantity = ONE
    sscc: str = ""
    is_variable: bool = False
    lacks_count: bool = False

    @property
    def names_one(self) -> bool:
        """Whether there is only one piece or carton of which all this can be said."""
        return bool(self.serial or self.sscc)

    def kept(self, item_code: str = "") -> dict[str, Any]:
        """The columns of a scan event; `item_code` is the code of which all this was said."""
        return {
            "lot": self.lot,
            "serial": self.serial,
            "item_code": item_key(item_code) if self.serial else "",
            "sscc": self.sscc,
            "expires_on": self.expires_on,
            "net_weight": self.net_weight,
        }


NOTHING_SAID = ScannedValues()


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
        **NOTHING_SAID.kept(),
        undone_by_id=None,
    )
    session.add(event)
    return event.id
