"""The log is JSON lines that a support case can be read from."""

from __future__ import annotations

import json
import logging
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from omsdesk import logs


@pytest.fixture
def log(tmp_path: Path) -> Iterator[logs.Log]:
    opened = logs.start(tmp_path / "logs")
    yield opened
    opened.close()


def _lines(log: logs.Log) -> list[dict[str, Any]]:
    return [json.loads(line) for line in log.path.read_text(encoding="utf-8").splitlines()]


def test_a_record_is_one_line_with_its_facts(log: logs.Log) -> None:
    logging.getLogger("omsdesk.devices").warning(
        "scale went away\nfor good", extra={"device": "sim:", "code": "no-answer"}
    )
    (line,) = _lines(log)
    assert line["text"] == "scale went away\nfor good"
    assert (line["level"], line["device"], line["code"]) == ("WARNING", "sim:", "no-answer")
    assert line["time"].endswith("+00:00")
    assert line["thread"] == "MainThread"


def test_an_error_carries_its_traceback(log: logs.Log) -> None:
    try:
        raise ValueError("torn label")
    except ValueError:
        logging.getLogger("omsdesk").exception("printing failed")
    (line,) = _lines(log)
    assert "ValueError: torn label" in line["traceback"]


def test_debug_is_left_out_unless_asked_for(log: logs.Log) -> None:
    logging.getLogger("omsdesk").debug("byte 02")
    assert _lines(log) == []


def test_files_are_replaced_in_turn(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "_FILE_BYTES", 1_000)
    log = logs.start(tmp_path)
    try:
        for number in range(100):
            logging.getLogger("omsdesk").info("scan %d", number)
    finally:
        log.close()
    files = sorted(path.name for path in tmp_path.glob("omsdesk.jsonl*"))
    assert len(files) == 6
    assert "scan 99" in log.path.read_text(encoding="utf-8")


_UNHANDLED = """
import sys, threading
from pathlib import Path
from omsdesk import logs
logs.start(Path(sys.argv[1]))
thread = threading.Thread(target=lambda: 1 // 0, name="device-scale")
thread.start()
thread.join()
raise RuntimeError("torn")
"""


def test_unhandled_errors_of_all_threads_are_logged_and_still_shown(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _UNHANDLED, str(tmp_path)],
        check=False, capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert done.returncode == 1
    assert "RuntimeError: torn" in done.stderr
    text = (tmp_path / "omsdesk.jsonl").read_text(encoding="utf-8")
    first, second = (json.loads(line) for line in text.splitlines())
    assert (first["thread"], first["level"]) == ("device-scale", "CRITICAL")
    assert "ZeroDivisionError" in first["traceback"]
    assert "RuntimeError: torn" in second["traceback"]


_CRASH = """
import faulthandler, sys
from pathlib import Path
from omsdesk import logs
logs.start(Path(sys.argv[1]))
faulthandler._sigabrt()
"""


def test_a_crash_leaves_its_stack(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _CRASH, str(tmp_path)],
        check=False, capture_output=True, timeout=60,
    )  # fmt: skip
    assert done.returncode != 0
    assert "Aborted" in (tmp_path / "crash.txt").read_text(encoding="utf-8")


def test_closing_gives_everything_back(tmp_path: Path) -> None:
    before = sys.excepthook, logging.getLogger().level, list(logging.getLogger().handlers)
    logs.start(tmp_path).close()
    after = sys.excepthook, logging.getLogger().level, list(logging.getLogger().handlers)
    assert after == before
