"""The lower part of the screen: counts, sums, the first rows and the refused ones."""

from __future__ import annotations

from collections.abc import Mapping as Bound

from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from omsdesk.commands.importing import RowVerdict
from omsdesk.integrations.importing.report import OrderSums
from omsdesk.integrations.importing.rows import Rejected, Row
from omsdesk.integrations.importing.taking import Preview, Taken
from omsdesk.ui import formats, theme
from omsdesk.ui.importing import columns
from omsdesk.ui.importing.columns import FILES, REFUSED, SAMPLES, FileRow, Sample
from omsdesk.ui.importing.figures import Figures
from omsdesk.ui.rows import RowsModel
from omsdesk.ui.rows_view import RowsView, State
from omsdesk.ui.theme import Tone
from omsdesk.ui.widgets.buttons import ActionButton, Kind
from omsdesk.ui.widgets.card import Card, Fact
from omsdesk.ui.widgets.fields import TextField
from omsdesk.ui.widgets.labels import Label, Size

# With the header; a smaller window scrolls.
_ROWS_AT_LEAST = 4
_KNOWN_COLUMN = 4


class ResultsPanel(QWidget):
    """Shows a preview, the import as it goes on, or its result."""

    def __init__(self, actions: Bound[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.verdict = Label("", Size.TITLE, is_strong=True)
        self.errors_path = TextField(self.tr("Files with the refused rows"), is_mono=True)
        self._copy: QWidget | None = None
        self._files: RowsView[FileRow] = RowsView(
            RowsModel(FILES, key=lambda row: (row.feeds, row.file)), self
        )
        self.figures = Figures()
        self._samples: RowsView[Sample] = RowsView(
            RowsModel(SAMPLES, key=lambda row: row.place), self
        )
        self.refused: RowsView[tuple[int, Rejected]] = RowsView(
            RowsModel(REFUSED, key=lambda row: row[0]), self
        )
        self._samples_card = Card(self.tr("First rows"))
        self._refused_card = Card(self.tr("Refused rows"))
        self._rows: dict[str, list[Row]] = {}
        self._build(actions)
        self.clear()

    def _build(self, actions: Bound[str, QAction]) -> None:
        gap = theme.current().px(theme.SPACE_L)
        self.errors_path.setReadOnly(True)
        head = QHBoxLayout()
        head.addWidget(self.verdict)
        head.addWidget(self.errors_path, 1)
        if "copy-error-path" in actions:
            self._copy = ActionButton(actions["copy-error-path"], Kind.PLAIN, "copy")
            head.addWidget(self._copy)
        head.addStretch(0)
        counts = Card(self.tr("Rows by file"))
        counts.body.addWidget(self._files)
        self._samples_card.body.addWidget(self._samples)
        self._refused_card.body.addWidget(self.refused)
        for view, name in (
            (self._files, self.tr("Rows by file")),
            (self._samples, self.tr("First rows")),
            (self.refused, self.tr("Refused rows")),
        ):
            view.setAccessibleName(name)
        self._files.current_changed.connect(self._on_file)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap)
        column.addLayout(head)
        column.addWidget(self.figures)
        line = QHBoxLayout()
        line.setSpacing(gap)
        line.addWidget(counts, 6)
        line.addWidget(self._samples_card, 5)
        column.addLayout(line, 4)
        column.addWidget(self._refused_card, 5)
        for view in (self._files, self._samples, self.refused):
            view.setMinimumHeight(theme.current().px(theme.ROW_PX) * _ROWS_AT_LEAST)

    def clear(self) -> None:
        """Before anything was read."""
        self._samples_card.show()
        self._refused_card.hide()
        self._samples_card.title.setText(self.tr("First rows"))
        self._say("", Tone.PLAIN)
        self._show_path("")
        self._rows = {}
        step = self.tr("F5 reads the files")
        for view in (self._files, self._samples, self.refused):
            view.set_hint(State.EMPTY, self.tr("Nothing read yet"), step)
        self._files.show_rows([])
        self._samples.show_rows([])
        self.refused.show_rows([])
        self.figures.show_facts([])

    def show_preview(self, found: Preview) -> None:
        """What would be taken."""
        rows = columns.previewed(found)
        refused = sum(row.refused for row in rows)
        if refused:
            text = self.tr("%n row(s) would be refused", "", refused)
        else:
            text = self.tr("All rows are right so far")
        self._say(text, Tone.WARN if refused else Tone.GOOD)
        self._rows = found.rows
        # Only the import itself finds out what is known already.
        self._files.setColumnHidden(_KNOWN_COLUMN, True)
        self._samples_card.show()
        self._show_rows(rows, found.errors)
        self.figures.show_facts(self._facts(found.totals.orders))

    def show_progress(self, rows: list[FileRow]) -> None:
        """Counts as they are by now."""
        self._say("", Tone.PLAIN)
        self._files.show_rows(rows)

    def show_taken(self, done: Taken) -> None:
        """What became of everything."""
        refused = done.rows_refused
        if not done.is_complete:
            self._say(self.tr("Stopped; run it again to complete it"), Tone.WARN)
        elif refused:
            self._say(self.tr("Done, %n row(s) refused", "", refused), Tone.WARN)
        else:
            self._say(self.tr("Done, everything was taken"), Tone.GOOD)
        self._samples_card.hide()
        self._files.setColumnHidden(_KNOWN_COLUMN, False)
        self._show_path(str(done.error_files[0].parent) if done.error_files else "")
        self._show_rows(columns.taken(done), done.first_errors)
        facts = self._facts(done.orders[RowVerdict.ACCEPTED])
        known, lost = done.orders[RowVerdict.KNOWN], done.orders[RowVerdict.REFUSED]
        facts += [
            Fact(self.tr("Known orders"), formats.integer(known.count)),
            Fact(self.tr("Refused orders"), formats.integer(lost.count), _bad_if(lost.count)),
        ]
        self.figures.show_facts(facts)

    def copy_path(self) -> None:
        """Put the path on the clipboard and show that by selecting it."""
        if path := self.errors_path.text():
            QGuiApplication.clipboard().setText(path)
            self.errors_path.setFocus()
            self.errors_path.selectAll()

    def show_refusal(self, text: str, next_step: str) -> None:
        """The files as a whole cannot be read."""
        self.clear()
        self._say(text, Tone.BAD)
        for view in (self._files, self._samples, self.refused):
            view.set_hint(State.EMPTY, self.tr("Nothing was read"), next_step)

    def say_stopped(self) -> None:
        """The preview was broken off, or something is out of order."""
        self._say(self.tr("Stopped"), Tone.WARN)

    def _say(self, text: str, tone: Tone) -> None:
        self.verdict.setText(text)
        self.verdict.set_tone(tone)
        self.verdict.setVisible(bool(text))

    def _show_path(self, path: str) -> None:
        self.errors_path.setText(path)
        self.errors_path.setVisible(bool(path))
        if self._copy is not None:
            self._copy.setVisible(bool(path))

    def _show_rows(self, rows: list[FileRow], errors: list[Rejected]) -> None:
        self.refused.set_hint(State.EMPTY, self.tr("No row is refused"))
        self._samples.set_hint(State.EMPTY, self.tr("No right rows in this table"))
        self._files.show_rows(rows)
        self.refused.show_rows(list(enumerate(errors)))
        self._refused_card.setVisible(bool(errors))
        self._on_file(self._files.current_row())

    def _on_file(self, row: FileRow | None) -> None:
        if row is None:
            return
        feeds = row.feeds
        # The lines of an order are shown as that order.
        found = self._rows.get(feeds) or self._rows.get("orders" if feeds == "order_lines" else "")
        name = columns.table_name(feeds)
        self._samples_card.title.setText(self.tr("First rows: {table}").format(table=name))
        self._samples.show_rows([columns.sample(at, each) for at, each in enumerate(found or [])])

    def _facts(self, sums: OrderSums) -> list[Fact]:
        return [
            Fact(self.tr("Orders"), formats.integer(sums.count), is_strong=True),
            Fact(self.tr("Lines"), formats.integer(sums.lines)),
            Fact(self.tr("Quantity"), formats.quantity(sums.quantity)),
            Fact(self.tr("Line amounts"), formats.money(sums.goods), is_strong=True),
            Fact(self.tr("Freight"), formats.money(sums.freight)),
            Fact(self.tr("Charges"), formats.money(sums.charges)),
        ]


def _bad_if(count: int) -> Tone:
    return Tone.BAD if count else Tone.MUTED
