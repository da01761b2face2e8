"""Icons: the strokes of resources/icons in the colours of the theme, sharp at every scale."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from omsdesk import resources
from omsdesk.ui import theme

_STROKE = "#000000"


def names() -> tuple[str, ...]:
    """The names that `icon` knows, sorted."""
    return tuple(sorted(file.stem for file in resources.path("icons").glob("*.svg")))


@cache
def _drawing(name: str) -> str:
    return resources.path("icons", f"{name}.svg").read_text(encoding="utf-8")


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    svg = _drawing(name).replace(_STROKE, colour)
    return QSvgRenderer(QByteArray(svg.encode()))


def paint(painter: QPainter, name: str, colour: str, rect: QRectF) -> None:
    """Draw an icon into a rectangle in one colour (#RRGGBB). FileNotFoundError for its name."""
    _renderer(name, colour).render(painter, rect)


def pixmap(name: str, colour: str, size_px: int, ratio: float = 1.0) -> QPixmap:
    """An icon of a logical size for a screen with `ratio` device pixels per pixel."""
    image = QImage(QSize(size_px, size_px) * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    paint(painter, name, colour, QRectF(image.rect()))
    painter.end()
    drawn = QPixmap.fromImage(image)
    drawn.setDevicePixelRatio(ratio)
    return drawn


class _Engine(QIconEngine):
    """Draws with the colour that the theme has when it is painted."""

    def __init__(self, name: str, colour: str | None) -> None:
        super().__init__()
        self._name = name
        self._colour = colour

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        colours = theme.current().colours
        colour = self._colour or colours.text
        if mode == QIcon.Mode.Disabled:
            colour = colours.border
        elif mode == QIcon.Mode.Selected:
            colour = colours.selection.text
        paint(painter, self._name, colour, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        drawn = QPixmap(size)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return drawn

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._colour)


def icon(name: str, colour: str | None = None) -> QIcon:
    """A QIcon that follows the theme, or keeps `colour`. FileNotFoundError for its name."""
    _drawing(name)
    return QIcon(_Engine(name, colour))
