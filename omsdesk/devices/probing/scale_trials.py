"""Which protocol a scale speaks, and how its line is set."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from omsdesk.devices.addresses import Address, address, with_line
from omsdesk.devices.diagnosis import Cause, line_trouble
from omsdesk.devices.ports.serial_port import SerialSettings
from omsdesk.devices.probing.trial import MOST_BYTES_KEPT, Effort, Probed, Trial, Verdict, ranked
from omsdesk.devices.scales.protocol import Decoder, ScaleProtocol
from omsdesk.devices.scales.reading import Reading
from omsdesk.devices.transport import Transport

_QUESTIONS = 3
_ENDS = (b"\r", b"\n")
_LINE_END = b"\r\n"
_MOST_READINGS = 20
# A stream is met in the middle of a frame, which is then refused.
_REFUSED_OF_A_STREAM = 1
# For a scale that sends no unit: its numbers look different in grams. A person then says
# which unit it shows.
_ANY_UNIT = ("kg", "g")

Protocols = Iterable[ScaleProtocol]


def probe_scale(where: str, protocols: Mapping[str, ScaleProtocol], effort: Effort) -> Probed:
    """Listens first, then asks every question that fits; nothing that is sent changes a scale.

    Line by line, the usual ones first; the first line on which something fits ends it, after
    every protocol of that line had its turn. Unavailable when the port cannot be opened.
    """
    effort.begin()
    parsed = address(where)
    trials: list[Trial] = []
    for line in _lines(parsed, protocols.values()):
        if effort.is_over or any(each.verdict is Verdict.FITS for each in trials):
            break
        chosen = [each for each in protocols.values() if _is_on(each, line, parsed)]
        trials += _tried(with_line(where, line) if line else where, line, chosen, effort)
    return Probed(ranked(trials), _cause(trials))


def _lines(parsed: Address, protocols: Protocols) -> list[SerialSettings | None]:
    """Those of most protocols first, and what the address itself says before all."""
    if parsed.kind != "serial":
        return [None]
    count: dict[SerialSettings | None, int] = {}
    for protocol in protocols:
        for place, line in enumerate(_lines_of(protocol)):
            count[line] = count.get(line, 0) + (10 if place == 0 else 1)
    own = [parsed.line] if parsed.has_line else []
    return [*own, *sorted(count.keys() - own, key=lambda line: (-count[line], str(line)))]


def _lines_of(protocol: ScaleProtocol) -> tuple[SerialSettings, ...]:
    return () if protocol.line is None else (protocol.line, *protocol.other_lines)


def _is_on(protocol: ScaleProtocol, line: SerialSettings | None, parsed: Address) -> bool:
    if parsed.kind == "hid":
        return protocol.line is None
    if line is None or (parsed.has_line and line == parsed.line):
        return protocol.line is not None
    return line in _lines_of(protocol)


def _tried(
    where: str, line: SerialSettings | None, protocols: list[ScaleProtocol], effort: Effort
) -> list[Trial]:
    trials = []
    port = effort.open_port(where)
    port.open()
    try:
        heard = effort.listened(port, effort.listen_s, until_quiet=False)
        for protocol in protocols if heard else ():
            trials.append(_judged(protocol, where, line, (b"", heard)))
            effort.tell(trials[-1])
        if any(each.verdict is Verdict.FITS for each in trials):
            return trials
        for ask, asked in _questions(protocols):
            if effort.is_over:
                break
            answer = _asked(port, asked[0], effort)
            if not ask.endswith(_ENDS):
                effort.conclude(port, _LINE_END)
                effort.listened(port, effort.answer_s, until_quiet=True)
            for protocol in asked:
                trials.append(_judged(protocol, where, line, (ask, answer)))
                effort.tell(trials[-1])
    finally:
        port.close()
    return trials


def _questions(protocols: list[ScaleProtocol]) -> Iterator[tuple[bytes, list[ScaleProtocol]]]:
    """Each question once, with the protocols that ask it."""
    asks = dict.fromkeys(protocol.ask for protocol in protocols if protocol.ask)
    # A question without an end would become the beginning of the next one.
    for ask in sorted(asks, key=lambda ask: not ask.endswith(_ENDS)):
        yield ask, [each for each in protocols if each.ask == ask]


def _asked(port: Transport, protocol: ScaleProtocol, effort: Effort) -> bytes:
    """The answers to a few questions. One that is not answered is put once more: the end of the
    question before may have stuck to it.
    """
    heard, silences = b"", 0
    for _ in range(_QUESTIONS):
        if not effort.say(port, protocol.ask):
            break
        answer = effort.listened(port, effort.answer_s, until_quiet=True)
        if more := protocol.answer(answer):
            effort.say(port, more)
            answer += effort.listened(port, effort.answer_s, until_quiet=True)
        heard += answer
        silences += not answer
        if silences > 1:
            break
    return heard


def _judged(
    protocol: ScaleProtocol, where: str, line: SerialSettings | None, said: tuple[bytes, bytes]
) -> Trial:
    asked, heard = said
    readings, refused = max(
        (_read(protocol.decoder(unit), heard) for unit in _units(protocol)),
        key=lambda read: len(read[0]) - read[1],
    )
    allowed = 0 if asked else _REFUSED_OF_A_STREAM
    if readings:
        # An error alone proves nothing: many protocols have the same words for it.
        is_proof = refused <= allowed and any(each.shown for each in readings)
        verdict = Verdict.FITS if is_proof else Verdict.DOUBTFUL
    else:
        verdict = Verdict.UNREADABLE if heard else Verdict.SILENT
    return Trial(
        protocol=protocol.name,
        address=where,
        line=line,
        asked=asked,
        heard=heard[:MOST_BYTES_KEPT],
        verdict=verdict,
        readings=tuple(readings[-_MOST_READINGS:]),
        refused=refused,
        needs_unit=protocol.needs_unit,
        is_usual_line=line == protocol.line,
    )


def _units(protocol: ScaleProtocol) -> tuple[str, ...]:
    return _ANY_UNIT if protocol.needs_unit else ("",)


def _read(decoder: Decoder, heard: bytes) -> tuple[list[Reading], int]:
    return decoder.feed(heard), decoder.refused


def _cause(trials: list[Trial]) -> Cause | None:
    fitting = sorted({each.protocol for each in trials if each.verdict is Verdict.FITS})
    if len(fitting) > 1:
        return Cause("protocol-ambiguous", {"protocols": ", ".join(fitting)})
    if fitting:
        return None
    heard = [each for each in trials if each.heard]
    if not heard:
        return Cause("device-silent")
    if any(each.readings and not each.refused for each in trials):
        return Cause("scale-shows-nothing")
    longest = max(heard, key=lambda each: len(each.heard))
    return line_trouble(longest.heard, longest.line or SerialSettings()) or Cause("protocol-wrong")
