"""The view of a RowsModel, set up once: keyboard first, calm, and never a blank rectangle."""

from __future__ import annotations

from enum import Enum
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QToolTip, QWidget

from omsdesk.ui import theme
from omsdesk.ui.rows import RowsModel
from omsdesk.ui.theme import Tone, icons

R = TypeVar("R")
# What a stretched column needs to be read, in digits.
_LEAST_DIGITS = 18


_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}


class State(Enum):
    """What a list shows when it has no fresh rows to show."""

    READY = "ready"
    EMPTY = "empty"
    LOADING = "loading"
    STALE = "stale"
    ERROR = "error"


_ICONS = {
    State.EMPTY: "search",
    State.LOADING: "clock",
    State.STALE: "offline",
    State.ERROR: "triangle",
}


class RowsView(QTableView, Generic[R]):
    """A table of rows. `next_step` is emitted by Enter or a click when it has none."""

    opened = Signal(object)
    current_changed = Signal(object)
    selection_changed = Signal()
    sort_asked = Signal(str, bool)
    next_step = Signal()

    def __init__(self, rows: RowsModel[R], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._state = State.LOADING
        self._hints: dict[State, tuple[str, str]] = {
            State.EMPTY: (self.tr("Nothing here"), ""),
            State.LOADING: (self.tr("Loading…"), ""),
            State.STALE: (self.tr("Not up to date"), ""),
            State.ERROR: (self.tr("This list could not be read"), self.tr("Enter tries again")),
        }
        self._kept: Any = None
        self.setModel(rows)
        self._set_up()
        self._connect()
        self.apply_scale()

    def _set_up(self) -> None:
        self.setShowGrid(False)
        self.setAlternatingRowColors(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def _connect(self) -> None:
        self.doubleClicked.connect(self._open)
        self.horizontalHeader().sectionClicked.connect(self._ask_sort)
        self._rows.modelAboutToBeReset.connect(self._keep_current)
        self._rows.modelReset.connect(self._restore_current)
        selection = self.selectionModel()
        selection.currentRowChanged.connect(self._tell_current)
        selection.selectionChanged.connect(lambda *_: self.selection_changed.emit())

    def apply_scale(self) -> None:
        """Row height and column widths of the current theme; to be called when it changes."""
        look = theme.current()
        self.setIconSize(QSize(look.px(18), look.px(18)))
        height = max(look.px(theme.ROW_PX), self.fontMetrics().height() + look.px(theme.SPACE_S))
        self.verticalHeader().setMinimumSectionSize(theme.ROW_PX)
        self.verticalHeader().setDefaultSectionSize(height)
        for at, column in enumerate(self._rows.columns):
            is_stretched = column.width == 0
            mode = QHeaderView.ResizeMode
            self.horizontalHeader().setSectionResizeMode(
                at, mode.Stretch if is_stretched else mode.Interactive
            )
            if not is_stretched:
                self.setColumnWidth(at, self._wide(column.width))
        self._make_room()

    def _wide(self, digits: int) -> int:
        digit = self.fontMetrics().horizontalAdvance("0")
        return digits * digit + theme.current().px(theme.SPACE_XL)

    def _make_room(self) -> None:
        """Hide what gives way until the stretched column can be read."""
        giving = [(c.gives_way, at) for at, c in enumerate(self._rows.columns) if c.gives_way]
        others = {at for _, at in giving}
        left = self.viewport().width() - sum(
            self._wide(column.width or _LEAST_DIGITS)
            for at, column in enumerate(self._rows.columns)
            if at not in others and not self.isColumnHidden(at)
        )
        for _, at in sorted(giving):
            left -= self._wide(self._rows.columns[at].width)
            self.setColumnHidden(at, left < 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    @property
    def list_state(self) -> State:
        return self._state

    def set_hint(self, state: State, hint: str, next_step: str = "") -> None:
        """What an empty, loading, stale or broken list says, and the one thing to do."""
        self._hints[state] = (hint, next_step)
        self.viewport().update()

    def show_rows(self, rows: list[R] | tuple[R, ...]) -> None:
        """Show fresh rows, keeping the current row; the empty state when there are none."""
        self._rows.replace(rows)
        self._enter(State.READY if self._rows.rows else State.EMPTY)
        if self._rows.rows and not self.currentIndex().isValid():
            self.select_key(self._rows.key_of(self._rows.rows[0]))

    def show_loading(self) -> None:
        """Say that rows are on their way; the ones shown stay."""
        self._enter(State.LOADING)

    def show_stale(self, hint: str, next_step: str = "") -> None:
        """Mark the rows as old: `hint` says how old and why."""
        self.set_hint(State.STALE, hint, next_step)
        self._enter(State.STALE)

    def show_error(self, hint: str, next_step: str) -> None:
        """Say why rows could not be read; the ones shown stay under a strip."""
        self.set_hint(State.ERROR, hint, next_step)
        self._enter(State.ERROR)

    def _enter(self, state: State) -> None:
        self._state = state
        hint, step = self._hints.get(state, ("", ""))
        self.setAccessibleDescription(" ".join(part for part in (hint, step) if part))
        self.viewport().update()

    def current_row(self) -> R | None:
        """The row that the keyboard is on."""
        index = self.currentIndex()
        return self._rows.row(index) if index.isValid() else None

    def selected_rows(self) -> list[R]:
        """The selected rows from top to bottom."""
        indexes = sorted(self.selectionModel().selectedRows(), key=QModelIndex.row)
        return [self._rows.row(index) for index in indexes]

    def select_key(self, key: Any) -> bool:
        """Go to the row with a key; False when it is not shown."""
        index = self._rows.index_of(key)
        if not index.isValid():
            return False
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if not self._rows.rows:
            self.next_step.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self._rows.rows:
                self._open(self.currentIndex())
            else:
                self.next_step.emit()
            return
        if event.text().isalnum():
            # Searching rows by letter is the query's business: the screen gets the key.
            event.ignore()
            return
        if event.key() in _ENDS and not event.modifiers():
            # Rows are chosen, not cells: Home is the first of them.
            self._go_to(_ENDS[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)

    def _go_to(self, place: int) -> None:
        if self._rows.rows:
            self.select_key(self._rows.key_of(self._rows.rows[place]))

    def viewportEvent(self, event: QEvent) -> bool:
        """A text that is cut is told whole, where its column has nothing else to tell."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.tip_at(self.indexAt(event.pos())), self)
            return True
        return super().viewportEvent(event)

    def tip_at(self, index: QModelIndex) -> str:
        """The tool tip of a cell, "" for none."""
        tip = str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
        is_cut = self.sizeHintForIndex(index).width() > self.columnWidth(index.column())
        return tip or (str(index.data() or "") if index.isValid() and is_cut else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._state is State.READY:
            return
        painter = QPainter(self.viewport())
        if not self._rows.rows:
            self._paint_middle(painter)
        else:
            self._paint_strip(painter)

    def _paint_strip(self, painter: QPainter) -> None:
        """One line at the foot of the rows: they are old, or being read again."""
        look = theme.current()
        tone = {State.STALE: Tone.WARN, State.ERROR: Tone.BAD}.get(self._state, Tone.INFO)
        fill, tint = look.colours.tone(tone)
        area = self.viewport().rect()
        height, gap, size = look.px(theme.ROW_PX), look.px(theme.SPACE_M), look.px(16)
        area.setTop(area.bottom() - height)
        painter.fillRect(area, theme.colour(fill))
        spot = QRect(area.left() + gap, area.center().y() - size // 2, size, size)
        icons.paint(painter, _ICONS[self._state], tint, spot.toRectF())
        painter.setFont(look.font(theme.SMALL_PT))
        painter.setPen(theme.colour(tint))
        area.setLeft(spot.right() + look.px(theme.SPACE_S))
        text = " · ".join(part for part in self._hints[self._state] if part)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def _paint_middle(self, painter: QPainter) -> None:
        look = theme.current()
        hint, step = self._hints[self._state]
        area = self.viewport().rect()
        size, gap = look.px(40), look.px(theme.SPACE_M)
        title, small = look.font(is_strong=True), look.font(theme.SMALL_PT)
        top = max(gap, area.center().y() - size - gap)
        spot = QRect(area.center().x() - size // 2, top, size, size)
        icons.paint(painter, _ICONS[self._state], look.colours.border, spot.toRectF())
        lines = ((hint, title, look.colours.text), (step, small, look.colours.muted))
        top = spot.bottom() + gap
        for text, font, tint in lines:
            painter.setFont(font)
            painter.setPen(theme.colour(tint))
            box = QRect(area.left() + gap, top, area.width() - 2 * gap, area.height())
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
            drawn = painter.drawText(box, flags | Qt.TextFlag.TextWordWrap, text)
            top = drawn.bottom() + look.px(theme.SPACE_XS)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self._rows.row(index))

    def _ask_sort(self, section: int) -> None:
        name = self._rows.columns[section].sort
        if not name:
            return
        header = self.horizontalHeader()
        is_same = header.isSortIndicatorShown() and header.sortIndicatorSection() == section
        ascending, descending = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        was_ascending = header.sortIndicatorOrder() == ascending
        order = descending if is_same and was_ascending else ascending
        header.setSortIndicatorShown(True)
        header.setSortIndicator(section, order)
        self.sort_asked.emit(name, order == descending)

    def _tell_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self.current_changed.emit(self._rows.row(current) if current.isValid() else None)

    def _keep_current(self) -> None:
        row = self.current_row()
        self._kept = None if row is None else self._rows.key_of(row)

    def _restore_current(self) -> None:
        if self._kept is not None:
            self.select_key(self._kept)
