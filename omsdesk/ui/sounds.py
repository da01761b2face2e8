"""The four sounds of verdicts, played without ever making the window wait.

sounds = Sounds(volume_percent=80)
window = Window(..., play=sounds.play)
"""

from __future__ import annotations

import array
import importlib
import importlib.util
import io
import sys
import wave
from collections.abc import Callable
from functools import cache
from typing import Any

from PySide6.QtWidgets import QApplication

from omsdesk import resources
from omsdesk.ui.theme import Verdict

_FILES = {
    Verdict.ACCEPTED: "accepted.wav",
    Verdict.COMPLETE: "complete.wav",
    Verdict.REFUSED: "refused.wav",
    Verdict.ATTENTION: "attention.wav",
}

Port = Callable[[bytes], object]


class Sounds:
    """Plays on Windows' own player, on miniaudio where it is installed, or beeps.

    `volume_percent` 0 is the visual-only mode.
    """

    def __init__(self, volume_percent: int = 80, port: Port | None = None) -> None:
        self.volume_percent = volume_percent
        self._port = port or _port()

    def play(self, verdict: Verdict) -> None:
        """Begin to play a verdict's sound and return; the last one wins."""
        if self.volume_percent <= 0 or verdict not in _FILES:
            return
        self._port(_wave(_FILES[verdict], self.volume_percent))


@cache
def _wave(name: str, volume_percent: int) -> bytes:
    """A sound file at a volume, in memory."""
    with wave.open(str(resources.path("sounds", name)), "rb") as file:
        parameters, frames = file.getparams(), file.readframes(file.getnframes())
    samples = array.array("h", frames)
    for at, sample in enumerate(samples):
        samples[at] = sample * min(100, volume_percent) // 100
    memory = io.BytesIO()
    with wave.open(memory, "wb") as file:
        file.setparams(parameters)
        file.writeframes(samples.tobytes())
    return memory.getvalue()


def _port() -> Port:
    if sys.platform == "win32":
        return _windows_port()
    if importlib.util.find_spec("miniaudio") is not None:
        return _MiniaudioPort()
    return _beep


def _windows_port() -> Port:
    player: Any = importlib.import_module("winsound")
    kept: list[bytes] = []

    def play(sound: bytes) -> None:
        # Windows plays from our memory in the background: it must stay while it does.
        kept[:] = [sound]
        player.PlaySound(sound, player.SND_MEMORY | player.SND_ASYNC | player.SND_NODEFAULT)

    return play


class _MiniaudioPort:
    """Opens the device at the first sound; one that cannot be opened means beeping."""

    def __init__(self) -> None:
        self._library: Any = importlib.import_module("miniaudio")
        self._device: Any = None
        self._is_broken = False

    def __call__(self, sound: bytes) -> None:
        if self._is_broken:
            _beep(sound)
            return
        try:
            if self._device is None:
                self._device = self._library.PlaybackDevice(nchannels=1, sample_rate=44_100)
            stream = self._library.stream_memory(sound, nchannels=1, sample_rate=44_100)
            self._device.stop()
            self._device.start(stream)
        except self._library.MiniaudioError:
            self._is_broken = True
            _beep(sound)


def _beep(_sound: bytes) -> None:
    QApplication.beep()
