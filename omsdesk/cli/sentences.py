"""What the terminal says when something is refused; the window has a catalogue of its own."""

from __future__ import annotations

from typing import Any

from omsdesk.errors import Refused, Unavailable

_SENTENCES = {
    "already-set-up": "this profile is set up already; choose another folder with --profile DIR",
    "badge-unknown": "nobody here has this badge",
    "database-newer": "the database was made by a newer version of omsdesk; install that one",
    "gs1-prefix-wrong": (
        "the GS1 prefix {prefix} is not right: it is your company prefix of 7 to 10 digits"
    ),
    "import-column-missing": "{file} has no column {column}{nearest_hint}",
    "import-column-twice": "{file} has the column {column} twice; rename one of them",
    "import-file-empty": "{file} is empty",
    "import-file-missing": "the mapping needs {file}, which is not in the folder",
    "import-file-unreadable": "{file} cannot be read; save it again as CSV (UTF-8) or XLSX",
    "mapping-field-unknown": "the mapping names a field {key} in {where}{nearest_hint}",
    "mapping-key-unknown": "the mapping says {key} in {where}{nearest_hint}",
    "mapping-incomplete": "the mapping lacks {key} in {where}",
    "mapping-field-missing": "the mapping has no {field} in {where}",
    "mapping-unknown": (
        "there is no mapping {name}{nearest_hint}; omsdesk import --list shows them, "
        "or give the path of one"
    ),
    "mapping-unreadable": "the mapping cannot be read: {problem}",
    "mapping-value-wrong": "the mapping has a wrong value: {problem}",
    "not-permitted": "{operator} may not do this (it needs the right to {permission})",
    "not-set-up": (
        "this profile is not set up yet; omsdesk setup makes a desk of it, "
        "or omsdesk demo opens one with invented goods"
    ),
    "profile-in-use": (
        "another window works on the profile {profile}; go on there, "
        "or choose another folder with --profile DIR"
    ),
    "no-pseudo-terminals": "this machine has no pseudo terminals; use --tcp PORT",
    "device-in-use": "{name} is used by another program; close it, or choose another port",
    "script-line-wrong": (
        "line {number} of the script is not right: {line}; write the second, then the words, "
        "such as 1.5 put 250 g"
    ),
    "script-unreadable": "{file} cannot be read; save it again as text (UTF-8)",
    "simulator-unit-wrong": "scales with {protocol} do not send {unit}; choose another --unit",
    "simulator-word-unknown": "{word} is no word of this device; it knows {words}",
    "simulator-word-wrong": "this is said as: {form}",
    "station-code-wrong": "the station code {station} is not right: write two digits, such as 01",
}


class _Facts(dict[str, Any]):
    def __missing__(self, name: str) -> str:
        return "?"


def sentence(error: Refused | Unavailable) -> str:
    """A refusal in words; one without a sentence shows its code and facts."""
    template = _SENTENCES.get(error.code)
    if template is None:
        return str(error)
    nearest = error.facts.get("nearest")
    hint = f"; did you mean {nearest}?" if nearest else ""
    return template.format_map(_Facts(error.facts, nearest_hint=hint))
