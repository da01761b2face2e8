"""What every test gets: no display, no threads left behind, PostgreSQL on request."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from time import monotonic

import pytest

from tests.postgres import postgres_server, postgres_url

__all__ = ["postgres_server", "postgres_url"]

# Before anything imports Qt: windows are drawn in memory, also on a machine with a screen.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

THREAD_GRACE_S = 2.0


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The long ones first: at the end no worker waits for another."""
    items.sort(key=lambda item: "scenarios" not in item.path.parts)


def leaked_threads(before: set[threading.Thread]) -> list[str]:
    """The names of Python threads that were started since `before` and do not end in time.

    Threads that Qt or C code started appear as dummies without an end: not ours.
    """
    deadline = monotonic() + THREAD_GRACE_S
    started = [
        thread
        for thread in threading.enumerate()
        if thread not in before and not isinstance(thread, threading._DummyThread)
    ]
    for thread in started:
        thread.join(max(0.0, deadline - monotonic()))
    return [thread.name for thread in started if thread.is_alive()]


@pytest.fixture(autouse=True)
def no_leaked_threads(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a thread running."""
    before = set(threading.enumerate())
    yield
    left = leaked_threads(before)
    if left:
        pytest.fail(f"threads still running after {request.node.name}: {', '.join(left)}")
