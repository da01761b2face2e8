"""Printers on /dev/usb/lp*: found by their USB names, taken exclusively, read and written.

A pseudo-terminal stands for the node: it is a character device with the same calls, but it
knows no LPGETSTATUS and no empty packets.
"""

from __future__ import annotations

import os
import select
import sys
from pathlib import Path

import pytest

from omsdesk.devices.ports.usb_names import UsbName
from omsdesk.devices.ports.usb_printer import UsbPrinterTransport, located, usb_printers
from omsdesk.devices.simulator.ends import PtyEnd
from tests.devices.failing import failing

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there are no such nodes here")

ZEBRA = UsbName(0x0A5F, 0x0164, "D4J212104521")


def plug(root: Path, number: int, usb: UsbName, **lines: str) -> Path:
    """A printer in a tree like that of /sys; its entry there."""
    interface = root / "devices" / f"1-{number}" / f"1-{number}:1.0"
    interface.mkdir(parents=True)
    device = interface.parent
    (device / "idVendor").write_text(f"{usb.vendor:04x}\n")
    (device / "idProduct").write_text(f"{usb.product:04x}\n")
    if usb.serial:
        (device / "serial").write_text(f"{usb.serial}\n")
    for name, line in lines.items():
        folder = interface if name == "ieee1284_id" else device
        (folder / name).write_text(line + "\n")
    entry = root / "class" / f"lp{number}"
    entry.mkdir(parents=True)
    (entry / "device").symlink_to(interface)
    return entry


def test_a_printer_says_who_it_is_and_what_it_speaks(tmp_path: Path) -> None:
    device_id = "MFG:Zebra Technologies ;CMD:ZPL, EPL2;MDL:ZTC ZD420-203dpi;CLS:PRINTER;"
    plug(tmp_path, 0, ZEBRA, product="ZTC ZD420-203dpi ZPL", ieee1284_id=device_id)
    (printer,) = usb_printers(tmp_path / "class", Path("/dev/usb"))
    assert printer.path == Path("/dev/usb/lp0")
    assert printer.usb == ZEBRA
    assert (printer.maker, printer.product) == ("Zebra Technologies", "ZTC ZD420-203dpi ZPL")
    assert printer.languages == ("ZPL", "EPL2")


def test_a_printer_is_found_where_its_plug_is_today(tmp_path: Path) -> None:
    plug(tmp_path, 0, UsbName(0x04F9, 0x2042))
    plug(tmp_path, 3, ZEBRA)

    def found(usb: UsbName) -> str:
        return located(usb, lambda: usb_printers(tmp_path / "class", Path("/dev/usb")))

    assert found(ZEBRA) == "/dev/usb/lp3"
    assert found(UsbName(0x0A5F, 0x0164)) == "/dev/usb/lp3"
    with failing("device-absent"):
        found(UsbName(0x0A5F, 0x0164, "another"))
    plug(tmp_path, 4, UsbName(0x0A5F, 0x0164, "twin"))
    with failing("device-ambiguous"):
        found(UsbName(0x0A5F, 0x0164))


def test_a_printer_that_is_pulled_while_it_is_looked_at_is_left_out(tmp_path: Path) -> None:
    entry = plug(tmp_path, 0, ZEBRA)
    (entry / "device").unlink()
    (entry / "device").symlink_to(tmp_path / "gone")
    assert usb_printers(tmp_path / "class", Path("/dev/usb")) == []


def test_bytes_go_both_ways_and_one_program_at_a_time() -> None:
    end = PtyEnd()
    first, second = UsbPrinterTransport(end.path), UsbPrinterTransport(end.path)
    first.open()
    try:
        assert first.write(b"~HS", 0.5) == 3
        assert end.read(10, 0.5) == b"~HS"
        end.write(b"\x02030,0\x03", 0.5)
        assert first.read(100, 0.5) == b"\x02030,0\x03"
        assert first.read(100, 0.01) == b""
        with failing("device-in-use"):
            second.open()
        first.close()
        second.open()
        end.unplug()
        with failing("device-gone"):
            second.read(100, 0.5)
    finally:
        first.close()
        second.close()
        end.unplug()


def test_a_printer_that_takes_nothing_holds_up_neither_write_nor_close() -> None:
    end = PtyEnd()
    transport = UsbPrinterTransport(end.path)
    transport.open()
    sent = 0
    while count := transport.write(b"x" * 4096, 0.05):
        sent += count
    assert sent > 0
    assert select.select([end._master], [], [], 0)[0]
    transport.close()
    with failing("device-not-open"):
        transport.write(b"x", 0)
    end.unplug()


def test_an_absent_printer_and_one_without_rights_are_told_apart(tmp_path: Path) -> None:
    with failing("device-absent"):
        UsbPrinterTransport(str(tmp_path / "lp9")).open()
    if os.geteuid() != 0:
        node = tmp_path / "lp0"
        node.touch(mode=0)
        with failing("device-no-permission"):
            UsbPrinterTransport(str(node)).open()
