"""A printer language as data: how a label becomes bytes, what the printer says about itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PIL import Image

from omsdesk.artwork import Artwork
from omsdesk.devices.printers.media import Media


class PrinterStatus(Protocol):
    """What a printer answered to the question how it is."""

    @property
    def trouble(self) -> str:
        """The code of what a person must do before it prints, the worst first; "" if nothing."""
        ...

    @property
    def is_idle(self) -> bool:
        """Whether everything that it was sent has come out, as far as it can tell."""
        ...

    @property
    def labels_left(self) -> int:
        """How many labels of its batch are still to come out; 0 where it cannot tell."""
        ...


@dataclass(frozen=True, slots=True)
class Told:
    """A `PrinterStatus` of a language that tells no more than this."""

    trouble: str = ""
    is_idle: bool = True
    labels_left: int = 0


@dataclass(frozen=True, slots=True)
class Printed:
    """One label as it leaves the printer: a grey picture in printer dots.

    `unknown` are the commands that had no effect.
    """

    image: Image.Image
    unknown: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """What a printer can be asked: the bytes to send, and how its answer is read.

    `read` gets everything that was received since, and gives None while the answer is not
    complete. Within `settles_s` after the last byte of a job an answer may still be about the
    time before it: that the printer has nothing left to do counts only later.
    """

    ask: bytes
    read: Callable[[bytes], PrinterStatus | None]
    settles_s: float = 0


@dataclass(frozen=True, slots=True)
class Ending:
    """How a printer tells that a job has come out, where its status does not tell.

    `ask` is sent right behind a job (b"" to a printer that reports by itself). `read` gets
    everything that was received since, and says whether the end of the job was reported.
    `may_ask` is False for a printer that must not be asked for its status until then; its
    troubles are read from what it sends by itself.
    """

    ask: bytes
    read: Callable[[bytes], bool]
    may_ask: bool = True


@dataclass(frozen=True, slots=True)
class Count:
    """A number that a printer can be asked for; `read` gives None while the answer is cut."""

    ask: bytes
    read: Callable[[bytes], int | None]


@dataclass(frozen=True, slots=True)
class Language:
    """`name` is the key in settings and in the database, `title` what people call it.

    `encode` uses the printer's own text and barcodes where it has them, `encode_graphic`
    sends the whole label as a bitmap. `set_up` gives what is sent before every job, so that
    a printer that was switched off prints right again. `status` is None for a language
    without a way to ask. With an `ending` a job is out when that says so; without one, when
    the status is idle. By the `odometer`, how many labels it has printed in its life (those
    that were fed do not count), an unclear job is settled where the printer has one;
    `uptime_s` is how long it has been on, in whole seconds.
    `draw` makes pictures of the bytes; width and height in dots and the resolution in dpi are
    those of the printer and its media, where the bytes do not say them.

    `tells_end` is False where neither tells: a printer that has no trouble behind a job may still
    print it, and then all that is known is that the job was sent.

    `drop` makes a printer forget what it has been sent and not printed, wherever in a job it
    stands; empty where there is no such command. `prints_at_end`: nothing comes out before
    the last bytes of a job are there; False for printers that print as they read.

    `clean` goes before a job when half of another may lie in the printer: it ends that
    wherever it broke off, also in a bitmap whose size was announced. Empty where `set_up`
    does so.
    """

    name: str
    title: str
    encode: Callable[[Artwork], bytes]
    encode_graphic: Callable[[Artwork], bytes]
    set_up: Callable[[Media, int], bytes]
    draw: Callable[[bytes, int, int, int], tuple[Printed, ...]]
    status: Question | None = None
    ending: Ending | None = None
    odometer: Count | None = None
    uptime_s: Count | None = None
    drop: bytes = b""
    clean: bytes = b""
    prints_at_end: bool = True
    tells_end: bool = True
