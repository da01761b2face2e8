"""A played day as text for a terminal of 80 columns."""

from __future__ import annotations

from collections.abc import Iterator

from omsdesk.demo.day import Day
from omsdesk.demo.office import ASSIGNED, CANCELLED, CORRECTED, RELEASED
from omsdesk.demo.packing import Packed
from omsdesk.demo.warehouse import Walks
from omsdesk.queries.exceptions import Stuck, StuckKind
from omsdesk.values import Money

_COLUMNS = 80
_LABEL = 12
_HOLDS = (RELEASED, CORRECTED, ASSIGNED, CANCELLED)


def text(day: Day, took_s: float) -> str:
    """The figures of a day, what stays for the next one, and where everything is."""
    title = f"A day at Kontor Nord, {day.opened_at:%A} {day.opened_at.day} {day.opened_at:%B %Y}"
    played = f"played in {took_s:.1f} s"
    lines = [title + played.rjust(_COLUMNS - len(title)), ""]
    for label, facts in _parts(day):
        for at, fact in enumerate(facts):
            lines.append(f"{label if not at else '':{_LABEL}}{fact}")
    lines += [
        "",
        "Invoices match their export to the cent, prints their labels to the byte.",
    ]
    lines += ["Stock and ledger agree."]
    lines += ["", "Files", *_files(day)]
    return "\n".join(line.rstrip() for line in lines)


def money(amount: Money) -> str:
    """Thousands in threes: EUR 12,345.60."""
    return f"{amount.currency} {amount.amount:,}"


def count(number: object, one: str, many: str = "") -> str:
    """So many of something: "1 order", "2 orders"."""
    return f"{number} {one if str(number) == '1' else many or one + 's'}"


def _parts(day: Day) -> Iterator[tuple[str, list[str]]]:
    opening, phone, evening = day.opening, day.phone, day.evening
    taken = f"{count(opening.rows_read, 'row')} read, {count(opening.orders, 'order')} taken; "
    yield "Web shop", [taken + f"{count(opening.rows_refused, 'row')} refused with reasons"]
    keyed = f"{count(phone.orders, 'order')} with {count(phone.lines, 'line')}, "
    yield "Phone", [f"{keyed}{money(phone.gross)} with taxes"]
    settled = [f"{day.settled[each]} {each}" for each in _HOLDS if day.settled[each]]
    yield "Holds", [f"{day.settled.total()} settled: {', '.join(settled)}"]
    yield "Picking", _picking(day.walks)
    yield "Packing", _packing(day.packed)
    yield "Printing", _printing(day)
    yield (
        "Evening",
        [
            (
                f"{count(evening.shipments, 'shipment')} dispatched, "
                f"{count(evening.closed, 'order')} closed"
            ),
            f"{count(len(evening.invoices), 'invoice')}, {money(evening.gross)} with taxes",
        ],
    )
    yield "Tomorrow", [_left(each) for each in day.left] or ["Nothing is left."]


def _picking(walks: Walks) -> list[str]:
    return [
        (
            f"{count(walks.lists, 'pick list')}, {count(walks.lines, 'line')}, "
            f"{count(walks.units, 'unit')}; {count(walks.wrong_scans, 'wrong scan')} refused"
        ),
        (
            f"{walks.found_elsewhere + walks.not_found} short on the shelf: "
            f"{walks.found_elsewhere} found elsewhere, {walks.not_found} found by a count"
        ),
    ]


def _packing(packed: Packed) -> list[str]:
    return [
        (
            f"{count(len(packed.shipments), 'shipment')} in {count(packed.parcels, 'parcel')}, "
            f"{count(packed.scans, 'scan')} for {count(packed.units, 'unit')}"
        ),
        f"caught: {', '.join(packed.caught)}",
    ]


def _printing(day: Day) -> list[str]:
    slips, invoices = day.evening.shipments, len(day.evening.invoices)
    return [
        (
            f"{count(day.labels_out, 'label')}, {day.reprints} of them again with a reason; "
            f"paper ran out {'once' if day.paper_outs == 1 else count(day.paper_outs, 'time')}"
        ),
        (
            f"{count(day.papers, 'document')}: {count(day.walks.lists, 'pick list')}, "
            f"{count(slips, 'packing slip')}, {count(invoices, 'invoice')}"
        ),
    ]


def _left(stuck: Stuck) -> str:
    if stuck.kind is StuckKind.SHORT:
        return f"{stuck.number} waits for {stuck.facts['missing']} {stuck.facts['sku']}"
    if stuck.kind is StuckKind.IMPORT:
        return f"{count(stuck.facts['refused'], 'row')} of the web shop to be corrected"
    return f"{stuck.number}: {stuck.code}"


def _files(day: Day) -> Iterator[str]:
    yield _place("Profile", day.profile.folder)
    yield _place("Papers", day.profile.documents)
    yield _place("Labels", day.profile.labels)
    for file in (*day.exports, *day.opening.error_files):
        yield _place("", file.relative_to(day.profile.folder))


def _place(label: str, place: object) -> str:
    return f"  {label:{_LABEL - 2}}{place}"
