"""The layers of pyproject.toml hold, and each kind of breach is seen."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


def _check(root: Path) -> subprocess.CompletedProcess[str]:
    program = Path(sys.executable).with_name("lint-imports")
    return subprocess.run(
        [program, "--no-cache"],
        check=False, cwd=root, capture_output=True, text=True, timeout=120,
    )  # fmt: skip


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The sources and contracts, free to be spoiled."""
    shutil.copytree(
        ROOT / "omsdesk", tmp_path / "omsdesk", ignore=shutil.ignore_patterns("__pycache__")
    )
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def _plant(root: Path, path: str, code: str) -> None:
    planted = root / path
    planted.parent.mkdir(parents=True, exist_ok=True)
    for folder in planted.parents:
        if folder == root:
            break
        (folder / "__init__.py").touch()
    planted.write_text(code, encoding="utf-8")


def test_every_layer_uses_only_what_stands_below_it() -> None:
    done = _check(ROOT)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_picture_in_the_architecture_shows_the_layers_that_are_checked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = project["tool"]["importlinter"]["contracts"]
    layers = next(each["layers"] for each in contracts if each["id"] == "layers")
    text = (ROOT / "docs" / "ARCHITECTURE.md").read_text(encoding="utf-8")
    picture = text.split("```")[1].strip().splitlines()
    shown = [line.split("   ")[0].strip() for line in picture]
    assert shown == [layer.replace("(", "").replace(")", "") for layer in layers]


@pytest.mark.parametrize(
    ("path", "code", "contract"),
    [
        ("omsdesk/commands/planted.py", "from PySide6 import QtCore", "know Qt BROKEN"),
        ("omsdesk/helpers.py", "", "stands below it BROKEN"),
        ("omsdesk/models/planted.py", "import omsdesk.commands", "stands below it BROKEN"),
        ("omsdesk/queries/planted.py", "import omsdesk.commands", "stands below it BROKEN"),
        ("omsdesk/devices/planted.py", "import omsdesk.models", "stands below it BROKEN"),
        ("omsdesk/ui/planted/screen.py", "import sqlalchemy.orm", "never the database BROKEN"),
        ("omsdesk/ui/planted/screen.py", "import omsdesk.store", "never the database BROKEN"),
        (
            "omsdesk/devices/scales/planted.py",
            "import omsdesk.devices.printers",
            "do not know each other BROKEN",
        ),
    ],
)
def test_a_planted_breach_is_seen(copy: Path, path: str, code: str, contract: str) -> None:
    _plant(copy, path, code + "\n")
    done = _check(copy)
    assert done.returncode == 1, done.stdout + done.stderr
    assert contract in done.stdout
