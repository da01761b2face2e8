"""Shipping labels: issuing one for a sealed parcel, voiding, reprinting and replacing it."""

from __future__ import annotations

from hashlib import sha256
from uuid import UUID

import msgspec
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from omsdesk.artwork import Artwork
from omsdesk.commands.base import Command, Context, handles
from omsdesk.commands.drafting import order_of
from omsdesk.commands.ending_labels import end_label, label_of
from omsdesk.commands.holds import refuse_if_held
from omsdesk.commands.label_content import label_content
from omsdesk.commands.numbers import take_tracking_number
from omsdesk.commands.parcels import parcel_of, parcels_of
from omsdesk.commands.print_queue import check_same_kind, printer_of, queue_job
from omsdesk.commands.print_routes import carrier_of, label_printer, queue_document
from omsdesk.devices.printers.every import LANGUAGES
from omsdesk.documents.labels.draw import draw
from omsdesk.documents.labels.layout import shipping_for
from omsdesk.errors import Refused
from omsdesk.models.labels import Drawing, Label, LabelBytes, LabelState, Printer, PrintKind
from omsdesk.models.people import Permission
from omsdesk.models.shipping import (
    PARCEL,
    SHIPMENT,
    CarrierService,
    Parcel,
    ParcelState,
    Shipment,
    ShipmentState,
)


class IssuedLabel(msgspec.Struct, frozen=True):
    """`is_ready` tells that the shipment may go: every parcel has its label."""

    label_id: UUID
    tracking_number: str
    generation: int
    print_job_id: UUID
    shipment_id: UUID
    is_ready: bool


class IssueLabel(Command, frozen=True, kw_only=True):
    """The label of a sealed parcel, printed on a printer of any station; where none is given,
    as the station prints the labels of the carrier.
    """

    parcel_id: UUID
    printer_id: UUID | None = None


@handles(IssueLabel, Permission.PACK, "Make and print the label of a sealed parcel.")
def issue_label(session: Session, command: IssueLabel, context: Context) -> IssuedLabel:
    """Refused: "parcel-gone", "wrong-state" unless it is sealed, "order-held",
    "printer-gone", "no-label-printer", "printer-language-unknown",
    "text-has-no-glyphs", "barcode-too-long", "barcode-not-printable".
    """
    return _issue(context, parcel_of(session, command.parcel_id), command.printer_id, None)


def _issue(
    context: Context, parcel: Parcel, printer_id: UUID | None, reason: str | None
) -> IssuedLabel:
    session = context.session
    shipment = session.get_one(Shipment, parcel.shipment_id)
    refuse_if_held(session, order_of(session, shipment.order_id))
    parcel.state = PARCEL.step(parcel.state, ParcelState.LABELLED)
    printer = _printer(context, shipment, printer_id)
    label = _new_label(context, parcel, shipment, printer)
    job = queue_job(context, PrintKind.SHIPPING_LABEL, label.id, printer.id, reason)
    is_ready = _make_ready(context, shipment)
    return IssuedLabel(
        label.id, label.tracking_number, label.generation, job.id, shipment.id, is_ready
    )


def _printer(
    context: Context,
    shipment: Shipment,
    printer_id: UUID | None,
    bytes_for: tuple[str, int] | None = None,
) -> Printer:
    """The given printer, or the one for labels of the shipment's carrier."""
    session = context.session
    if printer_id is not None:
        return printer_of(session, printer_id)
    carrier = carrier_of(session, shipment)
    return label_printer(session, context.origin.station_id, carrier, bytes_for)


def _new_label(context: Context, parcel: Parcel, shipment: Shipment, printer: Printer) -> Label:
    session = context.session
    service = session.get_one(CarrierService, shipment.service_id)
    last = session.scalar(select(func.max(Label.generation)).where(Label.parcel_id == parcel.id))
    generation = (last or 0) + 1
    tracking_number = take_tracking_number(context, service.tracking_prefix)
    content = label_content(context, parcel, tracking_number, generation)
    drawn = _encoded(draw(shipping_for(printer.media), content, printer.dpi), printer)
    label = Label(
        id=context.new_id(),
        **context.fact,
        parcel_id=parcel.id,
        generation=generation,
        state=LabelState.ISSUED,
        tracking_number=tracking_number,
        content_hash=_keep(session, drawn, printer),
        ended_reason=None,
    )
    session.add(label)
    return label


def _encoded(artwork: Artwork, printer: Printer) -> bytes:
    """The label in the printer's language, as it is set to be drawn."""
    language = LANGUAGES.get(printer.language)
    if language is None:
        raise Refused("printer-language-unknown", printer=printer.name, language=printer.language)
    is_native = printer.drawing is Drawing.NATIVE
    return (language.encode if is_native else language.encode_graphic)(artwork)


def _keep(session: Session, content: bytes, printer: Printer) -> str:
    """Store the bytes under their SHA-256 in hex, which is returned."""
    name = sha256(content).hexdigest()
    if session.get(LabelBytes, name) is None:
        session.add(
            LabelBytes(hash=name, language=printer.language, dpi=printer.dpi, content=content)
        )
        # Before the label that refers to them: a reference that hangs when they are written
        # makes SQLite look through all labels.
        session.flush()
    return name


def _make_ready(context: Context, shipment: Shipment) -> bool:
    """Step to ready once every parcel of a packed shipment has its label."""
    session = context.session
    if shipment.state is not ShipmentState.PACKED:
        return False
    parcels = parcels_of(session, shipment.id)
    if any(parcel.state is not ParcelState.LABELLED for parcel in parcels):
        return False
    shipment.state = SHIPMENT.step(shipment.state, ShipmentState.READY)
    shipment.packer_id = None
    shipment.packer_station_id = None
    shipment.taken_at = None
    queue_document(context, PrintKind.PACKING_SLIP, shipment.id, shipment)
    return True


class VoidLabel(Command, frozen=True, kw_only=True):
    """A label that must not be used; its parcel is sealed and without a label again."""

    label_id: UUID
    reason: str


@handles(VoidLabel, Permission.VOID_LABEL, "Void a label, saying why.")
def void_label(session: Session, command: VoidLabel, context: Context) -> None:
    """Refused: "label-gone", "reason-needed", "wrong-state"."""
    _need(command.reason, "void")
    end_label(context, label_of(session, command.label_id), LabelState.VOIDED, command.reason)


class ReprintLabel(Command, frozen=True, kw_only=True):
    """The same bytes once more: a new print of a label that counts; where no printer is
    given, on the station's own that can print them.
    """

    label_id: UUID
    reason: str
    printer_id: UUID | None = None


@handles(ReprintLabel, Permission.REPRINT, "Print a label once more, saying why.")
def reprint_label(session: Session, command: ReprintLabel, context: Context) -> UUID:
    """The print job's id. Refused: "label-gone", "reason-needed", "label-not-live",
    "printer-gone", "printer-differs" when it cannot print these bytes,
    "no-label-printer".
    """
    _need(command.reason, "reprint")
    label = label_of(session, command.label_id)
    if label.state is not LabelState.ISSUED:
        raise Refused(
            "label-not-live", tracking_number=label.tracking_number, state=str(label.state)
        )
    stored = session.get_one(LabelBytes, label.content_hash)
    bytes_for = (stored.language, stored.dpi)
    parcel = session.get_one(Parcel, label.parcel_id)
    shipment = session.get_one(Shipment, parcel.shipment_id)
    printer = _printer(context, shipment, command.printer_id, bytes_for)
    check_same_kind(printer, *bytes_for)
    kind = PrintKind.SHIPPING_LABEL
    return queue_job(context, kind, label.id, printer.id, command.reason).id


class ReplaceLabel(Command, frozen=True, kw_only=True):
    """A new label for the parcel, with a new tracking number; the old one is superseded."""

    label_id: UUID
    reason: str
    printer_id: UUID | None = None


@handles(ReplaceLabel, Permission.VOID_LABEL, "Replace a label by a new one, saying why.")
def replace_label(session: Session, command: ReplaceLabel, context: Context) -> IssuedLabel:
    """Refused: "label-gone", "reason-needed", "wrong-state", and as for `IssueLabel`."""
    _need(command.reason, "replace")
    label = label_of(session, command.label_id)
    parcel = end_label(context, label, LabelState.SUPERSEDED, command.reason)
    return _issue(context, parcel, command.printer_id, command.reason)


def _need(reason: str, check: str) -> None:
    if not reason.strip():
        raise Refused("reason-needed", check=check)
