"""`omsdesk config`: what the settings are and where each comes from."""

from __future__ import annotations

import argparse
import os

from omsdesk.config import KEYS, Key, load, profile_at


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("action", choices=("check", "show", "keys"))
    parser.add_argument("--origin", action="store_true", help="show where each value comes from")


def run(options: argparse.Namespace) -> int:
    """Prints; a wrong setting raises ConfigError."""
    if options.action == "keys":
        print("\n".join(_described(key) for key in KEYS.values()))
        return 0
    loaded = load(profile_at(options.profile, os.environ), os.environ, options.settings)
    if options.action == "check":
        print("the settings are right")
        return 0
    for key in KEYS.values():
        line = f"{key.name} = {_toml(getattr(loaded.settings, key.field))}"
        print(f"{line:<40} # {loaded.origins[key.name]}" if options.origin else line)
    return 0


def _toml(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        escaped = "".join(f"\\u{ord(each):04x}" if each in '"\\' else each for each in value)
        return f'"{escaped}"'
    return str(value)


def _described(key: Key) -> str:
    limits = f", {key.within[0]} to {key.within[1]}" if key.within else ""
    choices = f", one of {', '.join(key.choices)}" if key.choices else ""
    unit = f" {key.unit}" if key.unit else ""
    default = f"default {_toml(key.default)}{unit}"
    return f"{key.name}\n    {key.text} ({default}{limits}{choices}; {key.variable})"
