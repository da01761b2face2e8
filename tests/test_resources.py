"""Shipped files are found."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from omsdesk import resources


def test_fonts_and_their_licenses_are_there() -> None:
    folder = resources.path("fonts")
    assert {"Inter-Regular.ttf", "JetBrainsMono-Regular.ttf"} <= {p.name for p in folder.iterdir()}
    for license_file in folder.glob("LICENSE-*.txt"):
        assert "SIL Open Font License" in license_file.read_text("utf-8")
    assert sum(each.stat().st_size for each in folder.iterdir()) < 9_000_000


def test_bundle_wins_over_the_source_tree(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    resources._root.cache_clear()
    assert resources.path("fonts", "x.ttf") == tmp_path / "resources" / "fonts" / "x.ttf"
    monkeypatch.undo()
    resources._root.cache_clear()
    assert resources.path("fonts").is_dir()
