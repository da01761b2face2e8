"""Who works here: operators by badge, and the station that a database belongs to."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from omsdesk.models.journal import CommandLog, DatabaseIdentity
from omsdesk.models.labels import Drawing, Printer
from omsdesk.models.people import PERMISSIONS, Operator, Permission, Role, Station
from omsdesk.queries.reading import first, rows


@dataclass(frozen=True, slots=True)
class OperatorRow:
    """A person; may do what the role may do."""

    id: UUID
    code: str
    name: str
    role: Role

    def may(self, permission: Permission | str) -> bool:
        return permission in PERMISSIONS[self.role]


def _operators() -> Select[UUID, str, str, Role]:
    return select(Operator.id, Operator.code, Operator.name, Operator.role).where(
        Operator.is_active.is_(True)
    )


def operator_by_badge(session: Session, badge_hash: str) -> OperatorRow | None:
    """Whose badge this is; None when nobody's."""
    return first(session, OperatorRow, _operators().where(Operator.badge_hash == badge_hash))


def operators(session: Session) -> list[OperatorRow]:
    """Everybody who works here, by name."""
    return rows(session, OperatorRow, _operators().order_by(Operator.name))


def last_operator(session: Session) -> OperatorRow | None:
    """Who gave the last command at this desk, whether they still work here or not."""
    here = select(DatabaseIdentity.station_id).limit(1).scalar_subquery()
    return first(
        session,
        OperatorRow,
        select(Operator.id, Operator.code, Operator.name, Operator.role)
        .join(CommandLog, CommandLog.operator_id == Operator.id)
        .where(CommandLog.station_id == here)
        .order_by(CommandLog.seq.desc())
        .limit(1),
    )


@dataclass(frozen=True, slots=True)
class PrinterRow:
    id: UUID
    name: str
    language: str
    dpi: int
    media: str
    drawing: Drawing


@dataclass(frozen=True, slots=True)
class StationRow:
    """This desk, with the printers beside it."""

    id: UUID
    code: str
    name: str
    warehouse_id: UUID
    printers: tuple[PrinterRow, ...]


def this_station(session: Session) -> StationRow | None:
    """The station that this database belongs to; None before the company is set up."""
    station = session.scalars(
        select(Station).join(DatabaseIdentity, DatabaseIdentity.station_id == Station.id)
    ).first()
    if station is None:
        return None
    printers = rows(
        session,
        PrinterRow,
        select(
            Printer.id,
            Printer.name,
            Printer.language,
            Printer.dpi,
            Printer.media,
            Printer.drawing,
        )
        .where(Printer.station_id == station.id, Printer.is_active.is_(True))
        .order_by(Printer.name),
    )
    return StationRow(station.id, station.code, station.name, station.warehouse_id, tuple(printers))
