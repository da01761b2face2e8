"""The parcel being filled: which of how many, the box it goes into, what is done already."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from omsdesk.models.shipping import ParcelState
from omsdesk.queries.lookups import MaterialRow
from omsdesk.queries.packing_view import PackingView, ParcelRow
from omsdesk.ui import formats, theme
from omsdesk.ui.theme import Tone
from omsdesk.ui.widgets.buttons import Button, Kind
from omsdesk.ui.widgets.card import Card
from omsdesk.ui.widgets.labels import Badge, Label, Size

_COLUMNS = 4
_NUMBERED = 9


class ParcelPanel(Card):
    """`material_chosen` carries the id of a box; its number on the keyboard is shown."""

    material_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._heading = Label("", Size.TITLE, is_strong=True)
        self._state = Badge("", tone=Tone.MUTED)
        self._box = Label("", Size.BASE, Tone.MUTED)
        self._others = Label("", Size.BASE, Tone.GOOD)
        self._others.setWordWrap(True)
        self._grid = QGridLayout()
        self._columns = 0
        self._materials: tuple[MaterialRow, ...] = ()
        self._buttons: dict[UUID, _BoxButton] = {}
        self.title.hide()
        self._box.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._grid.setSpacing(theme.current().px(theme.SPACE_S))
        self.head.insertWidget(0, self._heading)
        self.head.insertWidget(1, self._state)
        self.head.addWidget(self._box, 1)
        self.body.addLayout(self._grid)
        self.body.addWidget(self._others)
        self._others.hide()

    @property
    def heading(self) -> str:
        """Which parcel of how many."""
        return self._heading.text()

    @property
    def materials(self) -> tuple[MaterialRow, ...]:
        return self._materials

    def set_materials(self, materials: Sequence[MaterialRow]) -> None:
        """The boxes there are; the first nine have a number."""
        if tuple(materials) == self._materials:
            return
        self._materials = tuple(materials)
        for button in self._buttons.values():
            button.deleteLater()
        self._buttons = {}
        for at, material in enumerate(self._materials[:_NUMBERED]):
            button = _BoxButton(f"{at + 1}  {material.code}", material)
            button.clicked.connect(
                lambda _checked=False, material_id=material.id: self.material_chosen.emit(
                    material_id
                )
            )
            self._buttons[material.id] = button
        self._columns = 0
        self._arrange()

    def _arrange(self) -> None:
        """As many boxes beside each other as can be read, four at most."""
        buttons = list(self._buttons.values())
        widest = max((button.wide() for button in buttons), default=1)
        gap = self._grid.horizontalSpacing()
        room = self.contentsRect().width() - 2 * theme.current().px(theme.SPACE_L)
        columns = max(2, min(_COLUMNS, (room + gap) // (widest + gap)))
        if columns == self._columns:
            return
        self._columns = columns
        for at, button in enumerate(buttons):
            self._grid.addWidget(button, at // columns, at % columns)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def material_numbered(self, number: int) -> UUID | None:
        """The box behind a number, from 1."""
        inside = 1 <= number <= min(_NUMBERED, len(self._materials))
        return self._materials[number - 1].id if inside else None

    def material_coded(self, code: str) -> UUID | None:
        """The box with a scanned code."""
        wanted = code.strip().casefold()
        found = [each.id for each in self._materials if each.code.casefold() == wanted]
        return found[0] if found else None

    def show_parcel(self, view: PackingView, parcel_id: UUID | None) -> None:
        """Show one parcel of a shipment, and what became of the others."""
        here = next((each for each in view.parcels if each.head.id == parcel_id), None)
        count = len(view.parcels)
        if here is None:
            self._heading.setText(self.tr("%n parcel(s)", "", count))
            self._box.clear()
            self._state.hide()
        else:
            said = self.tr("Parcel {position} of {count}")
            at = view.parcels.index(here) + 1
            self._heading.setText(said.format(position=at, count=count))
            self._box.setText(here.head.material_name or self.tr("No box chosen"))
            self.setToolTip(here.head.sscc)
            self._show_state(here)
        chosen = here.head.material_id if here is not None else None
        for material_id, button in self._buttons.items():
            button.set_chosen(is_chosen=material_id == chosen)
        self._show_others(view, here)

    def _show_state(self, parcel: ParcelRow) -> None:
        words = {
            ParcelState.SEALED: (self.tr("sealed"), Tone.INFO),
            ParcelState.LABELLED: (self.tr("labelled"), Tone.GOOD),
        }
        word, tone = words.get(parcel.head.state, ("", Tone.MUTED))
        self._state.setVisible(bool(word))
        self._state.setText(word)
        self._state.set_tone(tone)

    def _show_others(self, view: PackingView, here: ParcelRow | None) -> None:
        said = [
            f"{at}  {each.head.tracking_number}"
            for at, each in enumerate(view.parcels, start=1)
            if each is not here and each.head.tracking_number
        ]
        self._others.setText(self.tr("Labelled: {parcels}").format(parcels=", ".join(said)))
        self._others.setVisible(bool(said))


class _BoxButton(Button):
    """A box to choose; the chosen one is filled and says so."""

    def __init__(self, text: str, material: MaterialRow) -> None:
        super().__init__(text, points=theme.SMALL_PT)
        self._name = material.name
        self.setToolTip(f"{material.name} · {formats.dimensions(material.dimensions)}")
        self.setMinimumHeight(theme.current().px(46))

    def wide(self) -> int:
        """What the text needs, in pixels."""
        return super().sizeHint().width()

    def set_chosen(self, *, is_chosen: bool) -> None:
        self._kind = Kind.PRIMARY if is_chosen else Kind.PLAIN
        chosen = self.tr("{box}, chosen").format(box=self._name)
        self.setAccessibleName(chosen if is_chosen else self._name)
        self.apply_scale()
        self.update()

    def apply_scale(self) -> None:
        super().apply_scale()
        self.setMinimumHeight(theme.current().px(46))
