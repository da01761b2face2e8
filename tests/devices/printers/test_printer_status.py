"""What printers answer about themselves: every byte, every cut, and noise.

The bits and codes are those of the manuals that the modules name.
"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from omsdesk.devices.printers.brother_ql import status as brother_ql_status
from omsdesk.devices.printers.epl import status as epl_status
from omsdesk.devices.printers.escpos import status as escpos_status
from omsdesk.devices.printers.every import LANGUAGES
from omsdesk.devices.printers.language import PrinterStatus, Told
from omsdesk.devices.printers.tspl import status as tspl_status
from omsdesk.devices.printers.zpl import status as zpl_status
from omsdesk.devices.simulator.printer import PrinterMood, SimulatedPrinter


def told(trouble: str) -> Told:
    return Told(trouble, is_idle=not trouble)


ASKED = [name for name, language in LANGUAGES.items() if language.status is not None]
TSPL_BITS = {
    0x01: "head-open",
    0x02: "paper-jam",
    0x04: "paper-out",
    0x08: "ribbon-out",
    0x80: "printer-fault",
    0x10: "printer-paused",
}


def check(status: PrinterStatus | None, codes: set[str]) -> None:
    """One of the codes is told; without any, all is fine."""
    assert status is not None
    assert status.trouble in (codes or {""})
    assert not (codes and status.is_idle)


def test_every_byte_of_tspl_says_what_its_bits_say() -> None:
    for byte in range(256):
        status = tspl_status.status(bytes((byte,)))
        if byte & 0x40:
            assert status is None
            continue
        check(status, {code for bit, code in TSPL_BITS.items() if byte & bit})
        assert status is not None
        assert status.is_idle == (byte == 0)


@pytest.mark.parametrize(
    ("byte", "trouble"),
    [
        (0x00, ""), (0x01, "head-open"), (0x02, "paper-jam"), (0x03, "head-open"),
        (0x04, "paper-out"), (0x05, "head-open"), (0x08, "ribbon-out"), (0x09, "head-open"),
        (0x0A, "paper-jam"), (0x0B, "head-open"), (0x0C, "paper-out"), (0x0D, "head-open"),
        (0x10, "printer-paused"), (0x20, ""), (0x80, "printer-fault"),
    ],
)  # fmt: skip
def test_states_of_the_tspl_manual(byte: int, trouble: str) -> None:
    status = tspl_status.status(bytes((byte,)))
    assert status is not None
    assert status.trouble == trouble


def test_newest_tspl_answer_counts_and_noise_is_none() -> None:
    assert tspl_status.status(b"") is None
    assert tspl_status.status(b"\x04\x00") == told("")
    assert tspl_status.status(b"Hello\x00") is None


ESCPOS = {
    0: {0x08: "printer-offline"},
    1: {0x04: "head-open", 0x20: "paper-out", 0x40: "printer-fault"},
    2: {0x04: "printer-fault", 0x08: "cutter-stuck", 0x20: "printer-fault", 0x40: "head-too-hot"},
    3: {0x20: "paper-out", 0x40: "paper-out", 0x60: "paper-out"},
}
FINE = [0x12] * 4


@pytest.mark.parametrize("place", range(4))
def test_every_byte_of_every_escpos_answer(place: int) -> None:
    for byte in range(256):
        answers = list(FINE)
        answers[place] = byte
        status = escpos_status.status(bytes(answers))
        if byte & 0x93 == 0x12:
            check(status, {code for bits, code in ESCPOS[place].items() if byte & bits == bits})
        else:
            assert status is None


def test_paper_that_is_near_its_end_is_no_trouble() -> None:
    status = escpos_status.status(bytes([0x12, 0x12, 0x12, 0x1E]))
    assert status is not None
    assert status.trouble == ""


def test_escpos_answers_count_only_when_all_four_are_there() -> None:
    for cut in range(4):
        assert escpos_status.status(bytes(FINE[:cut])) is None
        assert escpos_status.status(bytes(FINE + FINE[:cut])) is None or cut == 0
    assert escpos_status.status(b"\x12\x32\x12\x72" + bytes(FINE)) == told("")


def test_end_of_a_receipt_is_told_by_one_form_of_byte_only() -> None:
    for byte in range(256):
        ends = not byte & 0x90 and byte & 0x03 in (0, 3) and byte & 0x0C in (0, 0x0C)
        assert escpos_status.has_ended(bytes((byte,))) == ends
    assert not escpos_status.has_ended(bytes(FINE))


@pytest.mark.parametrize(
    ("answer", "trouble"),
    [
        (b"00\r\n", ""), (b"07\r\n", "paper-out"), (b"07P003\r\n", "paper-out"),
        (b"07R012\r\n", "ribbon-out"), (b"11\r\n", "head-open"), (b"12\r\n", "printer-paused"),
        (b"12,11\r\n", "head-open"), (b"07,11,12\r\n", "head-open"), (b"07,12\r\n", "paper-out"),
        (b"01\r\n", "printer-fault"), (b"50\r\n", "printer-fault"), (b"80\r\n", "printer-fault"),
        (b"07\r\n00\r\n", ""), (b"\x00\xff\r\n11\r\n", "head-open"),
    ],
)  # fmt: skip
def test_codes_of_the_epl_manual(answer: bytes, trouble: str) -> None:
    status = epl_status.status(answer)
    assert status is not None
    assert (status.trouble, status.is_idle) == (trouble, not trouble)


def test_only_00_of_all_epl_codes_is_fine() -> None:
    for code in range(100):
        status = epl_status.status(b"%02d\r\n" % code)
        assert status is not None
        assert (status.trouble == "") == (code == 0)


@pytest.mark.parametrize(
    "answer", [b"0\r\n", b"000\r\n", b"A00\r\n", b"07,\r\n", b"00\n", b"-1\r\n"]
)
def test_epl_answers_of_another_form_are_none(answer: bytes) -> None:
    assert epl_status.status(answer) is None


def block(**changes: int) -> bytes:
    """32 bytes as the manual lists them; `at_8=1` sets the byte at offset 8."""
    content = bytearray.fromhex(
        "8020423430300000 0000 3e0a 0000 3f00 00 00 00 00 0000 00 00"
    ) + bytes(8)
    for name, value in changes.items():
        content[int(name.removeprefix("at_"))] = value
    assert len(content) == 32
    return bytes(content)


BROTHER_1 = dict.fromkeys((0x08, 0x10, 0x20, 0x40, 0x80), "printer-fault") | {
    0x01: "paper-out",
    0x02: "paper-out",
    0x04: "cutter-stuck",
}
BROTHER_2 = {
    0x01: "wrong-media", 0x02: "buffer-full", 0x04: "printer-fault", 0x08: "buffer-full",
    0x10: "head-open", 0x20: "printer-canceled", 0x40: "paper-jam", 0x80: "printer-fault",
}  # fmt: skip


@pytest.mark.parametrize(("place", "names"), [(8, BROTHER_1), (9, BROTHER_2)])
def test_every_error_byte_of_brother(place: int, names: dict[int, str]) -> None:
    for byte in range(256):
        status = brother_ql_status.status(block(**{f"at_{place}": byte}))
        check(status, {code for bit, code in names.items() if byte & bit})


def test_every_kind_of_a_brother_block() -> None:
    for kind in range(256):
        status = brother_ql_status.status(block(at_18=kind))
        check(status, {"printer-fault"} if kind in (0x02, 0x04) else set())
        assert brother_ql_status.has_ended(block(at_18=kind)) == (kind == 0x01)


def test_brother_that_prints_or_cools_down_is_not_idle() -> None:
    printing = brother_ql_status.status(block(at_18=0x06, at_19=0x01))
    cooling = brother_ql_status.status(block(at_18=0x05, at_22=0x03))
    cooled = brother_ql_status.status(block(at_18=0x05, at_22=0x04))
    assert printing == Told(is_idle=False)
    assert cooling == Told("head-too-hot", is_idle=False)
    assert cooled == Told()


def test_brother_block_counts_only_whole_and_the_last_one() -> None:
    for cut in range(32):
        assert brother_ql_status.status(block()[:cut]) is None
        assert brother_ql_status.status(block(at_8=2) + block()[:cut]) == told("paper-out")
    assert brother_ql_status.status(block(at_8=2) + b"\x80\x20" + block()) == Told()
    assert brother_ql_status.status(bytes(32)) is None


# The example of ~HQES in the guide: media out and head open.
HOST_QUERY = (
    b"\x02\r\n  PRINTER STATUS\r\n   ERRORS:         1 00000000 00000005\r\n"
    b"   WARNINGS:       1 00000000 00000002\r\n\x03"
)
NO_ERRORS = HOST_QUERY.replace(b"1 00000000 00000005", b"0 00000000 00000000")


def test_error_of_a_zpl_printer_that_is_silent_to_the_other_question_is_told() -> None:
    assert zpl_status.status(HOST_QUERY) == Told("head-open", is_idle=False)
    assert zpl_status.status(NO_ERRORS) is None
    fine = zpl_status.encoded(zpl_status.HostStatus())
    assert zpl_status.status(NO_ERRORS + fine) == zpl_status.HostStatus()
    assert zpl_status.status(HOST_QUERY + fine) == Told("head-open", is_idle=False)
    paused = zpl_status.HostStatus(paused=True)
    assert zpl_status.status(HOST_QUERY + zpl_status.encoded(paused)) == paused


@pytest.mark.parametrize(
    ("bits", "code"),
    [
        (0x1, "paper-out"), (0x2, "ribbon-out"), (0x4, "head-open"), (0x8, "cutter-stuck"),
        (0x10, "head-too-hot"), (0x20, "head-too-hot"), (0x40, "printer-fault"),
        (0x10000, "printer-paused"), (0x20000, "printer-fault"), (0x7, "head-open"),
    ],
)  # fmt: skip
def test_error_bits_of_the_zpl_guide(bits: int, code: str) -> None:
    assert zpl_status.host_error(HOST_QUERY.replace(b"00000005", b"%08X" % bits)) == code


def test_half_an_answer_to_the_error_question_tells_nothing() -> None:
    end = HOST_QUERY.index(b"00000005") + 8
    for cut in range(end):
        assert zpl_status.host_error(HOST_QUERY[:cut]) == ""


@pytest.mark.parametrize("name", ASKED)
@given(noise=st.binary(max_size=80))
def test_noise_never_breaks_the_reading(name: str, noise: bytes) -> None:
    language = LANGUAGES[name]
    assert language.status is not None
    language.status.read(noise)
    if language.ending is not None:
        language.ending.read(noise)


@pytest.mark.parametrize("name", ASKED)
def test_simulated_printer_says_what_is_wrong_with_it(name: str) -> None:
    question = LANGUAGES[name].status
    assert question is not None
    printer = SimulatedPrinter(language=name)

    def said() -> str:
        answer = printer.hear(question.ask) + printer.speak()
        status = question.read(answer)
        return "silent" if status is None else status.trouble

    assert said() == ""
    printer.load_paper(0)
    assert said() == "paper-out"
    printer.open_head()
    assert said() == "head-open"
    printer.close_head()
    printer.load_paper()
    printer.pause()
    assert said() in ("printer-paused", "printer-offline", "printer-canceled")
    printer.pause(paused=False)
    assert said() == ""
    for mood in (PrinterMood(answers=False), PrinterMood(garbles=True)):
        printer.behave(mood)
        assert said() == "silent"
