"""Scans at the worst moment: double, while people change, while the window closes."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from omsdesk.app.desk_at_work import DeskAtWork
from omsdesk.app.desk_window import DeskWindow
from omsdesk.config import Profile, Settings
from omsdesk.demo.shop import seed
from omsdesk.desk import Desk
from omsdesk.devices.scanners.scan import Scan
from omsdesk.devices.station import simulated
from omsdesk.models.sales import OrderLine
from omsdesk.models.shipping import ScanEvent
from omsdesk.ui import theme
from omsdesk.values import Quantity
from tests.person import WAIT_MS, Person

CHAI = "4012345000016"


def kept(desk: Desk) -> list[tuple[str, str]]:
    """Every scan of the journal, with what was said of it, in the order of their texts."""

    def scans(session: object) -> list[tuple[str, str]]:
        found = session.execute(  # type: ignore[attr-defined]
            select(ScanEvent.raw, ScanEvent.code)
        )
        return sorted((raw, code) for raw, code in found)

    return desk.read(scans)


def with_an_order(person: Person) -> Any:
    """The order desk, with an order that has just been started."""
    person.scan("BADGE-CARLA")
    person.until(lambda: "order-desk" in person.window.names)
    person.type("teeh")
    person.enter()
    screen: Any = person.window.screen_named("order-desk")
    person.until(lambda: screen.draft.view is not None)
    return screen


def test_a_double_read_is_told_in_the_strip(person: Person) -> None:
    screen = with_an_order(person)
    router, at = person.desk_window._router, datetime.now(UTC)
    for _ in range(2):
        router.take(Scan.of(CHAI, "Scanner", at))
    assert "read twice" in said_in_the_strip(person)
    person.until(lambda: kept(person.work.desk) == [(CHAI, ""), (CHAI, "double-read")])
    person.until(lambda: screen.draft.is_idle)


def test_what_a_scanner_has_in_its_memory_is_counted_piece_by_piece(person: Person) -> None:
    screen = with_an_order(person)
    scanner = person.work.bench.simulators.scanner
    assert scanner is not None
    scanner.send(f"{CHAI}\r\n" * 7)
    person.until(lambda: len(kept(person.work.desk)) == 7)
    assert {code for _, code in kept(person.work.desk)} == {""}
    ordered = person.see(lambda session: session.scalars(select(OrderLine.ordered)).one())
    assert ordered == Quantity.of(7)
    person.until(lambda: screen.draft.is_idle)


def said_in_the_strip(person: Person) -> str:
    return " ".join(
        each.accessibleName()
        for each in person.window.strip.findChildren(type(person.window.strip._said))
        if each.isVisible()
    )


def test_a_scan_that_is_looked_up_while_another_person_signs_on_is_told(person: Person) -> None:
    person.scan("BADGE-CARLA")
    person.until(lambda: "order-desk" in person.window.names)
    router, at = person.desk_window._router, datetime.now(UTC)
    router.take(Scan.of("SO-26-000001", "Scanner", at))
    router.take(Scan.of("BADGE-SOFIA", "Scanner", at))
    assert person.window.banner.is_open
    said = [each.text() for each in person.window.banner.findChildren(QLabel)]
    assert any("SO-26-000001" in text for text in said)
    person.until(lambda: ("SO-26-000001", "scan-not-finished") in kept(person.work.desk))


@pytest.fixture
def closing(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Closing:
    """A desk on which somebody packs, to be closed by the test."""
    theme.apply(qapp, theme.LIGHT)
    profile = Profile(tmp_path)
    desk = Desk.open(profile)
    seed(desk.database, desk.clock())
    work = DeskAtWork(desk, profile, simulated())
    desk_window = DeskWindow(work, profile, Settings(sound_on=False))
    work.start()
    with qtbot.waitActive(desk_window.window):
        desk_window.open("BADGE-SOFIA", "pack")
        desk_window.window.activateWindow()
    return Closing(work, desk_window, profile)


@dataclass
class Closing:
    work: DeskAtWork
    desk_window: DeskWindow
    profile: Profile

    def end(self) -> list[tuple[str, str]]:
        """Close everything; what is in the journal then."""
        assert self.work.close()
        again = Desk.open(self.profile)
        journal = kept(again)
        again.close()
        return journal


def test_a_scan_that_comes_while_the_window_closes_is_in_the_journal(closing: Closing) -> None:
    heard = threading.Event()
    closing.work.bench.on_scan(lambda _scan: heard.set())
    scanner = closing.work.bench.simulators.scanner
    assert scanner is not None
    closing.desk_window.window.close()
    scanner.scan("SO-26-000001")
    assert heard.wait(WAIT_MS / 1000)
    assert closing.end() == [("SO-26-000001", "scan-not-finished")]


def test_a_scan_that_is_looked_up_while_the_window_closes_is_in_the_journal(
    closing: Closing,
) -> None:
    at = datetime.now(UTC)
    for number in range(1, 4):
        closing.desk_window._router.take(Scan.of(f"SO-26-00000{number}", "Scanner", at))
    closing.desk_window.window.close()
    assert closing.end() == [
        (f"SO-26-00000{number}", "scan-not-finished") for number in range(1, 4)
    ]
