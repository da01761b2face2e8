"""Messages about sales orders, holds and invoices."""

from __future__ import annotations

from omsdesk.ui.messages.message import Message
from omsdesk.ui.texts import QT_TRANSLATE_NOOP

MESSAGES = {
    "already-dispatched": Message(
        text=QT_TRANSLATE_NOOP("messages", "Order {number} has been dispatched"),
        next_step=QT_TRANSLATE_NOOP("messages", "Make a return instead"),
    ),
    "already-invoiced": Message(
        text=QT_TRANSLATE_NOOP("messages", "This shipment is invoiced with {number}"),
        next_step=QT_TRANSLATE_NOOP("messages", "Open the invoice"),
    ),
    "already-picked": Message(
        text=QT_TRANSLATE_NOOP("messages", "{picked} of {sku} are picked already"),
        next_step=QT_TRANSLATE_NOOP("messages", "Put them back first"),
    ),
    "already-released": Message(
        text=QT_TRANSLATE_NOOP("messages", "{sku} is released for picking already"),
        next_step=QT_TRANSLATE_NOOP("messages", "Take it off the pick list first"),
    ),
    "awaiting-stock": Message(
        text=QT_TRANSLATE_NOOP("messages", "Order {number} is waiting for stock"),
        next_step=QT_TRANSLATE_NOOP("messages", "Release it when the goods are there"),
    ),
    "customer-first": Message(
        text=QT_TRANSLATE_NOOP("messages", "Nobody orders yet: {raw} belongs to no order"),
        next_step=QT_TRANSLATE_NOOP("messages", "Find the customer first (F2), or take Ctrl+W"),
    ),
    "discount-wrong": Message(
        text=QT_TRANSLATE_NOOP("messages", "This discount is not possible"),
        next_step=QT_TRANSLATE_NOOP("messages", "Key a discount between 0 and 100 %"),
    ),
    "hold-gone": Message(
        text=QT_TRANSLATE_NOOP("messages", "This hold is no longer there"),
        next_step=QT_TRANSLATE_NOOP("messages", "Look at the order again"),
    ),
    "invoice-gone": Message(
        text=QT_TRANSLATE_NOOP("messages", "This invoice is no longer there"),
        next_step=QT_TRANSLATE_NOOP("messages", "Search for it again"),
    ),
    "item-blocked": Message(
        text=QT_TRANSLATE_NOOP("messages", "{sku} is blocked for sale"),
        next_step=QT_TRANSLATE_NOOP("messages", "Offer a substitute, or ask a supervisor"),
    ),
    "item-discontinued": Message(
        text=QT_TRANSLATE_NOOP("messages", "{sku} is discontinued"),
        next_step=QT_TRANSLATE_NOOP("messages", "Offer a substitute, or ask a supervisor"),
    ),
    "line-gone": Message(
        text=QT_TRANSLATE_NOOP("messages", "This line is no longer there"),
        next_step=QT_TRANSLATE_NOOP("messages", "Look at the order again"),
    ),
    "no-carrier-service": Message(
        text=QT_TRANSLATE_NOOP("messages", "There is no carrier service to choose from"),
        next_step=QT_TRANSLATE_NOOP("messages", "Have a service set up"),
    ),
    "not-a-draft": Message(
        text=QT_TRANSLATE_NOOP("messages", "Order {number} is {state}, no longer a draft"),
        next_step=QT_TRANSLATE_NOOP("messages", "Change it with a change to the order"),
    ),
    "nothing-to-release": Message(
        text=QT_TRANSLATE_NOOP("messages", "There is nothing to release"),
        next_step=QT_TRANSLATE_NOOP("messages", "Reserve stock first"),
    ),
    "order-empty": Message(
        text=QT_TRANSLATE_NOOP("messages", "Order {number} has no lines"),
        next_step=QT_TRANSLATE_NOOP("messages", "Add a line first"),
    ),
    "order-gone": Message(
        text=QT_TRANSLATE_NOOP("messages", "This order is no longer there"),
        next_step=QT_TRANSLATE_NOOP("messages", "Search for it again"),
    ),
    "order-held": Message(
        text=QT_TRANSLATE_NOOP("messages", "Order {number} is held: {kind}. {evidence}"),
        next_step=QT_TRANSLATE_NOOP("messages", "Release the hold, or ask a supervisor"),
    ),
    "rest-must-not-follow": Message(
        text=QT_TRANSLATE_NOOP(
            "messages", "The customer wants everything at once; {sku} is missing"
        ),
        next_step=QT_TRANSLATE_NOOP("messages", "Wait for the rest, or ask a supervisor"),
    ),
    "wrong-currency": Message(
        text=QT_TRANSLATE_NOOP("messages", "The currency is {given}, not {wanted}"),
        next_step=QT_TRANSLATE_NOOP("messages", "Use {wanted}"),
    ),
}
