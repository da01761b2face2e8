"""What all mapped classes share: column types, naming of constraints, origin of facts."""

from __future__ import annotations

import enum
from datetime import UTC, datetime
from typing import Any, ClassVar
from uuid import UUID

import msgspec
from sqlalchemy import (
    BigInteger,
    DateTime,
    Dialect,
    Enum,
    ForeignKey,
    MetaData,
    Text,
    TypeDecorator,
    Uuid,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from omsdesk.models.address import PostalAddress
from omsdesk.values import Quantity, Weight


class QuantityType(TypeDecorator[Quantity]):
    """A quantity as an integer of millionths: exact, and SUM works on every database."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: Quantity | None, dialect: Dialect) -> int | None:
        return None if value is None else value.micro

    def process_result_value(self, value: Any, dialect: Dialect) -> Quantity | None:
        return None if value is None else Quantity(int(value))


class WeightType(TypeDecorator[Weight]):
    """A weight as an integer of milligrams."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: Weight | None, dialect: Dialect) -> int | None:
        return None if value is None else value.mg

    def process_result_value(self, value: Any, dialect: Dialect) -> Weight | None:
        return None if value is None else Weight(int(value))


class UtcTime(TypeDecorator[datetime]):
    """A moment: aware in Python, stored in UTC; a naive datetime is an error."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs a time zone")
        utc = value.astimezone(UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class PostalAddressType(TypeDecorator[PostalAddress]):
    """An address as it stood when the document was made, as JSON text."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: PostalAddress | None, dialect: Dialect) -> str | None:
        return None if value is None else msgspec.json.encode(value).decode()

    def process_result_value(self, value: str | None, dialect: Dialect) -> PostalAddress | None:
        return None if value is None else msgspec.json.decode(value, type=PostalAddress)


class Base(DeclarativeBase):
    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar = {
        UUID: Uuid(),
        int: BigInteger(),
        datetime: UtcTime(),
        Quantity: QuantityType(),
        Weight: WeightType(),
        PostalAddress: PostalAddressType(),
        enum.StrEnum: Enum(
            enum.StrEnum,
            native_enum=False,
            length=24,
            values_callable=lambda kind: [member.value for member in kind],
        ),
    }


def refers_to(column: str) -> ForeignKey:
    """A foreign key that is checked at commit, so that rows may be written in any order."""
    return ForeignKey(column, deferrable=True, initially="DEFERRED")


class Identified:
    """A row with an id derived from the command that made it."""

    id: Mapped[UUID] = mapped_column(primary_key=True)


class Fact(Identified):
    """A row that says what happened: by whom, where, when and by which command."""

    command_id: Mapped[UUID] = mapped_column(index=True)
    operator_id: Mapped[UUID]
    station_id: Mapped[UUID]
    occurred_at: Mapped[datetime]
