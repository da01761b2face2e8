"""The settings of one device as fields: a few while it is added, all of them afterwards."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

import msgspec
from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from omsdesk.devices.addresses import address
from omsdesk.devices.printers.media import Feed, Media, Method
from omsdesk.devices.scales.every import SCALE_PROTOCOLS
from omsdesk.devices.station import PrinterSetup, ScaleSetup, Setup
from omsdesk.models.labels import Drawing
from omsdesk.ui.devices.connection_fields import ConnectionFields
from omsdesk.ui.texts import QT_TRANSLATE_NOOP
from omsdesk.ui.widgets.choice_field import ChoiceField, TickField, choose
from omsdesk.ui.widgets.fields import TextField
from omsdesk.ui.widgets.form import Form
from omsdesk.ui.widgets.number_field import NumberField

UNITS = ("kg", "g", "lb", "oz")
# No form is wider: a field at the other end of the screen is far from its name.
FORM_PX = 760
_LONGEST_NAME = 60
_RESOLUTIONS = (203, 300, 600)
_FEEDS = {
    Feed.GAP: QT_TRANSLATE_NOOP("devices", "the gap between them"),
    Feed.MARK: QT_TRANSLATE_NOOP("devices", "a black mark on the back"),
    Feed.CONTINUOUS: QT_TRANSLATE_NOOP("devices", "nothing: endless paper"),
}
_METHODS = {
    Method.DIRECT: QT_TRANSLATE_NOOP("devices", "heat alone (direct thermal)"),
    Method.TRANSFER: QT_TRANSLATE_NOOP("devices", "a ribbon (thermal transfer)"),
}


def feed_words(feed: Feed) -> str:
    return QCoreApplication.translate("devices", _FEEDS[feed])


def method_words(method: Method) -> str:
    return QCoreApplication.translate("devices", _METHODS[method])


_DRAWINGS = {
    Drawing.NATIVE: QT_TRANSLATE_NOOP("devices", "by the printer: small and sharp"),
    Drawing.GRAPHIC: QT_TRANSLATE_NOOP("devices", "by this program, as one picture"),
}


def drawing_words(drawing: Drawing) -> str:
    return QCoreApplication.translate("devices", _DRAWINGS[drawing])


@dataclass(frozen=True, slots=True)
class Given:
    """The settings of a device as they were keyed; `drawing` is that of a printer."""

    setup: Setup
    drawing: Drawing = Drawing.NATIVE


class SetupForm(QWidget):
    """`entered` tells of Enter in the last field."""

    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._setup: Setup | None = None
        self._taken: Collection[str] = ()
        self.name = TextField(self.tr("Name"))
        self.name.setMaxLength(_LONGEST_NAME)
        self.unit = ChoiceField(self.tr("Unit of its display"))
        self.may_zero = TickField(self.tr("Zero (F6)"))
        self.may_tare = TickField(self.tr("Tare (F7)"))
        self.dpi = ChoiceField(self.tr("Resolution"))
        self.label_width = NumberField(self.tr("Width of a label"), 10, 1000)
        self.label_height = NumberField(self.tr("Height of a label"), 10, 1000)
        self.shared = TickField(self.tr("Other computers print on it, too"))
        self.feed = ChoiceField(self.tr("What tells labels apart"))
        self.gap = NumberField(self.tr("Height of the gap or mark"), 0, 50)
        self.drawing = ChoiceField(self.tr("Who draws text and barcodes"))
        self.method = ChoiceField(self.tr("What it prints with"))
        self.darkness = NumberField(self.tr("Darkness"), 0, 100, is_optional=True)
        self.speed = NumberField(self.tr("Speed"), 10, 400, is_optional=True)
        self.right = NumberField(self.tr("Moved to the right"), -400, 400)
        self.down = NumberField(self.tr("Moved down"), -400, 400)
        self.form = Form()
        self._build()
        self._fill()
        self.form.entered.connect(self.entered)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        add = self.form.add
        add(self.tr("Name"), self.name)
        add(self.tr("Unit of its display"), self.unit)
        add(self.tr("Allowed on the screen"), self.may_zero, self.may_tare)
        add(self.tr("Resolution"), self.dpi)
        add(self.tr("Label: width, height"), self.label_width, self.label_height, unit="mm")
        add(self.tr("Labels are told apart by"), self.feed)
        add(self.tr("Gap or mark"), self.gap, unit="mm")
        add(self.tr("Printed with"), self.method)
        add(self.tr("Text and barcodes are drawn"), self.drawing)
        add(self.tr("Darkness (empty: as the printer is set)"), self.darkness, unit="%")
        add(self.tr("Speed (empty: as the printer is set)"), self.speed, unit="mm/s")
        add(self.tr("Moved right, down"), self.right, self.down, unit=self.tr("dots"))
        add(self.tr("Shared"), self.shared)
        self.connection = ConnectionFields(self.form)
        self.connection.protocol.currentIndexChanged.connect(self._on_protocol)

    def _fill(self) -> None:
        for unit in UNITS:
            self.unit.addItem(unit, unit)
        for dpi in _RESOLUTIONS:
            self.dpi.addItem(self.tr("{dpi} dpi").format(dpi=dpi), dpi)
        for feed in Feed:
            self.feed.addItem(feed_words(feed), feed)
        for drawing in Drawing:
            self.drawing.addItem(drawing_words(drawing), drawing)
        for method in Method:
            self.method.addItem(method_words(method), method)

    def show_setup(self, given: Given, taken: Collection[str], *, is_new: bool) -> None:
        """Show what a device is set to; `taken` are the names of others of its kind."""
        setup = given.setup
        self._setup, self._taken = setup, taken
        choose(self.drawing, given.drawing)
        self.name.setText(setup.name)
        self.name.set_invalid("")
        self.connection.show(setup)
        wanted: set[QWidget] = {self.name}
        if not is_new:
            wanted |= self.connection.shown_for(setup)
        if isinstance(setup, ScaleSetup):
            wanted |= self._show_scale(setup, is_new=is_new)
        if isinstance(setup, PrinterSetup):
            wanted |= self._show_printer(setup, is_new=is_new)
        for row in self.form.rows:
            self.form.show_row(row, is_shown=row in wanted)
        self.name.setFocus()
        self.name.selectAll()

    @property
    def _is_connected_anew(self) -> bool:
        """A device that is added stays as it was found."""
        return self.connection.address.isVisibleTo(self)

    def _on_protocol(self) -> None:
        """Not every scale sends its unit."""
        is_scale = isinstance(self._setup, ScaleSetup) and self._is_connected_anew
        if is_scale:
            protocol = SCALE_PROTOCOLS[self.connection.protocol.currentData()]
            self.form.show_row(self.unit, is_shown=protocol.needs_unit)

    def _show_scale(self, setup: ScaleSetup, *, is_new: bool) -> set[QWidget]:
        choose(self.unit, setup.unit or UNITS[0])
        self.may_zero.setChecked(setup.may_zero)
        self.may_tare.setChecked(setup.may_tare)
        wanted: set[QWidget] = set() if is_new else {self.may_zero}
        if SCALE_PROTOCOLS[setup.protocol].needs_unit:
            wanted.add(self.unit)
        return wanted

    def _show_printer(self, setup: PrinterSetup, *, is_new: bool) -> set[QWidget]:
        media = setup.media
        if self.dpi.findData(setup.dpi) < 0:
            self.dpi.addItem(self.tr("{dpi} dpi").format(dpi=setup.dpi), setup.dpi)
        choose(self.dpi, setup.dpi)
        choose(self.feed, media.feed)
        choose(self.method, media.method)
        for field, number in (
            (self.label_width, media.width_mm),
            (self.label_height, media.height_mm),
            (self.gap, media.gap_mm),
            (self.darkness, media.darkness_percent),
            (self.speed, media.speed_mm_s),
            (self.right, media.offset_x_dots),
            (self.down, media.offset_y_dots),
        ):
            field.set_number(number)
        self.shared.setChecked(setup.shared)
        first: set[QWidget] = {self.dpi, self.label_width, self.method}
        more: set[QWidget] = {
            self.feed, self.gap, self.drawing, self.darkness, self.speed, self.right,
        }  # fmt: skip
        if address(setup.address).answers:
            more.add(self.shared)
        return first if is_new else first | more

    def given(self) -> Given | None:
        """What was keyed; None while something is wrong, which is marked and has the focus."""
        setup = self._keyed()
        return Given(setup, self.drawing.currentData()) if setup is not None else None

    def _keyed(self) -> Setup | None:
        setup = self._setup
        if setup is None or not self._is_right():
            return None
        name = self.name.text().strip()
        replace = msgspec.structs.replace
        if self._is_connected_anew:
            setup = self.connection.applied(setup)
        if isinstance(setup, ScaleSetup):
            needs_unit = SCALE_PROTOCOLS[setup.protocol].needs_unit
            return replace(
                setup,
                name=name,
                unit=str(self.unit.currentData()) if needs_unit else "",
                may_zero=self.may_zero.isChecked(),
                may_tare=self.may_tare.isChecked(),
            )
        if isinstance(setup, PrinterSetup):
            return replace(
                setup,
                name=name,
                dpi=self.dpi.currentData(),
                shared=self.shared.isChecked(),
                media=self._media(),
            )
        return replace(setup, name=name)

    def _media(self) -> Media:
        return Media(
            width_mm=self.label_width.number() or 0,
            height_mm=self.label_height.number() or 0,
            feed=self.feed.currentData(),
            gap_mm=self.gap.number() or 0,
            method=self.method.currentData(),
            darkness_percent=self.darkness.number(),
            speed_mm_s=self.speed.number(),
            offset_x_dots=self.right.number() or 0,
            offset_y_dots=self.down.number() or 0,
        )

    def _is_right(self) -> bool:
        name = self.name.text().strip()
        complaint = ""
        if not name:
            complaint = self.tr("It needs a name")
        elif name in self._taken:
            complaint = self.tr("Another device has this name")
        self.name.set_invalid(complaint)
        if complaint:
            self.name.setFocus()
            return False
        if self._is_connected_anew and not self.connection.is_right():
            return False
        return all(each.check() for each in self._numbers() if each.isVisibleTo(self))

    def _numbers(self) -> Iterable[NumberField]:
        return (
            self.label_width, self.label_height, self.gap,
            self.darkness, self.speed, self.right, self.down,
        )  # fmt: skip
