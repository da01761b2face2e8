"""`omsdesk simulate scale|scanner|printer|bench`: devices without hardware, to try a station.

Each stands at a serial port (a pseudo terminal) or a TCP port until the program is ended. It
does what it is told in lines of the standard input, in a script, or by the options.
"""

from __future__ import annotations

import argparse
import signal
import sys
import threading
from collections.abc import Callable, Iterable
from contextlib import ExitStack
from decimal import Decimal
from pathlib import Path
from typing import NoReturn, TextIO

from omsdesk.cli.sentences import sentence
from omsdesk.devices.discovery.simulated import announce, folder
from omsdesk.devices.kinds import DeviceKind
from omsdesk.devices.printers.every import LANGUAGES
from omsdesk.devices.scales.every import SCALE_PROTOCOLS
from omsdesk.devices.scales.reading import Amount, Basis, Reading, Status
from omsdesk.devices.simulator.pan import ScaleModel
from omsdesk.devices.simulator.printer import PrinterMood, SimulatedPrinter
from omsdesk.devices.simulator.scale import SimulatedScale
from omsdesk.devices.simulator.scanner import SimulatedScanner
from omsdesk.devices.simulator.script import Step, play, steps
from omsdesk.devices.simulator.stand import Stand, port, stand
from omsdesk.devices.simulator.words import Word, Words, of_printer, of_scale, of_scanner, weight
from omsdesk.errors import Refused, Unavailable

SCALE, SCANNER, PRINTER, BENCH = "scale", "scanner", "printer", "bench"
QUIT = "quit"
_KINDS = {
    SCALE: DeviceKind.SCALE,
    SCANNER: DeviceKind.SCANNER,
    PRINTER: DeviceKind.PRINTER,
}
_ENDS = {"crlf": "\r\n", "cr": "\r", "lf": "\n", "none": ""}
_LABEL_S = 0.4
_ON_PAN_MS = 4000
_OFF_PAN_MS = 2000
# What a scale in each unit is built for.
_DIVISIONS = {"g": "1", "kg": "0.001", "lb": "0.01", "oz": "0.1"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    kinds = parser.add_subparsers(dest="kind", required=True, metavar="DEVICE")
    scale = kinds.add_parser(SCALE, help="a scale that settles, drifts and can be overloaded")
    _add_scale(scale)
    scanner = kinds.add_parser(SCANNER, help="a scanner on a serial line")
    _add_scanner(scanner)
    printer = kinds.add_parser(PRINTER, help="a label printer that keeps pictures of its labels")
    _add_printer(printer)
    bench = kinds.add_parser(BENCH, help="all three, with the name of one before its words")
    for each in (scale, scanner, printer, bench):
        each.add_argument("--script", type=Path, metavar="FILE", help="what happens, and when")
        each.add_argument(
            "--folder", type=Path, default=None, metavar="DIR",
            help="where serial ports stand, and pictures of labels",
        )  # fmt: skip
    for each in (scale, scanner, printer):
        each.add_argument(
            "--tcp", type=int, default=None, metavar="PORT",
            help="at a TCP port of this machine (0: a free one), not at a serial port",
        )  # fmt: skip


def _add_scale(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--protocol", choices=SCALE_PROTOCOLS, default="mt-sics")
    parser.add_argument("--unit", choices=_DIVISIONS, default="g", help="what it shows")
    parser.add_argument(
        "--stream", action="store_true", help="send readings without being asked for them"
    )
    parser.add_argument("--settle-ms", type=int, default=600, metavar="MS")
    parser.add_argument(
        "--weights", default="", metavar="LIST", help="put on one after the other: 250g,1.2kg"
    )


def _add_scanner(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--codes", type=Path, metavar="FILE", help="codes to scan, one a line")
    parser.add_argument("--every-ms", type=int, default=1000, metavar="MS", help="between codes")
    parser.add_argument("--pace-ms", type=int, default=0, metavar="MS", help="between characters")
    parser.add_argument("--end", choices=_ENDS, default="crlf", help="what follows each code")
    parser.add_argument("--prefix", default="", metavar="TEXT", help="what precedes each code")


def _add_printer(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--language", choices=LANGUAGES, default="zpl")
    parser.add_argument("--labels", type=int, default=None, metavar="N", help="on the roll")
    parser.add_argument("--mute", action="store_true", help="answer nothing, as one-way cables do")


def run(options: argparse.Namespace) -> int:
    """Simulate until `quit`, Ctrl-C or the end of the process; 1 when a script is wrong."""
    script = _script(options)
    signal.signal(signal.SIGTERM, _end)
    stopping = threading.Event()
    with ExitStack() as stack:
        stands = _stands(options)
        for each in stands:
            stack.callback(each.stop)
            each.start()
            stack.enter_context(announce("", _KINDS[each.name], each.uri))
        say = _all_words(stands).do if options.kind == BENCH else stands[0].words.do
        _introduce(stands, options)
        player = threading.Thread(
            target=play, args=(script, _told(say), stopping), name="script", daemon=True
        )
        player.start()
        stack.callback(player.join)
        stack.callback(stopping.set)
        _listen(sys.stdin, _told(say), stopping)
    return 0


def _end(_number: int, _frame: object) -> NoReturn:
    sys.exit(0)


def _listen(source: TextIO, say: Callable[[str], None], stopping: threading.Event) -> None:
    """Do what the lines say; after the last one go on until somebody ends the program."""
    try:
        for line in filter(None, map(str.strip, source)):
            if line == QUIT:
                return
            say(line)
        stopping.wait()
    except KeyboardInterrupt:
        print()


def _told(say: Callable[[str], object]) -> Callable[[str], None]:
    """Does what it is told, and says why it does not."""

    def tell(line: str) -> None:
        try:
            say(line)
        except (Refused, Unavailable) as error:
            print(f"omsdesk: {sentence(error)}", file=sys.stderr)

    return tell


def _all_words(stands: Iterable[Stand]) -> Words:
    """The words of several devices, each after the name of its device."""
    return Words([Word(f"{each.name} ...", each.words.do) for each in stands])


def _introduce(stands: Iterable[Stand], options: argparse.Namespace) -> None:
    for each in stands:
        print(f"{each.name}: {each.uri}", flush=True)
        prefix = f"{each.name} " if options.kind == BENCH else ""
        print("  " + "\n  ".join(f"{prefix}{form}" for form in each.words.forms), flush=True)
    print(f"  {QUIT}", flush=True)


def _stands(options: argparse.Namespace) -> list[Stand]:
    makers = {SCALE: _scale, SCANNER: _scanner, PRINTER: _printer}
    if options.kind != BENCH:
        return [makers[options.kind](options)]
    parser = argparse.ArgumentParser()
    for add in (_add_scale, _add_scanner, _add_printer):
        add(parser)
    usual = parser.parse_args([], argparse.Namespace(**vars(options), tcp=None))
    return [make(usual) for make in makers.values()]


def _folder(options: argparse.Namespace) -> Path:
    """Absolute: what is announced must be found from anywhere."""
    chosen: Path | None = options.folder
    return (chosen or folder()).absolute()


def _scale(options: argparse.Namespace) -> Stand:
    division = Amount(Decimal(_DIVISIONS[options.unit]), options.unit)
    protocol = SCALE_PROTOCOLS[options.protocol]
    try:
        protocol.encoded(Reading(Status.OK, division, b"", Basis.GROSS))
    except ValueError as error:
        raise Refused(
            "simulator-unit-wrong", protocol=options.protocol, unit=options.unit
        ) from error
    scale = SimulatedScale(
        ScaleModel(division=division, settle_ms=options.settle_ms),
        protocol=protocol,
        streams=options.stream,
    )
    end = port(options.tcp, _folder(options) / SCALE)
    return stand(SCALE, scale, end, of_scale(scale, end))


def _scanner(options: argparse.Namespace) -> Stand:
    scanner = SimulatedScanner(_ENDS[options.end], prefix=options.prefix, pace_ms=options.pace_ms)
    end = port(options.tcp, _folder(options) / SCANNER)
    return stand(SCANNER, scanner, end, of_scanner(scanner, end))


def _printer(options: argparse.Namespace) -> Stand:
    pictures = _folder(options) / "labels"
    mood = PrinterMood(label_s=_LABEL_S, answers=not options.mute)
    printer = SimulatedPrinter(pictures, mood, language=options.language)
    if options.labels is not None:
        printer.load_paper(options.labels)
    printer.watch(_LabelsTold(printer, pictures))
    end = port(options.tcp, _folder(options) / PRINTER)
    return stand(PRINTER, printer, end, of_printer(printer, end))


class _LabelsTold:
    """Says of every label where its picture is."""

    def __init__(self, printer: SimulatedPrinter, folder: Path) -> None:
        self._printer = printer
        self._folder = folder
        self._told = 0

    def __call__(self) -> None:
        for label in self._printer.labels[self._told :]:
            self._told += 1
            print(f"label {label.number}: {self._folder}", flush=True)


def _script(options: argparse.Namespace) -> list[Step]:
    """What is to happen by itself. Refused when it cannot be read."""
    if options.script is not None:
        return steps(_text(options.script))
    if options.kind == SCALE and options.weights:
        return _put_and_clear(options.weights.split(","))
    if options.kind == SCANNER and options.codes is not None:
        codes = filter(None, map(str.strip, _text(options.codes).splitlines()))
        return [Step((at + 1) * options.every_ms, f"scan {code}") for at, code in enumerate(codes)]
    return []


def _put_and_clear(texts: Iterable[str]) -> list[Step]:
    found: list[Step] = []
    at_ms = 0
    for text in texts:
        try:
            weight(text)
        except ValueError as error:
            raise Refused("simulator-word-wrong", form="--weights 250g,1.2kg") from error
        found += [Step(at_ms, f"weigh {text}"), Step(at_ms + _ON_PAN_MS, "clear")]
        at_ms += _ON_PAN_MS + _OFF_PAN_MS
    return found


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise Refused("script-unreadable", file=str(path)) from error
