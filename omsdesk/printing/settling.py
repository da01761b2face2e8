"""What the odometer of a printer tells about prints of which nobody knows the end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from omsdesk.commands.print_jobs import PrintOutcome, RecordPrintOutcome
from omsdesk.queries.print_queue import CountedJob


def settled(
    unclear: Sequence[CountedJob], odometer: int, *, is_alone: bool, stayed_on: bool
) -> Iterator[RecordPrintOutcome]:
    """What is certain of unclear jobs of a printer that is at rest.

    Where it has printed nothing since a job began, that one is queued again: only of a printer
    that stayed on since then, for at power-off a count may fall back. One label more is the
    job's own. Both only if this program has sent nothing else since (`is_alone`) and one job
    is unclear. For anything else a person is asked.
    """
    if len(unclear) != 1 or not is_alone:
        return
    (job,) = unclear
    if job.odometer == odometer and stayed_on:
        yield RecordPrintOutcome(job_id=job.id, outcome=PrintOutcome.FAILED, again=True)
    elif job.odometer == odometer - 1:
        yield RecordPrintOutcome(job_id=job.id, outcome=PrintOutcome.CONFIRMED)
