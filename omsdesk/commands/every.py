"""Imports every command module, so that the registry is complete."""

from omsdesk.commands import (
    cancelling,
    committing,
    customers,
    drafting,
    holds,
    importing,
    items,
    order_lines,
    picking,
    releasing,
    reservations,
    setup,
    stock,
)

__all__ = [
    "cancelling",
    "committing",
    "customers",
    "drafting",
    "holds",
    "importing",
    "items",
    "order_lines",
    "picking",
    "releasing",
    "reservations",
    "setup",
    "stock",
]
