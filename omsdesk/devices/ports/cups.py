"""Print queues of CUPS, asked over its socket: nothing is installed for it, no program run.

Source: RFC 8011, sections 4.2.4 (Create-Job), 4.3.1 (Send-Document), 5.3.7 (job-state),
5.4.12 (printer-state-reasons); CUPS, Implementation of IPP (CUPS-Get-Printers, the format
application/vnd.cups-raw); cups-client.conf(5), ServerName.
"""

from __future__ import annotations

import getpass
import http.client
import itertools
import os
import socket
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from omsdesk.devices.ports import ipp
from omsdesk.devices.spooler import JobReport, SpoolerJob, SpoolerState
from omsdesk.errors import Unavailable

SOCKETS = ("/run/cups/cups.sock", "/var/run/cupsd")
_LOCAL = "localhost:631"
_ANSWER_S = 2.0
_LONGEST_NAME = 120

_CREATE_JOB, _SEND_DOCUMENT, _CANCEL_JOB = 0x0005, 0x0006, 0x0008
_GET_JOB, _GET_PRINTER, _GET_PRINTERS = 0x0009, 0x000B, 0x4002
_PRINTER_GROUP = 0x04
_NOT_AUTHORIZED = (0x0401, 0x0402, 0x0403)
_NOT_FOUND = 0x0406
_REFUSED_BY_HTTP = (401, 403)
_STOPPED = 5

_JOB_STATES = {
    3: SpoolerState.WAITING,
    4: SpoolerState.HELD,
    5: SpoolerState.SENDING,
    6: SpoolerState.HELD,
    7: SpoolerState.ENDED,
    8: SpoolerState.ENDED,
    9: SpoolerState.DELIVERED,
}
# The worst first; a reason may end in -error, -warning or -report.
_TROUBLES = (
    ("cover-open", "head-open"),
    ("door-open", "head-open"),
    ("media-empty", "paper-out"),
    ("media-needed", "paper-out"),
    ("marker-supply-empty", "ribbon-out"),
    ("offline", "printer-silent"),
    ("timed-out", "printer-silent"),
    ("paused", "queue-stopped"),
    ("stopped", "queue-stopped"),
)
_REPEATING = ("retry-job", "retry-current-job")
_ENDINGS = ("-error", "-warning", "-report")


@dataclass(frozen=True, slots=True)
class Queue:
    """A queue as the server describes it; `connection` is where it sends to.

    `repeats`: after a broken connection CUPS sends a job again by itself (its default,
    `retry-job`), and a label may come out twice. A label printer's queue needs `abort-job`.
    """

    name: str
    title: str
    model: str
    connection: str
    trouble: str
    repeats: bool = False


class CupsServer:
    """`where` is `host:port` or the path of a socket; the one of this computer by default.

    Every failure is `Unavailable` with `name`; "spooler-absent" with `cause`.
    """

    def __init__(self, where: str = "") -> None:
        self._where = where or os.environ.get("CUPS_SERVER", "") or _own_server()
        self._numbers = itertools.count(1)

    def queues(self) -> list[Queue]:
        wanted = [
            "printer-name", "printer-info", "printer-make-and-model", "device-uri",
            "printer-state", "printer-state-reasons", "printer-is-accepting-jobs",
            "printer-error-policy",
        ]  # fmt: skip
        answer = self.ask(_GET_PRINTERS, "/", {"requested-attributes": wanted})
        if answer.status == _NOT_FOUND:  # there is no queue at all
            return []
        return [_queue(each) for each in answer.each(_PRINTER_GROUP)]

    def ask(
        self,
        operation: int,
        path: str,
        attributes: Mapping[str, str | int | bool | list[str]],
        document: bytes = b"",
    ) -> ipp.Answer:
        """The server's answer, whatever it says. Unavailable when there is none."""
        head = ipp.request(operation, next(self._numbers), attributes)
        connection = self._connection()
        try:
            connection.request(
                "POST", quote(path), head + document, {"Content-Type": "application/ipp"}
            )
            reply = connection.getresponse()
            if reply.status in _REFUSED_BY_HTTP:
                raise Unavailable("device-no-permission", name=self._where)
            if reply.status != http.client.OK:
                raise self._absent(f"http {reply.status}")
            return ipp.answer(reply.read())
        except (OSError, http.client.HTTPException, ValueError) as error:
            raise self._absent(repr(error)) from error
        finally:
            connection.close()

    def _absent(self, cause: str) -> Unavailable:
        return Unavailable("spooler-absent", name=self._where, cause=cause)

    def _connection(self) -> http.client.HTTPConnection:
        if self._where.startswith("/"):
            return _SocketConnection(self._where)
        return http.client.HTTPConnection(self._where, timeout=_ANSWER_S)


class _SocketConnection(http.client.HTTPConnection):
    """HTTP over a socket in the file system."""

    def __init__(self, path: str) -> None:
        super().__init__("localhost", timeout=_ANSWER_S)
        self._path = path

    def connect(self) -> None:
        self.sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.sock.settimeout(_ANSWER_S)
        self.sock.connect(self._path)


class CupsQueue:
    """Implements `spooler.JobPort`. A PDF goes through the queue's driver, all else raw."""

    def __init__(self, queue: str, server: CupsServer | None = None) -> None:
        self._queue = queue
        self._path = f"/printers/{queue}"
        self._server = server or CupsServer()

    @property
    def name(self) -> str:
        return f"cups:{self._queue}"

    def submit(self, job: bytes, title: str) -> SpoolerJob:
        """First an empty job, which prints nothing, then what is in it: so a connection that
        breaks in between leaves a job that can be asked about, and taken back.
        """
        answer = self._asked(_CREATE_JOB, {"job-name": title[:_LONGEST_NAME]})
        number = answer.value("job-id")
        if not isinstance(number, int):
            raise Unavailable("spooler-refused", name=self.name, reason="no job number")
        taken = SpoolerJob(number, title)
        is_pdf = job.startswith(b"%PDF-")
        attributes = {
            "job-id": number,
            "document-format": "application/pdf" if is_pdf else "application/vnd.cups-raw",
            "last-document": True,
        }
        try:
            self._asked(_SEND_DOCUMENT, attributes, job)
        except Unavailable as lost:
            return self._settled(taken, lost)
        return taken

    def report(self, job: SpoolerJob) -> JobReport:
        answer = self._answer(_GET_JOB, {"job-id": job.number})
        if answer.status == _NOT_FOUND:
            return JobReport(SpoolerState.FORGOTTEN, has_begun=True)
        self._check(answer)
        state = answer.value("job-state")
        if state not in _JOB_STATES:
            raise Unavailable("spooler-refused", name=self.name, reason=f"job-state {state!r}")
        return JobReport(
            _JOB_STATES[state],
            has_begun=answer.value("time-at-processing") is not None,
            reason=str(answer.value("job-state-reasons") or ""),
        )

    def cancel(self, job: SpoolerJob) -> None:
        self._answer(_CANCEL_JOB, {"job-id": job.number})

    def trouble(self) -> str:
        answer = self._asked(_GET_PRINTER, {})
        return _trouble(answer.each(_PRINTER_GROUP)[0]) if answer.each(_PRINTER_GROUP) else ""

    def _settled(self, job: SpoolerJob, lost: Unavailable) -> SpoolerJob:
        """After a break: the job, if the server has it whole; it is taken back if not."""
        try:
            if self._answer(_GET_JOB, {"job-id": job.number}).value("number-of-documents"):
                return job
            self.cancel(job)
            after = self.report(job)
        except Unavailable as silent:
            raise Unavailable("spooler-unsure", name=self.name, number=job.number) from silent
        if after.state is SpoolerState.ENDED and not after.has_begun:
            raise lost
        raise Unavailable("spooler-unsure", name=self.name, number=job.number) from lost

    def _asked(
        self, operation: int, attributes: Mapping[str, str | int | bool], document: bytes = b""
    ) -> ipp.Answer:
        answer = self._answer(operation, attributes, document)
        self._check(answer)
        return answer

    def _answer(
        self, operation: int, attributes: Mapping[str, str | int | bool], document: bytes = b""
    ) -> ipp.Answer:
        target = {"printer-uri": f"ipp://localhost{quote(self._path)}"}
        user = {"requesting-user-name": _user()}
        first = {name: attributes[name] for name in ("job-id",) if name in attributes}
        rest = {name: value for name, value in attributes.items() if name not in first}
        return self._server.ask(operation, self._path, target | first | user | rest, document)

    def _check(self, answer: ipp.Answer) -> None:
        if answer.is_successful:
            return
        if answer.status == _NOT_FOUND:
            raise Unavailable("device-absent", name=self.name)
        if answer.status in _NOT_AUTHORIZED:
            raise Unavailable("device-no-permission", name=self.name)
        reason = str(answer.value("status-message") or f"{answer.status:#06x}")
        raise Unavailable("spooler-refused", name=self.name, reason=reason)


def _user() -> str:
    """Whose the jobs are: only the same name may take them back."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # an account without a name, as in a container
        return "omsdesk"


def _own_server() -> str:
    return next((path for path in SOCKETS if Path(path).is_socket()), _LOCAL)


def _queue(attributes: ipp.Attributes) -> Queue:
    def text(name: str) -> str:
        return str((attributes.get(name) or [""])[0] or "")

    name = text("printer-name")
    return Queue(
        name,
        text("printer-info") or name,
        text("printer-make-and-model"),
        text("device-uri"),
        _trouble(attributes),
        repeats=text("printer-error-policy") in _REPEATING,
    )


def _trouble(attributes: ipp.Attributes) -> str:
    reasons = [str(each) for each in attributes.get("printer-state-reasons", [])]
    for ending in _ENDINGS:
        reasons = [each.removesuffix(ending) for each in reasons]
    for reason, code in _TROUBLES:
        if reason in reasons:
            return code
    is_stopped = attributes.get("printer-state") == [_STOPPED]
    is_closed = attributes.get("printer-is-accepting-jobs") == [False]
    return "queue-stopped" if is_stopped or is_closed else ""
