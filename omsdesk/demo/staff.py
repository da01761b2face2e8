"""The people of the demo shop giving commands, each at the moment that the shop's clock shows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any, Concatenate, ParamSpec, TypeVar

from sqlalchemy.orm import Session

from omsdesk.commands import every  # noqa: F401  # completes the registry
from omsdesk.commands.base import Command
from omsdesk.commands.execution import execute
from omsdesk.demo.shop import DemoShop
from omsdesk.ids import command_id_for

T = TypeVar("T")
P = ParamSpec("P")

Told = Callable[[frozenset[str]], object]

_STEP_S = 2


class ShopClock:
    """Moves only when somebody does something, so that the same day is the same day again."""

    def __init__(self, now: datetime) -> None:
        self._now = now

    def __call__(self) -> datetime:
        return self._now

    def advance(self, seconds: int) -> datetime:
        """Let time go by; returns the moment after it."""
        self._now += timedelta(seconds=seconds)
        return self._now

    def wait_until(self, hour: int, minute: int = 0) -> None:
        """Let the rest of an hour go by; a clock that is past it stays."""
        target = self._now.replace(hour=hour, minute=minute, second=0, microsecond=0)
        self._now = max(self._now, target)


class Staff:
    """`do(person, command)` for the people of a shop, by their codes ("carla").

    Ids follow from the clock: the same commands make the same rows.
    """

    def __init__(self, shop: DemoShop, clock: ShopClock, told: Told = lambda _tables: None) -> None:
        """`told` hears after each command which tables it changed."""
        self.shop = shop
        self.clock = clock
        self._told = told

    def do(self, person: str, command: Command) -> Any:
        """The result of a command. Refused as its handler refuses."""
        now = self.clock.advance(_STEP_S)
        origin = self.shop.origin(person, now)
        identity = command_id_for(now, type(command).__name__)
        outcome = execute(self.shop.database, command, origin, identity)
        self._told(outcome.changes)
        return outcome.result

    def read(
        self, query: Callable[Concatenate[Session, P], T], *args: P.args, **named: P.kwargs
    ) -> T:
        """Ask a query."""
        with self.shop.database.read() as session:
            return query(session, *args, **named)
