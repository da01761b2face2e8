"""Writes the first revisions anew from the models: `python -m omsdesk.store.migrations.first`.

For developers, and only until the first release: afterwards every change of a model is a
revision of its own, and this module goes.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal

from alembic.autogenerate import produce_migrations, render_python_code
from alembic.autogenerate.api import AutogenContext
from alembic.migration import MigrationContext
from alembic.operations.ops import MigrateOperation, ModifyTableOps, OpContainer, UpgradeOps
from sqlalchemy import Enum, TypeDecorator, create_engine
from sqlalchemy.types import TypeEngine

from omsdesk.models import Base

# Each subject's tables refer only to its own and to earlier ones.
SUBJECTS: dict[str, tuple[str, ...]] = {
    "company_and_people": (
        "company", "tax_rate", "warehouse", "location", "operator", "station", "number_series",
        "command_log", "outbox", "database_identity", "import_batch", "imported_row",
    ),
    "catalogue": ("unit_of_measure", "item", "pack_level", "item_code"),
    "customers": ("customer", "customer_address", "contact", "customer_note"),
    "sales": (
        "carrier_service", "sales_order", "order_line", "order_charge", "hold", "override",
        "cancellation",
    ),
    "stock_and_picking": (
        "stock_move", "stock_balance", "reservation", "pick_list", "pick_line",
    ),
    "packing_and_labels": (
        "packaging_material", "shipment", "parcel", "parcel_content", "scan_event",
        "weight_event", "label_bytes", "label", "printer", "print_route", "print_job",
    ),
    "invoices": ("invoice", "invoice_line", "invoice_tax"),
}  # fmt: skip

_HEADER = '''"""The first tables: {title}."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "{revision}"
down_revision = {previous}


def upgrade() -> None:
    {body}
'''


def write(folder: Path) -> list[Path]:
    """Write one file per subject; ValueError when a table has no subject yet."""
    migrations = list(_operations())
    known = {table for tables in SUBJECTS.values() for table in tables}
    homeless = sorted({_table(step) for step in migrations} - known)
    if homeless:
        raise ValueError(f"say in SUBJECTS where these belong: {', '.join(homeless)}")
    return [
        _write_subject(folder, number, subject, migrations)
        for number, subject in enumerate(SUBJECTS, start=1)
    ]


def _write_subject(
    folder: Path, number: int, subject: str, migrations: list[MigrateOperation]
) -> Path:
    tables = SUBJECTS[subject]
    steps = [step for table in tables for step in migrations if _table(step) == table]
    code = render_python_code(
        UpgradeOps(ops=steps), render_item=_render_item, migration_context=_context()
    )
    body = "\n".join(line for line in code.splitlines() if not line.lstrip().startswith("#"))
    path = folder / f"{number:04d}_{subject}.py"
    path.write_text(
        _HEADER.format(
            title=subject.replace("_", " "),
            revision=f"{number:04d}",
            previous=f'"{number - 1:04d}"' if number > 1 else None,
            body=body.strip(),
        )
    )
    return path


def _context() -> MigrationContext:
    return MigrationContext.configure(create_engine("sqlite://").connect())


def _operations() -> Iterator[MigrateOperation]:
    """The operations that make all tables, each index after its table."""
    produced = produce_migrations(_context(), Base.metadata).upgrade_ops
    if produced is None:
        raise ValueError("nothing to write")
    yield from _flat(produced)


def _flat(container: OpContainer) -> Iterator[MigrateOperation]:
    for step in container.ops:
        if isinstance(step, ModifyTableOps):
            yield from _flat(step)
        else:
            yield step


def _table(step: Any) -> str:
    return str(step.table_name)


def _render_item(kind: str, value: Any, _context: AutogenContext) -> str | Literal[False]:
    """Plain column types, so that an old revision does not change with the models."""
    if kind != "type" or not isinstance(value, TypeEngine):
        return False
    if isinstance(value, TypeDecorator):
        return f"sa.{value.impl_instance!r}"
    if isinstance(value, Enum):
        return f"sa.String({value.length})"
    return False


def main() -> None:
    folder = Path(__file__).parent / "versions"
    before = set(folder.glob("*.py"))
    written = write(folder)
    for old in before - set(written):
        old.unlink()
    paths = [str(path) for path in written]
    ruff = shutil.which("ruff")
    if ruff:
        subprocess.run([ruff, "format", *paths], check=True)  # noqa: S603


if __name__ == "__main__":
    main()
