"""Every code that the program raises has a sentence, made of facts that are really raised."""

from __future__ import annotations

import ast
import string
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import omsdesk
from omsdesk.errors import Refused
from omsdesk.ui.messages import catalogue, say
from omsdesk.values import Quantity

SOURCE = Path(omsdesk.__file__).parent
KINDS = {"Refused", "Overridable", "Unavailable"}


@dataclass(frozen=True)
class Raise:
    """One place that makes a refusal; `facts` is None when they cannot be read off."""

    code: str
    facts: frozenset[str] | None
    place: str


def raises() -> Iterator[Raise]:
    for file in sorted(SOURCE.rglob("*.py")):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and _is_kind(node.func) and node.args:
                yield from _raise(node, f"{file.relative_to(SOURCE)}:{node.lineno}")


def _is_kind(function: ast.expr) -> bool:
    return isinstance(function, ast.Name) and function.id in KINDS


def _raise(node: ast.Call, place: str) -> Iterator[Raise]:
    for code in _codes(node.args[0]):
        names = [keyword.arg for keyword in node.keywords]
        facts = None if None in names else frozenset(name for name in names if name is not None)
        yield Raise(code, facts, place)


def _codes(code: ast.expr) -> Iterator[str]:
    """The literal, or both literals of a conditional; a variable tells nothing."""
    if isinstance(code, ast.Constant) and isinstance(code.value, str):
        yield code.value
    elif isinstance(code, ast.IfExp):
        yield from _codes(code.body)
        yield from _codes(code.orelse)


def placeholders(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name}


def test_every_code_that_is_raised_has_a_sentence() -> None:
    missing = {f"{each.code} ({each.place})" for each in raises() if each.code not in catalogue()}
    assert missing == set()


def test_no_sentence_is_kept_for_a_code_that_is_never_raised() -> None:
    # A code may reach `Refused` through a variable or a default: any literal of it counts.
    text = "\n".join(
        file.read_text(encoding="utf-8")
        for file in SOURCE.rglob("*.py")
        if "messages" not in file.parts
    )
    assert {code for code in catalogue() if f'"{code}"' not in text} == set()


def test_sentences_name_only_facts_that_every_raise_gives() -> None:
    wrong = []
    for each in raises():
        message = catalogue().get(each.code)
        if message is None or each.facts is None:
            continue
        wanted = placeholders(message.text) | placeholders(message.next_step)
        if unknown := wanted - each.facts - {"code"}:
            wrong.append(f"{each.code} lacks {', '.join(sorted(unknown))} ({each.place})")
    assert wrong == []


def test_a_code_without_a_sentence_is_still_shown() -> None:
    said = say(Refused("moon-too-bright", phase=3))
    assert said.text == "This is not possible (moon-too-bright)"


def test_facts_are_written_in_the_locale() -> None:
    catalogue()
    said = say(Refused("stock-below-zero", sku="CHAI-10", on_hand=Quantity.of("1234.5")))
    assert "{" not in said.text
