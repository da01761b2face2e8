"""One desk at work: its database, its station, and who is signed on.

The window, the terminal and the demo all work through a `Desk`: they ask `read` and give
`perform` commands. It knows no Qt and no devices; `printing` and the devices are joined to
it by whoever opens it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any, Concatenate, ParamSpec, TypeVar
from uuid import UUID

from sqlalchemy.orm import Session

from omsdesk.commands import every  # noqa: F401  # completes the registry
from omsdesk.commands.base import Command, Origin
from omsdesk.commands.execution import Outcome, execute
from omsdesk.config import Profile
from omsdesk.errors import Refused
from omsdesk.queries.people import (
    OperatorRow,
    StationRow,
    last_operator,
    operator_by_badge,
    this_station,
)
from omsdesk.store import schema
from omsdesk.store.database import Database

T = TypeVar("T")
P = ParamSpec("P")
Clock = Callable[[], datetime]


def system_clock() -> datetime:
    """The time of this machine, aware, with its zone."""
    return datetime.now(UTC).astimezone()


@dataclass(frozen=True, slots=True)
class Signed:
    """A command with its origin: who gave it, at which moment, confirmed by whom."""

    command: Command
    origin: Origin


class Desk:
    """Open with `Desk.open(profile)`. One writer at a time: `perform` is for one thread."""

    def __init__(self, database: Database, clock: Clock = system_clock) -> None:
        self.database = database
        self.clock = clock
        self._station: StationRow | None = None
        self._operator: OperatorRow | None = None

    @classmethod
    def open(cls, profile: Profile, clock: Clock = system_clock) -> Desk:
        """The desk of a profile; makes its folders and database when they are missing.

        Raises Refused("database-newer" | "database-foreign") or Unavailable as
        `schema.prepare` does.
        """
        profile.create()
        database = Database.at(profile.database)
        schema.prepare(database)
        return cls(database, clock)

    @property
    def station(self) -> StationRow:
        """The station of this database. Refused: "not-set-up"."""
        # Another thread may make it forget the station at any moment.
        station = self._station or self.read(this_station)
        if station is None:
            raise Refused("not-set-up")
        self._station = station
        return station

    def forget_station(self) -> None:
        """Ask for the station anew: its printers have changed."""
        self._station = None

    @property
    def operator(self) -> OperatorRow | None:
        """Who is signed on; None when nobody is."""
        return self._operator

    def sign_on(self, badge: str) -> OperatorRow:
        """Let the bearer of a badge work here from now on. Refused: "badge-unknown"."""
        self._operator = self.bearer(badge)
        return self._operator

    def work_as(self, operator: OperatorRow) -> None:
        """Let a person work here who is known without a badge, as at the terminal."""
        self._operator = operator

    def bearer(self, badge: str) -> OperatorRow:
        """Whose badge this is, without signing on. Refused: "badge-unknown"."""
        operator = self.read(operator_by_badge, badge_hash(badge))
        if operator is None:
            raise Refused("badge-unknown")
        return operator

    def sign_off(self) -> None:
        self._operator = None

    def sign(
        self, command: Command, supervisor_id: UUID | None = None, override_reason: str = ""
    ) -> Signed:
        """Put the signed-on operator and this moment on a command. Refused: "not-signed-on"."""
        return self._signed_by(self._operator, command, supervisor_id, override_reason)

    def _signed_by(
        self,
        operator: OperatorRow | None,
        command: Command,
        supervisor_id: UUID | None,
        override_reason: str,
    ) -> Signed:
        if operator is None:
            raise Refused("not-signed-on")
        now = self.clock()
        origin = Origin(
            operator_id=operator.id,
            station_id=self.station.id,
            occurred_at=now,
            business_date=now.date(),
            supervisor_id=supervisor_id,
            override_reason=override_reason,
        )
        return Signed(command, origin)

    def sign_for_station(self, command: Command) -> Signed:
        """Sign what the desk does by itself (printing) as whoever worked here last.

        Refused: "not-signed-on" when nobody ever did.
        """
        return self._signed_by(self._operator or self.read(last_operator), command, None, "")

    def perform(self, given: Command | Signed) -> Outcome:
        """Carry out a command durably; one that is not signed yet is signed now."""
        signed = given if isinstance(given, Signed) else self.sign(given)
        return execute(self.database, signed.command, signed.origin)

    def do(self, command: Command) -> Any:
        """The result of a command, for scripts that work line by line."""
        return self.perform(command).result

    def read(
        self, query: Callable[Concatenate[Session, P], T], *args: P.args, **named: P.kwargs
    ) -> T:
        """Ask a query on one consistent view of the database."""
        with self.database.read() as session:
            return query(session, *args, **named)

    def close(self) -> None:
        self.database.close()


def badge_hash(token: str) -> str:
    """The hash under which a badge's token is stored."""
    return sha256(token.strip().encode()).hexdigest()
