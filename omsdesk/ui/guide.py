"""The guide of a demo: a first order from the call to the door, step by step, with its keys.

guide = Guide(runner, workplace, window.names, window)
guide.closed.connect(bar.hide)        # by its key or button; it stays closed from then on

It goes on by itself when the database says that a step is done, whoever did it and how.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QSettings, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from omsdesk.queries.first_order import FirstOrder, Step, first_order
from omsdesk.ui import theme
from omsdesk.ui.actions import GLOBAL, Action, bind
from omsdesk.ui.bench_panel.actions import ACTIONS as BENCH
from omsdesk.ui.order_desk.actions import ACTIONS as ORDER_DESK
from omsdesk.ui.pack.actions import ACTIONS as PACK
from omsdesk.ui.pick.actions import ACTIONS as PICK
from omsdesk.ui.runner import Runner
from omsdesk.ui.texts import QT_TRANSLATE_NOOP
from omsdesk.ui.widgets.buttons import ActionButton, Kind
from omsdesk.ui.widgets.guided_strip import GuidedStrip
from omsdesk.ui.widgets.key_hint import shown_keys
from omsdesk.ui.widgets.labels import Label
from omsdesk.ui.workplace import Workplace

# What a newcomer types: a regular of the demo shop, and something that it sells.
CALLER, GOODS, COUNT = "mor", "chai tea", "6"

CLOSE = Action(
    id="close-guide",
    text=QT_TRANSLATE_NOOP("actions", "Close guide"),
    help=QT_TRANSLATE_NOOP("actions", "Put the guide away for good"),
    shortcut="Shift+F1",
    icon="cross",
)
ACTIONS = (CLOSE,)

_CLOSED = "guide/closed"
_TABLES = frozenset(
    {
        "sales_order", "order_line", "pick_list", "pick_line", "shipment", "parcel",
        "parcel_content", "label", "hold",
    }
)  # fmt: skip

_TITLES = (
    QT_TRANSLATE_NOOP("guide", "Call"),
    QT_TRANSLATE_NOOP("guide", "Lines"),
    QT_TRANSLATE_NOOP("guide", "Commit"),
    QT_TRANSLATE_NOOP("guide", "Pick"),
    QT_TRANSLATE_NOOP("guide", "Pack"),
    QT_TRANSLATE_NOOP("guide", "Weigh"),
    QT_TRANSLATE_NOOP("guide", "Hand over"),
)
_AT = {
    Step.NOTHING: 0,
    Step.CALLED: 1,
    Step.KEYED: 2,
    Step.HELD: 3,
    Step.COMMITTED: 3,
    Step.RELEASED: 3,
    Step.WALKING: 3,
    Step.PICKED: 4,
    Step.PACKING: 4,
    Step.PACKED: 5,
    Step.LABELLED: 6,
    Step.DISPATCHED: 7,
}
_WORDS = {
    Step.NOTHING: QT_TRANSLATE_NOOP(
        "guide", "A regular calls. {find}, type {caller}, Enter: Café Morgenrot is on the phone."
    ),
    Step.CALLED: QT_TRANSLATE_NOOP(
        "guide", "They want tea. Type {goods}, Enter, {count}, Enter. Add more if you like."
    ),
    Step.KEYED: QT_TRANSLATE_NOOP("guide", "{commit} accepts {number} and reserves its stock."),
    Step.HELD: QT_TRANSLATE_NOOP(
        "guide", "{number} is on hold. Open it at the order desk; {release_hold} lets it go on."
    ),
    Step.COMMITTED: QT_TRANSLATE_NOOP(
        "guide", "{pick} to the warehouse. Go to {number}, Space marks it, {release} releases it."
    ),
    Step.RELEASED: QT_TRANSLATE_NOOP(
        "guide", "Scan its pick list {pick_list}: click it beside, or {scanner}, number, Enter."
    ),
    Step.WALKING: QT_TRANSLATE_NOOP(
        "guide", "Take what each line says: click the item beside to scan it, or {confirm}."
    ),
    Step.PICKED: QT_TRANSLATE_NOOP(
        "guide", "{pack} to the packing bench. Scan {number}: click it beside."
    ),
    Step.PACKING: QT_TRANSLATE_NOOP(
        "guide", "Click the item beside for each piece, or {scanner}, {count}*, Enter first."
    ),
    Step.PACKED: QT_TRANSLATE_NOOP(
        "guide", "{put_on_scale} puts the parcel on the scale. Sealing and label follow by itself."
    ),
    Step.LABELLED: QT_TRANSLATE_NOOP(
        "guide", "The label is out. {hand_over} gives the parcel to the carrier and bills it."
    ),
    Step.DISPATCHED: QT_TRANSLATE_NOOP(
        "guide", "{number} is on its way, from the call to the door. {close} closes the guide."
    ),
}


class Guide(QWidget):
    """Shows where a first phone order stands and the keys of its next step."""

    closed = Signal()

    def __init__(
        self,
        runner: Runner,
        workplace: Workplace,
        screens: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        """`screens` are the names of the screens in the order of their Alt keys."""
        super().__init__(parent)
        self._runner = runner
        self._settings = QSettings(str(workplace.profile.window), QSettings.Format.IniFormat)
        self._keys = _keys(screens)
        self._order = FirstOrder()
        self.strip = GuidedStrip()
        self.words = Label("", is_strong=True)
        self.words.setWordWrap(True)
        actions = bind(self, ACTIONS, {CLOSE.id: self.close_for_good})
        self._close = ActionButton(actions[CLOSE.id], Kind.QUIET, points=theme.SMALL_PT)
        self._build()
        translate = QCoreApplication.translate
        self.strip.set_steps([translate("guide", title) for title in _TITLES])
        self._show(self._order)
        if self.is_closed:
            self.hide()
            return
        runner.changed.connect(self._on_changed)
        self.reload()

    @property
    def is_closed(self) -> bool:
        """Whether somebody put it away, now or at an earlier start."""
        return self._settings.value(_CLOSED) in (True, "true")

    @property
    def step(self) -> Step:
        return self._order.step

    def _build(self) -> None:
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        # The strip needs the whole width of a small screen.
        foot = QHBoxLayout()
        foot.addWidget(self.words, 1)
        foot.addWidget(self._close)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.strip)
        self._column.addLayout(foot)
        self.setAccessibleName(self.tr("Guide"))
        self.apply_scale()

    def apply_scale(self) -> None:
        """Distances of the current theme."""
        look = theme.current()
        edge = look.px(theme.SPACE_L)
        self._column.setContentsMargins(edge, look.px(theme.SPACE_XS), edge, look.px(theme.SPACE_S))
        self._column.setSpacing(look.px(theme.SPACE_XS))

    def reload(self) -> None:
        """Ask how far the first order has come."""
        self._runner.ask(first_order, then=self._show, owner=self, key="step")

    def close_for_good(self) -> None:
        """Put it away, and do not come back at the next start."""
        self._settings.setValue(_CLOSED, True)
        self._settings.sync()
        self.hide()
        self.closed.emit()

    def _on_changed(self, tables: frozenset[str]) -> None:
        if tables & _TABLES and not self.is_closed:
            self.reload()

    def _show(self, order: FirstOrder) -> None:
        self._order = order
        self.strip.set_current(_AT[order.step])
        words = QCoreApplication.translate("guide", _WORDS[order.step])
        text = words.format(number=order.number, pick_list=order.pick_list, **self._keys)
        self.words.setText(text)
        self.setAccessibleDescription(text)


def _keys(screens: Sequence[str]) -> dict[str, str]:
    """The keys that the guide names, as they are called on this machine."""
    return {
        "find": _key("find", GLOBAL),
        "commit": _key("commit", ORDER_DESK),
        "release_hold": _key("release-hold", ORDER_DESK),
        "release": _key("release", PICK),
        "confirm": _key("confirm", PICK),
        "hand_over": _key("hand-over", PACK),
        "scanner": _key("to-scanner", BENCH),
        "put_on_scale": _key("put-on-scale", BENCH),
        "close": _key(CLOSE.id, ACTIONS),
        "pick": _way_to("pick", screens),
        "pack": _way_to("pack", screens),
        "caller": CALLER,
        "goods": GOODS,
        "count": COUNT,
    }


def _key(action_id: str, actions: Iterable[Action]) -> str:
    """KeyError when no action has this id: the guide would send people astray."""
    return {each.id: each for each in actions}[action_id].shown_shortcut


def _way_to(screen: str, screens: Sequence[str]) -> str:
    """The key of a screen, or who has it when this person has not."""
    if screen not in screens:
        return QCoreApplication.translate("guide", "Sign on as Sofia, then go")
    return shown_keys(QKeySequence(f"Alt+{list(screens).index(screen) + 1}"))
