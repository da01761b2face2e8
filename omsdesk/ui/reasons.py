"""Why something was done that needs a reason: short lists of codes with their words.

Commands store the code, or what a person typed instead; `words` shows either.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from omsdesk.ui.texts import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Reason:
    """`code` is stored; `text` is a source text of the context "reasons"."""

    code: str
    text: str

    @property
    def shown(self) -> str:
        return QCoreApplication.translate("reasons", self.text)


SHORT = (
    Reason("shelf-empty", QT_TRANSLATE_NOOP("reasons", "The shelf is empty")),
    Reason("too-few", QT_TRANSLATE_NOOP("reasons", "There are too few")),
    Reason("damaged", QT_TRANSLATE_NOOP("reasons", "Damaged")),
    Reason("other-item-there", QT_TRANSLATE_NOOP("reasons", "Another item is there")),
    Reason("not-reachable", QT_TRANSLATE_NOOP("reasons", "Cannot be reached")),
)
REPRINT = (
    Reason("label-damaged", QT_TRANSLATE_NOOP("reasons", "Damaged or smeared")),
    Reason("did-not-come-out", QT_TRANSLATE_NOOP("reasons", "It did not come out")),
    Reason("label-lost", QT_TRANSLATE_NOOP("reasons", "Lost")),
    Reason("not-readable", QT_TRANSLATE_NOOP("reasons", "A scanner cannot read it")),
)
REPLACE = (
    Reason("address-changed", QT_TRANSLATE_NOOP("reasons", "The address has changed")),
    Reason("service-changed", QT_TRANSLATE_NOOP("reasons", "The service has changed")),
    Reason("carrier-refused", QT_TRANSLATE_NOOP("reasons", "The carrier refused it")),
    Reason("wrong-parcel", QT_TRANSLATE_NOOP("reasons", "It is on the wrong parcel")),
)
VOID = (
    Reason("not-sent", QT_TRANSLATE_NOOP("reasons", "The parcel is not sent")),
    Reason("repacked", QT_TRANSLATE_NOOP("reasons", "It is packed again")),
    Reason("wrong-parcel", QT_TRANSLATE_NOOP("reasons", "It is on the wrong parcel")),
    Reason("carrier-refused", QT_TRANSLATE_NOOP("reasons", "The carrier refused it")),
)
HOLD = (
    Reason("customer-called", QT_TRANSLATE_NOOP("reasons", "Agreed with the customer")),
    Reason("payment-came", QT_TRANSLATE_NOOP("reasons", "The payment has come")),
    Reason("sales-agreed", QT_TRANSLATE_NOOP("reasons", "Agreed with sales")),
    Reason("checked", QT_TRANSLATE_NOOP("reasons", "Checked: it is right")),
)
COUNTED = "counted-after-short"

_MORE = (Reason(COUNTED, QT_TRANSLATE_NOOP("reasons", "Counted after a short pick")),)
_BY_CODE = {
    each.code: each for table in (SHORT, REPRINT, REPLACE, VOID, HOLD, _MORE) for each in table
}


def words(reason: str) -> str:
    """A stored reason as people read it: the words of a code, or what somebody typed."""
    known = _BY_CODE.get(reason)
    return known.shown if known is not None else reason
