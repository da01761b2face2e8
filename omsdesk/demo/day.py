"""A whole day in the demo shop, played through commands, drivers and spool, without a window.

    day = play(profile, seed=1)
    print(summary.text(day))

The same seed gives the same day, to the cent and the minute.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from pathlib import Path
from random import Random
from uuid import UUID

from omsdesk.commands.labels import ReprintLabel
from omsdesk.config import Profile
from omsdesk.demo import counter
from omsdesk.demo.bench import DemoBench
from omsdesk.demo.evening import Evening, compare, export, send_off
from omsdesk.demo.goods import goods
from omsdesk.demo.office import settle_holds
from omsdesk.demo.opening import Opening, import_orders, put_delivery_away
from omsdesk.demo.packing import EXTRA_UNIT, MISSING_UNIT, WRONG_ITEM, Packed, Packer
from omsdesk.demo.shop import seed
from omsdesk.demo.staff import ShopClock, Staff
from omsdesk.demo.trouble import check
from omsdesk.demo.warehouse import Picker, Walks
from omsdesk.desk import Desk
from omsdesk.queries.exceptions import Stuck, stuck
from omsdesk.queries.labels import find_labels, label_bytes
from omsdesk.queries.people import this_station
from omsdesk.queries.print_jobs import print_jobs_to_send

OPENED_AT = datetime(2026, 11, 24, 7, 30, tzinfo=timezone(timedelta(hours=1)))
CALLS = 25

_MORNING_CALLS = 14
_FIRST_ROLL = 12


@dataclass
class Day:
    """What happened, for a summary; `left` is what stays for the next one."""

    opened_at: datetime
    profile: Profile
    opening: Opening = field(default_factory=Opening)
    phone: counter.Phone = field(default_factory=counter.Phone)
    settled: Counter[str] = field(default_factory=Counter)
    walks: Walks = field(default_factory=Walks)
    packed: Packed = field(default_factory=Packed)
    evening: Evening = field(default_factory=Evening)
    labels_out: int = 0
    paper_outs: int = 0
    reprints: int = 0
    papers: int = 0
    left: list[Stuck] = field(default_factory=list)
    exports: tuple[Path, ...] = ()


def play(profile: Profile, seed_number: int = 1) -> Day:
    """Seed an empty profile and play the day in it.

    Raises DayFailed with a sentence when anything is not as it must be. Refused when a
    command is refused that must not be.
    """
    clock = ShopClock(OPENED_AT)
    desk = Desk.open(profile, clock)
    try:
        check(desk.read(this_station) is None, "This profile has a shop already: name another.")
        return _Play(desk, profile, clock, seed_number).whole_day()
    finally:
        desk.close()


class _Play:
    """Who takes part, and the hours of the day in their order."""

    def __init__(self, desk: Desk, profile: Profile, clock: ShopClock, seed_number: int) -> None:
        self._clock = clock
        self._profile = profile
        self._random = Random(seed_number)  # noqa: S311 - customers' wishes
        shop = seed(desk.database, clock())
        desk.sign_on("BADGE-ANNA")
        self._warehouse_id: UUID = desk.station.warehouse_id
        self._station_id: UUID = desk.station.id
        self._bench = DemoBench(desk, profile)
        self._staff = Staff(shop, clock, self._bench.told)
        things = self._staff.read(goods)
        self._picker = Picker(self._staff, self._bench, things)
        self._packer = Packer(self._staff, self._bench, things, self._random)
        self._day = Day(OPENED_AT, profile, walks=self._picker.walks, packed=self._packer.packed)

    def whole_day(self) -> Day:
        self._bench.printer.load_paper(_FIRST_ROLL)
        self._bench.start()
        try:
            self._play()
        finally:
            ended = self._bench.stop()
        check(ended, "A simulated device did not end.")
        return self._day

    def _play(self) -> None:
        staff, day = self._staff, self._day
        self._clock.wait_until(8)
        day.opening = import_orders(staff, self._profile.folder / "import-errors")
        put_delivery_away(staff, self._warehouse_id)
        counter.block_debtor(staff)
        planned = counter.calls(self._random, CALLS)
        self._clock.wait_until(8, 30)
        self._answer(planned[:_MORNING_CALLS])
        self._pick_and_pack()
        self._clock.wait_until(13)
        self._picker.count_shelves()
        self._answer(planned[_MORNING_CALLS:])
        self._pick_and_pack()
        self._clock.wait_until(16, 30)
        self._reprint()
        send_off(staff, self._packer.packed.shipments, day.evening)
        self._close()

    def _answer(self, planned: list[counter.Call]) -> None:
        for call in planned:
            counter.answer(self._staff, call, self._day.phone, self._random)
        self._day.settled.update(settle_holds(self._staff))

    def _pick_and_pack(self) -> None:
        self._picker.pick_all(self._warehouse_id)
        self._packer.pack_all(self._warehouse_id)

    def _reprint(self) -> None:
        """A label was smeared on its way to the door."""
        self._bench.wait_for_print()
        issued = self._packer.packed.labels[-1]
        found = self._staff.read(find_labels, issued.tracking_number, self._station_id)
        check(found, f"Nobody finds the label {issued.tracking_number}.")
        job_id = self._staff.do(
            "sofia",
            ReprintLabel(
                label_id=found[0].head.id,
                printer_id=self._bench.printer_id,
                reason="label-damaged",
            ),
        )
        self._bench.printing(job_id, found[0].head.id)
        self._bench.wait_for_print()
        self._day.reprints += 1

    def _close(self) -> None:
        day = self._day
        missed = {WRONG_ITEM, EXTRA_UNIT, MISSING_UNIT} - set(day.packed.caught)
        check(not missed, f"Nobody came across {', '.join(sorted(missed))}.")
        self._bench.wait_for_queue(self._waiting_papers)
        self._compare_labels()
        day.paper_outs = self._bench.paper_outs
        day.papers = len(list(self._profile.documents.glob("*.pdf")))
        made = day.walks.lists + day.evening.shipments + len(day.evening.invoices)
        check(day.papers == made, f"{made} documents were to be printed, not {day.papers}.")
        first_day = self._clock().date() - timedelta(days=31)
        day.exports = export(self._staff, self._profile.documents, first_day)
        compare(self._staff, day.evening, day.exports[-1])
        day.left = self._staff.read(stuck)

    def _waiting_papers(self) -> object:
        return self._staff.read(print_jobs_to_send, self._station_id)

    def _compare_labels(self) -> None:
        """What came out of the printer must be what is stored, byte by byte."""
        out = [each.content for each in self._bench.printer.labels]
        stored = [
            self._staff.read(label_bytes, each.label_id).content.strip()
            for each in self._packer.packed.labels
        ]
        check(out[: len(stored)] == stored, "The printed labels are not the stored ones.")
        check(out[-1] == stored[-1], "The reprinted label is another one.")
        self._day.labels_out = len(out)
