"""Texts can be translated, and German is complete."""

from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

import omsdesk
from omsdesk import resources
from omsdesk.config import KEYS
from omsdesk.devices.scales.every import SCALE_PROTOCOLS
from omsdesk.errors import Refused
from omsdesk.integrations.importing.reasons import REASONS
from omsdesk.integrations.importing.rows import Origin, Rejected
from omsdesk.integrations.importing.verdicts import OTHER, SENTENCES
from omsdesk.models.holds import HoldKind
from omsdesk.models.labels import LabelState, PrintState
from omsdesk.models.people import Permission
from omsdesk.models.picking import PickListState
from omsdesk.models.sales import OrderState
from omsdesk.models.shipping import ParcelState, ShipmentState
from omsdesk.ui import language
from omsdesk.ui.importing import said as said_of_rows
from omsdesk.ui.messages import say
from omsdesk.ui.messages.terms import TERMS

UI = Path(omsdesk.__file__).parent / "ui"
WITH_TEXTS = (UI, UI.parent / "app")
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


@dataclass(frozen=True)
class Text:
    """A text of the screens: what it is looked up by, and where it stands."""

    context: str
    source: str
    place: str


class Texts(ast.NodeVisitor):
    """Collects the texts of a module as they are looked up when the program runs."""

    def __init__(self, place: str) -> None:
        self.found: list[Text] = []
        self.lost: list[str] = []
        self._place = place
        self._classes: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        place = f"{self._place}:{node.lineno}"
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        texts = [each.value for each in node.args if isinstance(each, ast.Constant)]
        if name == "tr" and not (self._classes and ast.unparse(node.func) == "self.tr"):
            self.lost.append(place)
        elif name == "tr" and texts:
            self.found.append(Text(self._classes[-1], str(texts[0]), place))
        elif name in ("translate", "QT_TRANSLATE_NOOP") and len(texts) > 1:
            self.found.append(Text(str(texts[0]), str(texts[1]), place))
        self.generic_visit(node)


def texts_of(source: str, place: str = "") -> Texts:
    texts = Texts(place)
    texts.visit(ast.parse(source))
    return texts


def texts_of_the_program() -> list[Texts]:
    files = sorted(file for folder in WITH_TEXTS for file in folder.rglob("*.py"))
    return [texts_of(file.read_text(encoding="utf-8"), str(file.name)) for file in files]


def messages(name: str) -> list[ET.Element]:
    tree = ET.parse(resources.path("translations", f"omsdesk_{name}.ts"))  # noqa: S314
    return list(tree.iter("message"))


def finished(name: str) -> set[tuple[str, str]]:
    """The (context, text) that a language has."""
    tree = ET.parse(resources.path("translations", f"omsdesk_{name}.ts"))  # noqa: S314
    return {
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in tree.iter("context")
        for message in context.iter("message")
        if message.find("translation[@type]") is None
    }


def forms_of(message: ET.Element) -> list[str]:
    """What a message is translated to: once, or for one and for many."""
    target = message.find("translation")
    assert target is not None
    return [form.text or "" for form in target] or [target.text or ""]


def is_finished(message: ET.Element) -> bool:
    return message.find("translation[@type]") is None


def placeholders(text: str) -> list[str]:
    return sorted(re.findall(r"\{[^}]*\}|%n", text))


def test_every_text_of_the_program_has_german() -> None:
    known = finished("de")
    lacking = [
        f"{text.place}: {text.context}: {text.source}"
        for texts in texts_of_the_program()
        for text in texts.found
        if (text.context, text.source) not in known
    ]
    assert lacking == [], "run resources/translations/update.py and write the German"


def test_every_sentence_about_a_refused_row_has_german() -> None:
    known = finished("de")
    pairs = [*REASONS.values(), *SENTENCES.values(), OTHER]
    texts = {text for pair in pairs for text in pair if text}
    assert [text for text in texts if ("imports", text) not in known] == []


def test_every_hint_about_a_scale_has_german() -> None:
    known = finished("de")
    hints = [each.hint for each in SCALE_PROTOCOLS.values()]
    assert [text for text in hints if ("hints", text) not in known] == []


def test_every_setting_of_a_station_is_explained_in_german() -> None:
    known = finished("de")
    assert [each.text for each in KEYS.values() if ("settings", each.text) not in known] == []


def test_every_text_is_asked_for_by_its_own_class() -> None:
    assert [place for texts in texts_of_the_program() for place in texts.lost] == []


def test_a_text_asked_for_through_another_object_is_found() -> None:
    source = "class Bench:\n    def say(self):\n        return self.view.tr('Right')"
    assert texts_of(source).lost == [":3"]


def test_a_text_without_german_is_found() -> None:
    (text,) = texts_of("class Bench:\n    def say(self):\n        self.tr('Never seen')").found
    assert (text.context, text.source) not in finished("de")


@pytest.mark.parametrize("name", ["de", "en", "pseudo"])
def test_every_language_keeps_every_placeholder(name: str) -> None:
    wrong = [
        message.findtext("source", "")
        for message in messages(name)
        if is_finished(message)
        for form in forms_of(message)
        if placeholders(form) != placeholders(message.findtext("source", ""))
    ]
    assert wrong == []


@pytest.mark.parametrize("name", ["de", "en"])
def test_no_counted_text_is_left_in_one_form(name: str) -> None:
    counted = [each for each in messages(name) if each.get("numerus") == "yes"]
    assert [each.findtext("source") for each in counted if not all(forms_of(each))] == []
    assert all(len(forms_of(each)) == 2 for each in counted)


def test_keys_are_named_as_german_keyboards_name_them() -> None:
    wrong = [
        form
        for message in messages("de")
        for form in forms_of(message)
        if re.search(r"\b(Ctrl|Shift|Del)\b", form)
    ]
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
def test_a_refusal_names_states_and_documents_in_german() -> None:
    said = say(Refused("wrong-state", document="sales-order", state="cancelled"))
    assert said.text == "Auftrag ist storniert"


def test_no_code_of_a_refused_row_has_two_sentences() -> None:
    assert REASONS.keys() & SENTENCES.keys() == set()


@pytest.mark.usefixtures("in_german")
def test_a_refused_row_is_explained_in_german() -> None:
    reason, hint = REASONS["number-ambiguous"]
    row = Rejected(
        origin=Origin("orders", "orders.csv", ()),
        line=20,
        code="number-ambiguous",
        reason=reason,
        hint=hint,
        column="Menge",
        facts={"point": "1.000", "comma": "1000"},
    )
    assert said_of_rows.reason(row) == "Menge: Die Zahl kann 1.000 oder 1000 heißen."
    assert said_of_rows.hint(row).startswith("In der Zuordnung decimal_mark")


@pytest.mark.parametrize("permission", Permission)
def test_every_permission_has_a_word(permission: Permission) -> None:
    assert permission in TERMS["permission"]


@pytest.mark.parametrize("kind", HoldKind)
def test_every_kind_of_hold_has_a_word(kind: HoldKind) -> None:
    assert kind in TERMS["kind"]


@pytest.mark.parametrize(
    "states", [OrderState, PickListState, ShipmentState, ParcelState, LabelState, PrintState]
)
def test_every_state_has_a_word(states: type[StrEnum]) -> None:
    assert {str(each) for each in states} <= TERMS["state"].keys()


@pytest.mark.usefixtures("in_german")
def test_keys_have_german_names() -> None:
    keys = QKeySequence("Ctrl+Shift+F5")
    assert keys.toString(QKeySequence.SequenceFormat.NativeText) == "Strg+Umschalt+F5"


@pytest.mark.usefixtures("in_german")
def test_german_counts_one_and_many() -> None:
    def counted(count: int) -> str:
        return QCoreApplication.translate("StatusStrip", "%n change(s) waiting", "", count)

    assert (counted(1), counted(2)) == ("1 Änderung wartet", "2 Änderungen warten")


def test_a_language_without_translations_is_an_error(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        language.install(qapp, "tlh")
