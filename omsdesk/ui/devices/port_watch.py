"""Looks again and again what is plugged in, for as long as somebody wants to know."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from omsdesk.devices.discovery import FoundPort, found_ports
from omsdesk.ui.errands import Errand

_LOOK_EVERY_MS = 1000


class PortWatch(QObject):
    """`found` carries everything that is plugged in, whenever that has changed."""

    found = Signal(object)

    def __init__(
        self,
        parent: QObject | None = None,
        look: Callable[[], tuple[FoundPort, ...]] = found_ports,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._last: object = None
        self._errand = Errand("omsdesk-port-watch", self)
        self._errand.ended.connect(self._on_found)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_LOOK_EVERY_MS)
        self._pause.timeout.connect(self._begin)

    def start(self) -> None:
        """Look now and from now on."""
        self._last = None
        if not self._errand.is_under_way:
            self._begin()

    def stop(self) -> None:
        self._pause.stop()
        self._errand.forget()

    def _begin(self) -> None:
        self._errand.start(lambda _tell: self._look())

    def _on_found(self, ports: object) -> None:
        self._pause.start()
        if ports != self._last and isinstance(ports, tuple):
            self._last = ports
            self.found.emit(ports)
