"""A TOML file that people comment and the program rewrites: their comments stay.

Source: TOML v1.0.0, "Comment", "Array of Tables".
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from typing import Any

Content = dict[str, Any]


def rewritten(text: str, content: Content, *, key: str, head: str) -> str:
    """`text` with this content, and with its comments where what they stand at is still there.

    Tables of an array are the same when they have the same `key`. A file that is new, is no
    TOML, or cannot be kept so is written anew behind `head`: the content always comes out right.
    """
    import tomlkit
    from tomlkit.exceptions import TOMLKitError

    for before in (text or head, head):
        try:
            document = tomlkit.parse(before)
            _set_all(document, content, key)
            after = tomlkit.dumps(document)
            if tomllib.loads(after) == content:
                return after
        except (TOMLKitError, tomllib.TOMLDecodeError):
            continue
    return head + tomlkit.dumps(content)


def _set_all(table: Any, content: Mapping[str, Any], key: str) -> None:
    """Make a table of a document say this, touching only what is otherwise."""
    for name in [name for name in table if name not in content]:
        del table[name]
    for name, value in content.items():
        here = table.get(name)
        if _is_table(here) and isinstance(value, dict):
            _set_all(here, value, key)
        elif _is_tables(here) and _is_tables(value):
            _set_each(here, value, key)
        elif name not in table or here != value:
            table[name] = value


def _set_each(tables: Any, contents: list[Content], key: str) -> None:
    before = {each.get(key): each for each in tables}
    while len(tables):
        del tables[-1]
    for content in contents:
        table = before.get(content.get(key))
        if table is None:
            tables.append(content)
        else:
            _set_all(table, content, key)
            tables.append(table)


def _is_table(value: Any) -> bool:
    return isinstance(value, dict)


def _is_tables(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(map(_is_table, value))
