"""What a demo adds to the window: its people, devices to drive by hand, and a guide."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDockWidget

from omsdesk.app.desk_at_work import DeskAtWork
from omsdesk.app.desk_window import Guest
from omsdesk.demo.shop import PEOPLE
from omsdesk.models.people import Role
from omsdesk.ui.actions import bind
from omsdesk.ui.bench_panel.actions import ACTIONS as BENCH_KEYS
from omsdesk.ui.bench_panel.actions import SHOW
from omsdesk.ui.bench_panel.panel import BenchPanel
from omsdesk.ui.guide import Guide
from omsdesk.ui.texts import QT_TRANSLATE_NOOP
from omsdesk.ui.window import Window
from omsdesk.ui.workplace import Workplace

_DOCK = "bench-panel"
_ROLES = {
    Role.COUNTER: QT_TRANSLATE_NOOP("demo", "keys orders"),
    Role.PICKER: QT_TRANSLATE_NOOP("demo", "picks"),
    Role.PACKER: QT_TRANSLATE_NOOP("demo", "packs"),
    Role.SUPERVISOR: QT_TRANSLATE_NOOP("demo", "supervises and may do all of it"),
}


def demo_guest(work: DeskAtWork) -> Guest:
    """For the window of a demo, whose devices are simulated."""
    supervisor_first = sorted(PEOPLE, key=lambda person: person[2] is not Role.SUPERVISOR)
    badges = tuple(
        (badge, name, QCoreApplication.translate("demo", _ROLES[role]))
        for _, name, role, badge in supervisor_first
    )
    return Guest(badges, partial(_furnish, work))


def _dock(window: Window) -> QDockWidget:
    """An empty place beside the screens, which a key shows and puts away."""
    dock = QDockWidget(QCoreApplication.translate("demo", "Simulated devices"), window)
    dock.setObjectName(_DOCK)
    dock.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetClosable)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    slots = {SHOW.id: lambda: dock.setVisible(not dock.isVisible())}
    bind(window, [SHOW], slots)
    window.add_keys([SHOW], slots)
    return dock


def _furnish(work: DeskAtWork, window: Window, workplace: Workplace) -> None:
    dock = window.findChild(QDockWidget, _DOCK) or _dock(window)
    old = dock.widget()
    panel = BenchPanel(work.runner, workplace, work.bench.simulators, dock)
    dock.setWidget(panel)
    if old is not None:
        old.deleteLater()
    window.add_keys(BENCH_KEYS, panel.slots)
    window.set_guide(Guide(work.runner, workplace, window.names, window))
