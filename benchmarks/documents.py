"""Paper: an invoice of two pages, a packing slip, a pick list, from their content to the PDF.

Floor: an empty PDF of the same page by reportlab alone.
"""

from __future__ import annotations

import io
from collections.abc import Callable

from reportlab.pdfgen.canvas import Canvas  # type: ignore[import-untyped]  # ships no types

from benchmarks.measure import Options, Report, main, times_ms
from omsdesk.documents.invoice import invoice
from omsdesk.documents.packing_slip import packing_slip
from omsdesk.documents.pick_list import pick_list
from tests.document_examples import a_packing_slip, a_pick_list, an_invoice

LINES = 40


def run(options: Options) -> Report:
    report = Report("Documents as PDF")
    rounds = options.rounds(100)
    floor = times_ms(_empty, rounds)
    documents: tuple[tuple[str, Callable[[], bytes], str], ...] = (
        (f"invoice, {LINES} lines, all scripts", lambda: invoice(an_invoice(LINES)), "<= 60 ms"),
        ("packing slip, 9 lines", lambda: packing_slip(a_packing_slip()), ""),
        (f"pick list, {LINES} lines", lambda: pick_list(a_pick_list(LINES)), ""),
    )
    for name, make, budget in documents:
        first = times_ms(make, 1)[0]
        note = f"first {first:.0f} ms, {len(make()) / 1024:.0f} KiB"
        report.add(name, times_ms(make, rounds), floor, budget=budget, note=note)
    return report


def _empty() -> bytes:
    buffer = io.BytesIO()
    canvas = Canvas(buffer)
    canvas.showPage()
    canvas.save()
    return buffer.getvalue()


if __name__ == "__main__":
    main(run)
