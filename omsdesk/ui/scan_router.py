"""Where scans go: ordered receivers, and each scan ends accepted, refused or unknown.

    router = ScanRouter(banner, journal)
    router.set_command(window.run_barcode)                   # CMD-... barcodes
    router.set_receivers([pack_screen.take_scan])            # of the screen that is shown

    def take_scan(self, routed: RoutedScan) -> bool:
        if not isinstance(routed.means, Gtin):
            return False                                     # the next receiver is asked
        self._runner.execute(
            PackItem(...), then=lambda _: routed.accept(), refused=routed.refuse, owner=self
        )
        return True

While the banner is open only the acknowledge barcode works; other scans are refused and
counted. A scan that a receiver took but never ended is journalled as refused when the
router is closed. `journal` gets every ended scan with time, device, raw text and reason.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from omsdesk.devices.scanners.meaning import (
    COMMAND_PREFIX,
    USUAL,
    CommandCode,
    Meaning,
    Policy,
    meaning,
)
from omsdesk.devices.scanners.scan import Scan
from omsdesk.errors import Refused
from omsdesk.ui.actions import ACKNOWLEDGE
from omsdesk.ui.notices import RefusalBanner


class ScanEnd(StrEnum):
    """How a scan ended."""

    ACCEPTED = "accepted"
    REFUSED = "refused"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class EndedScan:
    """A line of the scan journal; `reason` is a refusal's code, or "" .

    `is_kept` tells that a command of the screen has written the scan down already.
    """

    scan: Scan
    end: ScanEnd
    reason: str = ""
    is_kept: bool = False


class RoutedScan:
    """A scan on its way. Whoever takes it ends it once: `accept()` or `refuse(why)`."""

    def __init__(
        self,
        scan: Scan,
        ended: Callable[[RoutedScan, EndedScan], None],
        policy: Policy = USUAL,
    ) -> None:
        self.scan = scan
        self.means: Meaning = meaning(scan.raw, scan.aim, policy)
        self.refusal: Refused | None = None
        self._ended = ended
        self._is_open = True

    def accept(self, *, is_kept: bool = False) -> None:
        """End it; `is_kept` when a command of the screen has written it down."""
        self._end(EndedScan(self.scan, ScanEnd.ACCEPTED, "", is_kept))

    def refuse(self, refusal: Refused, *, is_shown: bool = False, is_kept: bool = False) -> None:
        """End it with the banner; `is_shown` when the screen says it in its own place."""
        if self._is_open and not is_shown:
            self.refusal = refusal
        self._end(EndedScan(self.scan, ScanEnd.REFUSED, refusal.code, is_kept))

    def _end(self, ended: EndedScan) -> None:
        if self._is_open:
            self._is_open = False
            self._ended(self, ended)


Receiver = Callable[[RoutedScan], bool]


class ScanRouter(QObject):
    """`ended` tells of every scan after it was journalled. `policy` says what the station
    knows of its own codes, each time anew.
    """

    ended = Signal(object)

    def __init__(
        self,
        banner: RefusalBanner,
        journal: Callable[[EndedScan], object],
        parent: QObject | None = None,
        *,
        policy: Callable[[], Policy] = lambda: USUAL,
    ) -> None:
        super().__init__(parent)
        self._policy = policy
        self._banner = banner
        self._journal = journal
        self._command: Callable[[str], bool] = lambda _text: False
        self._receivers: tuple[Receiver, ...] = ()
        self._under_way: list[RoutedScan] = []

    def set_command(self, run: Callable[[str], bool]) -> None:
        """What carries out a command barcode; False when it means nothing here."""
        self._command = run

    def set_receivers(self, receivers: Sequence[Receiver]) -> None:
        """Who is asked for the scans of the screen that is shown, in this order."""
        self._receivers = tuple(receivers)

    def take(self, scan: Scan) -> None:
        """Route one scan."""
        routed = RoutedScan(scan, self._on_ended, self._policy())
        self._under_way.append(routed)
        means = routed.means
        command = COMMAND_PREFIX + means.word if isinstance(means, CommandCode) else ""
        if command == ACKNOWLEDGE.command_barcode:
            self._banner.acknowledge()
            routed.accept()
        elif self._banner.is_open:
            self._banner.count_further()
            routed.refuse(Refused("scan-not-acknowledged", raw=scan.raw), is_shown=True)
        elif command:
            self._run(routed, command)
        elif not any(receiver(routed) for receiver in self._receivers):
            self._unknown(routed)

    def take_broken(self, scan: Scan) -> None:
        """A scan that stopped half-way or cannot be read: nobody may act on it."""
        routed = RoutedScan(scan, self._on_ended)
        self._under_way.append(routed)
        code = "scan-broken" if scan.is_readable else "scan-unreadable"
        routed.refuse(Refused(code, raw=scan.raw))

    def _run(self, routed: RoutedScan, command: str) -> None:
        if self._command(command):
            routed.accept()
        else:
            routed.refuse(Refused("command-not-here", raw=routed.scan.raw))

    def _unknown(self, routed: RoutedScan) -> None:
        self._under_way.remove(routed)
        self._tell(EndedScan(routed.scan, ScanEnd.UNKNOWN, "scan-unknown"))
        self._banner.show_refusal(Refused("scan-unknown", raw=routed.scan.raw))

    def _on_ended(self, routed: RoutedScan, ended: EndedScan) -> None:
        self._under_way.remove(routed)
        self._tell(ended)
        if routed.refusal is not None:
            self._banner.show_refusal(routed.refusal)

    def _tell(self, ended: EndedScan) -> None:
        self._journal(ended)
        self.ended.emit(ended)

    def close(self) -> None:
        """Journal what never ended, so that no scan vanishes."""
        for routed in list(self._under_way):
            routed.refuse(Refused("scan-not-finished", raw=routed.scan.raw), is_shown=True)
