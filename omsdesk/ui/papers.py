"""Papers that the desk makes for itself: kept in its folder of documents, and opened."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from omsdesk.config import Profile


def keep(profile: Profile, name: str, content: bytes) -> Path:
    """The file of a PDF. OSError when it cannot be written."""
    file = profile.documents / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
    return file


def show(file: Path) -> bool:
    """Open it in the program for such files; False when there is none."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))
