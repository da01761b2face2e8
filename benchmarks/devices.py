"""Devices: asking, sorting keys, sending labels: `python benchmarks/devices.py`.

Where there is one, a floor of the same run stands beside it: the least that the same work
could cost.
"""

from __future__ import annotations

import os
import statistics
from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from time import perf_counter

from omsdesk.devices.ports.serial_port import SerialTransport
from omsdesk.devices.printers.driving.label_printer import LabelPrinter
from omsdesk.devices.scales.mt_sics import PROTOCOL
from omsdesk.devices.scales.scale import Scale
from omsdesk.devices.scanners.meaning import meaning
from omsdesk.devices.scanners.wedge import Key, Wedge, WedgeRule
from omsdesk.devices.simulator.ends import PtyEnd
from omsdesk.devices.simulator.pan import ScaleModel
from omsdesk.devices.simulator.printer import SimulatedPrinter
from omsdesk.devices.simulator.scale import SimulatedScale
from omsdesk.devices.simulator.serving import Serving
from omsdesk.devices.transport import MemoryPipe, Transport

LABEL = b"^XA^PW812^LL1218^FO10,10^GB300,5,5^FS^XZ\n"


def timed(work: Callable[[], object], count: int) -> list[float]:
    """Milliseconds of each of so many runs, sorted."""
    times = []
    for _ in range(count):
        start_s = perf_counter()
        work()
        times.append((perf_counter() - start_s) * 1000)
    return sorted(times)


def line(name: str, times: list[float], floor_ms: float = 0) -> None:
    p50, p95, p99 = (times[int(len(times) * share)] for share in (0.5, 0.95, 0.99))
    ratio = f"{p50 / floor_ms:8.1f} x floor" if floor_ms else ""
    print(f"{name:42} {p50:9.4f} {p95:9.4f} {p99:9.4f} ms {ratio}")


def keys() -> None:
    code = "\x02" + "4006381333931" + "\r"
    for name, rule in (("prefix", WedgeRule(prefix="\x02")), ("burst", WedgeRule())):
        wedge = Wedge(rule)
        pressed = [Key(character, place * 8) for place, character in enumerate(code)]

        def scan(wedge: Wedge = wedge, pressed: list[Key] = pressed) -> None:
            for key in pressed:
                wedge.key(key)

        floor = statistics.median(timed(lambda: [Key(c, 0) for c in code], 2_000))
        line(f"a scan of 15 keys, {name} rule", timed(scan, 5_000), floor)


def meanings() -> None:
    for raw, aim in (
        ("4006381333931", ""),
        ("SO-07-004213", ""),
        ("0104006381333931172612001012\x1d21S1", "]C1"),
    ):
        line(f"meaning of {raw[:24]!r}", timed(partial(meaning, raw, aim), 2_000))


def asking(name: str, desk: Transport, device: Transport) -> None:
    scale = Scale(desk, PROTOCOL, lambda _: None)
    with Serving(SimulatedScale(ScaleModel(settle_ms=0)), device, "simulated-scale"):
        scale.open()
        scale.poll()
        line(f"ask and answer over {name}", timed(scale.poll, 2_000))
        scale.close()


def printing() -> None:
    desk, device = MemoryPipe.pair()
    with Serving(SimulatedPrinter(), device, "simulated-printer") as _, ExitStack() as stack:
        printer = LabelPrinter(desk)
        stack.callback(printer.close)
        peer = SimulatedPrinter()
        floor = statistics.median(timed(lambda: peer.hear(LABEL), 100))
        line("a label: ask, send, ask; floor: the printer", timed(lambda: printer.send(LABEL), 100),
             floor)  # fmt: skip


def main() -> None:
    print(f"{'':42} {'p50':>9} {'p95':>9} {'p99':>9}")
    keys()
    meanings()
    asking("memory", *MemoryPipe.pair())
    if os.name == "posix":
        end = PtyEnd()
        asking("a pseudo-terminal", SerialTransport(end.path), end)
        end.unplug()
    printing()


if __name__ == "__main__":
    main()
