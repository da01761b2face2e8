"""The simulated scale: what its display shows, and things to put on it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from omsdesk.devices.simulator.scale import SimulatedScale
from omsdesk.queries.bench_codes import ParcelOnBench
from omsdesk.ui import formats, theme
from omsdesk.ui.theme import Tone
from omsdesk.ui.widgets.buttons import ActionButton, Button
from omsdesk.ui.widgets.card import Card
from omsdesk.ui.widgets.labels import Label, Size
from omsdesk.ui.widgets.scale_display import ScaleDisplay
from omsdesk.values import Weight

_LOOK_EVERY_MS = 100
_NUDGE = Weight.grams(100)


class ScaleCard(Card):
    """Looks at the display while it is shown. `show_parcel` says what can be put on."""

    def __init__(
        self, scale: SimulatedScale, actions: Mapping[str, QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self._scale = scale
        self._parcel: ParcelOnBench | None = None
        self._expected: Weight | None = None
        self.title.setText(self.tr("Scale"))
        self.title.show()
        self.display = ScaleDisplay()
        self._note = Label("", Size.TINY, Tone.MUTED)
        self._put = ActionButton(actions["put-on-scale"], points=theme.SMALL_PT)
        self._forget = Button(self.tr("Forget one"), points=theme.SMALL_PT)
        self._clear = Button(self.tr("Take it off"), points=theme.SMALL_PT)
        self._clear.setToolTip(actions["clear-scale"].toolTip())
        self._less = Button("–100 g", points=theme.SMALL_PT)
        self._more = Button("+100 g", points=theme.SMALL_PT)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._build()
        self._connect()
        self.show_parcel(None, None)

    def _build(self) -> None:
        self.body.addWidget(self.display)
        self.body.addWidget(self._note)
        grid = QGridLayout()
        grid.setSpacing(theme.current().px(theme.SPACE_XS))
        grid.addWidget(self._put, 0, 0, 1, 2)
        grid.addWidget(self._forget, 1, 0)
        grid.addWidget(self._clear, 1, 1)
        grid.addWidget(self._less, 2, 0)
        grid.addWidget(self._more, 2, 1)
        self.body.addLayout(grid)
        for button in (self._put, self._forget, self._clear, self._less, self._more):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _connect(self) -> None:
        self._timer.timeout.connect(self._look)
        self._forget.clicked.connect(lambda: self.put_parcel(is_one_forgotten=True))
        self._clear.clicked.connect(self.clear)
        self._less.clicked.connect(lambda: self._scale.put(-_NUDGE))
        self._more.clicked.connect(lambda: self._scale.put(_NUDGE))

    def show_parcel(self, parcel: ParcelOnBench | None, expected: Weight | None) -> None:
        """What stands on the bench and what it should weigh."""
        self._parcel, self._expected = parcel, expected
        is_there = parcel is not None and bool(expected)
        self._put.setEnabled(is_there)
        self._forget.setEnabled(is_there and bool(parcel and parcel.piece_weight))
        if parcel is None or expected is None:
            self._note.setText(self.tr("No parcel is open"))
            return
        text = self.tr("Parcel {position} of {number}: {weight}").format(
            position=parcel.position,
            number=parcel.shipment_number,
            weight=formats.weight(expected),
        )
        self._note.setText(text)
        self._forget.setToolTip(parcel.piece_name)

    def put_parcel(self, *, is_one_forgotten: bool = False) -> None:
        """Put the open parcel on the scale, alone."""
        if self._parcel is None or self._expected is None:
            return
        missing = self._parcel.piece_weight if is_one_forgotten else Weight(0)
        self._scale.weigh(self._expected - missing)

    def clear(self) -> None:
        self._scale.clear()

    def showEvent(self, event: QShowEvent) -> None:
        self._timer.start()
        self._look()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    def _look(self) -> None:
        self.display.show_reading(self._scale.reading())
