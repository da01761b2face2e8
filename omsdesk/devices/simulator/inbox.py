"""What a simulated printer has received and not yet sorted into labels and questions."""

from __future__ import annotations

import re
from collections.abc import Iterator

from omsdesk.devices.simulator.printer_side import Answer, Piece, Side
from omsdesk.errors import Unavailable


class Inbox:
    """Receives bytes, and loses some of them when it is told to. Not for several threads."""

    def __init__(self, side: Side) -> None:
        self._side = side
        self._received = bytearray()
        self._heard = bytearray()
        self._breaks_in: int | None = None
        self._loss: tuple[int, int] | None = None
        self._has_dropped = False
        questions = sorted(side.at_once, key=len, reverse=True)
        self._question = re.compile(b"|".join(map(re.escape, questions)) or b"(?!)", re.DOTALL)
        self._longest = max(map(len, questions), default=1)

    @property
    def is_partial(self) -> bool:
        """Whether it holds the beginning of a job."""
        return self._side.begins(bytes(self._received))

    def break_after(self, count: int) -> None:
        self._breaks_in = count

    def lose(self, after: int, count: int) -> None:
        self._loss = after, count

    def take(self, chunk: bytes) -> list[Answer]:
        """The answers to what is asked in it. Unavailable when the connection breaks here."""
        if self._breaks_in is not None:
            self._breaks_in -= len(chunk)
            if self._breaks_in <= 0:
                self._breaks_in = None
                self.forget()
                raise Unavailable("device-gone")
        arrived = self._without_loss(chunk)
        self._received += arrived
        self._drop()
        return self._asked(arrived)

    def forget(self) -> None:
        """Nothing of what was received is left."""
        self._received.clear()
        self._heard.clear()

    def has_dropped(self) -> bool:
        """Whether it was told to forget everything since this was asked last."""
        had, self._has_dropped = self._has_dropped, False
        return had

    def _drop(self) -> None:
        drop = self._side.drop
        if drop and (at := self._received.rfind(drop)) >= 0:
            del self._received[: at + len(drop)]
            self._has_dropped = True

    def _without_loss(self, chunk: bytes) -> bytes:
        if self._loss is None:
            return chunk
        after, count = self._loss
        lost = chunk[after : after + count]
        left = count - len(lost)
        self._loss = (max(0, after - len(chunk)), left) if left else None
        return chunk[:after] + chunk[after + len(lost) :]

    def _asked(self, arrived: bytes) -> list[Answer]:
        """What is asked at once, wherever it stands, also in the middle of a bitmap."""
        self._heard += arrived
        answers = []
        end = max(0, len(self._heard) - self._longest + 1)
        for match in self._question.finditer(self._heard):
            answers.append(self._side.at_once[match[0]])
            end = max(end, match.end())
        del self._heard[:end]
        return answers

    def pieces(self) -> Iterator[tuple[Piece, bytes]]:
        """The whole labels and questions so far, each with its bytes; anything else is gone."""
        while self._received and (piece := self._side.first(bytes(self._received))) is not None:
            content = bytes(self._received[: piece.size])
            del self._received[: piece.size]
            if piece.is_label or piece.answer is not None:
                yield piece, content
