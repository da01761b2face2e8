"""The one calculation of totals: order desk, invoice, documents and exports all use it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from omsdesk.values import Money

Taxed = tuple[Money, int]
"""A net amount and its tax rate in basis points."""


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


def totals(amounts: Iterable[Taxed], currency: str, before: Iterable[Taxed] = ()) -> Totals:
    """Totals of (net amount, tax rate in basis points) pairs.

    Tax is computed once per rate on the sum of its net amounts and rounded commercially
    to the minor unit, so that the shown lines, bases and taxes always add up. `before` is
    what earlier invoices of the same order took: their taxes and this one's add up to the
    tax of the whole, which may differ by a minor unit from the tax of this part alone.
    """
    earlier = _bases(before, currency)
    taxes = tuple(
        TaxShare(tax_bp, base, _tax(base, tax_bp, earlier.get(tax_bp, Money.zero(currency))))
        for tax_bp, base in sorted(_bases(amounts, currency).items())
    )
    net = Money.total((share.base for share in taxes), currency)
    tax = Money.total((share.tax for share in taxes), currency)
    return Totals(net, tax, net + tax, taxes)


def _bases(amounts: Iterable[Taxed], currency: str) -> dict[int, Money]:
    """The sum of the net amounts of each rate."""
    bases: dict[int, Money] = {}
    for net, tax_bp in amounts:
        bases[tax_bp] = bases.get(tax_bp, Money.zero(currency)) + net
    return bases


def _tax(base: Money, tax_bp: int, earlier: Money) -> Money:
    return (earlier + base).percent(tax_bp) - earlier.percent(tax_bp)
