"""The Internet Printing Protocol as bytes: one operation and its answer.

Source: RFC 8010 (encoding and transport), RFC 8011 (model and semantics), CUPS
Implementation of IPP (its operations 0x4002 and up).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

_VERSION = (2, 0)
_OPERATION_GROUP = 0x01
_END_OF_GROUPS = 0x03
_FIRST_VALUE_TAG = 0x10
_SUCCESSFUL = 0x0100

_INTEGER, _BOOLEAN, _ENUM = 0x21, 0x22, 0x23
_TEXT, _NAME, _KEYWORD, _URI, _CHARSET, _LANGUAGE, _MIME = 0x41, 0x42, 0x44, 0x45, 0x47, 0x48, 0x49
_TEXTS = (_TEXT, _NAME, _KEYWORD, _URI, 0x46, _CHARSET, _LANGUAGE, _MIME)

# The kind of each attribute that is ever sent.
_KINDS = {
    "attributes-charset": _CHARSET,
    "attributes-natural-language": _LANGUAGE,
    "printer-uri": _URI,
    "job-uri": _URI,
    "job-id": _INTEGER,
    "job-name": _NAME,
    "document-name": _NAME,
    "requesting-user-name": _NAME,
    "document-format": _MIME,
    "last-document": _BOOLEAN,
    "requested-attributes": _KEYWORD,
    "limit": _INTEGER,
}

Value = str | int | bool | bytes | None
Attributes = dict[str, list[Value]]


@dataclass(frozen=True, slots=True)
class Answer:
    """`groups` in their order: the tag of each and its attributes."""

    status: int
    groups: list[tuple[int, Attributes]] = field(default_factory=list)

    @property
    def is_successful(self) -> bool:
        return self.status < _SUCCESSFUL

    def each(self, tag: int) -> list[Attributes]:
        return [attributes for group, attributes in self.groups if group == tag]

    def value(self, name: str) -> Value:
        """The first value of an attribute, wherever it is; None without one."""
        for _, attributes in self.groups:
            if values := attributes.get(name):
                return values[0]
        return None


def request(
    operation: int, number: int, attributes: Mapping[str, str | int | bool | list[str]]
) -> bytes:
    """An operation without its document, which follows. KeyError for an unknown attribute."""
    head = struct.pack(">BBHIB", *_VERSION, operation, number, _OPERATION_GROUP)
    first: dict[str, str | int | bool | list[str]] = {
        "attributes-charset": "utf-8",
        "attributes-natural-language": "en",
    }
    body = b"".join(_attribute(name, value) for name, value in (first | dict(attributes)).items())
    return head + body + bytes([_END_OF_GROUPS])


def _attribute(name: str, value: str | int | bool | list[str]) -> bytes:
    parts, names = b"", [name.encode("ascii")]
    for each in value if isinstance(value, list) else [value]:
        encoded = _encoded(each)
        key = names.pop() if names else b""
        parts += struct.pack(">BH", _KINDS[name], len(key)) + key
        parts += struct.pack(">H", len(encoded)) + encoded
    return parts


def _encoded(value: str | int | bool) -> bytes:
    if isinstance(value, bool):
        return bytes([value])
    return struct.pack(">i", value) if isinstance(value, int) else value.encode("utf-8")


def answer(message: bytes) -> Answer:
    """ValueError for what is no answer."""
    try:
        (status,) = struct.unpack_from(">H", message, 2)
        return Answer(status, list(_groups(message)))
    except (struct.error, IndexError) as error:
        raise ValueError("not an answer of IPP") from error


def _groups(message: bytes) -> Iterator[tuple[int, Attributes]]:
    at, name = 8, ""
    group: tuple[int, Attributes] | None = None
    while (tag := message[at]) != _END_OF_GROUPS:
        at += 1
        if tag < _FIRST_VALUE_TAG:
            if group is not None:
                yield group
            group = (tag, {})
            continue
        key, at = _counted(message, at)
        value, at = _counted(message, at)
        name = key.decode("ascii", "replace") if key else name
        if group is None:
            raise ValueError("a value outside a group")
        group[1].setdefault(name, []).append(_decoded(tag, value))
    if group is not None:
        yield group


def _counted(message: bytes, at: int) -> tuple[bytes, int]:
    (length,) = struct.unpack_from(">H", message, at)
    end = at + 2 + length
    if end > len(message):
        raise ValueError("an answer that breaks off")
    return message[at + 2 : end], end


def _decoded(tag: int, value: bytes) -> Value:
    if tag in (_INTEGER, _ENUM):
        return int.from_bytes(value, "big", signed=True)
    if tag == _BOOLEAN:
        return value != b"\0"
    if tag in _TEXTS:
        return value.decode("utf-8", "replace")
    return value if tag >= 0x30 else None  # 0x10 to 0x1F: there is no value
