"""Digital Links and text in brackets, each with where it comes from: see `test_gs1`."""

from __future__ import annotations

from datetime import date

import pytest

from omsdesk.devices.scanners.gs1 import Elements, Gtin
from omsdesk.devices.scanners.gs1_text import linked_elements, readable_elements
from omsdesk.devices.scanners.meaning import FreeCode, meaning
from omsdesk.values import Weight
from tests.devices.test_gs1 import ITEM, MEAT, TEA, said

LINKS = [
    # ENGINE, with GS1's own numbers where it has invented ones.
    ("http://a/00/006141411234567890", Elements(sscc="006141411234567890")),
    ("https://a/stem/00/006141411234567890", Elements(sscc="006141411234567890")),
    ("https://a/more/stem/00/006141411234567890", Elements(sscc="006141411234567890")),
    ("https://a/00/faux/00/006141411234567890", Elements(sscc="006141411234567890")),
    ("https://a/00/006141411234567890?", Elements(sscc="006141411234567890")),
    ("https://a/01/2112345678900", Elements(gtin=Gtin("02112345678900"))),
    ("https://a/01/416000336108", Elements(gtin=Gtin("00416000336108"))),
    ("https://a/01/02345673", Elements(gtin=Gtin("00000002345673"))),
    ("https://brand.example.com/some-extra/pathinfo/01/9520123456788", Elements(gtin=ITEM)),
    (
        "https://a/01/09520123456788/22/TEST/10/ABC/21/XYZ#fragment",
        Elements(gtin=ITEM, lot="ABC", serial="XYZ", others=(("22", "TEST"),)),
    ),
    (
        "https://a/01/09520123456788/22/ABC%2d123?99=ABC&98=XYZ%2f987",
        Elements(gtin=ITEM, others=(("22", "ABC-123"), ("99", "ABC"), ("98", "XYZ/987"))),
    ),
    (
        "https://a/01/09520123456788?&&&99=ABC&unknown=666&singleton&98=XYZ&&&",
        Elements(gtin=ITEM, others=(("99", "ABC"), ("98", "XYZ"))),
    ),
    (
        "https://id.gs1.org/01/09520123456788/10/ABC1/21/12345?17=280426",
        Elements(gtin=ITEM, lot="ABC1", serial="12345", expiry=date(2028, 4, 26)),
    ),
    (
        "https://example.com/01/9520123456788?3103=000195&3922=0299&17=281225",
        Elements(
            gtin=ITEM,
            net_weight=Weight.grams(195),
            expiry=date(2028, 12, 25),
            others=(("3922", "0299"),),
        ),
    ),
    # BIIP.
    (
        "https://id.gs1.org/00/106141412345678908?02=00614141123452&37=25&10=ABC123",
        Elements(sscc="106141412345678908", content=Gtin("00614141123452"), count=25, lot="ABC123"),
    ),
    # DL 4: the scheme has no case; a slash in a batch is encoded; other parameters are ignored.
    ("HTTPS://ID.GS1.ORG/01/04006381333931", Elements(gtin=TEA)),
    ("https://id.gs1.org/01/04006381333931/10/A%2FB%2B1", Elements(gtin=TEA, lot="A/B+1")),
    ("https://id.gs1.org:8443/01/04006381333931?linkType=all&lang=de", Elements(gtin=TEA)),
    # Servers add slashes; nothing else can be meant.
    ("https://id.gs1.org//01/04006381333931/10/ABC/", Elements(gtin=TEA, lot="ABC")),
    # An attribute of the query that is a number but no AI that we know is kept.
    ("https://a/01/04006381333931?88=7", Elements(gtin=TEA, others=(("88", "7"),))),
]


@pytest.mark.parametrize(("text", "expected"), LINKS)
def test_a_digital_link_says_what_its_element_string_says(text: str, expected: Elements) -> None:
    assert linked_elements(text) == expected
    for identifier in ("]Q3", "]Q1", "]d1", ""):
        assert said(meaning(text, identifier)) == expected


@pytest.mark.parametrize(
    "text",
    [
        # ENGINE.
        "ftp://a/01/09520123456788",
        "http://",
        "http:///",
        "http://a",
        "http://a/b/",
        "https://00/006141411234567890",
        "https://a/01/09520123456788/9/abc",
        "https://a/01/09520123456788/99999/abc",
        "https://a/01/09520123456788?99=",
        # DL 4: the qualifiers have an order, each key its own.
        "https://a/01/09520123456788/21/S/10/L",
        "https://a/00/006141411234567890/10/L",
        # Check digits, and two batches in one link.
        "https://a/01/09520123456789",
        "https://a/01/09520123456788/10/A?10=B",
        "https://a/01/09520123456788/10/A B",
        # Names instead of numbers were given up with edition 1.2; compressed links are not read.
        "https://a/gtin/09520123456788/lot/ABC",
        "https://id.gs1.org/AQnYUc1gmCVeoKJY",
        "https://example.com/shop?item=09520123456788",
        "https://[",
        "mailto:01@09520123456788",
    ],
)
def test_another_address_is_no_item(text: str) -> None:
    assert linked_elements(text) is None
    assert meaning(text, "]Q1") == FreeCode(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("(01)09520123456788", Elements(gtin=ITEM)),
        # GS 4.14: spaces around are for people.
        ("(01) 09520123456788 (10) ABC1", Elements(gtin=ITEM, lot="ABC1")),
        ("(17)280426(01)09520123456788", Elements(gtin=ITEM, expiry=date(2028, 4, 26))),
        ("(01)99521234543216(3103)000195", Elements(gtin=MEAT, net_weight=Weight.grams(195))),
        ("(00)106141412345678908", Elements(sscc="106141412345678908")),
        ("(01)09520123456788(10)A(B)C", Elements(gtin=ITEM, lot="A(B)C")),
        ("(01)09520123456788(10)A(88)C", Elements(gtin=ITEM, lot="A(88)C")),
    ],
)
def test_text_in_brackets_is_read(text: str, expected: Elements) -> None:
    assert readable_elements(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "(01)",
        "(01)(10)A",
        "(01)0952012345678",
        "(01)09520123456789",
        "()A",
        "(1)A",
        "(01",
        "A(01)B",
    ],
)
def test_other_text_in_brackets_is_none(text: str) -> None:
    assert readable_elements(text) is None
    assert meaning(text) == FreeCode(text)
