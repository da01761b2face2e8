"""One line of the walk at a time, huge: where to go, what to take, how many."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from omsdesk.queries.picking import PickLineRow
from omsdesk.ui import formats, theme
from omsdesk.ui.pick.walk import Walk
from omsdesk.ui.theme import Tone, icons
from omsdesk.ui.widgets.buttons import ActionButton, Kind
from omsdesk.ui.widgets.card import Card
from omsdesk.ui.widgets.choices import ChoicePanel
from omsdesk.ui.widgets.fields import TextField
from omsdesk.ui.widgets.fitted_text import FittedText
from omsdesk.ui.widgets.flow import FlowLayout
from omsdesk.ui.widgets.labels import Label, Size
from omsdesk.ui.widgets.scan_line import ScanLine

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Bar(QWidget):
    """How much of the list is done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._done = self._total = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_progress(self, done: int, total: int) -> None:
        self._done, self._total = done, total
        self.setAccessibleName(f"{done} / {total}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(200), theme.current().px(theme.SPACE_S))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        groove, radius = QRectF(self.rect()), self.height() / 2
        painter.setBrush(theme.colour(look.colours.sunken))
        painter.drawRoundedRect(groove, radius, radius)
        if self._total and self._done:
            groove.setWidth(max(self.height(), self.width() * self._done / self._total))
            painter.setBrush(theme.colour(look.colours.accepted.fill))
            painter.drawRoundedRect(groove, radius, radius)


class Tick(QWidget):
    """A tick beside the location once it was scanned."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_set = False
        self.set_ticked(False)

    @property
    def is_ticked(self) -> bool:
        return self._is_set

    def set_ticked(self, is_ticked: bool) -> None:
        self._is_set = is_ticked
        told = self.tr("Location scanned") if is_ticked else self.tr("Location not scanned yet")
        self.setAccessibleName(told)
        self.setToolTip(told)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(56), theme.current().px(56))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.current().colours
        name = "complete" if self._is_set else "location"
        tint = colours.good.text if self._is_set else colours.border
        icons.paint(QPainter(self), name, tint, QRectF(self.rect()))


class WalkView(QWidget):
    """Shows a `Walk`; `entry` is where codes and quantities are keyed."""

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = Label("", Size.TITLE, is_strong=True)
        self._customer = Label("", Size.BASE, Tone.MUTED)
        self._count = Label("", Size.PACKING, is_strong=True)
        self._bar = Bar()
        self.tick = Tick()
        self.location = FittedText()
        self.quantity = FittedText(align=Qt.AlignmentFlag.AlignRight)
        self._taken = Label("", Size.TITLE, Tone.MUTED)
        self.item = Label("", Size.PACKING, is_strong=True)
        self._sku = Label("", Size.TITLE, Tone.MUTED, is_mono=True)
        self._note = Label("", Size.TITLE, Tone.WARN, is_strong=True)
        self.next_line = Label("", Size.TITLE, Tone.MUTED)
        self.entry = TextField(
            self.tr("Code or quantity"), self.tr("Scan, or 12* and scan"), theme.PACKING_PT
        )
        self.last = ScanLine(theme.PACKING_PT)
        self.question = ChoicePanel(theme.TITLE_PT)
        self._foot = QWidget()
        self._build(actions)

    def _build(self, actions: Mapping[str, QAction]) -> None:
        look = theme.current()
        self._note.setWordWrap(True)
        self.item.setWordWrap(True)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(look.px(theme.SPACE_M))
        outer.addLayout(self._head())
        middle = QHBoxLayout()
        middle.setSpacing(look.px(theme.SPACE_M))
        middle.addWidget(self._line_card(), 1)
        middle.addWidget(self.question, 1)
        outer.addLayout(middle, 1)
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(look.px(theme.SPACE_M))
        foot.addWidget(self.last)
        foot.addLayout(self._entry_row(actions))
        foot.addLayout(self._keys(actions))
        outer.addWidget(self._foot)
        # An open question has the screen to itself: nothing else can be done meanwhile.
        self.question.asking.connect(self._foot.setHidden)

    def _head(self) -> QGridLayout:
        head = QGridLayout()
        head.setHorizontalSpacing(theme.current().px(theme.SPACE_L))
        head.addWidget(self._number, 0, 0)
        head.addWidget(self._customer, 0, 1)
        head.setColumnStretch(1, 1)
        head.addWidget(self._count, 0, 2)
        head.addWidget(self._bar, 1, 0, 1, 3)
        return head

    def _line_card(self) -> Card:
        card = Card()
        big = QHBoxLayout()
        big.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignVCenter)
        big.addWidget(self.location, 3)
        big.addWidget(self.quantity, 2)
        small = QHBoxLayout()
        small.addWidget(self._sku, 1)
        small.addWidget(self._taken, 0, _RIGHT)
        card.body.addStretch(1)
        card.body.addLayout(big)
        card.body.addWidget(self.item)
        card.body.addLayout(small)
        card.body.addWidget(self._note)
        card.body.addStretch(2)
        card.body.addWidget(self.next_line)
        return card

    def _entry_row(self, actions: Mapping[str, QAction]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.current().px(theme.SPACE_M))
        row.addWidget(self.entry, 1)
        if "confirm" in actions:
            row.addWidget(ActionButton(actions["confirm"], Kind.PRIMARY, "check", theme.TITLE_PT))
        return row

    def _keys(self, actions: Mapping[str, QAction]) -> FlowLayout:
        keys = FlowLayout()
        for name, icon_name in _KEYS:
            if name in actions:
                keys.addWidget(ActionButton(actions[name], Kind.PLAIN, icon_name))
        return keys

    def show_walk(self, walk: Walk) -> None:
        """Show the line at hand and what comes next."""
        head = walk.document.head
        self._number.setText(head.number)
        self._count.setText(f"{walk.settled_count} / {len(walk.document.lines)}")
        self._bar.show_progress(walk.settled_count, len(walk.document.lines))
        line = walk.current
        if line is None:
            self._show_nothing_left()
            return
        self._customer.setText(self.tr("for {order}").format(order=line.order_number))
        self.location.show_text(line.location_code)
        self.quantity.show_text(formats.quantity(line.quantity - line.picked))
        self.item.setText(line.description)
        self._sku.setText(line.sku)
        self._taken.setText(self._taken_text(line))
        notes = walk.notes_for(line)
        self._note.setText("\n".join(notes))
        self._note.setVisible(bool(notes))
        self.next_line.setText(self._next_text(walk.following))

    def _show_nothing_left(self) -> None:
        self.location.show_text("–")
        self.quantity.show_text("")
        self.item.setText(self.tr("Nothing is left to walk on this list"))
        for label in (self._sku, self._taken, self._note, self._customer, self.next_line):
            label.setText("")

    def _taken_text(self, line: PickLineRow) -> str:
        if not line.picked:
            return formats.unit_name(line.unit)
        text = self.tr("{unit}, {picked} of {quantity} taken")
        return text.format(
            unit=formats.unit_name(line.unit),
            picked=formats.quantity(line.picked),
            quantity=formats.quantity(line.quantity),
        )

    def _next_text(self, line: PickLineRow | None) -> str:
        if line is None:
            return self.tr("This is the last line")
        text = self.tr("Then  {location}   {quantity} × {item}")
        left = formats.quantity(line.quantity - line.picked)
        return text.format(location=line.location_code, quantity=left, item=line.description)


_KEYS = (
    ("short", "exception"),
    ("skip", "skip"),
    ("put-back", "undo"),
    ("give-back", "return"),
    ("print-list", "print"),
    ("lists", "back"),
)
