"""Labels, the bytes that print them, printers, and each attempt to print."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import Index, LargeBinary, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from omsdesk.models.base import Base, Fact, Identified, refers_to
from omsdesk.models.lifecycle import Lifecycle


class LabelState(StrEnum):
    ISSUED = "issued"
    VOIDED = "voided"
    SUPERSEDED = "superseded"


LABEL = Lifecycle(
    "label",
    {(LabelState.ISSUED, LabelState.VOIDED), (LabelState.ISSUED, LabelState.SUPERSEDED)},
)


class Label(Fact, Base):
    """What identifies a parcel to a carrier. A parcel has at most one live label.

    `generation` counts the labels of a parcel from 1; `content_hash` names the bytes.
    """

    __tablename__ = "label"
    __table_args__ = (
        Index("ix_label_station_id", "station_id", "id"),
        Index(
            "uq_label_live_parcel",
            "parcel_id",
            unique=True,
            sqlite_where=text("state = 'issued'"),
            postgresql_where=text("state = 'issued'"),
        ),
    )

    parcel_id: Mapped[UUID] = mapped_column(refers_to("parcel.id"), index=True)
    generation: Mapped[int]
    state: Mapped[LabelState]
    tracking_number: Mapped[str] = mapped_column(unique=True)
    content_hash: Mapped[str] = mapped_column(refers_to("label_bytes.hash"))
    ended_reason: Mapped[str | None]


class LabelBytes(Base):
    """The bytes of a label, named by their SHA-256 in hex; never changed."""

    __tablename__ = "label_bytes"

    hash: Mapped[str] = mapped_column(primary_key=True)
    language: Mapped[str]
    dpi: Mapped[int]
    content: Mapped[bytes] = mapped_column(LargeBinary)


class Drawing(StrEnum):
    """How labels reach a printer: as its own text and barcodes where it has them, which is
    small and sharp, or as one bitmap.
    """

    NATIVE = "native"
    GRAPHIC = "graphic"


class Printer(Identified, Base):
    """A printer of a station, by the name people call it. `language` is one that
    `devices.printers` knows by its name.
    """

    __tablename__ = "printer"

    station_id: Mapped[UUID] = mapped_column(refers_to("station.id"))
    name: Mapped[str]
    language: Mapped[str]
    dpi: Mapped[int]
    media: Mapped[str]
    drawing: Mapped[Drawing]
    is_active: Mapped[bool]


class PrintKind(StrEnum):
    SHIPPING_LABEL = "shipping-label"
    PACKING_SLIP = "packing-slip"
    PICK_LIST = "pick-list"
    INVOICE = "invoice"


class PrintRoute(Identified, Base):
    """Which printer of a station prints one kind of paper; `carrier` "" is for every carrier."""

    __tablename__ = "print_route"
    __table_args__ = (UniqueConstraint("station_id", "kind", "carrier"),)

    station_id: Mapped[UUID] = mapped_column(refers_to("station.id"))
    kind: Mapped[PrintKind]
    carrier: Mapped[str]
    printer_id: Mapped[UUID] = mapped_column(refers_to("printer.id"), index=True)


class PrintState(StrEnum):
    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    CONFIRMED = "confirmed"
    UNKNOWN = "unknown"
    FAILED = "failed"
    RESOLVED = "resolved"
    ABANDONED = "abandoned"


PRINT_JOB = Lifecycle(
    "print-job",
    {
        (PrintState.QUEUED, PrintState.SENDING),
        (PrintState.QUEUED, PrintState.FAILED),
        (PrintState.QUEUED, PrintState.ABANDONED),
        (PrintState.SENDING, PrintState.SENT),
        (PrintState.SENDING, PrintState.CONFIRMED),
        (PrintState.SENDING, PrintState.UNKNOWN),
        (PrintState.SENDING, PrintState.FAILED),
        (PrintState.SENT, PrintState.CONFIRMED),
        (PrintState.UNKNOWN, PrintState.CONFIRMED),
        (PrintState.UNKNOWN, PrintState.FAILED),
        (PrintState.UNKNOWN, PrintState.RESOLVED),
        (PrintState.UNKNOWN, PrintState.ABANDONED),
        (PrintState.FAILED, PrintState.QUEUED),
        (PrintState.FAILED, PrintState.ABANDONED),
    },
)


class PrintJob(Fact, Base):
    """One attempt to print one thing; carried out after commit by the print spool.

    `subject_id` is the label, shipment, pick list or invoice that `kind` says. A reprint
    is a new job with a `reason`; `copy` counts the prints of the same subject from 1.

    `odometer` is how many labels the printer had printed in its life before the first byte,
    where that can be told; of an unclear job it is forgotten when another one begins.
    `wanted_by` is the printer that takes the job over as soon as it is certain that nothing
    came out.
    """

    __tablename__ = "print_job"
    __table_args__ = (
        Index("ix_print_job_state", "state", "id"),
        Index("ix_print_job_subject_id", "subject_id"),
    )

    kind: Mapped[PrintKind]
    subject_id: Mapped[UUID]
    printer_id: Mapped[UUID | None] = mapped_column(refers_to("printer.id"))
    state: Mapped[PrintState]
    reason: Mapped[str | None]
    copy: Mapped[int]
    trouble: Mapped[str | None]
    odometer: Mapped[int | None]
    wanted_by: Mapped[UUID | None] = mapped_column(refers_to("printer.id"))
    finished_at: Mapped[datetime | None]
