"""Where the files that ship with the program are: fonts, label layouts, icons, sounds."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path


@cache
def _root() -> Path:
    """The folder in a PyInstaller bundle, an installed wheel or the source tree."""
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        return Path(bundle) / "resources"
    package = Path(__file__).resolve().parent
    installed = package / "_resources"
    return installed if installed.is_dir() else package.parent / "resources"


def path(*parts: str) -> Path:
    """The path of a shipped file, `path("fonts", "Inter-Regular.ttf")`; it may not exist."""
    return _root().joinpath(*parts)
