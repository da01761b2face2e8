"""A computer on which Qt cannot start hears the line to type, never a traceback."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from omsdesk.cli import libraries

OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}


def _without(*absent: str) -> libraries.Loads:
    return lambda name: name not in absent


def test_a_missing_library_of_qt_gives_the_apt_line() -> None:
    text = libraries.obstacle(OFFSCREEN, _without("libEGL.so.1", "libGL.so.1"))
    assert text is not None
    assert "libEGL.so.1, libGL.so.1" in text
    assert text.splitlines()[-1].strip() == "sudo apt install libegl1 libgl1"


def test_libraries_of_x11_are_asked_for_only_where_a_window_opens_on_x11() -> None:
    absent = _without("libxcb-cursor.so.0", "libxcb-icccm.so.4")
    assert libraries.obstacle(OFFSCREEN, absent) is None
    text = libraries.obstacle({"DISPLAY": ":0"}, absent)
    assert text is not None
    assert "sudo apt install libxcb-cursor0 libxcb-icccm4" in text


def test_wayland_has_its_own_libraries() -> None:
    session = {"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}
    assert libraries.missing(session, _without("libwayland-cursor.so.0", "libxcb-xkb.so.1")) == [
        "libwayland-cursor.so.0"
    ]


def test_without_a_display_the_way_without_a_window_is_named() -> None:
    text = libraries.obstacle({}, _without())
    assert text is not None
    assert "--headless" in text


def test_a_display_that_nobody_serves_is_found_before_qt_aborts() -> None:
    code = (
        "from omsdesk.cli import libraries; import os;"
        "print(libraries.obstacle(os.environ, lambda name: True))"
    )
    environment = {**os.environ, "DISPLAY": ":8877"}
    del environment["QT_QPA_PLATFORM"]
    environment.pop("WAYLAND_DISPLAY", None)
    done = subprocess.run(
        [sys.executable, "-c", code],
        check=True, capture_output=True, text=True, env=environment, timeout=60,
    )  # fmt: skip
    assert done.stdout.strip() == "the display :8877 does not answer"


def test_a_library_that_exists_loads_and_an_invented_one_does_not() -> None:
    assert libraries.loads("libc.so.6")
    assert not libraries.loads("libomsdesk-invented.so.7")


_REAL = "libEGL.so.1: cannot open shared object file: No such file or directory"


@pytest.mark.parametrize(
    ("message", "name"),
    [
        (_REAL, "libEGL.so.1"),
        ("libglib-2.0.so.0: cannot open shared object file: No such ...", "libglib-2.0.so.0"),
        ("No module named 'PySide6'", None),
        ("/opt/QtCore.abi3.so: undefined symbol: PyDict_Ref", None),
    ],
)
def test_the_library_is_read_from_the_import_error(message: str, name: str | None) -> None:
    assert libraries.named_in(ImportError(message)) == name


@pytest.fixture
def broken_qt(tmp_path: Path) -> dict[str, str]:
    """An environment in which `import PySide6.QtWidgets` fails as it does on a bare machine."""
    package = tmp_path / "PySide6"
    package.mkdir()
    (package / "__init__.py").write_text("")
    for module in ("QtCore", "QtGui", "QtWidgets"):
        (package / f"{module}.py").write_text(f'raise ImportError("{_REAL}")\n')
    (tmp_path / "omsdesk-app" / "app.py").parent.mkdir()
    (tmp_path / "omsdesk-app" / "app.py").write_text("import PySide6.QtWidgets\n")
    return {
        **os.environ,
        **OFFSCREEN,
        "PYTHONPATH": str(tmp_path),
        "OMSDESK_PROFILE": str(tmp_path / "profile"),
    }


def test_starting_without_the_libraries_of_qt_ends_with_the_apt_line(
    broken_qt: dict[str, str],
) -> None:
    code = (
        "import os, omsdesk;"
        "omsdesk.__path__.append(os.path.join(os.environ['PYTHONPATH'], 'omsdesk-app'));"
        "from omsdesk.__main__ import main;"
        "raise SystemExit(main([]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        check=False, capture_output=True, text=True, env=broken_qt, timeout=60,
    )  # fmt: skip
    assert done.returncode == 3, done.stderr
    assert done.stderr.splitlines()[-1].strip() == "sudo apt install libegl1"
    assert "Traceback" not in done.stderr


def test_the_doctor_works_without_the_libraries_of_qt(broken_qt: dict[str, str]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "omsdesk", "doctor"],
        check=False, capture_output=True, text=True, env=broken_qt, timeout=60,
    )  # fmt: skip
    assert done.returncode == 1
    assert "-> sudo apt install libegl1" in done.stdout
    assert "SQLite 3." in done.stdout
