"""Every reason for which a row is not taken as it is: a sentence, and what to do about it.

The sentences go into error files, next to the rows, where no other catalogue can reach.
"""

from __future__ import annotations

from typing import Any

from omsdesk.errors import Refused
from omsdesk.integrations.importing.raw_rows import RawRow
from omsdesk.integrations.importing.rows import Note, Origin, Rejected, Skipped

REASONS: dict[str, tuple[str, str]] = {
    # Rows that do not fit their file.
    "open-quote": (
        "A quotation mark in this line is never closed, or text follows a closed one.",
        "Close the quotation mark, or write it twice where it belongs to the text.",
    ),
    "truncated": (
        "The file ends in the middle of this row.",
        "Export the file again; it was cut off.",
    ),
    "too-few-fields": (
        "The row has fewer fields than the header.",
        "Add the missing fields, or remove a line break inside a text.",
    ),
    "too-many-fields": (
        "The row has more fields than the header.",
        "Put texts that contain the delimiter between quotation marks.",
    ),
    "zero-byte": (
        "The row contains a zero byte.",
        "Export the file again; this place in it is damaged.",
    ),
    # Cells that cannot be read.
    "blank": ("The field {field} is blank.", "Fill it in."),
    "not-a-number": (
        "This is not a number.",
        "Write a number; the decimal mark of this column must be the same everywhere.",
    ),
    "number-ambiguous": (
        "The number may mean {point} or {comma}.",
        "Declare decimal_mark for this column in the mapping.",
    ),
    "other-currency": (
        "The amount is in {found}, the import is in {currency}.",
        "Import other currencies by a mapping of their own.",
    ),
    "too-fine": (
        "The number has more decimals than can be kept ({digits}).",
        'Shorten it, or set too_fine = "round" in the formats of the mapping.',
    ),
    "share-out-of-range": (
        "A discount written as {form} cannot have this value.",
        "Check whether the mapping should say percent or fraction.",
    ),
    "not-a-date": (
        "This is not a date in the form of this column.",
        "Write it as 2024-12-31, or declare date_order in the mapping.",
    ),
    "date-ambiguous": (
        "The date may have the day or the month first.",
        "Declare date_order for this column in the mapping.",
    ),
    "date-impossible": ("There is no such date.", "Correct it."),
    "not-a-flag": ("This is neither yes nor no.", "Write yes or no."),
    "not-a-phone": ("This is not a phone number.", "Correct it or leave it blank."),
    "country-unknown": (
        "No country has this name.",
        "Write the two-letter code, or add it to values in the mapping. Near: {nearest}.",
    ),
    "code-shortened": (
        "A spreadsheet has shortened this code and lost digits.",
        "Format the column as text in the spreadsheet, and export it again.",
    ),
    "lookup-missing": (
        "{lookup_file} has no row for this key.",
        "Add the row there, or correct the key.",
    ),
    # Rows against rows.
    "duplicate": ("The row says the same as line {first}.", ""),
    "duplicate-key": (
        "Line {line} has the same key and other content.",
        "Decide which of the two is right and remove the other.",
    ),
    "duplicate-line": (
        "The line is the same as line {line} of the order.",
        "Remove it, or add the quantities up.",
    ),
    "line-differs": (
        "Line {line} of the order has the same key and other content.",
        "Decide which of the two is right and remove the other.",
    ),
    "order-differs": (
        "The order's {field} is not the same as in line {line}.",
        "Give all lines of an order the same.",
    ),
    "order-refused": (
        "Line {line} of {file} is refused, and an order is taken whole or not at all.",
        "Correct that line; import this one again together with it.",
    ),
    "order-missing": (
        "There is no order with this number in {file}.",
        "Add the order, or remove the line.",
    ),
    # Rules of the mapping.
    "no-lines": ("The order has no lines of goods.", "Add its lines, or leave the order out."),
    "no-customer": (
        "The order has no customer.",
        'Fill it in, or set missing_customer = "walk-in" in the mapping.',
    ),
    "zero-price": (
        "The price is zero.",
        'Fill it in, or set zero_price = "accept" in the mapping.',
    ),
    "negative-price": ("The price is negative.", "Enter it as a credit instead."),
    "zero-quantity": ("The quantity is zero.", "Fill it in or remove the line."),
    "negative-quantity": (
        "The quantity is negative.",
        'Correct it, or set negative_quantity = "credit" in the mapping.',
    ),
    "negative-stock": ("The stock is negative.", "Count it and enter what is there."),
    "negative-freight": ("The freight is negative.", "Enter it as a credit instead."),
    "mixed-signs": (
        "The order has positive and negative quantities.",
        "Split it into an order and a credit.",
    ),
    "cancellation": (
        "The order number says that this is a cancellation.",
        'Set cancellations = "credit" or "skip" in the mapping.',
    ),
    "cancellation-positive": (
        "A cancellation with a quantity that is not negative.",
        "Correct the order number or the quantity.",
    ),
    "no-goods": (
        "{sku} is the code of something that is no goods.",
        "Say what it means under no_goods in the mapping.",
    ),
    "no-key": ("The row names no {field}.", ""),
    # Notes on rows that are taken.
    "differs": ("{field}: {other!r} is left out, the first was {first!r}.", ""),
    "incomplete-address": ("The address is not complete.", "Fill it in."),
    "walk-in": ("The order has no customer and goes to the walk-in customer.", ""),
    "duplicate-line-left-out": ("Line {other} repeats line {first} and is left out.", ""),
    "line-left-out": ("Line {other} ({sku}) is no goods and is left out.", ""),
    "shipped-before-ordered": ("The order was shipped before it was placed.", ""),
}


class CellRefused(Exception):
    """A cell that cannot be read, with the refusal that says why."""

    def __init__(self, column: str, text: str, refused: Refused) -> None:
        super().__init__(column, text, refused)
        self.column = column
        self.text = text
        self.refused = refused


def rejected(origin: Origin, row: RawRow, code: str, **facts: Any) -> Rejected:
    """The whole row refused for a reason."""
    reason, hint = REASONS[code]
    return Rejected(
        origin=origin,
        line=row.line,
        code=code,
        reason=reason.format_map(facts),
        hint=hint.format_map(facts),
        facts=facts,
        cells=row.cells,
    )


def rejected_cell(origin: Origin, row: RawRow, cause: CellRefused) -> Rejected:
    """The row refused because of one cell."""
    reason, hint = REASONS[cause.refused.code]
    return Rejected(
        origin=origin,
        line=row.line,
        code=cause.refused.code,
        reason=f"{cause.column}: {reason.format_map(cause.refused.facts)}",
        hint=hint.format_map(cause.refused.facts),
        facts=dict(cause.refused.facts),
        column=cause.column,
        text=cause.text,
        cells=row.cells,
    )


def skipped(origin: Origin, line: int, code: str, **facts: Any) -> Skipped:
    """The row left out by a rule."""
    reason = REASONS[code][0].format_map(facts)
    return Skipped(origin=origin, line=line, code=code, reason=reason)


def note(line: int, code: str, **facts: Any) -> Note:
    """A sentence about a row that is taken."""
    return Note(line, code, REASONS[code][0].format_map(facts))
