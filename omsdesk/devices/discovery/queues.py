"""Print queues of this computer."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import quote

from omsdesk.devices.diagnosis import Cause
from omsdesk.devices.discovery.found import FoundPort, Reason, Surroundings, Way
from omsdesk.devices.kinds import DeviceKind
from omsdesk.devices.ports.cups import Queue
from omsdesk.errors import Unavailable


def cups_queues(around: Surroundings) -> Iterator[FoundPort]:
    try:
        queues = around.cups()
    except Unavailable:  # most computers have no CUPS, and need none
        return
    for queue in queues:
        yield _queue(f"cups:{quote(queue.name)}", queue.title, _problem(queue))


def windows_queues(around: Surroundings) -> Iterator[FoundPort]:
    try:
        names = around.windows()
    except Unavailable:
        return
    for name in names:
        yield _queue(f"winspool:{quote(name)}", name, None)


def _queue(address: str, title: str, problem: Cause | None) -> FoundPort:
    return FoundPort(
        address=address,
        title=title,
        way=Way.QUEUE,
        kind=DeviceKind.PRINTER,
        reason=Reason.USAGE,
        problem=problem,
    )


def _problem(queue: Queue) -> Cause | None:
    if queue.trouble:
        return Cause(queue.trouble, {"name": queue.name})
    return Cause("queue-repeats", {"name": queue.name}) if queue.repeats else None
