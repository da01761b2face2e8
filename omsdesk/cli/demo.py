"""`omsdesk demo`: a desk with an invented shop, in a profile of its own.

With `--headless` a whole day is played in it, without a window.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

from omsdesk.cli import libraries
from omsdesk.config import PROFILE_VARIABLE, Profile


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--headless",
        action="store_true",
        help="play a whole day without a window and print what came of it",
    )
    parser.add_argument(
        "--seed", type=int, default=1, metavar="NUMBER", help="another day (with --headless)"
    )


def run(options: argparse.Namespace) -> int | None:
    """Play the day, or seed the profile unless it is and let the window open on it."""
    if options.headless:
        return play(_named(options), options.seed)
    options.profile = _named(options) or _own()
    options.is_demo = True
    if libraries.obstacle(os.environ) is None:
        prepare(Profile(options.profile))
    return None


def play(folder: Path | None, seed: int) -> int:
    """Play a day and print its summary; 1 with a sentence when anything went wrong.

    Without a folder it is played in a new temporary one, which is kept.
    """
    from time import monotonic

    from omsdesk import logs
    from omsdesk.demo import summary
    from omsdesk.demo.day import play as play_day
    from omsdesk.demo.trouble import DayFailed
    from omsdesk.errors import Refused, Unavailable

    profile = Profile(folder or Path(tempfile.mkdtemp(prefix="omsdesk-demo-")))
    profile.create()
    log = logs.start(profile.logs)
    started_s = monotonic()
    try:
        day = play_day(profile, seed)
    except DayFailed as failure:
        print(f"omsdesk: {failure}", file=sys.stderr)
    except (Refused, Unavailable) as error:
        print(f"omsdesk: The day broke off: {error}.", file=sys.stderr)
    else:
        print(summary.text(day, monotonic() - started_s))
        return 0
    finally:
        log.close()
    print(f"omsdesk: What was done so far is in {profile.folder}.", file=sys.stderr)
    return 1


def prepare(profile: Profile) -> bool:
    """Fill a profile without a shop with that of the demo, its work and simulated devices.

    False when it has a shop already.
    """
    from omsdesk.demo.shop import PRINTER, seed
    from omsdesk.demo.work import seed_work
    from omsdesk.desk import Desk
    from omsdesk.devices.station import save, simulated
    from omsdesk.queries.people import this_station

    desk = Desk.open(profile)
    try:
        if desk.read(this_station) is not None:
            return False
        opened_at = desk.clock()
        seed_work(seed(desk.database, opened_at), opened_at)
        save(profile.devices, simulated(PRINTER))
        return True
    finally:
        desk.close()


def _named(options: argparse.Namespace) -> Path | None:
    """The folder that was asked for, if one was."""
    chosen = options.profile or os.environ.get(PROFILE_VARIABLE)
    return Path(chosen).expanduser().absolute() if chosen else None


def _own() -> Path:
    """Beside the real profile and never in it."""
    from platformdirs import user_data_path

    return user_data_path("omsdesk-demo", appauthor=False)
