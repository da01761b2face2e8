"""Every part of the windows on one picture, to look at before calling a screen done.

python -m omsdesk.ui.gallery --theme dark --scale 150 --language de --to parts.png
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtGui import QAction, QImage, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from omsdesk.errors import Overridable, Refused
from omsdesk.ui import formats, language, theme
from omsdesk.ui.notices import RefusalBanner, StatusStrip
from omsdesk.ui.rows import Align, Column, RowsModel
from omsdesk.ui.rows_view import RowsView, State
from omsdesk.ui.texts import QT_TRANSLATE_NOOP
from omsdesk.ui.theme import Tone, Verdict, icons
from omsdesk.ui.widgets.buttons import ActionButton, Kind
from omsdesk.ui.widgets.card import Card, Fact, FactList
from omsdesk.ui.widgets.fields import MoneyField, QuantityField
from omsdesk.ui.widgets.guided_strip import GuidedStrip
from omsdesk.ui.widgets.key_hint import KeyHint
from omsdesk.ui.widgets.labels import Badge, Label, Size
from omsdesk.ui.widgets.picture_view import PictureView
from omsdesk.ui.widgets.progress_strip import ProgressStrip
from omsdesk.ui.widgets.scan_line import ScanLine
from omsdesk.ui.widgets.search_field import SearchField
from omsdesk.ui.widgets.supervisor_prompt import SupervisorPrompt
from omsdesk.ui.widgets.verdict_panel import VerdictPanel
from omsdesk.values import Money, Quantity

_WIDTH_PX = 1440
_HEIGHT_PX = 1560


@dataclass(frozen=True)
class Line:
    sku: str
    name: str
    ordered: Quantity
    open: Quantity
    total: Money


def _line(sku: str, name: str, ordered: str, still_open: str, total: str) -> Line:
    amounts = Quantity.of(ordered), Quantity.of(still_open)
    return Line(sku, name, *amounts, Money.of(total, "EUR"))


_LINES = (
    _line("CHAI-10", "Chai, 10 boxes x 20 bags", "12", "0", "216.00"),
    _line("CHANG-24", "Chang, 24 - 12 oz bottles", "40", "15", "760.00"),
    _line("ANISEED", "Aniseed Syrup, 550 ml", "13", "13", "130.00"),
    _line("CABRALES", "Queso Cabrales, 1 kg", "2.5", "-1", "1052.50"),
    _line("TOFU-40", "Tofu, 40 - 100 g packs", "9", "9", "209.25"),
)


def _tone(line: Line) -> Tone:
    if line.open < Quantity(0):
        return Tone.BAD
    return Tone.PLAIN if line.open else Tone.GOOD


def _mark(line: Line) -> str:
    return {Tone.BAD: "triangle", Tone.GOOD: "check"}.get(_tone(line), "")


_COLUMNS = (
    Column[Line](
        title=QT_TRANSLATE_NOOP("columns", "SKU"),
        value=lambda line: line.sku,
        width=13,
        is_mono=True,
    ),
    Column[Line](title=QT_TRANSLATE_NOOP("columns", "Item"), value=lambda line: line.name, width=0),
    Column[Line](
        title=QT_TRANSLATE_NOOP("columns", "Ordered"),
        value=lambda line: formats.quantity(line.ordered),
        align=Align.RIGHT,
        width=8,
    ),
    Column[Line](
        title=QT_TRANSLATE_NOOP("columns", "Open"),
        value=lambda line: formats.quantity(line.open),
        align=Align.RIGHT,
        tone=_tone,
        icon=_mark,
        width=8,
        is_strong=True,
    ),
    Column[Line](
        title=QT_TRANSLATE_NOOP("columns", "Total"),
        value=lambda line: formats.money(line.total),
        align=Align.RIGHT,
        width=10,
    ),
)


class Gallery(QWidget):
    """All parts in the states that matter."""

    def __init__(self) -> None:
        super().__init__()
        look = theme.current()
        self._banner = RefusalBanner(parent=self)
        self._strip = StatusStrip(self)
        grid = QGridLayout()
        grid.setContentsMargins(*[look.px(theme.SPACE_XL)] * 4)
        grid.setSpacing(look.px(theme.SPACE_L))
        grid.addWidget(self._verdict(Verdict.ACCEPTED, "3 / 5", "Chai, 10 boxes x 20 bags"), 0, 0)
        grid.addWidget(self._verdict(Verdict.REFUSED, self.tr("Wrong item"), "CHANG-24"), 0, 1)
        grid.addWidget(self._order(), 1, 0)
        grid.addWidget(self._customer(), 1, 1)
        grid.addWidget(self._lists(), 2, 0)
        grid.addWidget(self._label(), 2, 1)
        grid.addWidget(self._supervisor(), 3, 0)
        grid.addWidget(self._symbols(), 3, 1)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._banner)
        outer.addLayout(grid, 1)
        outer.addWidget(self._progress())
        outer.addWidget(self._strip)
        self._fill()

    def _fill(self) -> None:
        self._banner.show_refusal(
            Refused("more-than-open", sku="CHAI-10", packed=3, given=1, wanted=3)
        )
        self._banner.count_further()
        self._strip.show_saved(datetime(2026, 3, 2, 9, 41, tzinfo=UTC))
        self._strip.show_place("Bench 2", "Anna Weber")
        self._strip.show_device("scale", "scale", Tone.MUTED, "1.240 kg")
        self._strip.show_device("printer", "printer", Tone.BAD, self.tr("Paper out"))
        self._strip.show_offline(720, 14)

    def _verdict(self, verdict: Verdict, word: str, text: str) -> QWidget:
        panel = VerdictPanel(self)
        panel.show_verdict(verdict, word, text)
        return panel

    def _order(self) -> QWidget:
        card = Card(self.tr("Order lines"), self)
        card.head.addWidget(Badge(self.tr("Ready"), tone=Tone.GOOD))
        card.head.addWidget(Badge(self.tr("Late"), tone=Tone.WARN))
        card.head.addWidget(Badge(self.tr("Held"), tone=Tone.BAD))
        view = RowsView(RowsModel(_COLUMNS, key=lambda line: line.sku, parent=card), card)
        view.setAccessibleName(self.tr("Order lines"))
        view.show_rows(_LINES)
        view.select_key("CHANG-24")
        view.setMinimumHeight(theme.current().px(220))
        card.body.addWidget(view)
        card.body.addLayout(self._buttons())
        return card

    def _buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(theme.current().px(theme.SPACE_S))
        for text, key, icon_name, kind in (
            (self.tr("Commit"), "F9", "check", Kind.PRIMARY),
            (self.tr("Park"), "F4", "park", Kind.PLAIN),
            (self.tr("Copy line"), "F6", "copy", Kind.PLAIN),
            (self.tr("Undo"), "Ctrl+Z", "undo", Kind.QUIET),
        ):
            action = QAction(text, self)
            action.setShortcut(QKeySequence(key))
            line.addWidget(ActionButton(action, kind, icon_name))
        line.addStretch(1)
        return line

    def _customer(self) -> QWidget:
        card = Card(self.tr("Customer"), self)
        card.body.addWidget(Label("Alfreds Futterkiste", Size.TITLE, is_strong=True))
        field = SearchField(self.tr("Customer"), self.tr("Name, phone, postcode or order"))
        card.body.addWidget(field)
        facts = FactList(is_numeric=True)
        facts.show_facts(
            [
                Fact(self.tr("Credit left"), formats.money(Money.of("4210.50", "EUR")), Tone.GOOD),
                Fact(self.tr("Overdue"), formats.money(Money.of("318.00", "EUR")), Tone.BAD),
                Fact(self.tr("Open orders"), "2"),
            ]
        )
        card.body.addWidget(facts)
        fields = QHBoxLayout()
        quantity = QuantityField(self.tr("Quantity"))
        quantity.set_quantity(Quantity.of("1234.5"))
        money = MoneyField(self.tr("Price"), "EUR")
        money.setText("12,x")
        money.set_invalid(self.tr("This is not an amount of money"))
        fields.addWidget(quantity)
        fields.addWidget(money)
        card.body.addLayout(fields)
        card.body.addStretch(1)
        return card

    def _lists(self) -> QWidget:
        card = Card(self.tr("Waiting"), self)
        steps = GuidedStrip()
        steps.set_steps(
            [self.tr("Scan tote"), self.tr("Scan items"), self.tr("Weigh"), self.tr("Label")]
        )
        steps.set_current(1)
        card.body.addWidget(steps)
        accepted, refused = ScanLine(), ScanLine()
        accepted.show_scan("]C10104012345000017", Verdict.ACCEPTED, self.tr("Chai, 3 of 5"))
        refused.show_scan("4006381333931", Verdict.REFUSED, self.tr("Not on this order"))
        for each in (accepted, refused):
            card.body.addWidget(each)
        view = RowsView(RowsModel(_COLUMNS[:2], key=lambda line: line.sku, parent=card), card)
        view.setAccessibleName(self.tr("Waiting"))
        view.set_hint(
            State.EMPTY, self.tr("Nothing is waiting"), self.tr("Scan a tote to start packing")
        )
        view.show_rows([])
        view.setMinimumHeight(theme.current().px(180))
        card.body.addWidget(view, 1)
        return card

    def _label(self) -> QWidget:
        card = Card(self.tr("Label"), self)
        view = PictureView(self.tr("Label"), card)
        picture = QImage(812, 1218, QImage.Format.Format_Grayscale8)
        picture.fill(255)
        painter = QPainter(picture)
        for at in range(60, 740, 24):
            painter.fillRect(at, 760, 4 + at % 14, 300, theme.colour("#000000"))
        painter.fillRect(60, 700, 690, 4, theme.colour("#000000"))
        painter.setFont(theme.fonts.font(30, is_strong=True))
        painter.drawText(60, 140, "Alfreds Futterkiste")
        painter.end()
        view.show_picture(picture, 203)
        view.setMinimumHeight(theme.current().px(200))
        card.body.addWidget(view)
        return card

    def _supervisor(self) -> QWidget:
        prompt = SupervisorPrompt([self.tr("Agreed by phone"), self.tr("Paid today")], self)
        prompt.ask_for(Overridable("weight-off", measured="1.240 kg", expected="1.180 kg"))
        return prompt

    def _symbols(self) -> QWidget:
        card = Card(self.tr("Icons and keys"), self)
        grid = QGridLayout()
        size = theme.current().px(theme.ICON_PX)
        for at, name in enumerate(icons.names()):
            label = Label()
            label.setPixmap(icons.pixmap(name, theme.current().colours.text, size))
            label.setToolTip(name)
            grid.addWidget(label, at // 14, at % 14)
        card.body.addLayout(grid)
        keys = QHBoxLayout()
        for key, text in (("F1", self.tr("Keys")), ("F2", self.tr("Find")), ("Ctrl+K", "…")):
            keys.addWidget(KeyHint(key, text))
        card.body.addLayout(keys)
        card.body.addStretch(1)
        return card

    def _progress(self) -> QWidget:
        strip = ProgressStrip(self)
        strip.start(self.tr("Printing labels"), total=120)
        strip.advance(47)
        return strip


def main(arguments: Sequence[str] | None = None) -> int:
    """Show the gallery, or write it to a file; returns the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--theme", choices=sorted(theme.THEMES), default="light")
    parser.add_argument("--scale", type=int, default=100, metavar="PERCENT")
    parser.add_argument("--language", choices=language.LANGUAGES, default="en")
    parser.add_argument("--to", type=Path, metavar="FILE.png")
    chosen = parser.parse_args(arguments)
    known = QApplication.instance()
    application = known if isinstance(known, QApplication) else QApplication(sys.argv[:1])
    language.install(application, chosen.language)
    look = theme.apply(application, theme.THEMES[chosen.theme], chosen.scale)
    gallery = Gallery()
    gallery.resize(look.px(_WIDTH_PX), look.px(_HEIGHT_PX))
    gallery.show()
    if chosen.to is None:
        return application.exec()
    return 0 if gallery.grab().save(str(chosen.to)) else 1


if __name__ == "__main__":
    sys.exit(main())
