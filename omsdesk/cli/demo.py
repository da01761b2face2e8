"""`omsdesk demo`: a desk with an invented shop, in a profile of its own."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from omsdesk.cli import libraries
from omsdesk.config import PROFILE_VARIABLE, Profile


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Nothing of its own yet."""


def run(options: argparse.Namespace) -> int | None:
    """Seed the profile unless it is, and let the window open on it."""
    options.profile = _folder(options)
    if libraries.obstacle(os.environ) is None:
        prepare(Profile(options.profile))
    return None


def prepare(profile: Profile) -> bool:
    """Fill a profile without a shop with that of the demo; False when it has one."""
    from omsdesk.demo.shop import seed
    from omsdesk.desk import Desk
    from omsdesk.queries.people import this_station

    desk = Desk.open(profile)
    try:
        if desk.read(this_station) is not None:
            return False
        seed(desk.database, desk.clock())
        return True
    finally:
        desk.close()


def _folder(options: argparse.Namespace) -> Path:
    """Beside the real profile and never in it, unless a folder is named."""
    from platformdirs import user_data_path

    chosen = options.profile or os.environ.get(PROFILE_VARIABLE)
    if chosen:
        return Path(chosen).expanduser().absolute()
    return user_data_path("omsdesk-demo", appauthor=False)
