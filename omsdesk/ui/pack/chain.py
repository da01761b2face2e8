"""Carries out what follows by itself: weigh, seal, label, each as soon as the last is done."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from omsdesk.commands.labels import IssuedLabel, IssueLabel
from omsdesk.commands.sealing import SealedParcel, SealParcel
from omsdesk.commands.weighing import WeighedParcel, WeighParcel
from omsdesk.errors import Overridable, Refused
from omsdesk.ui.pack import words
from omsdesk.ui.pack.flow import Flow, Phase
from omsdesk.ui.pack.means import Means
from omsdesk.ui.runner import Confirmed
from omsdesk.ui.theme import Verdict


class Chain(QObject):
    """`blocked` carries an Overridable and the command that a supervisor may confirm;
    `labelled` an `IssuedLabel` and whether all is done; `declined` what stops the line.
    """

    said = Signal(object)
    heard = Signal(object)
    blocked = Signal(object, object)
    unblocked = Signal()
    declined = Signal(object)
    labelled = Signal(object, bool)

    def __init__(self, means: Means, parent: QObject) -> None:
        super().__init__(parent)
        self._means = means
        self.flow = Flow()
        self._after: dict[type, Callable[[Any], object]] = {
            WeighParcel: self._on_weighed,
            SealParcel: self._on_sealed,
            IssueLabel: self._on_labelled,
        }

    def carry(self, command: Any) -> None:
        """The next step, before anything that waits; None does nothing."""
        if command is None:
            return
        then, give = self._after[type(command)], self._means.give
        self._means.turns.add_first(
            lambda: give(command, then, lambda no: self._on_refused(command, no), self)
        )

    def confirmed(self, confirmed: Confirmed) -> None:
        """A supervisor confirmed that the parcel is sealed as it is."""
        give, no = self._means.give, self._on_refused
        self._means.turns.add_first(
            lambda: give(confirmed, self._on_sealed, lambda why: no(confirmed.command, why), self)
        )

    def _on_refused(self, command: Any, refusal: Refused) -> None:
        if isinstance(command, SealParcel):
            self.flow.not_sealed(may_be_confirmed=isinstance(refusal, Overridable))
        self.block_or_decline(command, refusal)

    def block_or_decline(self, command: Any, refusal: Refused) -> None:
        """What a supervisor may confirm waits in its place; all else stops the line."""
        if not isinstance(refusal, Overridable):
            self.declined.emit(refusal)
            return
        is_judged = refusal.code == "weight-off" and refusal.facts["measured"] is not None
        if not is_judged:
            self.said.emit(words.of_refusal(refusal))
        self.heard.emit(Verdict.REFUSED)
        self.blocked.emit(refusal, command)

    def _on_weighed(self, weighed: WeighedParcel) -> None:
        self.said.emit(words.of_weight(weighed))
        command = self.flow.weighed(weighed)
        if self.flow.phase is Phase.BLOCKED:
            # Sealing is tried nevertheless: its refusal is what a supervisor can confirm.
            command = self.flow.seal()
        self.carry(command)

    def _on_sealed(self, _sealed: SealedParcel) -> None:
        self.unblocked.emit()
        self.carry(self.flow.sealed())

    def _on_labelled(self, issued: IssuedLabel) -> None:
        self.labelled.emit(issued, self.flow.labelled(issued))
