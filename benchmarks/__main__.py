"""`python -m benchmarks`: the short run of every benchmark, and one table of all.

Each runs in a process of its own, so that its memory is its own. Names as arguments choose;
`--full` makes the long runs.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec

from benchmarks.measure import Report, lines

ALL = {
    "start": "window, --version and doctor from a cold start",
    "idle": "processor time while nobody does anything, three devices open",
    "weighing": "from a pan at rest to its weight",
    "scan": "a scan into a parcel, committed",
    "scan_painted": "a scan at the packing station, from its last key to the paint",
    "search": "look-ups of customers and items",
    "typeahead": "a keystroke to the painted list",
    "commit_order": "committing an order, adding a line",
    "whole_order": "all steps of an order's life",
    "pick_list": "releasing a pick list",
    "labels": "drawing and issuing labels",
    "printing": "from a label's commit to its first byte, and scans beside ten printers",
    "scales": "bytes of every scale protocol to readings",
    "documents": "invoice, packing slip and pick list as PDF",
    "import_orders": "orders from a CSV file",
    "ledger_growth": "opening orders and scanning in a growing database",
}


def run_all(names: list[str], *, is_full: bool) -> list[Report]:
    """Run benchmarks one after the other; those that fail say why and are left out."""
    reports = []
    with TemporaryDirectory() as folder:
        for name in names:
            print(f"{name}: {ALL[name]}", flush=True)
            file = Path(folder) / f"{name}.json"
            command = [sys.executable, "-m", f"benchmarks.{name}", "--json", str(file)]
            if not is_full:
                command.append("--quick")
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            if done.returncode:
                print(done.stderr, file=sys.stderr)
            else:
                reports.append(msgspec.json.decode(file.read_bytes(), type=Report))
    return reports


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks")
    parser.add_argument("names", nargs="*", help="which: " + ", ".join(ALL))
    parser.add_argument("--full", action="store_true", help="the long runs")
    given = parser.parse_args()
    names = given.names or list(ALL)
    if unknown := set(names) - set(ALL):
        parser.error("no benchmark is called " + ", ".join(sorted(unknown)))
    reports = run_all(names, is_full=given.full)
    print()
    print("\n".join(lines([figure for report in reports for figure in report.figures])))
    for report in reports:
        for name, less, more, p50, p95 in report.growth():
            print(f"growth of {name}, {less:,} to {more:,}: p50 x{p50:.2f}, p95 x{p95:.2f}")
    for report in reports:
        print(
            f"{report.title}: load {report.load}, peak memory {report.peak_rss_mib:.0f} MiB, "
            f"taken {report.taken_s:.0f} s"
        )
    return 0 if len(reports) == len(names) else 1


if __name__ == "__main__":
    sys.exit(main())
