"""The devices of one station, as `devices.toml` in its profile has them.

    devices = load(profile.devices)
    save(profile.devices, devices)

The window writes the file when devices are added or changed; people may edit it while no
window is open. Addresses are those of `addresses`.
"""

from __future__ import annotations

import contextlib
import os
import tomllib
from pathlib import Path
from typing import Annotated, Any, ClassVar, Self

import msgspec

from omsdesk.config import ConfigError
from omsdesk.devices.commented_toml import rewritten
from omsdesk.devices.kinds import DeviceId, DeviceKind
from omsdesk.devices.printers.every import LANGUAGES
from omsdesk.devices.printers.media import Media
from omsdesk.devices.scales.every import SCALE_PROTOCOLS
from omsdesk.devices.scanners.in_store import MeasurePattern
from omsdesk.devices.scanners.layouts import BY_CODE, US
from omsdesk.devices.scanners.lines import ENCODINGS
from omsdesk.devices.scanners.meaning import Policy
from omsdesk.devices.scanners.wedge import Translation, WedgeRule

_HEAD = """\
# The devices of this station, written by the window. See docs/devices.md.
# Comments stay while what they stand at is there; edit the file while no window is open.

"""

Name = Annotated[str, msgspec.Meta(min_length=1, max_length=60)]
AddressText = Annotated[str, msgspec.Meta(pattern=r"^[a-z]+:")]
_Pause = Annotated[int, msgspec.Meta(ge=5, le=500)]


class _Setup(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`record` keeps everything that goes over the wire in the profile's folder of captures."""

    kind: ClassVar[DeviceKind]

    name: Name
    address: AddressText
    record: bool = False

    @property
    def id(self) -> DeviceId:
        """What the device is called at its station."""
        return DeviceId(self.kind, self.name)


class ScannerSetup(_Setup, frozen=True, kw_only=True):
    """A scanner on a port of its own; `encoding` is that of its bytes.

    Of a keyboard scanner that is grabbed, `layout` is what the scanner is set to, and
    `separator` the key by which it sends GS ("F8"), besides Ctrl+].
    """

    kind = DeviceKind.SCANNER

    encoding: str = ENCODINGS[0]
    layout: str = US.code
    separator: str = ""


class ScaleSetup(_Setup, frozen=True, kw_only=True):
    """`protocol` as in `scales.every`; `unit` for a protocol that does not send one.

    A station may forbid that the desk zeroes or tares its scale.
    """

    kind = DeviceKind.SCALE

    protocol: str = "mt-sics"
    unit: str = ""
    may_zero: bool = True
    may_tare: bool = True


class PrinterSetup(_Setup, frozen=True, kw_only=True):
    """A label printer, by the name that it has in the database.

    `language` as in `printers.every`, `dpi` dots per inch. `answers` is False for a way
    without return, on which nothing is asked. `shared`: other computers print on it, too.
    """

    kind = DeviceKind.PRINTER

    language: str = "zpl"
    dpi: Annotated[int, msgspec.Meta(ge=100, le=1200)] = 203
    answers: bool = True
    shared: bool = False
    media: Media = Media()


class KeyboardSetup(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How scans of scanners that type are known: the fields of `scanners.wedge.WedgeRule`.

    `translation` puts right what a scanner with another keyboard layout types; with
    `is_whole` a scan with anything that it does not have is refused. `layout`, "us", is that
    of a scanner whose keys are read by their places.
    """

    prefix: str = ""
    ends: Annotated[str, msgspec.Meta(pattern=r"\A[\r\n\t]+\Z")] = "\r\n\t"
    gap_ms: _Pause = 35
    pause_ms: Annotated[int, msgspec.Meta(ge=20, le=2000)] = 250
    least_characters: Annotated[int, msgspec.Meta(ge=2, le=20)] = 4
    sure_characters: Annotated[int, msgspec.Meta(ge=2, le=40)] = 10
    quiet_ms: Annotated[int, msgspec.Meta(ge=0, le=2000)] = 250
    short_gap_ms: _Pause = 30
    overlaps: bool = False
    translation: dict[str, str] = {}
    is_whole: bool = False
    layout: str = ""
    caps_lock: bool | None = None

    @classmethod
    def of(cls, rule: WedgeRule) -> Self:
        """As a lesson taught it."""
        return cls(
            prefix=rule.prefix,
            ends=rule.ends,
            gap_ms=rule.gap_ms,
            pause_ms=rule.pause_ms,
            least_characters=rule.least_characters,
            sure_characters=rule.sure_characters,
            quiet_ms=rule.quiet_ms,
            short_gap_ms=rule.short_gap_ms,
            overlaps=rule.overlaps,
            translation=dict(rule.translation.pairs),
            is_whole=rule.translation.is_whole,
            layout=rule.translation.layout,
            caps_lock=rule.caps_lock,
        )

    @property
    def rule(self) -> WedgeRule:
        return WedgeRule(
            prefix=self.prefix,
            ends=self.ends,
            gap_ms=self.gap_ms,
            pause_ms=self.pause_ms,
            least_characters=self.least_characters,
            sure_characters=self.sure_characters,
            quiet_ms=self.quiet_ms,
            short_gap_ms=self.short_gap_ms,
            overlaps=self.overlaps,
            translation=Translation(
                tuple(sorted(self.translation.items())), self.is_whole, self.layout
            ),
            caps_lock=self.caps_lock,
        )


class CodesSetup(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a station knows of its own codes: see `scanners.meaning.Policy`."""

    in_store: tuple[str, ...] = ()
    unmarked_elements: bool = False

    @property
    def policy(self) -> Policy:
        """ValueError for a pattern that is none."""
        return Policy(tuple(map(MeasurePattern.of, self.in_store)), self.unmarked_elements)


Setup = ScannerSetup | ScaleSetup | PrinterSetup


class StationDevices(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Everything that is plugged into one station; the default is a station without devices."""

    keyboard: KeyboardSetup = KeyboardSetup()
    codes: CodesSetup = CodesSetup()
    scanner: tuple[ScannerSetup, ...] = ()
    scale: ScaleSetup | None = None
    printer: tuple[PrinterSetup, ...] = ()

    @property
    def setups(self) -> dict[DeviceId, Setup]:
        """Every device by what it is called."""
        scales = (self.scale,) if self.scale is not None else ()
        every: tuple[Setup, ...] = (*self.scanner, *scales, *self.printer)
        return {setup.id: setup for setup in every}

    def with_device(self, setup: Setup) -> StationDevices:
        """This one added; it takes the place of the device of its kind and name.

        A station has one scale.
        """
        replace = msgspec.structs.replace
        if isinstance(setup, ScaleSetup):
            return replace(self, scale=setup)
        if isinstance(setup, ScannerSetup):
            return replace(self, scanner=(*_others(self.scanner, setup.name), setup))
        return replace(self, printer=(*_others(self.printer, setup.name), setup))

    def without(self, device: DeviceId) -> StationDevices:
        """This one taken away, if it is there."""
        replace = msgspec.structs.replace
        if device.kind is DeviceKind.SCANNER:
            return replace(self, scanner=_others(self.scanner, device.name))
        if device.kind is DeviceKind.PRINTER:
            return replace(self, printer=_others(self.printer, device.name))
        is_it = self.scale is not None and self.scale.name == device.name
        return replace(self, scale=None) if is_it else self


def _others(setups: tuple[Any, ...], name: str) -> tuple[Any, ...]:
    return tuple(each for each in setups if each.name != name)


def simulated(printer_name: str = "Label printer") -> StationDevices:
    """A station whose devices are all simulated in the program itself."""
    address = "sim:"
    return StationDevices(
        scanner=(ScannerSetup(name="Scanner", address=address),),
        scale=ScaleSetup(name="Scale", address=address),
        printer=(PrinterSetup(name=printer_name, address=address),),
    )


def load(path: Path) -> StationDevices:
    """What the file says, no devices when there is none. ConfigError for a wrong file."""
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return StationDevices()
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError([f"{path}: cannot be read: {error}"]) from error
    try:
        devices = msgspec.convert(tomllib.loads(text), StationDevices)
    except (tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise ConfigError([f"{path}: {error}"]) from error
    if problems := [*_twice(devices), *_unknown(devices), *_no_patterns(devices)]:
        raise ConfigError([f"{path}: {problem}" for problem in problems])
    return devices


def _twice(devices: StationDevices) -> list[str]:
    problems = []
    for setups in (devices.scanner, devices.printer):
        names = [each.name for each in setups]
        again = sorted({name for name in names if names.count(name) > 1})
        problems += [f"two devices are called {name}; give each its own name" for name in again]
    return problems


def _unknown(devices: StationDevices) -> list[str]:
    scales = [devices.scale.protocol] if devices.scale else []
    typing = [devices.keyboard.layout] if devices.keyboard.layout else []
    named = [
        *(("scale speaks", each, SCALE_PROTOCOLS) for each in scales),
        *(("printer speaks", each.language, LANGUAGES) for each in devices.printer),
        *(("scanner has the layout", each.layout, BY_CODE) for each in devices.scanner),
        *(("scanner that types has the layout", each, BY_CODE) for each in typing),
        *(("scanner has the encoding", each.encoding, ENCODINGS) for each in devices.scanner),
    ]
    return [
        f"no {what} {name}; known are {', '.join(known)}"
        for what, name, known in named
        if name not in known
    ]


def _no_patterns(devices: StationDevices) -> list[str]:
    problems = []
    for text in devices.codes.in_store:
        try:
            MeasurePattern.of(text)
        except ValueError:
            problems.append(f"in_store: {text} is no pattern of 13 places such as 21IIIIIWWWWWC")
    return problems


def save(path: Path, devices: StationDevices) -> None:
    """Write the file in one step, with the comments that people wrote into it.

    After a power cut it is the old one or the new one, whole. OSError when it cannot be.
    """
    content = _without_nothing(msgspec.to_builtins(devices))
    try:
        before = path.read_text("utf-8")
    except (FileNotFoundError, UnicodeDecodeError):
        before = ""
    _write_whole(path, rewritten(before, content, key="name", head=_HEAD))


def _write_whole(path: Path, text: str) -> None:
    partial = path.with_suffix(".part")
    try:
        with partial.open("w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            partial.unlink(missing_ok=True)
        raise
    if os.name == "posix":
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _without_nothing(value: Any) -> Any:
    """TOML has no null; what is None is as if it was not there."""
    if isinstance(value, dict):
        return {key: _without_nothing(each) for key, each in value.items() if each is not None}
    if isinstance(value, list | tuple):
        return [_without_nothing(each) for each in value]
    return value
