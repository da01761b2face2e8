"""The strip at the foot of the window: what was saved, who works where, devices, offline."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from omsdesk.ui import formats, theme
from omsdesk.ui.theme import Tone, icons
from omsdesk.ui.theme.shapes import TONE_SHAPES

SAID_FOR_MS = 8_000


class _Segment(QWidget):
    """An icon and a short text of the strip, in a tone."""

    def __init__(self, icon_name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = icon_name
        self._tone = Tone.MUTED
        self._text = ""
        self.hide()

    def show_text(self, text: str, tone: Tone, icon_name: str = "") -> None:
        self._text, self._tone = text, tone
        self._icon = icon_name or self._icon
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        look = theme.current()
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self._text)
        if self._icon:
            width += look.px(16 + theme.SPACE_S)
        return QSize(width + 2 * look.px(theme.SPACE_M), metrics.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(40), self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        fill, tint = look.colours.tone(self._tone)
        painter = QPainter(self)
        if self._tone not in {Tone.MUTED, Tone.PLAIN}:
            painter.fillRect(self.rect(), theme.colour(fill))
        area = self.rect().adjusted(look.px(theme.SPACE_M), 0, -look.px(theme.SPACE_M), 0)
        if self._icon:
            size = look.px(16)
            spot = QRectF(area.left(), (self.height() - size) / 2, size, size)
            icons.paint(painter, self._icon, tint, spot)
            area.setLeft(area.left() + size + look.px(theme.SPACE_S))
        painter.setPen(theme.colour(tint))
        width = area.width() + 1
        text = self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, width)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


class StatusStrip(QWidget):
    """Never a message box: everything that is good to know and needs no answer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = _Segment("", self)
        self._saved = _Segment("check", self)
        self._offline = _Segment("offline", self)
        self._place = _Segment("station", self)
        self._devices: dict[str, _Segment] = {}
        self._forget = QTimer(self)
        self._forget.setSingleShot(True)
        self._forget.timeout.connect(lambda: self._said.show_text("", Tone.PLAIN))
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(0)
        self._line.addWidget(self._saved)
        self._line.addWidget(self._said)
        self._line.addStretch(1)
        self._line.addWidget(self._offline)
        self._line.addWidget(self._place)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Status"))
        self.apply_scale()

    def say(self, text: str, tone: Tone = Tone.PLAIN, for_ms: int = SAID_FOR_MS) -> None:
        """Tell something that needs no answer; it goes away by itself."""
        self._said.show_text(text, tone, TONE_SHAPES[tone])
        self._forget.start(for_ms)

    def show_saved(self, at: datetime) -> None:
        """When the last change was on the disk (aware)."""
        text = self.tr("Saved {time}").format(time=formats.clock(at))
        self._saved.show_text(text, Tone.MUTED)

    def show_place(self, station: str, operator: str) -> None:
        """The names of the station and of who works there ("" when nobody does)."""
        parts = (station, operator or self.tr("nobody signed on"))
        self._place.show_text(" · ".join(parts), Tone.MUTED)

    def show_device(self, name: str, icon_name: str, tone: Tone, text: str) -> None:
        """How a device is; `name` is its key, an empty text takes it away."""
        if name not in self._devices:
            self._devices[name] = _Segment(icon_name, self)
            self._devices[name].setFont(theme.current().font(theme.TINY_PT))
            at = self._line.indexOf(self._offline)
            self._line.insertWidget(at, self._devices[name])
        self._devices[name].show_text(text, tone, icon_name)

    def show_offline(self, age_s: int | None, waiting: int = 0) -> None:
        """How old the data is and how many changes wait for the server; None when online."""
        if age_s is None:
            self._offline.show_text("", Tone.WARN)
            return
        age = self.tr("Offline, data {age} old").format(age=formats.age(age_s))
        queue = self.tr("%n change(s) waiting", "", waiting)
        self._offline.show_text(f"{age} · {queue}", Tone.WARN)

    def apply_scale(self) -> None:
        """Height and type of the current theme."""
        look = theme.current()
        font = look.font(theme.TINY_PT)
        for segment in self.findChildren(_Segment):
            segment.setFont(font)
        self.setFont(font)
        self.setFixedHeight(look.px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour(look.colours.surface))
        painter.fillRect(0, 0, self.width(), 1, theme.colour(look.colours.line))
