"""Artwork as a PDF page of true size, for printers behind a driver of CUPS or Windows.

Source: ISO 32000-1:2008: 7.4.6 (CCITTFaxDecode), 7.5 (file structure), 8.5 (paths), 8.9.6.2
(stencil masks), 12.2 (PrintScaling); ITU-T T.6 for the coding; TIFF 6.0, section 8, for its tags.

Rules and bars are filled rectangles on whole dots of the artwork. Text is bits, fine enough
for any printer, and not letters in an embedded font. Bits are coded by T.6, which leaves an
encoder no choice: unlike zlib's, its output is the same on every machine, and stored labels
are compared byte by byte.
"""

from __future__ import annotations

import io
import struct
from dataclasses import dataclass, field, replace

from PIL import Image

from omsdesk.artwork import Artwork, Rule, Text
from omsdesk.devices.printers.drawing.bitmap import Bitmap, drawn
from omsdesk.devices.printers.drawing.elements import Commands, written
from omsdesk.devices.printers.media import Media

_POINTS_PER_INCH = 72
_FINE_DPI = 400
_STRIP_OFFSETS, _ROWS_PER_STRIP, _STRIP_BYTES = 273, 278, 279  # tags of TIFF
_KINDS = {3: "H", 4: "I"}


def encode(artwork: Artwork) -> bytes:
    """One page. Refused("text-has-control-characters", field)."""
    page = _Page(artwork)
    commands = Commands(text=lambda _: "", barcode=lambda _: None, rule=page.rule, bitmap=page.bits)
    content = list(written(artwork, commands))
    times = -(-_FINE_DPI // artwork.dpi)
    return page.file(
        [*content, *(page.bits(band, times) for band in drawn(_texts(artwork, times)))]
    )


def _texts(artwork: Artwork, times: int) -> Artwork:
    """The text of a label, drawn `times` finer."""

    def finer(text: Text) -> Text:
        x, y, width, height = (side * times for side in (text.x, text.y, text.width, text.height))
        return replace(text, x=x, y=y, width=width, height=height)

    texts = tuple(finer(each) for each in artwork.elements if isinstance(each, Text))
    return replace(
        artwork, width=artwork.width * times, height=artwork.height * times, elements=texts
    )


def encode_graphic(artwork: Artwork) -> bytes:
    """One page of bitmaps."""
    page = _Page(artwork)
    return page.file([page.bits(band) for band in drawn(artwork)])


def set_up(media: Media, dpi: int) -> bytes:
    """Nothing: media, darkness and speed are set in the print queue."""
    return b""


@dataclass(slots=True)
class _Page:
    artwork: Artwork
    images: list[bytes] = field(default_factory=list)

    def rule(self, rule: Rule) -> str:
        bottom = self.artwork.height - rule.y - rule.height
        return f"{rule.x} {bottom} {rule.width} {rule.height} re f"

    def bits(self, bitmap: Bitmap, times: int = 1) -> str:
        """A stencil; `times` as many of its dots make one of the label."""
        self.images.append(_stencil(bitmap))
        width, height = bitmap.row_bytes * 8 / times, bitmap.height / times
        x, y = bitmap.x / times, self.artwork.height - bitmap.y / times - height
        place = " ".join(f"{number:.3f}" for number in (width, 0, 0, height, x, y))
        return f"q {place} cm /I{len(self.images)} Do Q"

    def file(self, content: list[str]) -> bytes:
        scale = _POINTS_PER_INCH / self.artwork.dpi
        size = self.artwork.width * scale, self.artwork.height * scale
        lines = "\n".join([f"{scale:.6f} 0 0 {scale:.6f} 0 0 cm", *content])
        names = " ".join(f"/I{n} {n + 4} 0 R" for n in range(1, len(self.images) + 1))
        return _file(
            [
                b"<< /Type /Catalog /Pages 2 0 R /ViewerPreferences << /PrintScaling /None >> >>",
                b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {size[0]:.3f} {size[1]:.3f}] "
                f"/Contents 4 0 R /Resources << /XObject << {names} >> >> >>".encode("ascii"),
                _stream(b"", lines.encode("ascii")),
                *self.images,
            ]
        )


def _stencil(bitmap: Bitmap) -> bytes:
    width, height = bitmap.row_bytes * 8, bitmap.height
    about = (
        f"/Type /XObject /Subtype /Image /ImageMask true /BitsPerComponent 1 /Decode [0 1] "
        f"/Width {width} /Height {height} /Filter /CCITTFaxDecode "
        f"/DecodeParms << /K -1 /Columns {width} /Rows {height} >> "
    )
    return _stream(about.encode("ascii"), _t6(bitmap))


def _t6(bitmap: Bitmap) -> bytes:
    """The dots, ink as black, coded by the library that writes TIFF files, in one strip."""
    image = Image.frombytes("1", (bitmap.row_bytes * 8, bitmap.height), bitmap.rows)
    file = io.BytesIO()
    image.save(file, "TIFF", compression="group4", tiffinfo={_ROWS_PER_STRIP: bitmap.height})
    written = file.getvalue()
    start, count = (_tag(written, tag) for tag in (_STRIP_OFFSETS, _STRIP_BYTES))
    return written[start : start + count]


def _tag(tiff: bytes, tag: int) -> int:
    """The number that a directory entry holds."""
    order = "<" if tiff.startswith(b"II") else ">"
    (directory,) = struct.unpack_from(f"{order}I", tiff, 4)
    (count,) = struct.unpack_from(f"{order}H", tiff, directory)
    for at in range(directory + 2, directory + 2 + 12 * count, 12):
        found, kind = struct.unpack_from(f"{order}HH", tiff, at)
        if found == tag:
            number: int
            (number,) = struct.unpack_from(order + _KINDS[kind], tiff, at + 8)
            return number
    raise ValueError(f"TIFF without tag {tag}")


def _stream(about: bytes, content: bytes) -> bytes:
    length = b"/Length %d" % len(content)
    return b"<< " + about + length + b" >>\nstream\n" + content + b"\nendstream"


def _file(objects: list[bytes]) -> bytes:
    """Numbered objects, the first one the catalog, with a table of where each begins."""
    parts = [b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"]
    places = []
    at = len(parts[0])
    for number, content in enumerate(objects, start=1):
        places.append(at)
        parts.append(b"%d 0 obj\n" % number + content + b"\nendobj\n")
        at += len(parts[-1])
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    count = len(objects) + 1
    parts.append(b"xref\n0 %d\n0000000000 65535 f \n" % count + table)
    parts.append(b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (count, at))
    return b"".join(parts)
