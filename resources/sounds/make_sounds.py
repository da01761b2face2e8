"""Writes the four sounds beside this file: `python resources/sounds/make_sounds.py`.

They differ in rhythm and in contour, so that they are told apart in noise and by people who
do not hear high tones well: accepted is one short rise, complete three rising notes,
refused two low falling buzzes, attention the same note twice.
"""

# A program of its own beside its files.
# ruff: noqa: INP001

from __future__ import annotations

import math
import struct
import wave
from pathlib import Path

RATE_HZ = 44_100
LEVEL = 0.5
EDGE_S = 0.006

# Each sound: (seconds, begin Hz, end Hz, share of harshness) in a row; 0 Hz is silence.
SOUNDS = {
    "accepted": [(0.09, 880, 1320, 0.0)],
    "complete": [(0.06, 660, 660, 0.0), (0.06, 880, 880, 0.0), (0.12, 1320, 1320, 0.0)],
    "refused": [(0.10, 330, 240, 0.6), (0.03, 0, 0, 0.0), (0.12, 300, 180, 0.6)],
    "attention": [(0.08, 740, 740, 0.2), (0.06, 0, 0, 0.0), (0.08, 740, 740, 0.2)],
}


def note(seconds: float, begin_hz: float, end_hz: float, harshness: float) -> list[float]:
    count = round(seconds * RATE_HZ)
    samples, phase = [], 0.0
    for at in range(count):
        phase += 2 * math.pi * (begin_hz + (end_hz - begin_hz) * at / count) / RATE_HZ
        pure = math.sin(phase)
        harsh = pure + math.sin(3 * phase) / 3 + math.sin(5 * phase) / 5
        edge = min(1.0, at / (EDGE_S * RATE_HZ), (count - at) / (EDGE_S * RATE_HZ))
        tone = (1 - harshness) * pure + harshness * harsh
        samples.append(LEVEL * edge * tone if begin_hz else 0.0)
    return samples


def main() -> None:
    for name, notes in SOUNDS.items():
        samples = [sample for each in notes for sample in note(*each)]
        with wave.open(str(Path(__file__).with_name(f"{name}.wav")), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE_HZ)
            file.writeframes(b"".join(struct.pack("<h", round(s * 32_000)) for s in samples))


if __name__ == "__main__":
    main()
