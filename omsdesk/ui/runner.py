"""Runs commands and queries on their threads, and brings the answers to the GUI thread.

A screen never waits and never sees a session:

    runner.execute(ReserveStock(...), then=self._on_reserved, owner=self)
    runner.ask(find_customers, text, then=self._on_found, owner=self, key="customers")

`then` is called on the GUI thread, in the order in which commands were given, and not at
all when `owner` was closed meanwhile. Of several questions with the same owner and key
only the last is answered, so that type-ahead never queues up.
"""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from queue import SimpleQueue
from time import monotonic
from typing import Any, Protocol, TypeVar
from uuid import UUID

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, Qt, QThread, Signal

from omsdesk.errors import Refused, Unavailable

_log = logging.getLogger(__name__)

WRITER_THREAD = "omsdesk-writer"
READER_THREAD = "omsdesk-reader"
CLOSE_TIMEOUT_S = 10.0

T = TypeVar("T")


class Performed(Protocol):
    """What carrying out a command returns: its result, and the names of changed tables."""

    @property
    def result(self) -> Any: ...

    @property
    def changes(self) -> frozenset[str]: ...


class Reader(Protocol):
    """Answers a question: calls `query(<what it needs of the database>, *args)`."""

    def __call__(self, query: Callable[..., T], args: tuple[Any, ...], /) -> T: ...


Perform = Callable[[Any], Performed]


class RunnerClosed(RuntimeError):
    """A command was given when none is carried out any more."""


@dataclass(frozen=True, slots=True)
class Confirmed:
    """A command that was refused with Overridable, given again with a supervisor's word."""

    command: Any
    supervisor_id: UUID
    reason: str


@dataclass(frozen=True, slots=True, eq=False)
class _Work:
    """A command or a question on its way to a thread and back."""

    run: Callable[[], Any]
    subject: str
    then: Callable[[Any], None] | None
    refused: Callable[[Any], None] | None
    failed: Callable[[Exception], None] | None
    owner: QObject | None
    slot: tuple[int, str] | None = None
    is_command: bool = False


@dataclass(frozen=True, slots=True)
class _Answer:
    work: _Work
    value: Any
    error: Exception | None


def assert_gui_thread() -> None:
    """Fail when called anywhere but on the thread that paints."""
    application = QCoreApplication.instance()
    if application is not None and QThread.currentThread() is not application.thread():
        raise AssertionError(f"on {threading.current_thread().name}, not on the GUI thread")


def assert_thread(name: str) -> None:
    """Fail when the current thread has another name."""
    if threading.current_thread().name != name:
        raise AssertionError(f"on {threading.current_thread().name}, not on {name}")


class Runner(QObject):
    """One writer thread for commands, one reader thread for questions.

    `changed` names the tables that a command changed, after its `then` was called.
    `refused` and `unavailable` carry what no callback took; `failed` a bug's one line,
    whose traceback is in the log.
    """

    changed = Signal(object)
    refused = Signal(object)
    unavailable = Signal(object)
    failed = Signal(str)
    busy = Signal(bool)

    _arrived = Signal()

    def __init__(self, perform: Perform, read: Reader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._perform = perform
        self._read = read
        self._answers: deque[_Answer] = deque()
        self._under_way = 0
        self._is_closed = False
        self._commands: SimpleQueue[_Work | None] = SimpleQueue()
        self._questions = _Questions()
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._writer = threading.Thread(target=self._write, name=WRITER_THREAD, daemon=True)
        self._reader = threading.Thread(target=self._answer, name=READER_THREAD, daemon=True)
        self._writer.start()
        self._reader.start()

    def execute(
        self,
        command: Any,
        then: Callable[[Any], None] | None = None,
        refused: Callable[[Refused], None] | None = None,
        owner: QObject | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Carry out a command after all that were given before it.

        `then` gets its result; `refused` gets a refusal instead of the `refused` signal;
        `failed` gets Unavailable or a bug, of which the signals tell as well, and a bug in
        `then` or `refused` themselves, which goes on from there.
        RunnerClosed after `close`: the caller must not believe that it was kept.
        """
        assert_gui_thread()
        if self._is_closed:
            raise RunnerClosed(f"{type(command).__name__} given after the runner was closed")
        subject = type(command).__name__
        run = partial(self._perform, command)
        self._begin()
        self._commands.put(_Work(run, subject, then, refused, failed, owner, is_command=True))

    def ask(
        self,
        query: Callable[..., T],
        *args: Any,
        then: Callable[[T], None],
        owner: QObject,
        key: str | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Answer a question on the reader thread; the last of one owner and key wins.

        `failed` gets Refused, Unavailable or a bug, so that a list can show its error
        state; of the last two the signals tell as well. Nothing is asked after `close`.
        """
        assert_gui_thread()
        if self._is_closed:
            return
        slot = (id(owner), key) if key is not None else None
        subject = getattr(query, "__name__", "query")
        run = partial(self._read, query, args)
        self._begin()
        if self._questions.put(_Work(run, subject, then, failed, failed, owner, slot)):
            self._end()

    def close(self, timeout_s: float = CLOSE_TIMEOUT_S) -> bool:
        """Finish every command that was given, forget questions, end both threads.

        Returns False when the writer was not through in time; what it had not begun is
        then in the log by name.
        """
        assert_gui_thread()
        if self._is_closed:
            return True
        self._is_closed = True
        deadline = monotonic() + timeout_s
        self._questions.close()
        self._commands.put(None)
        self._writer.join(timeout_s)
        self._reader.join(max(0.0, deadline - monotonic()))
        self._deliver_last()
        if self._writer.is_alive():
            _log.error("the writer did not finish within %s s", timeout_s)
            self._name_what_is_left()
        return not (self._writer.is_alive() or self._reader.is_alive())

    def _deliver_last(self) -> None:
        """What came of the commands. Who wants to go on from there comes too late, and must not
        keep the rest of the program from its end.
        """
        while self._answers:
            answer = self._answers.popleft()
            if not answer.work.is_command:
                self._end()
                continue
            try:
                self._hand_out(answer)
            except RunnerClosed as late:
                _log.warning("%s", late)

    def _name_what_is_left(self) -> None:
        while not self._commands.empty():
            work = self._commands.get()
            if work is not None:
                _log.error("not carried out: %s", work.subject)
        self._commands.put(None)

    def _write(self) -> None:
        while (work := self._commands.get()) is not None:
            self._carry_out(work)

    def _answer(self) -> None:
        while (work := self._questions.take()) is not None:
            self._carry_out(work)

    def _carry_out(self, work: _Work) -> None:
        # One of the three places that may catch everything: nothing may end the thread.
        try:
            answer = _Answer(work, work.run(), None)
        except (Refused, Unavailable) as expected:
            answer = _Answer(work, None, expected)
        except Exception as bug:  # noqa: BLE001
            _log.exception("%s failed", work.subject, exc_info=bug)
            answer = _Answer(work, None, bug)
        self._answers.append(answer)
        if shiboken6.isValid(self):
            self._arrived.emit()

    def _deliver(self) -> None:
        """Hand out what has arrived. Each callback may ask or execute again."""
        assert_gui_thread()
        while self._answers:
            self._hand_out(self._answers.popleft())

    def _hand_out(self, answer: _Answer) -> None:
        work = answer.work
        is_wanted = self._questions.is_latest(work) and _is_open(work.owner)
        try:
            if answer.error is not None:
                self._tell(answer.error, work, is_wanted=is_wanted)
            elif is_wanted and work.then is not None:
                result = answer.value.result if work.is_command else answer.value
                self._hand(work.then, result, work)
        finally:
            if work.is_command and answer.error is None:
                self.changed.emit(answer.value.changes)
            self._end()

    def _hand(self, take: Callable[[Any], None], answer: Any, work: _Work) -> None:
        """Whoever breaks on an answer has none: what waits for it must not wait for ever."""
        try:
            take(answer)
        except Exception as bug:
            if work.failed is not None and take is not work.failed:
                work.failed(bug)
            raise

    def _tell(self, error: Exception, work: _Work, *, is_wanted: bool) -> None:
        if isinstance(error, Refused):
            if is_wanted and work.refused is not None:
                self._hand(work.refused, error, work)
            elif is_wanted or work.is_command:
                self.refused.emit(error)
            return
        if isinstance(error, Unavailable):
            self.unavailable.emit(error)
        else:
            self.failed.emit(f"{work.subject}: {type(error).__name__}: {error}")
        if is_wanted and work.failed is not None:
            work.failed(error)

    def _begin(self) -> None:
        self._under_way += 1
        if self._under_way == 1:
            self.busy.emit(True)

    def _end(self) -> None:
        self._under_way -= 1
        if self._under_way == 0:
            self.busy.emit(False)


def _is_open(owner: QObject | None) -> bool:
    return owner is None or shiboken6.isValid(owner)


class _Questions:
    """The questions that wait for the reader; a newer one takes the place of its older."""

    def __init__(self) -> None:
        self._condition = threading.Condition()
        self._waiting: list[_Work] = []
        self._is_closed = False
        # Written and read on the GUI thread only.
        self._latest: dict[tuple[int, str], _Work] = {}

    def put(self, work: _Work) -> bool:
        """True when an older question was thrown out for this one."""
        older = self._latest.get(work.slot) if work.slot is not None else None
        if work.slot is not None:
            self._latest[work.slot] = work
        with self._condition:
            is_replaced = older is not None and older in self._waiting
            if older is not None and is_replaced:
                self._waiting.remove(older)
            self._waiting.append(work)
            self._condition.notify()
        return is_replaced

    def take(self) -> _Work | None:
        """The next question, waiting for one; None when closed."""
        with self._condition:
            while not self._waiting and not self._is_closed:
                self._condition.wait()
            return None if self._is_closed else self._waiting.pop(0)

    def close(self) -> None:
        with self._condition:
            self._is_closed = True
            self._waiting.clear()
            self._condition.notify()

    def is_latest(self, work: _Work) -> bool:
        """Whether no newer question of its owner and key was put; to be asked once."""
        if work.slot is None:
            return True
        if self._latest.get(work.slot) is not work:
            return False
        del self._latest[work.slot]
        return True
