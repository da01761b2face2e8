"""Messages about customers, items and what they refer to."""

from __future__ import annotations

from omsdesk.ui.messages.message import Message
from omsdesk.ui.texts import QT_TRANSLATE_NOOP

MESSAGES = {
    "account-number-taken": Message(
        text=QT_TRANSLATE_NOOP("messages", "The account number {account_number} is taken"),
        next_step=QT_TRANSLATE_NOOP("messages", "Choose another"),
    ),
    "code-taken": Message(
        text=QT_TRANSLATE_NOOP("messages", "The code {item_code} belongs to {sku}"),
        next_step=QT_TRANSLATE_NOOP("messages", "Check the barcode"),
    ),
    "customer-gone": Message(
        text=QT_TRANSLATE_NOOP("messages", "This customer is no longer there"),
        next_step=QT_TRANSLATE_NOOP("messages", "Search again"),
    ),
    "customer-known": Message(
        text=QT_TRANSLATE_NOOP("messages", "The customer is already known as {number}"),
        next_step=QT_TRANSLATE_NOOP("messages", "Use that one"),
    ),
    "customer-unknown": Message(
        text=QT_TRANSLATE_NOOP("messages", "There is no customer {account_number}"),
        next_step=QT_TRANSLATE_NOOP("messages", "Import the customers first"),
    ),
    "gtin-wrong": Message(
        text=QT_TRANSLATE_NOOP("messages", "{gtin} is not a valid GTIN"),
        next_step=QT_TRANSLATE_NOOP("messages", "Check its digits"),
    ),
    "item-gone": Message(
        text=QT_TRANSLATE_NOOP("messages", "This item is no longer there"),
        next_step=QT_TRANSLATE_NOOP("messages", "Search again"),
    ),
    "item-unknown": Message(
        text=QT_TRANSLATE_NOOP("messages", "There is no item {sku}"),
        next_step=QT_TRANSLATE_NOOP("messages", "Check the item number"),
    ),
    "name-needed": Message(
        text=QT_TRANSLATE_NOOP("messages", "A name is needed"),
        next_step=QT_TRANSLATE_NOOP("messages", "Key a name"),
    ),
    "no-walk-in-customer": Message(
        text=QT_TRANSLATE_NOOP("messages", "No customer is set up for sales over the counter"),
        next_step=QT_TRANSLATE_NOOP("messages", "Have one set up"),
    ),
    "service-code-taken": Message(
        text=QT_TRANSLATE_NOOP("messages", "The service code {service} is taken"),
        next_step=QT_TRANSLATE_NOOP("messages", "Choose another"),
    ),
    "service-unknown": Message(
        text=QT_TRANSLATE_NOOP("messages", "There is no carrier service {service}"),
        next_step=QT_TRANSLATE_NOOP("messages", "Check its code"),
    ),
    "sku-needed": Message(
        text=QT_TRANSLATE_NOOP("messages", "An item number is needed"),
        next_step=QT_TRANSLATE_NOOP("messages", "Key one"),
    ),
    "sku-taken": Message(
        text=QT_TRANSLATE_NOOP("messages", "The item number {sku} is taken"),
        next_step=QT_TRANSLATE_NOOP("messages", "Choose another"),
    ),
    "tax-class-unknown": Message(
        text=QT_TRANSLATE_NOOP("messages", "There is no tax class {tax_class}"),
        next_step=QT_TRANSLATE_NOOP("messages", "Have it set up"),
    ),
    "unit-unknown": Message(
        text=QT_TRANSLATE_NOOP("messages", "There is no unit {unit}"),
        next_step=QT_TRANSLATE_NOOP("messages", "Have it set up"),
    ),
}
