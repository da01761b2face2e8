"""What a shipping label says."""

from __future__ import annotations

import msgspec

from omsdesk.documents.labels import gs1
from omsdesk.documents.printable import printable, printable_lines

_VERSION = {"en": "Version", "de": "Fassung"}


class ShippingLabel(msgspec.Struct, frozen=True, kw_only=True):
    """One parcel's label: ready texts, a valid SSCC (18 digits) and a tracking number.

    `tracking_number` is ASCII without control characters; `generation` counts the labels
    of a parcel from 1; `language` ("en", "de") is that of the captions.
    """

    sender: tuple[str, ...]
    consignee_name: str
    consignee_lines: tuple[str, ...]
    city_line: str
    country: str
    service: str
    order_number: str
    customer_reference: str
    parcel: str
    weight: str
    sscc: str
    tracking_number: str
    printed_at: str
    generation: int = 1
    language: str = "en"

    def lines(self) -> dict[str, tuple[str, ...]]:
        """Every field of a layout with its printable lines.

        Refused("text-has-no-glyphs"), Refused("sscc-invalid").
        """
        version = f"{_VERSION.get(self.language, _VERSION['en'])} {self.generation}"
        texts = {name: (getattr(self, name),) for name in _SINGLE}
        texts |= {name: getattr(self, name) for name in _SEVERAL}
        lines = {name: printable_lines(each, name) for name, each in texts.items()}
        return lines | {
            "printed": (printable(self.printed_at, "printed_at"), version),
            "sscc_text": (gs1.sscc_text(self.sscc),),
        }

    def codes(self) -> dict[str, str]:
        """Every field of a layout that a barcode may carry. Refused("sscc-invalid")."""
        return {
            "tracking_number": self.tracking_number,
            "sscc_element": gs1.sscc_element(self.sscc),
            "order_number": self.order_number,
        }


_SEVERAL = ("sender", "consignee_lines")
_SINGLE = (
    "consignee_name",
    "city_line",
    "country",
    "service",
    "order_number",
    "customer_reference",
    "parcel",
    "weight",
    "tracking_number",
)
TEXT_FIELDS = frozenset({*_SINGLE, *_SEVERAL, "printed", "sscc_text"})
CODE_FIELDS = frozenset({"tracking_number", "sscc_element", "order_number"})
