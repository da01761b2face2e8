"""Which language a label printer answers in."""

from __future__ import annotations

from collections.abc import Mapping

from omsdesk.devices.addresses import address
from omsdesk.devices.diagnosis import Cause
from omsdesk.devices.printers.language import Language, Question
from omsdesk.devices.probing.trial import MOST_BYTES_KEPT, Effort, Probed, Trial, Verdict, ranked
from omsdesk.devices.transport import Transport

# A question in one language must not print, cut or linger in another. DLE EOT has no character
# that prints, and receipt printers answer it even while they are off line; ESC ! ? would set
# their type; ~HS would be text to them; ESC i S would cut the paper of old ones.
_HARMLESS_FIRST = ("escpos", "tspl", "zpl", "epl2", "brother-ql")
_FIRST = "escpos"
# Empties the line buffer of a receipt printer, and ends the line that the questions began in
# a language that reads lines; the others ignore it.
_CLEAR = b"\x1b@\r\n"


def probe_printer(
    where: str, languages: Mapping[str, Language], effort: Effort, expected: str = ""
) -> Probed:
    """Asks for the status in one language after the other until one is answered.

    `expected` is what the printer says of itself, and is asked first and alone if it answers.
    Nothing else is sent but a line end afterwards. A way without return tells nothing:
    "device-one-way". Unavailable when the port cannot be opened.
    """
    effort.begin()
    if not address(where).answers:
        return Probed((), Cause("device-one-way"))
    trials: list[Trial] = []
    port = effort.open_port(where)
    port.open()
    try:
        for language, question in _in_order(languages, expected):
            if effort.is_over:
                break
            trials.append(_tried(where, language, question, (port, effort)))
            effort.tell(trials[-1])
            if trials[-1].verdict is Verdict.FITS:
                break
        if [each.protocol for each in trials] != [_FIRST]:
            effort.say(port, _CLEAR)
    finally:
        port.close()
    return Probed(ranked(trials), _cause(trials))


def _in_order(languages: Mapping[str, Language], expected: str) -> list[tuple[Language, Question]]:
    def place(name: str) -> int:
        if name == expected:
            return -1
        return _HARMLESS_FIRST.index(name) if name in _HARMLESS_FIRST else len(_HARMLESS_FIRST)

    names = sorted(languages, key=place)
    chosen = (languages[name] for name in names)
    return [(each, each.status) for each in chosen if each.status is not None]


def _tried(
    where: str, language: Language, question: Question, way: tuple[Transport, Effort]
) -> Trial:
    port, effort = way
    effort.listened(port, 0.01, until_quiet=True)
    effort.say(port, question.ask)
    heard = effort.listened(port, effort.answer_s, until_quiet=True)
    status = question.read(heard) if heard else None
    return Trial(
        protocol=language.name,
        address=where,
        line=None,
        asked=question.ask,
        heard=heard[:MOST_BYTES_KEPT],
        verdict=_verdict(heard, is_read=status is not None),
        trouble=None if status is None else status.trouble,
    )


def _verdict(heard: bytes, *, is_read: bool) -> Verdict:
    if is_read:
        return Verdict.FITS
    return Verdict.UNREADABLE if heard else Verdict.SILENT


def _cause(trials: list[Trial]) -> Cause | None:
    if any(each.verdict is Verdict.FITS for each in trials):
        return None
    is_silent = not any(each.heard for each in trials)
    return Cause("printer-silent") if is_silent else Cause("protocol-wrong")
