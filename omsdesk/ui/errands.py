"""Something slow that needs no database: it runs on a thread of its own and tells on the GUI's.

    self._errand = Errand("omsdesk-device-trial", self)
    self._errand.told.connect(self._on_trial)          # what it tells meanwhile
    self._errand.ended.connect(self._on_ended)         # what it came to
    self._errand.start(lambda tell: probe(address, kind, Effort(tell=tell)))

A new start drops what the one before still has to say. A Refused or Unavailable is what it
came to; None after a bug, which is in the log.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from omsdesk.errors import Refused, Unavailable

Tell = Callable[[object], None]


class Errand(QObject):
    told = Signal(object)
    ended = Signal(object)

    _said = Signal(int, object)
    _through = Signal(int, object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._number = 0
        self._is_under_way = False
        self._said.connect(self._on_said, Qt.ConnectionType.QueuedConnection)
        self._through.connect(self._on_through, Qt.ConnectionType.QueuedConnection)

    @property
    def is_under_way(self) -> bool:
        return self._is_under_way

    def start(self, work: Callable[[Tell], object]) -> None:
        """Begin; the work is given what it can tell its progress with."""
        self._number += 1
        self._is_under_way = True
        thread = threading.Thread(
            target=self._run, args=(self._number, work), name=self._name, daemon=True
        )
        thread.start()

    def forget(self) -> None:
        """Hear no more of what is under way."""
        self._number += 1
        self._is_under_way = False

    def _tell(self, number: int, fact: object) -> None:
        if shiboken6.isValid(self):
            self._said.emit(number, fact)

    def _run(self, number: int, work: Callable[[Tell], object]) -> None:
        result: object = None
        try:
            result = work(partial(self._tell, number))
        except (Refused, Unavailable) as expected:
            result = expected
        finally:
            if shiboken6.isValid(self):
                self._through.emit(number, result)

    @Slot(int, object)
    def _on_said(self, number: int, fact: object) -> None:
        if number == self._number and self._is_under_way:
            self.told.emit(fact)

    @Slot(int, object)
    def _on_through(self, number: int, result: object) -> None:
        if number == self._number:
            self._is_under_way = False
            self.ended.emit(result)
