"""One table of actions per screen; menus, buttons, palette, key help and barcodes come from it.

    ACTIONS = (
        Action(
            id="park",
            text=QT_TRANSLATE_NOOP("actions", "Park"),
            help=QT_TRANSLATE_NOOP("actions", "Put the order aside and start the next"),
            shortcut="F4",
            icon="park",
        ),
    )
    self.actions_by_id = bind(self, ACTIONS, {"park": self._on_park}, may=operator.may)

A screen's table is the constant `ACTIONS` of any module in its folder: a test finds it there
and sees that no shortcut occurs twice on one screen or in `GLOBAL`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from omsdesk.ui.texts import QT_TRANSLATE_NOOP
from omsdesk.ui.theme.icons import icon
from omsdesk.ui.widgets.key_hint import shown_keys

_CONTEXT = "actions"


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """Something a person can do on a screen.

    `text` and `help` are source texts of the context "actions"; `shortcut` is portable text
    ("Ctrl+N"); `permission` the value that an operator needs, or "". `command_barcode` is
    what the printed sheet encodes, `CMD-...`, or "" where a scan should not do it.
    """

    id: str
    text: str
    help: str
    shortcut: str
    permission: str = ""
    icon: str = ""
    command_barcode: str = ""

    @property
    def shown_text(self) -> str:
        return QCoreApplication.translate(_CONTEXT, self.text)

    @property
    def shown_help(self) -> str:
        return QCoreApplication.translate(_CONTEXT, self.help)

    @property
    def shown_shortcut(self) -> str:
        """As the keys are called on this machine: "Strg+N"."""
        return shown_keys(QKeySequence(self.shortcut))


# Esc belongs to the banner while one is shown, and to the field or popup otherwise.
ACKNOWLEDGE = Action(
    id="acknowledge",
    text=QT_TRANSLATE_NOOP("actions", "Acknowledge"),
    help=QT_TRANSLATE_NOOP("actions", "Put the refusal away and go on scanning"),
    shortcut="Esc",
    icon="check",
    command_barcode="CMD-ACK",
)

GLOBAL = (
    Action(
        id="help",
        text=QT_TRANSLATE_NOOP("actions", "Keys"),
        help=QT_TRANSLATE_NOOP("actions", "Show every key of this screen"),
        shortcut="F1",
        icon="help",
        command_barcode="CMD-HELP",
    ),
    Action(
        id="find",
        text=QT_TRANSLATE_NOOP("actions", "Find"),
        help=QT_TRANSLATE_NOOP("actions", "Go to the search box from anywhere"),
        shortcut="F2",
        icon="search",
    ),
    Action(
        id="palette",
        text=QT_TRANSLATE_NOOP("actions", "Go to…"),
        help=QT_TRANSLATE_NOOP("actions", "Find an action or a screen by name"),
        shortcut="Ctrl+K",
        icon="command",
    ),
    Action(
        id="full-screen",
        text=QT_TRANSLATE_NOOP("actions", "Full screen"),
        help=QT_TRANSLATE_NOOP("actions", "Use the whole screen, or the window again"),
        shortcut="F11",
        icon="station",
    ),
    ACKNOWLEDGE,
)


def bind(
    owner: QWidget,
    actions: Iterable[Action],
    slots: Mapping[str, Callable[[], object]],
    may: Callable[[str], bool] = lambda _permission: True,
) -> dict[str, QAction]:
    """Give a widget its actions; returns those that the operator may use, by id.

    A shortcut works while the widget is shown. KeyError when an action has no slot:
    nothing is offered that does nothing.
    """
    bound: dict[str, QAction] = {}
    for action in actions:
        slot = slots[action.id]
        if action.permission and not may(action.permission):
            continue
        bound[action.id] = _bind_one(owner, action, slot)
    return bound


def _bind_one(owner: QWidget, action: Action, slot: Callable[[], object]) -> QAction:
    made = QAction(action.shown_text, owner)
    made.setObjectName(f"action-{action.id}")
    if len(action.shortcut) == 1:
        owner.installEventFilter(_BareKey(action.shortcut, made))
    else:
        made.setShortcut(QKeySequence(action.shortcut))
        made.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
    made.setToolTip(f"{action.shown_help} ({action.shown_shortcut})")
    made.setStatusTip(action.shown_help)
    made.setWhatsThis(action.shown_help)
    if action.icon:
        made.setIcon(icon(action.icon))
    made.triggered.connect(_without_state(slot))
    owner.addAction(made)
    return made


class _BareKey(QObject):
    """A key without Ctrl or Alt that triggers an action where nobody is typing.

    Qt would take such a shortcut out of the keys before a scan is told from typing, and
    the scan would lack its first character.
    """

    def __init__(self, character: str, action: QAction) -> None:
        super().__init__(action)
        self._character = character
        self._action = action

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_it = (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.text() == self._character
        )
        if is_it and self._action.isEnabled():
            self._action.trigger()
        return is_it


def _without_state(slot: Callable[[], object]) -> Callable[[bool], None]:
    def run(_is_checked: bool) -> None:
        slot()

    return run


def by_barcode(actions: Iterable[Action]) -> dict[str, Action]:
    """The actions that a printed command barcode triggers, by its text."""
    return {each.command_barcode: each for each in actions if each.command_barcode}


def clashes(actions: Iterable[Action]) -> list[str]:
    """Shortcuts and command barcodes that occur more than once; good for tests and screens."""
    seen: set[str] = set()
    twice: list[str] = []
    for action in actions:
        for mark in (QKeySequence(action.shortcut).toString(), action.command_barcode):
            if mark and mark in seen:
                twice.append(mark)
            seen.add(mark)
    return twice
