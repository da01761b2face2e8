"""Which screens there are: the one list that navigation, palette and keys come from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from omsdesk.models.people import Permission
from omsdesk.ui.texts import QT_TRANSLATE_NOOP
from omsdesk.ui.window import ScreenEntry


@dataclass(frozen=True, slots=True)
class Place:
    """A screen: where its code is, and who may see it. Its module is imported when shown."""

    name: str
    title: str
    icon: str
    package: str
    screen: str
    permission: Permission


PLACES = (
    Place(
        "order-desk",
        QT_TRANSLATE_NOOP("screens", "Order desk"),
        "order",
        "omsdesk.ui.order_desk",
        "OrderDesk",
        Permission.SELL,
    ),
    Place(
        "pick",
        QT_TRANSLATE_NOOP("screens", "Pick"),
        "pick",
        "omsdesk.ui.pick",
        "PickScreen",
        Permission.PICK,
    ),
    Place(
        "pack",
        QT_TRANSLATE_NOOP("screens", "Pack"),
        "pack",
        "omsdesk.ui.pack",
        "PackScreen",
        Permission.PACK,
    ),
    Place(
        "labels",
        QT_TRANSLATE_NOOP("screens", "Labels"),
        "label",
        "omsdesk.ui.labels",
        "LabelsScreen",
        Permission.REPRINT,
    ),
    Place(
        "exceptions",
        QT_TRANSLATE_NOOP("screens", "Exceptions"),
        "exception",
        "omsdesk.ui.exceptions",
        "ExceptionsScreen",
        Permission.RELEASE_HOLD,
    ),
    Place(
        "import",
        QT_TRANSLATE_NOOP("screens", "Import"),
        "import",
        "omsdesk.ui.importing",
        "ImportScreen",
        Permission.IMPORT,
    ),
    Place(
        "devices",
        QT_TRANSLATE_NOOP("screens", "Devices"),
        "settings",
        "omsdesk.ui.devices",
        "DevicesScreen",
        Permission.TEST_DEVICES,
    ),
)


def entries(make: Callable[[Place], QWidget]) -> list[ScreenEntry]:
    """The screens in the order of the work; `make` is called when one is first shown."""
    return [
        ScreenEntry(
            name=place.name,
            title=QCoreApplication.translate("screens", place.title),
            icon=place.icon,
            make=partial(make, place),
            actions=import_module(f"{place.package}.actions").ACTIONS,
            permission=place.permission,
        )
        for place in PLACES
    ]


def screen_class(place: Place) -> Any:
    """The class of a screen."""
    return getattr(import_module(f"{place.package}.screen"), place.screen)
