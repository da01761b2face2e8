"""What is wrong with a device, as codes that have plain sentences: who may, who holds, what line.

Source: proc(5), `/proc/PID/fd`; POSIX, parity as even and odd numbers of bits that are set.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass, field
from pathlib import Path

from omsdesk.devices.ports.serial_port import SerialSettings
from omsdesk.errors import Unavailable

RULES_FILE = "70-omsdesk.rules"
_PROC = Path("/proc")
EVERYBODYS = (
    "/dev/null", "/dev/zero", "/dev/full", "/dev/random", "/dev/urandom", "/dev/ptmx", "/dev/tty",
)  # fmt: skip
_FEWEST_BYTES = 6
# Text with the control characters that scales, scanners and printers frame it with.
_FRAMING = frozenset(b"\x01\x02\x03\x04\x05\x06\x0a\x0d\x11\x13\x15\x1b\x1d")
_GARBAGE_SHARE = 0.2
_NETWORK_CAUSES = {
    "refused": "host-refuses",
    "unreachable": "host-unreachable",
    "name-unknown": "host-name-unknown",
    "lookup-slow": "host-name-unknown",
    "no-answer": "host-silent",
}


@dataclass(frozen=True, slots=True)
class Cause:
    """Why a device does not work: a code of the message catalogue and its facts."""

    code: str
    facts: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Program:
    """Somebody who has a device open."""

    name: str
    pid: int


def cause_of(trouble: Unavailable, path: Path | None = None, proc: Path = _PROC) -> Cause:
    """What is behind a failure to reach a device; `path` is its file, where it has one."""
    if trouble.code == "device-no-permission" and path is not None:
        return denied(path) or Cause(trouble.code, trouble.facts)
    if trouble.code == "device-in-use" and path is not None:
        return in_use(path, proc) or Cause(trouble.code, trouble.facts)
    if trouble.code == "device-absent" and "cause" in trouble.facts:
        code = _NETWORK_CAUSES.get(str(trouble.facts["cause"]), trouble.code)
        return Cause(code, trouble.facts)
    return Cause(trouble.code, trouble.facts)


def denied(path: Path) -> Cause | None:
    """Why this user may not open a device, and what gives the right; None when he may.

    Codes: "group-missing" (group), "group-not-yet" (group; a new login is needed),
    "rule-missing" (rule; no group is given access).
    """
    effective = os.access in os.supports_effective_ids
    if os.access(path, os.R_OK | os.W_OK, effective_ids=effective) or not os.path.lexists(path):
        return None
    if sys.platform == "win32":
        return Cause("device-no-permission", {"name": str(path)})
    import grp
    import pwd

    facts: dict[str, object] = {"name": str(path), "rule": RULES_FILE}
    try:
        status = path.stat()
    except OSError:
        return Cause("rule-missing", facts)
    if status.st_gid == 0 or not status.st_mode & 0o060:
        return Cause("rule-missing", facts)
    try:
        group = grp.getgrgid(status.st_gid)
        user = pwd.getpwuid(os.geteuid()).pw_name
    except KeyError:
        return Cause("rule-missing", facts)
    code = "group-not-yet" if user in group.gr_mem else "group-missing"
    return Cause(code, facts | {"group": group.gr_name, "user": user})


def in_use(path: Path, proc: Path = _PROC) -> Cause | None:
    """The other program that has a device open, None when none is seen."""
    program = open_devices(proc).get(os.path.realpath(path))
    return held_by(path, program) if program else None


def held_by(path: Path, program: Program) -> Cause:
    facts = {"name": str(path), "program": program.name, "pid": program.pid}
    return Cause("device-held", facts)


def open_devices(proc: Path = _PROC) -> dict[str, Program]:
    """Which device files other programs have open, as far as this user may see."""
    found: dict[str, Program] = {}
    for name in _listed(proc):
        if not name.isdecimal() or int(name) == os.getpid():
            continue
        process = proc / name
        for each in _listed(process / "fd"):
            try:
                file = str((process / "fd" / each).readlink())
                if file.startswith("/dev/") and file not in EVERYBODYS:
                    found[file] = Program(_line(process / "comm"), int(name))
            except OSError:  # it ended, or closed the file
                continue
    return found


def _line(file: Path) -> str:
    """The kernel cuts a program's name off after 15 bytes, also in the middle of a character."""
    return file.read_text("utf-8", "replace").strip()


def _listed(folder: Path) -> list[str]:
    """Nothing for a folder that is gone or belongs to somebody else."""
    try:
        return [each.name for each in folder.iterdir()]
    except OSError:
        return []


def line_trouble(heard: bytes, settings: SerialSettings) -> Cause | None:
    """What bytes that no protocol reads tell about the line; None when they look like text.

    Codes: "wrong-parity" (should, is_set), "wrong-speed" (share in percent, is_set).
    """
    if len(heard) < _FEWEST_BYTES or _garbage(heard) <= _GARBAGE_SHARE:
        return None
    is_set = str(settings)
    if settings.data_bits == 8 and (parity := _parity(heard)):
        should = SerialSettings(settings.baud, 7, parity, settings.stop_bits, settings.flow)
        return Cause("wrong-parity", {"should": str(should), "is_set": is_set})
    share = round(100 * _garbage(heard))
    return Cause("wrong-speed", {"share": share, "is_set": is_set})


def _garbage(heard: bytes) -> float:
    """The share of bytes that no text has; a line that breaks shows as NULs."""
    return sum(not (0x20 <= each < 0x7F or each in _FRAMING) for each in heard) / len(heard)


def _parity(heard: bytes) -> str:
    """E or O when all bytes are text of 7 bits with that parity in the eighth, "" if not."""
    if _garbage(bytes(each & 0x7F for each in heard)) > 0:
        return ""
    odd = sum(each.bit_count() % 2 for each in heard)
    return {0: "E", len(heard): "O"}.get(odd, "")
