"""The words for phases, holds, prices and warnings, and the tone that each is shown in."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from omsdesk.models.holds import HoldKind, HoldState
from omsdesk.queries.order_desk import OrderWarning
from omsdesk.queries.phases import Phase
from omsdesk.ui import formats
from omsdesk.ui.texts import QT_TRANSLATE_NOOP
from omsdesk.ui.theme import Tone
from omsdesk.values import Money

_PHASES: dict[Phase, tuple[str, Tone]] = {
    Phase.DRAFT: (QT_TRANSLATE_NOOP("order_desk", "Draft"), Tone.INFO),
    Phase.DISCARDED: (QT_TRANSLATE_NOOP("order_desk", "Discarded"), Tone.MUTED),
    Phase.CANCELLED: (QT_TRANSLATE_NOOP("order_desk", "Cancelled"), Tone.MUTED),
    Phase.CLOSED: (QT_TRANSLATE_NOOP("order_desk", "Closed"), Tone.MUTED),
    Phase.SHIPPED: (QT_TRANSLATE_NOOP("order_desk", "Shipped"), Tone.GOOD),
    Phase.PART_SHIPPED: (QT_TRANSLATE_NOOP("order_desk", "Part shipped"), Tone.GOOD),
    Phase.PACKING: (QT_TRANSLATE_NOOP("order_desk", "Packing"), Tone.INFO),
    Phase.PICKING: (QT_TRANSLATE_NOOP("order_desk", "Picking"), Tone.INFO),
    Phase.HELD: (QT_TRANSLATE_NOOP("order_desk", "On hold"), Tone.BAD),
    Phase.AWAITING_STOCK: (QT_TRANSLATE_NOOP("order_desk", "Awaiting stock"), Tone.WARN),
    Phase.SCHEDULED: (QT_TRANSLATE_NOOP("order_desk", "Scheduled"), Tone.INFO),
    Phase.READY: (QT_TRANSLATE_NOOP("order_desk", "Ready"), Tone.GOOD),
    Phase.RELEASED: (QT_TRANSLATE_NOOP("order_desk", "Released"), Tone.INFO),
}

_HOLDS = {
    HoldKind.CREDIT: QT_TRANSLATE_NOOP("order_desk", "The credit limit is exceeded"),
    HoldKind.CUSTOMER_BLOCKED: QT_TRANSLATE_NOOP("order_desk", "The customer is blocked"),
    HoldKind.ADDRESS: QT_TRANSLATE_NOOP("order_desk", "The delivery address is not complete"),
    HoldKind.CUSTOMER_UNKNOWN: QT_TRANSLATE_NOOP("order_desk", "The customer is not known"),
    HoldKind.MANUAL: QT_TRANSLATE_NOOP("order_desk", "Stopped by hand"),
}

_HOLDS_TOLD = {
    HoldKind.CREDIT: QT_TRANSLATE_NOOP(
        "order_desk", "The credit limit is exceeded: a supervisor has to release this order."
    ),
    HoldKind.CUSTOMER_BLOCKED: QT_TRANSLATE_NOOP(
        "order_desk", "The customer is blocked: a supervisor has to release this order."
    ),
    HoldKind.ADDRESS: QT_TRANSLATE_NOOP(
        "order_desk", "The delivery address has to be completed before this order is sent."
    ),
    HoldKind.CUSTOMER_UNKNOWN: QT_TRANSLATE_NOOP(
        "order_desk", "Somebody has to say whose order this is."
    ),
    HoldKind.MANUAL: QT_TRANSLATE_NOOP("order_desk", "The order is stopped until it is released."),
}

_HOLD_STATES: dict[HoldState, tuple[str, Tone]] = {
    HoldState.OPEN: (QT_TRANSLATE_NOOP("order_desk", "Open"), Tone.BAD),
    HoldState.RELEASED: (QT_TRANSLATE_NOOP("order_desk", "Released"), Tone.GOOD),
    HoldState.CLEARED: (QT_TRANSLATE_NOOP("order_desk", "Cleared"), Tone.GOOD),
}

_SOURCES = {
    "list": QT_TRANSLATE_NOOP("order_desk", "list price"),
    "typed": QT_TRANSLATE_NOOP("order_desk", "keyed price"),
    "last": QT_TRANSLATE_NOOP("order_desk", "price paid last"),
}

_FIELDS = {
    "name": QT_TRANSLATE_NOOP("order_desk", "Name"),
    "line1": QT_TRANSLATE_NOOP("order_desk", "Street"),
    "line2": QT_TRANSLATE_NOOP("order_desk", "Addition"),
    "postcode": QT_TRANSLATE_NOOP("order_desk", "Postcode"),
    "city": QT_TRANSLATE_NOOP("order_desk", "City"),
    "region": QT_TRANSLATE_NOOP("order_desk", "Region"),
    "country": QT_TRANSLATE_NOOP("order_desk", "Country"),
    "postcode-form": QT_TRANSLATE_NOOP("order_desk", "Postcode form"),
}

# The warning, and what clears it.
_WARNINGS: dict[str, tuple[str, str, Tone]] = {
    "blocked": (
        QT_TRANSLATE_NOOP("order_desk", "Customer is blocked: {reason}"),
        QT_TRANSLATE_NOOP("order_desk", "On hold until a supervisor releases it"),
        Tone.BAD,
    ),
    "credit": (
        QT_TRANSLATE_NOOP("order_desk", "Over the credit limit by {over}"),
        QT_TRANSLATE_NOOP("order_desk", "On hold; a payment or a smaller order clears it"),
        Tone.BAD,
    ),
    "overdue": (
        QT_TRANSLATE_NOOP("order_desk", "{amount} overdue"),
        QT_TRANSLATE_NOOP("order_desk", "Ask for the payment"),
        Tone.WARN,
    ),
    "address": (
        QT_TRANSLATE_NOOP("order_desk", "Delivery address: {fields}"),
        QT_TRANSLATE_NOOP("order_desk", "Ctrl+T completes it; else it will be on hold"),
        Tone.BAD,
    ),
    "short": (
        QT_TRANSLATE_NOOP("order_desk", "{sku}: {missing} not in stock here"),
        QT_TRANSLATE_NOOP("order_desk", "Will be sent when it comes in"),
        Tone.WARN,
    ),
    "discontinued": (
        QT_TRANSLATE_NOOP("order_desk", "{sku} is discontinued"),
        QT_TRANSLATE_NOOP("order_desk", "What is not in stock will not come"),
        Tone.WARN,
    ),
    "unusual": (
        QT_TRANSLATE_NOOP("order_desk", "{sku}: {quantity}, never more than {usual} before"),
        QT_TRANSLATE_NOOP("order_desk", "Read the quantity back to the customer"),
        Tone.WARN,
    ),
    "duplicate": (
        QT_TRANSLATE_NOOP("order_desk", "The same as order {number} of today"),
        QT_TRANSLATE_NOOP("order_desk", "Ask whether it is wanted twice"),
        Tone.WARN,
    ),
}


def _said(text: str) -> str:
    return QCoreApplication.translate("order_desk", text)


def phase(of: Phase) -> tuple[str, Tone]:
    """The word for a phase, and its tone."""
    text, tone = _PHASES[of]
    return _said(text), tone


def hold(kind: HoldKind | str) -> str:
    """Why an order is held, as a sentence without its full stop."""
    return _said(_HOLDS[HoldKind(kind)])


def hold_told(kind: HoldKind | str) -> str:
    """What to tell the caller about a hold: why, and what has to happen."""
    return _said(_HOLDS_TOLD[HoldKind(kind)])


def evidence(kind: HoldKind, seen: str) -> str:
    """What the rule saw, in the words and numbers of this station."""
    if kind is HoldKind.ADDRESS:
        return ", ".join(
            address_field(name) if name in _FIELDS else name for name in seen.split(", ")
        )
    if kind is HoldKind.CREDIT:
        return " > ".join(_amount(part) for part in seen.split(" > "))
    return seen


def _amount(text: str) -> str:
    amount, _, currency = text.partition(" ")
    try:
        return formats.money(Money.of(amount, currency))
    except ArithmeticError:
        return text


def hold_state(state: HoldState) -> tuple[str, Tone]:
    text, tone = _HOLD_STATES[state]
    return _said(text), tone


def price_source(source: str) -> str:
    """Why a price is what it is."""
    return _said(_SOURCES[source]) if source in _SOURCES else source


def address_field(name: str) -> str:
    """The name of a field of an address, or of what is wrong with one."""
    return _said(_FIELDS[name])


def warning(of: OrderWarning) -> tuple[str, str, Tone]:
    """What to say, what clears it, and the tone."""
    text, clears, tone = _WARNINGS[of.code]
    facts: dict[str, Any] = {name: formats.fact(value) for name, value in of.facts.items()}
    return _said(text).format(**facts), _said(clears), tone
