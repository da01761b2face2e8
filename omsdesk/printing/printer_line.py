"""The queue before a printer with a driver."""

from __future__ import annotations

import logging
from uuid import UUID

from omsdesk.devices.printers.driving.attempt import Readiness
from omsdesk.errors import Unavailable
from omsdesk.printing.drivers import Attempt, Driver
from omsdesk.printing.line import Line
from omsdesk.printing.work import SpoolWork
from omsdesk.queries.print_queue import is_to_be_taken_back

_log = logging.getLogger(__name__)


class PrinterLine(Line):
    def __init__(self, work: SpoolWork, printer_id: UUID, driver: Driver) -> None:
        super().__init__(work, printer_id)
        self.driver = driver

    def ready(self) -> Readiness:
        return self.driver.ready()

    def drop_rest(self) -> None:
        self.driver.drop_rest()

    def deliver(self, name: str, content: bytes) -> Attempt:
        return self.driver.send(content, name, self._stuck)

    def _stuck(self, trouble: str) -> bool:
        """A job is taken back when another printer is to print it, or nobody wants it any more."""
        self._say(trouble)
        return self._ended.is_set() or self._is_to_be_taken_back()

    def _is_to_be_taken_back(self) -> bool:
        try:
            return bool(self._work.read(is_to_be_taken_back, self._sending))
        except Unavailable as failure:
            _log.warning("cannot be asked now: %s", failure)
            return False
