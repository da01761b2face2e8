"""Runs the window of a profile until it is closed."""

from __future__ import annotations

import sys

from PySide6.QtCore import QDir, QLockFile, Qt
from PySide6.QtWidgets import QApplication

from omsdesk import logs
from omsdesk.app.desk_at_work import DeskAtWork
from omsdesk.app.desk_window import DeskWindow, Guest
from omsdesk.app.joints import log_qt_messages
from omsdesk.config import Profile, Settings
from omsdesk.desk import Desk
from omsdesk.devices import station
from omsdesk.errors import Refused
from omsdesk.ui import language, theme

EXIT_HUNG = 1


def run(profile: Profile, settings: Settings, *, is_demo: bool = False) -> int:
    """Open the window and return its exit code: 0, or 1 when something hung at the end.

    A demo offers its people's badges, simulated devices to drive by hand, and a guide.

    Refused: "profile-in-use" when another window works on this profile, "not-set-up".
    """
    profile.create()
    log = logs.start(profile.logs)
    lock = QLockFile(QDir(str(profile.folder)).filePath("omsdesk.lock"))
    if not lock.tryLock(0):
        raise Refused("profile-in-use", profile=str(profile.folder))
    try:
        return _run(profile, settings, is_demo)
    finally:
        lock.unlock()
        log.close()


def _run(profile: Profile, settings: Settings, is_demo: bool) -> int:
    application = _application(settings)
    work = DeskAtWork(Desk.open(profile), profile, station.load(profile.devices))
    desk_window = DeskWindow(work, profile, settings, _guest(work) if is_demo else None)
    work.start()
    desk_window.open()
    code = application.exec()
    return code if work.close() else EXIT_HUNG


def _guest(work: DeskAtWork) -> Guest:
    """Imported for a demo only: a real desk starts without it."""
    from omsdesk.app.demo_guest import demo_guest

    return demo_guest(work)


def _application(settings: Settings) -> QApplication:
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("omsdesk")
    log_qt_messages()
    language.install(application, settings.display_language)
    theme.apply(application, _colours(application, settings), settings.display_scale_percent)
    return application


def _colours(application: QApplication, settings: Settings) -> theme.Colours:
    chosen = settings.display_theme
    if chosen == "system":
        is_dark = application.styleHints().colorScheme() is Qt.ColorScheme.Dark
        chosen = "dark" if is_dark else "light"
    return theme.THEMES["contrast" if chosen == "high-contrast" else chosen]
