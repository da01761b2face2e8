"""The devices beside the packing station: what the scale says goes on by itself."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from omsdesk.devices.kinds import DeviceId
from omsdesk.devices.scales.reading import Reading
from omsdesk.devices.worker import Connection
from omsdesk.errors import Unavailable
from omsdesk.ui.bench_link import DeviceChange
from omsdesk.ui.messages import say
from omsdesk.ui.pack.flow import KEYED, SCALE
from omsdesk.ui.pack.means import Means
from omsdesk.ui.pack.weight_panel import Shown
from omsdesk.ui.pack.work import Work
from omsdesk.ui.pack.work_view import WorkView
from omsdesk.ui.reading_words import of_reading
from omsdesk.ui.texts import QT_TRANSLATE_NOOP
from omsdesk.ui.theme import Tone
from omsdesk.values import Weight

_NO_SCALE = QT_TRANSLATE_NOOP(
    "pack",
    "This station has no scale: key the weight in. To add one: Ctrl+K, then “Devices”",
)
_WELL = {Connection.READY, Connection.BUSY}


class BenchDevices(QObject):
    """Shows readings, hands settled ones to the chain, asks for a typed weight without a scale."""

    def __init__(self, means: Means, work: Work, view: WorkView, parent: QObject) -> None:
        super().__init__(parent)
        self._means = means
        self._work = work
        self._view = view
        self._troubles: dict[DeviceId, str] = {}
        means.link.reading.connect(self._on_reading)
        means.link.device_changed.connect(self._on_device)
        view.weight.keyed.connect(self._on_keyed)
        work.weight_wanted.connect(self._on_wanted)
        work.chain.unblocked.connect(view.weight.stop_asking)
        for change in means.link.changes:
            self._on_device(change)
        self.show_latest()

    def show_latest(self) -> None:
        """What the scale said last, or that there is none."""
        latest = self._means.link.latest
        if latest is not None:
            self._show(latest)
        elif not self._means.link.has_scale:
            said = QCoreApplication.translate("pack", "Key the weight: F7")
            self._view.weight.show_weight(Shown(None, said, Tone.MUTED))
        else:
            self._view.weight.show_weight(Shown())

    def weigh(self) -> None:
        """Take the weight that stands there now; without one, let it be keyed."""
        if not self._work.is_open:
            return
        latest, now_s = self._means.link.latest, self._means.link.now_s()
        weight = latest.weighed(now_s) if latest is not None else None
        if weight is None or not weight:
            self._view.weight.ask()
            if not self._means.link.has_scale:
                self._view.show_trouble(QCoreApplication.translate("pack", _NO_SCALE))
            return
        self._take(weight, SCALE)

    def _take(self, weight: Weight, source: str) -> None:
        if self._work.awaits_weight:
            self._work.pack_weighed(weight)
        else:
            self._work.chain.carry(self._work.flow.weigh(weight, source))

    def _on_wanted(self) -> None:
        if not self._means.link.has_scale:
            self._view.weight.ask()

    def _on_keyed(self, weight: Weight) -> None:
        self._view.weight.stop_asking()
        self._view.show_trouble("\n".join(self._troubles.values()))
        self._view.setFocus()
        self._take(weight, KEYED)

    def _on_reading(self, reading: Reading) -> None:
        self._show(reading)
        if self._work.is_open:
            now_s = self._means.link.now_s()
            self._work.chain.carry(self._work.flow.heard(reading.weighed(now_s), now_s))

    def _show(self, reading: Reading) -> None:
        word, tone = of_reading(reading, self._means.link.now_s())
        if not word and reading.weight is not None:
            word, tone = self._judged(reading.weight)
        self._view.weight.show_weight(Shown(reading.weight, word, tone))

    def _judged(self, weight: Weight) -> tuple[str, Tone]:
        """What a settled weight means for the parcel as it is now."""
        target = self._view.weight.target
        translate = QCoreApplication.translate
        if target is None or not target.is_known:
            return translate("pack", "Settled"), Tone.INFO
        if weight <= target.band:
            return translate("pack", "Put the parcel on the scale"), Tone.MUTED
        if abs(weight - target.expected) <= target.band:
            return translate("pack", "Right"), Tone.GOOD
        if weight < target.expected:
            return translate("pack", "Too light"), Tone.BAD
        return translate("pack", "Too heavy"), Tone.BAD

    def _on_device(self, change: DeviceChange) -> None:
        condition = change.condition
        self._troubles.pop(change.device, None)
        if condition is not None and condition.code and condition.connection not in _WELL:
            said = say(Unavailable(condition.code, name=change.device.name))
            self._troubles[change.device] = " – ".join(
                part for part in (said.text, said.next_step) if part
            )
        self._view.show_trouble("\n".join(self._troubles.values()))
        self.show_latest()
