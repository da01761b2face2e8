"""Messages about orders."""

from __future__ import annotations

from omsdesk.ui.messages.message import Message

MESSAGES: dict[str, Message] = {}
