"""A keystroke in the search field to the painted list, over many customers, items and orders.

`--rows` are the customers, as many items, and ten times as many orders. The real field in a
real window, drawn in memory, with Qt's own pace of painting. Floor: the FTS5 query alone.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from benchmarks import history, names
from benchmarks.at_window import AtWindow, Painted, at_window, press
from benchmarks.measure import Options, Report, main, times_ms
from omsdesk.config import Profile
from omsdesk.queries import matching
from omsdesk.queries.find import FoundItem, find_items
from omsdesk.store import search
from omsdesk.ui.order_desk.caller_search import CallerSearch
from omsdesk.ui.runner import Runner
from omsdesk.ui.widgets.search_box import Found, SearchBox
from omsdesk.ui.workplace import Workplace
from tests.shop import open_shop

ORDERS_PER_CUSTOMER = 10
BADGE = "carla-badge"
CALLERS = ("Schäfer Möbel Ber", "moreno", "CU-01-000042", "10115", "SO-06-0004711", "zzyzx")
ITEMS = ("steel screw 12", "marine", "A0042", "04000000000042", "zzyzx")


class _Fields(QWidget):
    """The two search fields of the order desk, with nothing around them."""

    def __init__(self, runner: Runner, _context: Workplace) -> None:
        super().__init__()
        self.callers = CallerSearch(runner, self)
        self.items = SearchBox[FoundItem](runner, find_items, _as_found, "Item", self)
        lines = QVBoxLayout(self)
        lines.addWidget(self.callers)
        lines.addWidget(self.items)
        lines.addStretch(1)


def _as_found(item: FoundItem) -> Found:
    return Found(item.id, item.name, item.sku, str(item.list_price), "item")


def run(options: Options) -> Report:
    report = Report("Keystroke to painted list")
    for size in options.sizes:
        with TemporaryDirectory() as name:
            folder = Path(name)
            _fill(folder, size)
            with at_window(Profile(folder), BADGE, _Fields) as at:
                _measure(report, at, size, options.rounds(10))
    return report


def _fill(folder: Path, size: int) -> None:
    shop = open_shop(folder)
    with shop.database.write() as session, search.filled_at_once(session.connection()):
        names.fill(session, size)
    orders = range(1, size * ORDERS_PER_CUSTOMER + 1)
    history.fill(shop, [(orders, 1)], only=("sales_order",))
    shop.database.close()


def _measure(report: Report, at: AtWindow, size: int, rounds: int) -> None:
    fields = at.screen
    if not isinstance(fields, _Fields):
        raise TypeError("no fields")
    painted = Painted(at.window)
    at.runner.busy.connect(lambda is_busy: None if is_busy else painted.happened())
    indexes = (search.CUSTOMERS.index, search.ITEMS.index)
    boxes: tuple[tuple[SearchBox[Any], tuple[str, ...]], ...] = (
        (fields.callers, CALLERS),
        (fields.items, ITEMS),
    )
    for name, index, (box, texts) in zip(("customer", "item"), indexes, boxes, strict=True):
        taken = [
            each for _ in range(rounds) for text in texts for each in _type(painted, box, text)
        ]
        with at.desk.database.read() as session:
            driver: Any = session.connection().connection.driver_connection
            floor = [each for text in texts for each in _bare(driver.execute, index, text)]
        report.add(f"{name} key", taken, floor, size=size, budget="p95 <= 20 ms")


def _type(painted: Painted, box: SearchBox[Any], text: str) -> list[float]:
    """Milliseconds for each key of a text; the caret's own paint does not count."""
    box.field.setFocus()
    box.clear()
    taken = []
    for character in text:
        painted.since()
        press(box.field, character)
        taken.append(painted.wait_ms())
    return taken


def _bare(execute: Callable[..., Any], index: str, text: str) -> list[float]:
    statement = f"SELECT rowid FROM {index} WHERE {index} MATCH ? LIMIT 20"
    typed = [text[:end] for end in range(1, len(text) + 1) if text[:end].strip()]
    left = iter(typed)
    return times_ms(
        lambda: execute(statement, (matching.all_words(next(left)),)).fetchall(), len(typed)
    )


if __name__ == "__main__":
    main(run, sizes=(10_000, 100_000), quick=(2_000,))
