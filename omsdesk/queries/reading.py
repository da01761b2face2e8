"""From a SELECT to frozen rows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Select, type_coerce
from sqlalchemy.orm import Session

from omsdesk.models.base import QuantityType
from omsdesk.values import Quantity

R = TypeVar("R")


def quantity(expression: ColumnElement[Any]) -> ColumnElement[Quantity]:
    """The result of arithmetic on quantities as a quantity: SQLAlchemy takes it for a number."""
    return type_coerce(expression, QuantityType())


def rows(session: Session, make: Callable[..., R], statement: Select[*tuple[Any, ...]]) -> list[R]:
    """One row object per row; the columns stand in the order of its fields."""
    return [make(*row) for row in session.execute(statement)]


def first(
    session: Session, make: Callable[..., R], statement: Select[*tuple[Any, ...]]
) -> R | None:
    """The row object of the first row, or None when there is none."""
    row = session.execute(statement).first()
    return None if row is None else make(*row)
