"""What the README tells people to type is what is checked."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_check_of_a_change_is_the_command_of_the_readme() -> None:
    commands = re.findall(r"^    (python3 .*)$", README, re.MULTILINE)
    assert len(commands) == 2
    last = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()[-1]
    assert commands[1] == last


def test_every_file_that_the_documents_link_to_exists() -> None:
    documents = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").rglob("*.md")]
    absent = [
        f"{document.relative_to(ROOT)}: {target}"
        for document in documents
        for target in re.findall(r"\]\(([^):#]+)\)", document.read_text(encoding="utf-8"))
        if not (document.parent / target).exists()
    ]
    assert absent == []
