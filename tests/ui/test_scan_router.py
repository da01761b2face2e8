"""Each scan ends once, accepted, refused or unknown, and the journal knows of it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from omsdesk.devices.scanners.gs1 import Elements, Gtin
from omsdesk.devices.scanners.in_store import MeasurePattern
from omsdesk.devices.scanners.meaning import Policy
from omsdesk.devices.scanners.scan import Scan
from omsdesk.errors import Refused
from omsdesk.ui.notices import RefusalBanner
from omsdesk.ui.scan_router import EndedScan, RoutedScan, ScanEnd, ScanRouter
from omsdesk.values import Weight

AT = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


class Bench:
    """A router with its banner and journal."""

    def __init__(self, window: QWidget) -> None:
        self.window = window
        self.banner = RefusalBanner(parent=window)
        self.journal: list[EndedScan] = []
        self.router = ScanRouter(self.banner, self.journal.append, window)

    def scan(self, raw: str) -> None:
        self.router.take(Scan.of(raw, "keyboard", AT))

    @property
    def lines(self) -> list[tuple[str, ScanEnd, str]]:
        return [(each.scan.raw, each.end, each.reason) for each in self.journal]


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    window = QWidget()
    qtbot.addWidget(window)
    return Bench(window)


def accept(routed: RoutedScan) -> bool:
    routed.accept()
    return True


def refuse(routed: RoutedScan) -> bool:
    routed.refuse(Refused("item-not-on-order", sku="CHAI-10"))
    return True


def test_the_first_receiver_that_knows_a_scan_takes_it(bench: Bench) -> None:
    bench.router.set_receivers([lambda _: False, accept, refuse])
    bench.scan("4012345000017")
    assert bench.lines == [("4012345000017", ScanEnd.ACCEPTED, "")]
    assert not bench.banner.is_open


def test_a_scan_that_nobody_knows_is_said_to_be_unknown(bench: Bench) -> None:
    bench.router.set_receivers([lambda _: False])
    bench.scan("???")
    assert bench.lines == [("???", ScanEnd.UNKNOWN, "scan-unknown")]
    assert bench.banner.is_open


def test_after_a_refusal_scans_are_refused_until_it_is_acknowledged(bench: Bench) -> None:
    bench.router.set_receivers([refuse])
    bench.scan("A")
    bench.router.set_receivers([accept])
    bench.scan("B")
    bench.scan("CMD-ACK")
    bench.scan("C")
    assert [(raw, end) for raw, end, _ in bench.lines] == [
        ("A", ScanEnd.REFUSED),
        ("B", ScanEnd.REFUSED),
        ("CMD-ACK", ScanEnd.ACCEPTED),
        ("C", ScanEnd.ACCEPTED),
    ]
    assert bench.lines[1][2] == "scan-not-acknowledged"


def test_a_command_barcode_does_what_it_says(bench: Bench) -> None:
    bench.router.set_command(lambda text: text == "CMD-DONE")
    bench.scan("CMD-DONE")
    bench.scan("CMD-WEIGH")
    assert [end for _, end, _ in bench.lines] == [ScanEnd.ACCEPTED, ScanEnd.REFUSED]


def test_a_command_barcode_is_known_in_any_case_and_with_an_identifier(bench: Bench) -> None:
    bench.router.set_command(lambda text: text == "CMD-DONE")
    bench.scan("cmd-done")
    bench.scan("]C0CMD-DONE")
    assert [end for _, end, _ in bench.lines] == [ScanEnd.ACCEPTED] * 2


def test_a_station_may_have_codes_of_its_own(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    policy = Policy(measures=(MeasurePattern.of("21IIIIIWWWWWC"),))
    router = ScanRouter(RefusalBanner(parent=window), lambda _: None, window, policy=lambda: policy)
    meant: list[object] = []

    def take(routed: RoutedScan) -> bool:
        meant.append(routed.means)
        return accept(routed)

    router.set_receivers([take])
    router.take(Scan("2112345012506", "keyboard", AT))
    item = Gtin("02112345000008")
    assert meant == [Elements(gtin=item, net_weight=Weight.grams(1250), is_in_store=True)]


def test_an_answer_that_comes_later_ends_the_scan_once(bench: Bench) -> None:
    taken: list[RoutedScan] = []

    def keep(routed: RoutedScan) -> bool:
        taken.append(routed)
        return True

    bench.router.set_receivers([keep])
    bench.scan("A")
    assert bench.lines == []
    taken[0].accept()
    taken[0].refuse(Refused("item-not-on-order"))
    assert bench.lines == [("A", ScanEnd.ACCEPTED, "")]
    assert not bench.banner.is_open


def test_no_scan_vanishes_when_the_desk_is_closed(bench: Bench) -> None:
    bench.router.set_receivers([lambda _: True])
    bench.scan("A")
    bench.router.close()
    assert bench.lines == [("A", ScanEnd.REFUSED, "scan-not-finished")]


def test_half_a_scan_stops_the_line(bench: Bench) -> None:
    bench.router.take_broken(Scan.of("0104", "keyboard", AT))
    assert bench.banner.is_open
    assert bench.lines == [("0104", ScanEnd.REFUSED, "scan-broken")]


def test_a_scan_that_cannot_be_read_says_so(bench: Bench) -> None:
    bench.router.take_broken(Scan.of("01\ufffd4", "keyboard", AT).unreadable())
    assert bench.lines == [("01\ufffd4", ScanEnd.REFUSED, "scan-unreadable")]


def test_a_scan_on_which_a_screen_breaks_is_told_and_kept(bench: Bench) -> None:
    def break_down(_routed: RoutedScan) -> bool:
        raise LookupError("a bug")

    bench.router.set_receivers([break_down])
    with pytest.raises(LookupError):
        bench.scan("A")
    assert bench.lines == [("A", ScanEnd.REFUSED, "scan-failed")]
    assert bench.banner.is_open


def test_a_scan_that_was_passed_over_is_told_and_stops_nothing(bench: Bench) -> None:
    told: list[str] = []
    bench.router.passed_over.connect(lambda refusal: told.append(refusal.code))

    def ignore(routed: RoutedScan) -> bool:
        routed.ignore_double()
        return True

    bench.router.set_receivers([ignore])
    bench.scan("A")
    assert told == ["double-read"]
    assert bench.lines == [("A", ScanEnd.REFUSED, "double-read")]
    assert not bench.banner.is_open


def test_scans_whose_screen_is_closed_are_told_and_kept(bench: Bench) -> None:
    taken: list[RoutedScan] = []

    def take(routed: RoutedScan) -> bool:
        taken.append(routed)
        return True

    bench.router.set_receivers([take])
    bench.scan("A")
    bench.scan("B")
    bench.router.give_up(besides=taken[1])
    assert bench.lines == [("A", ScanEnd.REFUSED, "scan-not-finished")]
    assert bench.banner.is_open
    taken[0].accept()
    assert len(bench.lines) == 1


def test_a_scan_after_the_router_was_closed_is_kept(bench: Bench) -> None:
    bench.router.set_receivers([accept])
    bench.router.close()
    bench.scan("A")
    assert bench.lines == [("A", ScanEnd.REFUSED, "scan-not-finished")]


def test_a_command_that_was_only_read_twice_is_done_once(bench: Bench) -> None:
    done: list[str] = []

    def run(text: str) -> bool:
        done.append(text)
        return True

    bench.router.set_command(run)
    bench.scan("CMD-PRINT")
    bench.scan("CMD-PRINT")
    bench.router.take(Scan("CMD-PRINT", "keyboard", AT + timedelta(seconds=1)))
    bench.router.take(Scan("CMD-UNDO", "keyboard", AT + timedelta(seconds=1)))
    assert done == ["CMD-PRINT", "CMD-PRINT", "CMD-UNDO"]
    assert [reason for _, _, reason in bench.lines] == ["", "double-read", "", ""]
    assert not bench.banner.is_open
