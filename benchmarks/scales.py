"""Bytes of scales to readings: every protocol, in one read and byte by byte.

Floor: the same bytes split into as many frames, and as many reads of single bytes added up.
"""

from __future__ import annotations

import statistics
from collections.abc import Callable
from decimal import Decimal
from itertools import cycle, islice

from benchmarks.measure import Options, Report, main, times_ms
from omsdesk.devices.scales.every import SCALE_PROTOCOLS
from omsdesk.devices.scales.protocol import ScaleProtocol
from omsdesk.devices.scales.reading import Amount, Reading, Status

ROUNDS = 20
BYTE_BY_BYTE = 1_000


def run(options: Options) -> Report:
    report = Report("Bytes of scales to readings")
    rounds = options.rounds(ROUNDS)
    for protocol in SCALE_PROTOCOLS.values():
        for count in options.sizes:
            whole(report, protocol, count, rounds)
        piecemeal(report, protocol, rounds)
    return report


def whole(report: Report, protocol: ScaleProtocol, count: int, rounds: int) -> None:
    frames = stream(protocol, count)
    sent, end = b"".join(frames), frames[0][-1:]
    decode = decoder(protocol)
    assert len(decode(sent)) == count
    taken = times_ms(lambda: decode(sent), rounds)
    floor = times_ms(lambda: sent.split(end), rounds)
    seconds = statistics.median(taken) / 1000
    note = f"{len(sent) / seconds / 1e6:.1f} MB/s, {count / seconds:,.0f} readings/s"
    report.add(protocol.name, taken, floor, size=count, note=note)


def piecemeal(report: Report, protocol: ScaleProtocol, rounds: int) -> None:
    """A slow line hands over single bytes; a USB scale whole reports."""
    frames = stream(protocol, BYTE_BY_BYTE)
    chunks = frames if protocol.line is None else [bytes((each,)) for each in b"".join(frames)]
    decode = decoder(protocol)

    def read() -> int:
        return sum(len(decode(chunk)) for chunk in chunks)

    assert read() == BYTE_BY_BYTE
    taken = times_ms(read, rounds)
    floor = times_ms(lambda: b"".join(chunks), rounds)
    note = f"{statistics.median(taken) * 1000 / BYTE_BY_BYTE:.1f} µs a reading"
    report.add(f"{protocol.name}, piece by piece", taken, floor, size=BYTE_BY_BYTE, note=note)


def decoder(protocol: ScaleProtocol) -> Callable[[bytes], list[Reading]]:
    return protocol.decoder("kg" if protocol.needs_unit else "").feed


def stream(protocol: ScaleProtocol, count: int) -> list[bytes]:
    """Frames of a parcel that is put on and comes to rest."""
    statuses = (Status.MOTION, Status.MOTION, Status.OK, Status.OK, Status.OK)
    weighed = zip(cycle(statuses), cycle(range(10_000, 30_000, 7)), strict=False)
    return [
        protocol.encoded(Reading(status, Amount(Decimal(grams).scaleb(-3), "kg"), b""))
        for status, grams in islice(weighed, count)
    ]


if __name__ == "__main__":
    main(run, sizes=(10_000,), quick=(1_000,))
