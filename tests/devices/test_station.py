"""The file of a station's devices: what is written is read back, mistakes are named."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from omsdesk.config import ConfigError
from omsdesk.devices.kinds import DeviceId, DeviceKind
from omsdesk.devices.printers.media import Feed, Media, Method
from omsdesk.devices.scanners.wedge import Translation, WedgeRule
from omsdesk.devices.station import (
    CodesSetup,
    KeyboardSetup,
    PrinterSetup,
    ScaleSetup,
    ScannerSetup,
    StationDevices,
    load,
    save,
    simulated,
)

FULL = StationDevices(
    codes=CodesSetup(in_store=("21IIIIIWWWWWC", "22IIIIIVPPPPC"), unmarked_elements=True),
    keyboard=KeyboardSetup(prefix="\x02", gap_ms=50, translation={"z": "y", "ß": "-"}),
    scanner=(
        ScannerSetup(name="Hand scanner", address="serial:usb:05e0:1701:S1?baud=9600"),
        ScannerSetup(name="Table", address="hid:0c2e:0b61", record=True),
    ),
    scale=ScaleSetup(name="Scale", address="serial:COM3", unit="lb"),
    printer=(
        PrinterSetup(
            name="Zebra 2",
            address="tcp://192.168.1.40:9100",
            dpi=300,
            media=Media(width_mm=100, feed=Feed.MARK, method=Method.TRANSFER, offset_x_dots=-8),
        ),
    ),
)


_WRITES_FOREVER = """
import sys
from pathlib import Path
import msgspec
from omsdesk.devices.station import load, save
path = Path(sys.argv[1])
while True:
    for unit in ("kg", "g"):
        devices = load(path)
        scale = msgspec.structs.replace(devices.scale, unit=unit)
        save(path, msgspec.structs.replace(devices, scale=scale))
"""


@pytest.mark.parametrize("devices", [StationDevices(), FULL, simulated()])
def test_what_is_written_is_read_back(tmp_path: Path, devices: StationDevices) -> None:
    path = tmp_path / "devices.toml"
    save(path, devices)
    assert load(path) == devices
    assert [each.name for each in tmp_path.iterdir()] == ["devices.toml"]


def test_a_lesson_is_kept_whole(tmp_path: Path) -> None:
    marks = (("Alt+9", "]"), ("F8", "\x1d"), ('"', "@"), ("ß", "-"), ("\\", "#"))
    rule = WedgeRule(
        prefix="]",
        gap_ms=40,
        pause_ms=300,
        least_characters=5,
        quiet_ms=200,
        short_gap_ms=25,
        overlaps=True,
        sure_characters=12,
        ends="\r",
        translation=Translation(tuple(sorted(marks)), is_whole=True),
        caps_lock=False,
    )
    path = tmp_path / "devices.toml"
    save(path, StationDevices(keyboard=KeyboardSetup.of(rule)))
    assert load(path).keyboard.rule == rule
    assert KeyboardSetup.of(WedgeRule()) == KeyboardSetup()


def test_a_scan_must_have_an_end(tmp_path: Path) -> None:
    path = tmp_path / "devices.toml"
    for ends in ("", "x", "\\rx"):
        path.write_text(f'[keyboard]\nends = "{ends}"\n', encoding="utf-8")
        with pytest.raises(ConfigError, match="ends"):
            load(path)


def test_a_pattern_that_is_none_is_named(tmp_path: Path) -> None:
    path = tmp_path / "devices.toml"
    path.write_text('[codes]\nin_store = ["21IIIIIWWWWW"]\n', encoding="utf-8")
    with pytest.raises(ConfigError, match="21IIIIIWWWWW is no pattern"):
        load(path)


def test_a_station_without_the_file_has_no_devices(tmp_path: Path) -> None:
    assert load(tmp_path / "devices.toml") == StationDevices()


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("[[printer]]\nname = ", "devices.toml: Invalid value"),
        ('[[printer]]\nname = "A"\naddress = "usb"', "`$.printer[0].address`"),
        ('[[printer]]\nname = "A"\naddress = "tcp://a"\ndpi = "203"', "`$.printer[0].dpi`"),
        ('[[scanner]]\naddress = "tcp://a"', "missing required field `name`"),
        ('[scale]\nname = "A"\naddress = "sim:"\nspeed = 1', "unknown field `speed`"),
        ("[keyboard]\ngap_ms = 2", "`$.keyboard.gap_ms`"),
        ('[[printer]]\nname = "A"\naddress = "sim:"\n' * 2, "two devices are called A"),
        ('[scale]\nname = "A"\naddress = "sim:"\nprotocol = "guess"', "no scale speaks guess"),
        ('[[printer]]\nname = "A"\naddress = "sim:"\nlanguage = "x"', "no printer speaks x"),
    ],
)
def test_what_is_wrong_is_named_with_its_place(tmp_path: Path, text: str, problem: str) -> None:
    path = tmp_path / "devices.toml"
    path.write_text(text)
    with pytest.raises(ConfigError) as caught:
        load(path)
    assert problem in str(caught.value)


COMMENTED = """\
# Bench 7, ask Anna before you change anything
[scale]                  # the one with the big pan
name = "Scale"
address = "sim:"         # until the cable is there

[[printer]]
name = "Zebra"
# fixed in the DHCP server, 2026-03-02
address = "tcp://192.168.1.40:9100"

[[printer]]              # for returns
name = "Returns"
address = "tcp://192.168.1.41:9100"
"""


def test_what_people_wrote_into_the_file_stays(tmp_path: Path) -> None:
    path = tmp_path / "devices.toml"
    path.write_text(COMMENTED, encoding="utf-8")
    devices = load(path).with_device(ScannerSetup(name="Hand", address="sim:"))
    devices = devices.with_device(ScaleSetup(name="Scale", address="serial:COM3"))
    devices = devices.without(DeviceId(DeviceKind.PRINTER, "Zebra"))
    save(path, devices)
    text = path.read_text("utf-8")
    assert load(path) == devices
    for kept in ("Bench 7", "the one with the big pan", "until the cable is there", "for returns"):
        assert f"# {kept}" in text
    assert "DHCP" not in text
    save(path, StationDevices())
    assert load(path) == StationDevices()
    assert "# Bench 7" in path.read_text("utf-8")


def test_a_file_that_is_none_is_written_anew(tmp_path: Path) -> None:
    path = tmp_path / "devices.toml"
    for broken in (b"[scale\n", b"\xff\xfe", b"scale = 3\nscanner = [1]\n"):
        path.write_bytes(broken)
        save(path, FULL)
        assert load(path) == FULL


Texts = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=6)
Names = Texts.filter(bool)


@st.composite
def stations(draw: st.DrawFn) -> StationDevices:
    scanners = draw(st.lists(Names, unique=True, max_size=3))
    printers = draw(st.lists(Names, unique=True, max_size=3))
    pairs = draw(st.dictionaries(Texts, Texts, max_size=3))
    return StationDevices(
        keyboard=KeyboardSetup(translation=pairs, caps_lock=draw(st.none() | st.booleans())),
        codes=CodesSetup(in_store=tuple(draw(st.lists(st.just("21IIIIIWWWWWC"), max_size=2)))),
        scanner=tuple(ScannerSetup(name=name, address="sim:") for name in scanners),
        scale=draw(st.none() | st.builds(ScaleSetup, name=Names, address=st.just("sim:"))),
        printer=tuple(PrinterSetup(name=name, address="sim:") for name in printers),
    )


@settings(max_examples=25)
@given(st.lists(stations(), min_size=2, max_size=3), st.booleans())
def test_one_station_after_the_other_is_read_back(
    tmp_path_factory: pytest.TempPathFactory, every: list[StationDevices], is_commented: bool
) -> None:
    path = tmp_path_factory.mktemp("station") / "devices.toml"
    if is_commented:
        path.write_text(COMMENTED, encoding="utf-8")
    for devices in every:
        save(path, devices)
        assert load(path) == devices


@pytest.mark.skipif(os.name != "posix", reason="a killed process tells it on POSIX only")
def test_a_kill_in_the_middle_leaves_the_old_file_or_the_new_one(tmp_path: Path) -> None:
    path = tmp_path / "devices.toml"
    save(path, FULL)
    writing = subprocess.Popen([sys.executable, "-c", _WRITES_FOREVER, str(path)])
    try:
        seen = {load(path).scale.unit for _ in range(300)}  # type: ignore[union-attr]
    finally:
        writing.kill()
        writing.wait()
    assert seen <= {"lb", "kg", "g"}
    assert load(path).scanner == FULL.scanner


def test_a_folder_that_cannot_be_written_leaves_the_file_and_no_rest(tmp_path: Path) -> None:
    path = tmp_path / "devices.toml"
    save(path, FULL)
    (tmp_path / "devices.part").mkdir()
    with pytest.raises(OSError, match=r"devices\.part"):
        save(path, StationDevices())
    assert load(path) == FULL


def test_a_device_takes_the_place_of_the_one_with_its_name() -> None:
    other = ScannerSetup(name="Table", address="serial:COM4")
    changed = FULL.with_device(other)
    assert changed.scanner == (FULL.scanner[0], other)
    table = DeviceId(DeviceKind.SCANNER, "Table")
    assert changed.setups[table] == other
    assert table not in changed.without(table).setups
    assert FULL.without(DeviceId(DeviceKind.SCALE, "Scale")).scale is None
    assert FULL.without(DeviceId(DeviceKind.SCALE, "Another")) == FULL
