"""`omsdesk import`: reads a folder of files by a mapping and takes what is right."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from omsdesk.config import ConfigError, Profile, profile_at

if TYPE_CHECKING:
    from omsdesk.desk import Desk
    from omsdesk.integrations.importing.mapping import Mapping
    from omsdesk.integrations.importing.taking import Taken
    from omsdesk.queries.people import OperatorRow

_PROGRESS_ROWS = 5_000
_SHOWN_ERRORS = 10
# An import makes and drops many small objects in cycles; looking for them often is a fifth of
# its time.
_COLLECT_EVERY = 50_000


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("mapping", nargs="?", metavar="MAPPING", help="a name, or a TOML file")
    parser.add_argument("folder", nargs="?", metavar="FOLDER", help="where the files are")
    parser.add_argument("--list", action="store_true", help="show the mappings that are there")
    parser.add_argument("--dry-run", action="store_true", help="read and check, take nothing")
    parser.add_argument("--errors", metavar="DIR", help="folder for the rows that are refused")
    parser.add_argument("--badge", metavar="TOKEN", help="of the person who imports")


def run(options: argparse.Namespace) -> int:
    """Prints what became of every file; 1 when rows were refused. Refused as `find_mapping`,
    `read` and `Desk`; ConfigError for arguments that cannot be.
    """
    if options.list:
        _print_list()
        return 0
    if options.mapping is None or options.folder is None:
        raise ConfigError(
            ["say which mapping and which folder; omsdesk import --list shows the mappings"]
        )
    from omsdesk.integrations.importing.shipped import find_mapping

    mapping = find_mapping(options.mapping)
    folder = Path(options.folder).expanduser()
    if not folder.is_dir():
        raise ConfigError([f"there is no folder {folder}"])
    before = gc.get_threshold()
    gc.set_threshold(_COLLECT_EVERY, *before[1:])
    try:
        return _preview(mapping, folder) if options.dry_run else _take(mapping, folder, options)
    finally:
        gc.set_threshold(*before)


def _print_list() -> None:
    from omsdesk.integrations.importing.shipped import shipped

    known = shipped()
    width = max(len(mapping.name) for mapping in known)
    for mapping in known:
        files = ", ".join(dict.fromkeys(table.file for table in mapping.tables))
        print(f"{mapping.name:{width}}  {mapping.title}\n{'':{width}}  {files}")


def _preview(mapping: Mapping, folder: Path) -> int:
    from omsdesk.cli import import_report
    from omsdesk.integrations.importing.taking import preview

    found = preview(mapping, folder)
    print("\n".join(import_report.previewed(mapping, found)))
    for error in found.errors[:_SHOWN_ERRORS]:
        print(import_report.error_line(error))
    refused = sum(counts.refused for counts in found.totals.rows.values())
    if refused > _SHOWN_ERRORS:
        print(f"and {refused - _SHOWN_ERRORS} more")
    print("nothing was taken: this was a dry run")
    return int(refused > 0)


def _take(mapping: Mapping, folder: Path, options: argparse.Namespace) -> int:
    from omsdesk.cli import import_report
    from omsdesk.integrations.importing.taking import take

    profile = profile_at(options.profile, os.environ)
    desk = _opened(profile)
    try:
        desk.work_as(_operator(desk, options.badge))
        errors = _errors_folder(options.errors, profile, mapping, desk.clock().date())
        taken = take(mapping, folder, desk.do, errors, _Progress())
    finally:
        desk.close()
    print("\n".join(import_report.taken(mapping, taken)))
    for error in taken.first_errors[:_SHOWN_ERRORS]:
        print(import_report.error_line(error))
    if taken.rows_refused:
        print(f"{taken.rows_refused} rows were refused. Correct them and import them again:")
        print("\n".join(f"  {path}" for path in taken.error_files))
    return int(taken.rows_refused > 0)


def _opened(profile: Profile) -> Desk:
    """Refused: "not-set-up", without leaving an empty database behind."""
    from omsdesk.desk import Desk
    from omsdesk.errors import Refused

    if not profile.database.exists():
        raise Refused("not-set-up")
    desk = Desk.open(profile)
    try:
        _ = desk.station
    except Refused:
        desk.close()
        raise
    return desk


def _operator(desk: Desk, badge: str | None) -> OperatorRow:
    """The bearer of the badge, else the only administrator."""
    from omsdesk.models.people import Role
    from omsdesk.queries.people import operators

    if badge is not None:
        return desk.bearer(badge)
    found = [row for row in desk.read(operators) if row.role is Role.ADMINISTRATOR]
    if len(found) != 1:
        raise ConfigError(
            [f"{len(found)} people are administrators here; say who imports with --badge TOKEN"]
        )
    return found[0]


def _errors_folder(chosen: str | None, profile: Profile, mapping: Mapping, today: date) -> Path:
    if chosen:
        return Path(chosen).expanduser()
    from omsdesk.integrations.importing.report import free_folder

    return free_folder(profile.imports, f"{mapping.name}-{today}")


class _Progress:
    """Says on stderr how many rows are through: in one line on a terminal."""

    def __init__(self) -> None:
        self._is_terminal = sys.stderr.isatty()
        self._said = 0

    def __call__(self, taken: Taken) -> bool:
        rows = sum(counts.read for counts in taken.files.values())
        if self._is_terminal:
            print(f"\r{rows:,} rows", end="", file=sys.stderr, flush=True)
        elif rows - self._said >= _PROGRESS_ROWS:
            print(f"{rows:,} rows", file=sys.stderr, flush=True)
            self._said = rows
        return True
