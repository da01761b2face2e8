"""The one calculation of totals: order desk, invoice, documents and exports all use it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from omsdesk.values import Money


@dataclass(frozen=True, slots=True)
class TaxShare:
    """The tax of one rate: `base` is the sum of the net amounts at that rate."""

    tax_bp: int
    base: Money
    tax: Money


@dataclass(frozen=True, slots=True)
class Totals:
    """Net, tax and gross of a document, and the tax by rate in rising order."""

    net: Money
    tax: Money
    gross: Money
    taxes: tuple[TaxShare, ...]


def totals(amounts: Iterable[tuple[Money, int]], currency: str) -> Totals:
    """Totals of (net amount, tax rate in basis points) pairs.

    Tax is computed once per rate on the sum of its net amounts and rounded commercially
    to the minor unit, so that the shown lines, bases and taxes always add up.
    """
    bases: dict[int, Money] = {}
    for net, tax_bp in amounts:
        bases[tax_bp] = bases.get(tax_bp, Money.zero(currency)) + net
    taxes = tuple(TaxShare(bp, base, base.percent(bp)) for bp, base in sorted(bases.items()))
    net = Money.total((share.base for share in taxes), currency)
    tax = Money.total((share.tax for share in taxes), currency)
    return Totals(net, tax, net + tax, taxes)
