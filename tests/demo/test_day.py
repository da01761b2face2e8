"""A day in the demo shop plays to its evening without a window, and its figures are right."""

from __future__ import annotations

import csv
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from random import Random

import pytest
from pypdfium2 import PdfDocument  # type: ignore[import-untyped]  # ships no types
from sqlalchemy import func, select

from omsdesk.config import Profile
from omsdesk.demo.counter import calls
from omsdesk.models.invoices import Invoice
from omsdesk.models.labels import Label, LabelBytes, PrintJob, PrintState
from omsdesk.models.sales import Channel, SalesOrder
from omsdesk.models.shipping import ScanEvent, ScanVerdict, WeightEvent, WeightVerdict
from omsdesk.queries.ledger import mismatches
from omsdesk.store.database import Database

PATIENCE_S = 200
# Without PySide6, as on a server: any import of it fails.
WITHOUT_QT = (
    "import sys; sys.modules['PySide6'] = None; sys.modules['shiboken6'] = None; "
    "from omsdesk.__main__ import main; sys.exit(main(sys.argv[1:]))"
)


@dataclass
class Played:
    profile: Profile
    code: int
    text: str
    errors: str

    def number(self, pattern: str) -> int:
        """The first group of a pattern in the summary."""
        found = re.search(pattern, self.text)
        assert found is not None, self.text
        return int(found[1].replace(",", ""))


def start(folder: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", WITHOUT_QT, "demo", "--headless", "--profile", str(folder)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )


@pytest.fixture(scope="module")
def days(tmp_path_factory: pytest.TempPathFactory) -> list[Played]:
    """The same day, played twice side by side."""
    folders = [tmp_path_factory.mktemp(f"day-{at}") for at in range(2)]
    running = [start(folder) for folder in folders]
    played = []
    for folder, process in zip(folders, running, strict=True):
        out, errors = process.communicate(timeout=PATIENCE_S)
        played.append(Played(Profile(folder), process.returncode, out, errors))
    return played


@pytest.fixture
def day(days: list[Played]) -> Played:
    assert days[0].code == 0, days[0].errors
    return days[0]


@pytest.fixture
def database(day: Played) -> Iterator[Database]:
    opened = Database.at(day.profile.database)
    yield opened
    opened.close()


def test_the_day_ends_well_and_says_so(day: Played) -> None:
    assert "Stock and ledger agree." in day.text
    assert day.errors == ""


def test_the_summary_fits_a_terminal_of_80_columns(day: Played) -> None:
    figures, _, _ = day.text.partition("\nFiles")
    assert max(map(len, figures.splitlines())) <= 80


def test_stock_and_ledger_agree_in_the_evening(database: Database) -> None:
    with database.read() as session:
        assert mismatches(session) == []


def test_the_figures_of_the_summary_are_those_of_the_database(
    day: Played, database: Database
) -> None:
    with database.read() as session:
        channels = dict(
            session.execute(
                select(SalesOrder.channel, func.count()).group_by(SalesOrder.channel)
            ).all()
        )
        labels = session.scalar(select(func.count()).select_from(Label))
        invoices = session.scalar(select(func.count()).select_from(Invoice))
    assert day.number(r"(\d+) orders? taken") == channels[Channel.IMPORT]
    assert day.number(r"Phone +(\d+) orders") == channels[Channel.PHONE]
    assert day.number(r"(\d+) invoices, EUR") == invoices
    assert day.number(r"Printing +(\d+) labels") == (labels or 0) + 1
    assert day.number(r"in (\d+) parcels") == labels


def test_exported_totals_are_the_invoices_to_the_cent(day: Played, database: Database) -> None:
    with database.read() as session:
        billed = {row.number: row.gross_minor for row in session.scalars(select(Invoice))}
    (file,) = day.profile.documents.glob("invoice-totals-*.csv")
    with file.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert {row["number"]: int(Decimal(row["gross"]) * 100) for row in rows} == billed
    assert all(Decimal(row["net"]) + Decimal(row["tax"]) == Decimal(row["gross"]) for row in rows)
    total = re.search(r"invoices, EUR ([\d,.]+) with", day.text)
    assert total is not None
    assert Decimal(total[1].replace(",", "")) * 100 == sum(billed.values())


def test_every_label_came_out_as_it_is_stored(day: Played, database: Database) -> None:
    with database.read() as session:
        stored = {row.content.strip() for row in session.scalars(select(LabelBytes))}
        states = set(session.scalars(select(PrintJob.state)))
    out = [file.read_bytes() for file in sorted(day.profile.labels.glob("*.zpl"))]
    assert set(out) == stored
    assert len(out) == len(stored) + 1
    assert len(list(day.profile.labels.glob("*.png"))) == len(out)
    assert states == {PrintState.CONFIRMED}


def test_each_invoice_is_a_document_that_shows_its_total(day: Played, database: Database) -> None:
    with database.read() as session:
        invoices = list(session.scalars(select(Invoice)))
    for invoice in invoices:
        document = PdfDocument(day.profile.documents / f"invoice-{invoice.number}.pdf")
        text = "\n".join(page.get_textpage().get_text_range() for page in document)
        document.close()
        assert f"{invoice.gross.amount:,}" in text, invoice.number


def test_mistakes_at_the_bench_and_on_the_walk_are_in_the_journal(database: Database) -> None:
    with database.read() as session:
        codes = set(
            session.scalars(select(ScanEvent.code).where(ScanEvent.verdict != ScanVerdict.ACCEPTED))
        )
        light = session.scalars(
            select(WeightEvent).where(WeightEvent.verdict == WeightVerdict.LIGHT)
        ).all()
        again = session.scalars(select(PrintJob.reason).where(PrintJob.copy > 1)).all()
    assert {"wrong-item", "item-not-on-order", "more-than-open"} <= codes
    assert len(light) == 1
    assert again == ["label-damaged"]


def test_the_same_seed_plays_the_same_day(days: list[Played]) -> None:
    figures = [re.sub(r"played in .*", "", each.text.partition("\nFiles")[0]) for each in days]
    assert figures[0] == figures[1]
    exported = [
        [file.read_bytes() for file in sorted(each.profile.documents.glob("*.csv"))]
        for each in days
    ]
    assert exported[0] == exported[1]


def test_another_seed_brings_other_calls() -> None:
    first, again, other = (calls(Random(seed), 25) for seed in (1, 1, 2))
    assert first == again
    assert first != other


def test_a_profile_with_a_shop_is_left_alone(day: Played) -> None:
    before = day.profile.database.stat().st_mtime_ns
    process = start(day.profile.folder)
    out, errors = process.communicate(timeout=PATIENCE_S)
    assert process.returncode == 1
    assert out == ""
    assert "has a shop already" in errors
    assert day.profile.database.stat().st_mtime_ns == before
