"""What the reading of a scale is worth, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from omsdesk.devices.scales.reading import Reading
from omsdesk.ui.texts import QT_TRANSLATE_NOOP
from omsdesk.ui.theme import Tone

_READINGS = {
    "weight-motion": (QT_TRANSLATE_NOOP("devices", "Moving"), Tone.INFO),
    "weight-overload": (QT_TRANSLATE_NOOP("devices", "Too heavy for this scale"), Tone.BAD),
    "weight-underload": (
        QT_TRANSLATE_NOOP("devices", "Below zero: empty it and press zero"),
        Tone.BAD,
    ),
    "weight-not-zeroed": (QT_TRANSLATE_NOOP("devices", "The scale needs to be zeroed"), Tone.BAD),
    "weight-fault": (QT_TRANSLATE_NOOP("devices", "The scale reports a fault"), Tone.BAD),
    "weight-negative": (
        QT_TRANSLATE_NOOP("devices", "Below zero: empty it and press zero"),
        Tone.WARN,
    ),
    "weight-stale": (QT_TRANSLATE_NOOP("devices", "The scale is silent"), Tone.WARN),
    "weight-missing": (QT_TRANSLATE_NOOP("devices", "No number"), Tone.MUTED),
    "weight-busy": (QT_TRANSLATE_NOOP("devices", "Moving"), Tone.INFO),
}


def of_reading(reading: Reading, now_s: float) -> tuple[str, Tone]:
    """Why a reading is no weight; ("", MUTED) when it is one."""
    objection = reading.objection(now_s)
    if not objection:
        return "", Tone.MUTED
    word, tone = _READINGS.get(objection, (objection, Tone.WARN))
    return QCoreApplication.translate("devices", word), tone
