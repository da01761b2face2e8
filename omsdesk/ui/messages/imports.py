"""Messages about files that are imported."""

from __future__ import annotations

from omsdesk.ui.messages.message import Message
from omsdesk.ui.texts import QT_TRANSLATE_NOOP

MESSAGES = {
    "blank": Message(
        text=QT_TRANSLATE_NOOP("messages", "{field} is empty"),
        next_step=QT_TRANSLATE_NOOP("messages", "Fill it in"),
    ),
    "code-shortened": Message(
        text=QT_TRANSLATE_NOOP("messages", "The program that wrote the file shortened this code"),
        next_step=QT_TRANSLATE_NOOP("messages", "Save the column as text"),
    ),
    "country-unknown": Message(
        text=QT_TRANSLATE_NOOP("messages", "This country is not known"),
        next_step=QT_TRANSLATE_NOOP("messages", "The nearest is {nearest}"),
    ),
    "date-ambiguous": Message(
        text=QT_TRANSLATE_NOOP("messages", "This date can be read in two ways"),
        next_step=QT_TRANSLATE_NOOP("messages", "Say the order of day and month in the mapping"),
    ),
    "date-impossible": Message(
        text=QT_TRANSLATE_NOOP("messages", "There is no such day"),
        next_step=QT_TRANSLATE_NOOP("messages", "Correct the date"),
    ),
    "import-column-missing": Message(
        text=QT_TRANSLATE_NOOP("messages", "{file} has no column {column}"),
        next_step=QT_TRANSLATE_NOOP("messages", "The nearest is {nearest}; correct the mapping"),
    ),
    "import-column-twice": Message(
        text=QT_TRANSLATE_NOOP("messages", "{file} has the column {column} twice"),
        next_step=QT_TRANSLATE_NOOP("messages", "Rename one of them"),
    ),
    "import-disk": Message(
        text=QT_TRANSLATE_NOOP("messages", "The import stopped: {problem}"),
        next_step=QT_TRANSLATE_NOOP("messages", "Run it again; what was taken is known"),
    ),
    "import-file-empty": Message(
        text=QT_TRANSLATE_NOOP("messages", "{file} is empty"),
        next_step=QT_TRANSLATE_NOOP("messages", "Choose another file"),
    ),
    "import-file-missing": Message(
        text=QT_TRANSLATE_NOOP("messages", "{file} is not there"),
        next_step=QT_TRANSLATE_NOOP("messages", "Choose the file again"),
    ),
    "import-file-unreadable": Message(
        text=QT_TRANSLATE_NOOP("messages", "{file} cannot be read"),
        next_step=QT_TRANSLATE_NOOP("messages", "Save it again as CSV or XLSX"),
    ),
    "import-sheet-missing": Message(
        text=QT_TRANSLATE_NOOP("messages", "{file} has no sheet {sheet}, only {sheets}"),
        next_step=QT_TRANSLATE_NOOP("messages", "Correct the mapping"),
    ),
    "lookup-missing": Message(
        text=QT_TRANSLATE_NOOP("messages", "The value is not in {lookup_file}"),
        next_step=QT_TRANSLATE_NOOP("messages", "Add it there"),
    ),
    "mapping-field-missing": Message(
        text=QT_TRANSLATE_NOOP("messages", "The mapping has no {field} in {where}"),
        next_step=QT_TRANSLATE_NOOP("messages", "Add it to the mapping"),
    ),
    "mapping-incomplete": Message(
        text=QT_TRANSLATE_NOOP("messages", "The mapping lacks {key} in {where}"),
        next_step=QT_TRANSLATE_NOOP("messages", "Add it to the mapping"),
    ),
    "mapping-unknown": Message(
        text=QT_TRANSLATE_NOOP("messages", "There is no mapping {name}"),
        next_step=QT_TRANSLATE_NOOP("messages", "Choose one of the list, or its file"),
    ),
    "mapping-unreadable": Message(
        text=QT_TRANSLATE_NOOP("messages", "The mapping cannot be read: {problem}"),
        next_step=QT_TRANSLATE_NOOP("messages", "Correct the file"),
    ),
    "mapping-value-wrong": Message(
        text=QT_TRANSLATE_NOOP("messages", "The mapping has a wrong value: {problem}"),
        next_step=QT_TRANSLATE_NOOP("messages", "Correct the file"),
    ),
    "negative-price": Message(
        text=QT_TRANSLATE_NOOP("messages", "The price is below zero"),
        next_step=QT_TRANSLATE_NOOP("messages", "Correct the price"),
    ),
    "negative-stock": Message(
        text=QT_TRANSLATE_NOOP("messages", "The stock is below zero"),
        next_step=QT_TRANSLATE_NOOP("messages", "Correct the stock"),
    ),
    "not-a-date": Message(
        text=QT_TRANSLATE_NOOP("messages", "This is not a date written as {order}"),
        next_step=QT_TRANSLATE_NOOP("messages", "Correct the date"),
    ),
    "not-a-flag": Message(
        text=QT_TRANSLATE_NOOP("messages", "This is neither yes nor no"),
        next_step=QT_TRANSLATE_NOOP("messages", "Write yes or no"),
    ),
    "not-a-number": Message(
        text=QT_TRANSLATE_NOOP("messages", "This is not a number"),
        next_step=QT_TRANSLATE_NOOP("messages", "The decimal sign of this file is {mark}"),
    ),
    "not-a-phone": Message(
        text=QT_TRANSLATE_NOOP("messages", "This is not a phone number"),
        next_step=QT_TRANSLATE_NOOP("messages", "Correct the number"),
    ),
    "number-ambiguous": Message(
        text=QT_TRANSLATE_NOOP("messages", "This number can be {comma} or {point}"),
        next_step=QT_TRANSLATE_NOOP("messages", "Say the decimal sign in the mapping"),
    ),
    "other-currency": Message(
        text=QT_TRANSLATE_NOOP("messages", "The amount is in {found}, not {currency}"),
        next_step=QT_TRANSLATE_NOOP("messages", "Correct the amount"),
    ),
    "share-out-of-range": Message(
        text=QT_TRANSLATE_NOOP("messages", "This share is not possible as {form}"),
        next_step=QT_TRANSLATE_NOOP("messages", "Correct the value"),
    ),
    "too-fine": Message(
        text=QT_TRANSLATE_NOOP("messages", "This has more than {digits} decimals"),
        next_step=QT_TRANSLATE_NOOP("messages", "Round it"),
    ),
}
