"""The upper part of the screen: which mapping, and the folder of the files."""

from __future__ import annotations

import os
from collections.abc import Mapping as Bound
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCompleter, QFileDialog, QHBoxLayout, QWidget

from omsdesk.integrations.importing.mapping import Mapping
from omsdesk.ui import theme
from omsdesk.ui.importing.columns import MAPPINGS, MappingChoice
from omsdesk.ui.importing.course import Source
from omsdesk.ui.rows import RowsModel
from omsdesk.ui.rows_view import RowsView
from omsdesk.ui.runner import Runner
from omsdesk.ui.theme import Tone
from omsdesk.ui.widgets.buttons import ActionButton, Kind
from omsdesk.ui.widgets.card import Card
from omsdesk.ui.widgets.fields import TextField
from omsdesk.ui.widgets.labels import Label, Size

_SUGGESTIONS = 50


def folders_for(_session: Any, text: str) -> list[str]:
    """Folders whose path begins so, for completion; empty when there is nothing to read."""
    typed = Path(text).expanduser()
    parent = typed if text.endswith(("/", os.sep)) else typed.parent
    try:
        with os.scandir(parent) as entries:
            found = [each.path for each in entries if each.is_dir()]
    except OSError:
        return []
    return sorted(path for path in found if path.startswith(str(typed)))[:_SUGGESTIONS]


class ChoosingPanel(QWidget):
    """`changed` tells that mapping or folder is another one now."""

    changed = Signal()

    def __init__(
        self, runner: Runner, actions: Bound[str, QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._actions = actions
        self.mappings: RowsView[MappingChoice] = RowsView(
            RowsModel(MAPPINGS, key=lambda row: row.title), self
        )
        self.mapping_file = TextField(
            self.tr("Mapping file"), self.tr("Path of the mapping, such as /data/till.toml")
        )
        self.folder = TextField(
            self.tr("Folder with the files"), self.tr("Path of the folder; Ctrl+O browses")
        )
        self._paths = QStringListModel(self)
        # Two lines, not one that wraps: the page would then be as high as its lists like to be.
        self._hints = (
            Label(self.tr("A preview changes nothing."), Size.SMALL, Tone.MUTED),
            Label(
                self.tr("Rows that were imported before are left alone."), Size.SMALL, Tone.MUTED
            ),
        )
        self._build()
        self._connect()

    def _build(self) -> None:
        self.mappings.setAccessibleName(self.tr("Mappings"))
        completer = QCompleter(self._paths, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseSensitive)
        self.folder.setCompleter(completer)
        known = Card(self.tr("What the files look like"))
        known.body.addWidget(self.mappings)
        where = Card(self.tr("Where they are"))
        where.body.addLayout(self._folder_line())
        where.body.addWidget(self.mapping_file)
        for hint in self._hints:
            where.body.addWidget(hint)
        where.body.addStretch(1)
        where.body.addLayout(self._buttons())
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.current().px(theme.SPACE_L))
        line.addWidget(known, 1)
        line.addWidget(where, 1)
        self.mapping_file.hide()

    def _folder_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.addWidget(self.folder, 1)
        if "browse" in self._actions:
            line.addWidget(ActionButton(self._actions["browse"], Kind.PLAIN, "search"))
        return line

    def _buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.addStretch(1)
        for name, kind, icon in (
            ("preview-import", Kind.PLAIN, "refresh"),
            ("start-import", Kind.PRIMARY, "import"),
        ):
            if name in self._actions:
                line.addWidget(ActionButton(self._actions[name], kind, icon))
        return line

    def _connect(self) -> None:
        self.mappings.current_changed.connect(self._on_mapping)
        self.mappings.opened.connect(lambda _row: self.folder.setFocus())
        self.mapping_file.textChanged.connect(lambda _text: self.changed.emit())
        self.folder.textChanged.connect(self._on_folder)
        self.folder.textEdited.connect(self._complete)

    def apply_scale(self) -> None:
        """The list of mappings shows all of its few rows."""
        look = theme.current()
        self.mappings.setFixedHeight(look.px(theme.ROW_PX) * 5 + look.px(theme.SPACE_M))

    def show_mappings(self, mappings: tuple[Mapping, ...]) -> None:
        """Offer the shipped mappings, and a file."""
        self.mappings.show_rows([*map(MappingChoice, mappings), MappingChoice(None)])

    def source(self) -> Source | None:
        """What is chosen; None while something is missing."""
        choice = self.mappings.current_row()
        folder = self.folder.text().strip()
        if choice is None or not folder:
            return None
        name = choice.mapping.name if choice.mapping else self.mapping_file.text().strip()
        return Source(name, Path(folder).expanduser()) if name else None

    def browse(self) -> None:
        """Choose the folder in a window."""
        found = QFileDialog.getExistingDirectory(
            self, self.tr("Folder with the files"), self.folder.text()
        )
        if found:
            self.folder.setText(found)

    def set_busy(self, *, is_busy: bool) -> None:
        """Nothing can be chosen while an import is under way; the focus stays where it can."""
        if is_busy and self.mappings.hasFocus():
            self.folder.setFocus()
        self.mappings.setEnabled(not is_busy)
        self.mapping_file.setReadOnly(is_busy)
        self.folder.setReadOnly(is_busy)

    def _on_mapping(self, choice: MappingChoice | None) -> None:
        self.mapping_file.setVisible(choice is not None and choice.mapping is None)
        self.changed.emit()

    def _on_folder(self, _text: str) -> None:
        self.folder.set_invalid("")
        self.changed.emit()

    def _complete(self, text: str) -> None:
        if text:
            self._runner.ask(
                folders_for, text, then=self._paths.setStringList, owner=self, key="folders"
            )
