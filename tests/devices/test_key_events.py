"""Key events of a grabbed scanner. There is no /dev/input on a test machine: the events are
made as the kernel's header has them, and come through a pipe.
"""

from __future__ import annotations

import errno
import os
import queue
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from omsdesk.devices.addresses import from_uri
from omsdesk.devices.ports.keyboard import KeyboardTransport, grab
from omsdesk.devices.scanners.key_events import EV_KEY, EV_SYN, EVENT, PLACES, KeyEvents
from omsdesk.devices.scanners.layouts import FRENCH, GERMAN, LAYOUTS, TURKISH, US, Layout, Level
from omsdesk.devices.scanners.port_scanner import Code, PortScanner
from omsdesk.devices.scanners.scan import Scan
from omsdesk.devices.worker import Condition, Worker
from omsdesk.errors import Unavailable

GS = "\x1d"
ENTER, SHIFT, ALT_GR, CONTROL, ALT, CAPS, F8 = 28, 42, 100, 29, 56, 58, 66
WAIT_S = 5.0
CODES = {place: code for code, place in PLACES.items()}
HOLD = {Level.PLAIN: None, Level.SHIFT: SHIFT, Level.ALT_GR: ALT_GR}


def event(kind: int, code: int, value: int) -> bytes:
    return EVENT.pack(1_764_000_000, 250_000, kind, code, value)


def pressed(code: int) -> bytes:
    """A key down and up, with what the kernel sends between."""
    scan_code, report = event(4, 4, 0x70000 + code), event(EV_SYN, 0, 0)
    down, up = event(EV_KEY, code, 1), event(EV_KEY, code, 0)
    return scan_code + down + report + scan_code + up + report


def held(modifier: int | None, code: int) -> bytes:
    if modifier is None:
        return pressed(code)
    return event(EV_KEY, modifier, 1) + pressed(code) + event(EV_KEY, modifier, 0)


def typed(text: str, layout: Layout = US) -> bytes:
    """What a scanner of a layout sends of a code, with Enter."""
    keys = bytearray()
    for character in text:
        if character == GS:
            keys += held(CONTROL, CODES["AD12"])
            continue
        press = layout.presses[character]
        keys += held(HOLD[press.level], CODES[press.key])
    return bytes(keys) + pressed(ENTER)


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.code)
def test_every_character_of_a_layout_is_read(layout: Layout) -> None:
    decoder = KeyEvents(layout)
    text = "".join(layout.presses)
    assert decoder.feed(typed(text, layout)) == [Code(text)]


def test_a_code_may_be_cut_anywhere() -> None:
    sent = typed("]E0400-a\x1d/Z")
    for cut in range(0, len(sent), 7):
        decoder = KeyEvents()
        assert [*decoder.feed(sent[:cut]), *decoder.feed(sent[cut:])] == [Code("]E0400-a\x1d/Z")]


def test_a_separator_is_a_control_key_or_the_one_that_was_set() -> None:
    f8 = pressed(CODES["AE01"]) + pressed(F8) + pressed(CODES["AE02"]) + pressed(ENTER)
    assert KeyEvents(US, "F8").feed(f8) == [Code(f"1{GS}2")]
    (code,) = KeyEvents(US).feed(f8)
    assert not code.is_readable
    # With a German layout Ctrl and the key of "+" stands where ] is on the keyboard.
    plus = held(CONTROL, CODES["AD12"]) + pressed(CODES["AE02"]) + pressed(ENTER)
    assert KeyEvents(GERMAN, "Ctrl++").feed(plus) == [Code(f"{GS}2")]


def test_a_start_character_is_no_part_of_a_code() -> None:
    sent = held(CONTROL, CODES["AB05"]) + typed("A-12")
    assert KeyEvents().feed(sent) == [Code("A-12")]


def test_a_dead_key_joins_the_next_one() -> None:
    decoder = KeyEvents(GERMAN)
    circumflex, space = pressed(CODES["TLDE"]), pressed(57)
    letter = pressed(CODES["AD03"])
    assert decoder.feed(circumflex + space + pressed(ENTER)) == [Code("^")]
    assert decoder.feed(circumflex + letter + pressed(ENTER)) == [Code("ê")]
    (code,) = decoder.feed(circumflex + pressed(CODES["AE01"]) + pressed(ENTER))
    assert not code.is_readable


def test_caps_lock_that_the_scanner_itself_switches_counts() -> None:
    decoder = KeyEvents()
    sent = pressed(CAPS) + typed("aB1-") + pressed(CAPS)
    assert decoder.feed(sent) == [Code("Ab1-")]
    assert decoder.feed(typed("aB")) == [Code("aB")]


def test_the_keypad_writes_digits() -> None:
    sent = b"".join(map(pressed, (79, 80, 81, 82, 74, 55))) + pressed(96)
    assert KeyEvents().feed(sent) == [Code("1230-*")]


def test_a_key_that_is_held_down_counts_once() -> None:
    code = CODES["AD01"]
    down, again, up = (event(EV_KEY, code, value) for value in (1, 2, 0))
    assert KeyEvents().feed(down + again * 5 + up + pressed(ENTER)) == [Code("q")]


@pytest.mark.parametrize("lost", [event(EV_SYN, 3, 0), pressed(125) + pressed(1), pressed(59)])
def test_what_cannot_be_sure_is_not_read(lost: bytes) -> None:
    (code,) = KeyEvents().feed(pressed(CODES["AE01"]) + lost + pressed(ENTER))
    assert not code.is_readable
    decoder = KeyEvents()
    assert decoder.feed(typed("4006381333931")) == [Code("4006381333931")]


@pytest.mark.parametrize("modifier", [ALT, ALT_GR])
def test_alt_and_a_key_is_no_character(modifier: int) -> None:
    (code,) = KeyEvents().feed(held(modifier, CODES["AD01"]) + pressed(ENTER))
    assert code == Code("\ufffd", is_readable=False)


def test_mouse_buttons_and_releases_alone_are_nothing() -> None:
    noise = event(2, 0, 5) + event(EV_KEY, 272, 1) + event(EV_KEY, SHIFT, 0) + pressed(ENTER)
    decoder = KeyEvents()
    assert decoder.feed(noise) == []
    assert not decoder.has_begun


@settings(max_examples=50)
@given(st.sampled_from(LAYOUTS), st.data())
def test_every_text_comes_back_in_every_layout(layout: Layout, data: st.DataObject) -> None:
    text = data.draw(st.text(st.sampled_from([*layout.presses]), min_size=1, max_size=40))
    assert KeyEvents(layout).feed(typed(text, layout)) == [Code(text)]


@given(st.binary(max_size=400))
def test_noise_breaks_nothing(noise: bytes) -> None:
    decoder = KeyEvents()
    decoder.feed(noise)
    decoder.drop()
    assert not decoder.has_begun


def test_layouts_do_not_look_alike() -> None:
    for scanner, layout in product((US, FRENCH, TURKISH), (US, FRENCH, TURKISH)):
        (code,) = KeyEvents(layout).feed(typed("i-1/Q", scanner))
        assert (code.text == "i-1/Q") == (scanner is layout)


class Fifo:
    """A pipe in place of the kernel's device; taking it counts."""

    def __init__(self, folder: Path) -> None:
        self.path = str(folder / "event-kbd")
        os.mkfifo(self.path)
        self.grabbed = 0
        self._end: int | None = None

    def grab(self, _handle: int) -> None:
        self.grabbed += 1

    def plug(self) -> None:
        self._end = os.open(self.path, os.O_WRONLY)

    def say(self, chunk: bytes) -> None:
        assert self._end is not None
        os.write(self._end, chunk)

    def pull(self) -> None:
        assert self._end is not None
        os.close(self._end)


@pytest.fixture
def fifo(tmp_path: Path) -> Iterator[Fifo]:
    made = Fifo(tmp_path)
    keeper = os.open(made.path, os.O_RDONLY | os.O_NONBLOCK)
    made.plug()
    yield made
    os.close(keeper)


def test_scans_come_through_a_handle_that_was_grabbed(fifo: Fifo) -> None:
    scans: queue.Queue[Scan] = queue.Queue()
    halves: queue.Queue[Scan] = queue.Queue()
    conditions: queue.Queue[Condition] = queue.Queue()
    transport = KeyboardTransport(fifo.path, fifo.grab)
    scanner = PortScanner("hand", transport, KeyEvents(GERMAN), scans.put, broke=halves.put)
    worker = Worker("hand", scanner, conditions.put)
    worker.start()
    conditions.get(timeout=WAIT_S)
    fifo.say(typed("SO-07/1_Z", GERMAN))
    assert scans.get(timeout=WAIT_S).raw == "SO-07/1_Z"
    fifo.say(typed("400", GERMAN)[: -len(pressed(ENTER))])
    assert halves.get(timeout=WAIT_S).raw == "400"
    fifo.pull()
    assert conditions.get(timeout=WAIT_S).code == "device-gone"
    assert fifo.grabbed == 1
    assert worker.stop()


def test_what_is_no_keyboard_is_told(fifo: Fifo) -> None:
    # The real call, on a pipe: the kernel says that it is no such device.
    with pytest.raises(Unavailable) as caught:
        KeyboardTransport(fifo.path, grab).open()
    assert caught.value.code == "device-no-keyboard"
    with pytest.raises(Unavailable) as caught:
        from_uri("evdev:/dev/input/by-id/usb-none-event-kbd").open()
    assert caught.value.code == "device-absent"
    fifo.pull()


def test_a_keyboard_that_another_program_has_grabbed_is_in_use(fifo: Fifo) -> None:
    def refused(_handle: int) -> None:
        raise OSError(errno.EBUSY, "Device or resource busy")

    with pytest.raises(Unavailable) as caught:
        KeyboardTransport(fifo.path, refused).open()
    assert caught.value.code == "device-in-use"
    fifo.pull()
