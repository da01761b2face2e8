"""Makes the sheet of command barcodes for this station."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from omsdesk.documents.command_sheet import CommandSheet, command_sheet
from omsdesk.documents.sheet import Letterhead
from omsdesk.ui import papers
from omsdesk.ui.actions import ACKNOWLEDGE, GLOBAL, Action
from omsdesk.ui.pack.actions import ACTIONS
from omsdesk.ui.workplace import Workplace

FILE_NAME = "command-sheet.pdf"


def commands() -> list[tuple[str, str]]:
    """The barcodes of this screen and of the window, as (code, title)."""
    everywhere: Iterable[Action] = (each for each in GLOBAL if each is not ACKNOWLEDGE)
    wanted = (ACKNOWLEDGE, *ACTIONS, *everywhere)
    return [(each.command_barcode, each.shown_text) for each in wanted if each.command_barcode]


def write_sheet(place: Workplace, title: str) -> Path:
    """The PDF in the desk's folder of documents. OSError when it cannot be written."""
    content = CommandSheet(
        letterhead=Letterhead(name=place.station.name),
        title=title,
        commands=tuple(commands()),
        station=place.station.name,
    )
    return papers.keep(place.profile, FILE_NAME, command_sheet(content))
