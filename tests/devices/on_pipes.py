"""Simulated devices on real pipes, by their addresses."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from omsdesk.devices.simulator.ends import PtyEnd, TcpEnd
from omsdesk.devices.simulator.serving import Peer, Serving

posix = pytest.mark.skipif(os.name != "posix", reason="there are no pseudo-terminals here")


@contextmanager
def on_pty(peer: Peer) -> Iterator[str]:
    """The address of a serial port with this device behind it."""
    end = PtyEnd()
    with Serving(peer, end, "simulated"):
        yield end.uri
    end.unplug()


@contextmanager
def on_tcp(peer: Peer) -> Iterator[str]:
    end = TcpEnd()
    with Serving(peer, end, "simulated"):
        yield end.uri
    end.unplug()
