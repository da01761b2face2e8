"""What the terminal answers."""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

import omsdesk
from omsdesk.__main__ import main
from omsdesk.cli.sentences import sentence
from omsdesk.config import KEYS
from omsdesk.errors import Refused
from omsdesk.store.database import sqlite_module

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The profile of this test; no settings of the machine it runs on."""
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path / "machine"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "user"))
    folder = tmp_path / "profile"
    folder.mkdir()
    monkeypatch.setenv("OMSDESK_PROFILE", str(folder))
    return folder


def test_the_version_is_that_of_the_project(capsys: pytest.CaptureFixture[str]) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    for arguments in (["--version"], ["version"], ["--profile", "x", "--version"]):
        assert main(arguments) == 0
        assert capsys.readouterr().out == f"omsdesk {project['version']}\n"
    assert omsdesk.__version__ == project["version"]


def test_the_version_is_answered_without_importing_anything_heavy() -> None:
    code = "import sys; from omsdesk.__main__ import main; main(['--version']); print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True, timeout=60
    )
    loaded = set(done.stdout.split())
    assert loaded.isdisjoint({"argparse", "sqlalchemy", "PySide6", "msgspec", "omsdesk.config"})


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(["--help"])
    assert end.value.code == 0
    text = capsys.readouterr().out
    assert all(f"  {name} " in text for name in ("config", "demo", "doctor", "import"))


def test_settings_are_shown_with_their_origin(
    profile: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (profile / "settings.toml").write_text('[station]\nname = "Pack \\"2\\""\n')
    assert main(["--set", "display.scale_percent=120", "config", "show", "--origin"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == len(KEYS)
    assert any("display.scale_percent = 120" in line and "command line" in line for line in lines)
    assert any(str(profile / "settings.toml") in line for line in lines)


def test_what_is_shown_can_be_read_back(profile: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (profile / "settings.toml").write_text('[station]\nname = "Pack \\"2\\" \\\\ K\\u00f6ln"\n')
    main(["config", "show"])
    shown: dict[str, Any] = tomllib.loads(capsys.readouterr().out)
    assert shown["station"]["name"] == 'Pack "2" \\ K\u00f6ln'
    assert shown["sound"]["on"] is True


def test_a_wrong_setting_ends_with_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["config", "check", "--set", "display.scale_precent=120"]) == 2
    assert "did you mean display.scale_percent?" in capsys.readouterr().err


def test_every_key_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["config", "keys"]) == 0
    text = capsys.readouterr().out
    assert all(key.name in text and key.text in text for key in KEYS.values())


def _findings(capsys: pytest.CaptureFixture[str]) -> dict[str, dict[str, str]]:
    main(["doctor", "--json"])
    return {finding["check"]: finding for finding in json.loads(capsys.readouterr().out)}


def test_the_doctor_finds_a_healthy_computer_healthy(capsys: pytest.CaptureFixture[str]) -> None:
    wrong = [each for each in _findings(capsys).values() if each["verdict"] == "wrong"]
    assert wrong == []


def test_the_doctor_reads_the_database_of_the_profile(
    profile: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = profile / "omsdesk.db"
    connection = sqlite_module().connect(str(path))
    connection.execute("CREATE TABLE parcel (id PRIMARY KEY, shipment REFERENCES parcel)")
    connection.commit()
    assert _findings(capsys)["database"]["verdict"] == "ok"
    connection.execute("INSERT INTO parcel VALUES (1, 7)")
    connection.commit()
    connection.close()
    assert "a row of parcel refers to nothing" in _findings(capsys)["database"]["text"]
    path.write_bytes(b"not a database at all, whatever its name says")
    assert _findings(capsys)["database"]["verdict"] == "wrong"


def test_the_doctor_names_wrong_settings(profile: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (profile / "settings.toml").write_text("[display]\nscale = 1\n")
    assert "unknown setting display.scale" in _findings(capsys)["settings"]["text"]


def test_the_doctor_sees_a_profile_that_cannot_be_written(
    profile: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (profile / "file").write_text("")
    monkeypatch.setenv("OMSDESK_PROFILE", str(profile / "file" / "desk"))
    assert _findings(capsys)["profile"]["verdict"] == "wrong"


def test_a_shortened_option_is_not_guessed(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (["--prof", "x"], ["config", "--prof", "x", "show"]):
        with pytest.raises(SystemExit) as end:
            main(arguments)
        assert end.value.code == 2
        assert "--prof" in capsys.readouterr().err


def test_a_second_window_is_refused_in_words() -> None:
    said = sentence(Refused("profile-in-use", profile="/desk"))
    assert "another window works on the profile /desk" in said
