"""Which language a label printer answers in.

A question in one language must print nothing in another, cut nothing, and leave nothing in a
line buffer that a later job would stumble over. So only three are put to a printer of which
nothing is known: DLE EOT has no character that prints, and receipt printers answer it even
while they are off line; ESC ! ? would set their type, and ~HS would be text in their line
buffer, but neither has a line end, and what is sent at the end empties the buffer. The
question of EPL2 ends a line, which a silent receipt printer would print; that of Brother
would cut the paper of old ones: those are put to printers that say themselves who they are,
or when a person says so.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from omsdesk.devices.addresses import address
from omsdesk.devices.diagnosis import Cause
from omsdesk.devices.printers.language import Language, Question
from omsdesk.devices.probing.trial import MOST_BYTES_KEPT, Effort, Probed, Trial, Verdict, ranked
from omsdesk.devices.transport import Transport

_HARMLESS = ("escpos", "tspl", "zpl")
# Empties the line buffer of a receipt printer and sets its type back, and ends the line that
# the questions began in a language that reads lines; the others ignore it.
_CLEAR = b"\x1b@\r\n"
# A single stray byte can look like an answer.
_TIMES = 2

_Asked = tuple[Language, Question]


def probe_printer(
    where: str, languages: Mapping[str, Language], effort: Effort, expected: str = ""
) -> Probed:
    """Asks for the status in one language after the other until one is answered, twice.

    `expected` is what the printer or a person says that it speaks: then nothing else is asked.
    A way without return and a language without questions tell nothing: "device-one-way".
    Unavailable when the port cannot be opened.
    """
    effort.begin()
    has_no_question = expected in languages and languages[expected].status is None
    if has_no_question or not address(where).answers:
        return Probed((), Cause("device-one-way"))
    trials: list[Trial] = []
    port = effort.open_port(where)
    port.open()
    try:
        if _speaks_unasked(port, effort):
            return Probed((), Cause("protocol-wrong"))
        for question, asked in _questions(languages, expected):
            if effort.is_over:
                break
            answers = _answers(port, question, effort)
            for language, each in asked:
                trials.append(_judged(where, language, each, answers))
                effort.tell(trials[-1])
            if any(each.verdict is Verdict.FITS for each in trials):
                break
        if trials:
            effort.conclude(port, _CLEAR)
    finally:
        port.close()
    return Probed(ranked(trials), _cause(trials))


def _speaks_unasked(port: Transport, effort: Effort) -> bool:
    """All the time, as a scale does; a printer may greet once."""
    half_s = effort.listen_s / 2
    return all(effort.listened(port, half_s, until_quiet=False) for _ in range(2))


def _questions(
    languages: Mapping[str, Language], expected: str
) -> Iterator[tuple[bytes, list[_Asked]]]:
    """Each question that may be put, with the languages that it belongs to."""
    asked = [(each, each.status) for each in languages.values() if each.status is not None]
    for name in [expected] if expected in languages else _HARMLESS:
        question = languages[name].status if name in languages else None
        if question is not None:
            yield question.ask, [pair for pair in asked if pair[1].ask == question.ask]


def _answers(port: Transport, question: bytes, effort: Effort) -> list[bytes]:
    """What came back; nothing more is asked after a silence."""
    answers = []
    for _ in range(_TIMES):
        effort.listened(port, 0.01, until_quiet=True)
        effort.say(port, question)
        answers.append(effort.listened(port, effort.answer_s, until_quiet=True))
        if not answers[-1]:
            break
    return answers


def _judged(where: str, language: Language, question: Question, answers: list[bytes]) -> Trial:
    states = [question.read(answer) if answer else None for answer in answers]
    is_read = len(states) == _TIMES and None not in states
    heard = b"".join(answers)
    last = states[-1]
    return Trial(
        protocol=language.name,
        address=where,
        line=None,
        asked=question.ask,
        heard=heard[:MOST_BYTES_KEPT],
        verdict=_verdict(heard, is_read=is_read),
        trouble=last.trouble if is_read and last is not None else None,
    )


def _verdict(heard: bytes, *, is_read: bool) -> Verdict:
    if is_read:
        return Verdict.FITS
    return Verdict.UNREADABLE if heard else Verdict.SILENT


def _cause(trials: list[Trial]) -> Cause | None:
    fitting = [each.protocol for each in trials if each.verdict is Verdict.FITS]
    if fitting:
        several = Cause("protocol-ambiguous", {"protocols": ", ".join(fitting)})
        return several if len(fitting) > 1 else None
    is_silent = not any(each.heard for each in trials)
    return Cause("printer-silent") if is_silent else Cause("protocol-wrong")
