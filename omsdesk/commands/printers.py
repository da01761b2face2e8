"""The printers of a station: added, changed, taken out of use."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import delete, func, or_, select
from sqlalchemy.orm import Session

from omsdesk.commands.base import Command, Context, handles
from omsdesk.commands.print_queue import printer_of
from omsdesk.devices.printers.every import LANGUAGES
from omsdesk.errors import Refused
from omsdesk.models.labels import Drawing, Printer, PrintJob, PrintRoute, PrintState
from omsdesk.models.people import Permission

_OPEN = (PrintState.QUEUED, PrintState.SENDING, PrintState.UNKNOWN, PrintState.FAILED)


class AddPrinter(Command, frozen=True, kw_only=True):
    """A printer of the station that gives the command; `media` is "4x6" and the like."""

    name: str
    language: str
    dpi: int
    media: str
    drawing: Drawing = Drawing.NATIVE


@handles(AddPrinter, Permission.SET_UP_DEVICES, "Add a printer to this station.")
def add_printer(session: Session, command: AddPrinter, context: Context) -> UUID:
    """Refused: "printer-name-taken", "printer-language-unknown"."""
    row = Printer(
        id=context.new_id(),
        station_id=context.origin.station_id,
        name=command.name,
        language=command.language,
        dpi=command.dpi,
        media=command.media,
        drawing=command.drawing,
        is_active=True,
    )
    _check(session, row)
    session.add(row)
    return row.id


class ChangePrinter(Command, frozen=True, kw_only=True):
    """Another name or other settings for a printer; the labels that it printed stay."""

    printer_id: UUID
    name: str
    language: str
    dpi: int
    media: str
    drawing: Drawing = Drawing.NATIVE


@handles(ChangePrinter, Permission.SET_UP_DEVICES, "Change the name or the settings of a printer.")
def change_printer(session: Session, command: ChangePrinter, context: Context) -> None:
    """Refused: "printer-gone", "printer-name-taken", "printer-language-unknown", and
    "printer-has-jobs" when what waits for it was made for what it was.
    """
    row = printer_of(session, command.printer_id)
    kind = (command.language, command.dpi, command.media)
    if kind != (row.language, row.dpi, row.media):
        _check_idle(session, row)
    row.name = command.name
    row.language, row.dpi, row.media = kind
    row.drawing = command.drawing
    _check(session, row)


class RetirePrinter(Command, frozen=True, kw_only=True):
    """A printer is not used any more; its routes end."""

    printer_id: UUID


@handles(RetirePrinter, Permission.SET_UP_DEVICES, "Take a printer out of use.")
def retire_printer(session: Session, command: RetirePrinter, context: Context) -> None:
    """Refused: "printer-gone", "printer-has-jobs" until its queue is empty."""
    row = printer_of(session, command.printer_id)
    _check_idle(session, row)
    row.is_active = False
    session.execute(delete(PrintRoute).where(PrintRoute.printer_id == row.id))


def _check(session: Session, printer: Printer) -> None:
    if printer.language not in LANGUAGES:
        raise Refused("printer-language-unknown", printer=printer.name, language=printer.language)
    with session.no_autoflush:
        taken = session.scalars(
            select(Printer.id).where(
                Printer.station_id == printer.station_id,
                Printer.name == printer.name,
                Printer.is_active.is_(True),
                Printer.id != printer.id,
            )
        ).first()
    if taken is not None:
        raise Refused("printer-name-taken", printer=printer.name)


def _check_idle(session: Session, printer: Printer) -> None:
    waiting = session.scalar(
        select(func.count())
        .select_from(PrintJob)
        .where(
            or_(PrintJob.printer_id == printer.id, PrintJob.wanted_by == printer.id),
            PrintJob.state.in_(_OPEN),
        )
    )
    if waiting:
        raise Refused("printer-has-jobs", printer=printer.name, count=waiting)
