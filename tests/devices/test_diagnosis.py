"""What is wrong with a device is told: who may use it, who holds it, how its line is set."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from omsdesk.devices.diagnosis import cause_of, denied, in_use, line_trouble, open_devices
from omsdesk.devices.ports.serial_port import SerialSettings
from omsdesk.devices.simulator.ends import PtyEnd
from omsdesk.errors import Unavailable

posix = pytest.mark.skipif(os.name != "posix", reason="files have no groups here")
AT_8N1, AT_7E1 = SerialSettings(), SerialSettings(9600, 7, "E")
TEXT = b"ST,GS,+  1.250kg\r\n"


def with_parity(text: bytes, odd: int) -> bytes:
    """Seven bits and their parity, as they look to who reads eight."""
    return bytes(each | ((each.bit_count() % 2) ^ odd) << 7 for each in text)


@contextmanager
def nobody(*groups: int) -> Iterator[None]:
    """Somebody without rights, with these groups; only root can become that."""
    user, group, mine = os.geteuid(), os.getegid(), os.getgroups()
    os.setgroups(list(groups))
    os.setegid(65534)
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(user)
        os.setegid(group)
        os.setgroups(mine)


def let_everybody_in(folder: Path) -> None:
    for each in (folder, *folder.parents[:-1]):
        each.chmod(each.stat().st_mode | stat.S_IXOTH | stat.S_IROTH)


as_root = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can be somebody else"
)


@posix
@as_root
def test_the_group_that_gives_access_is_named(tmp_path: Path) -> None:
    import grp

    dialout = grp.getgrnam("dialout")
    node = tmp_path / "ttyUSB0"
    node.touch(mode=0o660)
    node.chmod(0o660)
    os.chown(node, 0, dialout.gr_gid)
    let_everybody_in(tmp_path)
    assert denied(node) is None
    with nobody():
        cause = denied(node)
        told = cause_of(Unavailable("device-no-permission", name=str(node)), node)
    assert cause == told
    assert cause is not None
    assert (cause.code, cause.facts["group"]) == ("group-missing", "dialout")
    with nobody(dialout.gr_gid):
        assert denied(node) is None


@posix
@as_root
def test_a_device_that_only_root_may_use_needs_a_rule(tmp_path: Path) -> None:
    node = tmp_path / "hidraw0"
    node.touch()
    node.chmod(0o600)
    let_everybody_in(tmp_path)
    with nobody():
        cause = denied(node)
    assert cause is not None
    assert (cause.code, cause.facts["rule"]) == ("rule-missing", "70-omsdesk.rules")


def test_what_is_not_there_is_not_denied(tmp_path: Path) -> None:
    assert denied(tmp_path / "gone") is None


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has /proc")
def test_the_program_that_holds_a_port_is_named() -> None:
    end = PtyEnd()
    code = f"f = open({end.path!r}, 'rb'); print(flush=True); input()"
    other = subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert other.stdin is not None
    assert other.stdout is not None
    other.stdout.readline()
    try:
        cause = cause_of(Unavailable("device-in-use", name=end.path), Path(end.path))
        assert (cause.code, cause.facts["pid"]) == ("device-held", other.pid)
        assert str(cause.facts["program"]).startswith("python")
    finally:
        other.stdin.close()
        other.wait(10)
        other.stdout.close()
    assert in_use(Path(end.path)) is None
    end.unplug()


def test_a_name_of_a_program_that_is_cut_off_in_a_character_is_read(tmp_path: Path) -> None:
    (tmp_path / "12" / "fd").mkdir(parents=True)
    (tmp_path / "12" / "fd" / "0").symlink_to("/dev/ttyUSB0")
    (tmp_path / "12" / "comm").write_bytes("waagenprüfungäöü".encode()[:15] + b"\n")
    assert open_devices(tmp_path)["/dev/ttyUSB0"].name.startswith("waagenprüfung")


def test_a_process_that_cannot_be_looked_at_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "12" / "fd").mkdir(parents=True)
    (tmp_path / "12" / "fd" / "0").symlink_to("/dev/ttyUSB0")  # without `comm`: it ended
    (tmp_path / "13").mkdir()
    (tmp_path / "14" / "fd").mkdir(parents=True)
    (tmp_path / "14" / "fd" / "5").symlink_to("/dev/ttyUSB1")
    (tmp_path / "14" / "comm").write_text("ModemManager\n")
    (tmp_path / "self").mkdir()
    held = {path: program.name for path, program in open_devices(tmp_path).items()}
    assert held == {"/dev/ttyUSB1": "ModemManager"}


@pytest.mark.parametrize(
    ("cause", "code"),
    [("refused", "host-refuses"), ("unreachable", "host-unreachable"),
     ("name-unknown", "host-name-unknown"), ("no-answer", "host-silent")],
)  # fmt: skip
def test_a_host_that_is_not_reached_is_told_by_its_cause(cause: str, code: str) -> None:
    trouble = Unavailable("device-absent", name="tcp://10.0.0.9:9100", cause=cause)
    assert cause_of(trouble).code == code


def test_what_has_no_deeper_cause_stays_as_it_is() -> None:
    assert cause_of(Unavailable("device-gone", name="lp0")).code == "device-gone"
    assert cause_of(Unavailable("device-absent", name="lp0")).code == "device-absent"


@pytest.mark.parametrize(("odd", "letter"), [(0, "E"), (1, "O")])
def test_a_parity_bit_that_is_read_as_data_is_recognized(odd: int, letter: str) -> None:
    cause = line_trouble(with_parity(TEXT, odd), AT_8N1)
    assert cause is not None
    assert cause.code == "wrong-parity"
    assert cause.facts["should"] == f"9600 7{letter}1"


@given(st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E), min_size=6))
def test_text_is_never_called_a_wrong_line(text: str) -> None:
    for settings in (AT_8N1, AT_7E1):
        assert line_trouble(text.encode() + b"\r\n", settings) is None


@given(st.lists(st.sampled_from([0x00, 0x80, 0xF8, 0xFE, 0xE6, 0x9C, 0x66]), min_size=12))
def test_garbage_is_called_a_wrong_speed(garbage: list[int]) -> None:
    heard = bytes(garbage) + b"\x00\xfe\x80\xe6\x01\x81"
    cause = line_trouble(heard, AT_7E1)
    assert cause is None or cause.code == "wrong-speed"
    if sum(each >= 0x7F or each == 0 for each in heard) > len(heard) / 2:
        assert cause is not None


def test_a_few_bytes_prove_nothing() -> None:
    assert line_trouble(b"\xff\x00\x80", AT_8N1) is None
