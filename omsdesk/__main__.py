"""Start: finds out what was asked, and only then imports what that needs."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from omsdesk import __version__

if TYPE_CHECKING:
    from argparse import Namespace

EXIT_REFUSED = 1
EXIT_WRONG_SETTINGS = 2
EXIT_NO_WINDOW = 3


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; the result is its exit code.

    0 done, 1 refused or found wrong, 2 wrong arguments or settings, 3 no window possible.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given in (["--version"], ["version"]):
        print(f"omsdesk {__version__}")
        return 0
    from omsdesk.cli.parsing import parsed
    from omsdesk.config import ConfigError
    from omsdesk.errors import Refused, Unavailable

    run, options = parsed(given)
    try:
        code = run(options) if run else None
        return _window(options) if code is None else code
    except (Refused, Unavailable) as error:
        from omsdesk.cli.sentences import sentence

        print(f"omsdesk: {sentence(error)}", file=sys.stderr)
        return EXIT_REFUSED
    except ConfigError as error:
        print("\n".join(f"omsdesk: {problem}" for problem in error.problems), file=sys.stderr)
        return EXIT_WRONG_SETTINGS


def _window(options: Namespace) -> int:
    from omsdesk.cli import libraries
    from omsdesk.config import load, profile_at

    obstacle = libraries.obstacle(os.environ)
    if obstacle:
        return _no_window(obstacle)
    profile = profile_at(options.profile, os.environ)
    loaded = load(profile, os.environ, options.settings)
    try:
        from omsdesk.app import run
    except ImportError as error:
        named = libraries.named_in(error)
        if named is None:
            raise
        return _no_window(libraries.advice([named]))
    return run(profile, loaded.settings, is_demo=getattr(options, "is_demo", False))


def _no_window(reason: str) -> int:
    print(f"omsdesk: {reason}", file=sys.stderr)
    return EXIT_NO_WINDOW


if __name__ == "__main__":
    sys.exit(main())
