"""What a scanned code means, in a strict order, so that one code never means two things.

1. a quantity before a code, 2. a command of the screen, 3. a document of our own, 4. a
badge, 5. GS1 element strings and SSCC, 6. in-store codes that say a weight or a price,
7. GTIN, 8. anything else: a SKU, a location, a tote, a tracking number, which only the
database can tell apart.

The numbers of our own documents have no check character: they are printed as Code 128 and
QR code, which have their own, and a number that is keyed wrongly is not in the database or
shows its order. A second form of each number would only be read aloud wrongly.

Source: GS1 General Specifications 25, section 5 and 2.1.11; ISO/IEC 15424:2008 for the
identifiers.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from omsdesk.devices.scanners import gs1
from omsdesk.devices.scanners.gs1 import Elements, Gtin
from omsdesk.devices.scanners.gs1_text import linked_elements, readable_elements
from omsdesk.devices.scanners.in_store import MeasurePattern
from omsdesk.values import Quantity

COMMAND_PREFIX = "CMD-"
BADGE_PREFIX = "BADGE-"
# GS1-128, DataMatrix, QR code, DataBar and composite, DotCode.
GS1_IDENTIFIERS = ("]C1", "]d2", "]Q3", "]e0", "]e1", "]e2", "]J1")
_EAN_8 = "]E4"
_WITH_ADD_ON = "]E3"
_EAN_13_DIGITS = 13


class DocumentKind(StrEnum):
    """Our own documents; the value is what their numbers begin with."""

    SALES_ORDER = "SO"
    PICK_LIST = "PL"
    SHIPMENT = "SH"
    INVOICE = "IN"


@dataclass(frozen=True, slots=True)
class CommandCode:
    """A key of the screen as a barcode; `word` is what follows `CMD-`, in capitals."""

    word: str


@dataclass(frozen=True, slots=True)
class DocumentNumber:
    """The number of one of our documents, in capitals."""

    kind: DocumentKind
    number: str


@dataclass(frozen=True, slots=True)
class BadgeToken:
    """An operator's badge; `token` is the whole text and secret."""

    token: str

    def __repr__(self) -> str:
        return "BadgeToken(...)"


@dataclass(frozen=True, slots=True)
class Sscc:
    """A parcel or pallet: 18 digits. `elements` is what else the label said."""

    code: str
    elements: Elements | None = None


@dataclass(frozen=True, slots=True)
class FreeCode:
    """A text with no form that we know, without spaces around it."""

    code: str


@dataclass(frozen=True, slots=True)
class Policy:
    """What a station knows of its own codes.

    `measures` are its in-store codes; `unmarked_elements` tells that element strings come
    without an identifier, from scanners that send none: a text that is one from end to end,
    with an item or a parcel in it, is read as such.
    """

    measures: tuple[MeasurePattern, ...] = ()
    unmarked_elements: bool = False


USUAL = Policy()

ItemMeaning = Gtin | Elements | FreeCode


@dataclass(frozen=True, slots=True)
class Times:
    """So many of an item, from `12*` and its code; `of` is None when only `12*` was there."""

    quantity: Quantity
    of: ItemMeaning | None


Meaning = CommandCode | DocumentNumber | BadgeToken | Sscc | ItemMeaning | Times

_IDENTIFIED = re.compile(r"(\][A-Za-z][0-9A-Za-z])?(.*)", re.DOTALL)
_TIMES = re.compile(r"([0-9]{1,6})(?:[.,]([0-9]{1,6}))?\*(.*)", re.DOTALL)
_COMMAND = re.compile(r"CMD-([A-Z0-9][A-Z0-9-]*)", re.IGNORECASE)
_DOCUMENT = re.compile(r"(SO|PL|SH|IN)-[0-9]{2}-[0-9]{6,9}", re.IGNORECASE)
_BADGE = re.compile(r"BADGE-\S+")


def meaning(raw: str, aim: str = "", policy: Policy = USUAL) -> Meaning:
    """Never fails: what is nothing else is a `FreeCode`.

    `aim` is the symbology identifier; one at the beginning of `raw` is recognized too.
    """
    text = raw.strip(" \r\n\t")
    if not aim and (match := _IDENTIFIED.fullmatch(text)) and match[1] and match[2]:
        aim, text = match[1], match[2].strip(" ")
    return _times(text, aim, policy) or _single(text, aim, policy)


def _times(text: str, aim: str, policy: Policy) -> Times | None:
    match = _TIMES.fullmatch(text)
    if match is None:
        return None
    quantity = Quantity.of(Decimal(f"{match[1]}.{match[2] or 0}"))
    if not quantity:
        return None
    code = match[3].strip(" ")
    if not code:
        return Times(quantity, None)
    of = _single(code, aim, policy)
    return Times(quantity, of) if isinstance(of, Gtin | Elements | FreeCode) else None


def _single(text: str, aim: str, policy: Policy) -> Meaning:
    return _own(text) or _gs1(text, aim, policy) or _item(text, aim, policy) or FreeCode(text)


def _own(text: str) -> CommandCode | DocumentNumber | BadgeToken | None:
    if command := _COMMAND.fullmatch(text):
        return CommandCode(command[1].upper())
    if document := _DOCUMENT.fullmatch(text):
        return DocumentNumber(DocumentKind(document[1].upper()), text.upper())
    return BadgeToken(text) if _BADGE.fullmatch(text) else None


def _gs1(text: str, aim: str, policy: Policy) -> Sscc | Elements | None:
    """A GTIN that stands alone is not read here: as an element string it means nonsense."""
    if code := gs1.sscc(text):
        return Sscc(code)
    found = readable_elements(text) or linked_elements(text)
    if found is None and (aim in GS1_IDENTIFIERS or gs1.SEPARATOR in text):
        found = gs1.elements(text)
    if found is None and policy.unmarked_elements and gs1.gtin(text) is None:
        found = _whole(gs1.elements(text))
    if found is not None and found.sscc:
        return Sscc(found.sscc, found)
    return found


def _whole(found: Elements | None) -> Elements | None:
    """Only what is known from end to end, and names goods."""
    if found is None or any(not ai for ai, _ in found.others):
        return None
    return found if found.gtin or found.content or found.sscc else None


def _item(text: str, aim: str, policy: Policy) -> Elements | Gtin | None:
    """An in-store code or a trade item; what a journal adds behind its number is left out."""
    if aim == _WITH_ADD_ON and len(text) in (_EAN_13_DIGITS + 2, _EAN_13_DIGITS + 5):
        text = text[:_EAN_13_DIGITS]
    measured = (pattern.read(text) for pattern in policy.measures)
    return next(filter(None, measured), None) or (
        gs1.plain_gtin(text) if aim == _EAN_8 else gs1.gtin(text)
    )
