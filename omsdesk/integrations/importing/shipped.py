"""The mappings that come with the program, and finding one by name or path."""

from __future__ import annotations

import difflib
from pathlib import Path

from omsdesk import resources
from omsdesk.errors import Refused
from omsdesk.integrations.importing.mapping import Mapping, load

_ENDING = ".toml"


def shipped_names() -> tuple[str, ...]:
    """The names of the mappings that come with the program, in alphabetical order."""
    return tuple(sorted(path.stem for path in resources.path("mappings").glob(f"*{_ENDING}")))


def shipped() -> tuple[Mapping, ...]:
    """The mappings that come with the program, by name."""
    return tuple(load(_path(name)) for name in shipped_names())


def find_mapping(name: str) -> Mapping:
    """The mapping of a shipped name, else of a file.

    Refused: "mapping-unknown" (with the nearest shipped name), and as `load`.
    """
    known = shipped_names()
    if name in known:
        return load(_path(name))
    path = Path(name).expanduser()
    if path.is_file():
        return load(path)
    near = difflib.get_close_matches(name, known, n=1, cutoff=0.4)
    raise Refused("mapping-unknown", name=name, nearest=near[0] if near else "")


def _path(name: str) -> Path:
    return resources.path("mappings", f"{name}{_ENDING}")
