"""Shipping labels that tests draw, print and decode."""

from __future__ import annotations

from typing import Any

import msgspec
import zxingcpp
from PIL import Image

from omsdesk.documents.labels.content import ShippingLabel

SSCC = "340123450000000017"
TRACKING = "ND0012345678DE"
HOSTILE = "a^XZ~HS\\&_5E\"'<>;^FS\x1b\x00\r\nb\t\x7f\u202e\u200bc"

GERMAN: dict[str, Any] = {
    "sender": ("Nordwind Handels GmbH", "Speicherstraße 12", "20457 Hamburg", "Germany"),
    "consignee_name": "Käthe Müller-Lüdenscheidt",
    "consignee_lines": ("c/o Bäckerei Groß & Söhne", "Königstraße 7, Hinterhaus"),
    "city_line": "70173 Stuttgart",
    "country": "GERMANY",
    "service": "Express 12:00",
    "order_number": "SO-2026-004711",
    "customer_reference": "PO 88-1234",
    "parcel": "1 of 2",
    "weight": "12.345 kg",
    "sscc": SSCC,
    "tracking_number": TRACKING,
    "printed_at": "2026-11-24 14:05",
}
ADDRESSES: dict[str, dict[str, Any]] = {
    "german": {},
    "polish": {
        "consignee_name": "Zażółć Gęślą Jaźń Sp. z o.o.",
        "consignee_lines": ("ul. Świętokrzyska 14",),
        "city_line": "91-355 Łódź",
        "country": "POLSKA",
    },
    "greek": {
        "consignee_name": "Ελληνικά Τρόφιμα ΑΕ",
        "consignee_lines": ("Λεωφόρος Βασιλίσσης Σοφίας 21",),
        "city_line": "106 74 Αθήνα",
        "country": "ΕΛΛΆΔΑ",
    },
    "chinese": {
        "consignee_name": "李小龙贸易有限公司",
        "consignee_lines": ("朝阳区建国路88号 3 栋", "臺灣路"),
        "city_line": "100022 北京市",
        "country": "中国",
    },
    "arabic": {
        "consignee_name": "شركة الواحة للتجارة",
        "consignee_lines": ("شارع الملك فهد 12, Building B",),
        "city_line": "الرياض 11564",
        "country": "المملكة العربية السعودية",
    },
}


def label(**changes: Any) -> ShippingLabel:
    """The German label with other values."""
    return msgspec.convert({**GERMAN, **changes}, ShippingLabel)


def decoded(image: Image.Image) -> set[tuple[str, str]]:
    """What a scanner says of a picture: (symbology identifier, text)."""
    codes = zxingcpp.read_barcodes(image, text_mode=zxingcpp.TextMode.Plain)
    return {(code.symbology_identifier, code.text) for code in codes}


BOTH_CODES = {("]C1", "00" + SSCC), ("]C0", TRACKING)}
