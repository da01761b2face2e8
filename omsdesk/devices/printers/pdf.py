"""Artwork as a PDF page of true size, for printers behind a driver of CUPS or Windows.

Source: ISO 32000-1:2008: 7.4.5 (RunLengthDecode), 7.5 (file structure), 8.5 (paths), 8.9.6.2
(stencil masks), 12.2 (PrintScaling).

Rules and bars are filled rectangles on whole dots of the artwork. Text is bits, fine enough
for any printer, and not letters in an embedded font: so nothing is compressed by zlib, whose
output differs between machines, and stored labels can be compared byte by byte.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from omsdesk.artwork import Artwork, Rule, Text
from omsdesk.devices.printers.bitmap import Bitmap, drawn, drawn_text
from omsdesk.devices.printers.elements import Commands, written
from omsdesk.devices.printers.media import Media

_POINTS_PER_INCH = 72
_FINE_DPI = 400
_END_OF_DATA = b"\x80"
_RUNS = re.compile(rb"(.)\1{2,127}", re.DOTALL)
_MOST_LITERALS = 128


def encode(artwork: Artwork) -> bytes:
    """One page. Refused("text-has-control-characters", field)."""
    page = _Page(artwork)
    times = -(-_FINE_DPI // artwork.dpi)
    commands = Commands(
        text=lambda text: page.text(text, times),
        barcode=lambda _: None,
        rule=page.rule,
        bitmap=page.bits,
    )
    return page.file(list(written(artwork, commands)))


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

    def text(self, text: Text, times: int) -> str:
        """A line, drawn `times` finer than the label."""
        sides = {side: getattr(text, side) * times for side in ("x", "y", "width", "height")}
        bitmap = drawn_text(replace(text, **sides))
        return "" if bitmap is None else self.bits(bitmap, times)

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
    about = (
        f"/Type /XObject /Subtype /Image /ImageMask true /BitsPerComponent 1 /Decode [1 0] "
        f"/Width {bitmap.row_bytes * 8} /Height {bitmap.height} /Filter /RunLengthDecode "
    )
    return _stream(about.encode("ascii"), run_lengths(bitmap.rows))


def run_lengths(content: bytes) -> bytes:
    """Runs of three bytes and more as a count and the byte, the rest as it is, counted."""
    parts = []
    at = 0
    for run in _RUNS.finditer(content):
        parts += [*_literals(content[at : run.start()]), bytes((257 - len(run[0]),)), run[1]]
        at = run.end()
    return b"".join([*parts, *_literals(content[at:]), _END_OF_DATA])


def _literals(content: bytes) -> list[bytes]:
    pieces = (content[at : at + _MOST_LITERALS] for at in range(0, len(content), _MOST_LITERALS))
    return [bytes((len(piece) - 1,)) + piece for piece in pieces]


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
