"""Totals and error files."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest

from omsdesk.integrations import importing
from omsdesk.integrations.importing.mapping import Mapping, parse
from omsdesk.integrations.importing.reading import read
from omsdesk.integrations.importing.reasons import REASONS
from omsdesk.integrations.importing.report import ErrorFiles, RowCounts, Totals, safe_cell
from omsdesk.integrations.importing.rows import Accepted, Rejected
from omsdesk.values import UnitPrice

MAPPING = """
name = "t"
currency = "GBP"

[[tables]]
feeds = "items"
file = "items.csv"
fields = { sku = "sku", name = "name", price = "price" }
"""
ROWS = (
    'sku,name,price\n1,=HYPERLINK("x"),ab\n2,Löffel,1.50\n2,Löffel,1.50\n3,+49 30,-3\n'
    "4,too,many,cells\n"
)


@pytest.fixture
def mapping() -> Mapping:
    return parse(MAPPING)


def _import(mapping: Mapping, folder: Path, errors: Path) -> tuple[Totals, list[Path]]:
    totals = Totals(mapping.currency)
    with ErrorFiles(errors) as files:
        for outcome in read(mapping, folder):
            totals.add(outcome)
            if isinstance(outcome, Rejected):
                files.write(outcome)
    return totals, files.paths


def test_every_row_is_counted_once(mapping: Mapping, tmp_path: Path) -> None:
    (tmp_path / "items.csv").write_text(ROWS, encoding="utf-8")
    totals, _ = _import(mapping, tmp_path, tmp_path / "errors")
    counts = totals.rows["items", "items.csv"]
    assert counts == RowCounts(accepted=1, refused=3, skipped=1)
    assert counts.read == 5
    assert totals.reasons["duplicate"] == 1


def test_an_error_file_has_the_original_columns_and_two_more(
    mapping: Mapping, tmp_path: Path
) -> None:
    (tmp_path / "items.csv").write_text(ROWS, encoding="utf-8")
    _, paths = _import(mapping, tmp_path, tmp_path / "errors")
    assert [path.name for path in paths] == ["items-errors.csv"]
    content = paths[0].read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    header, *rows = csv.reader(content.decode("utf-8-sig").splitlines())
    assert header == ["sku", "name", "price", "omsdesk_reason", "omsdesk_hint"]
    assert rows[0][:3] == ["1", '\'=HYPERLINK("x")', "ab"]
    assert rows[0][3] == "price: This is not a number."
    assert rows[1][:3] == ["3", "+49 30", "-3"]
    assert "cells" in rows[2][3]


def test_a_corrected_error_file_can_be_imported_again(mapping: Mapping, tmp_path: Path) -> None:
    (tmp_path / "items.csv").write_text(ROWS, encoding="utf-8")
    _, paths = _import(mapping, tmp_path, tmp_path / "errors")
    text = paths[0].read_text(encoding="utf-8-sig").replace(",ab,", ",2.50,")
    again = tmp_path / "again"
    again.mkdir()
    (again / "items.csv").write_text(text, encoding="utf-8-sig", newline="")
    first = next(read(mapping, again))
    assert isinstance(first, Accepted)
    assert first.row.name == '=HYPERLINK("x")'  # type: ignore[union-attr]
    assert first.row.price == UnitPrice.of("2.50", "GBP")  # type: ignore[union-attr]


def test_no_error_file_without_errors(mapping: Mapping, tmp_path: Path) -> None:
    (tmp_path / "items.csv").write_text("sku,name,price\n1,a,2\n", encoding="utf-8")
    assert _import(mapping, tmp_path, tmp_path / "errors")[1] == []
    assert not (tmp_path / "errors").exists()


@pytest.mark.parametrize("text", ["=1+1", "@SUM(A1)", "-cmd|' /C calc'!A0", "+A1", "\tx"])
def test_no_cell_is_taken_for_a_formula(text: str) -> None:
    assert safe_cell(text) == f"'{text}"


@pytest.mark.parametrize("text", ["-3", "-1,234.50", "3-", "plain", "", "+49"])
def test_numbers_and_texts_stay_as_they_are(text: str) -> None:
    assert safe_cell(text) == text


def test_every_reason_is_used_and_every_code_has_a_reason() -> None:
    folder = Path(importing.__file__).parent
    sources = {path.stem: path.read_text(encoding="utf-8") for path in folder.glob("*.py")}
    used = "".join(text for stem, text in sources.items() if stem != "reasons")
    unused = [code for code in REASONS if f'"{code}"' not in used]
    assert unused == []
    cells = "".join(sources[name] for name in ("numbers", "dates", "fields", "countries"))
    raised = set(re.findall(r'Refused\(\s*"([a-z-]+)"', cells))
    assert raised
    assert raised <= set(REASONS)
