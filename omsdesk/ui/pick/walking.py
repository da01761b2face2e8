"""Walking one list: every scan and key in its turn, one command at a time.

A scan that comes while another is being carried out waits for it, so that each is judged by
the line that is at hand then. After a refusal nothing goes on until `go_on`.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from omsdesk.commands.pick_scans import ConfirmPick, PickResult
from omsdesk.commands.picking import PutBack, ReportShort, ShortResult
from omsdesk.devices.scanners.scan import Scan
from omsdesk.errors import Refused
from omsdesk.models.picking import PickListState
from omsdesk.models.shipping import ScanVerdict
from omsdesk.queries.lookups import LocationRow, location_by_code
from omsdesk.queries.picking import PickLineRow, PickListDocument, pick_list_document
from omsdesk.ui import formats
from omsdesk.ui.messages import say
from omsdesk.ui.pick.walk import Taken, Walk, same_code
from omsdesk.ui.pick.walk_view import WalkView
from omsdesk.ui.runner import Runner
from omsdesk.ui.scan_router import RoutedScan
from omsdesk.ui.theme import Verdict
from omsdesk.ui.workplace import Workplace


@dataclass(frozen=True, slots=True)
class _Turn:
    """Something that was taken, and the scan that said so (None by key)."""

    taken: Taken
    routed: RoutedScan | None


class Walking(QObject):
    """Feeds a `WalkView`. `finished` carries the walk of a list that is done.

    `heard` carries verdicts that no banner tells.
    """

    finished = Signal(object)
    heard = Signal(object)

    def __init__(self, runner: Runner, context: Workplace, view: WalkView, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._context = context
        self._view = view
        self._walk: Walk | None = None
        self._waiting: deque[_Turn] = deque()
        self._is_busy = False
        self._is_refused = False
        self._list_id: UUID | None = None
        self._last_read: tuple[Scan, UUID | None] | None = None

    @property
    def walk(self) -> Walk | None:
        return self._walk

    @property
    def is_ready(self) -> bool:
        """Nothing is under way and no refusal stands."""
        return not (self._is_busy or self._is_refused)

    def go_on(self) -> None:
        """The refusal was acknowledged."""
        self._is_refused = False

    def begin(self, pick_list_id: UUID) -> None:
        """Show a list from its first open line on."""
        self.leave()
        self._view.last.clear()
        self._list_id = pick_list_id
        self._load()

    def leave(self) -> None:
        """Forget the list; it stays whose it is."""
        self._walk = None
        self._list_id = None
        while self._waiting:
            routed = self._waiting.popleft().routed
            if routed is not None:
                routed.refuse(Refused("scan-not-finished", raw=routed.scan.raw))
        self._is_busy = False
        self._is_refused = False

    def reload(self) -> None:
        """Somebody else changed something: look again, unless that happens anyway."""
        if not self._is_busy:
            self._load()

    def _load(self, then: Callable[[PickListDocument], None] | None = None) -> None:
        if self._list_id is None:
            return
        self._is_busy = True
        self._runner.ask(
            pick_list_document,
            self._list_id,
            self._context.today(),
            then=then or self._on_document,
            owner=self,
            key="walk",
            failed=partial(self._on_failed, None),
        )

    def _on_document(self, document: PickListDocument) -> None:
        if document.head.id != self._list_id:
            return
        self._is_busy = False
        before = self._walk.current if self._walk is not None else None
        known = self._walk or Walk(document)
        self._walk = known.renewed(document)
        at_hand = self._walk.current
        if before is None or at_hand is None or at_hand.location_id != before.location_id:
            self._view.tick.set_ticked(False)
        self._view.show_walk(self._walk)
        if document.head.state is PickListState.DONE:
            self.finished.emit(self._walk)
        self._go_on()

    def _on_failed(self, turn: _Turn | None, error: Exception) -> None:
        """Unavailable or a bug: the runner's signals tell of it, and not of the scan."""
        self._is_busy = False
        if isinstance(error, Refused):
            self._refuse(error, turn)
        elif turn is not None and turn.routed is not None:
            self._refuse(Refused("scan-failed", raw=turn.taken.raw), turn)
        else:
            self._go_on()

    def ignores(self, routed: RoutedScan) -> bool:
        """End a scan that was only read twice; False when it was not, or the line at hand needs
        more.
        """
        line = self._walk.current if self._walk is not None else None
        if self._last_read is None:
            return False
        scan, line_id = self._last_read
        if not routed.scan.is_again(scan) or (line is not None and line.id == line_id):
            return False
        self._last_read = routed.scan, line_id
        routed.ignore_double()
        return True

    def take(self, taken: Taken, routed: RoutedScan | None = None) -> None:
        """A scan or a key, to be dealt with in its turn."""
        self._waiting.append(_Turn(taken, routed))
        if self._is_refused:
            self._drop_waiting()
        self._go_on()

    def _drop_waiting(self) -> None:
        """What was scanned after a refused scan is refused with it."""
        while self._waiting:
            turn = self._waiting.popleft()
            if turn.routed is not None:
                turn.routed.refuse_behind()

    def _go_on(self) -> None:
        while self._waiting and self.is_ready:
            self._deal_with(self._waiting.popleft())

    def _deal_with(self, turn: _Turn) -> None:
        line = self._walk.current if self._walk is not None else None
        if turn.routed is not None and self.ignores(turn.routed):
            return
        if line is None or self._walk is None:
            if turn.routed is not None:
                self._refuse(Refused("nothing-to-pick", raw=turn.taken.raw), turn)
            return
        if not turn.taken.may_be_location:
            self._confirm(line, turn)
        elif self._walk.is_location(turn.taken.code):
            self._arrive(line, turn)
        else:
            self._is_busy = True
            self._runner.ask(
                location_by_code,
                self._context.station.warehouse_id,
                turn.taken.code,
                then=partial(self._on_location, line, turn),
                owner=self,
                failed=partial(self._on_failed, turn),
            )

    def _on_location(self, line: PickLineRow, turn: _Turn, found: LocationRow | None) -> None:
        self._is_busy = False
        if found is None:
            self._confirm(line, turn)
        else:
            self._arrive(line, turn)
            self._go_on()

    def _arrive(self, line: PickLineRow, turn: _Turn) -> None:
        """A location was scanned: the right one, or not."""
        code = turn.taken.code
        if not same_code(line.location_code, code):
            refusal = Refused("wrong-location", location=code.upper(), wanted=line.location_code)
            self._refuse(refusal, turn)
            return
        if turn.routed is not None:
            turn.routed.accept()
        self._view.tick.set_ticked(True)
        self._view.last.show_scan(code, Verdict.ACCEPTED, self.tr("Right location"))
        self.heard.emit(Verdict.ACCEPTED)

    def _confirm(self, line: PickLineRow, turn: _Turn) -> None:
        quantity = turn.taken.quantity or line.quantity - line.picked
        self._is_busy = True
        self._runner.execute(
            ConfirmPick(
                pick_line_id=line.id,
                raw=turn.taken.raw,
                code=turn.taken.code,
                quantity=quantity,
                said=turn.taken.said,
            ),
            then=partial(self._on_result, line, turn),
            refused=lambda refusal: self._refuse(refusal, turn),
            owner=self,
            failed=partial(self._on_failed, turn),
        )

    def _on_result(self, line: PickLineRow, turn: _Turn, result: PickResult) -> None:
        if result.verdict is not ScanVerdict.ACCEPTED:
            self._refuse(Refused(result.code, **result.facts), turn, is_kept=True)
            return
        if turn.routed is not None:
            # Of what there is only one, no line needs more.
            needing = None if turn.taken.said.names_one else line.id
            self._last_read = turn.routed.scan, needing
            turn.routed.accept(is_kept=True)
        verdict = Verdict.COMPLETE if result.list_done else Verdict.ACCEPTED
        text = self.tr("{item} at {location}").format(
            item=line.description, location=line.location_code
        )
        said = text if turn.taken.raw else self.tr("By key: {what}").format(what=text)
        self._view.last.show_scan(turn.taken.raw, verdict, said)
        self.heard.emit(verdict)
        self._load()

    def _refuse(
        self, refusal: Refused, turn: _Turn | None = None, *, is_kept: bool = False
    ) -> None:
        """Tell why, and let nothing on until it is acknowledged."""
        self._is_busy = False
        self._is_refused = True
        raw = turn.taken.raw if turn is not None else ""
        self._view.last.show_scan(raw, Verdict.REFUSED, say(refusal).text)
        if turn is not None and turn.routed is not None:
            turn.routed.refuse(refusal, is_kept=is_kept)
        else:
            self._runner.refused.emit(refusal)
        self._drop_waiting()

    def skip(self) -> None:
        """Come back to the line at hand at the end."""
        if self._walk is None or self._is_busy:
            return
        self._walk = self._walk.skip()
        self._view.tick.set_ticked(False)
        self._view.show_walk(self._walk)

    def report_short(self, reason: str) -> None:
        """The shelf does not hold what the line at hand still wants."""
        line = self._walk.current if self._walk is not None else None
        if line is None or not self.is_ready:
            return
        self._is_busy = True
        self._runner.execute(
            ReportShort(pick_line_id=line.id, reason=reason),
            then=partial(self._on_short, line),
            refused=self._refuse,
            owner=self,
            failed=partial(self._on_failed, None),
        )

    def _on_short(self, line: PickLineRow, result: ShortResult) -> None:
        self._load(partial(self._on_looked_elsewhere, line, result))

    def _on_looked_elsewhere(
        self, line: PickLineRow, result: ShortResult, document: PickListDocument
    ) -> None:
        added = self._walk.added_in(document) if self._walk is not None else []
        missing = formats.quantity(result.missing)
        if added:
            places = ", ".join(
                self.tr("{quantity} found at {location}").format(
                    quantity=formats.quantity(each.quantity), location=each.location_code
                )
                for each in added
            )
            said = self.tr("{missing} missing at {location}; {found}").format(
                missing=missing, location=line.location_code, found=places
            )
        else:
            text = self.tr("{missing} missing at {location}; none elsewhere, the order waits")
            said = text.format(missing=missing, location=line.location_code)
        self._view.last.show_scan("", Verdict.ATTENTION, said)
        self.heard.emit(Verdict.ATTENTION)
        self._on_document(document)

    def put_back(self, line_id: UUID) -> None:
        """What was picked for a line goes back to its shelf and leaves this list."""
        if not self.is_ready:
            return
        self._is_busy = True
        self._runner.execute(
            PutBack(pick_line_id=line_id),
            then=lambda _quantity: self._on_put_back(line_id),
            refused=self._refuse,
            owner=self,
            failed=partial(self._on_failed, None),
        )

    def _on_put_back(self, line_id: UUID) -> None:
        lines = self._walk.document.lines if self._walk is not None else ()
        for line in lines:
            if line.id == line_id:
                text = self.tr("{quantity} × {item} back to {location}; release the order again")
                said = text.format(
                    quantity=formats.quantity(line.picked),
                    item=line.description,
                    location=line.location_code,
                )
                self._view.last.show_scan("", Verdict.ATTENTION, said)
        self._load()
