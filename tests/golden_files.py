"""Files that a person has looked at, compared with what the program makes today.

After a change that is meant: OMSDESK_GOLDEN=write pytest <the test>, look at every file that
changed, commit it with the change.
"""

from __future__ import annotations

import io
import os
from pathlib import Path

from PIL import Image, ImageChops

FOLDER = Path(__file__).parent / "golden"
# Font rasterizers differ by version in the grey of an edge, never in the shape of a letter.
_GREY_TOLERANCE = 96
_PIXEL_TOLERANCE = 0.002


def _is_writing() -> bool:
    return os.environ.get("OMSDESK_GOLDEN") == "write"


def assert_same_bytes(name: str, content: bytes) -> None:
    path = FOLDER / name
    if _is_writing():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    assert content == path.read_bytes(), f"{name} changed; see {__name__} for what to do"


def assert_same_picture(name: str, image: Image.Image) -> None:
    path = FOLDER / name
    if _is_writing():
        path.parent.mkdir(parents=True, exist_ok=True)
        buffer = io.BytesIO()
        image.save(buffer, "PNG", optimize=True)
        path.write_bytes(buffer.getvalue())
    with Image.open(path) as golden:
        assert image.size == golden.size
        difference = ImageChops.difference(image.convert("L"), golden.convert("L"))
    wrong = sum(difference.histogram()[_GREY_TOLERANCE:])
    assert wrong <= image.width * image.height * _PIXEL_TOLERANCE, f"{name}: {wrong} pixels"
