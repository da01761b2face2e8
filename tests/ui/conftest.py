"""What the tests of windows share: one application in our theme, and a runner that closes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from omsdesk.ui import theme
from omsdesk.ui.runner import Runner


@dataclass(frozen=True)
class Done:
    """What a command came to, as the runner expects it."""

    result: Any = None
    changes: frozenset[str] = field(default_factory=frozenset)


def perform_call(command: Any) -> Done:
    """Carry out a command that is a callable: its result, and its `changes` if it has any."""
    return Done(command(), getattr(command, "changes", frozenset()))


def read_call(query: Callable[..., Any], args: tuple[Any, ...]) -> Any:
    return query(*args)


@pytest.fixture(autouse=True)
def themed(qapp: QApplication) -> None:
    """Every test starts with the light theme at 100 % and English formats."""
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    theme.apply(qapp, theme.LIGHT)


@pytest.fixture
def runner(qapp: QApplication) -> Iterator[Runner]:
    """A runner whose commands and queries are plain callables."""
    made = Runner(perform_call, read_call)
    yield made
    assert made.close()
