"""Simulated devices that run on this computer: they announce themselves in a folder.

    with announce("Simulated scale", DeviceKind.SCALE, end.uri):
        ...             # found by `omsdesk devices list` and by the window meanwhile

The file is held open and locked by who wrote it, so one that a killed simulator left is known
as such, whoever has its process number now.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from platformdirs import user_cache_path

from omsdesk.config import SIMULATED_VARIABLE
from omsdesk.devices.discovery.found import FoundPort, Reason, Surroundings, Way
from omsdesk.devices.kinds import DeviceKind
from omsdesk.devices.ports.exclusive import hold

FOLDER_VARIABLE = SIMULATED_VARIABLE
_log = logging.getLogger(__name__)


def folder() -> Path:
    """Where the simulated devices of this user announce themselves."""
    chosen = os.environ.get(FOLDER_VARIABLE)
    return Path(chosen) if chosen else user_cache_path("omsdesk", appauthor=False) / "simulated"


@contextlib.contextmanager
def announce(title: str, kind: DeviceKind, address: str) -> Iterator[None]:
    """Let a simulated device be found for as long as the block runs; without a `title` whoever
    shows it says in their own language what it is.

    Where the folder cannot be written the device runs all the same, and is not found.
    """
    text = json.dumps({"title": title, "kind": kind.value, "address": address})
    try:
        path, handle = _written(folder(), text)
    except OSError as error:
        _log.warning("the simulated %s cannot be announced: %s", kind, error)
        yield
        return
    try:
        yield
    finally:
        # Windows takes no name off a file that is open, other systems may at once.
        if os.name == "posix":
            path.unlink(missing_ok=True)
        os.close(handle)
        path.unlink(missing_ok=True)


def _written(target: Path, text: str) -> tuple[Path, int]:
    """The file and its open handle; it gets its name when it is whole and held."""
    target.mkdir(mode=0o700, parents=True, exist_ok=True)
    if os.name != "posix":  # a name cannot be changed there while the file is open
        handle, name = tempfile.mkstemp(dir=target, suffix=".json")
        os.write(handle, text.encode("utf-8"))
        return Path(name), handle
    handle, name = tempfile.mkstemp(dir=target, suffix=".new")
    hold(handle)
    os.write(handle, text.encode("utf-8"))
    return Path(name).rename(Path(name).with_suffix(".json")), handle


def simulated_devices(around: Surroundings) -> Iterator[FoundPort]:
    for file in sorted((around.simulated or folder()).glob("*.json")):
        if _is_left_over(file):
            file.unlink(missing_ok=True)
            continue
        try:
            said = json.loads(file.read_text("utf-8"))
            yield FoundPort(
                address=str(said["address"]),
                title=str(said["title"]),
                way=Way.SIMULATED,
                kind=DeviceKind(said["kind"]),
                reason=Reason.ANNOUNCED,
            )
        except (OSError, ValueError, KeyError, TypeError):  # it ends, or is just beginning
            continue


def _is_left_over(file: Path) -> bool:
    """Whether nobody holds it any more."""
    if os.name != "posix":
        try:
            file.unlink()
        except OSError:
            return False
        return True
    try:
        handle = os.open(file, os.O_RDWR)
    except OSError:
        return False
    try:
        hold(handle)
        return True
    except BlockingIOError:
        return False
    finally:
        os.close(handle)
