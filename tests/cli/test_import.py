"""Setting a profile up and importing into it, from the terminal."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from omsdesk import resources
from omsdesk.__main__ import main
from omsdesk.cli.demo import prepare
from omsdesk.config import Profile
from omsdesk.desk import Desk
from omsdesk.models.people import Role

SET_UP = [
    "setup", "--company", "Hafen & Co", "--street", "Kai 1", "--postcode", "20457",
    "--city", "Hamburg", "--gs1-prefix", "4012345", "--person", "Ines Kolb", "--badge", "INES-1",
]  # fmt: skip
MAPPING = """
name = "till"
currency = "EUR"
[[tables]]
feeds = "customers"
file = "customers.csv"
fields = { account = "account", name = "name" }
[[tables]]
feeds = "items"
file = "items.csv"
fields = { sku = "sku", name = "name", price = "price" }
[[tables]]
feeds = "order_lines"
file = "lines.csv"
[tables.fields]
order = "order"
customer = "customer"
ordered_at = "date"
sku = "sku"
quantity = "quantity"
price = "price"
freight = "freight"
"""


@pytest.fixture(autouse=True)
def profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Profile:
    """The profile of this test; no settings of the machine it runs on."""
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path / "machine"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "user"))
    monkeypatch.setenv("OMSDESK_PROFILE", str(tmp_path / "profile"))
    return Profile(tmp_path / "profile")


@pytest.fixture
def mapping(tmp_path: Path) -> str:
    path = tmp_path / "till.toml"
    path.write_text(MAPPING, encoding="utf-8")
    return str(path)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "export"
    made.mkdir()
    (made / "customers.csv").write_text("account,name\nK1,Café Nord\n", encoding="utf-8")
    (made / "items.csv").write_text("sku,name,price\nTEA,Tea,4.50\n", encoding="utf-8")
    (made / "lines.csv").write_text(
        "order,customer,date,sku,quantity,price,freight\n"
        "1,K1,2026-02-03,TEA,1200,4.50,5.90\n2,K7,2026-02-03,TEA,1,4.50,\n",
        encoding="utf-8",
    )
    return made


def line_of(text: str, start: str) -> list[str]:
    """The words of the first line that begins so."""
    return next(line.split() for line in text.splitlines() if line.startswith(start))


def test_an_empty_profile_is_set_up_and_its_person_signs_on(
    profile: Profile, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*SET_UP, "--station-code", "03"]) == 0
    assert "omsdesk import" in capsys.readouterr().out
    desk = Desk.open(profile)
    try:
        assert desk.sign_on("INES-1").role is Role.ADMINISTRATOR
        assert desk.station.code == "03"
        assert [printer.name for printer in desk.station.printers] == ["Label printer"]
    finally:
        desk.close()


@pytest.mark.parametrize(
    ("more", "code", "said"),
    [
        (["--gs1-prefix", "40"], 1, "your company prefix of 7 to 10 digits"),
        (["--station-code", "A"], 1, "write two digits"),
        (["--country", "Germany"], 2, "write two letters"),
        (["--country", "FR"], 2, "--tax standard=20"),
        (["--tax", "standard=zwanzig"], 2, "write it as standard=19"),
        (["--tax", "books=7"], 2, "class standard"),
        (["--badge", " "], 2, "the badge is empty"),
    ],
)
def test_wrong_answers_are_named(
    more: list[str], code: int, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*SET_UP, *more]) == code
    assert said in capsys.readouterr().err


def test_a_profile_is_set_up_once(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*SET_UP, "--country", "FR", "--tax", "standard=20", "--tax", "reduced=5.5"]) == 0
    assert main(SET_UP) == 1
    assert "set up already" in capsys.readouterr().err


def test_files_are_imported_with_their_totals_and_a_second_run_knows_them(
    mapping: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(SET_UP)
    (folder / "lines.csv").write_text(
        (folder / "lines.csv").read_text(encoding="utf-8").replace("K7", "K1"), encoding="utf-8"
    )
    capsys.readouterr()
    assert main(["import", mapping, str(folder)]) == 0
    text = capsys.readouterr().out
    assert line_of(text, "order_lines") == ["order_lines", "lines.csv", "2", "2", "0", "0", "0"]
    assert line_of(text, "taken") == ["taken", "2", "2", "1,201", "5,404.50", "5.90", "0.00"]
    assert main(["import", mapping, str(folder)]) == 0
    text = capsys.readouterr().out
    assert line_of(text, "order_lines") == ["order_lines", "lines.csv", "2", "0", "2", "0", "0"]
    assert line_of(text, "known") == ["known", "2", "2", "1,201", "5,404.50", "5.90", "0.00"]


def test_refused_rows_are_named_and_end_with_one(
    mapping: str, folder: Path, profile: Profile, capsys: pytest.CaptureFixture[str]
) -> None:
    main(SET_UP)
    assert main(["import", mapping, str(folder)]) == 1
    text = capsys.readouterr().out
    assert "lines.csv, line 3: There is no customer K7." in text
    (named,) = re.findall(r"^  (.*-errors\.csv)$", text, re.MULTILINE)
    assert Path(named).is_relative_to(profile.imports)
    assert "There is no customer K7." in Path(named).read_text(encoding="utf-8-sig")


def test_the_error_folder_can_be_chosen(mapping: str, folder: Path, tmp_path: Path) -> None:
    main(SET_UP)
    main(["import", mapping, str(folder), "--errors", str(tmp_path / "wrong")])
    assert (tmp_path / "wrong" / "order_lines-errors.csv").is_file()


def test_a_dry_run_needs_no_profile_and_takes_nothing(
    mapping: str, folder: Path, profile: Profile, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["import", mapping, str(folder), "--dry-run"]) == 0
    text = capsys.readouterr().out
    assert line_of(text, "right") == ["right", "2", "2", "1,201", "5,404.50", "5.90", "0.00"]
    assert "nothing was taken" in text
    assert not profile.folder.exists()


def test_the_mappings_that_ship_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import", "--list"]) == 0
    text = capsys.readouterr().out
    assert all(name in text for name in ("demo-webshop", "northwind", "webshop.csv"))


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["nortwind", "."], 1, "did you mean northwind?"),
        (["northwind", "no-such-folder"], 2, "there is no folder no-such-folder"),
        (["northwind"], 2, "say which mapping and which folder"),
        (["northwind", "."], 1, "omsdesk setup"),
        (["northwind", ".", "--dry-run"], 1, "the mapping needs customers.csv"),
    ],
)
def test_what_cannot_be_imported_says_why(
    arguments: list[str],
    code: int,
    said: str,
    profile: Profile,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["import", *arguments]) == code
    assert said in capsys.readouterr().err
    assert not profile.folder.exists()


def test_the_one_who_imports_must_be_allowed_to(
    profile: Profile, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    prepare(profile)
    shutil.copy(resources.path("demo", "webshop-orders.csv"), tmp_path)
    assert main(["import", "demo-webshop", str(tmp_path), "--badge", "BADGE-CARLA"]) == 1
    assert "Carla Berg may not do this" in capsys.readouterr().err
    assert main(["import", "demo-webshop", str(tmp_path), "--badge", "BADGE-NOBODY"]) == 1
    assert "nobody here has this badge" in capsys.readouterr().err
    assert main(["import", "demo-webshop", str(tmp_path), "--badge", "BADGE-SOFIA"]) == 1
    assert line_of(capsys.readouterr().out, "taken")[1] == "7"
