"""Which printer of a station prints what."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from omsdesk.models.labels import Printer, PrintKind, PrintRoute
from omsdesk.models.shipping import CarrierService
from omsdesk.queries.reading import rows


@dataclass(frozen=True, slots=True)
class PrintRouteRow:
    """`carrier` "" is for every carrier that has no route of its own."""

    kind: PrintKind
    carrier: str
    printer_id: UUID
    printer_name: str


def print_routes(session: Session, station_id: UUID) -> list[PrintRouteRow]:
    """The routes of a station by kind and carrier, the general one of a kind first."""
    statement: Select[*tuple[Any, ...]] = (
        select(PrintRoute.kind, PrintRoute.carrier, PrintRoute.printer_id, Printer.name)
        .join(Printer, Printer.id == PrintRoute.printer_id)
        .where(PrintRoute.station_id == station_id)
        .order_by(PrintRoute.kind, PrintRoute.carrier)
    )
    return rows(session, PrintRouteRow, statement)


def carriers(session: Session) -> list[str]:
    """Everybody who takes parcels, by name."""
    statement = select(CarrierService.carrier).distinct().order_by(CarrierService.carrier)
    return list(session.scalars(statement))
