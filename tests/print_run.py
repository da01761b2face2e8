"""A print spool in a process of its own, which the trials of printers end at any moment."""

from __future__ import annotations

import threading
from pathlib import Path
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from omsdesk.desk import Desk, system_clock
from omsdesk.devices.addresses import from_uri
from omsdesk.devices.printers.driving.attempt import Patience
from omsdesk.devices.printers.driving.label_printer import LabelPrinter
from omsdesk.devices.printers.every import LANGUAGES
from omsdesk.models.labels import PrintJob, PrintState
from omsdesk.printing.spool import Spool
from omsdesk.store.database import Database

# Shorter than at a bench, so that a trial ends; longer than the simulated labels take.
PATIENCE = Patience(0.25, quiet_s=0.05, stall_s=0.4, finish_s=1.0, settle_s=1.2, rest_s=0.2)
_LOOK_S = 0.1


def print_everything(folder: Path, printer_id: UUID, language: str, uri: str) -> None:
    """Print what is queued for a printer, until what is left needs a person."""
    desk = Desk(Database.at(folder / "omsdesk.db"), system_clock)
    driver = LabelPrinter(from_uri(uri), LANGUAGES[language], patience=PATIENCE)
    spool = Spool(
        lambda command: desk.perform(desk.sign_for_station(command)),
        desk.read,
        desk.station.id,
        drivers={printer_id: driver},
        folder=folder / "documents",
        clock=system_clock,
    )
    spool.start()
    pause = threading.Event()
    while desk.read(under_way, printer_id):
        pause.wait(_LOOK_S)
        spool.notify()
    spool.stop()
    driver.close()
    desk.close()


def under_way(session: Session, printer_id: UUID) -> int:
    """How many jobs of a printer go on by themselves."""
    states = (PrintState.QUEUED, PrintState.SENDING)
    counted = select(func.count()).where(
        PrintJob.printer_id == printer_id, PrintJob.state.in_(states)
    )
    return session.scalars(counted).one()
