"""Files as they come: encodings, delimiters, quotes, cut ends, spreadsheets."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
import xlsxwriter  # type: ignore[import-untyped]

from omsdesk.errors import Refused
from omsdesk.integrations.importing.detection import find_delimiter, find_encoding
from omsdesk.integrations.importing.raw_rows import Layout, RawRow, TypedText
from omsdesk.integrations.importing.tables import Table, open_table


def _table(folder: Path, content: bytes | str, layout: Layout | None = None) -> Table:
    path = folder / "file.csv"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return open_table(path, layout)


def _rows(folder: Path, content: bytes | str) -> list[RawRow]:
    return list(_table(folder, content).rows())


@pytest.mark.parametrize(
    ("encoding", "found"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8-sig"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
        ("cp1252", "cp1252"),
    ],
)
def test_an_encoding_is_found_and_read(tmp_path: Path, encoding: str, found: str) -> None:
    table = _table(tmp_path, "sku,name\r\n1,Crème – brûlée\r\n".encode(encoding))
    assert find_encoding(tmp_path / "file.csv").name == found
    assert table.header == ("sku", "name")
    assert [row.cells for row in table.rows()] == [("1", "Crème – brûlée")]


def test_bytes_that_windows_leaves_open_make_it_latin_1(tmp_path: Path) -> None:
    assert _rows(tmp_path, b"a,b\n1,\xe9\x81\n")[0].cells == ("1", "é\x81")
    assert find_encoding(tmp_path / "file.csv").name == "latin-1"


def test_a_file_cut_within_a_character_is_still_utf_8_and_its_last_row_refused(
    tmp_path: Path,
) -> None:
    rows = _rows(tmp_path, "a,b\n1,é\n2,é".encode()[:-1])
    assert [(row.line, row.fault) for row in rows] == [(2, ""), (3, "truncated")]
    assert rows[0].cells == ("1", "é")


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_each_delimiter_is_found(tmp_path: Path, delimiter: str) -> None:
    content = f"sku{delimiter}price{delimiter}name\n1{delimiter}2{delimiter}a b\n"
    assert _rows(tmp_path, content)[0].cells == ("1", "2", "a b")


def test_decimal_commas_do_not_make_the_delimiter_a_comma() -> None:
    assert find_delimiter(["name;price\n", "A;1,50\n", "B;2,70\n"]) == ";"


def test_delimiters_in_quotes_do_not_count() -> None:
    assert find_delimiter(['"a;b;c;d",price\n', '"x;y;z;w",2\n']) == ","


def test_expected_columns_decide_between_delimiters() -> None:
    lines = ["sku,name;price,net\n", "1,a;2,b\n"]
    assert find_delimiter(lines, ("sku,name", "price,net")) == ";"
    assert find_delimiter(lines) == ","


def test_a_first_line_may_declare_the_delimiter(tmp_path: Path) -> None:
    table = _table(tmp_path, "sep=|\r\na|b,c\r\n1|2\r\n")
    assert table.header == ("a", "b,c")
    assert list(table.rows()) == [RawRow(3, ("1", "2"))]


def test_line_breaks_of_all_kinds_may_be_mixed(tmp_path: Path) -> None:
    rows = _rows(tmp_path, "a,b\r\n1,2\n3,4\r5,6")
    assert [(row.line, row.cells) for row in rows] == [
        (2, ("1", "2")),
        (3, ("3", "4")),
        (4, ("5", "6")),
    ]


def test_a_line_break_in_quotes_belongs_to_the_cell_and_to_the_line_count(tmp_path: Path) -> None:
    rows = _rows(tmp_path, 'a,b\n"9-8 Sekimai\nMusashino-shi",1\n2,3\n')
    assert [(row.line, row.cells) for row in rows] == [
        (2, ("9-8 Sekimai\nMusashino-shi", "1")),
        (4, ("2", "3")),
    ]


def test_blank_lines_and_lines_of_delimiters_are_passed_over(tmp_path: Path) -> None:
    rows = _rows(tmp_path, "a,b\n\n1,2\n , \n\n3,4\n\0\0\0")
    assert [row.line for row in rows] == [3, 6]


def test_trailing_delimiters_are_no_fault_but_a_surplus_text_is(tmp_path: Path) -> None:
    rows = _rows(tmp_path, "a,b,,\n1,2\n1,2,,,,\n1,2,,,,x\n")
    assert [row.fault for row in rows] == ["", "", "too-many-fields"]
    assert rows[0].cells == rows[1].cells == ("1", "2", "", "")


def test_a_row_that_is_too_short_is_faulty_and_not_filled_up(tmp_path: Path) -> None:
    rows = _rows(tmp_path, "a,b,c\n1,2\n4,5,6\n")
    assert [(row.cells, row.fault) for row in rows] == [
        (("1", "2"), "too-few-fields"),
        (("4", "5", "6"), ""),
    ]


def test_a_last_row_that_stops_early_is_truncated(tmp_path: Path) -> None:
    assert _rows(tmp_path, "a,b,c\n1,2,3\n4,5")[1].fault == "truncated"


def test_a_last_row_without_line_end_is_whole_when_its_fields_are(tmp_path: Path) -> None:
    assert _rows(tmp_path, "a,b,c\n4,5,6")[0].fault == ""


def test_a_last_row_that_stops_within_quotes_is_truncated(tmp_path: Path) -> None:
    rows = _rows(tmp_path, 'a,b\n1,2\n3,"half a na')
    assert [(row.line, row.fault) for row in rows] == [(2, ""), (3, "truncated")]


def test_a_quote_that_never_closes_costs_one_row_not_the_rest(tmp_path: Path) -> None:
    lines = "".join(f"{n},name {n}\n" for n in range(200))
    rows = _rows(tmp_path, f'a,b\n1,2\n2,"open\n{lines}')
    assert [(row.line, row.fault) for row in rows if row.fault] == [(3, "open-quote")]
    assert len(rows) == 202
    assert rows[-1] == RawRow(203, ("199", "name 199"))


def test_an_open_quote_that_meets_the_next_one_costs_one_row(tmp_path: Path) -> None:
    rows = _rows(tmp_path, 'a,b\n1,"open\n2,"fine"\n3,"fine, too"\n')
    assert [(row.line, row.fault) for row in rows] == [(2, "open-quote"), (3, ""), (4, "")]


def test_doubled_quotes_are_text(tmp_path: Path) -> None:
    assert _rows(tmp_path, 'a,b\n1,"LAMP, 12"" SHADE"\n')[0].cells == ("1", 'LAMP, 12" SHADE')


def test_zero_bytes_at_the_edge_are_blanks_and_inside_a_fault(tmp_path: Path) -> None:
    rows = _rows(tmp_path, "a,b\nx\0\0,1\nx\0y,1\n")
    assert [(row.cells[0], row.fault) for row in rows] == [("x", ""), ("x\0y", "zero-byte")]


def test_blanks_of_all_kinds_at_the_ends_are_dropped(tmp_path: Path) -> None:
    assert _rows(tmp_path, "a,b\n  x \u00a0,\t1 \n")[0].cells == ("x", "1")


def test_nameless_and_doubled_columns_get_names(tmp_path: Path) -> None:
    table = _table(tmp_path, "sku,,price,price, Net  price \n1,2,3,4,5\n")
    assert table.header == ("sku", "(column 2)", "price", "price (2)", "Net price")
    assert table.repeated == {"price"}


def test_a_row_is_seen_by_column(tmp_path: Path) -> None:
    table = _table(tmp_path, "a,b\n1,2\n")
    assert table.by_column(next(table.rows())) == {"a": "1", "b": "2"}


def test_lines_above_the_header_can_be_passed_over(tmp_path: Path) -> None:
    table = _table(tmp_path, "Sales report\nJuly\na,b\n1,2\n", Layout(header_line=3))
    assert table.header == ("a", "b")
    assert list(table.rows()) == [RawRow(4, ("1", "2"))]


@pytest.mark.parametrize(
    ("content", "code"), [(b"", "import-file-empty"), (b"\n\n", "import-file-empty")]
)
def test_a_file_without_header_is_refused(tmp_path: Path, content: bytes, code: str) -> None:
    with pytest.raises(Refused, match=code):
        _table(tmp_path, content)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="import-file-missing"):
        open_table(tmp_path / "none.csv")


def test_a_damaged_spreadsheet_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="import-file-unreadable"):
        _table(tmp_path, b"PK\x03\x04 and nothing of a zip file")


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    path = tmp_path / "book.xlsx"
    with xlsxwriter.Workbook(path) as book:
        first = book.add_worksheet("Notes")
        first.write(0, 0, "only a note")
        sheet = book.add_worksheet("Stock")
        sheet.write_row(1, 0, ["sku", "count", "day", "active", "text"])
        sheet.write_row(2, 0, [22423.0, 1.234, "", True, "1,234"])
        sheet.write_datetime(2, 2, dt.date(2011, 4, 3), book.add_format({"num_format": 14}))
        sheet.write_number(4, 1, 0.1 + 0.2)
    return path


def test_cells_of_a_spreadsheet_keep_their_types_as_exact_text(workbook: Path) -> None:
    table = open_table(workbook, Layout(sheet="Stock"))
    rows = list(table.rows())
    assert table.header == ("sku", "count", "day", "active", "text")
    assert rows[0].line == 3
    assert rows[0].cells[:2] == ("22423", "1.234")
    assert rows[0].cells[2].startswith("2011-04-03")
    assert rows[0].cells[3:] == ("true", "1,234")
    assert [isinstance(cell, TypedText) for cell in rows[0].cells] == [True] * 4 + [False]


def test_binary_noise_of_a_spreadsheet_does_not_show_and_blank_rows_are_passed_over(
    workbook: Path,
) -> None:
    rows = list(open_table(workbook, Layout(sheet="Stock")).rows())
    assert [(row.line, row.cells[1]) for row in rows] == [(3, "1.234"), (5, "0.3")]


def test_a_missing_sheet_is_refused_with_the_ones_there_are(workbook: Path) -> None:
    with pytest.raises(Refused) as refused:
        open_table(workbook, Layout(sheet="Prices"))
    assert refused.value.facts["sheets"] == "Notes, Stock"


def test_a_file_that_is_not_in_its_declared_encoding_is_refused_at_once(tmp_path: Path) -> None:
    content = b"a,b\n" + b"1,2\n" * 500 + b"3,\xe9\n"
    with pytest.raises(Refused, match="import-file-unreadable"):
        _table(tmp_path, content, Layout(encoding="utf-8"))
    with pytest.raises(Refused, match="import-file-unreadable"):
        _table(tmp_path, content, Layout(encoding="utf-seven"))
