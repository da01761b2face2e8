"""A supervisor's word for what was refused: badge or typed token, a reason, in place."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from omsdesk.desk import badge_hash
from omsdesk.errors import Overridable
from omsdesk.models.people import Permission
from omsdesk.queries.people import OperatorRow, operator_by_badge
from omsdesk.ui.runner import Confirmed, Runner
from omsdesk.ui.widgets.supervisor_prompt import SupervisorPrompt


class Supervisor(QObject):
    """Remembers what may be confirmed, asks for it, and hands it on as `Confirmed`."""

    def __init__(self, runner: Runner, prompt: SupervisorPrompt, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._prompt = prompt
        self._refusal: Overridable | None = None
        self._command: Any = None
        self._confirm: Callable[[Confirmed], object] = lambda _confirmed: None
        prompt.confirmed.connect(self._on_confirmed)

    @property
    def is_waiting(self) -> bool:
        """Whether there is something to confirm."""
        return self._refusal is not None

    def wait(
        self, refusal: Overridable, command: Any, confirm: Callable[[Confirmed], object]
    ) -> None:
        """Something may be confirmed from now on; `confirm` gets the command to give."""
        self._refusal, self._command, self._confirm = refusal, command, confirm

    def forget(self) -> None:
        """It was put right without a supervisor."""
        self._refusal = self._command = None
        if not self._prompt.isHidden():
            self._prompt.hide()

    def open(self) -> None:
        """Show the panel, if there is something to confirm."""
        if self._refusal is not None:
            self._prompt.ask_for(self._refusal)

    def take_badge(self, token: str) -> None:
        """A badge was scanned."""
        if self._prompt.isHidden():
            self.open()
        self._prompt.take_badge(token)

    def _on_confirmed(self, token: str, reason: str) -> None:
        self._runner.ask(
            operator_by_badge,
            badge_hash(token),
            then=lambda who: self._on_known(who, reason),
            owner=self,
            key="badge",
        )

    def _on_known(self, who: OperatorRow | None, reason: str) -> None:
        if who is None:
            self._prompt.show_wrong(self.tr("Nobody has this badge"))
        elif not who.may(Permission.OVERRIDE):
            said = self.tr("{name} may not confirm this").format(name=who.name)
            self._prompt.show_wrong(said)
        elif self._command is not None:
            confirmed = Confirmed(self._command, who.id, reason)
            self.forget()
            self._confirm(confirmed)
