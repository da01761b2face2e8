"""A packing run killed a hundred times loses no scan and prints no label twice."""

from __future__ import annotations

import random
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from omsdesk.commands.print_jobs import MarkInterruptedPrintJobs, ResolvePrintJob
from omsdesk.desk import Desk
from omsdesk.models.labels import Label, LabelState, PrintJob, PrintState
from omsdesk.models.shipping import ScanEvent, ScanVerdict
from omsdesk.queries.ledger import mismatches
from omsdesk.store.database import Database
from tests.packing_run import BADGE, now, orders_to_pack, pack_everything, printed
from tests.processes import forked
from tests.shop import open_shop

KILLS = 100
ORDERS = 70
UNITS = 5


def prepare(folder: Path) -> None:
    """Seventy picked orders of five units each."""
    shop = open_shop(folder)
    for _ in range(0, ORDERS, 10):
        orders = [shop.committed_order({"TEA-01": 1, "CUP-02": 1}) for _ in range(10)]
        shop.pick(*orders)
    shop.database.close()


def run_and_kill(folder: Path, lines: int) -> bool:
    """Let a run acknowledge so many scans, then kill it; True when it was through before."""
    said = folder / "said.txt"
    before = said.read_bytes().count(b"\n") if said.exists() else 0
    process = forked().Process(target=pack_everything, args=(folder, said))
    process.start()
    while process.is_alive():
        spoken = said.read_bytes().count(b"\n") if said.exists() else 0
        if spoken - before >= lines:
            process.kill()
        process.join(0.0005)
    code = process.exitcode
    process.close()
    return code == 0


def resolve_what_is_unclear(folder: Path) -> int:
    """What a person does after a crash: look into the tray, and say what came out."""
    desk = Desk(Database.at(folder / "omsdesk.db"), now)
    desk.sign_on(BADGE)
    desk.do(MarkInterruptedPrintJobs())
    unclear = desk.read(unclear_jobs)
    for job_id, content_hash in unclear:
        came_out = content_hash in printed(folder / "tray.txt")
        desk.do(ResolvePrintJob(job_id=job_id, came_out=came_out))
    desk.close()
    return len(unclear)


def unclear_jobs(session: Session) -> list[tuple[UUID, str]]:
    found = session.execute(
        select(PrintJob.id, Label.content_hash)
        .join(Label, Label.id == PrintJob.subject_id)
        .where(PrintJob.state == PrintState.UNKNOWN)
    )
    return [(row.id, row.content_hash) for row in found]


def acknowledged(folder: Path) -> list[UUID]:
    return [UUID(line) for line in (folder / "said.txt").read_text().splitlines()]


@pytest.mark.timeout(600)
def test_a_packing_run_killed_a_hundred_times_loses_nothing_and_doubles_nothing(
    tmp_path: Path,
) -> None:
    prepare(tmp_path)
    chance = random.Random(20)
    kills = unclear = 0
    while not run_and_kill(tmp_path, chance.randint(0, 3)):
        kills += 1
        unclear += resolve_what_is_unclear(tmp_path)
    resolve_what_is_unclear(tmp_path)
    while not run_and_kill(tmp_path, 1_000_000):
        pytest.fail("the last run was not killed and did not end well")
    database = Database.at(tmp_path / "omsdesk.db")
    with database.read() as session:
        kept = set(
            session.scalars(
                select(ScanEvent.command_id).where(
                    ScanEvent.verdict == ScanVerdict.ACCEPTED, ScanEvent.parcel_id.is_not(None)
                )
            )
        )
        labels = session.scalars(
            select(Label.content_hash).where(Label.state == LabelState.ISSUED)
        ).all()
        assert orders_to_pack(session) == []
        assert mismatches(session) == []
    database.close()
    said = acknowledged(tmp_path)
    assert set(said) <= kept
    assert len(kept) == 2 * ORDERS
    assert sorted(printed(tmp_path / "tray.txt")) == sorted(labels)
    assert len(labels) == ORDERS
    assert kills >= KILLS
