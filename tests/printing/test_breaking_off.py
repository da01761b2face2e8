"""What becomes of the job under way when something fails around the printer, and at the end."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import pytest

from omsdesk.commands.base import Command
from omsdesk.commands.execution import Outcome
from omsdesk.commands.print_jobs import RecordPrintOutcome, StartPrintJob
from omsdesk.errors import Unavailable
from omsdesk.models.labels import PrintState
from omsdesk.printing.line import MOST_FAILURES
from omsdesk.queries.labels import label_bytes
from tests.print_room import Room, Start, packed, reprint

FULL = Unavailable("disk-full")


def read_fails(room: Room, failure: Exception, times: int) -> list[int]:
    """The bytes of a label cannot be read so many times; says how often it was tried."""
    read, tried = room.read, [0]

    def broken(query: Callable[..., Any], *args: Any) -> Any:
        if query is label_bytes:
            tried[0] += 1
            if tried[0] <= times:
                raise failure
        return read(query, *args)

    room.read = broken  # type: ignore[method-assign]
    return tried


def writing_fails(room: Room, kind: type[Command]) -> threading.Event:
    """While it is set, commands of a kind cannot be written down."""
    perform, is_full = room.perform, threading.Event()
    is_full.set()

    def on_a_full_disk(command: Command) -> Outcome:
        if isinstance(command, kind) and is_full.is_set():
            raise FULL
        return perform(command)

    room.perform = on_a_full_disk  # type: ignore[method-assign]
    return is_full


def test_a_label_whose_bytes_cannot_be_read_for_a_while_is_printed_and_nobody_asked(
    room: Room, start: Start
) -> None:
    packed(room)
    read_fails(room, FULL, 1)
    spool = start()
    room.until(lambda: (room.shop.printers["bench"], "disk-full") in room.said)
    spool.notify()
    room.becomes(PrintState.CONFIRMED)
    assert len(room.printer.came) == 1


def test_a_fault_before_the_first_byte_is_a_failure_and_nothing_unclear(
    room: Room, start: Start
) -> None:
    packed(room)
    reprint(room)
    tried = read_fails(room, ZeroDivisionError("drawing"), MOST_FAILURES)
    spool = start()
    for times in range(1, MOST_FAILURES + 1):
        room.until(lambda times=times: tried[0] >= times)  # type: ignore[misc]
        spool.notify()
    room.becomes(PrintState.FAILED, PrintState.CONFIRMED)
    assert room.jobs()[0].trouble == "internal-error"
    assert len(room.printer.came) == 1


def test_a_label_that_could_not_be_begun_is_printed_later_and_nobody_asked(
    room: Room, start: Start
) -> None:
    packed(room)
    is_full = writing_fails(room, StartPrintJob)
    spool = start()
    room.until(lambda: (room.shop.printers["bench"], "disk-full") in room.said)
    assert room.states() == [PrintState.QUEUED]
    is_full.clear()
    spool.notify()
    room.becomes(PrintState.CONFIRMED)
    assert len(room.printer.came) == 1


@pytest.mark.parametrize("has_room_at_last", [True, False])
def test_an_end_that_was_never_written_down_is_asked_about_at_the_next_start(
    room: Room, start: Start, *, has_room_at_last: bool
) -> None:
    packed(room)
    is_full = writing_fails(room, RecordPrintOutcome)
    spool = start()
    room.until(lambda: (room.shop.printers["bench"], "disk-full") in room.said)
    if has_room_at_last:
        is_full.clear()
    assert spool.stop()
    assert room.states() == [PrintState.CONFIRMED if has_room_at_last else PrintState.SENDING]
    is_full.clear()
    start()
    room.becomes(PrintState.CONFIRMED if has_room_at_last else PrintState.UNKNOWN)
    assert len(room.printer.came) == 1
