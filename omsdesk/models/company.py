"""The shop itself: company, tax rates, number series."""

from __future__ import annotations

from enum import StrEnum
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from omsdesk.models.address import PostalAddress
from omsdesk.models.base import Base, Identified, refers_to
from omsdesk.values import Weight


class Company(Identified, Base):
    """The one company of this database: what stands on its documents and labels.

    `gs1_prefix` is the company prefix licensed from GS1 (7 to 10 digits), from which
    SSCCs are made. A parcel's weight is right within `weight_tolerance`, or within
    `weight_tolerance_bp` basis points of what is expected, whichever is more; a company
    with neither does not weigh its parcels.
    """

    __tablename__ = "company"

    name: Mapped[str]
    address: Mapped[PostalAddress]
    tax_number: Mapped[str]
    currency: Mapped[str]
    language: Mapped[str]
    gs1_prefix: Mapped[str]
    footer: Mapped[str]
    weight_tolerance: Mapped[Weight]
    weight_tolerance_bp: Mapped[int]

    @property
    def weighs_parcels(self) -> bool:
        return bool(self.weight_tolerance) or self.weight_tolerance_bp > 0


class TaxRate(Base):
    """The rate of a tax class, in basis points (1900 = 19 %)."""

    __tablename__ = "tax_rate"

    tax_class: Mapped[str] = mapped_column(primary_key=True)
    basis_points: Mapped[int]


class Series(StrEnum):
    """Documents with numbers that people read aloud; the value is the prefix."""

    SALES_ORDER = "SO"
    PICK_LIST = "PL"
    SHIPMENT = "SH"
    INVOICE = "IN"
    CUSTOMER = "CU"
    SSCC = "SSCC"
    TRACKING = "TR"


class NumberSeries(Base):
    """The last number a station took of one series; numbers never clash between stations."""

    __tablename__ = "number_series"

    station_id: Mapped[UUID] = mapped_column(refers_to("station.id"), primary_key=True)
    series: Mapped[Series] = mapped_column(primary_key=True)
    last: Mapped[int]
