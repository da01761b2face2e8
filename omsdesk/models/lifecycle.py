"""Lifecycles: the allowed steps of a document, declared once per document."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Generic, TypeVar

from omsdesk.errors import Refused

S = TypeVar("S", bound=StrEnum)


class Lifecycle(Generic[S]):
    """The pairs (from, to) that a document may go; everything else is refused.

    `step` raises Refused("wrong-state") with the document's kind, its state and the
    state that was asked for.
    """

    def __init__(self, document: str, pairs: Iterable[tuple[S, S]]) -> None:
        self.document = document
        self.pairs = frozenset(pairs)

    def allows(self, current: S, target: S) -> bool:
        return (current, target) in self.pairs

    def step(self, current: S, target: S) -> S:
        if not self.allows(current, target):
            raise Refused(
                "wrong-state", document=self.document, state=str(current), wanted=str(target)
            )
        return target
