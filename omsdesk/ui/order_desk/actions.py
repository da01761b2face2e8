"""Everything that can be done at the order desk, with its key."""

from __future__ import annotations

from omsdesk.models.people import Permission
from omsdesk.ui.actions import Action
from omsdesk.ui.texts import QT_TRANSLATE_NOOP

USUAL_KEYS = 9

_STEPS = (
    Action(
        id="commit",
        text=QT_TRANSLATE_NOOP("actions", "Commit order"),
        help=QT_TRANSLATE_NOOP("actions", "Accept the order and reserve its stock"),
        shortcut="Ctrl+Return",
        permission=Permission.SELL,
        icon="check",
    ),
    Action(
        id="new",
        text=QT_TRANSLATE_NOOP("actions", "New order"),
        help=QT_TRANSLATE_NOOP("actions", "Go to the next call; the open draft is parked"),
        shortcut="Ctrl+N",
        permission=Permission.SELL,
        icon="add",
    ),
    Action(
        id="park",
        text=QT_TRANSLATE_NOOP("actions", "Park"),
        help=QT_TRANSLATE_NOOP("actions", "Put the draft aside with a note"),
        shortcut="F4",
        permission=Permission.SELL,
        icon="park",
    ),
    Action(
        id="recall",
        text=QT_TRANSLATE_NOOP("actions", "Recall"),
        help=QT_TRANSLATE_NOOP("actions", "Show the orders that were put aside"),
        shortcut="F5",
        permission=Permission.SELL,
        icon="recall",
    ),
    Action(
        id="held",
        text=QT_TRANSLATE_NOOP("actions", "Held orders"),
        help=QT_TRANSLATE_NOOP("actions", "Show the orders that are on hold"),
        shortcut="Shift+F5",
        icon="hold",
    ),
    Action(
        id="discard",
        text=QT_TRANSLATE_NOOP("actions", "Discard"),
        help=QT_TRANSLATE_NOOP("actions", "Throw the draft away, after a question"),
        shortcut="Ctrl+D",
        permission=Permission.SELL,
        icon="void",
    ),
)

_LINES = (
    Action(
        id="undo",
        text=QT_TRANSLATE_NOOP("actions", "Undo"),
        help=QT_TRANSLATE_NOOP("actions", "Take the last step of the draft back, up to 50"),
        shortcut="Ctrl+Z",
        icon="undo",
    ),
    Action(
        id="redo",
        text=QT_TRANSLATE_NOOP("actions", "Redo"),
        help=QT_TRANSLATE_NOOP("actions", "Do again what was taken back"),
        shortcut="Ctrl+Y",
        icon="redo",
    ),
    Action(
        id="copy-line",
        text=QT_TRANSLATE_NOOP("actions", "Copy line"),
        help=QT_TRANSLATE_NOOP("actions", "Add the line above once more"),
        shortcut="F6",
        icon="copy",
    ),
    Action(
        id="quantity",
        text=QT_TRANSLATE_NOOP("actions", "Quantity"),
        help=QT_TRANSLATE_NOOP("actions", "Change the quantity of the line in its place"),
        shortcut="F3",
        icon="edit",
    ),
    Action(
        id="price",
        text=QT_TRANSLATE_NOOP("actions", "Price"),
        help=QT_TRANSLATE_NOOP("actions", "Change the unit price of the line"),
        shortcut="F7",
        icon="edit",
    ),
    Action(
        id="discount",
        text=QT_TRANSLATE_NOOP("actions", "Discount"),
        help=QT_TRANSLATE_NOOP("actions", "Change the discount of the line, in percent"),
        shortcut="F8",
        icon="edit",
    ),
    Action(
        id="last-price",
        text=QT_TRANSLATE_NOOP("actions", "Last price"),
        help=QT_TRANSLATE_NOOP("actions", "Use the price that this customer paid last"),
        shortcut="F9",
        icon="clock",
    ),
    Action(
        id="remove-line",
        text=QT_TRANSLATE_NOOP("actions", "Remove line"),
        help=QT_TRANSLATE_NOOP("actions", "Take the current line off the draft"),
        shortcut="Del",
        icon="remove",
    ),
    Action(
        id="repeat",
        text=QT_TRANSLATE_NOOP("actions", "Repeat last order"),
        help=QT_TRANSLATE_NOOP("actions", "Add all lines of this customer's last order"),
        shortcut="Ctrl+R",
        icon="refresh",
    ),
)

_PLACES = (
    Action(
        id="lines",
        text=QT_TRANSLATE_NOOP("actions", "Lines"),
        help=QT_TRANSLATE_NOOP("actions", "Go to the row where the next line is keyed"),
        shortcut="Ctrl+L",
        icon="order",
    ),
    Action(
        id="delivery",
        text=QT_TRANSLATE_NOOP("actions", "Delivery"),
        help=QT_TRANSLATE_NOOP("actions", "Go to reference, date, service and freight"),
        shortcut="F10",
        icon="truck",
    ),
    Action(
        id="address",
        text=QT_TRANSLATE_NOOP("actions", "Address"),
        help=QT_TRANSLATE_NOOP("actions", "Choose or change where the order goes"),
        shortcut="Ctrl+T",
        icon="location",
    ),
    Action(
        id="walk-in",
        text=QT_TRANSLATE_NOOP("actions", "Walk-in customer"),
        help=QT_TRANSLATE_NOOP("actions", "Begin an order for somebody without an account"),
        shortcut="Ctrl+W",
        permission=Permission.SELL,
        icon="user",
    ),
    Action(
        id="new-customer",
        text=QT_TRANSLATE_NOOP("actions", "New customer"),
        help=QT_TRANSLATE_NOOP("actions", "Key name, phone and address of a new customer"),
        shortcut="Ctrl+Shift+N",
        permission=Permission.MASTER_DATA,
        icon="customer",
    ),
    Action(
        id="release-hold",
        text=QT_TRANSLATE_NOOP("actions", "Release hold"),
        help=QT_TRANSLATE_NOOP("actions", "Let a held order go on, as supervisor with a reason"),
        shortcut="Ctrl+H",
        icon="play",
    ),
)


def _usual(at: int) -> Action:
    return Action(
        id=f"usual-{at}",
        text=QT_TRANSLATE_NOOP("actions", "Usual item"),
        help=QT_TRANSLATE_NOOP("actions", "Add the item beside this key, in the usual quantity"),
        shortcut=f"Ctrl+{at}",
    )


ACTIONS = (*_STEPS, *_LINES, *_PLACES, *(_usual(at) for at in range(1, USUAL_KEYS + 1)))

# What needs an open draft on the screen.
ON_ENTRY = (
    "park", "discard", "copy-line", "quantity", "price", "discount", "last-price",
    "remove-line", "repeat", "lines", "delivery", "address",
    *(f"usual-{at}" for at in range(1, USUAL_KEYS + 1)),
)  # fmt: skip
