"""The shell: navigation rail, screens made when first shown, banner, strip, key help, palette.

    window = Window(
        [ScreenEntry("pack", self.tr("Pack"), "pack", make_pack_screen, pack.ACTIONS)],
        profile_dir, may=operator.may, play=sounds.play,
    )
    window.show_screen("pack")

It knows the names of screens and nothing else of them. A screen is any QWidget; it may have
`focus_search()` (F2), `on_shown()`, `on_hidden()` and `on_acknowledged()`. What the operator
may not do is not shown.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QSettings, QSize, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from omsdesk.ui import theme
from omsdesk.ui.actions import ACKNOWLEDGE, GLOBAL, Action, bind, by_barcode
from omsdesk.ui.notices import RefusalBanner, StatusStrip
from omsdesk.ui.theme import Verdict
from omsdesk.ui.widgets.key_help import KeyHelp
from omsdesk.ui.widgets.navigation import NavigationRail
from omsdesk.ui.widgets.palette import CommandPalette, Suggestion

_SETTINGS_FILE = "window.ini"
# Where a platform says that its screen is smaller, the window may be moved about.
_SMALLEST = QSize(1280, 800)


@dataclass(frozen=True, slots=True, kw_only=True)
class ScreenEntry:
    """A screen by name: its title, icon, maker, actions and the permission it needs."""

    name: str
    title: str
    icon: str
    make: Callable[[], QWidget]
    actions: tuple[Action, ...] = ()
    permission: str = ""


class Window(QMainWindow):
    """The one window of a desk. `screen_shown` carries the name of the screen."""

    screen_shown = Signal(str)
    closing = Signal()

    def __init__(
        self,
        entries: Sequence[ScreenEntry],
        profile_dir: Path,
        may: Callable[[str], bool] = lambda _permission: True,
        play: Callable[[Verdict], object] | None = None,
    ) -> None:
        super().__init__()
        self._may = may
        self._entries: dict[str, ScreenEntry] = {}
        self._screens: dict[str, QWidget] = {}
        self._current = ""
        self._place_keys: list[QShortcut] = []
        self._guide: QWidget | None = None
        self._added: tuple[Action, ...] = ()
        self._settings = QSettings(str(profile_dir / _SETTINGS_FILE), QSettings.Format.IniFormat)
        self.banner = RefusalBanner(play, self)
        self.strip = StatusStrip(self)
        self.rail = NavigationRail(self)
        self._stack = QStackedWidget(self)
        self._help = KeyHelp(self)
        self._palette = CommandPalette(self)
        self._build()
        self._bind()
        self.set_entries(entries, may)
        self._restore()

    def _build(self) -> None:
        self.setWindowTitle("omsdesk")
        right = self._right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.banner)
        right.addWidget(self._stack, 1)
        right.addWidget(self.strip)
        middle = QWidget(self)
        line = QHBoxLayout(middle)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.rail)
        line.addLayout(right, 1)
        self.setCentralWidget(middle)

    def _bind(self) -> None:
        self._slots: dict[str, Callable[[], object]] = {
            "help": self.toggle_help,
            "find": self._find,
            "palette": self.open_palette,
            "full-screen": self._toggle_full_screen,
        }
        # Acknowledging is the banner's own key, alive only while it is open.
        everywhere = tuple(each for each in GLOBAL if each is not ACKNOWLEDGE)
        bind(self, everywhere, self._slots, self._may)
        self._slots[ACKNOWLEDGE.id] = self.banner.acknowledge
        self.rail.chosen.connect(self.show_screen)
        self._palette.chosen.connect(self._on_palette)
        self.banner.acknowledged.connect(self._on_acknowledged)

    def set_entries(self, entries: Sequence[ScreenEntry], may: Callable[[str], bool]) -> None:
        """Take all screens away and offer others, for another person; none is shown yet."""
        if self._current:
            _tell(self._screens[self._current], "on_hidden")
        for screen in self._screens.values():
            self._stack.removeWidget(screen)
            screen.deleteLater()
        for key in self._place_keys:
            key.deleteLater()
        self._may = may
        self._screens = {}
        self._current = ""
        self._entries = {
            each.name: each for each in entries if not each.permission or may(each.permission)
        }
        self._place_keys = [
            self._place_key(at, name) for at, name in enumerate(list(self._entries)[:9], start=1)
        ]
        self.rail.set_places([(e.name, e.title, e.icon) for e in self._entries.values()])

    def add_keys(
        self, actions: Sequence[Action], slots: Mapping[str, Callable[[], object]]
    ) -> None:
        """Keys of something around the screens: in the key help and the palette, everywhere."""
        self._added += tuple(each for each in actions if each not in self._added)
        self._slots.update(slots)

    def set_guide(self, guide: QWidget) -> None:
        """Show a guide above the screens, instead of the one before."""
        if self._guide is not None:
            self._right.removeWidget(self._guide)
            self._guide.deleteLater()
        self._guide = guide
        self._right.insertWidget(0, guide)

    def _place_key(self, at: int, name: str) -> QShortcut:
        key = QShortcut(QKeySequence(f"Alt+{at}"), self)
        key.activated.connect(lambda: self.show_screen(name))
        return key

    @property
    def names(self) -> tuple[str, ...]:
        """The screens that this operator has, in the order of the rail."""
        return tuple(self._entries)

    @property
    def current(self) -> str:
        """The name of the screen that is shown, or ""."""
        return self._current

    def screen_named(self, name: str) -> QWidget:
        """The screen of a name, made now if it was not yet. KeyError for an unknown one."""
        if name not in self._screens:
            made = self._entries[name].make()
            self._screens[name] = made
            self._stack.addWidget(made)
        return self._screens[name]

    def show_screen(self, name: str) -> None:
        """Go to a screen. KeyError when there is none of this name for this operator."""
        if name == self._current:
            return
        screen = self.screen_named(name)
        if self._current:
            _tell(self._screens[self._current], "on_hidden")
        self._current = name
        self._stack.setCurrentWidget(screen)
        self.rail.set_current(name)
        self.setWindowTitle(f"{self._entries[name].title} – omsdesk")
        screen.setFocus()
        _tell(screen, "on_shown")
        self.screen_shown.emit(name)

    def actions_here(self) -> tuple[Action, ...]:
        """What can be done on this screen and everywhere, as far as the operator may."""
        entry = self._entries.get(self._current)
        here = entry.actions if entry is not None else ()
        return tuple(
            a for a in (*here, *GLOBAL, *self._added) if not a.permission or self._may(a.permission)
        )

    def run_barcode(self, text: str) -> bool:
        """Do what a command barcode says; False when it means nothing on this screen."""
        action = by_barcode(self.actions_here()).get(text)
        return action is not None and self.run_action(action.id)

    def run_action(self, action_id: str) -> bool:
        """Trigger an action of this screen or the window; False when it cannot be done now."""
        if action_id in self._slots:
            self._slots[action_id]()
            return True
        screen = self._screens.get(self._current)
        for each in screen.actions() if screen is not None else ():
            if each.objectName() == f"action-{action_id}" and each.isEnabled():
                each.trigger()
                return True
        return False

    def toggle_help(self) -> None:
        """Show every key of this screen, or put the list away."""
        if self._help.isVisible():
            self._help.hide()
            return
        keys = [(a.shown_shortcut, a.shown_text, a.shown_help) for a in self.actions_here()]
        keys += [
            (f"Alt+{at}", entry.title, self.tr("Go to this screen"))
            for at, entry in enumerate(list(self._entries.values())[:9], start=1)
        ]
        self._help.show_keys(self._title(), keys)
        self._help.open_over(self.rect())

    def _title(self) -> str:
        entry = self._entries.get(self._current)
        return entry.title if entry is not None else "omsdesk"

    def open_palette(self) -> None:
        """Search actions and screens by name; what a screen can find comes from its own box."""
        found = [
            Suggestion(f"action:{a.id}", a.shown_text, a.shown_shortcut, a.icon)
            for a in self.actions_here()
            if a.id not in {"palette", ACKNOWLEDGE.id}
        ]
        found += [
            Suggestion(f"screen:{e.name}", e.title, f"Alt+{at}", e.icon)
            for at, e in enumerate(self._entries.values(), start=1)
        ]
        self._palette.open_over(self.rect(), found)

    def _on_palette(self, key: str) -> None:
        kind, _, name = key.partition(":")
        if kind == "screen":
            self.show_screen(name)
        else:
            self.run_action(name)

    def _find(self) -> None:
        screen = self._screens.get(self._current)
        if screen is not None:
            _tell(screen, "focus_search")

    def _on_acknowledged(self) -> None:
        screen = self._screens.get(self._current)
        if screen is not None:
            _tell(screen, "on_acknowledged")

    def _toggle_full_screen(self) -> None:
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def apply_scale(self) -> None:
        """Called by `theme.refresh`; the parts take over by themselves."""
        self.setMinimumSize(theme.current().px(800), theme.current().px(560))

    def _restore(self) -> None:
        self.apply_scale()
        geometry: Any = self._settings.value("geometry")
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)
        else:
            look, screen = theme.current(), self.screen().availableSize()
            roomy = QSize(look.px(1600), look.px(960)).boundedTo(screen)
            self.resize(roomy.expandedTo(_SMALLEST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for overlay in (self._help, self._palette):
            if overlay.isVisible():
                overlay.place(self.rect())

    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings.setValue("geometry", self.saveGeometry())
        self._settings.sync()
        self.closing.emit()
        super().closeEvent(event)


def _tell(screen: QWidget, name: str) -> None:
    listener = getattr(screen, name, None)
    if listener is not None:
        listener()
