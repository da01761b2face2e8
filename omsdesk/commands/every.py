"""Imports every command module, so that the registry is complete."""

from omsdesk.commands import (
    cancelling,
    customers,
    holds,
    importing,
    items,
    orders,
    picking,
    releasing,
    reservations,
    setup,
    stock,
)

__all__ = [
    "cancelling",
    "customers",
    "holds",
    "importing",
    "items",
    "orders",
    "picking",
    "releasing",
    "reservations",
    "setup",
    "stock",
]
