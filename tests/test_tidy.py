"""The code keeps the house rules, and each rule can fail."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests import tidy
from tests.tidy import PYTHON_RULES, TEXT_RULES, Rule, Source

ROOT = Path(__file__).parents[1]

# (pattern, rule): why these files may.
EXCEPTIONS: dict[tuple[str, Rule], str] = {
    ("omsdesk/store/migrations/versions/*.py", tidy.long_functions): (
        "alembic writes one function per revision, which is as long as there are tables"
    ),
    ("omsdesk/documents/paper.py", tidy.floats): (
        "measures type in points of paper; no amount passes through it"
    ),
}

# Not text, or not ours to write.
_SKIPPED = {".png", ".ttf", ".otf", ".wav", ".qm", ".ico", ".db", ".lock", ".pdf", ".gz", ".xlsx"}


def _sources() -> list[Source]:
    """Every text file of the project, also one that is not committed yet."""
    # The checkout may belong to somebody else than who runs the tests.
    listing = "git -c safe.directory=* ls-files -z --cached --others --exclude-standard"
    done = subprocess.run(listing.split(), check=True, cwd=ROOT, capture_output=True, text=True)
    sources = []
    for path in filter(None, done.stdout.split("\0")):
        file = ROOT / path
        if file.is_file() and file.suffix not in _SKIPPED:
            sources.append(Source(path, file.read_bytes().decode(errors="replace")))
    return sources


@pytest.fixture(scope="module")
def sources() -> list[Source]:
    found = _sources()
    assert len(found) > 50
    return found


def _excepted(source: Source, rule: Rule) -> bool:
    return any(source.matches(pattern) for pattern, each in EXCEPTIONS if each is rule)


@pytest.mark.parametrize("rule", [*PYTHON_RULES, *TEXT_RULES], ids=lambda rule: rule.__name__)
def test_the_rule_is_kept(sources: list[Source], rule: Rule) -> None:
    wrong = [
        f"{source.path}:{line}: {text}"
        for source in sources
        if rule in TEXT_RULES or source.path.endswith(".py")
        if not _excepted(source, rule)
        for line, text in rule(source)
    ]
    assert not wrong, "\n" + "\n".join(wrong)


def test_every_exception_is_still_needed(sources: list[Source]) -> None:
    unneeded = [
        (pattern, rule.__name__)
        for pattern, rule in EXCEPTIONS
        if not any(list(rule(source)) for source in sources if source.matches(pattern))
    ]
    assert unneeded == []


_SIX = "def f(a, b, c, d, e, g): ..."

PLANTED = [
    (tidy.long_files, "omsdesk/ids.py", "x = 1\n" * 401),
    (tidy.long_lines, "omsdesk/ids.py", f"x = '{'y' * 100}'"),
    (tidy.long_functions, "omsdesk/ids.py", "def f():\n" + "    x = 1\n" * 60),
    (tidy.many_parameters, "omsdesk/ids.py", _SIX),
    (tidy.many_parameters, "omsdesk/ids.py", f"class A:\n    {_SIX.replace('a', 'self, a')}"),
    (tidy.empty_names, "omsdesk/utils.py", ""),
    (tidy.empty_names, "omsdesk/ids.py", "class OrderManager: ..."),
    (tidy.catch_all, "omsdesk/ids.py", "try: ...\nexcept Exception: ..."),
    (tidy.catch_all, "omsdesk/ids.py", "try: ...\nexcept: ..."),
    (tidy.catch_all, "omsdesk/ids.py", "try: ...\nexcept (OSError, BaseException): ..."),
    (tidy.unnamed_protocols, "omsdesk/devices/scales/sics.py", '"""MT-SICS."""'),
    (tidy.unnamed_protocols, "omsdesk/devices/printers/zpl/commands.py", '"""ZPL II."""'),
    (tidy.mocks_and_waits, "tests/test_a.py", "import unittest.mock"),
    (tidy.mocks_and_waits, "tests/test_a.py", "from unittest.mock import Mock"),
    (tidy.mocks_and_waits, "tests/test_a.py", "from unittest import mock"),
    (tidy.mocks_and_waits, "tests/test_a.py", "qtbot.wait(10)"),
    (tidy.mocks_and_waits, "tests/test_a.py", "import time\ntime.sleep(1)"),
    (tidy.mocks_and_waits, "tests/test_a.py", "from time import sleep"),
    (tidy.mocks_and_waits, "omsdesk/ui/a.py", "QApplication.processEvents()"),
    (tidy.floats, "omsdesk/values.py", "x = float('1')"),
    (tidy.floats, "omsdesk/models/item.py", "def price(self) -> float: ..."),
    (tidy.floats, "omsdesk/commands/a.py", "price = 1.5"),
    (tidy.floats, "omsdesk/documents/labels/a.py", "width = float(weight)"),
    (tidy.untranslatable, "omsdesk/ui/a.py", "self.tr(f'{count} parcels')"),
    (tidy.untranslatable, "omsdesk/ui/a.py", "self.tr('{} parcels'.format(3))"),
    (tidy.undocumented, "omsdesk/ids.py", "x = 1"),
    (tidy.machine_names, "README.md", "see /" + "work/main"),
    (tidy.machine_names, "README.md", "from py" + "pi.org"),
]

ALLOWED = [
    (tidy.many_parameters, "omsdesk/ids.py", "class A:\n    def f(self, a, b, c, d, e, *, g): ..."),
    (tidy.catch_all, "omsdesk/ui/runner.py", "try: ...\nexcept Exception: ..."),
    (tidy.unnamed_protocols, "omsdesk/devices/scales/a.py", '"""A.\n\nSource: manual, page 3."""'),
    (tidy.unnamed_protocols, "omsdesk/devices/scales/__init__.py", ""),
    (tidy.floats, "omsdesk/devices/scales/a.py", "TIMEOUT_S = 0.5"),
    (tidy.floats, "omsdesk/devices/scales/a.py", "def settle(self, after_s: float): ..."),
    (tidy.floats, "omsdesk/documents/labels/a.py", "width: float = 1.5"),
    (tidy.floats, "omsdesk/ui/a.py", "x = float(width)"),
    (tidy.untranslatable, "omsdesk/ui/a.py", "self.tr('{} parcels').format(3)"),
    (tidy.machine_names, "README.md", "docs/" + "work/plan"),
]


@pytest.mark.parametrize(("rule", "path", "text"), PLANTED)
def test_a_planted_breach_is_found(rule: Rule, path: str, text: str) -> None:
    assert list(rule(Source(path, text)))


@pytest.mark.parametrize(("rule", "path", "text"), ALLOWED)
def test_what_is_allowed_is_left_alone(rule: Rule, path: str, text: str) -> None:
    assert not list(rule(Source(path, text)))


def test_no_rule_is_without_a_planted_breach() -> None:
    assert {rule for rule, _, _ in PLANTED} == {*PYTHON_RULES, *TEXT_RULES}
