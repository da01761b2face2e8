"""The import screen: choose, look, take; known rows are left alone, so it can be run again.

screen = ImportScreen(runner, workplace)
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from omsdesk.errors import Refused
from omsdesk.integrations.importing.shipped import shipped
from omsdesk.integrations.importing.taking import Preview, Taken
from omsdesk.ui import theme
from omsdesk.ui.actions import bind
from omsdesk.ui.importing import columns
from omsdesk.ui.importing.actions import ACTIONS
from omsdesk.ui.importing.choosing import ChoosingPanel
from omsdesk.ui.importing.course import Course, Source
from omsdesk.ui.importing.results import ResultsPanel
from omsdesk.ui.messages import say
from omsdesk.ui.notices import announce
from omsdesk.ui.runner import Runner
from omsdesk.ui.scan_router import RoutedScan
from omsdesk.ui.widgets.page_scroll import PageScroll
from omsdesk.ui.widgets.progress_strip import ProgressStrip
from omsdesk.ui.workplace import Workplace


class ImportScreen(QWidget):
    """Takes no scans: goods and orders are scanned where they are worked on."""

    open_asked = Signal(str, object)
    heard = Signal(object)

    def __init__(self, runner: Runner, context: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._context = context
        self._looked_at: Source | None = None
        self._rows_expected = 0
        slots = {
            "browse": self._on_browse,
            "preview-import": self._on_preview,
            "start-import": self._on_import,
            "stop-import": self._on_stop,
            "copy-error-path": self._on_copy,
        }
        self._actions: dict[str, QAction] = bind(self, ACTIONS, slots, context.may)
        self.choosing = ChoosingPanel(runner, self._actions)
        self.results = ResultsPanel(self._actions)
        self.progress = ProgressStrip()
        self.course = Course(runner, self)
        self._build()
        self._connect()
        runner.ask(_shipped, then=self.choosing.show_mappings, owner=self)
        self._enable()

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Import"))
        inner = QWidget()
        column = QVBoxLayout(inner)
        edge = theme.current().px(theme.SPACE_L)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(edge)
        column.addWidget(self.choosing)
        column.addWidget(self.progress)
        column.addWidget(self.results, 1)
        self.choosing.apply_scale()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(PageScroll(inner))

    def _connect(self) -> None:
        self.choosing.changed.connect(self._on_changed)
        self.choosing.folder.returnPressed.connect(self._on_preview)
        self.choosing.mapping_file.returnPressed.connect(self.choosing.folder.setFocus)
        self.progress.cancelled.connect(self._on_stop)
        self.course.went_on.connect(self._on_went_on)
        self.course.previewed.connect(self._on_previewed)
        self.course.taken.connect(self._on_taken)
        self.course.refused.connect(self._on_refused)
        self.course.failed.connect(self._on_failed)

    def on_shown(self) -> None:
        self.focus_search()

    def focus_search(self) -> None:
        """F2: to the folder."""
        self.choosing.folder.setFocus()

    def take_scan(self, routed: RoutedScan) -> bool:
        """A receiver of the scan router; nothing that is scanned means anything here."""
        return False

    def go_on(self) -> None:
        """The refusal was acknowledged."""

    def _enable(self) -> None:
        is_busy = self.course.is_under_way
        source = self.choosing.source()
        for name, can in (
            ("browse", not is_busy),
            ("preview-import", not is_busy and source is not None),
            ("start-import", not is_busy and source is not None and source == self._looked_at),
            ("stop-import", is_busy),
            ("copy-error-path", bool(self.results.errors_path.text())),
        ):
            if name in self._actions:
                self._actions[name].setEnabled(can)
        self.choosing.set_busy(is_busy=is_busy)

    def _on_changed(self) -> None:
        if self._looked_at is not None and self.choosing.source() != self._looked_at:
            self._looked_at = None
            self.results.clear()
        self._enable()

    def _on_browse(self) -> None:
        self.choosing.browse()

    def _on_preview(self) -> None:
        source = self.choosing.source()
        if source is None or self.course.is_under_way:
            return
        self._looked_at = source
        self._rows_expected = 0
        self.results.clear()
        self.progress.start(self.tr("Reading"))
        self.course.preview(source)
        self._enable()

    def _on_import(self) -> None:
        source = self.choosing.source()
        if source is None or source != self._looked_at or self.course.is_under_way:
            return
        self.progress.start(self.tr("Importing"), self._rows_expected)
        self.course.take(source, self._context.profile.imports, self._context.today())
        self._enable()

    def _on_stop(self) -> None:
        self.course.stop()

    def _on_copy(self) -> None:
        self.results.copy_path()

    def _on_went_on(self, found: Preview | Taken) -> None:
        rows = columns.taken(found) if isinstance(found, Taken) else columns.previewed(found)
        self.progress.advance(sum(row.read for row in rows))
        self.results.show_progress(rows)

    def _on_previewed(self, found: Preview) -> None:
        self._rows_expected = sum(counts.read for counts in found.totals.rows.values())
        self._end()
        self.results.show_preview(found)
        announce(self, self.results.verdict.text())

    def _on_taken(self, done: Taken) -> None:
        self._end()
        self.results.show_taken(done)
        self._enable()
        announce(self, self.results.verdict.text())

    def _on_refused(self, refusal: Refused) -> None:
        """The files as a whole cannot be read or taken."""
        self._looked_at = None
        self._end()
        said = say(refusal)
        self.choosing.folder.set_invalid(said.text)
        self.results.show_refusal(said.text, said.next_step)
        announce(self, said.text, is_urgent=True)
        self.focus_search()

    def _on_failed(self) -> None:
        self._looked_at = None
        self._end()
        self.results.say_stopped()

    def _end(self) -> None:
        self.progress.finish()
        self._enable()


def _shipped(_session: Any) -> Any:
    return shipped()
