"""Texts can be translated, and German is complete for what is shared."""

from __future__ import annotations

import ast
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

import omsdesk
from omsdesk import resources
from omsdesk.errors import Refused
from omsdesk.ui import language
from omsdesk.ui.messages import say

UI = Path(omsdesk.__file__).parent / "ui"
MARKERS = {"tr": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1}


def not_literal(tree: ast.AST) -> list[int]:
    """Lines where a text for translation is no literal: it would never be found."""
    lines = []
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        at = MARKERS.get(name)
        if at is None or len(node.args) <= at or name == "translate":
            continue
        text = node.args[at]
        if not (isinstance(text, ast.Constant) and isinstance(text.value, str)):
            lines.append(node.lineno)
    return lines


def test_no_text_for_translation_is_put_together() -> None:
    wrong = [
        f"{file.relative_to(UI)}:{line}"
        for file in sorted(UI.rglob("*.py"))
        for line in not_literal(ast.parse(file.read_text(encoding="utf-8")))
    ]
    assert wrong == []


@pytest.mark.parametrize("line", ['self.tr(f"{a} items")', 'self.tr("a".format(b))', "self.tr(a)"])
def test_a_text_that_is_put_together_is_found(line: str) -> None:
    assert not_literal(ast.parse(line)) == [1]


def messages(name: str) -> list[ET.Element]:
    tree = ET.parse(resources.path("translations", f"omsdesk_{name}.ts"))  # noqa: S314
    return list(tree.iter("message"))


def test_german_keeps_every_placeholder() -> None:
    wrong = []
    for message in messages("de"):
        source, target = message.findtext("source", ""), message.find("translation")
        assert target is not None
        if target.get("type") == "unfinished":
            continue
        forms = [form.text or "" for form in target] or [target.text or ""]
        marks = {mark for mark in ("%n",) if mark in source}
        marks |= {part.split("}")[0] for part in source.split("{")[1:]}
        wrong += [source for form in forms if any(mark not in form for mark in marks)]
    assert wrong == []


@pytest.fixture
def in_german(qapp: QApplication) -> Iterator[None]:
    language.install(qapp, "de")
    yield
    language.install(qapp, "en")
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)


@pytest.mark.usefixtures("in_german")
def test_a_refusal_is_said_in_german() -> None:
    said = say(Refused("scan-unknown", raw="4711"))
    assert said.text == "Zum Code 4711 ist nichts bekannt"


@pytest.mark.usefixtures("in_german")
def test_german_counts_one_and_many() -> None:
    def counted(count: int) -> str:
        return QCoreApplication.translate("StatusStrip", "%n change(s) waiting", "", count)

    assert (counted(1), counted(2)) == ("1 Änderung wartet", "2 Änderungen warten")


def test_a_language_without_translations_is_an_error(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        language.install(qapp, "tlh")
