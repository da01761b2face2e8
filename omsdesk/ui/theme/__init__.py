"""The look of the windows: apply a theme once, ask `current()` for sizes and colours.

    theme.apply(application, theme.THEMES["dark"], scale_percent=150)
    layout.setSpacing(theme.current().px(theme.SPACE_S))

Widgets that paint themselves ask `current()` in `paintEvent`; the others follow the palette
and `resources/theme/style.qss`. Everything is scaled by the station's percentage.
"""

from __future__ import annotations

from dataclasses import dataclass
from string import Template

from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QApplication, QWidget

from omsdesk import resources
from omsdesk.ui.theme import fonts
from omsdesk.ui.theme.palette import palette_of
from omsdesk.ui.theme.tokens import (
    BASE_PT,
    CONTRAST,
    DARK,
    FIELD_PX,
    ICON_PX,
    LIGHT,
    PACKING_PT,
    RADIUS_PX,
    RAIL_PX,
    ROW_PX,
    SCALE_MAX_PERCENT,
    SCALE_MIN_PERCENT,
    SMALL_PT,
    SPACE_L,
    SPACE_M,
    SPACE_S,
    SPACE_XL,
    SPACE_XS,
    THEMES,
    TINY_PT,
    TITLE_PT,
    VERDICT_PT,
    Colours,
    Pair,
    Tone,
    Verdict,
)

__all__ = [
    "BASE_PT", "CONTRAST", "DARK", "FIELD_PX", "ICON_PX", "LIGHT", "PACKING_PT", "RADIUS_PX",
    "RAIL_PX", "ROW_PX", "SMALL_PT", "SPACE_L", "SPACE_M", "SPACE_S", "SPACE_XL", "SPACE_XS",
    "THEMES", "TINY_PT", "TITLE_PT", "VERDICT_PT", "Colours", "Pair", "Theme", "Tone", "Verdict",
    "apply", "colour", "current", "refresh",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours at a station's scale (80 to 200 percent)."""

    colours: Colours
    scale_percent: int = 100

    def px(self, pixels: int) -> int:
        """A distance at this scale, in whole pixels."""
        return round(pixels * self.scale_percent / 100)

    def pt(self, points: float) -> float:
        """A type size at this scale, in points."""
        return points * self.scale_percent / 100

    def font(
        self, points: float = BASE_PT, *, is_strong: bool = False, is_mono: bool = False
    ) -> QFont:
        """The bundled font in a size given for 100 %."""
        return fonts.font(self.pt(points), is_strong=is_strong, is_mono=is_mono)


_current = Theme(LIGHT)


def current() -> Theme:
    """The theme that was applied last; the light one at 100 % before."""
    return _current


def colour(value: str) -> QColor:
    """#RRGGBB as Qt wants it."""
    return QColor(value)


def apply(application: QApplication, colours: Colours, scale_percent: int = 100) -> Theme:
    """Give the application its style, palette, fonts and sheet; ValueError for a wild scale.

    Called again, it changes every window that is open.
    """
    if not SCALE_MIN_PERCENT <= scale_percent <= SCALE_MAX_PERCENT:
        raise ValueError(f"scale {scale_percent} %, not {SCALE_MIN_PERCENT} to {SCALE_MAX_PERCENT}")
    global _current
    fonts.load()
    _current = Theme(colours, scale_percent)
    if application.style().name() != "fusion":
        application.setStyle("fusion")
    application.setPalette(palette_of(colours))
    application.setFont(_current.font())
    application.setStyleSheet(_sheet(_current))
    return _current


def _sheet(theme: Theme) -> str:
    """The style sheet with its `${names}` replaced by tokens."""
    text = resources.path("theme", "style.qss").read_text(encoding="utf-8")
    return Template(text).substitute(_tokens(theme))


def _tokens(theme: Theme) -> dict[str, str]:
    tokens: dict[str, str] = {}
    for name in Colours.__slots__:
        value = getattr(theme.colours, name)
        if isinstance(value, Pair):
            tokens[f"{name}_fill"], tokens[f"{name}_text"] = value
        else:
            tokens[name] = str(value)
    for pixels in (1, 2, 3, 4, 6, 8, 10, 12, 16, 20, 24, 28, 32, 36, 40, 48, 56):
        tokens[f"px{pixels}"] = f"{max(1, theme.px(pixels))}px"
    sizes = {"base": BASE_PT, "small": SMALL_PT, "tiny": TINY_PT, "title": TITLE_PT}
    for name, points in (*sizes.items(), ("packing", PACKING_PT)):
        tokens[f"pt_{name}"] = f"{theme.pt(points):g}pt"
    return tokens


def refresh(root: QWidget) -> None:
    """Let a window and everything in it take over the sizes of the theme just applied."""
    for widget in (root, *root.findChildren(QWidget)):
        take_over = getattr(widget, "apply_scale", None)
        if take_over is not None:
            take_over()
        widget.update()
