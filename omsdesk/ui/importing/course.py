"""The course of a preview or an import: a piece is read, then taken, then the next is read.

Reading happens on the reader thread and taking on the writer, one piece at a time, so that
scans and other screens get between and the window never waits.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from omsdesk.commands.base import Command
from omsdesk.errors import Refused, Unavailable
from omsdesk.integrations.importing.report import free_folder
from omsdesk.integrations.importing.shipped import find_mapping
from omsdesk.integrations.importing.taking import Previewing, Taking
from omsdesk.ui.runner import Runner


@dataclass(frozen=True, slots=True)
class Source:
    """What to import: the name or path of a mapping, and the folder of the files."""

    mapping: str
    folder: Path


class Course(QObject):
    """One preview or import at a time; `went_on` after each piece, then one of the others."""

    went_on = Signal(object)
    previewed = Signal(object)
    taken = Signal(object)
    refused = Signal(object)
    failed = Signal()

    def __init__(self, runner: Runner, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._taking: Taking | None = None
        self._is_stopped = False
        self.is_under_way = False

    def preview(self, source: Source) -> None:
        """Read everything and take nothing."""
        self._begin()
        self._runner.ask(
            _open_preview, source, then=self._read_on, owner=self, failed=self._on_failed
        )

    def take(self, source: Source, errors: Path, today: date) -> None:
        """Take everything that is right; refused rows go to a new folder in `errors`."""
        self._begin()
        self._runner.ask(
            self._open_taking,
            source,
            errors,
            today,
            then=self._on_taking_open,
            owner=self,
            failed=self._on_failed,
        )

    def stop(self) -> None:
        """Break off after the piece that is under way."""
        self._is_stopped = True

    def _begin(self) -> None:
        self._is_stopped = False
        self.is_under_way = True

    def _read_on(self, previewing: Previewing) -> None:
        self._runner.ask(
            _read_piece,
            previewing,
            then=partial(self._on_piece_read, previewing),
            owner=self,
            failed=self._on_failed,
        )

    def _on_piece_read(self, previewing: Previewing, has_more: bool) -> None:
        found = previewing.found
        if has_more and not self._is_stopped:
            self.went_on.emit(found)
            self._read_on(previewing)
            return
        self._end()
        if has_more:
            self.failed.emit()
        else:
            self.previewed.emit(found)

    def _open_taking(self, _session: Any, source: Source, errors: Path, today: date) -> Taking:
        mapping = find_mapping(source.mapping)
        folder = free_folder(errors, f"{mapping.name}-{today}")
        return Taking(mapping, source.folder, folder, lambda _taken: not self._is_stopped)

    def _on_taking_open(self, taking: Taking) -> None:
        self._taking = taking
        self._advance(taking, None)

    def _advance(self, taking: Taking, result: Any) -> None:
        self._runner.ask(
            _next_command,
            taking,
            result,
            then=partial(self._on_command, taking),
            owner=self,
            failed=self._on_failed,
        )

    def _on_command(self, taking: Taking, command: Command | None) -> None:
        taken = taking.taken
        if command is None:
            self._end()
            self.taken.emit(taken)
            return
        self.went_on.emit(taken)
        self._runner.execute(
            command,
            then=partial(self._advance, taking),
            refused=partial(self._advance, taking),
            owner=self,
            failed=self._on_failed,
        )

    def _on_failed(self, error: Exception) -> None:
        """Of what is no refusal, the runner's own signals tell what it is."""
        if self._taking is not None:
            self._taking.close()
        self._end()
        if isinstance(error, Refused):
            self.refused.emit(error)
        else:
            self.failed.emit()

    def _end(self) -> None:
        self._taking = None
        self.is_under_way = False


def _open_preview(_session: Any, source: Source) -> Previewing:
    return Previewing(find_mapping(source.mapping), source.folder)


def _read_piece(_session: Any, previewing: Previewing) -> bool:
    return previewing.advance()


def _next_command(_session: Any, taking: Taking, result: Any) -> Command | None:
    try:
        if isinstance(result, Refused):
            return taking.refuse(result)
        return taking.advance(result)
    except OSError as error:
        raise Unavailable("import-disk", problem=error.strerror or str(error)) from error
