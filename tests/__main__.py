"""Everything that must be right before a change goes in: `python -m tests [PYTEST ARGUMENT ...]`.

Lint, format, types and layers first, because they answer in seconds; then the whole suite.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from time import perf_counter

ROOT = Path(__file__).parents[1]
PROGRAMS = Path(sys.executable).parent

GATES = (
    ("ruff", "check"),
    ("ruff", "format", "--check"),
    ("mypy",),
    ("lint-imports",),
)
SUITE = ("pytest", "--numprocesses=auto", "--maxprocesses=4", "--dist=worksteal", "--quiet")


def _passes(command: tuple[str, ...]) -> bool:
    """Run one gate; its output is shown only when it fails."""
    begin = perf_counter()
    done = subprocess.run(
        [PROGRAMS / command[0], *command[1:]],
        check=False, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
    )  # fmt: skip
    verdict = "ok" if done.returncode == 0 else "FAILED"
    print(f"{' '.join(command):<24} {verdict:<8} {perf_counter() - begin:6.1f} s", flush=True)
    if done.returncode:
        print(done.stdout, flush=True)
    return done.returncode == 0


def main(arguments: list[str]) -> int:
    """The exit code: 1 when a gate fails (the suite does not run then), else that of pytest."""
    verdicts = [_passes(gate) for gate in GATES]
    if not all(verdicts):
        return 1
    command = [str(PROGRAMS / SUITE[0]), *SUITE[1:], *arguments]
    return subprocess.run(command, check=False, cwd=ROOT).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
