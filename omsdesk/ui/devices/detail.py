"""One device: what it is, how it is, what it says, and what can be done with it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from omsdesk.devices.kinds import DeviceKind
from omsdesk.devices.station import KeyboardSetup, PrinterSetup
from omsdesk.devices.worker import Condition, Connection
from omsdesk.errors import Unavailable
from omsdesk.models.labels import Drawing
from omsdesk.ui import theme
from omsdesk.ui.bench_link import BenchLink
from omsdesk.ui.device_words import shown_condition, shown_state
from omsdesk.ui.devices import words
from omsdesk.ui.devices.columns import DeviceRow
from omsdesk.ui.devices.printer_panel import PrinterPanel
from omsdesk.ui.devices.scale_panel import ScalePanel
from omsdesk.ui.devices.scanner_panel import ScannerPanel
from omsdesk.ui.devices.test_strip import StripOfTest
from omsdesk.ui.devices.testing import DeviceTest, PrinterTest, ScaleTest, ScannerTest
from omsdesk.ui.devices.wire_view import WireView
from omsdesk.ui.messages import say
from omsdesk.ui.theme import Tone
from omsdesk.ui.widgets.advice import Advice
from omsdesk.ui.widgets.buttons import ActionButton
from omsdesk.ui.widgets.card import Card, Fact, FactList
from omsdesk.ui.widgets.flow import FlowLayout
from omsdesk.ui.widgets.labels import Badge, Label, Size
from omsdesk.ui.workplace import Workplace

_AT_WORK = {Connection.READY, Connection.BUSY}
_WELL = _AT_WORK | {Connection.CONNECTING}
_ROOMY = 3
_KEYS = (
    "test-device",
    "device-settings",
    "raw-bytes",
    "record-device",
)


class DeviceDetail(QWidget):
    """Shows one device until another is chosen."""

    def __init__(
        self,
        context: Workplace,
        link: BenchLink,
        actions: Mapping[str, QAction],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._link = link
        self._row: DeviceRow | None = None
        self._name = Label("", Size.TITLE, is_strong=True)
        self.state = Badge("", Size.SMALL)
        self._facts = FactList()
        self.advice = Advice()
        self.scale = ScalePanel(link, actions)
        self.scanner = ScannerPanel(link)
        self.printer = PrinterPanel()
        self.test = StripOfTest()
        self._is_test_wanted = False
        self._panels = QStackedWidget()
        self.wire = WireView()
        self._wire_card = Card(self.tr("Raw bytes"))
        self._build(actions)
        link.passed.connect(self.wire.take)
        self.printer.drawn.connect(self._on_drawn)

    def _build(self, actions: Mapping[str, QAction]) -> None:
        look = theme.current()
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(theme.SPACE_M))
        column.addWidget(self._head(actions))
        for panel in (self.scanner, self.scale, self.printer):
            self._panels.addWidget(panel)
        column.addWidget(self.test)
        column.addWidget(self._panels, _ROOMY)
        self._wire_card.body.addWidget(self.wire)
        column.addWidget(self._wire_card, 4)
        column.addStretch(0)
        self._wire_card.hide()

    def _head(self, actions: Mapping[str, QAction]) -> Card:
        card = Card()
        line = QHBoxLayout()
        line.addWidget(self._name, 1)
        line.addWidget(self.state)
        card.body.addLayout(line)
        card.body.addWidget(self._facts)
        card.body.addWidget(self.advice)
        keys = QWidget()
        flow = FlowLayout(keys)
        for name in _KEYS:
            if name in actions:
                flow.addWidget(ActionButton(actions[name], points=theme.SMALL_PT))
        card.body.addWidget(keys)
        return card

    @property
    def row(self) -> DeviceRow | None:
        return self._row

    @property
    def is_wire_shown(self) -> bool:
        return not self._wire_card.isHidden()

    def show_device(self, row: DeviceRow) -> None:
        """One device, or the same one again as it is now."""
        is_other = self._row is None or self._row.id != row.id
        self._row = row
        self._name.setText(row.title)
        facts = [
            Fact(self.tr("What it is"), words.what(row.setup)),
            Fact(self.tr("Where it is"), words.place_of(row.setup)),
        ]
        if not isinstance(row.setup, KeyboardSetup) and row.setup.record:
            facts.append(
                Fact(self.tr("Recording"), self.tr("everything is written down"), Tone.WARN)
            )
        self._facts.show_facts(facts)
        self._show_condition(row)
        self._show_panel(row)
        if is_other:
            self.stop_test()
            self.wire.clear_all()
            self._listen()

    def _show_panel(self, row: DeviceRow) -> None:
        self._make_room(is_scale=row.id.kind is DeviceKind.SCALE)
        if row.id.kind is DeviceKind.SCANNER:
            self._panels.setCurrentWidget(self.scanner)
            self.scanner.show_scanner(row.id.name)
        elif row.id.kind is DeviceKind.SCALE:
            self._panels.setCurrentWidget(self.scale)
        elif isinstance(row.setup, PrinterSetup):
            self._panels.setCurrentWidget(self.printer)
            known = {each.name: each.drawing for each in self._context.station.printers}
            self.printer.show_printer(row.setup, known.get(row.id.name, Drawing.NATIVE))

    def _make_room(self, *, is_scale: bool) -> None:
        """A list takes what room there is, a reading what it needs."""
        policy = QSizePolicy.Policy
        tall = policy.Maximum if is_scale else policy.Expanding
        self._panels.setSizePolicy(policy.Preferred, tall)
        for panel in (self.scanner, self.printer):
            panel.setSizePolicy(policy.Preferred, policy.Ignored if is_scale else tall)
        self._column.setStretchFactor(self._panels, 0 if is_scale else _ROOMY)
        # Nothing else grows then, so the rest stays free under it.
        is_free = is_scale and not self.is_wire_shown
        self._column.setStretch(self._column.count() - 1, 1 if is_free else 0)

    def _show_condition(self, row: DeviceRow) -> None:
        condition = row.condition
        self.state.setText(shown_state(Condition(condition.connection)))
        is_well = condition.connection in {Connection.READY, Connection.BUSY}
        tone = Tone.GOOD if is_well else shown_condition(row.id, condition).tone
        self.state.set_tone(tone)
        if condition.connection in _AT_WORK:
            self.test.take_back_refusal()
        if condition.connection in _WELL or not condition.code:
            self.advice.clear()
            return
        self.test.take_back_praise()
        facts = {**condition.facts, "name": row.id.name}
        said = say(Unavailable(condition.code, **facts))
        self.advice.show_advice(tone, said.text, said.next_step)

    def begin_test(self) -> None:
        """Test the device that is shown."""
        row = self._row
        if row is None:
            return
        if self._say_why_not(row):
            return
        test = self._new_test(row)
        self._is_test_wanted = test is None
        if test is not None:
            self.test.begin(test)
        elif self.printer.why_not_drawn:
            self.test.refuse(Tone.BAD, self.printer.why_not_drawn, self.tr("F8 changes the label"))
        else:
            self.test.wait(self.tr("The test label is being drawn"))

    def _say_why_not(self, row: DeviceRow) -> bool:
        """A device that does not work is not tested; what it lacks is said."""
        condition = row.condition
        is_printer = row.id.kind is DeviceKind.PRINTER
        # What a printer lacks may be mended until its label comes out.
        if condition.connection in _AT_WORK or (
            is_printer and condition.connection is Connection.NEEDS_ATTENTION
        ):
            return False
        if condition.connection is Connection.CONNECTING or not condition.code:
            text = self.tr("{name} is still being connected").format(name=row.title)
            self.test.refuse(Tone.WARN, text, self.tr("Press F5 again when it is ready"))
            return True
        said = say(Unavailable(condition.code, **{**condition.facts, "name": row.id.name}))
        text = self.tr("{name} cannot be tested: {reason}")
        step = self.tr("{step}. Then press F5 again").format(step=said.next_step)
        self.test.refuse(Tone.BAD, text.format(name=row.title, reason=said.text), step)
        return True

    def stop_test(self) -> None:
        self._is_test_wanted = False
        self.test.stop()

    def _new_test(self, row: DeviceRow) -> DeviceTest | None:
        """None while the label of a printer is still being drawn."""
        if row.id.kind is DeviceKind.SCALE:
            return ScaleTest(self._link, self)
        if row.id.kind is DeviceKind.SCANNER:
            return ScannerTest(row.id.name, row.title, self)
        sender = self._link.bench.printers.get(row.id.name)
        label = self.printer.take_label() if sender is not None else None
        return PrinterTest(label, sender, self) if label and sender else None

    def _on_drawn(self) -> None:
        if self._is_test_wanted:
            self.begin_test()

    def toggle_wire(self) -> None:
        """Show the raw bytes, or hide them."""
        self._wire_card.setVisible(not self.is_wire_shown)
        if self._row is not None:
            self._make_room(is_scale=self._row.id.kind is DeviceKind.SCALE)
        self._listen()

    def stop_listening(self) -> None:
        """Nobody looks."""
        self._link.listen_to(None)

    def listen_again(self) -> None:
        self._listen()

    def _listen(self) -> None:
        is_wanted = self.is_wire_shown and self._row is not None
        self._link.listen_to(self._row.id if is_wanted and self._row else None)
