"""The station itself: where its settings come from, and what it prints where."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QGuiApplication

from omsdesk.queries.print_routes import print_routes
from omsdesk.ui.rows_view import RowsView
from tests.ui.at_work import press
from tests.ui.devices.conftest import AtDevices


def texts(rows: RowsView[Any], column: int) -> list[str]:
    model = rows.model()
    return [str(model.index(at, column).data()) for at in range(model.rowCount())]


def opened(bench: AtDevices) -> None:
    bench.rows.setFocus()
    press("F4")
    page = bench.screen.station
    bench.until(lambda: page.settings.model().rowCount() and page.routes.rows.model().rowCount())


def test_every_setting_says_where_it_comes_from(bench: AtDevices) -> None:
    opened(bench)
    rows = bench.screen.station.settings
    what = dict(zip(texts(rows, 0), zip(texts(rows, 1), texts(rows, 2), strict=True), strict=True))
    assert what["Size of everything on the screens."] == ("100 %", "nobody has set it")
    assert what["Whether scans and refusals are heard."] == ("no", "the command line")


def test_a_kind_of_paper_is_given_a_printer_and_loses_it(bench: AtDevices) -> None:
    opened(bench)
    routes = bench.screen.station.routes
    assert texts(routes.rows, 1)[0] == "the first label printer"
    press("Return")
    press("1")
    bench.until(lambda: texts(routes.rows, 1)[0] == "Bench printer")
    (route,) = bench.work.desk.read(print_routes, bench.work.desk.station.id)
    assert route.printer_name == "Bench printer"
    press("Return")
    press("2")
    bench.until(lambda: texts(routes.rows, 1)[0] == "the first label printer")


def test_the_path_of_the_devices_is_copied(bench: AtDevices) -> None:
    opened(bench)
    bench.screen.station.copy.setFocus()
    press("Return")
    assert QGuiApplication.clipboard().text() == str(bench.profile.devices)
    press("Esc")
    assert bench.screen.is_overview
