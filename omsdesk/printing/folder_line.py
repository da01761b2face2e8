"""The folder that documents go to when no printer is set for them."""

from __future__ import annotations

import logging
from pathlib import Path

from omsdesk.commands.print_jobs import PrintOutcome
from omsdesk.devices.printers.driving.attempt import Readiness
from omsdesk.printing.drivers import Attempt
from omsdesk.printing.line import Line
from omsdesk.printing.work import SpoolWork

_log = logging.getLogger(__name__)


class _Written:
    """An attempt to write a file."""

    def __init__(self, outcome: PrintOutcome, code: str) -> None:
        self.outcome = outcome
        self.code = code


class FolderLine(Line):
    def __init__(self, work: SpoolWork, folder: Path) -> None:
        super().__init__(work, None)
        self._folder = folder

    def ready(self) -> Readiness:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            return Readiness("folder-not-writable")
        return Readiness()

    def deliver(self, name: str, content: bytes) -> Attempt:
        """Write the file in one step, so that nobody opens half a document."""
        target = self._folder / f"{name}.pdf"
        partial = target.with_suffix(".part")
        try:
            partial.write_bytes(content)
            partial.replace(target)
        except OSError as error:
            _log.warning("%s not written: %s", target.name, error.strerror)
            return _Written(PrintOutcome.FAILED, "document-not-written")
        return _Written(PrintOutcome.CONFIRMED, "")
