"""Four short sounds that differ; silence where it is wanted."""

from __future__ import annotations

import wave

from omsdesk import resources
from omsdesk.ui.sounds import Sounds
from omsdesk.ui.theme import Verdict


def test_each_sound_is_short_and_none_is_like_another() -> None:
    frames = []
    for name in ("accepted", "complete", "refused", "attention"):
        with wave.open(str(resources.path("sounds", f"{name}.wav")), "rb") as file:
            assert 0.05 <= file.getnframes() / file.getframerate() <= 0.25
            frames.append(file.readframes(file.getnframes()))
    assert len(set(frames)) == 4


def test_the_volume_is_the_stations() -> None:
    played: list[bytes] = []
    Sounds(100, played.append).play(Verdict.REFUSED)
    Sounds(10, played.append).play(Verdict.REFUSED)
    loud, soft = (max(each[44:][1::2]) for each in played)
    assert played[0] != played[1]
    assert loud >= soft


def test_visual_only_plays_nothing() -> None:
    played: list[bytes] = []
    Sounds(0, played.append).play(Verdict.REFUSED)
    assert played == []


def test_waiting_has_no_sound() -> None:
    played: list[bytes] = []
    Sounds(100, played.append).play(Verdict.WAITING)
    assert played == []
