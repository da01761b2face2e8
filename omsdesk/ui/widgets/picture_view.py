"""Shows the picture of a label or document, fitted or at true size.

view.show_picture(image, dots_per_inch=203)   # a QImage
view.show_grey(width, height, pixels, 203)    # one byte per dot, 0 is black
view.set_true_size(True)
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from omsdesk.ui import theme


class _Canvas(QWidget):
    """The paper with its picture."""

    def __init__(self) -> None:
        super().__init__()
        self.picture = QImage()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.picture.isNull():
            return
        painter = QPainter(self)
        # A label that is shrunk without smoothing loses bars.
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        look = theme.current()
        edge = look.px(theme.SPACE_S)
        paper = self.rect().adjusted(edge, edge, -edge, -edge)
        shadow = theme.colour("#000000")
        shadow.setAlphaF(0.25)
        painter.fillRect(paper.adjusted(0, 0, look.px(2), look.px(2)), shadow)
        painter.drawImage(paper, self.picture)


class PictureView(QScrollArea):
    """Fits the picture into the view, or shows a millimetre as a millimetre of this screen."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dots_per_inch = 203
        self._is_true_size = False
        self._canvas = _Canvas()
        self.setWidget(self._canvas)
        self._canvas.setAutoFillBackground(False)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAccessibleName(name)
        self.viewport().setAutoFillBackground(False)

    def show_picture(self, picture: QImage, dots_per_inch: int) -> None:
        """Show a picture whose dots have a size; a null image empties the view."""
        self._canvas.picture = picture
        self._dots_per_inch = dots_per_inch
        self._place()

    def show_grey(self, width: int, height: int, pixels: bytes, dots_per_inch: int) -> None:
        """Show one byte per dot, row by row from the top left."""
        picture = QImage(pixels, width, height, width, QImage.Format.Format_Grayscale8)
        self.show_picture(picture.copy(), dots_per_inch)

    def set_true_size(self, is_true_size: bool) -> None:
        """True size, or fitted into the view."""
        self._is_true_size = is_true_size
        self._place()

    def true_size(self) -> QSize:
        """What the picture measures on this screen at true size, in pixels."""
        picture = self._canvas.picture.size()
        across = self.screen().physicalDotsPerInchX() / self._dots_per_inch
        down = self.screen().physicalDotsPerInchY() / self._dots_per_inch
        return QSize(round(picture.width() * across), round(picture.height() * down))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        if self._canvas.picture.isNull():
            self._canvas.resize(0, 0)
            return
        edge = theme.current().px(theme.SPACE_S)
        room = QRect(0, 0, self.maximumViewportSize().width(), self.maximumViewportSize().height())
        room.adjust(edge, edge, -edge, -edge)
        size = self.true_size()
        if not self._is_true_size:
            size = self._canvas.picture.size().scaled(
                room.size(), Qt.AspectRatioMode.KeepAspectRatio
            )
        self._canvas.resize(size + QSize(2 * edge, 2 * edge))
        self._canvas.update()
