"""Which shape stands for which verdict, so that colour is never alone."""

from __future__ import annotations

from omsdesk.ui.theme.tokens import Tone, Verdict

SHAPES = {
    Verdict.ACCEPTED: "check",
    Verdict.COMPLETE: "complete",
    Verdict.REFUSED: "cross",
    Verdict.ATTENTION: "triangle",
    Verdict.WAITING: "scan",
}

TONE_SHAPES = {
    Tone.PLAIN: "info",
    Tone.MUTED: "info",
    Tone.GOOD: "check",
    Tone.BAD: "cross",
    Tone.WARN: "triangle",
    Tone.INFO: "info",
}
