"""The demo makes its shop once, in a profile of its own."""

from __future__ import annotations

from pathlib import Path

from omsdesk.cli.demo import prepare
from omsdesk.config import Profile
from omsdesk.desk import Desk


def test_the_demo_seeds_a_profile_once(tmp_path: Path) -> None:
    profile = Profile(tmp_path / "demo")
    assert prepare(profile)
    assert not prepare(profile)
    desk = Desk.open(profile)
    try:
        assert desk.sign_on("BADGE-ANNA").name == "Anna Lindt"
    finally:
        desk.close()
