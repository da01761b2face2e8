"""The window of a desk: sign-on first, then the screens of whoever signed on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from omsdesk.app.desk_at_work import DeskAtWork
from omsdesk.app.screens import Place, entries, screen_class
from omsdesk.commands.scans import RecordScan
from omsdesk.config import Profile, Settings
from omsdesk.devices.scanners.meaning import BadgeToken
from omsdesk.errors import Refused, Unavailable
from omsdesk.models.shipping import ScanVerdict
from omsdesk.ui.bench_link import DeviceChange
from omsdesk.ui.device_words import shown_condition
from omsdesk.ui.messages import say
from omsdesk.ui.scan_router import EndedScan, RoutedScan, ScanRouter
from omsdesk.ui.scanning import WedgeKeys
from omsdesk.ui.sign_on.screen import SignOnScreen
from omsdesk.ui.sounds import Sounds
from omsdesk.ui.theme import Tone, Verdict
from omsdesk.ui.window import ScreenEntry, Window
from omsdesk.ui.workplace import Workplace

_VOLUME_PERCENT = 80
# The screens that know the devices beside them.
_AT_DEVICES = {"pack", "labels", "devices"}


@dataclass(frozen=True, slots=True)
class Guest:
    """What a demo adds: badges to choose from (badge, name, role), and what `furnish` puts
    around the screens of a new window.
    """

    badges: tuple[tuple[str, str, str], ...]
    furnish: Callable[[Window, Workplace], None]


class DeskWindow(QObject):
    """One window, whose screens are made anew when another person signs on."""

    def __init__(
        self,
        work: DeskAtWork,
        profile: Profile,
        settings: Settings,
        guest: Guest | None = None,
    ) -> None:
        super().__init__()
        self._work = work
        self._profile = profile
        self._settings = settings
        self._guest = guest
        self._sounds = Sounds(_VOLUME_PERCENT if settings.sound_on else 0)
        self.window = Window([self._sign_on_entry()], profile.folder, play=self._sounds.play)
        self._router = ScanRouter(
            self.window.banner,
            self._journal,
            self.window,
            policy=lambda: work.bench.devices.codes.policy,
        )
        self._router.set_command(self.window.run_barcode)
        self._router.set_receivers([self._receive, self._receive_badge])
        router = self._router
        self._keys = WedgeKeys(
            work.bench.devices.keyboard.rule,
            router.take,
            router.take_broken,
            parent=self.window,
        )
        self._connect()

    def _connect(self) -> None:
        work = self._work
        work.scanned.connect(self._router.take)
        work.broken_scan.connect(self._router.take_broken)
        work.runner.unavailable.connect(self._on_unavailable)
        work.runner.refused.connect(self.window.banner.show_refusal)
        work.runner.failed.connect(self._on_failed)
        work.runner.changed.connect(self._on_changed)
        work.link.device_changed.connect(self._on_device)
        work.link.devices_changed.connect(self._on_devices)
        work.link.join_keys(self._keys)
        self._router.ended.connect(work.link.scan_ended)
        self._router.passed_over.connect(self._on_passed_over)
        self.window.closing.connect(self._router.close)
        work.printer_trouble.connect(self._on_printer_trouble)

    def open(self, badge: str = "", screen: str = "") -> None:
        """Show the sign-on page, or at once a screen of a badge's bearer."""
        self.window.strip.show_place(self._work.desk.station.name, "")
        if badge:
            self._sign_on(badge, screen)
        else:
            self.window.show_screen(self.window.names[0])
        self.window.show()
        self._keys.watch(self.window)

    def _sign_on_entry(self) -> ScreenEntry:
        title = self.tr("Sign on")
        return ScreenEntry(name="sign-on", title=title, icon="badge", make=self._sign_on_page)

    def _sign_on_page(self) -> QWidget:
        badges = self._guest.badges if self._guest is not None else ()
        page = SignOnScreen(self._work.desk.station.name, badges)
        page.badge_given.connect(partial(self._try_badge, page))
        return page

    def _try_badge(self, page: SignOnScreen, badge: str) -> None:
        try:
            self._sign_on(badge)
        except Refused as refusal:
            page.show_wrong(say(refusal).text)

    def _sign_on(self, badge: str, screen: str = "", routed: RoutedScan | None = None) -> None:
        """Go on where the last person was, as the bearer of a badge, which may have been
        scanned. Refused: unknown badge.
        """
        desk = self._work.desk
        operator = desk.bearer(badge)
        # Their screens go, and they are those of the person before.
        self._router.give_up(besides=routed)
        desk.work_as(operator)
        workplace = Workplace(
            station_now=lambda: desk.station,
            operator=operator,
            today=lambda: desk.clock().date(),
            settings=self._settings,
            profile=self._profile,
        )
        window = self.window
        was = screen or window.current
        window.set_entries(entries(partial(self._make_screen, workplace)), workplace.may)
        window.strip.show_place(desk.station.name, operator.name)
        if self._guest is not None:
            self._guest.furnish(window, workplace)
        window.show_screen(was if was in window.names else window.names[0])

    def _make_screen(self, workplace: Workplace, place: Place) -> QWidget:
        runner = self._work.runner
        make = screen_class(place)
        screen: QWidget = (
            make(runner, workplace, None, self._work.link)
            if place.name in _AT_DEVICES
            else make(runner, workplace, None)
        )
        for signal, slot in (("open_asked", self._on_open_asked), ("heard", self._sounds.play)):
            if hasattr(screen, signal):
                getattr(screen, signal).connect(slot)
        if hasattr(screen, "count_changed"):
            screen.count_changed.connect(partial(self.window.rail.set_count, place.name))
        return screen

    def _on_open_asked(self, name: str, identity: Any) -> None:
        if name not in self.window.names:
            return
        self.window.show_screen(name)
        open_document = getattr(self.window.screen_named(name), "open_document", None)
        if open_document is not None and identity is not None:
            open_document(identity)

    # Scans.

    def _receive(self, routed: RoutedScan) -> bool:
        """Offer a scan to the screen that is shown."""
        take_scan = getattr(self.window.screen_named(self.window.current), "take_scan", None)
        return take_scan is not None and bool(take_scan(routed))

    def _receive_badge(self, routed: RoutedScan) -> bool:
        """A badge that no screen wanted signs its bearer on; before that any code may be one."""
        is_badge = isinstance(routed.means, BadgeToken)
        if not is_badge and self._work.desk.operator is not None:
            return False
        try:
            self._sign_on(routed.scan.raw, routed=routed)
        except Refused as refusal:
            routed.refuse(refusal if is_badge else Refused("not-signed-on"))
        else:
            routed.accept(is_kept=True)
        return True

    def _journal(self, ended: EndedScan) -> None:
        if ended.is_kept or self._work.desk.operator is None:
            return
        self._work.runner.execute(
            RecordScan(
                raw=ended.scan.raw,
                place=self.window.current,
                verdict=ScanVerdict(str(ended.end)),
                code=ended.reason,
            )
        )

    # What the strip and the banner tell.

    def _on_passed_over(self, refusal: Refused) -> None:
        """A scan that had no effect and stops nothing is told all the same."""
        self.window.strip.say(say(refusal).text, Tone.WARN)
        self._sounds.play(Verdict.ATTENTION)

    def _on_unavailable(self, error: Unavailable) -> None:
        self.window.strip.say(say(error).text, Tone.WARN)

    def _on_failed(self, line: str) -> None:
        text = self.tr("Something went wrong and is in the log: {line}").format(line=line)
        self.window.strip.say(text, Tone.BAD)

    def _on_changed(self, _tables: frozenset[str]) -> None:
        self.window.strip.show_saved(self._work.desk.clock())

    def _on_devices(self) -> None:
        """The station has other devices: scanners that type may be known by another rule."""
        self._keys.set_rule(self._work.bench.devices.keyboard.rule)

    def _on_device(self, change: DeviceChange) -> None:
        key = "/".join(change.device)
        if change.condition is None:
            self.window.strip.show_device(key, "", Tone.MUTED, "")
            return
        shown = shown_condition(change.device, change.condition)
        self.window.strip.show_device(key, shown.icon, shown.tone, shown.text)

    def _on_printer_trouble(self, printer: str, code: str) -> None:
        if code:
            said = say(Unavailable(code, name=printer)).text
            self.window.strip.say(f"{printer}: {said}" if printer else said, Tone.WARN)
