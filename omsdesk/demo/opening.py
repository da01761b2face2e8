"""Morning in the demo shop: the web shop's export comes in, and a delivery is put away."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from omsdesk import resources
from omsdesk.commands.base import Command
from omsdesk.commands.importing import ImportOrders, RecordImport, RowVerdict
from omsdesk.commands.stock import ReceiveStock
from omsdesk.demo.staff import Staff
from omsdesk.demo.trouble import check
from omsdesk.integrations.importing.mapping import load
from omsdesk.integrations.importing.taking import take
from omsdesk.queries.lookups import location_by_code, resolve_code
from omsdesk.values import Quantity

# Of this item some lie at a second place, where a picker finds what the first one lacks.
DELIVERED = "TEA-103"
_DELIVERED_TO = "E-03-1"
_DELIVERED_COUNT = 12


@dataclass
class Opening:
    """What the morning's import came to; `error_files` hold the rows that were refused."""

    rows_read: int = 0
    rows_refused: int = 0
    orders: int = 0
    error_files: list[Path] = field(default_factory=list)


def import_orders(staff: Staff, errors: Path) -> Opening:
    """Take the web shop's export as Sofia; what cannot be read goes to files in `errors`."""
    result = Opening()

    def perform(command: Command) -> Any:
        done = staff.do("sofia", command)
        if isinstance(command, ImportOrders):
            result.orders += sum(each.verdict is RowVerdict.ACCEPTED for each in done)
        elif isinstance(command, RecordImport):
            result.rows_read = command.rows_read
            result.rows_refused = command.rows_refused
        return done

    mapping = load(resources.path("mappings", "demo-webshop.toml"))
    taken = take(mapping, resources.path("demo"), perform, errors)
    result.error_files = list(taken.error_files)
    check(result.orders, "The web shop's export brought no orders.")
    check(result.rows_refused, "The web shop's export is damaged, and nothing was refused.")
    return result


def put_delivery_away(staff: Staff, warehouse_id: Any) -> None:
    """A carton of Darjeeling goes to a second place, because the first one is full."""
    item = staff.read(resolve_code, DELIVERED)
    place = staff.read(location_by_code, warehouse_id, _DELIVERED_TO)
    if item is None or place is None:
        check(False, f"The shop knows no {DELIVERED} or no {_DELIVERED_TO}.")
        return
    staff.do(
        "sofia",
        ReceiveStock(
            item_id=item.item_id,
            location_id=place.id,
            quantity=Quantity.of(_DELIVERED_COUNT),
        ),
    )
