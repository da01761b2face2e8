"""One simulated device at an address of this machine, until it is stopped."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain, count
from pathlib import Path

from omsdesk.devices.ports.failures import unavailable
from omsdesk.devices.simulator.ends import PtyEnd, TcpEnd
from omsdesk.devices.simulator.serving import Peer, Serving
from omsdesk.devices.simulator.words import Words


@dataclass(frozen=True, slots=True)
class Stand:
    """`words` are what the device can be told while it stands there."""

    name: str
    end: PtyEnd | TcpEnd
    serving: Serving
    words: Words

    @property
    def uri(self) -> str:
        """The address for a station."""
        return self.end.uri

    def start(self) -> None:
        self.serving.start()

    def stop(self) -> None:
        """The port is gone afterwards."""
        self.serving.stop()
        self.end.unplug()


def stand(name: str, peer: Peer, end: PtyEnd | TcpEnd, words: Words) -> Stand:
    return Stand(name, end, Serving(peer, end, f"simulated-{name}"), words)


def port(tcp: int | None, link: Path) -> PtyEnd | TcpEnd:
    """A TCP port (0 for a free one), or a pseudo terminal that `link` leads to; the link of
    another simulator that still runs is left alone, and a numbered one is made.

    Unavailable: "no-pseudo-terminals" on Windows, "device-in-use" (name) for a taken port.
    """
    if tcp is not None:
        try:
            return TcpEnd(tcp)
        except OSError as error:
            raise unavailable(error, f"tcp://127.0.0.1:{tcp}") from error
    link.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    numbered = (link.with_name(f"{link.name}-{number}") for number in count(2))
    return PtyEnd(next(each for each in chain([link], numbered) if not each.exists()))
