"""What a station is set to: every setting declared once, read from layers of TOML files.

Later layers win: built-in default, machine, user, profile, environment, command line. The
name of a field is its key with the first underscore for the dot: `display_theme` is `theme`
under `[display]` in a file and `OMSDESK_DISPLAY_THEME` in the environment. What is plugged
into a station stands in `devices.toml` beside these: see `devices.station`.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from difflib import get_close_matches
from pathlib import Path
from typing import Any

PREFIX = "OMSDESK_"
# Read before any setting, because it says where the settings are.
PROFILE_VARIABLE = "OMSDESK_PROFILE"
# Where simulated devices announce themselves: no setting either, see `devices.discovery`.
SIMULATED_VARIABLE = "OMSDESK_SIMULATED"

_NO_SETTINGS = {PROFILE_VARIABLE, SIMULATED_VARIABLE}
_FILE = "settings.toml"
_YES_NO = {"true": True, "yes": True, "on": True, "1": True}
_YES_NO |= {"false": False, "no": False, "off": False, "0": False}


class ConfigError(ValueError):
    """One or more settings are wrong; `problems` has a sentence for each."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


def _setting(
    default: str | int | bool,
    text: str,
    *,
    unit: str = "",
    choices: tuple[str, ...] = (),
    within: tuple[int, int] | None = None,
    pattern: str = "",
) -> Any:
    facts: dict[str, object] = {"default": default, "text": text, "unit": unit}
    facts |= {"choices": choices, "within": within, "pattern": pattern}
    return field(default=default, metadata=facts)


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of one station; the values here are the defaults."""

    station_code: str = _setting(
        "01", "Two digits that begin every number which this desk gives out.", pattern=r"\d\d"
    )
    station_name: str = _setting("", "What people call this desk; empty for its code.")
    display_language: str = _setting("en", "Language of the screens.", choices=("en", "de"))
    display_theme: str = _setting(
        "system",
        "Colors of the screens.",
        choices=("system", "light", "dark", "high-contrast"),
    )
    display_scale_percent: int = _setting(
        100, "Size of everything on the screens.", unit="%", within=(80, 200)
    )
    sound_on: bool = _setting(True, "Whether scans and refusals are heard.")


@dataclass(frozen=True, slots=True)
class Key:
    """One declared setting. `within` is its smallest and largest value, both allowed."""

    name: str
    field: str
    default: str | int | bool
    text: str
    unit: str
    choices: tuple[str, ...]
    within: tuple[int, int] | None
    pattern: str

    @property
    def variable(self) -> str:
        """The environment variable, `OMSDESK_DISPLAY_THEME`."""
        return PREFIX + self.field.upper()

    def wrong(self, value: object) -> str | None:
        """What is wrong with a value, as the end of a sentence; None when it is right."""
        kind = type(self.default)
        if type(value) is not kind:
            return f"must be {_KINDS[kind]}"
        if self.choices and value not in self.choices:
            return f"must be one of {', '.join(self.choices)}"
        if isinstance(value, int) and self.within and not _inside(value, self.within):
            return f"must be from {self.within[0]} to {self.within[1]} {self.unit}".rstrip()
        if isinstance(value, str) and self.pattern and not re.fullmatch(self.pattern, value):
            return "has not the form that it must have: " + self.text
        return None

    def parsed(self, text: str) -> object:
        """A value from the environment or the command line; the text itself if it is none."""
        if isinstance(self.default, bool):
            return _YES_NO.get(text.lower(), text)
        if isinstance(self.default, int) and re.fullmatch(r"-?\d+", text):
            return int(text)
        return text


_KINDS: dict[type, str] = {str: "text", int: "a whole number", bool: "true or false"}


def _inside(value: int, limits: tuple[int, int]) -> bool:
    return limits[0] <= value <= limits[1]


KEYS: Mapping[str, Key] = {
    name: Key(name=name, field=each.name, **each.metadata)
    for each in fields(Settings)
    for name in [each.name.replace("_", ".", 1)]
}


@dataclass(frozen=True, slots=True)
class Profile:
    """The folder that holds all state of one desk."""

    folder: Path

    @property
    def database(self) -> Path:
        return self.folder / "omsdesk.db"

    @property
    def logs(self) -> Path:
        return self.folder / "logs"

    @property
    def documents(self) -> Path:
        """Where packing slips and invoices are stored as they were printed."""
        return self.folder / "documents"

    @property
    def labels(self) -> Path:
        """Where label bytes are stored, and where the `file:` printer writes."""
        return self.folder / "labels"

    @property
    def imports(self) -> Path:
        """Where imports leave the rows that they refused, one folder for each run."""
        return self.folder / "imports"

    @property
    def settings(self) -> Path:
        return self.folder / _FILE

    @property
    def devices(self) -> Path:
        """Which scanners, scale and printers the station has."""
        return self.folder / "devices.toml"

    @property
    def captures(self) -> Path:
        """What devices said and were told, where a recording was switched on."""
        return self.folder / "captures"

    @property
    def window(self) -> Path:
        """Sizes and places of the window, written by the program, not for people."""
        return self.folder / "window.ini"

    def create(self) -> None:
        """Make the folders that are missing. OSError when that is not allowed."""
        for folder in (self.folder, self.logs, self.documents, self.labels):
            folder.mkdir(parents=True, exist_ok=True)


def profile_at(folder: str | Path | None, environment: Mapping[str, str]) -> Profile:
    """The profile asked for, else that of `OMSDESK_PROFILE`, else the user's own."""
    chosen = folder or environment.get(PROFILE_VARIABLE)
    if chosen:
        return Profile(Path(chosen).expanduser().absolute())
    from platformdirs import user_data_path

    return Profile(user_data_path("omsdesk", appauthor=False))


@dataclass(frozen=True, slots=True)
class Layer:
    """Raw values by key, and where they were found."""

    origin: str
    values: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Loaded:
    """Settings and, by key, the origin of each value."""

    settings: Settings
    origins: Mapping[str, str]


def load(
    profile: Profile, environment: Mapping[str, str], arguments: Mapping[str, str] | None = None
) -> Loaded:
    """The settings of a profile; `arguments` are keys and texts of the command line.

    Raises ConfigError with everything that is wrong in any layer.
    """
    problems: list[str] = []
    layers = [read_file(path, problems) for path in _files(profile)]
    layers.append(_from_environment(environment, problems))
    layers.append(_from_texts("command line", arguments or {}, problems))
    loaded = merged(layers, problems)
    if problems:
        raise ConfigError(problems)
    return loaded


def merged(layers: list[Layer], problems: list[str]) -> Loaded:
    """The last layer that has a key wins; wrong values are left out and reported."""
    chosen: dict[str, Any] = {}
    origins = dict.fromkeys(KEYS, "default")
    for layer in layers:
        for name, value in layer.values.items():
            wrong = KEYS[name].wrong(value)
            if wrong:
                problems.append(f"{layer.origin}: {name} {wrong}")
            else:
                chosen[KEYS[name].field] = value
                origins[name] = layer.origin
    return Loaded(Settings(**chosen), origins)


def _files(profile: Profile) -> tuple[Path, Path, Path]:
    from platformdirs import site_config_path, user_config_path

    machine = site_config_path("omsdesk", appauthor=False)
    return machine / _FILE, user_config_path("omsdesk", appauthor=False) / _FILE, profile.settings


def read_file(path: Path, problems: list[str]) -> Layer:
    """The declared keys of a TOML file, empty when there is no such file."""
    origin = str(path)
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError):
        return Layer(origin, {})
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        problems.append(f"{origin}: cannot be read: {error}")
        return Layer(origin, {})
    flat: dict[str, object] = {}
    for section, value in content.items():
        if isinstance(value, dict):
            flat |= {f"{section}.{name}": each for name, each in value.items()}
        else:
            flat[section] = value
    return Layer(origin, _declared(origin, flat, problems))


def _declared(origin: str, values: Mapping[str, object], problems: list[str]) -> dict[str, object]:
    problems.extend(
        f"{origin}: unknown setting {name}{_nearest(name, list(KEYS))}"
        for name in values
        if name not in KEYS
    )
    return {name: value for name, value in values.items() if name in KEYS}


def _nearest(name: str, known: list[str]) -> str:
    found = get_close_matches(name, known, n=1, cutoff=0.5)
    return f"; did you mean {found[0]}?" if found else ""


def _from_environment(environment: Mapping[str, str], problems: list[str]) -> Layer:
    by_variable = {key.variable: key for key in KEYS.values()}
    values: dict[str, object] = {}
    for variable, text in environment.items():
        if not variable.startswith(PREFIX) or variable in _NO_SETTINGS:
            continue
        key = by_variable.get(variable)
        if key is None:
            problems.append(
                f"environment: unknown setting {variable}{_nearest(variable, list(by_variable))}"
            )
        else:
            values[key.name] = key.parsed(text)
    return Layer("environment", values)


def _from_texts(origin: str, texts: Mapping[str, str], problems: list[str]) -> Layer:
    values = _declared(origin, texts, problems)
    return Layer(origin, {name: KEYS[name].parsed(str(text)) for name, text in values.items()})
