"""What the odometer of a printer tells about prints of which nobody knows the end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from omsdesk.commands.print_jobs import PrintOutcome, RecordPrintOutcome
from omsdesk.queries.print_queue import CountedJob


def settled(
    unclear: Iterable[CountedJob], odometer: int, *, is_alone: bool
) -> Iterator[RecordPrintOutcome]:
    """What is certain of unclear jobs of a printer that is at rest.

    Where it has printed nothing since a job began, that one is queued again. One label more
    is the job's own if this program has sent nothing else since (`is_alone`) and one job
    only began there. For anything else a person is asked.
    """
    jobs = list(unclear)
    for job in jobs:
        if job.odometer == odometer:
            yield RecordPrintOutcome(job_id=job.id, outcome=PrintOutcome.FAILED, again=True)
    began = [job for job in jobs if job.odometer == odometer - 1]
    if is_alone and len(began) == 1 and len(jobs) == 1:
        yield RecordPrintOutcome(job_id=began[0].id, outcome=PrintOutcome.CONFIRMED)
