"""The QPalette of a theme on the Fusion style, and the contrast of two colours."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from omsdesk.ui.theme.tokens import Colours


def palette_of(colours: Colours) -> QPalette:
    """Fusion's palette in the colours of a theme, also for disabled widgets."""
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: colours.window,
        QPalette.ColorRole.WindowText: colours.text,
        QPalette.ColorRole.Base: colours.surface,
        QPalette.ColorRole.AlternateBase: colours.stripe,
        QPalette.ColorRole.Text: colours.text,
        QPalette.ColorRole.Button: colours.raised,
        QPalette.ColorRole.ButtonText: colours.text,
        QPalette.ColorRole.BrightText: colours.refused.fill,
        QPalette.ColorRole.Highlight: colours.selection.fill,
        QPalette.ColorRole.HighlightedText: colours.selection.text,
        QPalette.ColorRole.Accent: colours.accent.fill,
        QPalette.ColorRole.Link: colours.link,
        QPalette.ColorRole.LinkVisited: colours.link,
        QPalette.ColorRole.ToolTipBase: colours.rail.fill,
        QPalette.ColorRole.ToolTipText: colours.rail_active.text,
        QPalette.ColorRole.PlaceholderText: colours.muted,
        QPalette.ColorRole.Light: colours.raised,
        QPalette.ColorRole.Midlight: colours.line,
        QPalette.ColorRole.Mid: colours.line,
        QPalette.ColorRole.Dark: colours.border,
        QPalette.ColorRole.Shadow: colours.border,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    faded = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)
    for role in faded:
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.border))
    return palette


def contrast(one: str, other: str) -> float:
    """The ratio of luminances of two #RRGGBB colours, 1.0 to 21.0.

    Source: W3C, WCAG 2.2, "relative luminance" and "contrast ratio".
    """
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    if channel <= 0.04045:
        return channel / 12.92
    return float(((channel + 0.055) / 1.055) ** 2.4)
