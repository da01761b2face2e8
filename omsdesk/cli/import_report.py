"""What an import did, as tables of text for a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from omsdesk.commands.importing import RowVerdict
from omsdesk.documents import numbers
from omsdesk.integrations.importing.mapping import Mapping
from omsdesk.integrations.importing.report import OrderSums
from omsdesk.integrations.importing.rows import Rejected
from omsdesk.integrations.importing.taking import Preview, Taken
from omsdesk.values import Quantity

_LANGUAGE = "en"
_VERDICTS = (
    (RowVerdict.ACCEPTED, "taken"),
    (RowVerdict.KNOWN, "known"),
    (RowVerdict.REFUSED, "refused"),
)
_SUMS = ("orders", "orders", "lines", "quantity", "line amounts", "freight", "charges")


def taken(mapping: Mapping, done: Taken) -> Iterator[str]:
    """Rows by file and what became of them, then the sums of the orders."""
    yield _title(mapping)
    files = [
        [feeds, file, *_counts(each.read, each.taken, each.known, each.refused, each.skipped)]
        for (feeds, file), each in done.files.items()
    ]
    head = ["table", "file", "read", "taken", "known", "refused", "left out"]
    yield from _table([head, *files], texts=2)
    sums = [_sums(word, done.orders[verdict]) for verdict, word in _VERDICTS]
    if any(done.orders[verdict].count for verdict, _ in _VERDICTS):
        yield ""
        yield from _table([list(_SUMS), *sums], texts=1)
    if not done.is_complete:
        yield "The import was broken off; run it again to complete it."


def previewed(mapping: Mapping, found: Preview) -> Iterator[str]:
    """Rows by file as far as reading can tell, then the sums of the orders."""
    yield _title(mapping)
    files = [
        [feeds, file, *_counts(each.read, each.accepted, each.refused, each.skipped)]
        for (feeds, file), each in found.totals.rows.items()
    ]
    yield from _table([["table", "file", "read", "right", "refused", "left out"], *files], texts=2)
    yield ""
    sums = [_sums("right", found.totals.orders), _sums("credits", found.totals.credits)]
    yield from _table([list(_SUMS), *sums], texts=1)


def error_line(error: Rejected) -> str:
    """Where a refused row is, why it is refused, and what to do about it."""
    return f"{error.origin.file}, line {error.line}: {error.reason} {error.hint}".rstrip()


def _title(mapping: Mapping) -> str:
    return f"{mapping.title or mapping.name}, amounts in {mapping.currency}"


def _counts(*counts: int) -> list[str]:
    return [numbers.quantity(Quantity.of(count), _LANGUAGE) for count in counts]


def _sums(word: str, sums: OrderSums) -> list[str]:
    return [
        word,
        *_counts(sums.count, sums.lines),
        numbers.quantity(sums.quantity, _LANGUAGE),
        *(numbers.money(amount, _LANGUAGE) for amount in (sums.goods, sums.freight, sums.charges)),
    ]


def _table(rows: Sequence[Sequence[str]], texts: int) -> Iterator[str]:
    """Columns side by side: the first `texts` to the left, numbers to the right."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = [
            f"{cell:<{width}}" if at < texts else f"{cell:>{width}}"
            for at, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        yield "  ".join(cells).rstrip()
