"""The parts of screens do what people expect of them, by keyboard and by eye."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from omsdesk.errors import Overridable
from omsdesk.ui import gallery, theme
from omsdesk.ui.runner import Runner
from omsdesk.ui.theme import Tone, Verdict
from omsdesk.ui.widgets.buttons import Button
from omsdesk.ui.widgets.fields import MoneyField, QuantityField, TextField
from omsdesk.ui.widgets.labels import Badge
from omsdesk.ui.widgets.picture_view import PictureView
from omsdesk.ui.widgets.progress_strip import ProgressStrip
from omsdesk.ui.widgets.search_box import Found, ResultList, SearchBox
from omsdesk.ui.widgets.supervisor_prompt import SupervisorPrompt
from omsdesk.ui.widgets.verdict_panel import VerdictPanel
from omsdesk.values import Money, Quantity


@dataclass(frozen=True)
class Customer:
    name: str


CUSTOMERS = [Customer(name) for name in ("Alfreds Futterkiste", "Ana Trujillo", "Around the Horn")]


def find_customers(text: str) -> list[Customer]:
    return [each for each in CUSTOMERS if each.name.casefold().startswith(text.casefold())]


class Desk(QWidget):
    """A window with a search box and room for its list."""

    def __init__(self, runner: Runner, qtbot: QtBot) -> None:
        super().__init__()
        qtbot.addWidget(self)
        self.box = SearchBox(
            runner, find_customers, lambda row: Found(row.name, row.name), "Customer", self
        )
        self.chosen: list[Customer] = []
        self.unknown: list[str] = []
        self.box.chosen.connect(self.chosen.append)
        self.box.nothing_found.connect(self.unknown.append)
        column = QVBoxLayout(self)
        column.addWidget(self.box)
        column.addStretch(1)
        self.resize(500, 400)
        with qtbot.waitActive(self):
            self.show()
            self.activateWindow()
        self.box.setFocus()

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.box.field, key)


def test_enter_takes_the_first_that_is_found(runner: Runner, qtbot: QtBot) -> None:
    desk = Desk(runner, qtbot)
    QTest.keyClicks(desk.box.field, "a")
    qtbot.waitUntil(lambda: desk.box.is_open)
    assert desk.box.field.hasFocus()
    desk.key(Qt.Key.Key_Return)
    assert desk.chosen == [CUSTOMERS[0]]
    assert not desk.box.is_open
    assert desk.box.field.text() == ""


def test_arrows_move_in_the_list_while_the_field_keeps_the_focus(
    runner: Runner, qtbot: QtBot
) -> None:
    desk = Desk(runner, qtbot)
    QTest.keyClicks(desk.box.field, "a")
    qtbot.waitUntil(lambda: desk.box.is_open)
    desk.key(Qt.Key.Key_Down)
    desk.key(Qt.Key.Key_Down)
    desk.key(Qt.Key.Key_Up)
    assert desk.box.field.hasFocus()
    desk.key(Qt.Key.Key_Return)
    assert desk.chosen == [CUSTOMERS[1]]


def test_enter_before_the_answer_waits_for_the_right_one(runner: Runner, qtbot: QtBot) -> None:
    desk = Desk(runner, qtbot)
    QTest.keyClicks(desk.box.field, "a")
    qtbot.waitUntil(lambda: desk.box.is_open)
    QTest.keyClicks(desk.box.field, "r")
    desk.key(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(desk.chosen))
    assert desk.chosen == [CUSTOMERS[2]]


def test_a_text_that_finds_nothing_is_told(runner: Runner, qtbot: QtBot) -> None:
    desk = Desk(runner, qtbot)
    QTest.keyClicks(desk.box.field, "zz")
    desk.key(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.unknown == ["zz"])


def test_escape_closes_the_list(runner: Runner, qtbot: QtBot) -> None:
    desk = Desk(runner, qtbot)
    QTest.keyClicks(desk.box.field, "a")
    qtbot.waitUntil(lambda: desk.box.is_open)
    desk.key(Qt.Key.Key_Escape)
    assert not desk.box.is_open


def test_a_quantity_is_read_exactly_and_a_wrong_one_is_marked(qtbot: QtBot) -> None:
    field = QuantityField("Quantity")
    qtbot.addWidget(field)
    entered: list[Quantity | None] = []
    field.entered.connect(lambda: entered.append(field.quantity()))
    QTest.keyClicks(field, "1,5")
    QTest.keyClick(field, Qt.Key.Key_Return)
    field.clear()
    QTest.keyClicks(field, "1x")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert entered == [Quantity.of("1.5")]
    assert field.property("invalid") is True
    assert field.accessibleDescription()


def test_whole_units_take_no_fractions(qtbot: QtBot) -> None:
    field = QuantityField("Quantity", whole_only=True)
    qtbot.addWidget(field)
    QTest.keyClicks(field, "1.5")
    assert field.quantity() is None
    field.set_quantity(Quantity.of(3))
    assert field.text() == "3"


def test_money_is_kept_to_the_cent(qtbot: QtBot) -> None:
    field = MoneyField("Price", "EUR")
    qtbot.addWidget(field)
    QTest.keyClicks(field, "0,10")
    assert field.money() == Money(10, "EUR")


def test_nothing_is_confirmed_without_a_badge_and_a_reason(qtbot: QtBot) -> None:
    prompt = SupervisorPrompt(["Agreed by phone"])
    qtbot.addWidget(prompt)
    confirmed: list[tuple[str, str]] = []
    prompt.confirmed.connect(lambda badge, reason: confirmed.append((badge, reason)))
    prompt.ask_for(Overridable("weight-off", measured="1", expected="2"))
    badge, reason = prompt.findChildren(TextField)
    QTest.keyClick(reason, Qt.Key.Key_Return)
    prompt.take_badge("SUP-1")
    QTest.keyClick(reason, Qt.Key.Key_Return)
    assert confirmed == []
    QTest.keyClicks(reason, "late truck")
    QTest.keyClick(reason, Qt.Key.Key_Return)
    assert confirmed == [("SUP-1", "late truck")]
    assert badge.text() == ""


def test_a_verdict_is_colour_shape_and_word(qtbot: QtBot) -> None:
    panel = VerdictPanel()
    qtbot.addWidget(panel)
    panel.resize(800, 300)
    panel.show_verdict(Verdict.REFUSED, "Wrong item", "CHANG-24")
    picture = panel.grab().toImage()
    assert picture.pixelColor(400, 8).name().upper() == theme.LIGHT.refused.fill
    assert panel.accessibleDescription() == "Wrong item CHANG-24"
    colours = {picture.pixelColor(x, y).name() for x in range(800) for y in range(0, 300, 3)}
    assert "#ffffff" in colours


def test_a_long_word_fits_into_its_panel(qtbot: QtBot) -> None:
    panel = VerdictPanel()
    qtbot.addWidget(panel)
    panel.resize(560, 260)
    panel.show_verdict(Verdict.REFUSED, "Unbekannter Lagerplatz", "A-01-02")
    picture = panel.grab().toImage()
    edge = {picture.pixelColor(x, y).name() for x in range(540, 552) for y in range(20, 240)}
    assert edge == {theme.LIGHT.refused.fill.lower()}


def test_progress_counts_and_can_be_cancelled_once(qtbot: QtBot) -> None:
    strip = ProgressStrip()
    qtbot.addWidget(strip)
    strip.start("Printing labels", total=1200)
    strip.advance(47)
    assert strip.accessibleName() == "Printing labels 47 of 1,200"
    with qtbot.waitSignal(strip.cancelled):
        strip._cancel.click()
    assert not strip._cancel.isEnabled()


def test_a_picture_at_true_size_measures_what_it_prints(qtbot: QtBot) -> None:
    view = PictureView("Label")
    qtbot.addWidget(view)
    view.show_picture(QImage(812, 1218, QImage.Format.Format_Grayscale8), 203)
    screen = view.screen()
    assert view.true_size().width() == round(812 / 203 * screen.physicalDotsPerInchX())


@pytest.mark.parametrize("name", sorted(theme.THEMES))
@pytest.mark.parametrize("percent", [80, 150])
def test_the_gallery_shows_every_part_without_a_warning(
    qapp: QApplication, qtbot: QtBot, name: str, percent: int
) -> None:
    theme.apply(qapp, theme.THEMES[name], percent)
    shown = gallery.Gallery()
    qtbot.addWidget(shown)
    shown.show()
    assert not shown.grab().isNull()


def test_everything_that_takes_the_focus_has_a_name(qtbot: QtBot) -> None:
    shown = gallery.Gallery()
    qtbot.addWidget(shown)
    nameless = [
        type(each).__name__
        for each in shown.findChildren(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (each.accessibleName() or each.property("text"))
    ]
    assert nameless == []


def test_enter_presses_the_button_that_has_the_focus(qtbot: QtBot) -> None:
    pressed: list[bool] = []
    button = Button("Load labels")
    button.clicked.connect(lambda: pressed.append(True))
    qtbot.addWidget(button)
    button.show()
    QTest.keyClick(button, Qt.Key.Key_Return)
    QTest.keyClick(button, Qt.Key.Key_Enter)
    assert len(pressed) == 2


def test_results_under_a_short_field_have_room_for_their_names(
    runner: Runner, qtbot: QtBot
) -> None:
    desk = Desk(runner, qtbot)
    desk.box.setFixedWidth(120)
    QTest.keyClicks(desk.box.field, "a")
    qtbot.waitUntil(lambda: desk.box.is_open)
    shown = desk.findChild(ResultList)
    assert shown is not None
    assert shown.width() > 3 * desk.box.width()
    assert desk.rect().contains(shown.geometry())


def test_results_go_with_their_field(runner: Runner, qtbot: QtBot) -> None:
    desk = Desk(runner, qtbot)
    QTest.keyClicks(desk.box.field, "a")
    qtbot.waitUntil(lambda: desk.box.is_open)
    shown = desk.findChild(ResultList)
    assert shown is not None
    with qtbot.waitSignal(shown.destroyed):
        desk.box.deleteLater()


def test_a_badge_keeps_its_size_when_its_tone_changes(qtbot: QtBot) -> None:
    badge = Badge("Draft")
    qtbot.addWidget(badge)
    badge.show()
    before = badge.sizeHint()
    badge.set_tone(Tone.INFO)
    badge.set_tone(Tone.INFO)
    assert badge.sizeHint() == before
