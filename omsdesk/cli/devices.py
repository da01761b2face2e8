"""`omsdesk devices list|probe|test`: what is plugged in, what it speaks, whether it works."""

from __future__ import annotations

import argparse
import sys

from omsdesk.devices.kinds import DeviceKind
from omsdesk.devices.printers.every import LANGUAGES
from omsdesk.devices.scales.every import SCALE_PROTOCOLS

_KINDS = {
    "scale": DeviceKind.SCALE,
    "scanner": DeviceKind.SCANNER,
    "printer": DeviceKind.PRINTER,
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    listed = actions.add_parser("list", help="what is plugged in, and the devices of the station")
    listed.add_argument(
        "--no-check", action="store_true", help="do not ask the devices of the station"
    )
    probed = actions.add_parser("probe", help="find out what a device speaks, by trying")
    probed.add_argument("address", help="as shown by list, such as serial:/dev/ttyUSB0")
    probed.add_argument("--language", choices=LANGUAGES, default="", help="ask a printer in this")
    tested = actions.add_parser("test", help="weigh, scan, or print a test label")
    tested.add_argument("device", help="its name in the station, or an address")
    tested.add_argument("--protocol", choices=SCALE_PROTOCOLS, default="mt-sics")
    tested.add_argument("--unit", default="", help="of a scale that does not send it")
    tested.add_argument("--language", choices=LANGUAGES, default="zpl")
    tested.add_argument("--no-label", action="store_true", help="ask a printer, print nothing")
    for each, seconds in ((probed, 40), (tested, 10)):
        each.add_argument("--kind", choices=_KINDS, default=None, help="where list does not say")
        each.add_argument("--seconds", type=int, default=seconds, metavar="N", help="the longest")
    for each in (listed, probed, tested):
        each.add_argument("--json", action="store_true", help="print JSON")


def run(options: argparse.Namespace) -> int:
    """1 when a device does not work or does not fit, 2 for a wrong argument."""
    options.kind = _KINDS.get(getattr(options, "kind", None) or "")
    try:
        return _run(options)
    except KeyboardInterrupt:
        print("ended", file=sys.stderr)
        return 130


def _run(options: argparse.Namespace) -> int:
    if options.action == "list":
        from omsdesk.cli.device_list import show

        return show(options)
    if options.action == "probe":
        from omsdesk.cli.device_probe import try_out

        return try_out(options)
    from omsdesk.cli.device_test import test

    return test(options)
