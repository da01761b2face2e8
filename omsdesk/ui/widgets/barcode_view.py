"""A barcode to be scanned from the screen: black on white in every theme, in whole pixels.

view.show_modules("11010010000...", self.tr("Barcode 1 of 3"))
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from omsdesk import bars
from omsdesk.ui import theme

# No bar narrower than scanners read from a screen, and none so wide that they see a part only.
_NARROWEST_PX = 2
_WIDEST_PX = 4
_BAR_PX = 140
_WHITE, _BLACK = QColor("#FFFFFF"), QColor("#000000")


class BarcodeView(QWidget):
    """Its quiet zones are ten modules; the bars are as wide as the place allows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._modules = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_modules(self, modules: str, name: str) -> None:
        """One "1" or "0" for each module, "" for no barcode."""
        self._modules = modules
        self.setAccessibleName(name)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(self._wide(_NARROWEST_PX), look.px(_BAR_PX) + 2 * look.px(theme.SPACE_L))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _wide(self, module: int) -> int:
        return (len(self._modules) + 2 * bars.QUIET_MODULES) * module

    def module_px(self) -> int:
        """The width of the narrowest bar, in pixels of the screen itself."""
        room = round(self.width() * self.devicePixelRatioF())
        fitting = room // max(1, self._wide(1))
        widest = round(theme.current().px(_WIDEST_PX) * self.devicePixelRatioF())
        return max(_NARROWEST_PX, min(fitting, widest))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._modules:
            return
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        # One unit is one pixel of the screen from here on: no bar is smeared over two.
        painter.scale(1 / ratio, 1 / ratio)
        module = self.module_px()
        height = round(self.height() * ratio)
        left = (round(self.width() * ratio) - self._wide(module)) // 2
        painter.fillRect(QRect(left, 0, self._wide(module), height), _WHITE)
        edge = round(theme.current().px(theme.SPACE_L) * ratio)
        left += bars.QUIET_MODULES * module
        for first, count in bars.module_runs(self._modules):
            box = QRect(left + first * module, edge, count * module, height - 2 * edge)
            painter.fillRect(box, _BLACK)
