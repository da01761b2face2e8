"""Mapped classes and the rules that need only themselves: no session, no query, no Qt."""

from omsdesk.models import (
    catalogue,
    company,
    holds,
    imports,
    invoices,
    journal,
    labels,
    parties,
    people,
    picking,
    sales,
    shipping,
    stock,
    warehouses,
)
from omsdesk.models.base import Base

__all__ = [
    "Base",
    "catalogue",
    "company",
    "holds",
    "imports",
    "invoices",
    "journal",
    "labels",
    "parties",
    "people",
    "picking",
    "sales",
    "shipping",
    "stock",
    "warehouses",
]
