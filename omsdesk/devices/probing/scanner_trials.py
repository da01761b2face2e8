"""Whether scans arrive from a scanner, and how its line is set."""

from __future__ import annotations

from omsdesk.devices.addresses import address, with_line
from omsdesk.devices.diagnosis import Cause, line_trouble
from omsdesk.devices.fitting import scan_decoder
from omsdesk.devices.ports.serial_port import SerialSettings
from omsdesk.devices.probing.trial import MOST_BYTES_KEPT, Effort, Probed, Trial, Verdict, ranked
from omsdesk.devices.station import ScannerSetup

# As scanners are delivered, the usual first; over USB the line makes no difference.
_LINES = (
    SerialSettings(),
    SerialSettings(115_200),
    SerialSettings(9600, 7, "E"),
    SerialSettings(38_400),
    SerialSettings(19_200),
    SerialSettings(9600, 8, "N", 2),
)
_SCAN_S = 0.4
_ENOUGH = 3
_LINE_BY_LINE = "lines"
_PROTOCOLS = {"hid": "hid-pos", "evdev": "keys"}


def probe_scanner(where: str, effort: Effort) -> Probed:
    """Waits for somebody to scan; each scan is told as a trial of its own.

    A scan that is garbage turns the line to the next setting, for the scan after it. Three
    good ones end it. Unavailable when the port cannot be opened.
    """
    effort.begin()
    parsed = address(where)
    own = [parsed.line] if parsed.has_line else []
    lines = [*own, *(each for each in _LINES if each not in own)]
    trials: list[Trial] = []
    while lines and not effort.is_over and not _is_enough(trials):
        line = lines.pop(0) if parsed.kind == "serial" else None
        _heard_on(with_line(where, line) if line else where, line, effort, trials)
        if line is None:
            break
    return Probed(ranked(trials), _cause(trials))


def _is_enough(trials: list[Trial]) -> bool:
    return sum(len(each.codes) for each in trials) >= _ENOUGH


def _heard_on(where: str, line: SerialSettings | None, effort: Effort, trials: list[Trial]) -> None:
    """Scans of one line, until enough, the end, or garbage."""
    port = effort.open_port(where)
    port.open()
    try:
        while not effort.is_over and not _is_enough(trials):
            heard = port.read(4096, 0.2)
            if not heard:
                continue
            heard += effort.listened(port, _SCAN_S, until_quiet=True)
            trials.append(_judged(where, line, heard))
            effort.tell(trials[-1])
            if line is not None and _line_trouble(line, heard):
                return
    finally:
        port.close()


def _judged(where: str, line: SerialSettings | None, heard: bytes) -> Trial:
    decoder = scan_decoder(ScannerSetup(name="scanner", address=where))
    codes = decoder.feed(heard)
    protocol = _PROTOCOLS.get(address(where).kind, _LINE_BY_LINE)
    is_whole = bool(codes) and all(each.is_readable for each in codes) and not decoder.has_begun
    if protocol == _LINE_BY_LINE and _line_trouble(line, heard):
        is_whole = False
    return Trial(
        protocol=protocol,
        address=where,
        line=line,
        asked=b"",
        heard=heard[:MOST_BYTES_KEPT],
        verdict=Verdict.FITS if is_whole else Verdict.UNREADABLE,
        codes=tuple(each.text for each in codes) if is_whole else (),
    )


def _line_trouble(line: SerialSettings | None, heard: bytes) -> Cause | None:
    return line_trouble(heard, line or SerialSettings())


def _cause(trials: list[Trial]) -> Cause | None:
    if any(each.verdict is Verdict.FITS for each in trials):
        return None
    if not trials:
        return Cause("scanner-silent")
    last = trials[-1]
    trouble = _line_trouble(last.line, last.heard) if last.protocol == _LINE_BY_LINE else None
    return trouble or Cause("scanner-no-suffix")
