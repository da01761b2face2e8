"""Programs of their own for the trials that kill them: quick to start, with nothing of a test."""

from __future__ import annotations

import multiprocessing
from multiprocessing.context import ForkServerContext

# One server forks all of them; what it has read before is there when a program begins.
_READ_BEFORE = ["tests.packing_run", "tests.print_run"]


def forked() -> ForkServerContext:
    """Where such a program starts."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(_READ_BEFORE)
    return context
