"""What a command is, and the registry that joins each to its one handler.

A command is a frozen struct in the imperative, with plain values only: the same object
is logged, replayed, queued and sent. A handler is `(session, command, context) ->
result`; it never commits, sleeps, prints, talks to a device, or reads a clock or a
random source, so that replaying a log gives equal tables on every desk and server.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from typing import Any, TypedDict, TypeVar
from uuid import UUID

import msgspec
from sqlalchemy.orm import Session

from omsdesk.errors import Overridable, Refused
from omsdesk.ids import derived_id
from omsdesk.models.holds import Override
from omsdesk.models.people import Operator, Permission, Station


class Command(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The base of every command; the name in the log is the class name in kebab-case."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Who gives a command, where and when.

    `business_date` is the date on the wall of the shop, which documents carry. With a
    `supervisor_id` and an `override_reason` a refusal that is Overridable is confirmed.
    """

    operator_id: UUID
    station_id: UUID
    occurred_at: datetime
    business_date: date
    supervisor_id: UUID | None = None
    override_reason: str = ""


class FactColumns(TypedDict):
    command_id: UUID
    operator_id: UUID
    station_id: UUID
    occurred_at: datetime


@dataclass
class Context:
    """What a handler may know besides the database: its origin and the ids it hands out."""

    session: Session
    command_id: UUID
    origin: Origin
    _ids_given: int = field(default=0)

    def new_id(self) -> UUID:
        """The next id derived from the command, for a row that the handler creates."""
        self._ids_given += 1
        return derived_id(self.command_id, self._ids_given - 1)

    @property
    def fact(self) -> FactColumns:
        """The columns that say where a fact comes from: `StockMove(**context.fact, ...)`."""
        return {
            "command_id": self.command_id,
            "operator_id": self.origin.operator_id,
            "station_id": self.origin.station_id,
            "occurred_at": self.origin.occurred_at,
        }

    @property
    def now(self) -> datetime:
        return self.origin.occurred_at

    @property
    def today(self) -> date:
        return self.origin.business_date

    @cached_property
    def station(self) -> Station:
        return self.session.get_one(Station, self.origin.station_id)

    def insist(self, refusal: Overridable, document_id: UUID) -> None:
        """Raise the refusal unless a supervisor confirmed it; then record the override."""
        origin = self.origin
        if origin.supervisor_id is None:
            raise refusal
        supervisor = self.session.get(Operator, origin.supervisor_id)
        if supervisor is None or not supervisor.may(Permission.OVERRIDE):
            raise Refused("supervisor-needed", check=refusal.code)
        if not origin.override_reason.strip():
            raise Refused("reason-needed", check=refusal.code)
        self.session.add(
            Override(
                id=self.new_id(),
                **self.fact,
                code=refusal.code,
                document_id=document_id,
                supervisor_id=supervisor.id,
                reason=origin.override_reason,
            )
        )


C = TypeVar("C", bound=Command)
R = TypeVar("R")
Perform = Callable[[Session, C, Context], R]
Upcast = Callable[[dict[str, Any]], dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Registration:
    """A command type with its handler, the permission it needs and what it is for.

    `upcasts` leads the arguments of an older version one version on, by that version.
    """

    name: str
    version: int
    command: type[Command]
    handler: Callable[[Session, Any, Context], Any]
    permission: Permission | None
    purpose: str
    upcasts: Mapping[int, Upcast] = field(default_factory=dict)


_registered: dict[str, Registration] = {}


def handles(
    command: type[C],
    permission: Permission | None,
    purpose: str,
    version: int = 1,
    upcasts: Mapping[int, Upcast] | None = None,
) -> Callable[[Perform[C, R]], Perform[C, R]]:
    """Join a handler to its command.

    `permission` None is for what must never be refused to anybody: setting up an empty
    database, keeping a scan, and what the print spool does by itself in the name of whoever
    worked here last.
    """

    def register(handler: Perform[C, R]) -> Perform[C, R]:
        name = command_name(command)
        if name in _registered:
            raise ValueError(f"two handlers for {name}")
        _registered[name] = Registration(
            name, version, command, handler, permission, purpose, upcasts or {}
        )
        return handler

    return register


def command_name(command: type[Command]) -> str:
    """`SealParcel` -> "seal-parcel"."""
    return re.sub(r"(?<!^)(?=[A-Z])", "-", command.__name__).lower()


def registration(name: str) -> Registration:
    """The registration of a name. KeyError for one that this version does not know."""
    return _registered[name]


def registrations() -> tuple[Registration, ...]:
    """All of them, by name."""
    return tuple(_registered[name] for name in sorted(_registered))
