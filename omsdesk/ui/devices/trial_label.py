"""The test label of a printer: its bytes as its driver takes them, and their picture."""

from __future__ import annotations

import secrets
from dataclasses import dataclass

from omsdesk.devices.printers.every import LANGUAGES
from omsdesk.devices.station import PrinterSetup
from omsdesk.documents.labels.scan_back import scan_back_code
from omsdesk.documents.labels.test_label import LabelTest, draw_test_label
from omsdesk.models.labels import Drawing

_NUMBERS = 961


@dataclass(frozen=True, slots=True)
class TrialLabel:
    """`code` is what a scanner reads from it. The picture has one byte per dot."""

    printer: PrinterSetup
    code: str
    content: bytes
    width: int
    height: int
    pixels: bytes


def trial_label(setup: PrinterSetup, drawing: Drawing) -> TrialLabel:
    """A label that was never printed before, as the settings of the printer want it.

    Refused as `draw_test_label`.
    """
    language, media = LANGUAGES[setup.language], setup.media
    code = scan_back_code(secrets.randbelow(_NUMBERS))
    facts = f"{language.title}, {setup.dpi} dpi, {media.width_mm} x {media.height_mm} mm"
    content = LabelTest(name=setup.name, facts=facts, code=code)
    artwork = draw_test_label(content, media.width_mm, media.height_mm, setup.dpi)
    is_native = drawing is Drawing.NATIVE
    job = language.encode(artwork) if is_native else language.encode_graphic(artwork)
    whole = language.set_up(media, setup.dpi) + job
    drawn = language.draw(whole, artwork.width, artwork.height, setup.dpi)
    image = drawn[-1].image.convert("L")
    return TrialLabel(setup, code, job, image.width, image.height, image.tobytes())
