"""The settings of this station as they are, each with where it comes from."""

from __future__ import annotations

import os
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from omsdesk.config import KEYS, ConfigError, Key, Profile, Settings, load
from omsdesk.ui.rows import Column
from omsdesk.ui.texts import QT_TRANSLATE_NOOP
from omsdesk.ui.theme import Tone

_DEFAULT, _ENVIRONMENT, _COMMAND_LINE = "default", "environment", "command line"
_ORIGINS = {
    _DEFAULT: QT_TRANSLATE_NOOP("devices", "nobody has set it"),
    _ENVIRONMENT: QT_TRANSLATE_NOOP("devices", "the environment, {variable}"),
    _COMMAND_LINE: QT_TRANSLATE_NOOP("devices", "the command line"),
}
_YES, _NO = QT_TRANSLATE_NOOP("devices", "yes"), QT_TRANSLATE_NOOP("devices", "no")


@dataclass(frozen=True, slots=True)
class SettingRow:
    """`origin` is as `config` names it: a file, or one of three words."""

    key: Key
    value: str | int | bool
    origin: str


def setting_rows(profile: Profile, settings: Settings) -> list[SettingRow]:
    """What the window was opened with. What no file says was given on the command line."""
    try:
        loaded = load(profile, os.environ)
    except ConfigError:
        return [SettingRow(key, getattr(settings, key.field), "") for key in KEYS.values()]
    rows = []
    for name, key in KEYS.items():
        value = getattr(settings, key.field)
        is_loaded = value == getattr(loaded.settings, key.field)
        rows.append(SettingRow(key, value, loaded.origins[name] if is_loaded else _COMMAND_LINE))
    return rows


def _what(row: SettingRow) -> str:
    return QCoreApplication.translate("settings", row.key.text)


def _value(row: SettingRow) -> str:
    if isinstance(row.value, bool):
        return _tr(_YES if row.value else _NO)
    return f"{row.value} {row.key.unit}".strip() or "–"


def whole(row: SettingRow) -> str:
    """All that is known of a setting, in one line."""
    said = _tr(QT_TRANSLATE_NOOP("devices", "{setting}: {value} ({origin})"))
    return said.format(setting=_what(row).rstrip("."), value=_value(row), origin=_origin(row))


def _origin(row: SettingRow) -> str:
    if row.origin not in _ORIGINS:
        return row.origin
    return _tr(_ORIGINS[row.origin]).format(variable=row.key.variable)


def _tr(text: str) -> str:
    return QCoreApplication.translate("devices", text)


SETTING_COLUMNS: tuple[Column[SettingRow], ...] = (
    Column(
        title=QT_TRANSLATE_NOOP("columns", "Setting"),
        value=_what,
        tip=lambda row: row.key.name,
        width=0,
    ),
    Column(
        title=QT_TRANSLATE_NOOP("columns", "Value"),
        value=_value,
        width=8,
        is_strong=True,
    ),
    Column(
        title=QT_TRANSLATE_NOOP("columns", "Set by"),
        value=_origin,
        tip=_origin,
        tone=lambda _row: Tone.MUTED,
        width=24,
        gives_way=1,
    ),
)
