"""The picture of a stored label, whatever language its bytes are in."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from omsdesk.commands.labels import IssueLabel
from omsdesk.commands.printers import AddPrinter
from omsdesk.models.labels import Drawing
from omsdesk.ui.labels.pictures import label_picture
from tests.bench import at_bench
from tests.label_examples import decoded
from tests.shop import open_shop

KINDS = [
    (language, dpi, drawing)
    for language, dpi in (("zpl", 203), ("tspl", 203), ("epl2", 300), ("escpos", 203), ("pdf", 203))
    for drawing in Drawing
] + [("brother-ql-wide", 300, Drawing.NATIVE)]


def test_label_is_shown_in_every_language(tmp_path: Path) -> None:
    shop = open_shop(tmp_path)
    try:
        for language, dpi, drawing in KINDS:
            bench = at_bench(shop, {"TEA-01": 1})
            bench.scan("TEA-01", 1)
            bench.weigh()
            bench.seal()
            facts: dict[str, Any] = {"language": language, "dpi": dpi, "drawing": drawing}
            name = f"{language} {drawing}"
            printer_id = shop.do(AddPrinter(name=name, media="4x6", **facts))
            issued = shop.do(IssueLabel(parcel_id=bench.parcel.id, printer_id=printer_id))
            with shop.database.read() as session:
                shown = label_picture(session, issued.label_id)
            assert (shown.language, shown.unknown) == (language, ())
            assert shown.width == pytest.approx(4 * dpi, abs=5)
            assert shown.height == pytest.approx(6 * dpi, abs=5)
            image = Image.frombytes("L", (shown.width, shown.height), shown.pixels)
            assert ("]C0", issued.tracking_number) in decoded(image)
    finally:
        shop.database.close()
