"""The bundled typefaces: Inter for the windows, JetBrains Mono for codes and scans."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

from omsdesk import resources

UI_FAMILY = "Inter"
MONO_FAMILY = "JetBrains Mono"
# JetBrains Mono looks larger than Inter of the same size.
_MONO_SHARE = 0.93
_FILES = ("Inter-Regular.ttf", "Inter-SemiBold.ttf", "JetBrainsMono-Regular.ttf")


@cache
def load() -> tuple[str, ...]:
    """Register the bundled fonts with Qt, once; returns their families.

    FileNotFoundError when the program was packed without them: every size would be wrong.
    """
    families: list[str] = []
    for name in _FILES:
        families += _register(resources.path("fonts", name))
    return tuple(dict.fromkeys(families))


def _register(file: Path) -> list[str]:
    number = QFontDatabase.addApplicationFont(str(file))
    if number < 0:
        raise FileNotFoundError(file)
    return QFontDatabase.applicationFontFamilies(number)


def font(size_pt: float, *, is_strong: bool = False, is_mono: bool = False) -> QFont:
    """A font of a size in points, with digits of equal width so that columns align."""
    made = QFont(MONO_FAMILY if is_mono else UI_FAMILY)
    made.setPointSizeF(size_pt * _MONO_SHARE if is_mono else size_pt)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if is_strong and not is_mono:
        made.setWeight(QFont.Weight.DemiBold)
    if not is_mono:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made
