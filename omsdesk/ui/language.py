"""The language of the windows: translations and formats, chosen once at start.

language.install(application, "de")
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

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
    for name in (f"omsdesk_{language}", f"qtbase_{language}"):
        file = resources.path("translations", f"{name}.qm")
        translator = QTranslator(application)
        if file.is_file() and translator.load(str(file)):
            application.installTranslator(translator)
        elif name.startswith("omsdesk"):
            raise FileNotFoundError(file)
