"""What the page about devices says is what the program knows."""

from __future__ import annotations

import html
import re
from pathlib import Path

import msgspec
import pytest

from omsdesk.cli.parsing import parsed
from omsdesk.devices.addresses import KINDS, address
from omsdesk.devices.catalogue import MODELS, Model
from omsdesk.devices.kinds import DeviceKind
from omsdesk.devices.printers.every import LANGUAGES
from omsdesk.devices.printers.media import Media
from omsdesk.devices.scales.every import SCALE_PROTOCOLS
from omsdesk.devices.scales.protocol import ScaleProtocol
from omsdesk.devices.scanners.options import OPTIONS
from omsdesk.devices.station import (
    KeyboardSetup,
    PrinterSetup,
    ScaleSetup,
    ScannerSetup,
    load,
)
from omsdesk.ui.messages import connections, devices, scanners

PAGE = (Path(__file__).parents[1] / "docs" / "devices.md").read_text("utf-8")
SPOKEN = {
    DeviceKind.SCALE: set(SCALE_PROTOCOLS),
    DeviceKind.SCANNER: {"lines", "hid-pos"},
    DeviceKind.PRINTER: set(LANGUAGES),
}
TABLES = {
    DeviceKind.SCALE: "### Scales",
    DeviceKind.SCANNER: "### Scanners",
    DeviceKind.PRINTER: "### Printers",
}


def chapter(heading: str) -> str:
    """What stands under a heading, up to the next one of its rank."""
    level = heading.split(maxsplit=1)[0]
    _, _, rest = PAGE.partition(f"\n{heading}\n")
    assert rest, heading
    return re.split(rf"\n#{{2,{len(level)}}} ", rest)[0]


def table(text: str) -> list[list[str]]:
    """The rows of the tables in a text, without their heads."""
    lines = text.splitlines()
    heads = {
        at - step for at, line in enumerate(lines) if line.startswith("|---") for step in (0, 1)
    }
    rows = [line for at, line in enumerate(lines) if line.startswith("|") and at not in heads]
    return [[cell.strip() for cell in line.strip("|").split(" |")] for line in rows]


def row(model: Model) -> list[str]:
    return [model.make, model.family, f"`{model.protocol}`", model.connection, model.source]


def told_of(protocol: ScaleProtocol) -> tuple[str, str, str]:
    """How a scale is delivered, which of its keys the desk can press, what to set on it."""
    line = protocol.line
    keys = {"zero": protocol.zero, "tare": protocol.tare}
    orders = ", ".join(key for key, order in keys.items() if order is not None)
    return f"{line.baud} {line.framing}" if line else "USB", orders or "–", protocol.hint


@pytest.mark.parametrize("kind", DeviceKind)
def test_the_tables_of_makes_are_the_catalogue(kind: DeviceKind) -> None:
    known = [row(model) for model in MODELS if model.kind is kind]
    assert table(chapter(TABLES[kind])) == known


@pytest.mark.parametrize("kind", DeviceKind)
def test_every_family_speaks_what_we_speak(kind: DeviceKind) -> None:
    assert {model.protocol for model in MODELS if model.kind is kind} <= SPOKEN[kind]


def test_the_page_has_every_protocol_of_scales() -> None:
    rows = table(chapter("## Scales"))
    told = {key.strip("`"): (line, orders, hint) for key, line, _, orders, hint, _ in rows}
    assert told == {name: told_of(protocol) for name, protocol in SCALE_PROTOCOLS.items()}


def test_the_page_has_every_language_of_printers() -> None:
    told = [row[0].strip("`") for row in table(chapter("## Label printers"))]
    assert told == list(LANGUAGES)


def test_the_options_of_scanners_are_called_as_the_program_calls_them() -> None:
    _, _, text = chapter("## Scanners").partition("### What to set")
    words = html.unescape(re.sub(r"[*`]", "", text))
    called = [each for makes in OPTIONS.values() for each in makes.values()]
    assert [part for each in called for part in re.split("[,;] ", each) if part not in words] == []


def test_every_protocol_and_language_has_a_family() -> None:
    spoken = {model.protocol for model in MODELS}
    # PDF goes to any printer that has a driver.
    assert (set(SCALE_PROTOCOLS) | set(LANGUAGES)) - {"pdf"} <= spoken


def test_every_family_has_a_source_and_stands_once() -> None:
    assert all(model.source and model.connection for model in MODELS)
    named = [(model.kind, model.name, model.protocol) for model in MODELS]
    assert sorted(set(named)) == sorted(named)


def test_the_page_has_every_kind_of_address() -> None:
    examples = [row[2].strip("`") for row in table(chapter("## Addresses"))]
    kinds = [row[0].strip("`:") for row in table(chapter("## Addresses"))]
    assert [address(example).kind for example in examples] == kinds
    assert set(kinds) == set(KINDS)


def test_every_command_on_the_page_is_one() -> None:
    lines = re.findall(r"^    omsdesk (.*?)(?: +#.*)?$", PAGE, re.MULTILINE)
    assert len(lines) > 5
    for line in lines:
        run, _ = parsed(line.split())
        assert run is not None


def test_the_file_on_the_page_is_read_and_has_every_key(tmp_path: Path) -> None:
    (text,) = re.findall(r"```toml\n(.*?)```", PAGE, re.DOTALL)
    path = tmp_path / "devices.toml"
    path.write_text(text, "utf-8")
    station = load(path)
    assert station.scale is not None
    assert (len(station.scanner), len(station.printer)) == (1, 1)
    parts = (KeyboardSetup, ScannerSetup, ScaleSetup, PrinterSetup, Media)
    keys = {field.name for part in parts for field in msgspec.structs.fields(part)} - {"media"}
    tables = {"translation": "[keyboard.translation]"}
    assert [key for key in keys if tables.get(key, f"{key} = ") not in text] == []


def test_every_message_about_devices_is_explained() -> None:
    known = {**connections.MESSAGES, **devices.MESSAGES, **scanners.MESSAGES}
    said = {code: re.sub(r"\{\w+\}", "…", message.text) for code, message in known.items()}
    rows = table(chapter("## When it does not work"))
    assert {code.strip("`"): text for text, code, _, _ in rows} == said
