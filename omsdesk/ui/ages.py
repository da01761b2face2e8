"""How long ago something happened, for lists that say since when."""

from __future__ import annotations

from datetime import UTC, datetime

from omsdesk.ui import formats


def age_of(moment: datetime, now: datetime | None = None) -> str:
    """12 min, 3 h, 2 d since an aware moment; never negative."""
    passed = (now or datetime.now(UTC)) - moment
    return formats.age(int(passed.total_seconds()))
