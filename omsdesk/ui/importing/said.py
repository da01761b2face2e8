"""Why a row is refused and what to do, in the language of the windows.

The sentences are those of the error files; they are source texts of the context "imports".
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from omsdesk.integrations.importing.reasons import REASONS
from omsdesk.integrations.importing.rows import Rejected
from omsdesk.integrations.importing.verdicts import OTHER, SENTENCES
from omsdesk.ui import formats


def reason(row: Rejected) -> str:
    """Why it is refused, behind the name of the column that is to blame."""
    text = _filled(row, 0)
    return f"{row.column}: {text}" if row.column else text


def hint(row: Rejected) -> str:
    """What to do about it."""
    return _filled(row, 1)


def _filled(row: Rejected, at: int) -> str:
    text = (REASONS.get(row.code) or SENTENCES.get(row.code, OTHER))[at]
    facts = {name: formats.fact(value) for name, value in row.facts.items()}
    return QCoreApplication.translate("imports", text).format_map(facts) if text else ""
