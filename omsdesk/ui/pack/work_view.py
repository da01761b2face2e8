"""The station at work: who the goods are for, the verdict, what to pack, the parcel."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from omsdesk.queries.packing_view import PackingView, PackLine
from omsdesk.ui import formats, theme
from omsdesk.ui.pack.fitting_column import FittingColumn
from omsdesk.ui.pack.lines_view import LinesView
from omsdesk.ui.pack.parcel_panel import ParcelPanel
from omsdesk.ui.pack.progress_bar import ProgressBar
from omsdesk.ui.pack.questions import QuestionBar
from omsdesk.ui.pack.weight_panel import WeightPanel
from omsdesk.ui.pack.words import Said
from omsdesk.ui.theme import Tone, Verdict
from omsdesk.ui.widgets.buttons import ActionButton, Kind
from omsdesk.ui.widgets.card import Card
from omsdesk.ui.widgets.elided_label import ElidedLabel
from omsdesk.ui.widgets.fields import TextField
from omsdesk.ui.widgets.labels import Badge, Label, Size
from omsdesk.ui.widgets.scan_line import ScanLine
from omsdesk.ui.widgets.supervisor_prompt import SupervisorPrompt
from omsdesk.ui.widgets.verdict_panel import VerdictPanel
from omsdesk.values import Quantity

_FOOT = ("done", "undo", "next-parcel", "short", "park")


class WorkView(QWidget):
    """Shows; decides nothing. "12*" on the keys means times, "2" and Enter means a box."""

    times_keyed = Signal(object)
    box_keyed = Signal(int)
    item_keyed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.verdict = VerdictPanel(self)
        self.lines = LinesView(self)
        self.parcel = ParcelPanel(self)
        self.weight = WeightPanel(self)
        self.question = QuestionBar(self)
        self.scan_line = ScanLine(theme.BASE_PT, self)
        self.item_field = TextField(self.tr("Item"), self.tr("SKU or code, Enter packs one"))
        reasons = (
            self.tr("Counted twice"),
            self.tr("Packed differently"),
            self.tr("Weight on file is wrong"),
        )
        self.prompt = SupervisorPrompt(reasons, self)
        self._order = Label("", Size.PACKING, is_strong=True)
        self._customer = ElidedLabel("", Size.PACKING)
        self._service = Badge("", tone=Tone.INFO)
        self._parcel_badge = Badge("", tone=Tone.MUTED)
        self._progress = ProgressBar(self)
        self._notes = Label("", Size.TITLE, Tone.WARN)
        self._trouble = Label("", Size.BASE, Tone.WARN, is_strong=True)
        self._notes_card = Card("", self)
        self._notes_card.setAccessibleName(self.tr("Note"))
        self._keyed = ""
        self._foot = QHBoxLayout()
        self._build()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.question.closed.connect(self.setFocus)

    def _build(self) -> None:
        look = theme.current()
        self._notes.setWordWrap(True)
        self._trouble.setWordWrap(True)
        self._notes_card.body.addWidget(self._notes)
        head = QHBoxLayout()
        head.setSpacing(look.px(theme.SPACE_L))
        head.addWidget(self._order)
        head.addWidget(self._customer, 1)
        for badge in (self._parcel_badge, self._service):
            head.addWidget(badge, 0, Qt.AlignmentFlag.AlignVCenter)
        weight = Card("", self)
        weight.body.addWidget(self.weight)
        self._right = FittingColumn((self._trouble, self._notes_card, weight, self.parcel), self)
        self._right.set_importance((weight, self._trouble, self._notes_card, self.parcel))
        self._right.set_wanted(self._trouble, is_wanted=False)
        middle = QHBoxLayout()
        middle.setSpacing(look.px(theme.SPACE_M))
        middle.addWidget(self.lines, 3)
        middle.addWidget(self._right, 2)
        self._foot.setSpacing(look.px(theme.SPACE_S))
        self._foot.addWidget(self.scan_line, 1)
        self._foot.addWidget(self.item_field, 1)
        self.item_field.hide()
        self.item_field.returnPressed.connect(self._on_item_keyed)
        self._column = QVBoxLayout(self)
        self._column.addLayout(head)
        self._column.addWidget(self._progress)
        self._column.addWidget(self.verdict)
        self._column.addWidget(self.question)
        self._column.addWidget(self.prompt)
        self._column.addLayout(middle, 1)
        self._column.addLayout(self._foot)
        self.apply_scale()

    def apply_scale(self) -> None:
        """Distances of the current theme."""
        look = theme.current()
        edge = look.px(theme.SPACE_L)
        self._column.setContentsMargins(edge, look.px(theme.SPACE_S), edge, look.px(theme.SPACE_S))
        self._column.setSpacing(look.px(theme.SPACE_S))
        self.verdict.setMinimumHeight(look.px(120))
        self.verdict.setMaximumHeight(look.px(214))
        self.lines.setMinimumHeight(look.px(84))

    def set_actions(self, bound: dict[str, QAction]) -> None:
        """Show the keys that are pressed often at the foot."""
        for name in _FOOT:
            if name in bound:
                kind = Kind.PRIMARY if name == "done" else Kind.PLAIN
                self._foot.addWidget(ActionButton(bound[name], kind))

    def show_view(self, view: PackingView, parcel_id: UUID | None, last: UUID | None) -> None:
        """Show a shipment as it is now."""
        self._order.setText(view.head.order_number)
        self._customer.show_text(view.head.customer_name)
        self._service.setText(f"{view.head.carrier} · {view.head.service_name}")
        notes = [*view.notes, *([view.head.instructions] if view.head.instructions else [])]
        self._notes.setText("\n".join(notes))
        self._right.set_wanted(self._notes_card, is_wanted=bool(notes))
        self.parcel.show_parcel(view, parcel_id)
        self._parcel_badge.setText(self.parcel.heading)
        self.show_lines(view.lines, last)

    def show_lines(self, lines: Iterable[PackLine], last: UUID | None) -> None:
        """Show lines and progress, before the whole shipment has been read again."""
        shown = tuple(lines)
        self.lines.show_lines(shown, last)
        to_pack = Quantity.total(line.picked - line.shipped for line in shown)
        packed = Quantity.total(line.packed - line.shipped for line in shown)
        self._progress.show_progress(packed, to_pack)

    def say(self, said: Said) -> None:
        """Show a verdict."""
        self.verdict.show_verdict(said.verdict, said.word, said.text)

    def ask_item(self) -> None:
        """Let an item be keyed whose code cannot be scanned."""
        self.item_field.clear()
        self.item_field.show()
        self.item_field.setFocus()

    def _on_item_keyed(self) -> None:
        text = self.item_field.text().strip()
        self.item_field.hide()
        self.setFocus()
        if text:
            self.item_keyed.emit(text)

    @property
    def trouble(self) -> str:
        """What is said of the devices."""
        return self._trouble.text()

    def show_trouble(self, text: str) -> None:
        """What is wrong with a device, in words; "" when nothing is."""
        self._trouble.setText(text)
        self._right.set_wanted(self._trouble, is_wanted=bool(text))

    @property
    def keyed(self) -> str:
        """Digits that were typed and mean nothing yet."""
        return self._keyed

    def forget_keyed(self) -> None:
        if self._keyed:
            self._keyed = ""
            self.scan_line.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if text.isdigit() and text.isascii() and len(self._keyed) < 6:
            self._keyed += text
        elif text == "*" and self._keyed:
            self.times_keyed.emit(formats.parse_quantity(self._keyed))
            self._keyed = ""
            return
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._keyed:
            self.box_keyed.emit(int(self._keyed))
            self.forget_keyed()
            return
        elif event.key() == Qt.Key.Key_Backspace:
            self._keyed = self._keyed[:-1]
        elif event.key() == Qt.Key.Key_Escape:
            self.forget_keyed()
            self.item_field.hide()
            self.weight.stop_asking()
            self.setFocus()
            return
        else:
            super().keyPressEvent(event)
            return
        hint = self.tr("* or a scan: quantity · Enter: box")
        self.scan_line.show_scan(self._keyed, Verdict.WAITING, hint)
