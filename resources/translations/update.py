"""Brings the translations up to date: collects texts, makes the pseudo-locale, compiles.

python resources/translations/update.py          # after texts changed: collect, then compile
python resources/translations/update.py --list   # also list what German still lacks

German is written in omsdesk_de.ts (by hand or with Qt Linguist), English there has only
plurals. The pseudo-locale lengthens every text by 40 % and marks its ends, so that golden
pictures show cut and untranslated texts.
"""

# A program of its own beside its files; it reads only what it wrote.
# ruff: noqa: INP001, S314, S603, T201

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

from omsdesk.config import KEYS
from omsdesk.devices.printers.every import LANGUAGES
from omsdesk.devices.scales.every import SCALE_PROTOCOLS
from omsdesk.integrations.importing.reasons import REASONS
from omsdesk.integrations.importing.verdicts import OTHER, SENTENCES

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
WITH_TEXTS = ("omsdesk/ui", "omsdesk/app")
ACCENTS = str.maketrans("aeiouAEIOUcnyszCNYSZ", "áéíóúÁÉÍÓÚçñýšžÇÑÝŠŽ")
PLACEHOLDER = re.compile(r"(\{[^}]*\}|%n|&)")
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


def tool(name: str) -> str:
    beside = Path(sys.executable).parent / name
    return str(beside) if beside.exists() else name


def collect(language: str, *options: str) -> None:
    """Merge the texts of the source into a language's file; translations stay."""
    files = (file for folder in WITH_TEXTS for file in (ROOT / folder).rglob("*.py"))
    sources = sorted(str(file.relative_to(ROOT)) for file in files)
    listing, others = ROOT / "build-translations.lst", ROOT / "build-others.py"
    others.write_text(texts_without_qt(), encoding="utf-8")
    listing.write_text("\n".join([*sources, others.name]), encoding="utf-8")
    file = str(HERE / f"omsdesk_{language}.ts")
    command = [tool("pyside6-lupdate"), f"@{listing}", "-silent", "-locations", "none"]
    try:
        subprocess.run([*command, "-no-obsolete", *options, "-ts", file], cwd=ROOT, check=True)
    finally:
        listing.unlink()
        others.unlink()


def texts_without_qt() -> str:
    """What modules say that know no Qt, as a program that marks it: why rows of an import are
    refused, what protocols are called and what they need to be set on a scale, what a setting
    of a station is.
    """
    pairs = (*REASONS.values(), *SENTENCES.values(), OTHER)
    texts = [("imports", text) for pair in pairs for text in pair]
    texts += [("hints", each.hint) for each in SCALE_PROTOCOLS.values()]
    texts += [("protocols", each.title) for each in SCALE_PROTOCOLS.values()]
    texts += [("protocols", each.title) for each in LANGUAGES.values()]
    texts += [("settings", each.text) for each in KEYS.values()]
    return "\n".join(
        f'QT_TRANSLATE_NOOP("{context}", {quoted(text)})' for context, text in texts if text
    )


def quoted(text: str) -> str:
    """In double quotes: lupdate keeps an apostrophe's backslash."""
    return '"' + text.replace('"', '\\"') + '"'


def pseudo(text: str) -> str:
    """Accented and 40 % longer, with marks at both ends; placeholders stay."""
    parts = PLACEHOLDER.split(text)
    shown = "".join(
        part if PLACEHOLDER.fullmatch(part) else part.translate(ACCENTS) for part in parts
    )
    return f"[{shown}{'~' * round(len(text) * 0.4)}]"


def write(tree: ET.ElementTree, file: Path) -> None:
    body = ET.tostring(tree.getroot(), encoding="unicode")
    file.write_text(f"{HEAD}{body}\n", encoding="utf-8")


def make_pseudo() -> None:
    """The pseudo-locale from the texts of the German file."""
    tree = ET.parse(HERE / "omsdesk_de.ts")
    tree.getroot().set("language", "en")
    for message in tree.iter("message"):
        source, target = message.find("source"), message.find("translation")
        target.attrib.pop("type", None)
        if message.get("numerus") == "yes":
            for form in target:
                form.text = pseudo(source.text)
        else:
            target.text = pseudo(source.text)
    write(tree, HERE / "omsdesk_pseudo.ts")


def missing(language: str) -> list[str]:
    """The texts that a language lacks."""
    tree = ET.parse(HERE / f"omsdesk_{language}.ts")
    return [
        message.findtext("source", "")
        for message in tree.iter("message")
        if message.find("translation").get("type") == "unfinished"
    ]


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--list", action="store_true")
    chosen = parser.parse_args()
    collect("de", "-source-language", "en", "-target-language", "de")
    collect("en", "-source-language", "en", "-target-language", "en", "-pluralonly")
    make_pseudo()
    for language in ("de", "en", "pseudo"):
        files = [str(HERE / f"omsdesk_{language}{ending}") for ending in (".ts", ".qm")]
        subprocess.run([tool("pyside6-lrelease"), "-silent", files[0], "-qm", files[1]], check=True)
    texts = missing("de")
    print(f"{len(texts)} texts without German")
    if chosen.list:
        print("\n".join(texts))
    return 0


if __name__ == "__main__":
    sys.exit(main())
