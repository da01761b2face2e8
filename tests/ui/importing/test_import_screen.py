"""The import screen by keys alone, over a real shop and real files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from omsdesk import resources
from omsdesk.integrations.importing import taking
from omsdesk.integrations.importing.taking import Preview, Taken
from omsdesk.models.imports import ImportBatch
from omsdesk.models.parties import Customer
from omsdesk.models.sales import SalesOrder
from omsdesk.ui.importing.actions import ACTIONS
from omsdesk.ui.importing.choosing import folders_for
from omsdesk.ui.importing.screen import ImportScreen
from omsdesk.ui.rows_view import State
from tests.ui.at_work import AtWork, at_work

DONE_TIMEOUT_MS = 20_000
MAPPING = """
name = "till"
title = "Our old till"
currency = "EUR"
[[tables]]
feeds = "customers"
file = "customers.csv"
fields = { account = "account", name = "name" }
[[tables]]
feeds = "order_lines"
file = "lines.csv"
[tables.fields]
order = "order"
customer = "customer"
ordered_at = "date"
sku = "sku"
quantity = "quantity"
price = "price"
"""


@pytest.fixture
def work(tmp_path: Path, qtbot: QtBot) -> Iterator[AtWork]:
    with at_work(tmp_path, qtbot, "sofia-badge") as opened:
        yield opened


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "export"
    made.mkdir()
    (made / "till.toml").write_text(MAPPING, encoding="utf-8")
    (made / "customers.csv").write_text("account,name\nK1,Café Nord\nK2,Tee\n", encoding="utf-8")
    (made / "lines.csv").write_text(
        "order,customer,date,sku,quantity,price\n"
        "1,K1,2026-02-03,TEA-01,4,4.50\n"
        "2,K2,2026-02-03,CUP-02,2,8.99\n"
        "3,K9,2026-02-03,CUP-02,1,8.99\n",
        encoding="utf-8",
    )
    return made


def opened(work: AtWork) -> ImportScreen:
    return work.show(ImportScreen, ACTIONS)


def focused(work: AtWork) -> QWidget:
    return QApplication.focusWidget() or work.window


def press(work: AtWork, key: Qt.Key, *, ctrl: bool = False) -> None:
    """A key on whatever has the focus."""
    modifier = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(focused(work), key, modifier)


def write(work: AtWork, text: str) -> None:
    QTest.keyClicks(focused(work), text)


def choose_own_mapping(work: AtWork, screen: ImportScreen, folder: Path) -> None:
    """Down the list to the last line, then the two paths, all by keys."""
    screen.choosing.mappings.setFocus()
    press(work, Qt.Key.Key_End, ctrl=True)
    press(work, Qt.Key.Key_F2)
    write(work, str(folder))
    press(work, Qt.Key.Key_Escape)  # The list of completions, if it is there.
    screen.choosing.folder.setFocus()
    while focused(work) is not screen.choosing.mapping_file:
        press(work, Qt.Key.Key_Tab)
    write(work, str(folder / "till.toml"))


def preview(work: AtWork, screen: ImportScreen) -> Preview:
    with work.qtbot.waitSignal(screen.course.previewed, timeout=DONE_TIMEOUT_MS) as signal:
        press(work, Qt.Key.Key_F5)
    found: Preview = signal.args[0]
    return found


def take(work: AtWork, screen: ImportScreen) -> Taken:
    with work.qtbot.waitSignal(screen.course.taken, timeout=DONE_TIMEOUT_MS) as signal:
        press(work, Qt.Key.Key_Return, ctrl=True)
    done: Taken = signal.args[0]
    return done


def imported_orders(session: Session) -> int:
    found = select(func.count()).select_from(SalesOrder).where(SalesOrder.channel == "import")
    return session.scalar(found) or 0


def test_the_shipped_mappings_are_offered_and_one_of_your_own(work: AtWork) -> None:
    screen = opened(work)
    model = screen.choosing.mappings.model()
    titles = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert titles == [
        "Demo web shop orders (one file)",
        "Northwind sample company (CSV)",
        "Web shop sales lines (one file)",
        "A mapping of your own…",
    ]


def test_a_preview_shows_what_would_come_and_takes_nothing(work: AtWork) -> None:
    screen = opened(work)
    press(work, Qt.Key.Key_F2)
    write(work, str(resources.path("demo")))
    preview(work, screen)
    assert screen.results.verdict.text().startswith("2 row")
    assert [row[1].code for row in screen.results.refused.selected_rows()] == ["number-ambiguous"]
    assert work.read(imported_orders) == 0


def test_files_are_imported_by_keys_alone(work: AtWork, folder: Path) -> None:
    screen = opened(work)
    choose_own_mapping(work, screen, folder)
    assert preview(work, screen).totals.orders.count == 3
    done = take(work, screen)
    assert (done.is_complete, done.accepted, done.refused) == (True, 4, 1)
    assert work.read(imported_orders) == 2
    # The file with the refused order is where the path says, and the key copies it.
    press(work, Qt.Key.Key_E, ctrl=True)
    path = Path(QGuiApplication.clipboard().text())
    assert path.parent == work.context.profile.imports
    assert "K9" in (path / "order_lines-errors.csv").read_text(encoding="utf-8-sig")


def test_a_second_run_takes_nothing_twice(work: AtWork, folder: Path) -> None:
    screen = opened(work)
    choose_own_mapping(work, screen, folder)
    preview(work, screen)
    take(work, screen)
    again = take(work, screen)
    assert (again.accepted, again.known, again.refused) == (0, 4, 1)
    assert work.read(imported_orders) == 2


def test_import_rests_until_these_files_were_looked_at(work: AtWork, folder: Path) -> None:
    screen = opened(work)
    choose_own_mapping(work, screen, folder)
    press(work, Qt.Key.Key_Tab)
    press(work, Qt.Key.Key_Return, ctrl=True)
    assert not screen.course.is_under_way
    preview(work, screen)
    assert screen.results.verdict.text() != ""
    press(work, Qt.Key.Key_F2)
    write(work, "x")
    assert screen.results.verdict.text() == ""
    # In a field the key is an Enter, and looks first.
    with work.qtbot.waitSignal(screen.course.refused, timeout=DONE_TIMEOUT_MS):
        press(work, Qt.Key.Key_Return, ctrl=True)
    assert work.read(lambda session: session.scalar(select(func.count(ImportBatch.id)))) == 0


def test_files_that_cannot_be_read_say_why_at_the_folder(work: AtWork, tmp_path: Path) -> None:
    screen = opened(work)
    (tmp_path / "empty").mkdir()
    press(work, Qt.Key.Key_F2)
    write(work, str(tmp_path / "empty"))
    with work.qtbot.waitSignal(screen.course.refused, timeout=DONE_TIMEOUT_MS):
        press(work, Qt.Key.Key_F5)
    assert screen.results.verdict.text() == "webshop-orders.csv is not there"
    assert screen.choosing.folder.property("invalid") is True
    assert screen.choosing.folder.hasFocus()


def test_an_import_is_stopped_by_a_key_and_completed_by_the_next(
    work: AtWork, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(taking, "PIECE_ROWS", 1)
    screen = opened(work)
    choose_own_mapping(work, screen, folder)
    preview(work, screen)
    screen.course.went_on.connect(lambda _found: press(work, Qt.Key.Key_Period, ctrl=True))
    done = take(work, screen)
    assert not done.is_complete
    assert done.accepted < 4
    screen.course.went_on.disconnect()
    again = take(work, screen)
    assert (again.is_complete, again.accepted + again.known) == (True, 4)


def test_scans_and_other_work_get_between_the_pieces(
    work: AtWork, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A command given while the first piece is under way is through long before the last."""
    monkeypatch.setattr(taking, "PIECE_ROWS", 10)
    rows = "".join(f"A{number},Customer {number}\n" for number in range(200))
    (folder / "customers.csv").write_text("account,name\n" + rows, encoding="utf-8")
    screen = opened(work)
    choose_own_mapping(work, screen, folder)
    preview(work, screen)
    pieces: list[int] = []
    between: list[int] = []

    def on_piece(done: Taken) -> None:
        pieces.append(done.accepted)
        if len(pieces) == 2:
            work.scan("4006381333931")

    def on_changed(tables: frozenset[str]) -> None:
        if "scan_event" in tables:
            between.append(len(pieces))

    screen.course.went_on.connect(on_piece)
    work.runner.changed.connect(on_changed)
    take(work, screen)
    assert len(pieces) > 20
    assert between
    assert between[0] <= 4


def test_a_bug_or_a_full_disk_leaves_the_screen_usable(
    work: AtWork, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = opened(work)
    choose_own_mapping(work, screen, folder)
    preview(work, screen)
    # A file where the folder for refused rows should be: nothing can be written there.
    work.context.profile.imports.write_text("", encoding="utf-8")
    with (
        work.qtbot.waitSignal(work.runner.unavailable, timeout=DONE_TIMEOUT_MS) as told,
        work.qtbot.waitSignal(screen.course.failed, timeout=DONE_TIMEOUT_MS),
    ):
        press(work, Qt.Key.Key_Return, ctrl=True)
    assert told.args[0].code == "import-disk"
    assert screen.results.verdict.text() == "Stopped"
    assert work.read(lambda session: session.scalar(select(func.count(ImportBatch.id)))) == 0
    work.context.profile.imports.unlink()
    assert preview(work, screen).totals.orders.count == 3
    assert take(work, screen).is_complete


def test_folders_are_proposed_while_the_path_is_typed(work: AtWork, tmp_path: Path) -> None:
    for name in ("northwind", "norway", "west"):
        (tmp_path / "data" / name).mkdir(parents=True)
    base = str(tmp_path / "data")
    assert folders_for(None, f"{base}/nor") == [f"{base}/northwind", f"{base}/norway"]
    assert len(folders_for(None, f"{base}/")) == 3
    assert folders_for(None, "/no/such/place") == []


def test_a_person_without_the_right_gets_no_keys(tmp_path: Path, qtbot: QtBot) -> None:
    with at_work(tmp_path, qtbot, "piotr-badge") as work:
        opened(work)
        press(work, Qt.Key.Key_F2)
        write(work, str(resources.path("demo")))
        press(work, Qt.Key.Key_F5)
        work.until_idle()
        assert work.read(lambda session: session.scalar(select(func.count(Customer.id)))) == 2


def test_lists_say_what_to_do_before_anything_was_read(work: AtWork) -> None:
    screen = opened(work)
    assert screen.results.refused.list_state is State.EMPTY
    assert "F5" in screen.results.refused.accessibleDescription()
