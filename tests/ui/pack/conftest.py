"""A packing station in a window over a real desk: scans are key presses, weights readings."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from itertools import count
from pathlib import Path
from typing import Any, TypeVar
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from omsdesk.commands.scans import RecordScan
from omsdesk.commands.setup import RegisterOperator
from omsdesk.config import Profile, Settings
from omsdesk.desk import Desk, badge_hash
from omsdesk.devices.clock import ManualClock
from omsdesk.devices.kinds import DeviceId, DeviceKind
from omsdesk.devices.scales.reading import Amount, Reading, Status
from omsdesk.devices.scanners.scan import Scan
from omsdesk.devices.scanners.wedge import WedgeRule
from omsdesk.devices.worker import Condition, Connection
from omsdesk.models.people import Role
from omsdesk.models.sales import OrderLine, SalesOrder
from omsdesk.models.shipping import Parcel, ScanEvent, ScanVerdict, Shipment
from omsdesk.store.database import Database
from omsdesk.ui.bench_link import BenchLink
from omsdesk.ui.key_clock import KeyClock
from omsdesk.ui.pack.actions import ACTIONS
from omsdesk.ui.pack.screen import PackScreen
from omsdesk.ui.runner import Confirmed, Runner
from omsdesk.ui.scan_router import EndedScan, ScanRouter
from omsdesk.ui.scanning import WedgeKeys
from omsdesk.ui.theme import Verdict
from omsdesk.ui.window import ScreenEntry, Window
from omsdesk.ui.workplace import Workplace
from tests.shop import Shop, open_shop

SCALE = DeviceId(DeviceKind.SCALE, "Scale")
# Long for a machine on which everything else runs too.
SETTLE_TIMEOUT_MS = 20_000
R = TypeVar("R")

TEA, CUP, POT = "4006381333931", "5901234123457", "9780201379624"
SUPERVISOR_BADGE = "BADGE-SOFIA"
PACKER_BADGE = "BADGE-ANNA"


class SetClock(KeyClock):
    """Keys are pressed when a test says."""

    ms = 0

    def now_ms(self) -> int:
        return self.ms

    def pressed_ms(self, stamp: int) -> int:
        return self.ms


class Station:
    """The window with the packing screen, its scanner, scale and desk."""

    ENTER = Qt.Key.Key_Return

    def __init__(self, shop: Shop, folder: Path, qtbot: QtBot) -> None:
        self.shop = shop
        self.qtbot = qtbot
        self.now = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
        self.desk = Desk(shop.database, self._tick)
        self.desk.sign_on(PACKER_BADGE)
        self.runner = Runner(self._perform, lambda query, args: self.desk.read(query, *args))
        self.place = Workplace(
            lambda: self.desk.station,
            self.desk.sign_on(PACKER_BADGE),
            self._today,
            Settings(),
            Profile(folder),
        )
        self.scale_clock = ManualClock()
        self.link = BenchLink(clock=self.scale_clock)
        self.played: list[Verdict] = []
        self._later_s = 0
        self.screen = PackScreen(self.runner, self.place, None, self.link)
        entry = ScreenEntry(
            name="pack", title="Pack", icon="pack", make=lambda: self.screen, actions=ACTIONS
        )
        self.window = Window([entry], folder, play=self.played.append)
        self.router = ScanRouter(self.window.banner, self._journal, self.window)
        self.router.set_command(self.window.run_barcode)
        self.router.set_receivers([self.screen.take_scan])
        self.screen.heard.connect(self.played.append)
        self.runner.refused.connect(self.window.banner.show_refusal)
        self.window.show_screen("pack")
        self._key_clock = SetClock()
        self.keys = WedgeKeys(WedgeRule(), self.router.take, clock=self._key_clock)

    def open(self) -> None:
        """Show the window and wait for its first lists."""
        self.qtbot.addWidget(self.window)
        with self.qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.keys.watch(self.window)
        self.settle()

    def close(self) -> None:
        self.router.close()
        assert self.runner.close()

    def _today(self) -> date:
        return self.now.date()

    def _tick(self) -> datetime:
        self.now += timedelta(milliseconds=1)
        return self.now

    def _perform(self, command: Any) -> Any:
        if isinstance(command, Confirmed):
            return self.desk.perform(
                self.desk.sign(command.command, command.supervisor_id, command.reason)
            )
        return self.desk.perform(command)

    def _journal(self, ended: EndedScan) -> None:
        if not ended.is_kept:
            verdict = ScanVerdict(str(ended.end))
            kept = RecordScan(raw=ended.scan.raw, place="pack", verdict=verdict, code=ended.reason)
            self.runner.execute(kept)

    # What a person does.

    def type_scan(self, raw: str) -> None:
        """What a scanner types, key by key, without waiting for the answer."""
        self._key_clock.ms += 50
        for character in raw:
            self._key_clock.ms += 2
            QTest.sendKeyEvent(
                QTest.KeyAction.Click,
                self.window.windowHandle(),
                Qt.Key(ord(character.upper())),
                character,
                Qt.KeyboardModifier.NoModifier,
            )
        self._key_clock.ms += 2
        QTest.keyClick(self.window.windowHandle(), Qt.Key.Key_Return)

    def scan(self, *codes: str) -> None:
        """Scan one after the other, each when the one before was answered."""
        for raw in codes:
            self.type_scan(raw)
            self.settle()

    def scan_later(self, raw: str) -> None:
        """Scan again after more than the time of a double read."""
        self._later_s += 1
        at = datetime.now(UTC) + timedelta(seconds=self._later_s)
        self.router.take(Scan.of(raw, "keyboard", at))
        self.settle()

    def press(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press a key of the keyboard, slowly."""
        self._key_clock.ms += 500
        QTest.keyClick(self.window.windowHandle(), key, modifier)
        self._key_clock.ms += 40
        self.keys.give_up()
        self.settle()

    def type_text(self, text: str) -> None:
        """Type on the keyboard, slower than any scanner."""
        for character in text:
            self._key_clock.ms += 200
            QTest.sendKeyEvent(
                QTest.KeyAction.Click,
                self.window.windowHandle(),
                Qt.Key(ord(character.upper())),
                character,
                Qt.KeyboardModifier.NoModifier,
            )
            self._key_clock.ms += 40
            self.keys.give_up()

    def connect_scale(self) -> None:
        with self.qtbot.waitSignal(self.link.device_changed):
            self.link.take_condition(SCALE, Condition(Connection.READY))

    def weigh(self, grams: int | str, *, for_s: int = 0, status: Status = Status.OK) -> None:
        """The scale shows so many grams now, and after so many seconds still."""
        self._show_weight(grams, status)
        if for_s:
            self.scale_clock.advance(for_s)
            self._show_weight(grams, status)

    def _show_weight(self, grams: int | str, status: Status) -> None:
        shown = Amount(Decimal(grams), "g")
        now_s = self.scale_clock.now_s()
        with self.qtbot.waitSignal(self.link.reading):
            self.link.take_reading(Reading(status, shown, b"", at=self.now, at_s=now_s))
        self.settle()

    def settle(self) -> None:
        """Wait until every command and question that is under way has its answer."""
        if self.runner._under_way:
            with self.qtbot.waitSignal(
                self.runner.busy,
                check_params_cb=lambda is_busy: not is_busy,
                timeout=SETTLE_TIMEOUT_MS,
            ):
                pass

    # What there is to see.

    @property
    def word(self) -> str:
        panel = (
            self.screen.work_view.verdict if self.screen.work.is_open else self.screen.queue.verdict
        )
        return panel.word

    @property
    def said(self) -> str:
        panel = (
            self.screen.work_view.verdict if self.screen.work.is_open else self.screen.queue.verdict
        )
        return panel.accessibleDescription()

    def is_stopped(self) -> bool:
        """Whether scans are refused until somebody acknowledges."""
        return self.window.banner.is_open

    def is_at_work(self) -> bool:
        return self.screen.work.is_open

    def is_asked(self) -> bool:
        return self.screen.queue.question.is_asking

    def box(self) -> str:
        """The name of the box that the first parcel goes into."""
        names = {each.id: each.name for each in self.screen.work_view.parcel.materials}
        chosen = self.parcels[0].material_id
        return names[chosen] if chosen is not None else ""

    def rows(self, model: type[R]) -> list[R]:
        with self.shop.database.read() as session:
            return list(session.scalars(select(model).order_by(model.id)))  # type: ignore[attr-defined]

    def only(self, model: type[R]) -> R:
        (row,) = self.rows(model)
        return row

    def events(self) -> list[tuple[str, str, str]]:
        """Every scan of the packing station: raw text, verdict, code."""
        kept = [each for each in self.rows(ScanEvent) if each.place.startswith("pack")]
        return [(each.raw, str(each.verdict), each.code) for each in kept]

    def number(self, order_id: UUID) -> str:
        with self.shop.database.read() as session:
            return session.get_one(SalesOrder, order_id).number

    def only_packed(self) -> int:
        """Units of all lines that are in parcels."""
        return sum(int(line.packed.amount) for line in self.rows(OrderLine))

    @property
    def shipment(self) -> Shipment:
        return self.rows(Shipment)[-1]

    @property
    def parcels(self) -> list[Parcel]:
        return self.rows(Parcel)


@pytest.fixture(scope="session")
def packing_shop(tmp_path_factory: pytest.TempPathFactory) -> Shop:
    """The seeded shop with badges that can be scanned, closed, so that its file is complete."""
    shop = open_shop(tmp_path_factory.mktemp("packing-shop"))
    for code, name, role, badge in (
        ("lena", "Lena Packer", Role.PACKER, PACKER_BADGE),
        ("mona", "Mona Supervisor", Role.SUPERVISOR, SUPERVISOR_BADGE),
    ):
        shop.do(RegisterOperator(code=code, name=name, role=role, badge_hash=badge_hash(badge)))
    shop.database.close()
    return shop


@pytest.fixture
def shop(packing_shop: Shop, tmp_path: Path) -> Shop:
    """A copy of the shop for one test."""
    path = Path(packing_shop.database.url.removeprefix("sqlite:///"))
    return Shop(
        database=Database.at(Path(shutil.copy(path, tmp_path))),
        origin=packing_shop.origin,
        people=dict(packing_shop.people),
        items=dict(packing_shop.items),
        locations=dict(packing_shop.locations),
        customers=dict(packing_shop.customers),
        materials=dict(packing_shop.materials),
        services=dict(packing_shop.services),
        printers=dict(packing_shop.printers),
        _seconds=count(1000),
    )


@pytest.fixture
def station(shop: Shop, tmp_path: Path, qtbot: QtBot) -> Iterator[Station]:
    """An empty bench, ready to scan."""
    made = Station(shop, tmp_path, qtbot)
    made.open()
    yield made
    made.close()
    shop.database.close()
