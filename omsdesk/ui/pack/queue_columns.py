"""The columns of what waits to be packed and of what stands ready."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import groupby

from omsdesk.models.shipping import ShipmentState
from omsdesk.queries.hand_over import ReadyShipment
from omsdesk.queries.packing import PackingWork, ShipmentUnderWay
from omsdesk.ui import formats
from omsdesk.ui.rows import Align, Column
from omsdesk.ui.texts import QT_TRANSLATE_NOOP
from omsdesk.ui.theme import Tone


@dataclass(frozen=True, slots=True)
class QueueRow:
    """An order to pack; `number` is the key that chooses it, 0 when none does."""

    work: PackingWork
    number: int = 0

    @property
    def packer(self) -> ShipmentUnderWay | None:
        """Whoever has it in hand."""
        return next((each for each in self.work.shipments if each.packer_name), None)


@dataclass(frozen=True, slots=True)
class CarrierRow:
    """What one carrier is to fetch."""

    carrier: str
    shipments: tuple[ReadyShipment, ...]

    @property
    def parcels(self) -> int:
        return sum(each.parcels for each in self.shipments)


def by_carrier(ready: Sequence[ReadyShipment]) -> list[CarrierRow]:
    """One row for each carrier; the shipments come ordered by it."""
    return [
        CarrierRow(carrier, tuple(group))
        for carrier, group in groupby(ready, key=lambda each: each.carrier)
    ]


def _age(moment: datetime | None) -> str:
    if moment is None:
        return ""
    return formats.age(int((datetime.now(UTC) - moment).total_seconds()))


def _who(row: QueueRow) -> str:
    packer = row.packer
    if packer is None:
        return ""
    return f"{packer.packer_name} · {_age(packer.taken_at)}"


def _picked(row: QueueRow) -> str:
    return f"{formats.quantity(row.work.picked)} / {formats.quantity(row.work.wanted)}"


def _is_picked(row: QueueRow) -> bool:
    return row.work.picked >= row.work.wanted


def _is_urgent(row: QueueRow) -> Tone:
    return Tone.WARN if row.work.priority > 0 else Tone.PLAIN


QUEUE_COLUMNS = (
    Column[QueueRow](
        title=QT_TRANSLATE_NOOP("columns", "Key"),
        value=lambda row: str(row.number) if row.number else "",
        width=2,
        align=Align.CENTER,
    ),
    Column[QueueRow](
        title=QT_TRANSLATE_NOOP("columns", "Order"),
        value=lambda row: row.work.order_number,
        width=13,
        tone=_is_urgent,
    ),
    Column[QueueRow](
        title=QT_TRANSLATE_NOOP("columns", "Customer"),
        value=lambda row: row.work.customer_name,
        tip=lambda row: row.work.customer_name,
        width=0,
    ),
    Column[QueueRow](
        title=QT_TRANSLATE_NOOP("columns", "Lines"),
        value=lambda row: formats.integer(row.work.line_count),
        align=Align.RIGHT,
        width=5,
        gives_way=4,
    ),
    Column[QueueRow](
        title=QT_TRANSLATE_NOOP("columns", "Picked"),
        value=_picked,
        align=Align.RIGHT,
        tone=lambda row: Tone.GOOD if _is_picked(row) else Tone.WARN,
        icon=lambda row: "check" if _is_picked(row) else "triangle",
        width=9,
    ),
    Column[QueueRow](
        title=QT_TRANSLATE_NOOP("columns", "Service"),
        value=lambda row: row.work.service_name,
        tip=lambda row: f"{row.work.carrier} · {row.work.service_name}",
        width=11,
        gives_way=3,
    ),
    Column[QueueRow](
        title=QT_TRANSLATE_NOOP("columns", "Age"),
        value=lambda row: _age(row.work.committed_at),
        align=Align.RIGHT,
        width=6,
        gives_way=2,
    ),
    Column[QueueRow](
        title=QT_TRANSLATE_NOOP("columns", "In hand"),
        value=_who,
        tone=lambda row: Tone.INFO if row.packer is not None else Tone.PLAIN,
        icon=lambda row: "user" if row.packer is not None else "",
        width=14,
        gives_way=1,
    ),
)

CARRIER_COLUMNS = (
    Column[CarrierRow](
        title=QT_TRANSLATE_NOOP("columns", "Carrier"), value=lambda row: row.carrier, width=0
    ),
    Column[CarrierRow](
        title=QT_TRANSLATE_NOOP("columns", "Ready"),
        value=lambda row: formats.integer(len(row.shipments)),
        align=Align.RIGHT,
        width=10,
    ),
    Column[CarrierRow](
        title=QT_TRANSLATE_NOOP("columns", "Parcels"),
        value=lambda row: formats.integer(row.parcels),
        align=Align.RIGHT,
        width=10,
    ),
)


def is_to_pack(work: PackingWork) -> bool:
    """Whether something is to be done with it besides handing it over."""
    return bool(work.loose) or any(each.state is not ShipmentState.READY for each in work.shipments)
