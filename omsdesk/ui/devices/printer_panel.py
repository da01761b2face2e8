"""What is loaded into a label printer and how it prints on it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from omsdesk.devices.printers.media import Feed, Method
from omsdesk.devices.station import PrinterSetup
from omsdesk.ui import formats
from omsdesk.ui.widgets.card import Card, Fact, FactList


class PrinterPanel(Card):
    """The settings that are sent before every label."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("Labels"))
        self.title.show()
        self._facts = FactList()
        self.body.addWidget(self._facts)
        self.body.addStretch(1)

    def show_printer(self, setup: PrinterSetup) -> None:
        """How one printer is set."""
        media = setup.media
        size = self.tr("{width} × {height} mm").format(
            width=formats.integer(media.width_mm), height=formats.integer(media.height_mm)
        )
        facts = [
            Fact(self.tr("Size"), size, is_strong=True),
            Fact(self.tr("Labels are told apart by"), self._feeds()[media.feed]),
            Fact(self.tr("Printed with"), self._methods()[media.method]),
            Fact(self.tr("Darkness"), self._share(media.darkness_percent)),
            Fact(self.tr("Speed"), self._speed(media.speed_mm_s)),
        ]
        self._facts.show_facts(facts)

    def _feeds(self) -> dict[Feed, str]:
        return {
            Feed.GAP: self.tr("the gap between them"),
            Feed.MARK: self.tr("a black mark on the back"),
            Feed.CONTINUOUS: self.tr("nothing: endless paper"),
        }

    def _methods(self) -> dict[Method, str]:
        return {
            Method.DIRECT: self.tr("heat alone (direct thermal)"),
            Method.TRANSFER: self.tr("a ribbon (thermal transfer)"),
        }

    def _share(self, percent: int | None) -> str:
        if percent is None:
            return self.tr("as the printer is set")
        return self.tr("{percent} %").format(percent=formats.integer(percent))

    def _speed(self, speed: int | None) -> str:
        if speed is None:
            return self.tr("as the printer is set")
        return self.tr("{speed} mm/s").format(speed=formats.integer(speed))
