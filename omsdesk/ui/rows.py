"""One table for every list: frozen rows, declared columns, states with a next step.

    COLUMNS = (
        Column(title=QT_TRANSLATE_NOOP("columns", "Number"), value=lambda row: row.number),
        Column(title=..., value=lambda row: formats.money(row.total), align=Align.RIGHT),
    )
    view = RowsView(RowsModel(COLUMNS, key=lambda row: row.id), self)
    view.set_hint(State.EMPTY, self.tr("No open orders"), self.tr("Ctrl+N starts one"))
    view.show_rows(rows)          # or show_loading(), show_stale(age), show_error(hint, step)
    view.opened.connect(self._on_opened)      # Enter or double click, with the row
    view.current_changed.connect(...)         # the row, or None

Rows are replaced in place: the selection, the current row and the scroll position stay with
the row's key. Sorting and filtering are the query's business; a click on a header whose
column has a `sort` name emits `sort_asked(name, is_descending)`.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import groupby
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QBrush, QColor

from omsdesk.ui import theme
from omsdesk.ui.theme import Tone
from omsdesk.ui.theme.icons import icon

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex

# Above this a replacement that keeps hardly any row is told as one reset.
_RESET_FROM_ROWS = 200


class Align(Enum):
    LEFT = Qt.AlignmentFlag.AlignLeft
    RIGHT = Qt.AlignmentFlag.AlignRight
    CENTER = Qt.AlignmentFlag.AlignHCenter


@dataclass(frozen=True, kw_only=True)
class Column(Generic[R]):
    """A column: its title (source text of the context "columns") and what it shows of a row.

    `width` counts digits of the base font; 0 stretches. `icon` gives an icon name or "",
    `tip` a tool tip or "", `spoken` what a screen reader says when the text does not do.
    Columns that `gives_way` are hidden where there is little room, the highest number first.
    """

    title: str
    value: Callable[[R], str]
    align: Align = Align.LEFT
    width: int = 12
    gives_way: int = 0
    tone: Callable[[R], Tone] | None = None
    icon: Callable[[R], str] | None = None
    tip: Callable[[R], str] | None = None
    spoken: Callable[[R], str] | None = None
    sort: str = ""
    is_strong: bool = False
    is_mono: bool = False


class RowsModel(QAbstractTableModel, Generic[R]):
    """Shows frozen rows; `key` tells which row of a new answer is which of the old."""

    def __init__(
        self,
        columns: Sequence[Column[R]],
        key: Callable[[R], Hashable],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._key = key
        self._rows: list[R] = []
        self._keys: list[Hashable] = []
        self._texts: list[tuple[str, ...] | None] = []

    @property
    def rows(self) -> Sequence[R]:
        return self._rows

    def row(self, index: Index) -> R:
        """The row at an index. IndexError for an invalid one."""
        if not index.isValid():
            raise IndexError("no row there")
        return self._rows[index.row()]

    def key_of(self, row: R) -> Hashable:
        return self._key(row)

    def index_of(self, key: Hashable) -> QModelIndex:
        """The first cell of the row with a key, or an invalid index."""
        try:
            return self.index(self._keys.index(key), 0)
        except ValueError:
            return QModelIndex()

    def replace(self, rows: Iterable[R]) -> None:
        """Show other rows. ValueError when two of them have the same key."""
        new = list(rows)
        keys = [self._key(row) for row in new]
        if len(set(keys)) != len(keys):
            raise ValueError("two rows with the same key")
        kept = set(keys).intersection(self._keys)
        if len(self._keys) > _RESET_FROM_ROWS and 2 * len(kept) < len(self._keys):
            self._reset(new, keys)
            return
        self._remove_gone(kept)
        self._reorder([key for key in keys if key in kept])
        self._insert_new(new, keys)
        self._update_changed(new)

    def _reset(self, rows: list[R], keys: list[Hashable]) -> None:
        self.beginResetModel()
        self._rows, self._keys, self._texts = rows, keys, [None] * len(rows)
        self.endResetModel()

    def _remove_gone(self, kept: set[Hashable]) -> None:
        gone = [at for at, key in enumerate(self._keys) if key not in kept]
        for first, last in reversed(list(_runs(gone))):
            self.beginRemoveRows(QModelIndex(), first, last)
            for cells in (self._rows, self._keys, self._texts):
                del cells[first : last + 1]
            self.endRemoveRows()

    def _reorder(self, keys: list[Hashable]) -> None:
        if keys == self._keys:
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        old_at = {key: at for at, key in enumerate(self._keys)}
        new_at = {key: at for at, key in enumerate(keys)}
        after = [self.index(new_at[self._keys[each.row()]], each.column()) for each in before]
        self._rows = [self._rows[old_at[key]] for key in keys]
        self._texts = [self._texts[old_at[key]] for key in keys]
        self._keys = keys
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _insert_new(self, rows: list[R], keys: list[Hashable]) -> None:
        known = set(self._keys)
        for first, last in _runs([at for at, key in enumerate(keys) if key not in known]):
            self.beginInsertRows(QModelIndex(), first, last)
            self._rows[first:first] = rows[first : last + 1]
            self._keys[first:first] = keys[first : last + 1]
            self._texts[first:first] = [None] * (last - first + 1)
            self.endInsertRows()

    def _update_changed(self, rows: list[R]) -> None:
        changed = [at for at, row in enumerate(rows) if row != self._rows[at]]
        for first, last in _runs(changed):
            self._rows[first : last + 1] = rows[first : last + 1]
            self._texts[first : last + 1] = [None] * (last - first + 1)
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(index.row())[index.column()]
        if role not in _ROLES or not index.isValid():
            return None
        return _ROLES[role](self.columns[index.column()], self._rows[index.row()])

    def _shown(self, at: int) -> tuple[str, ...]:
        texts = self._texts[at]
        if texts is None:
            row = self._rows[at]
            texts = tuple(column.value(row) for column in self.columns)
            self._texts[at] = texts
        return texts

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return QCoreApplication.translate("columns", self.columns[section].title)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.columns[section].align.value | Qt.AlignmentFlag.AlignVCenter
        return None

    def forget_texts(self) -> None:
        """Make all display strings again: the language, formats or theme changed."""
        self._texts = [None] * len(self._rows)
        if self._rows:
            last = self.index(len(self._rows) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)


def _runs(positions: Sequence[int]) -> Iterator[tuple[int, int]]:
    """First and last of every run of neighbours in rising positions."""
    for _, group in groupby(enumerate(positions), key=lambda pair: pair[1] - pair[0]):
        run = [at for _, at in group]
        yield run[0], run[-1]


def _alignment(column: Column[R], row: R) -> object:
    return column.align.value | Qt.AlignmentFlag.AlignVCenter


def _foreground(column: Column[R], row: R) -> object:
    if column.tone is None or (tone := column.tone(row)) is Tone.PLAIN:
        return None
    return QBrush(QColor(theme.current().colours.tone(tone).text))


def _decoration(column: Column[R], row: R) -> object:
    if column.icon is None or not (name := column.icon(row)):
        return None
    tone = column.tone(row) if column.tone is not None else Tone.PLAIN
    return icon(name, theme.current().colours.tone(tone).text)


def _font(column: Column[R], row: R) -> object:
    if not (column.is_strong or column.is_mono):
        return None
    return theme.current().font(is_strong=column.is_strong, is_mono=column.is_mono)


def _tip(column: Column[R], row: R) -> object:
    return column.tip(row) if column.tip is not None else None


def _spoken(column: Column[R], row: R) -> object:
    return column.spoken(row) if column.spoken is not None else None


_ROLES: dict[int, Callable[[Column[Any], Any], object]] = {
    Qt.ItemDataRole.TextAlignmentRole: _alignment,
    Qt.ItemDataRole.ForegroundRole: _foreground,
    Qt.ItemDataRole.DecorationRole: _decoration,
    Qt.ItemDataRole.FontRole: _font,
    Qt.ItemDataRole.ToolTipRole: _tip,
    Qt.ItemDataRole.AccessibleTextRole: _spoken,
}
