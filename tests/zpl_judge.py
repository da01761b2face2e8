"""A renderer of ZPL that is not ours: what it draws of our labels is what a Zebra would print."""

from __future__ import annotations

import base64
import io
import json
import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest
from PIL import Image

from omsdesk.artwork import Artwork

ROOT = Path(__file__).parent.parent
RENDERER = ROOT / ".tools" / "zpl-renderer" / "node_modules" / "zpl-renderer-js"
SCRIPT = Path(__file__).parent / "zpl_renderer" / "render.cjs"
_TIMEOUT_S = 240
_MM_PER_INCH = 25.4


@dataclass(frozen=True)
class Label:
    """The bytes of one label, and the artwork that they were made of."""

    zpl: bytes
    artwork: Artwork


def rendered(labels: list[Label]) -> list[Image.Image]:
    """The picture of each label. Without the renderer the test is skipped, with CI set it fails."""
    node = shutil.which("node")
    if node is None or not RENDERER.exists():
        reason = "the ZPL renderer is not here: run .ci/zpl-renderer"
        pytest.fail(reason) if os.environ.get("CI") else pytest.skip(reason)
    jobs = [
        {
            "zpl": each.zpl.decode("ascii"),
            "width_mm": each.artwork.width * _MM_PER_INCH / each.artwork.dpi,
            "height_mm": each.artwork.height * _MM_PER_INCH / each.artwork.dpi,
            "dots_per_mm": each.artwork.dpi // 25,
        }
        for each in labels
    ]
    run = subprocess.run(
        [str(node), str(SCRIPT), str(RENDERER)],
        input=json.dumps(jobs),
        capture_output=True,
        text=True,
        check=True,
        timeout=_TIMEOUT_S,
    )
    return [_picture(pictures) for pictures in json.loads(run.stdout)]


def _picture(pictures: list[str]) -> Image.Image:
    """The only picture of a label."""
    (only,) = pictures
    return Image.open(io.BytesIO(base64.b64decode(only))).convert("L")
