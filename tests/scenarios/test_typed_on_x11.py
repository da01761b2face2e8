"""Scanners of six layouts type into a real window of X11 whose keyboard is set otherwise.

Nothing stands between: the server makes the key events, Qt and its input method take them.
A few pairs run with the suite; with OMSDESK_LAYOUT_PAIRS=all every one, Caps Lock off and on.
"""

from __future__ import annotations

import json
import os
import select
import subprocess
import sys
from collections.abc import Iterator
from itertools import product
from time import monotonic
from typing import Any

import pytest

from omsdesk.devices.scanners.layouts import BY_CODE, LAYOUTS, Layout, Level, Press
from omsdesk.devices.scanners.teaching import TEACHING_CODES
from tests.x_display import ALT, ENTER, ESCAPE, KEY_B, Display, display

GS = "\x1d"
_GAP_MS = 3
CODES = (
    "4006381333931",
    "Tea-100/b_x+9$%",
    f"010400638133393110LOT/7{GS}21S-99",
    "https://id.gs1.org/01/04006381333931?17=261231",
    "a=b&c(d)",
)
_ALL = [
    (one.code, other.code, caps) for caps, one, other in product((False, True), LAYOUTS, LAYOUTS)
]
_FEW = [
    ("us", "de", False),
    ("us", "de", True),
    ("de", "us", False),
    ("fr", "es", False),
    ("tr", "fr", True),
    ("de", "de", False),
]
PAIRS = _ALL if os.environ.get("OMSDESK_LAYOUT_PAIRS") == "all" else _FEW


class AtDesk:
    """The program with the window, and the scanner at its keyboard."""

    def __init__(self, screen: Display) -> None:
        self.screen = screen
        environ = {
            **os.environ,
            "DISPLAY": screen.name,
            "QT_QPA_PLATFORM": "xcb",
            "LC_ALL": "C.UTF-8",
        }
        environ.pop("QT_IM_MODULE", None)
        self._program = subprocess.Popen(
            [sys.executable, "-m", "tests.typing_desk"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            bufsize=1,
            env=environ,
        )
        assert self.told() == {"platform": "xcb"}
        self._caps_lock = False

    def close(self) -> None:
        self._program.communicate(json.dumps({"quit": True}) + "\n", timeout=10)
        assert self._program.returncode == 0

    def told(self) -> dict[str, Any]:
        """The next thing that the program says."""
        output = self._program.stdout
        assert output is not None
        ready, _, _ = select.select([output], [], [], 10)
        assert ready, "the program says nothing"
        return dict(json.loads(output.readline()))

    def ask(self, what: str) -> dict[str, Any]:
        assert self._program.stdin is not None
        self._program.stdin.write(json.dumps({what: True}) + "\n")
        self._program.stdin.flush()
        return self.told()

    def settled(self, wanted: object, what: str = "field") -> object:
        """What stands in the field when it is what is wanted, or after two seconds."""
        end = monotonic() + 2
        while (read := self.ask("read")[what]) != wanted and monotonic() < end:
            pass
        return read

    def open_list(self) -> None:
        assert self.ask("list") == {"ready": True}
        assert self.settled(True, "is_open") is True

    def set_keyboard(self, layout: str, *, caps_lock: bool) -> None:
        self.screen.set_layout(layout)
        if caps_lock is not self._caps_lock:
            self.screen.turn_caps_lock()
            self._caps_lock = caps_lock

    def type(self, code: str, scanner: Layout) -> None:
        """STX, the code and Enter: by its prefix a scan is known however busy the machine is."""
        self.screen.press(scanner.presses["b"], _GAP_MS, control=True)
        for character in code:
            press = scanner.presses["]" if character == GS else character]
            self.screen.press(press, _GAP_MS, control=character == GS)
        self.screen.hit(ENTER)

    def teach(self, scanner: Layout) -> dict[str, Any]:
        assert self.ask("teach") == {"ready": True}
        told: dict[str, Any] = {}
        for number, code in enumerate(TEACHING_CODES, 1):
            self.type(code, scanner)
            told = self.told()
            assert number == len(TEACHING_CODES) or told == {"step": number}
        return told


@pytest.fixture(scope="module")
def desk() -> Iterator[AtDesk]:
    with display() as screen:
        at_desk = AtDesk(screen)
        try:
            yield at_desk
        finally:
            at_desk.close()


@pytest.mark.parametrize(("scanner", "computer", "caps_lock"), PAIRS)
def test_a_scanner_of_any_layout_is_read_after_teaching(
    desk: AtDesk, scanner: str, computer: str, caps_lock: bool
) -> None:
    layout = BY_CODE[scanner]
    desk.set_keyboard(computer, caps_lock=caps_lock)
    told = desk.teach(layout)
    assert told.keys() == {"taught"}, told
    for code in CODES:
        if layout.presses.keys() >= set(code) - {GS}:
            assert desk.ask("field") == {"ready": True}
            desk.type(code, layout)
            assert desk.told() == {"scan": code, "field": ""}


def test_a_person_types_accents_beside_such_a_scanner(desk: AtDesk) -> None:
    desk.set_keyboard("de", caps_lock=False)
    assert desk.teach(BY_CODE["us"]) == {"taught": "us"}
    desk.ask("field")
    german = BY_CODE["de"]
    acute = Press("AE12", Level.PLAIN)
    for press in (german.presses["c"], german.presses["a"], german.presses["f"], acute,
                  german.presses["e"], german.presses["s"]):  # fmt: skip
        desk.screen.press(press, gap_ms=120)
    assert desk.settled("cafés") == "cafés"
    for press in (acute, german.presses["e"], acute, german.presses["a"]):
        desk.screen.press(press, gap_ms=15)
    assert desk.settled("caféséá") == "caféséá"
    desk.type("a=b&c(d)", BY_CODE["us"])
    assert desk.told() == {"scan": "a=b&c(d)", "field": "caféséá"}


@pytest.mark.parametrize("code", ["A=B12345678901", "TEA=E2"])
def test_a_dead_key_of_a_scanner_that_nobody_taught_is_never_left_out(
    desk: AtDesk, code: str
) -> None:
    desk.set_keyboard("de", caps_lock=False)
    assert desk.ask("forget") == {"ready": True}
    assert desk.ask("field") == {"ready": True}
    desk.type(code, BY_CODE["us"])
    told = desk.told()
    assert told.keys() == {"broken", "field"}
    assert told["field"] == ""
    assert "\ufffd" in told["broken"]


def test_a_scan_is_whole_behind_a_shortcut_of_its_first_key(desk: AtDesk) -> None:
    desk.set_keyboard("de", caps_lock=False)
    assert desk.teach(BY_CODE["us"]) == {"taught": "us"}
    desk.ask("field")
    desk.screen.hit(KEY_B, [ALT])
    assert desk.told() == {"shortcut": "Alt+B"}
    desk.type("a=b&c(d)", BY_CODE["us"])
    assert desk.told() == {"scan": "a=b&c(d)", "field": ""}


def test_a_scan_is_whole_while_a_list_is_open(desk: AtDesk) -> None:
    desk.set_keyboard("de", caps_lock=False)
    assert desk.teach(BY_CODE["us"]) == {"taught": "us"}
    desk.ask("field")
    desk.open_list()
    desk.type("beta=b&c(d)", BY_CODE["us"])
    assert desk.told() == {"scan": "beta=b&c(d)", "field": ""}
    desk.screen.hit(ESCAPE)
    assert desk.settled(False, "is_open") is False
    assert desk.ask("read")["choice"] == "alpha"


def test_a_person_chooses_from_a_list_by_its_first_letter(desk: AtDesk) -> None:
    """As fast as two keys can follow each other."""
    assert desk.ask("burst") == {"ready": True}
    desk.open_list()
    desk.screen.press(BY_CODE["us"].presses["b"], gap_ms=3)
    desk.screen.hit(ENTER)
    assert desk.settled("beta", "choice") == "beta"
    assert desk.settled(False, "is_open") is False
