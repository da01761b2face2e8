"""The thread of one device: open, poll, come back after a failure, tell how it is."""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Protocol

from omsdesk.devices.clock import SYSTEM_CLOCK, Clock
from omsdesk.errors import Refused, Unavailable

_log = logging.getLogger(__name__)

STOP_S = 1.0
_BACK_OFF_FIRST_S = 0.25
# A device is back within 3 s of being plugged in, also when the attempt to open it that
# goes on at that moment takes its half second in vain.
_BACK_OFF_LAST_S = 2.0


class Connection(StrEnum):
    ABSENT = "absent"
    CONNECTING = "connecting"
    READY = "ready"
    BUSY = "busy"
    NEEDS_ATTENTION = "needs-attention"
    FAILING = "failing"


@dataclass(frozen=True, slots=True)
class Condition:
    """How a device is. `code` names what to do about it, and is empty when all is well.

    `facts` are for its sentence, and make no condition another one.
    """

    connection: Connection
    code: str = ""
    facts: Mapping[str, object] = field(default_factory=dict, compare=False)


class Device(Protocol):
    """What a worker drives, all of it on the worker's thread.

    No method may take longer than half a second. `open` and `poll` raise `Unavailable`
    when the device cannot be reached. `poll` returns what the device needs a person for,
    "" when nothing, `BUSY` while it works, and `UNHEARD` while it has not said anything yet
    that tells how it is.
    """

    @property
    def interval_s(self) -> float:
        """The pause between two polls."""
        ...

    def open(self) -> None: ...

    def poll(self) -> str: ...

    def close(self) -> None: ...


BUSY = "busy"
UNHEARD = "unheard"

Task = Callable[[], object]


class Worker:
    """One named thread that keeps a device working until it is stopped.

    `report` is called on that thread, once for every change of the condition.
    """

    def __init__(
        self,
        name: str,
        device: Device,
        report: Callable[[Condition], object],
        clock: Clock = SYSTEM_CLOCK,
    ) -> None:
        self.name = name
        self._device = device
        self._report = report
        self._clock = clock
        self._changed = threading.Condition()
        self._is_stopping = False
        self._tasks: deque[Task] = deque()
        self._condition = Condition(Connection.CONNECTING)
        self._is_lost = False
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    @property
    def condition(self) -> Condition:
        return self._condition

    def start(self) -> None:
        self._thread.start()

    def submit(self, task: Task) -> None:
        """Run something on the device's thread between two polls (zero, tare, beep).

        It is dropped when the device is not there.
        """
        with self._changed:
            self._tasks.append(task)
            self._changed.notify_all()

    def stop(self, timeout_s: float = STOP_S) -> bool:
        """Ask the thread to end and wait for it; False when it still hangs after the time."""
        with self._changed:
            self._is_stopping = True
            self._changed.notify_all()
        if self._thread.ident is not None:
            self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _run(self) -> None:
        back_off_s = _BACK_OFF_FIRST_S
        while not self._is_stopping:
            if self._serve_until_lost():
                back_off_s = _BACK_OFF_FIRST_S
            self._pause(back_off_s)
            back_off_s = min(back_off_s * 2, _BACK_OFF_LAST_S)

    def _serve_until_lost(self) -> bool:
        """One life of the connection; True when the device had answered."""
        was_there = False
        try:
            try:
                self._device.open()
                while not self._is_stopping:
                    need = self._device.poll()
                    if need != UNHEARD:
                        self._tell(need)
                        was_there = True
                    self._pause(self._device.interval_s)
                    self._run_tasks()
            finally:
                self._device.close()
        except Unavailable as lost:
            self._lose(lost.code, lost.facts)
        except Exception as bug:  # noqa: BLE001
            if not self._is_lost:
                _log.exception("%s: a bug in the device's code", self.name)
            self._lose("device-bug", {"error": repr(bug)})
        return was_there

    def _run_tasks(self) -> None:
        while not self._is_stopping:
            with self._changed:
                if not self._tasks:
                    return
                task = self._tasks.popleft()
            try:
                task()
            except Refused as refusal:
                _log.warning("%s: %s", self.name, refusal)

    def _pause(self, seconds: float) -> None:
        with self._changed:
            self._clock.wait_for(
                self._changed, lambda: self._is_stopping or bool(self._tasks), seconds
            )

    def _tell(self, need: str) -> None:
        if self._is_lost:
            self._is_lost = False
            _log.info("%s is back", self.name)
        if need == BUSY:
            self._change(Condition(Connection.BUSY))
        elif need:
            self._change(Condition(Connection.NEEDS_ATTENTION, need))
        else:
            self._change(Condition(Connection.READY))

    def _lose(self, code: str, facts: dict[str, Any]) -> None:
        with self._changed:
            self._tasks.clear()
        if not self._is_lost:
            self._is_lost = True
            _log.warning("%s is gone: %s", self.name, code, extra={"facts": facts})
        is_absent = code in {"device-absent", "device-gone"}
        connection = Connection.ABSENT if is_absent else Connection.FAILING
        self._change(Condition(connection, code, facts))

    def _change(self, condition: Condition) -> None:
        if condition != self._condition:
            self._condition = condition
            self._report(condition)
