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
counted. A scan that a receiver took but never ended is refused when its screen or the router
is closed, one on which a receiver broke at once. `journal` gets every ended scan with time,
device, raw text and reason; what has no effect is told by the banner or by `passed_over`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum, StrEnum
from functools import cached_property

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


class Telling(Enum):
    """Where a person is told that a scan had no effect."""

    BANNER = "banner"
    BEHIND = "behind"
    STRIP = "strip"


class RoutedScan:
    """A scan on its way. Whoever takes it ends it once: `accept()`, `refuse(why)`, or as one
    that is not acted upon, `pass_over(why)` and `refuse_behind()`.

    `refusal` is why it had no effect, `telling` where that is told.
    """

    def __init__(
        self,
        scan: Scan,
        ended: Callable[[RoutedScan, EndedScan], None],
        policy: Policy = USUAL,
    ) -> None:
        self.scan = scan
        self.refusal: Refused | None = None
        self.telling = Telling.BANNER
        self._policy = policy
        self._ended = ended
        self._is_open = True

    @cached_property
    def means(self) -> Meaning:
        return meaning(self.scan.raw, self.scan.aim, self._policy)

    def accept(self, *, is_kept: bool = False) -> None:
        """End it; `is_kept` when a command of the screen has written it down."""
        self._end(EndedScan(self.scan, ScanEnd.ACCEPTED, "", is_kept))

    def refuse(self, refusal: Refused, *, is_kept: bool = False) -> None:
        """End it with the banner, which stops the line."""
        self._refuse(refusal, Telling.BANNER, is_kept=is_kept)

    def refuse_behind(self) -> None:
        """End it as one that came behind a refused scan; the banner counts it."""
        self._refuse(Refused("scan-not-acknowledged", raw=self.scan.raw), Telling.BEHIND)

    def pass_over(self, refusal: Refused) -> None:
        """End it without an effect; that is told and stops nothing."""
        self._refuse(refusal, Telling.STRIP)

    def ignore_double(self) -> None:
        """Pass over a code that was only read twice."""
        self.pass_over(Refused("double-read", raw=self.scan.raw))

    def fail(self) -> None:
        """End it as one of which nobody knows what became; nothing, if it has ended."""
        self.refuse(Refused("scan-failed", raw=self.scan.raw))

    def _refuse(self, refusal: Refused, telling: Telling, *, is_kept: bool = False) -> None:
        if self._is_open:
            self.refusal, self.telling = refusal, telling
        self._end(EndedScan(self.scan, ScanEnd.REFUSED, refusal.code, is_kept))

    def _end(self, ended: EndedScan) -> None:
        if self._is_open:
            self._is_open = False
            self._ended(self, ended)


Receiver = Callable[[RoutedScan], bool]


class ScanRouter(QObject):
    """`ended` tells of every scan after it was journalled, `passed_over` carries why one was
    not acted upon that stops nothing. `policy` says what the station knows of its own codes,
    each time anew.
    """

    ended = Signal(object)
    passed_over = Signal(object)

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
        self._is_closed = False
        self._last_command: Scan | None = None

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
        is_routed = False
        try:
            self._route(routed)
            is_routed = True
        finally:
            if not is_routed:
                routed.fail()

    def _route(self, routed: RoutedScan) -> None:
        means = routed.means
        command = COMMAND_PREFIX + means.word if isinstance(means, CommandCode) else ""
        if self._is_closed:
            self._give_up(routed)
        elif command == ACKNOWLEDGE.command_barcode:
            self._banner.acknowledge()
            routed.accept()
        elif self._banner.is_open:
            routed.refuse_behind()
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
        before, self._last_command = self._last_command, routed.scan
        if before is not None and routed.scan.is_again(before):
            # Nothing is printed twice, nor taken back twice, by a hand that shook.
            routed.ignore_double()
        elif self._command(command):
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
        refusal = routed.refusal
        if refusal is None:
            return
        if routed.telling is Telling.STRIP:
            self.passed_over.emit(refusal)
        elif routed.telling is Telling.BEHIND and self._banner.is_open:
            self._banner.count_further()
        else:
            self._banner.show_refusal(refusal)

    def _tell(self, ended: EndedScan) -> None:
        self._journal(ended)
        self.ended.emit(ended)

    def give_up(self, besides: RoutedScan | None = None) -> None:
        """Their screens are closed: end all scans that are under way, so that none vanishes."""
        for routed in [each for each in self._under_way if each is not besides]:
            self._give_up(routed)

    def _give_up(self, routed: RoutedScan) -> None:
        routed.refuse(Refused("scan-not-finished", raw=routed.scan.raw))

    def close(self) -> None:
        """End what is under way, and from now on whatever comes."""
        self._is_closed = True
        self.give_up()
