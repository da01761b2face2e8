"""The language of the windows: translations and formats, chosen once at start.

language.install(application, "de")
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from omsdesk import resources

LANGUAGES = ("en", "de", "pseudo")
_COUNTRIES = {"en": "en_US", "de": "de_DE", "pseudo": "en_US"}


def install(application: QCoreApplication, language: str, formats: str = "") -> None:
    """Translate to a language, and write numbers as `formats` ("de_AT") or its country does.

    FileNotFoundError for a language without translations.
    """
    QLocale.setDefault(QLocale(formats or _COUNTRIES.get(language, language)))
    for old in application.findChildren(QTranslator):
        application.removeTranslator(old)
        old.deleteLater()
    ours = resources.path("translations", f"omsdesk_{language}.qm")
    if not _is_installed(application, ours):
        raise FileNotFoundError(ours)
    # The names of keys, and the words of Qt's own menus and dialogs.
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    _is_installed(application, Path(folder, f"qtbase_{language}.qm"))


def _is_installed(application: QCoreApplication, file: Path) -> bool:
    translator = QTranslator(application)
    return (
        file.is_file() and translator.load(str(file)) and application.installTranslator(translator)
    )
