"""`omsdesk version`."""

from __future__ import annotations

import argparse

from omsdesk import __version__


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Nothing of its own."""


def run(options: argparse.Namespace) -> int:
    print(f"omsdesk {__version__}")
    return 0
