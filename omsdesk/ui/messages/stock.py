"""Messages about quantities and locations."""

from __future__ import annotations

from omsdesk.ui.messages.message import Message
from omsdesk.ui.texts import QT_TRANSLATE_NOOP

MESSAGES = {
    "fraction-not-allowed": Message(
        text=QT_TRANSLATE_NOOP("messages", "{sku} is counted in whole {unit}, not {quantity}"),
        next_step=QT_TRANSLATE_NOOP("messages", "Key a whole number"),
    ),
    "location-gone": Message(
        text=QT_TRANSLATE_NOOP("messages", "This location is no longer there"),
        next_step=QT_TRANSLATE_NOOP("messages", "Scan another location"),
    ),
    "location-not-countable": Message(
        text=QT_TRANSLATE_NOOP("messages", "{location} cannot be counted"),
        next_step=QT_TRANSLATE_NOOP("messages", "Choose a storage location"),
    ),
    "location-unknown": Message(
        text=QT_TRANSLATE_NOOP("messages", "There is no location {location}"),
        next_step=QT_TRANSLATE_NOOP("messages", "Check the location code"),
    ),
    "quantity-wrong": Message(
        text=QT_TRANSLATE_NOOP("messages", "{quantity} is not a quantity for this"),
        next_step=QT_TRANSLATE_NOOP("messages", "Key a quantity above zero"),
    ),
    "reserved-here": Message(
        text=QT_TRANSLATE_NOOP(
            "messages", "{reserved} are reserved at {location}, but only {counted} were counted"
        ),
        next_step=QT_TRANSLATE_NOOP("messages", "Count again, or release the reservations"),
    ),
    "stock-below-zero": Message(
        text=QT_TRANSLATE_NOOP("messages", "{location} holds only {on_hand}, {wanted} are wanted"),
        next_step=QT_TRANSLATE_NOOP("messages", "Count the location, or take from another"),
    ),
}
