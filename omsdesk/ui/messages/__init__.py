"""The sentences for the codes of refusals and failures, with what to do next.

One file per area holds `MESSAGES`; a code belongs to the area that raises it. Templates name
facts in braces: "{sku} has only {available} left". Texts are source texts of the context
"messages". A test reads every `raise` of the program and fails for a code without a sentence
and for a template that names a fact which is not raised.

    said = say(refusal)      # Said(text, next_step, code)
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import Any

from PySide6.QtCore import QCoreApplication

from omsdesk.errors import Refused, Unavailable
from omsdesk.ui import formats
from omsdesk.ui.messages.message import Message
from omsdesk.ui.messages.terms import term
from omsdesk.ui.texts import QT_TRANSLATE_NOOP

__all__ = ["AREAS", "Message", "Said", "catalogue", "say"]

AREAS = (
    "stock", "orders", "packing", "printing", "devices", "imports", "master", "people", "system",
    "scanners", "connections",
)  # fmt: skip

_UNKNOWN = Message(
    text=QT_TRANSLATE_NOOP("messages", "This is not possible ({code})"),
    next_step=QT_TRANSLATE_NOOP("messages", "Tell support this code"),
)


@dataclass(frozen=True, slots=True)
class Said:
    """A refusal in words, and what the person at the desk can do about it."""

    text: str
    next_step: str
    code: str


class _Facts(dict[str, Any]):
    """A template that names a missing fact still gives a sentence."""

    def __missing__(self, name: str) -> str:
        return "…"


@cache
def catalogue() -> Mapping[str, Message]:
    """All messages by code. ValueError for a code that two areas explain."""
    messages: dict[str, Message] = {}
    for area in AREAS:
        found: dict[str, Message] = import_module(f"omsdesk.ui.messages.{area}").MESSAGES
        if twice := messages.keys() & found.keys():
            raise ValueError(f"explained twice: {', '.join(sorted(twice))}")
        messages.update(found)
    return messages


def say(error: Refused | Unavailable) -> Said:
    """What to show for a refusal or failure; an unknown code still gives a sentence."""
    message = catalogue().get(error.code, _UNKNOWN)
    facts = _Facts({name: formats.fact(term(name, value)) for name, value in error.facts.items()})
    facts["code"] = error.code
    return Said(_filled(message.text, facts), _filled(message.next_step, facts), error.code)


def _filled(template: str, facts: _Facts) -> str:
    if not template:
        return ""
    return QCoreApplication.translate("messages", template).format_map(facts)
