"""What devices say on their threads arrives on the GUI thread."""

from __future__ import annotations

import threading
from decimal import Decimal

from pytestqt.qtbot import QtBot

from omsdesk.devices.kinds import DeviceId, DeviceKind
from omsdesk.devices.scales.reading import Amount, Reading, Status
from omsdesk.devices.worker import Condition, Connection
from omsdesk.ui.bench_link import BenchLink, DeviceChange
from omsdesk.ui.runner import assert_gui_thread

READING = Reading(Status.OK, Amount(Decimal(370), "g"), b"")


SCALE = DeviceId(DeviceKind.SCALE, "Scale")


def say_from_a_thread(link: BenchLink, condition: Condition) -> None:
    def run() -> None:
        link.take_condition(SCALE, condition)
        link.take_reading(READING)

    thread = threading.Thread(target=run, name="scale")
    thread.start()
    thread.join()


def test_a_reading_arrives_on_the_gui_thread(qtbot: QtBot) -> None:
    link = BenchLink()
    seen: list[object] = []

    def heard(reading: object) -> None:
        assert_gui_thread()
        seen.append(reading)

    link.reading.connect(heard)
    with qtbot.waitSignals([link.reading, link.device_changed]):
        say_from_a_thread(link, Condition(Connection.READY))
    assert seen == [READING]
    assert link.latest == READING
    assert link.has_scale


def test_the_last_reading_is_forgotten_when_the_scale_goes(qtbot: QtBot) -> None:
    link = BenchLink()
    with qtbot.waitSignals([link.reading, link.device_changed]):
        say_from_a_thread(link, Condition(Connection.READY))
    gone = Condition(Connection.FAILING, "device-gone")
    with qtbot.waitSignal(link.device_changed) as changed:
        link.take_condition(SCALE, gone)
    assert changed.args == [DeviceChange(SCALE, gone)]
    assert link.latest is None
    assert not link.has_scale
