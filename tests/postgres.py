"""A real PostgreSQL server for the tests: one per test process, an empty database per test."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import psycopg
import pytest

_BINARIES = Path("/usr/lib/postgresql")
_OWNER = "omsdesk"

# The tests want the semantics of the server, not its durability.
_SETTINGS = {
    "fsync": "off",
    "full_page_writes": "off",
    "synchronous_commit": "off",
    "listen_addresses": "",
    "max_connections": "60",
    "shared_buffers": "64MB",
    "jit": "off",
}


@dataclass(frozen=True)
class PostgresServer:
    """A running server, reached over the Unix socket in `folder`."""

    folder: Path

    def url(self, database: str) -> str:
        """The SQLAlchemy address of a database on this server (psycopg 3)."""
        return f"postgresql+psycopg://{_OWNER}@/{database}?host={self.folder}"

    def execute(self, statement: str) -> None:
        """Run one statement outside any transaction, in the maintenance database."""
        address = f"host={self.folder} user={_OWNER} dbname=postgres"
        with psycopg.connect(address, autocommit=True) as connection:
            connection.execute(statement.encode())


def find_binaries() -> Path | None:
    """The folder of the newest installed server, or None."""
    found = sorted(
        (path.parent for path in _BINARIES.glob("*/bin/initdb")),
        key=lambda folder: int(folder.parent.name),
    )
    if found:
        return found[-1]
    program = shutil.which("initdb")
    return Path(program).parent if program else None


def _unprivileged() -> pwd.struct_passwd | None:
    """Whom to run the server as when the tests run as root, which it refuses; else None."""
    if os.geteuid() != 0:
        return None
    names = {entry.pw_name: entry for entry in pwd.getpwall()}
    return names.get("postgres") or names["nobody"]


def _run(person: pwd.struct_passwd | None, folder: Path, *command: str | Path) -> None:
    done = subprocess.run(
        command,
        check=False,
        cwd=folder,
        stdout=subprocess.DEVNULL,  # The server inherits it: a pipe would never end.
        stderr=subprocess.DEVNULL,
        user=person.pw_uid if person else None,
        group=person.pw_gid if person else None,
        extra_groups=[] if person else None,
        timeout=120,
    )
    if done.returncode:
        log = folder / "log"
        said = log.read_text(errors="replace") if log.exists() else ""
        pytest.fail(f"{command[0]} ended with {done.returncode}\n{said}")


def _missing() -> None:
    reason = "no PostgreSQL server found under /usr/lib/postgresql (apt install postgresql-15)"
    if os.environ.get("CI"):
        pytest.fail(reason)
    pytest.skip(reason)


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    """A server of this test process, with its files in a folder that goes away."""
    binaries = find_binaries()
    if binaries is None:
        _missing()
        return
    person = _unprivileged()
    # Not below tmp_path: that belongs to the caller alone, and a socket's path must be short.
    folder = Path(tempfile.mkdtemp(prefix="omsdesk-pg-"))
    if person:
        os.chown(folder, person.pw_uid, person.pw_gid)
    cluster = folder / "cluster"
    # Sorts text as people do, unlike SQLite: nothing that is stored may depend on that.
    _run(
        person, folder, binaries / "initdb", "--no-sync", "--no-instructions", "--auth=trust",
        "--encoding=UTF8", "--locale=C", "--locale-provider=icu", "--icu-locale=en-US",
        f"--username={_OWNER}", "--pgdata", cluster,
    )  # fmt: skip
    options = " ".join(f"-c {name}='{value}'" for name, value in _SETTINGS.items())
    control = (binaries / "pg_ctl", "--pgdata", cluster, "--wait")
    _run(
        person, folder, *control, "--log", folder / "log",
        "--options", f"-k {folder} {options}", "start",
    )  # fmt: skip
    try:
        yield PostgresServer(folder)
    finally:
        _run(person, folder, *control, "--mode=immediate", "stop")
        shutil.rmtree(folder)


_databases = count(1)


@pytest.fixture
def postgres_url(postgres_server: PostgresServer) -> Iterator[str]:
    """The address of an empty database of this test.

    Dropping it afterwards fails when the test left a connection open.
    """
    name = f"test_{next(_databases)}"
    postgres_server.execute(f"CREATE DATABASE {name}")
    yield postgres_server.url(name)
    postgres_server.execute(f"DROP DATABASE {name}")
