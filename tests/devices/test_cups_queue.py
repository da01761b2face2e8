"""Print queues of CUPS: each job is taken once, and what the server says of it is told.

Against a real `cupsd` that prints to a socket here, where one is installed; and against a
server that breaks off (a stand-in that answers as the protocol's standard says).
"""

from __future__ import annotations

import os
import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from time import monotonic

import pytest
from hypothesis import given
from hypothesis import strategies as st

from omsdesk.devices.addresses import address, from_uri, job_port
from omsdesk.devices.ports import ipp
from omsdesk.devices.ports.cups import CupsQueue, CupsServer
from omsdesk.devices.spooler import JobReport, SpoolerJob, SpoolerState
from omsdesk.errors import Unavailable
from tests.devices.cups_server import CUPSD, Cups, cups_server, free_port
from tests.devices.failing import failing

JOB = b"^XA^FDhello^FS^XZ" * 3000
# More than waits in the buffers of a connection, where it would count as delivered.
LONG_JOB = JOB * 200
# Where changes are checked it must be there: a skipped judge judges nothing.
installed = pytest.mark.skipif(
    not CUPSD and "CI" not in os.environ, reason="CUPS is not installed here"
)


@pytest.fixture(scope="module")
def cups(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cups]:
    root = tmp_path_factory.mktemp("cups")
    for folder in (root, *root.parents):  # the filters of CUPS run as another user
        if folder.owner() == root.owner() and folder != folder.parent:
            folder.chmod(folder.stat().st_mode | 0o055)
    with cups_server(root) as server:
        yield server


@contextmanager
def printer() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(10)
        yield listener


def uri(listener: socket.socket) -> str:
    return f"socket://127.0.0.1:{listener.getsockname()[1]}"


def heard(listener: socket.socket) -> bytes:
    """Everything of the next connection."""
    connection, _ = listener.accept()
    with connection:
        connection.settimeout(10)
        return b"".join(iter(lambda: connection.recv(65_536), b""))


def ended(queue: CupsQueue, job: SpoolerJob) -> JobReport:
    deadline_s, pause = monotonic() + 10, threading.Event()
    while True:
        report = queue.report(job)
        if report.state not in (SpoolerState.WAITING, SpoolerState.SENDING):
            return report
        assert monotonic() < deadline_s, report
        pause.wait(0.05)


@installed
def test_a_job_goes_through_unchanged_and_is_delivered_not_printed(cups: Cups) -> None:
    with printer() as listener:
        cups.add("zebra", uri(listener))
        queue = CupsQueue("zebra", CupsServer(cups.where))
        assert queue.trouble() == ""
        job = queue.submit(JOB, "label 7 für Zoë")
        assert heard(listener) == JOB
        assert ended(queue, job).state is SpoolerState.DELIVERED


@installed
def test_queues_are_listed_with_what_must_be_changed_for_labels(cups: Cups) -> None:
    cups.add("once", "socket://127.0.0.1:9")
    cups.add("again", "socket://127.0.0.1:9", policy="retry-job")
    queues = {each.name: each for each in CupsServer(cups.where).queues()}
    assert queues["once"].connection == "socket://127.0.0.1:9"
    assert (queues["once"].repeats, queues["again"].repeats) == (False, True)


@installed
def test_a_queue_that_repeats_prints_a_broken_job_twice_and_the_other_kind_does_not(
    cups: Cups,
) -> None:
    for policy, times in (("abort-job", 1), ("retry-current-job", 2)):
        with printer() as listener:
            cups.add("breaks", uri(listener), policy=policy)
            queue = CupsQueue("breaks", CupsServer(cups.where))
            job = queue.submit(LONG_JOB, "label")
            connection, _ = listener.accept()
            connection.recv(1000)
            # Closed with the rest unread: the connection is reset in the middle of the job.
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            connection.close()
            copies = 1 + (times == 2 and heard(listener) == LONG_JOB)
            report = ended(queue, job)
            assert copies == times
            assert report.has_begun
            assert report.state is (SpoolerState.ENDED if times == 1 else SpoolerState.DELIVERED)


@installed
def test_a_job_that_waits_can_be_taken_back_and_was_never_on_paper(cups: Cups) -> None:
    with printer() as listener:
        cups.add("busy", uri(listener))
        queue = CupsQueue("busy", CupsServer(cups.where))
        first = queue.submit(JOB, "first")
        connection, _ = listener.accept()
        second = queue.submit(JOB, "second")
        assert queue.report(second).state is SpoolerState.WAITING
        queue.cancel(second)
        report = queue.report(second)
        assert (report.state, report.has_begun) == (SpoolerState.ENDED, False)
        with connection:
            connection.settimeout(10)
            assert b"".join(iter(lambda: connection.recv(65_536), b"")) == JOB
        assert ended(queue, first).state is SpoolerState.DELIVERED


@installed
def test_a_queue_or_a_job_that_is_not_there_is_told(cups: Cups) -> None:
    absent = CupsQueue("no-such-queue", CupsServer(cups.where))
    with failing("device-absent"):
        absent.trouble()
    with failing("device-absent"):
        absent.submit(JOB, "label")
    cups.add("there", "socket://127.0.0.1:9")
    report = CupsQueue("there", CupsServer(cups.where)).report(SpoolerJob(9999, ""))
    assert report == JobReport(SpoolerState.FORGOTTEN, has_begun=True)


@installed
def test_a_pdf_goes_to_the_driver_of_the_queue(cups: Cups) -> None:
    with printer() as listener:
        cups.add("driverless", uri(listener))
        queue = CupsQueue("driverless", CupsServer(cups.where))
        # This queue has no driver and passes a PDF on as it is: the printer has to read it.
        job = queue.submit(b"%PDF-1.4 of a label", "label.pdf")
        assert heard(listener) == b"%PDF-1.4 of a label"
        assert ended(queue, job).state is SpoolerState.DELIVERED


def test_a_queue_has_an_address_and_is_no_pipe_of_bytes() -> None:
    assert job_port("cups:zebra?server=127.0.0.1:1").name == "cups:zebra"
    assert address("cups:zebra").is_spooler
    assert not address("tcp://127.0.0.1").is_spooler
    for wrong in ("cups:", "tcp://127.0.0.1", "evdev:/dev/input/event0"):
        with pytest.raises(Unavailable) as caught:
            job_port(wrong)
        assert caught.value.code == "device-address-unknown"
    with pytest.raises(Unavailable):
        from_uri("cups:zebra")


def test_without_a_server_the_cause_is_told() -> None:
    queue = CupsQueue("zebra", CupsServer(f"127.0.0.1:{free_port()}"))
    with failing("spooler-absent"):
        queue.submit(JOB, "label")
    with failing("spooler-absent"):
        CupsQueue("zebra", CupsServer("/no/such/socket")).trouble()


class BreakingServer(HTTPServer):
    """Takes an empty job, then breaks off in the middle of what is in it.

    `documents` is what it says afterwards to have got, `may_cancel` whether it still answers.
    """

    documents = 0
    answers_afterwards = True
    begun = False
    canceled = 0


class BreakingRequest(BaseHTTPRequestHandler):
    server: BreakingServer

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        (operation,) = struct.unpack_from(">H", body, 2)
        if operation == 0x0005:
            self._say(group(2, integer("job-id", 7) + integer("job-state", 4)))
        elif operation == 0x0006 or not self.server.answers_afterwards:
            self.close_connection = True
        elif operation == 0x0008:
            self.server.canceled += 1
            self._say(b"")
        else:
            begun = integer("time-at-processing", 5) if self.server.begun else b""
            state = integer("job-state", 7 if self.server.canceled else 4)
            documents = integer("number-of-documents", self.server.documents)
            self._say(group(2, state + documents + begun))

    def _say(self, groups: bytes) -> None:
        self.send_response(200)
        self.end_headers()
        self.wfile.write(struct.pack(">BBHI", 2, 0, 0, 1) + groups + b"\x03")

    def log_message(self, *_: object) -> None:
        """Not on the terminal."""


def integer(name: str, value: int) -> bytes:
    key = name.encode()
    return struct.pack(">BH", 0x21, len(key)) + key + struct.pack(">Hi", 4, value)


def group(tag: int, attributes: bytes) -> bytes:
    return bytes([tag]) + attributes


@pytest.fixture
def breaking() -> Iterator[BreakingServer]:
    server = BreakingServer(("127.0.0.1", 0), BreakingRequest)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


def submitted(server: BreakingServer) -> SpoolerJob:
    return CupsQueue("zebra", CupsServer(f"127.0.0.1:{server.server_port}")).submit(JOB, "label")


def test_a_break_after_everything_had_arrived_is_no_failure(breaking: BreakingServer) -> None:
    breaking.documents = 1
    assert submitted(breaking).number == 7
    assert breaking.canceled == 0


def test_a_job_that_broke_off_is_taken_back_and_prints_nothing(breaking: BreakingServer) -> None:
    with failing("spooler-absent"):
        submitted(breaking)
    assert breaking.canceled == 1


def test_a_job_of_which_nothing_can_be_found_out_is_unsure(breaking: BreakingServer) -> None:
    breaking.answers_afterwards = False
    with pytest.raises(Unavailable) as caught:
        submitted(breaking)
    assert (caught.value.code, caught.value.facts["number"]) == ("spooler-unsure", 7)


def test_a_job_that_had_begun_when_it_was_taken_back_is_unsure(breaking: BreakingServer) -> None:
    breaking.begun = True
    with failing("spooler-unsure"):
        submitted(breaking)


@given(st.binary(max_size=200))
def test_garbage_is_no_answer(garbage: bytes) -> None:
    try:
        answer = ipp.answer(b"\x02\x00" + garbage)
    except ValueError:
        return
    assert answer.status == int.from_bytes(garbage[:2], "big")


def test_every_piece_of_an_answer_is_refused_and_the_whole_is_read() -> None:
    head = struct.pack(">BBHI", 2, 0, 0, 1)
    text = b"\x44\x00\x15printer-state-reasons\x00\x05other\x44\x00\x00\x00\x04more"
    whole = head + group(4, integer("printer-state", 5) + text) + b"\x03"
    (attributes,) = ipp.answer(whole).each(4)
    assert attributes == {"printer-state": [5], "printer-state-reasons": ["other", "more"]}
    for end in range(len(whole)):
        with pytest.raises(ValueError, match=r"answer|value"):
            ipp.answer(whole[:end])
