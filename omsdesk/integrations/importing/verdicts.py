"""Why the database refused a row that could be read: a sentence and what to do, by code."""

from __future__ import annotations

from typing import Any

SENTENCES: dict[str, tuple[str, str]] = {
    "changed-since-import": (
        "This was imported before with other content.",
        "Change it on the screen, or give it a new key.",
    ),
    "account-number-taken": (
        "Account number {account_number} belongs to another customer.",
        "Give this customer another number.",
    ),
    "name-needed": ("The customer has no name.", "Fill it in."),
    "sku-taken": ("SKU {sku} belongs to another item.", "Give this item another SKU."),
    "sku-needed": ("The item has no SKU.", "Fill it in."),
    "unit-unknown": ("There is no unit {unit}.", "Use a unit that is set up."),
    "tax-class-unknown": (
        "There is no tax class {tax_class}.",
        "Set tax_class in the mapping to one that is set up.",
    ),
    "gtin-wrong": ("{gtin} is not a right barcode number.", "Correct its last digit."),
    "code-taken": ("Barcode {item_code} belongs to item {sku}.", "Remove it from one of the two."),
    "item-unknown": ("There is no item {sku}.", "Import the item first, or correct the SKU."),
    "item-blocked": ("Item {sku} is blocked.", "Unblock it or leave the line out."),
    "location-unknown": ("There is no location {location}.", "Set the location up first."),
    "customer-unknown": (
        "There is no customer {account_number}.",
        "Import the customer first, or correct the number.",
    ),
    "no-walk-in-customer": (
        "The order has no customer and no walk-in customer is set up.",
        "Add a walk-in customer, or fill the customer in.",
    ),
    "service-unknown": (
        "There is no carrier service {service}.",
        'Set it up, translate it by values in the mapping, or set services = "add".',
    ),
    "no-carrier-service": ("No carrier service is set up.", "Set one up first."),
    "wrong-currency": (
        "The amount is in {given}, the customer pays in {wanted}.",
        "Correct the currency of the mapping or of the customer.",
    ),
    "quantity-wrong": ("The quantity {quantity} cannot be booked.", "Correct it."),
    "fraction-not-allowed": (
        "{sku} is counted in whole units, not {quantity}.",
        "Write a whole number.",
    ),
    "discount-wrong": ("The discount is not between 0 and 100 %.", "Correct it."),
    "order-empty": ("The order has no lines of goods.", "Add its lines or leave it out."),
    "credit-not-imported": (
        "This is a credit; only orders are imported.",
        "Enter it where the credit belongs.",
    ),
}
OTHER = ("Refused: {code}.", "Correct the row and import it again.")


def sentences(code: str, facts: dict[str, Any]) -> tuple[str, str]:
    """Reason and hint of a refusal."""
    reason, hint = SENTENCES.get(code, OTHER)
    return reason.format_map({"code": code, **facts}), hint
