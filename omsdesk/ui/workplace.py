"""What every screen may know of where it stands: the station, the person, the day."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from omsdesk.config import Profile, Settings
from omsdesk.models.people import Permission
from omsdesk.queries.people import OperatorRow, StationRow


@dataclass(frozen=True, slots=True)
class Workplace:
    """One station with somebody signed on; a new one is made when the person changes."""

    station_now: Callable[[], StationRow]
    operator: OperatorRow
    today: Callable[[], date]
    settings: Settings
    profile: Profile

    @property
    def station(self) -> StationRow:
        """The station with the printers that it has now."""
        return self.station_now()

    def may(self, permission: Permission | str) -> bool:
        """Whether the person who is signed on may do something."""
        return self.operator.may(permission)
