"""The type-ahead box: results under the field while typing, Enter takes the first.

    box = SearchBox(runner, find_customers, as_found, self.tr("Customer"), parent)
    box.chosen.connect(self._on_customer)         # with the row of the query
    box.nothing_found.connect(self._on_unknown)   # Enter with a text that finds nothing

`query(<database>, text)` returns rows, best first; `as_found` says how one looks. The list
never takes the focus. Each keystroke asks at once; older answers are dropped. Enter that
comes before its answer waits for it, so that fast typing never takes a wrong row.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from omsdesk.ui import theme
from omsdesk.ui.rows import Column, Index, RowsModel
from omsdesk.ui.runner import Runner
from omsdesk.ui.theme import Tone, icons
from omsdesk.ui.widgets.search_field import SearchField

R = TypeVar("R")
SHOWN_ROWS = 8
# Under a short field the results still take the room of a name and a price.
_LIST_PX = 440


@dataclass(frozen=True, slots=True)
class Found:
    """How one result looks: a name, a detail under it, and a note at the right."""

    key: Any
    title: str
    detail: str = ""
    note: str = ""
    icon: str = ""
    note_tone: Tone = Tone.MUTED


class _ResultDelegate(QStyledItemDelegate):
    """Draws a result in two lines."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        look = theme.current()
        lines = QFontMetrics(look.font()).height() + QFontMetrics(look.font(theme.TINY_PT)).height()
        return QSize(0, lines + look.px(theme.SPACE_M))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = theme.current()
        found = index.data(Qt.ItemDataRole.UserRole)
        box: QRect = option.rect
        colours = look.colours
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_current:
            painter.fillRect(box, theme.colour(colours.selection.fill))
        strong = colours.selection.text if is_current else colours.text
        soft = colours.selection.text if is_current else colours.muted
        gap, size = look.px(theme.SPACE_M), look.px(20)
        area = box.adjusted(gap, look.px(6), -gap, -look.px(6))
        if found.icon:
            spot = QRectF(area.left(), box.center().y() - size / 2, size, size)
            icons.paint(painter, found.icon, soft, spot)
            area.setLeft(area.left() + size + gap)
        note_font = look.font(theme.SMALL_PT)
        note = QFontMetrics(note_font).horizontalAdvance(found.note)
        tint = strong if is_current else colours.tone(found.note_tone).text
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        _draw(painter, area, right, (found.note, note_font, tint))
        area.setRight(area.right() - note - gap)
        top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
        foot = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft
        _draw(painter, area, top, (found.title, look.font(), strong))
        _draw(painter, area, foot, (found.detail, look.font(theme.TINY_PT), soft))


def _draw(painter: QPainter, area: QRect, flags: Qt.AlignmentFlag, what: tuple[Any, ...]) -> None:
    text, font, tint = what
    painter.setFont(font)
    painter.setPen(theme.colour(tint))
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, flags, shown)


class _FoundModel(RowsModel[Found]):
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.UserRole:
            return self._rows[index.row()]
        return super().data(index, role)


class ResultList(QListView):
    """The list under the field; a child of the window, so that no focus moves."""

    def __init__(self, found: _FoundModel, window: QWidget) -> None:
        super().__init__(window)
        self.setModel(found)
        self.setItemDelegate(_ResultDelegate(self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.hide()

    def retire(self) -> None:
        """Go: the field is going, and the rows with it."""
        self.hide()
        self.setModel(None)
        self.deleteLater()


class SearchBox(QWidget, Generic[R]):
    """A field with results under it. `field` is the text field itself."""

    chosen = Signal(object)
    nothing_found = Signal(str)

    def __init__(
        self,
        runner: Runner,
        query: Callable[..., Sequence[R]],
        as_found: Callable[[R], Found],
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._query = query
        self._as_found = as_found
        self._rows: Sequence[R] = ()
        self._is_answered = True
        self._enter_waits = False
        self.field = SearchField(name, parent=self)
        self.setFocusProxy(self.field)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.field)
        columns = (Column[Found](title="", value=lambda found: f"{found.title} {found.detail}"),)
        self._model = _FoundModel(columns, key=lambda found: found.key, parent=self)
        self._list: ResultList | None = None
        self.field.installEventFilter(self)
        self.field.textEdited.connect(self._ask)

    @property
    def is_open(self) -> bool:
        return self._list is not None and self._list.isVisible()

    def set_text(self, text: str) -> None:
        """Put a text into the field and search for it, as if it was typed."""
        self.field.setText(text)
        self._ask(text)

    def clear(self) -> None:
        """Empty the field and close the list."""
        self.field.clear()
        self._forget()

    def _forget(self) -> None:
        self._rows = ()
        self._model.replace([])
        self._close()

    def _ask(self, text: str) -> None:
        self._enter_waits = False
        if not text.strip():
            self._is_answered = True
            self._forget()
            return
        self._is_answered = False
        self._runner.ask(
            self._query, text, then=self._show, owner=self, key="search", failed=self._fail
        )

    def _show(self, rows: Sequence[R]) -> None:
        self._is_answered = True
        if not self.field.text().strip():
            return
        self._rows = rows
        self._model.replace(self._as_found(row) for row in rows)
        if self._enter_waits:
            self._enter()
            return
        self._open()

    def _fail(self, _error: Exception) -> None:
        self._is_answered = True
        self._enter_waits = False
        self._forget()

    def _open(self) -> None:
        if not self._rows or not self.field.hasFocus():
            self._close()
            return
        shown = self._popup()
        edge = theme.current().px(theme.SPACE_XS)
        row_height = shown.sizeHintForRow(0)
        height = row_height * min(len(self._rows), SHOWN_ROWS) + 2
        below = self.mapTo(self.window(), QPoint(0, self.height() + edge))
        above = self.mapTo(self.window(), QPoint(0, -edge))
        room = self.window().height() - below.y() - edge
        width = max(self.width(), theme.current().px(_LIST_PX))
        left = max(0, min(below.x(), self.window().width() - width - edge))
        if height > room and above.y() - edge > room:
            height = max(row_height, min(height, above.y() - edge))
            shown.setGeometry(left, above.y() - height, width, height)
        else:
            height = max(row_height, min(height, room))
            shown.setGeometry(left, below.y(), width, height)
        shown.setCurrentIndex(self._model.index(0, 0))
        shown.show()
        shown.raise_()

    def _popup(self) -> ResultList:
        if self._list is None or self._list.parent() is not self.window():
            self._list = ResultList(self._model, self.window())
            self._list.clicked.connect(self._take)
            self.destroyed.connect(self._list.retire)
        return self._list

    def _close(self) -> None:
        if self._list is not None:
            self._list.hide()

    def _take(self, index: QModelIndex) -> None:
        if not 0 <= index.row() < len(self._rows):
            return
        row = self._rows[index.row()]
        self.clear()
        self.chosen.emit(row)

    def _enter(self) -> None:
        text = self.field.text().strip()
        if not text:
            return
        if not self._is_answered:
            self._enter_waits = True
            return
        self._enter_waits = False
        if not self._rows:
            self.nothing_found.emit(text)
            return
        current = self._list.currentIndex() if self._list is not None and self.is_open else None
        self._take(current if current is not None else self._model.index(0, 0))

    def _move(self, step: int) -> None:
        shown = self._popup()
        if not self.is_open:
            self._open()
            return
        at = max(0, min(len(self._rows) - 1, shown.currentIndex().row() + step))
        shown.setCurrentIndex(self._model.index(at, 0))
        self.field.setAccessibleDescription(str(self._model.data(self._model.index(at, 0))))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        if event.type() == QEvent.Type.FocusOut:
            self._close()
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        """True for the keys that belong to the list; all others go on to the field."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        steps |= {Qt.Key.Key_PageDown: SHOWN_ROWS, Qt.Key.Key_PageUp: -SHOWN_ROWS}
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._enter()
            return bool(self._rows or self._enter_waits)
        if key in steps and self._rows:
            self._move(steps[key])
            return True
        if key == Qt.Key.Key_Escape and self.field.text():
            self.clear()
            return True
        return False
