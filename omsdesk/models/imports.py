"""What was imported from which file, so that a second run makes no doubles."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from omsdesk.models.base import Base, Fact


class ImportBatch(Fact, Base):
    """One run of an import over one file, with its control totals."""

    __tablename__ = "import_batch"

    source: Mapped[str]
    file_name: Mapped[str]
    file_hash: Mapped[str] = mapped_column(index=True)
    rows_read: Mapped[int]
    rows_accepted: Mapped[int]
    rows_known: Mapped[int]
    rows_refused: Mapped[int]


class ImportedRow(Base):
    """A key of the source system and the row it became; `content_hash` tells a changed row."""

    __tablename__ = "imported_row"

    source: Mapped[str] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(primary_key=True)
    content_hash: Mapped[str]
