"""Look-ups of customers and items as they are typed, without a window; `--rows` are these.

Floor: the bare FTS5 query of the same texts.
"""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy.orm import Session

from benchmarks import names
from benchmarks.measure import Options, Report, main, times_ms
from omsdesk.queries import matching
from omsdesk.queries.find import find_customers, find_items
from omsdesk.store import search
from tests.shop import open_shop


def keystrokes(*texts: str) -> list[str]:
    """Every beginning of each text, as it is typed."""
    return [text[:end] for text in texts for end in range(1, len(text) + 1) if text[:end].strip()]


LOOKS = {
    "customer, typed": keystrokes("Schäfer Möbel Ber", "moreno", "Ana Chang", "10115", "graz"),
    "customer, phone": ["4711", "0815", "1234567", "+49 3512", "030 88 12"],
    "customer, account": ["CU-01-000042", "cu-01-004711"],
    "customer, miss": ["zzyzx", "xylophone quarz", "qq", "com zzz", "9999999999"],
    "item, typed": keystrokes("steel screw 12", "marine", "A0042", "lamp w", "sensor"),
    "item, code": ["04000000000042", "4000000000042"],
    "item, miss": ["zzyzx", "steel zzz", "qq"],
}


def run(options: Options) -> Report:
    report = Report("Look-ups of customers and items")
    for size in options.sizes:
        with TemporaryDirectory() as folder:
            database = open_shop(Path(folder), is_empty=True).database
            with database.write() as session, search.filled_at_once(session.connection()):
                names.fill(session, size)
            with database.read() as session:
                for name, texts in LOOKS.items():
                    _add(report, session, (name, texts), size, options.rounds(12))
            database.close()
    return report


def _add(
    report: Report, session: Session, what: tuple[str, list[str]], size: int, rounds: int
) -> None:
    name, texts = what
    is_customer = name.startswith("customer")
    find = find_customers if is_customer else find_items
    index = (search.CUSTOMERS if is_customer else search.ITEMS).index
    driver: Any = session.connection().connection.driver_connection
    statement = f"SELECT rowid FROM {index} WHERE {index} MATCH ? LIMIT 20"
    typed = texts * rounds
    bare, found = iter(typed), iter(typed)
    floor = times_ms(
        lambda: driver.execute(statement, (matching.all_words(next(bare)),)).fetchall(), len(typed)
    )
    taken = times_ms(lambda: find(session, next(found)), len(typed))
    report.add(name, taken, floor, size=size, budget="<= 5 ms")


if __name__ == "__main__":
    main(run, sizes=(10_000, 100_000), quick=(2_000,))
