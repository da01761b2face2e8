"""The lines of an order in rows that are read from three metres; the last scan is on top."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from omsdesk.queries.packing_view import PackLine
from omsdesk.ui import formats, theme
from omsdesk.ui.rows import Column, RowsModel
from omsdesk.ui.texts import QT_TRANSLATE_NOOP
from omsdesk.ui.theme import Tone, icons
from omsdesk.values import NOTHING, Quantity

_ROW_PX = 80
_NAME_POINTS = (theme.PACKING_PT, 21, theme.TITLE_PT + 1)
_CONTEXT = "pack"


class LineState(Enum):
    """How far a line is. SHORT is packed as far as it was picked, ABSENT not picked at all."""

    OPEN = "open"
    BEGUN = "begun"
    COMPLETE = "complete"
    SHORT = "short"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class PackRow:
    """A line of the order as far as this shipment is concerned."""

    line: PackLine
    is_last: bool = False

    @property
    def to_pack(self) -> Quantity:
        """Picked and not gone with an earlier shipment."""
        return self.line.picked - self.line.shipped

    @property
    def packed(self) -> Quantity:
        return self.line.packed - self.line.shipped

    @property
    def missing(self) -> Quantity:
        """Wanted by the customer and not picked."""
        return self.line.wanted - self.line.picked

    @property
    def state(self) -> LineState:
        if self.to_pack <= NOTHING:
            return LineState.ABSENT
        if self.packed < self.to_pack:
            return LineState.BEGUN if self.packed > NOTHING else LineState.OPEN
        return LineState.SHORT if self.missing > NOTHING else LineState.COMPLETE


_LOOKS = {
    LineState.OPEN: ("parcel", Tone.MUTED),
    LineState.BEGUN: ("play", Tone.INFO),
    LineState.COMPLETE: ("check", Tone.GOOD),
    LineState.SHORT: ("triangle", Tone.WARN),
    LineState.ABSENT: ("skip", Tone.MUTED),
}
_PLACES = {
    LineState.BEGUN: 0,
    LineState.OPEN: 0,
    LineState.SHORT: 1,
    LineState.COMPLETE: 1,
    LineState.ABSENT: 2,
}


def ranked(lines: Iterable[PackLine], last: UUID | None) -> list[PackRow]:
    """The line just scanned, then what is still to pack, then what is done."""
    made = [PackRow(line, line.line_id == last) for line in lines]
    return sorted(made, key=lambda row: (not row.is_last, _PLACES[row.state], row.line.position))


def _tr(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)


def _spoken(row: PackRow) -> str:
    said = _tr(QT_TRANSLATE_NOOP("pack", "{packed} of {wanted} packed: {item}"))
    return said.format(
        packed=formats.quantity(row.packed),
        wanted=formats.quantity(row.to_pack),
        item=row.line.description,
    )


def _remark(row: PackRow) -> str:
    """What is to be known of a line besides its count."""
    remarks = [row.line.sku]
    if row.line.is_fragile:
        remarks.append(_tr(QT_TRANSLATE_NOOP("pack", "fragile")))
    if row.missing > NOTHING:
        said = _tr(QT_TRANSLATE_NOOP("pack", "{count} not picked, follows later"))
        remarks.append(said.format(count=formats.quantity(row.missing)))
    elif row.state is LineState.ABSENT:
        remarks.append(_tr(QT_TRANSLATE_NOOP("pack", "went with an earlier shipment")))
    return "  ·  ".join(remarks)


_COLUMNS = (
    Column[PackRow](
        title=QT_TRANSLATE_NOOP("columns", "Item"),
        value=lambda row: row.line.description,
        spoken=_spoken,
        width=0,
    ),
)


class _RowDelegate(QStyledItemDelegate):
    """Draws a row: shape, count, item."""

    def __init__(self, model: RowsModel[PackRow], parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, theme.current().px(_ROW_PX))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        look = theme.current()
        row = self._model.row(index)
        area: QRect = option.rect
        area = area.adjusted(0, 0, 0, -look.px(theme.SPACE_XS))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        icon_name, tone = _LOOKS[row.state]
        self._paint_ground(painter, area, row, tone)
        edge, size = look.px(theme.SPACE_L), look.px(36)
        spot = QRect(area.left() + edge, area.center().y() - size // 2, size, size)
        icons.paint(painter, icon_name, look.colours.tone(tone).text, spot.toRectF())
        left = spot.right() + edge
        left = self._paint_count(painter, area, row, left)
        self._paint_item(painter, area.adjusted(left - area.left(), 0, -edge, 0), row)
        painter.restore()

    def _paint_ground(self, painter: QPainter, area: QRect, row: PackRow, tone: Tone) -> None:
        look = theme.current()
        fill = look.colours.tone(tone).fill
        if row.state in (LineState.OPEN, LineState.ABSENT):
            fill = look.colours.surface
        painter.setPen(QPen(theme.colour(look.colours.line), 1))
        if row.is_last:
            painter.setPen(QPen(theme.colour(look.colours.accent.fill), look.px(3)))
            area = area.adjusted(1, 1, -1, -1)
        painter.setBrush(theme.colour(fill))
        radius = look.px(theme.RADIUS_PX)
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), radius, radius)

    def _paint_count(self, painter: QPainter, area: QRect, row: PackRow, left: int) -> int:
        """Draws "3 / 5"; returns where the item may begin."""
        look = theme.current()
        big = look.font(theme.PACKING_PT + 4, is_strong=True)
        small = look.font(theme.PACKING_PT - 6)
        packed, wanted = formats.quantity(row.packed), f" / {formats.quantity(row.to_pack)}"
        is_absent = row.state is LineState.ABSENT
        if is_absent:
            packed, wanted = "–", ""
        colours = look.colours
        painter.setFont(big)
        painter.setPen(theme.colour(colours.muted if is_absent else colours.text))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        width = max(look.px(64), QFontMetrics(big).horizontalAdvance(packed))
        painter.drawText(QRect(left, area.top(), width, area.height()), flags, packed)
        painter.setFont(small)
        painter.setPen(theme.colour(colours.muted))
        after = max(look.px(56), QFontMetrics(small).horizontalAdvance(wanted))
        spot = QRect(left + width, area.top() + look.px(4), after, area.height())
        painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter, wanted)
        return left + width + after + look.px(theme.SPACE_L)

    def _paint_item(self, painter: QPainter, area: QRect, row: PackRow) -> None:
        look = theme.current()
        text, small = row.line.description, look.font(theme.SMALL_PT)
        big, lines = _fitting(text, area.width())
        tall, low = QFontMetrics(big), QFontMetrics(small)
        height = tall.lineSpacing() * lines
        top = area.center().y() - (height + low.height()) // 2
        is_muted = row.state in (LineState.COMPLETE, LineState.ABSENT) and not row.is_last
        painter.setFont(big)
        painter.setPen(theme.colour(look.colours.muted if is_muted else look.colours.text))
        # Two lines break between words: so much of them may stay empty.
        room = area.width() if lines == 1 else 2 * area.width() - 4 * tall.height()
        shown = tall.elidedText(text, Qt.TextElideMode.ElideRight, room)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(QRect(area.left(), top, area.width(), height), flags, shown)
        painter.setFont(small)
        painter.setPen(theme.colour(look.colours.muted))
        text = low.elidedText(_remark(row), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(QRect(area.left(), top + height, area.width(), low.height()), 0, text)


def _fitting(text: str, width: int) -> tuple[QFont, int]:
    """The largest font in which a name fits on one line, else two lines of the smallest."""
    look = theme.current()
    for points in _NAME_POINTS:
        font = look.font(points)
        if QFontMetrics(font).horizontalAdvance(text) <= width:
            return font, 1
    return look.font(theme.BASE_PT + 2), 2


class LinesView(QListView):
    """What is to be packed. Digits are left to the station: they count or choose a box."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = RowsModel(_COLUMNS, key=lambda row: row.line.line_id, parent=self)
        self.setModel(self._rows)
        self.setItemDelegate(_RowDelegate(self._rows, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setAccessibleName(self.tr("Lines to pack"))
        self.viewport().setAutoFillBackground(False)

    @property
    def rows(self) -> list[PackRow]:
        return list(self._rows.rows)

    def show_lines(self, lines: Iterable[PackLine], last: UUID | None) -> None:
        """Show the lines, with the one just scanned on top."""
        self._rows.replace(ranked(lines, last))
        if last is not None:
            self.scrollToTop()

    def apply_scale(self) -> None:
        """Row height of the current theme."""
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isprintable() and event.text().strip():
            event.ignore()
            return
        super().keyPressEvent(event)
