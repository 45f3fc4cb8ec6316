"""IPP messages as bytes: the encoding of RFC 8010, section 3, as far as the kiosk needs it.

Reading is strict about structure (every length is checked, nothing is read twice) and
lenient about content: unknown tags, operations, enums and keywords are kept as they are,
because a printer may say more than we know. Values that the kiosk never looks at
(collections, dates, ranges) are stepped over; a resolution becomes a word, ``300x300dpi``.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import IntEnum

Value = bool | int | str


class Malformed(ValueError):
    """These bytes are no IPP message."""


class Tag(IntEnum):
    """Delimiter and value tags (RFC 8010, section 3.5)."""

    OPERATION_GROUP = 0x01
    JOB_GROUP = 0x02
    END = 0x03
    PRINTER_GROUP = 0x04
    INTEGER = 0x21
    BOOLEAN = 0x22
    ENUM = 0x23
    RESOLUTION = 0x32
    BEGIN_COLLECTION = 0x34
    TEXT_WITH_LANGUAGE = 0x35
    NAME_WITH_LANGUAGE = 0x36
    END_COLLECTION = 0x37
    TEXT = 0x41
    NAME = 0x42
    KEYWORD = 0x44
    URI = 0x45
    CHARSET = 0x47
    LANGUAGE = 0x48
    MIME_TYPE = 0x49


class Operation(IntEnum):
    """Operations that the kiosk asks for (RFC 8011, section 5.4.15; CUPS for the last)."""

    PRINT_JOB = 0x0002
    CREATE_JOB = 0x0005
    SEND_DOCUMENT = 0x0006
    CANCEL_JOB = 0x0008
    GET_JOB_ATTRIBUTES = 0x0009
    GET_JOBS = 0x000A
    GET_PRINTER_ATTRIBUTES = 0x000B
    CUPS_GET_DEFAULT = 0x4001


_RESOLUTION_UNITS = {3: "dpi", 4: "dpcm"}
_GROUPS_END = 0x0F
_STRINGS = frozenset(range(0x41, 0x60))
_WITH_LANGUAGE = frozenset({Tag.TEXT_WITH_LANGUAGE, Tag.NAME_WITH_LANGUAGE})


@dataclass(frozen=True, slots=True)
class Attribute:
    """One attribute of a request."""

    tag: Tag
    name: str
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """One group of an answer: the values of each attribute, by name."""

    tag: int
    attributes: dict[str, tuple[Value, ...]] = field(default_factory=dict)

    def integers(self, name: str) -> tuple[int, ...]:
        """Return the integers and enums of an attribute; empty when it has none."""
        values = self.attributes.get(name, ())
        return tuple(v for v in values if isinstance(v, int) and not isinstance(v, bool))

    def integer(self, name: str) -> int | None:
        """Return the first integer of an attribute, or None."""
        return next(iter(self.integers(name)), None)

    def words(self, name: str) -> tuple[str, ...]:
        """Return the texts, names, keywords or URIs of an attribute; empty when none."""
        return tuple(v for v in self.attributes.get(name, ()) if isinstance(v, str))

    def word(self, name: str) -> str | None:
        """Return the first text of an attribute, or None."""
        return next(iter(self.words(name)), None)

    def truth(self, name: str) -> bool | None:
        """Return the first boolean of an attribute, or None."""
        return next((v for v in self.attributes.get(name, ()) if isinstance(v, bool)), None)


@dataclass(frozen=True, slots=True)
class Answer:
    """A response. ``status`` is an IPP status code (RFC 8011, appendix B)."""

    status: int
    request_id: int
    groups: tuple[Group, ...]

    @property
    def successful(self) -> bool:
        """Whether the operation was done (``successful-*``)."""
        return self.status < 0x0100

    def group(self, tag: Tag) -> Group:
        """Return the first group of a kind, or an empty one."""
        return next(iter(self.groups_of(tag)), Group(tag))

    def groups_of(self, tag: Tag) -> tuple[Group, ...]:
        """Return every group of a kind; Get-Jobs answers one a job."""
        return tuple(group for group in self.groups if group.tag == tag)


def encode(
    operation: Operation,
    request_id: int,
    groups: Mapping[Tag, tuple[Attribute, ...]],
    document: bytes = b"",
    version: tuple[int, int] = (2, 0),
) -> bytes:
    """Return a request. Groups keep their order; the document comes last.

    Raises :class:`ValueError` for a value of more than 32,767 bytes.
    """
    parts = [struct.pack(">bbHI", *version, operation, request_id)]
    for tag, attributes in groups.items():
        if not attributes:
            continue
        parts.append(bytes((tag,)))
        for attribute in attributes:
            name = attribute.name.encode("ascii")
            for value in attribute.values:
                body = _encode_value(attribute.tag, value)
                if len(body) > 0x7FFF:
                    raise ValueError(f"{attribute.name} is too long for IPP")
                parts.append(struct.pack(">BH", attribute.tag, len(name)) + name)
                parts.append(struct.pack(">H", len(body)) + body)
                name = b""  # A further value of the same attribute has no name.
    parts.append(bytes((Tag.END,)))
    parts.append(document)
    return b"".join(parts)


def _encode_value(tag: Tag, value: Value) -> bytes:
    if tag is Tag.BOOLEAN:
        return struct.pack(">?", value)
    if tag in (Tag.INTEGER, Tag.ENUM):
        return struct.pack(">i", value)
    return str(value).encode("utf-8")


def decode(data: bytes) -> Answer:
    """Read a response. Raises :class:`Malformed` when ``data`` is not one."""
    reader = _Reader(data)
    major = reader.byte()
    reader.byte()
    if major not in (1, 2):
        raise Malformed(f"IPP version {major}")
    status, request_id = reader.short(), reader.long()
    groups: list[Group] = []
    name = ""
    depth = 0
    while (tag := reader.byte()) != Tag.END:
        if tag <= _GROUPS_END:
            if depth:
                raise Malformed("a group begins inside a collection")
            groups.append(Group(tag))
            name = ""
            continue
        if not groups:
            raise Malformed("an attribute stands outside of any group")
        said, body = reader.block(), reader.block()
        if tag == Tag.BEGIN_COLLECTION:
            depth += 1
        elif tag == Tag.END_COLLECTION:
            depth -= 1
            if depth < 0:
                raise Malformed("a collection ends that never began")
            continue
        if said:
            name = said.decode("utf-8", "replace")
            groups[-1].attributes[name] = ()
        if not name:
            raise Malformed("a value belongs to no attribute")
        if depth == 0:
            groups[-1].attributes[name] += tuple(_decode_value(tag, body))
    if depth:
        raise Malformed("a collection never ends")
    return Answer(status, request_id, tuple(groups))


def _decode_value(tag: int, body: bytes) -> Iterator[Value]:
    """Yield the value, or nothing for a kind that the kiosk does not read."""
    if tag in (Tag.INTEGER, Tag.ENUM):
        if len(body) != 4:
            raise Malformed("an integer has four bytes")
        yield int.from_bytes(body, "big", signed=True)
    elif tag == Tag.BOOLEAN:
        if len(body) != 1:
            raise Malformed("a boolean has one byte")
        yield body != b"\x00"
    elif tag == Tag.RESOLUTION:
        if len(body) != 9:
            raise Malformed("a resolution has nine bytes")
        across, along, unit = struct.unpack(">iib", body)
        yield f"{across}x{along}{_RESOLUTION_UNITS.get(unit, '')}"
    elif tag in _WITH_LANGUAGE:
        reader = _Reader(body)
        reader.block()
        yield reader.block().decode("utf-8", "replace")
    elif tag in _STRINGS:
        yield body.decode("utf-8", "replace")


class _Reader:
    """Walks once through bytes, never past their end."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def take(self, count: int) -> bytes:
        taken = self._data[self._at : self._at + count]
        if len(taken) != count:
            raise Malformed("the message stops short")
        self._at += count
        return taken

    def byte(self) -> int:
        return self.take(1)[0]

    def short(self) -> int:
        return int.from_bytes(self.take(2), "big")

    def long(self) -> int:
        return int.from_bytes(self.take(4), "big")

    def block(self) -> bytes:
        return self.take(self.short())
