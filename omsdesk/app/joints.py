"""Where the threads meet: commands signed as they are given, changes told to every screen."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

from omsdesk.commands.base import Command
from omsdesk.commands.execution import Outcome
from omsdesk.desk import Desk, Signed
from omsdesk.errors import Refused
from omsdesk.ui.runner import Confirmed, Runner

T = TypeVar("T")
_qt_log = logging.getLogger("qt")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class DeskRunner(Runner):
    """A runner whose commands carry who gave them at the moment they were given."""

    def __init__(
        self, desk: Desk, perform: Callable[[Signed], Outcome], parent: QObject | None = None
    ) -> None:
        self._desk = desk

        def read(query: Callable[..., T], args: tuple[Any, ...]) -> T:
            return desk.read(query, *args)

        super().__init__(perform, read, parent)

    def execute(
        self,
        command: Any,
        then: Callable[[Any], None] | None = None,
        refused: Callable[[Refused], None] | None = None,
        owner: QObject | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """As `Runner.execute`, signed by the operator who is there now."""
        super().execute(self._signed(command), then, refused, owner, failed)

    def _signed(self, command: Command | Confirmed) -> Signed:
        if isinstance(command, Confirmed):
            return self._desk.sign(command.command, command.supervisor_id, command.reason)
        return self._desk.sign(command)


class Changes(QObject):
    """Carries the names of changed tables from any thread to the screens."""

    told = Signal(object)


def log_qt_messages() -> None:
    """What Qt has to say goes into the log like everything else."""

    def handle(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        _qt_log.log(_LEVELS.get(kind, logging.WARNING), "%s", text)

    qInstallMessageHandler(handle)
