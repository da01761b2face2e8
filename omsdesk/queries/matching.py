"""Turns what people type into full-text queries, and asks the search index with them.

Source: SQLite documentation, "FTS5 Extension", 3 Full-text Query Syntax.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from uuid import UUID

from sqlalchemy import bindparam, text
from sqlalchemy.orm import Session

from omsdesk.store.search import SearchIndex

# Enough digits to name a phone, few enough that country codes and a leading 0 do not count.
_ENDING_DIGITS_MAX = 8
_ENDING_DIGITS_MIN = 3
_PHONE_MARKS = frozenset(" +-/().")
_GTIN_LENGTHS = (8, 12, 13, 14)


def words(typed: str) -> tuple[str, ...]:
    """The words of a text that hold something to search for."""
    return tuple(
        word for word in typed.replace("\0", " ").split() if any(char.isalnum() for char in word)
    )


def _quoted(phrase: str) -> str:
    return '"' + phrase.replace('"', '""') + '"'


def all_words(typed: str) -> str:
    """A query for rows that have every word, each as the beginning of a word."""
    return " AND ".join(f"{_quoted(word)}*" for word in words(typed))


def beginning(column: str, typed: str) -> str:
    """A query for rows whose column begins with the text."""
    return f"{column} : ^ {_quoted(' '.join(words(typed)))}*"


def phone_ending(typed: str) -> str | None:
    """A query for customers whose phone ends with the typed digits; None if it is no phone."""
    digits = "".join(char for char in typed if char.isdecimal())
    if len(digits) < _ENDING_DIGITS_MIN or not set(typed) <= _PHONE_MARKS | set(digits):
        return None
    return f"phone_endings : {_quoted(digits[::-1][:_ENDING_DIGITS_MAX])}*"


def code_keys(typed: str) -> tuple[str, ...]:
    """How a typed or scanned item code may be stored: as it is, and as a GTIN of 14 digits."""
    code = typed.strip()
    if code.isdecimal() and len(code) in _GTIN_LENGTHS:
        return tuple(dict.fromkeys((code.zfill(14), code)))
    return (code,)


def number_guesses(typed: str) -> tuple[str, ...]:
    """A typed number as it may be stored: people leave capitals to the machine."""
    number = typed.strip()
    return tuple(dict.fromkeys((number, number.upper())))


def matches(session: Session, index: SearchIndex, query: str, limit: int) -> list[UUID]:
    """The ids of rows that match an FTS5 query, the last added first; [] for an empty query."""
    if not query:
        return []
    found = session.execute(
        text(
            f"SELECT id FROM {index.index} JOIN {index.content} "  # noqa: S608 - declared names
            f"ON {index.content}.key = {index.index}.rowid "
            f"WHERE {index.index} MATCH :query ORDER BY {index.index}.rowid DESC LIMIT :limit"
        ),
        {"query": query, "limit": limit},
    ).scalars()
    return [UUID(hex=each) for each in found]


def matches_among(
    session: Session, index: SearchIndex, query: str, ids: Sequence[UUID]
) -> list[UUID]:
    """Those of the given rows that match an FTS5 query, in the given order."""
    if not query or not ids:
        return []
    keys = text(f"SELECT key, id FROM {index.content} WHERE id IN :ids")  # noqa: S608
    by_key = {
        row.key: UUID(hex=row.id)
        for row in session.execute(
            keys.bindparams(bindparam("ids", expanding=True)), {"ids": [each.hex for each in ids]}
        )
    }
    match = text(
        f"SELECT rowid FROM {index.index} "  # noqa: S608
        f"WHERE {index.index} MATCH :query AND rowid IN :keys"
    )
    found = {
        by_key[key]
        for key in session.execute(
            match.bindparams(bindparam("keys", expanding=True)),
            {"query": query, "keys": list(by_key)},
        ).scalars()
    }
    return [each for each in ids if each in found]


def merged(parts: Iterable[Iterable[UUID]], limit: int) -> list[UUID]:
    """Ids in the order of the parts, each once; parts after the limit are not asked for."""
    ranked: dict[UUID, None] = {}
    for part in parts:
        ranked.update(dict.fromkeys(part))
        if len(ranked) >= limit:
            break
    return list(ranked)[:limit]
