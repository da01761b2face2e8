"""The three ways in which something can go wrong that is not a bug.

A command, query or device raises one of these with a code and facts; only the user
interface turns a code into a sentence (`ui/messages.py`, `cli` for terminals).
"""

from __future__ import annotations

from typing import Any


class Refused(Exception):
    """A rule says no, and the person at the desk can act on it.

    `code` names the rule in lower-case words joined by hyphens ("stock-short");
    `facts` are the plain values that the sentence in the message catalogue needs.
    """

    def __init__(self, code: str, **facts: Any) -> None:
        super().__init__(code, facts)
        self.code = code
        self.facts = facts

    def __str__(self) -> str:
        facts = ", ".join(f"{name}={value}" for name, value in self.facts.items())
        return f"{self.code} ({facts})" if facts else self.code


class Overridable(Refused):
    """A refusal that somebody with the right authority may confirm, with a reason."""


class Unavailable(Exception):
    """A device, disk or server cannot be reached now; whoever owns the connection retries.

    `code` and `facts` as in `Refused`, so that the status strip can say what to do.
    """

    def __init__(self, code: str, **facts: Any) -> None:
        super().__init__(code, facts)
        self.code = code
        self.facts = facts

    def __str__(self) -> str:
        facts = ", ".join(f"{name}={value}" for name, value in self.facts.items())
        return f"{self.code} ({facts})" if facts else self.code
