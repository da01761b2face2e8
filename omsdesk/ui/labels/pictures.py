"""The picture of a label, drawn from the stored bytes: asked on the reader thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from omsdesk.devices.printers.every import LANGUAGES
from omsdesk.queries.labels import label_bytes

_WIDTH_IN, _HEIGHT_IN = 4, 6  # where the bytes do not say it


@dataclass(frozen=True, slots=True)
class LabelPicture:
    """One byte per printer dot, row by row, 0 is black; `unknown` commands had no effect.

    Without a picture (`width` 0) the language is one that cannot be shown.
    """

    label_id: UUID
    language: str
    dpi: int
    width: int = 0
    height: int = 0
    pixels: bytes = b""
    unknown: tuple[str, ...] = ()


def label_picture(session: Any, label_id: UUID) -> LabelPicture:
    """What the bytes of a label print. Refused: "label-gone"."""
    stored = label_bytes(session, label_id)
    language = LANGUAGES.get(stored.language)
    if language is None:
        return LabelPicture(label_id, stored.language, stored.dpi)
    size = _WIDTH_IN * stored.dpi, _HEIGHT_IN * stored.dpi
    drawn = language.draw(stored.content, *size, stored.dpi)
    if not drawn:
        return LabelPicture(label_id, stored.language, stored.dpi)
    image = drawn[0].image
    return LabelPicture(
        label_id,
        stored.language,
        stored.dpi,
        image.width,
        image.height,
        image.tobytes(),
        drawn[0].unknown,
    )
