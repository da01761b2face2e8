"""A device on the network, as a transport."""

from __future__ import annotations

import errno
import ipaddress
import socket
import threading
from time import monotonic
from typing import Any

from omsdesk.devices.transport import LONGEST_CALL_S
from omsdesk.errors import Unavailable

# Seconds until a dead peer is noticed on a connection that is otherwise silent.
_KEEP_ALIVE = (("TCP_KEEPIDLE", 5), ("TCP_KEEPINTVL", 2), ("TCP_KEEPCNT", 3))
_UNREACHABLE = (errno.EHOSTUNREACH, errno.ENETUNREACH, errno.EHOSTDOWN, errno.ENETDOWN)
_LEFT_OVER_BYTES = 65_536

_Place = tuple[int, Any]


class TcpTransport:
    """A device on the network; label printers listen on port 9100.

    "device-absent" has the fact `cause`: "refused" (the host is there, nobody listens),
    "unreachable", "name-unknown", "no-answer", "lookup-slow" (of the host's name).
    """

    def __init__(self, host: str, port: int) -> None:
        self._address = host, port
        self._lookup: _Lookup | None = None
        self._socket: socket.socket | None = None

    @property
    def name(self) -> str:
        host, port = self._address
        return f"tcp://[{host}]:{port}" if ":" in host else f"tcp://{host}:{port}"

    def open(self) -> None:
        self.close()
        deadline_s = monotonic() + LONGEST_CALL_S
        places = self._places(deadline_s)
        for left, place in zip(range(len(places), 0, -1), places, strict=True):
            try:
                self._socket = _connected(place, (deadline_s - monotonic()) / left)
                return
            except OSError as error:
                trouble = error
        raise Unavailable("device-absent", name=self.name, cause=_cause(trouble)) from trouble

    def read(self, limit: int, timeout_s: float) -> bytes:
        return read_socket(self._opened(), limit, timeout_s, self.name)

    def write(self, chunk: bytes, timeout_s: float) -> int:
        return write_socket(self._opened(), chunk, timeout_s, self.name)

    def close(self) -> None:
        if self._socket is not None:
            open_socket, self._socket = self._socket, None
            _hang_up(open_socket)

    def _opened(self) -> socket.socket:
        if self._socket is None:
            raise Unavailable("device-not-open", name=self.name)
        return self._socket

    def _places(self, deadline_s: float) -> list[_Place]:
        host, port = self._address
        try:
            version = ipaddress.ip_address(host).version
        except ValueError:
            return self._looked_up(deadline_s)
        return [(socket.AF_INET if version == 4 else socket.AF_INET6, (host, port))]

    def _looked_up(self, deadline_s: float) -> list[_Place]:
        """A look-up that is still on its way is waited for again the next time."""
        lookup = self._lookup = self._lookup or _Lookup(*self._address)
        if not lookup.waited(deadline_s - monotonic()):
            raise Unavailable("device-absent", name=self.name, cause="lookup-slow")
        self._lookup = None
        if not lookup.places:
            raise Unavailable("device-absent", name=self.name, cause="name-unknown")
        return lookup.places


class _Lookup:
    """Asks for a host's addresses on a thread of its own: the system may take half a minute."""

    def __init__(self, host: str, port: int) -> None:
        self._host, self._port = host, port
        self.places: list[_Place] = []
        self._thread = threading.Thread(target=self._ask, name=f"lookup-{host}", daemon=True)
        self._thread.start()

    def waited(self, timeout_s: float) -> bool:
        """Whether it has ended, after at most that time."""
        self._thread.join(max(0.0, timeout_s))
        return not self._thread.is_alive()

    def _ask(self) -> None:
        try:
            found = socket.getaddrinfo(self._host, self._port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError):  # the second for a name that is none
            return
        self.places = [(family, place) for family, _, _, _, place in found]


def _connected(place: _Place, timeout_s: float) -> socket.socket:
    family, address = place
    made = socket.socket(family, socket.SOCK_STREAM)
    try:
        made.settimeout(max(0.01, timeout_s))
        made.connect(address)
        made.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        made.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        for option, value in _KEEP_ALIVE:
            if (number := getattr(socket, option, None)) is not None:
                made.setsockopt(socket.IPPROTO_TCP, number, value)
    except OSError:
        made.close()
        raise
    return made


def _cause(error: OSError) -> str:
    if isinstance(error, ConnectionRefusedError):
        return "refused"
    return "unreachable" if error.errno in _UNREACHABLE else "no-answer"


def _hang_up(open_socket: socket.socket) -> None:
    """Let what was sent arrive: with something unread, closing would reset the connection,
    and the device would drop what it has not yet worked off (RFC 1122, section 4.2.2.13).
    """
    try:
        open_socket.shutdown(socket.SHUT_WR)
        open_socket.setblocking(False)
        while open_socket.recv(_LEFT_OVER_BYTES):
            pass
    except OSError:
        pass
    finally:
        open_socket.close()


def read_socket(source: socket.socket, limit: int, timeout_s: float, name: str) -> bytes:
    """`Transport.read` on a connected socket."""
    source.settimeout(timeout_s)
    try:
        chunk = source.recv(limit)
    except (TimeoutError, BlockingIOError):  # the second when `timeout_s` is 0
        return b""
    except OSError as error:
        raise Unavailable("device-gone", name=name) from error
    if not chunk:
        raise Unavailable("device-gone", name=name)
    return chunk


def write_socket(target: socket.socket, chunk: bytes, timeout_s: float, name: str) -> int:
    """`Transport.write` on a connected socket."""
    target.settimeout(timeout_s)
    try:
        return target.send(chunk)
    except (TimeoutError, BlockingIOError):
        return 0
    except OSError as error:
        raise Unavailable("device-gone", name=name) from error
