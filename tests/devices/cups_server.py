"""A CUPS server of its own for one test, with queues that print to sockets here."""

from __future__ import annotations

import http.client
import shutil
import socket
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

CUPSD = shutil.which("cupsd", path="/usr/sbin:/usr/bin:/sbin") or ""
LPADMIN = shutil.which("lpadmin", path="/usr/sbin:/usr/bin:/sbin") or ""
_START_S = 10.0

_SERVER = """\
LogLevel debug
Listen 127.0.0.1:{port}
Browsing No
WebInterface No
DefaultAuthType None
<Location />
  Order allow,deny
</Location>
<Policy default>
  <Limit Send-Document Cancel-Job>
    Require user @OWNER @SYSTEM
    Order deny,allow
  </Limit>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
"""
_FILES = """\
ServerRoot {root}/etc
RequestRoot {root}/spool
TempDir {root}/spool/tmp
CacheDir {root}/cache
StateDir {root}/run
AccessLog {root}/access_log
ErrorLog {root}/error_log
PageLog {root}/page_log
Printcap {root}/printcap
ConfigFilePerm 0644
FileDevice Yes
"""


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port


@dataclass(frozen=True)
class Cups:
    port: int

    @property
    def where(self) -> str:
        return f"127.0.0.1:{self.port}"

    def add(self, queue: str, uri: str, policy: str = "abort-job") -> None:
        """A queue that takes jobs raw."""
        subprocess.run(
            [LPADMIN, "-h", self.where, "-p", queue, "-v", uri, "-E", "-o",
             f"printer-error-policy={policy}"],
            check=True, capture_output=True, timeout=20,
        )  # fmt: skip


@contextmanager
def cups_server(root: Path) -> Iterator[Cups]:
    for folder in ("etc", "spool/tmp", "cache", "run/certs"):
        (root / folder).mkdir(parents=True)
    port = free_port()
    (root / "cupsd.conf").write_text(_SERVER.format(port=port))
    (root / "files.conf").write_text(_FILES.format(root=root))
    server = subprocess.Popen(
        [CUPSD, "-f", "-c", str(root / "cupsd.conf"), "-s", str(root / "files.conf")],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        _wait_for(port)
        yield Cups(port)
    finally:
        server.terminate()
        server.wait(10)


def _wait_for(port: int) -> None:
    deadline_s, pause = monotonic() + _START_S, threading.Event()
    while True:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=1)
        try:
            connection.request("OPTIONS", "/")
            connection.getresponse().read()
            return
        except OSError:
            if monotonic() > deadline_s:
                raise
            pause.wait(0.05)
        finally:
            connection.close()
