"""Messages about the database and the installation."""

from __future__ import annotations

from omsdesk.ui.messages.message import Message
from omsdesk.ui.texts import QT_TRANSLATE_NOOP

MESSAGES = {
    "already-set-up": Message(
        text=QT_TRANSLATE_NOOP("messages", "The shop is set up already"),
        next_step=QT_TRANSLATE_NOOP("messages", "Change it in the settings"),
    ),
    "backup-failed": Message(
        text=QT_TRANSLATE_NOOP("messages", "The backup {file} failed: {reason}"),
        next_step=QT_TRANSLATE_NOOP("messages", "Check the disk"),
    ),
    "database-busy": Message(
        text=QT_TRANSLATE_NOOP("messages", "Another program holds the database"),
        next_step=QT_TRANSLATE_NOOP("messages", "Close it, then do this again"),
    ),
    "database-damaged": Message(
        text=QT_TRANSLATE_NOOP("messages", "The database is damaged"),
        next_step=QT_TRANSLATE_NOOP("messages", "Restore the last backup"),
    ),
    "database-foreign": Message(
        text=QT_TRANSLATE_NOOP("messages", "{database} is not a database of this program"),
        next_step=QT_TRANSLATE_NOOP("messages", "Choose another file"),
    ),
    "database-newer": Message(
        text=QT_TRANSLATE_NOOP("messages", "{database} was written by a newer version"),
        next_step=QT_TRANSLATE_NOOP("messages", "Update this station"),
    ),
    "disk-failed": Message(
        text=QT_TRANSLATE_NOOP("messages", "The disk cannot be read or written"),
        next_step=QT_TRANSLATE_NOOP("messages", "Check the disk, then do this again"),
    ),
    "disk-full": Message(
        text=QT_TRANSLATE_NOOP("messages", "The disk is full"),
        next_step=QT_TRANSLATE_NOOP("messages", "Make room, then do this again"),
    ),
    "gs1-prefix-wrong": Message(
        text=QT_TRANSLATE_NOOP("messages", "{prefix} is not a GS1 company prefix"),
        next_step=QT_TRANSLATE_NOOP("messages", "Key 7 to 10 digits"),
    ),
    "migration-failed": Message(
        text=QT_TRANSLATE_NOOP("messages", "The database could not be brought up to date"),
        next_step=QT_TRANSLATE_NOOP("messages", "Tell support; the backup is {backup}"),
    ),
    "not-set-up": Message(
        text=QT_TRANSLATE_NOOP("messages", "The shop is not set up yet"),
        next_step=QT_TRANSLATE_NOOP("messages", "Set up the company first"),
    ),
    "profile-in-use": Message(
        text=QT_TRANSLATE_NOOP("messages", "Another window works on the profile {profile}"),
        next_step=QT_TRANSLATE_NOOP("messages", "Go on there, or choose another profile"),
    ),
    "sqlite-too-old": Message(
        text=QT_TRANSLATE_NOOP("messages", "SQLite {version} is too old, {needed} is needed"),
        next_step=QT_TRANSLATE_NOOP("messages", "Update this station"),
    ),
}
