"""Shipping labels: content to every printer language, to a picture, and the whole command.

Floor: string formatting of as many bytes, a blank picture of the same size, and the rows of
the command written by the bare driver.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

from PIL import Image

from benchmarks.bare import Bare
from benchmarks.goods import committed, gtin, stocked
from benchmarks.measure import Options, Report, main, percentiles, timed_ms, times_ms
from benchmarks.whole_order import open_parcel, weigh
from omsdesk.artwork import Artwork
from omsdesk.commands.labels import IssueLabel
from omsdesk.commands.pack_scans import ScanIntoParcel
from omsdesk.commands.packing import OpenPacking
from omsdesk.commands.sealing import SealParcel
from omsdesk.devices.printers.every import LANGUAGES
from omsdesk.devices.printers.language import Language
from omsdesk.documents.labels.content import ShippingLabel
from omsdesk.documents.labels.draw import draw
from omsdesk.documents.labels.layout import shipping_4x6
from omsdesk.picture import picture
from tests.label_examples import ADDRESSES, label
from tests.shop import Shop

DPI = 203
# Brother's head has 300 dpi; the narrow one takes no label of 4 x 6 in.
BROTHER_DPI = 300
# Of all rows, so that none meets the lines of another one in a cache.
SERIALS = count()
BUDGETS = {("zpl", "native", "german"): "<= 1 ms"}


def run(options: Options) -> Report:
    report = Report(f"Shipping labels at {DPI} dpi")
    rounds = options.rounds(500)
    for name in ("german", "chinese"):
        _picture(report, name, rounds)
        for language in LANGUAGES.values():
            if language.name != "brother-ql":
                _encoding(report, language, name, rounds)
    with TemporaryDirectory() as folder:
        _command(report, Path(folder), options.rounds(100))
    return report


def _content(name: str, serial: int) -> ShippingLabel:
    """Another consignee each time, so that no cache answers for the work."""
    changes = dict(ADDRESSES[name])
    usual = label(**changes)
    changes["consignee_name"] = f"{usual.consignee_name[:24]} {serial}"
    changes["consignee_lines"] = tuple(f"{each[:24]} {serial}" for each in usual.consignee_lines)
    changes["city_line"] = f"{usual.city_line[:20]} {serial}"
    number = f"ND{serial:010d}DE"
    return label(**changes, tracking_number=number, order_number=f"SO-{serial:06d}")


def _encoding(report: Report, language: Language, name: str, rounds: int) -> None:
    """Content to the bytes of a label, with the drawing."""
    for way, encode in (("native", language.encode), ("graphic", language.encode_graphic)):
        work = _labels(name, BROTHER_DPI if language.name.startswith("brother") else DPI, encode)
        size = len(work())
        floor = times_ms(_letters(size), rounds)
        row = f"{language.name} {way}, {name}, {size:,} bytes"
        budget = BUDGETS.get((language.name, way, name), "")
        _add(report, row, times_ms(work, rounds), floor, budget)


def _labels(name: str, dpi: int, encode: Callable[[Artwork], bytes]) -> Callable[[], bytes]:
    layout = shipping_4x6()
    return lambda: encode(draw(layout, _content(name, next(SERIALS)), dpi))


def _letters(size: int) -> Callable[[], bytes]:
    serials, template = count(), "{}" + "x" * size
    return lambda: template.format(next(serials)).encode("ascii")


def _picture(report: Report, name: str, rounds: int) -> None:
    layout = shipping_4x6()
    work = times_ms(lambda: picture(draw(layout, _content(name, next(SERIALS)), DPI)), rounds)
    blank = times_ms(lambda: Image.new("L", (4 * DPI, 6 * DPI), 255), rounds)
    _add(report, f"picture, {name}", work, blank, "<= 25 ms")


def _add(
    report: Report, name: str, taken: list[float], floor: list[float], budget: str = ""
) -> None:
    rate = f"{1000 / percentiles(taken)[0]:,.0f} labels/s"
    report.add(name, taken, floor, budget=budget, note=rate)


def _command(report: Report, folder: Path, rounds: int) -> None:
    shop, items = stocked(folder, 10)
    parcels = [sealed(shop, items) for _ in range(rounds + 1)]
    printer_id = shop.printers["bench"]
    shop.do(IssueLabel(parcel_id=parcels.pop(), printer_id=printer_id))
    bare = Bare(shop.database, folder)
    taken = []
    with bare.recording() as mark:
        for parcel_id in parcels:
            command = IssueLabel(parcel_id=parcel_id, printer_id=printer_id)
            taken.append(timed_ms(partial(shop.do, command))[0])
            mark()
    _add(report, "IssueLabel, committed", taken, bare.times_ms())
    shop.database.close()


def sealed(shop: Shop, items: list[UUID]) -> UUID:
    """A sealed parcel with two items."""
    order_id = committed(shop, items, 2)
    shop.pick(order_id)
    parcel_id = open_parcel(shop, shop.do(OpenPacking(order_id=order_id)))
    for number in range(2):
        shop.do(ScanIntoParcel(parcel_id=parcel_id, raw=gtin(number)))
    weigh(shop, parcel_id)
    shop.do(SealParcel(parcel_id=parcel_id))
    return parcel_id


if __name__ == "__main__":
    main(run)
