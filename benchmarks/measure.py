"""What every benchmark shares: timing beside a floor, percentiles, growth, memory, one table.

    def run(options: Options) -> Report:
        report = Report("Look-ups")
        report.add("by number", times_ms(look, 200), times_ms(bare, 200), budget="<= 5 ms")
        return report

    if __name__ == "__main__":
        main(run, sizes=(10_000, 100_000), quick=(1_000,))

Nothing is asserted: budgets and the load of the machine stand beside the figures.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from time import perf_counter, process_time

import msgspec

_COLUMNS = "p50 ms,p95 ms,p99 ms,floor ms,ratio"


class Options(msgspec.Struct, frozen=True):
    """`sizes` are the numbers of rows to measure at; `is_quick` asks for a short run."""

    is_quick: bool
    sizes: tuple[int, ...]

    def rounds(self, full: int) -> int:
        """How often to repeat: a tenth, but at least three times, in a quick run."""
        return max(3, full // 10) if self.is_quick else full


class Figure(msgspec.Struct, frozen=True):
    """One line of the table, in milliseconds; `size` is in rows, 0 where it does not matter.

    `floor` is the median of the least that the same work could cost, 0 when there is none.
    """

    name: str
    size: int
    p50: float
    p95: float
    p99: float
    floor: float
    budget: str
    note: str

    @property
    def ratio(self) -> float:
        """How many times the floor the median takes."""
        return self.p50 / self.floor if self.floor else 0.0


class Report(msgspec.Struct):
    """The figures of one benchmark, with what the machine was doing meanwhile."""

    title: str
    figures: list[Figure] = []
    peak_rss_mib: float = 0.0
    load: str = ""
    taken_s: float = 0.0

    def add(
        self,
        name: str,
        taken_ms: Sequence[float],
        floor_ms: Sequence[float] = (),
        *,
        size: int = 0,
        budget: str = "",
        note: str = "",
    ) -> Figure:
        """Note the times of equal pieces of work, beside those of the floor."""
        p50, p95, p99 = percentiles(taken_ms)
        floor = statistics.median(floor_ms) if floor_ms else 0.0
        figure = Figure(name, size, p50, p95, p99, floor, budget, note)
        self.figures.append(figure)
        return figure

    def growth(self) -> Iterator[tuple[str, int, int, float, float]]:
        """Name, smaller and larger size, and the factors of p50 and p95 between them."""
        for name in dict.fromkeys(figure.name for figure in self.figures):
            sized = [figure for figure in self.figures if figure.name == name and figure.size]
            sized.sort(key=lambda figure: figure.size)
            for less, more in pairwise(sized):
                yield name, less.size, more.size, more.p50 / less.p50, more.p95 / less.p95


Run = Callable[[Options], Report]


def percentiles(taken: Sequence[float]) -> tuple[float, float, float]:
    """p50, p95 and p99."""
    if len(taken) == 1:
        return taken[0], taken[0], taken[0]
    cuts = statistics.quantiles(taken, n=100, method="inclusive")
    return cuts[49], cuts[94], cuts[98]


def times_ms(work: Callable[[], object], rounds: int) -> list[float]:
    """The wall time of each of equal calls, in milliseconds."""
    taken = []
    for _ in range(rounds):
        start = perf_counter()
        work()
        taken.append((perf_counter() - start) * 1000)
    return taken


def timed_ms(work: Callable[[], object]) -> tuple[float, float]:
    """Wall and processor time of one call, in milliseconds; all threads count."""
    wall, cpu = perf_counter(), process_time()
    work()
    return (perf_counter() - wall) * 1000, (process_time() - cpu) * 1000


def peak_rss_mib() -> float:
    """The most memory this process ever had, in MiB; 0 where the system does not say."""
    try:
        import resource
    except ImportError:  # not a Unix
        return 0.0
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1024 * 1024 if sys.platform == "darwin" else 1024)


def load() -> str:
    """The load average of the last minute, where the system has one."""
    return f"{os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else "?"


def main(run: Run, sizes: tuple[int, ...] = (), quick: tuple[int, ...] = ()) -> None:
    """Run one benchmark as a program, and print its table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--quick", action="store_true", help="a short run with less of everything")
    parser.add_argument("--rows", type=int, nargs="+", help="the sizes to measure at")
    parser.add_argument("--json", type=Path, help="write the figures to this file as well")
    given = parser.parse_args()
    chosen = tuple(given.rows or (quick if given.quick else sizes))
    before, start = load(), perf_counter()
    report = run(Options(given.quick, chosen))
    report.taken_s = perf_counter() - start
    report.load = f"{before} to {load()}"
    report.peak_rss_mib = peak_rss_mib()
    if given.json:
        given.json.write_bytes(msgspec.json.encode(report))
    show(report)


def show(report: Report) -> None:
    """Print a report for people."""
    print(f"\n{report.title}")
    print("\n".join(lines(report.figures)))
    for name, less, more, p50, p95 in report.growth():
        print(f"growth of {name}, {less:,} to {more:,}: p50 x{p50:.2f}, p95 x{p95:.2f}")
    print(
        f"load {report.load}, peak memory {report.peak_rss_mib:.0f} MiB, "
        f"taken {report.taken_s:.0f} s"
    )


def lines(figures: Sequence[Figure]) -> Iterator[str]:
    """A table in plain text, with its head."""
    width = max((len(_named(figure)) for figure in figures), default=0)
    yield " " * width + "".join(f"{title:>10}" for title in _COLUMNS.split(",")) + "  budget"
    for figure in figures:
        numbers = "".join(f"{each:10.2f}" for each in (figure.p50, figure.p95, figure.p99))
        floor = f"{figure.floor:10.3f}{figure.ratio:9.1f}x" if figure.floor else " " * 20
        tail = "; ".join(part for part in (figure.budget, figure.note) if part)
        yield f"{_named(figure):{width}}{numbers}{floor}  {tail}".rstrip()


def _named(figure: Figure) -> str:
    return f"{figure.name} [{figure.size:,}]" if figure.size else figure.name
