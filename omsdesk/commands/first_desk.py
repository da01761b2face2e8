"""The first desk of a company: what every shop needs before its own data comes."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

from omsdesk.commands.base import Command
from omsdesk.commands.printers import AddPrinter
from omsdesk.commands.setup import (
    AddCarrierService,
    AddLocations,
    AddPackagingMaterial,
)
from omsdesk.models.warehouses import LocationKind
from omsdesk.values import Dimensions, Weight

BOXES = (
    ("ENV", "Padded envelope", Dimensions(300, 220, 30), Weight.grams(38), Weight.kilograms(1)),
    ("BOX-S", "Box S", Dimensions(250, 175, 100), Weight.grams(128), Weight.kilograms(5)),
    ("BOX-M", "Box M", Dimensions(400, 300, 200), Weight.grams(312), Weight.kilograms(15)),
    ("BOX-L", "Box L", Dimensions(600, 400, 300), Weight.grams(720), Weight.kilograms(30)),
)
FIRST_LOCATION = "A-01"


def boxes() -> Iterator[Command]:
    """Four usual sizes to pack in."""
    for code, name, dimensions, tare, max_load in BOXES:
        yield AddPackagingMaterial(
            code=code, name=name, dimensions=dimensions, tare=tare, max_load=max_load
        )


def first_equipment(warehouse_id: UUID, printer_name: str) -> Iterator[Command]:
    """One location, one carrier service, the usual boxes and a label printer."""
    yield AddLocations(
        warehouse_id=warehouse_id, kind=LocationKind.PICK_FACE, places=[(FIRST_LOCATION, 10)]
    )
    yield AddCarrierService(
        code="standard",
        carrier="Carrier",
        name="Standard",
        tracking_prefix="TR",
        max_weight=Weight.kilograms("31.5"),
    )
    yield from boxes()
    yield AddPrinter(name=printer_name, language="zpl", dpi=203, media="4x6")
