"""Words for the codes that a refusal carries as facts: states, documents, permissions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from omsdesk.ui.texts import QT_TRANSLATE_NOOP

_DOCUMENTS = {
    "sales-order": QT_TRANSLATE_NOOP("terms", "order"),
    "pick-list": QT_TRANSLATE_NOOP("terms", "pick list"),
    "shipment": QT_TRANSLATE_NOOP("terms", "shipment"),
    "parcel": QT_TRANSLATE_NOOP("terms", "parcel"),
    "print-job": QT_TRANSLATE_NOOP("terms", "print job"),
}
_STATES = {
    "draft": QT_TRANSLATE_NOOP("terms", "a draft"),
    "discarded": QT_TRANSLATE_NOOP("terms", "discarded"),
    "committed": QT_TRANSLATE_NOOP("terms", "accepted"),
    "closed": QT_TRANSLATE_NOOP("terms", "closed"),
    "cancelled": QT_TRANSLATE_NOOP("terms", "cancelled"),
    "released": QT_TRANSLATE_NOOP("terms", "released"),
    "in-progress": QT_TRANSLATE_NOOP("terms", "in work"),
    "done": QT_TRANSLATE_NOOP("terms", "done"),
    "dissolved": QT_TRANSLATE_NOOP("terms", "taken apart"),
    "open": QT_TRANSLATE_NOOP("terms", "open"),
    "packing": QT_TRANSLATE_NOOP("terms", "being packed"),
    "packed": QT_TRANSLATE_NOOP("terms", "packed"),
    "ready": QT_TRANSLATE_NOOP("terms", "ready to go"),
    "dispatched": QT_TRANSLATE_NOOP("terms", "dispatched"),
    "sealed": QT_TRANSLATE_NOOP("terms", "sealed"),
    "labelled": QT_TRANSLATE_NOOP("terms", "labelled"),
    "issued": QT_TRANSLATE_NOOP("terms", "valid"),
    "voided": QT_TRANSLATE_NOOP("terms", "void"),
    "superseded": QT_TRANSLATE_NOOP("terms", "replaced"),
    "queued": QT_TRANSLATE_NOOP("terms", "waiting"),
    "sending": QT_TRANSLATE_NOOP("terms", "being sent"),
    "sent": QT_TRANSLATE_NOOP("terms", "sent"),
    "confirmed": QT_TRANSLATE_NOOP("terms", "printed"),
    "unknown": QT_TRANSLATE_NOOP("terms", "unclear"),
    "failed": QT_TRANSLATE_NOOP("terms", "not printed"),
    "resolved": QT_TRANSLATE_NOOP("terms", "settled"),
    "abandoned": QT_TRANSLATE_NOOP("terms", "given up"),
}
_KINDS = {
    "credit": QT_TRANSLATE_NOOP("terms", "over the credit limit"),
    "customer-blocked": QT_TRANSLATE_NOOP("terms", "customer blocked"),
    "address": QT_TRANSLATE_NOOP("terms", "address not complete"),
    "customer-unknown": QT_TRANSLATE_NOOP("terms", "customer not known"),
    "manual": QT_TRANSLATE_NOOP("terms", "stopped by hand"),
    "shipping-label": QT_TRANSLATE_NOOP("terms", "A shipping label"),
}
_PERMISSIONS = {
    "sell": QT_TRANSLATE_NOOP("terms", "key orders"),
    "pick": QT_TRANSLATE_NOOP("terms", "pick"),
    "pack": QT_TRANSLATE_NOOP("terms", "pack"),
    "dispatch": QT_TRANSLATE_NOOP("terms", "hand over"),
    "invoice": QT_TRANSLATE_NOOP("terms", "invoice"),
    "reprint": QT_TRANSLATE_NOOP("terms", "print again"),
    "void-label": QT_TRANSLATE_NOOP("terms", "void labels"),
    "release-hold": QT_TRANSLATE_NOOP("terms", "release holds"),
    "override": QT_TRANSLATE_NOOP("terms", "confirm as supervisor"),
    "import": QT_TRANSLATE_NOOP("terms", "import"),
    "adjust-stock": QT_TRANSLATE_NOOP("terms", "correct stock"),
    "master-data": QT_TRANSLATE_NOOP("terms", "change master data"),
    "test-devices": QT_TRANSLATE_NOOP("terms", "test devices"),
    "set-up-devices": QT_TRANSLATE_NOOP("terms", "set up devices"),
    "set-up": QT_TRANSLATE_NOOP("terms", "set up the shop"),
}
_LAYOUTS = {
    "us": QT_TRANSLATE_NOOP("terms", "US English"),
    "de": QT_TRANSLATE_NOOP("terms", "German"),
    "fr": QT_TRANSLATE_NOOP("terms", "French"),
    "es": QT_TRANSLATE_NOOP("terms", "Spanish"),
    "pl": QT_TRANSLATE_NOOP("terms", "Polish (programmer)"),
    "tr": QT_TRANSLATE_NOOP("terms", "Turkish Q"),
}
TERMS: Mapping[str, Mapping[str, str]] = {
    "document": _DOCUMENTS,
    "state": _STATES,
    "kind": _KINDS,
    "permission": _PERMISSIONS,
    # Keyboard layouts of both sides.
    "scanner": _LAYOUTS,
    "computer": _LAYOUTS,
}


def term(fact: str, value: Any) -> Any:
    """The word for a code in the fact of that name, of several each; other values as they are."""
    if isinstance(value, tuple):
        return tuple(term(fact, each) for each in value)
    text = TERMS.get(fact, {}).get(value) if isinstance(value, str) else None
    return value if text is None else QCoreApplication.translate("terms", text)
