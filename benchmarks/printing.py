"""Printing: from the commit of a label to its first byte at the printer, labels per second, and
a scan while ten printers are at work, some of which hang.

The printers listen on TCP in this process and draw nothing. Floor of the first byte: a question
to the printer and its answer.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any
from uuid import UUID

from benchmarks.goods import gtin, stocked
from benchmarks.measure import Options, Report, main, times_ms
from benchmarks.scan import LINES, packing
from omsdesk.commands.execution import execute
from omsdesk.commands.labels import ReprintLabel
from omsdesk.commands.pack_scans import ScanIntoParcel
from omsdesk.commands.printers import AddPrinter
from omsdesk.devices.addresses import from_uri
from omsdesk.devices.printers.driving.label_printer import LabelPrinter
from omsdesk.devices.printers.zpl import odometer as zpl_odometer
from omsdesk.devices.printers.zpl import status as zpl_status
from omsdesk.devices.simulator.ends import TcpEnd
from omsdesk.devices.simulator.printer import PrinterMood, SimulatedPrinter
from omsdesk.devices.simulator.serving import Serving
from omsdesk.models.labels import Label, PrintJob, PrintState
from omsdesk.printing.spool import Spool
from tests.bench import packed_bench, rows
from tests.shop import Shop

SKU = "N000000"
PRINTERS, HANGING, SLOW = 10, 3, 3
_SLOW_S = 2.0


@dataclass
class Paper:
    """A printer that answers at once and takes whatever comes; `begun_s` is when a label did."""

    begun_s: float = 0.0
    count: int = 0
    begun: threading.Event = field(default_factory=threading.Event)
    appetite_bytes: int = 65_536

    def hear(self, chunk: bytes) -> bytes:
        if b"^XA" in chunk and not self.begun.is_set():
            self.begun_s = perf_counter()
            self.begun.set()
        # The settings before a job are a format without a field.
        self.count += chunk.count(b"^FD") > 0
        status = zpl_status.encoded(zpl_status.HostStatus()) * chunk.count(b"~HS")
        return status + zpl_odometer.encoded(self.count) * chunk.count(zpl_odometer.ASK_COUNT)

    def speak(self) -> bytes:
        return b""


def run(options: Options) -> Report:
    report = Report("Printing")
    with TemporaryDirectory() as folder:
        shop, items = stocked(Path(folder))
        shop.items[SKU] = items[0]
        first_byte(report, shop, options.rounds(200))
        scans(report, shop, items, options.rounds(300))
        shop.database.close()
    return report


def read(shop: Shop, query: Any, *args: Any) -> Any:
    with shop.database.read() as session:
        return query(session, *args)


@contextmanager
def at_work(shop: Shop, peers: dict[UUID, Any], folder: Path) -> Iterator[Spool]:
    """A spool with a driver for every peer, each over a connection of its own."""
    drivers: dict[UUID, LabelPrinter] = {}
    with ExitStack() as stack:
        for printer_id, peer in peers.items():
            end = TcpEnd()
            stack.callback(end.unplug)
            stack.enter_context(Serving(peer, end, "benchmark-printer"))
            drivers[printer_id] = LabelPrinter(from_uri(end.uri))
            stack.callback(drivers[printer_id].close)
        spool = Spool(
            lambda command: execute(shop.database, command, shop.origin),
            partial(read, shop),
            shop.origin.station_id,
            drivers=drivers,
            folder=folder,
            clock=lambda: datetime.now(UTC),
        )
        spool.start()
        # Last in, first out: the drivers end before their lines are waited for.
        yield spool
        for driver in drivers.values():
            driver.close()
        spool.stop()


def printed(shop: Shop, printer_id: UUID, count: int) -> None:
    """Wait until so many jobs of a printer are confirmed."""
    pause = threading.Event()
    done = PrintJob.state == PrintState.CONFIRMED
    while len(rows(shop, PrintJob, PrintJob.printer_id == printer_id, done)) < count:
        pause.wait(0.002)


def first_byte(report: Report, shop: Shop, rounds: int) -> None:
    bench_printer = shop.printers["bench"]
    packed_bench(shop, {SKU: 1})
    label_id = rows(shop, Label)[-1].id
    again = ReprintLabel(label_id=label_id, printer_id=bench_printer, reason="smeared")
    peer, taken = Paper(), []
    with (
        TemporaryDirectory() as folder,
        at_work(shop, {bench_printer: peer}, Path(folder)) as spool,
    ):
        printed(shop, bench_printer, 1)
        for number in range(rounds):
            peer.begun.clear()
            shop.do(again)
            committed_s = perf_counter()
            spool.notify()
            peer.begun.wait(10)
            taken.append((peer.begun_s - committed_s) * 1000)
            printed(shop, bench_printer, number + 2)
        for _ in range(rounds):
            shop.do(again)
        start_s = perf_counter()
        spool.notify()
        printed(shop, bench_printer, 2 * rounds + 1)
        seconds = perf_counter() - start_s
    report.add("commit to first byte", taken, asked(), budget="<= 500 ms, aim 50 ms")
    report.add("one label of a queue", [seconds * 1000 / rounds], note=f"{rounds / seconds:.0f}/s")


def asked() -> list[float]:
    """A question to the printer, and its answer."""
    end = TcpEnd()
    with Serving(Paper(), end, "benchmark-printer"):
        printer = LabelPrinter(from_uri(end.uri))
        printer.ready()
        times = times_ms(printer.ready, 100)
        printer.close()
    end.unplug()
    return times


def scans(report: Report, shop: Shop, items: list[UUID], rounds: int) -> None:
    """The same scans with no printer, and with ten that have a queue each."""
    parcel_id = packing(shop, items, 2 * (-(-rounds // LINES) + 1))
    report.add("scan, no printer", scanned(shop, parcel_id, rounds), budget="p50 <= 5 ms")
    label_id = rows(shop, Label)[-1].id
    peers: dict[UUID, Any] = {}
    for number in range(PRINTERS):
        added = AddPrinter(name=f"Zebra {number}", language="zpl", dpi=203, media="4x6")
        peers[shop.do(added)] = peer_of(number)
    for printer_id in peers:
        for _ in range(max(3, rounds // PRINTERS)):
            shop.do(ReprintLabel(label_id=label_id, printer_id=printer_id, reason="smeared"))
    with TemporaryDirectory() as folder, at_work(shop, peers, Path(folder)) as spool:
        spool.notify()
        taken = scanned(shop, parcel_id, rounds)
    note = f"{HANGING} hang, {SLOW} are slow, the others print"
    report.add("scan, ten printers", taken, budget="p50 <= 5 ms", note=note)


def peer_of(number: int) -> Any:
    if number < HANGING:
        return SimulatedPrinter(mood=PrinterMood(hangs=True))
    if number < HANGING + SLOW:
        return SimulatedPrinter(mood=PrinterMood(label_s=_SLOW_S))
    return Paper()


def scanned(shop: Shop, parcel_id: UUID, rounds: int) -> list[float]:
    codes = iter(range(rounds))
    return times_ms(
        lambda: shop.do(ScanIntoParcel(parcel_id=parcel_id, raw=gtin(next(codes) % LINES))), rounds
    )


if __name__ == "__main__":
    main(run)
