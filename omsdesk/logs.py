"""The log of a desk: one JSON object per line, in files that are replaced in turn.

Nothing about customers is written at INFO and above: ids, codes and counts only.
"""

from __future__ import annotations

import faulthandler
import json
import logging
import sys
import threading
from datetime import UTC, datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import Any, TextIO

_FILE_BYTES = 5_000_000
_FILES_KEPT = 5

_log = logging.getLogger(__name__)

# What `logging` itself puts into a record; everything else came in by `extra=`.
_OWN_FIELDS = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}


class JsonLines(logging.Formatter):
    """One line of JSON per record: time (UTC), level, logger, thread, text, `extra=` fields."""

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "thread": record.threadName,
            "text": record.getMessage(),
        }
        line |= {name: value for name, value in vars(record).items() if name not in _OWN_FIELDS}
        if record.exc_info:
            line["traceback"] = self.formatException(record.exc_info)
        return json.dumps(line, default=str, ensure_ascii=False)


class Log:
    """Everything that writes into one folder of logs; `close` undoes all of `start`."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.path = folder / "omsdesk.jsonl"
        self._crashes: TextIO = (folder / "crash.txt").open("a", encoding="utf-8")
        self._handler = RotatingFileHandler(
            self.path, maxBytes=_FILE_BYTES, backupCount=_FILES_KEPT, encoding="utf-8"
        )
        self._handler.setFormatter(JsonLines())
        self._level_before = logging.getLogger().level
        self._hooks_before = sys.excepthook, threading.excepthook

    def start(self, level: int = logging.INFO) -> None:
        """Take over the root logger, unhandled errors of all threads, and crashes."""
        root = logging.getLogger()
        root.addHandler(self._handler)
        root.setLevel(level)
        logging.captureWarnings(True)
        sys.excepthook = _log_unhandled
        threading.excepthook = _log_unhandled_in_thread
        faulthandler.enable(self._crashes)

    def close(self) -> None:
        faulthandler.disable()
        sys.excepthook, threading.excepthook = self._hooks_before
        logging.captureWarnings(False)
        root = logging.getLogger()
        root.removeHandler(self._handler)
        root.setLevel(self._level_before)
        self._handler.close()
        self._crashes.close()


def start(folder: Path, level: int = logging.INFO) -> Log:
    """Begin to log into a folder. OSError when it cannot be written."""
    log = Log(folder)
    log.start(level)
    return log


def _log_unhandled(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    if not issubclass(kind, KeyboardInterrupt):
        _log.critical("unhandled error", exc_info=(kind, error, trace))
    sys.__excepthook__(kind, error, trace)


def _log_unhandled_in_thread(facts: threading.ExceptHookArgs) -> None:
    if facts.exc_value is not None:
        trace = facts.exc_traceback
        _log.critical("unhandled error", exc_info=(facts.exc_type, facts.exc_value, trace))
    threading.__excepthook__(facts)
