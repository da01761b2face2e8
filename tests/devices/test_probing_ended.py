"""Nobody wants to know any more: a probe ends within a second and leaves nothing behind."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from time import monotonic

import pytest

from omsdesk.devices.addresses import from_uri
from omsdesk.devices.kinds import DeviceKind
from omsdesk.devices.probing import Effort, probe
from tests.devices.on_pipes import on_pty, on_tcp, posix
from tests.devices.test_probing import Says


class TakesNothing(Says):
    """A device whose buffer is full: what is written to it waits for ever."""

    appetite_bytes = 0


@posix
@pytest.mark.parametrize("after_s", [0.0, 0.03, 0.3, 1.4])
@pytest.mark.parametrize("kind", DeviceKind)
@pytest.mark.parametrize("device", [Says, partial(Says, when_asked=True), TakesNothing])
def test_a_probe_that_nobody_wants_any_more_frees_the_port_within_a_second(
    kind: DeviceKind, after_s: float, device: Callable[[bytes], Says]
) -> None:
    stop, stopped_s = threading.Event(), []

    def end() -> None:
        stopped_s.append(monotonic())
        stop.set()

    with on_pty(device(b"\x15")) as where:
        leaving = threading.Timer(after_s, end)
        leaving.start()
        probe(where, kind, Effort(stop=stop))
        ended_s = monotonic()
        leaving.join()
        assert ended_s - stopped_s[0] < 1
        next_one = from_uri(where)
        next_one.open()
        next_one.close()


def test_a_host_that_takes_no_call_holds_a_probe_up_for_less_than_a_second() -> None:
    with socket.create_server(("127.0.0.1", 0), backlog=0) as full, ExitStack() as calls:
        where = full.getsockname()
        for _ in range(3):
            call = calls.enter_context(socket.socket())
            call.setblocking(False)
            call.connect_ex(where)
        started_s = monotonic()
        probe(f"tcp://127.0.0.1:{where[1]}", DeviceKind.SCALE, Effort(listen_s=0.1))
        assert monotonic() - started_s < 1


def test_a_probe_that_is_ended_leaves_no_half_question_behind() -> None:
    stop, printer = threading.Event(), Says(b"", when_asked=True)
    with on_tcp(printer) as where:
        probe(where, DeviceKind.PRINTER, Effort(listen_s=0.1, tell=lambda _: stop.set(), stop=stop))
    assert printer.heard.endswith(b"\x1b@\r\n")
