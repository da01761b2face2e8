"""Which printer prints what: by station, kind of paper and carrier."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from omsdesk.commands.base import Command, Context, handles
from omsdesk.commands.print_queue import printer_of, queue_job
from omsdesk.devices.printers.every import DOCUMENTS
from omsdesk.errors import Refused
from omsdesk.models.labels import Printer, PrintKind, PrintRoute
from omsdesk.models.people import Permission, Station
from omsdesk.models.shipping import CarrierService, Shipment

EVERY_CARRIER = ""


class SetPrintRoute(Command, frozen=True, kw_only=True):
    """From now on this printer prints one kind of paper at the station that gives the command.

    With a `carrier` only what goes by that one; such a route comes before the general one.
    """

    kind: PrintKind
    printer_id: UUID
    carrier: str = EVERY_CARRIER


@handles(SetPrintRoute, Permission.SET_UP_DEVICES, "Choose the printer for a kind of paper.")
def set_print_route(session: Session, command: SetPrintRoute, context: Context) -> UUID:
    """Refused: "printer-gone", "printer-takes-no-documents"."""
    printer = printer_of(session, command.printer_id)
    check_takes(printer, command.kind)
    route = _route(session, context.origin.station_id, command.kind, command.carrier)
    if route is None:
        route = PrintRoute(
            id=context.new_id(),
            station_id=context.origin.station_id,
            kind=command.kind,
            carrier=command.carrier,
            printer_id=printer.id,
        )
        session.add(route)
    route.printer_id = printer.id
    return route.id


class ClearPrintRoute(Command, frozen=True, kw_only=True):
    """No printer is set for a kind of paper any more."""

    kind: PrintKind
    carrier: str = EVERY_CARRIER


@handles(ClearPrintRoute, Permission.SET_UP_DEVICES, "Set no printer for a kind of paper any more.")
def clear_print_route(session: Session, command: ClearPrintRoute, context: Context) -> None:
    """Nothing happens where there was none."""
    route = _route(session, context.origin.station_id, command.kind, command.carrier)
    if route is not None:
        session.delete(route)


def check_takes(printer: Printer, kind: PrintKind) -> None:
    """Refused: "printer-takes-no-documents" for paper on a printer of labels."""
    if kind is not PrintKind.SHIPPING_LABEL and printer.language != DOCUMENTS:
        raise Refused("printer-takes-no-documents", printer=printer.name)


def routed_printer(
    session: Session, station_id: UUID, kind: PrintKind, carrier: str = EVERY_CARRIER
) -> Printer | None:
    """The printer that a station has set for a kind of paper: that of the carrier before the
    general one. None where there is no route.
    """
    return session.scalars(
        select(Printer)
        .join(PrintRoute, PrintRoute.printer_id == Printer.id)
        .where(
            PrintRoute.station_id == station_id,
            PrintRoute.kind == kind,
            PrintRoute.carrier.in_({carrier, EVERY_CARRIER}),
            Printer.is_active.is_(True),
        )
        .order_by(PrintRoute.carrier.desc())
        .limit(1)
    ).first()


def label_printer(
    session: Session, station_id: UUID, carrier: str, bytes_for: tuple[str, int] | None = None
) -> Printer:
    """Where a label is printed that nobody chose a printer for: by the route, else on the
    station's first label printer by name; with `bytes_for` (language, dpi) only on one that
    prints such bytes. Refused: "no-label-printer".
    """
    routed = routed_printer(session, station_id, PrintKind.SHIPPING_LABEL, carrier)
    own = session.scalars(
        select(Printer).where(
            Printer.station_id == station_id,
            Printer.is_active.is_(True),
            Printer.language != DOCUMENTS,
        )
    ).all()
    # Databases differ in how they sort text, and a log gives the same tables on each.
    by_name = sorted(own, key=lambda printer: printer.name)
    for printer in (routed, *by_name):
        if printer is not None and bytes_for in (None, (printer.language, printer.dpi)):
            return printer
    raise Refused("no-label-printer", station=session.get_one(Station, station_id).name)


def queue_document(
    context: Context,
    kind: PrintKind,
    subject_id: UUID,
    shipment: Shipment | None,
    reason: str | None = None,
) -> UUID:
    """Queue a paper where the station prints it; the print job's id. What has no route goes
    to the desk's folder of documents.
    """
    carrier = carrier_of(context.session, shipment) if shipment is not None else EVERY_CARRIER
    printer = routed_printer(context.session, context.origin.station_id, kind, carrier)
    return queue_job(context, kind, subject_id, printer.id if printer else None, reason).id


def carrier_of(session: Session, shipment: Shipment) -> str:
    return session.get_one(CarrierService, shipment.service_id).carrier


def _route(session: Session, station_id: UUID, kind: PrintKind, carrier: str) -> PrintRoute | None:
    return session.scalars(
        select(PrintRoute).where(
            PrintRoute.station_id == station_id,
            PrintRoute.kind == kind,
            PrintRoute.carrier == carrier,
        )
    ).one_or_none()
