"""The words of :mod:`kiosk.scanner.protocol` on a stream socket.

A message is a length in four bytes (big-endian), then a JSON object ``{"kind", "number",
"body"}``: the name of the dataclass, the number of the request (its answer carries the same
one, an unasked event carries none) and its fields. Both ends check what they hear: the
worker reads untrusted files, so the visit takes nothing from it unchecked.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Iterator
from functools import cache
from typing import Any, cast, get_args

from pydantic import TypeAdapter, ValidationError

from kiosk.scanner.protocol.events import Event
from kiosk.scanner.protocol.requests import Request

#: Longest message, in bytes. A listing of keys is the longest one and stays far below.
MAX_MESSAGE = 1 << 20

_LENGTH = struct.Struct(">I")

_REQUESTS: dict[str, type] = {kind.__name__: kind for kind in get_args(Request)}
_EVENTS: dict[str, type] = {kind.__name__: kind for kind in get_args(Event)}


class WireError(Exception):
    """What came is not a message of the protocol."""


@cache
def _adapter(name: str) -> TypeAdapter[Any]:
    return TypeAdapter({**_REQUESTS, **_EVENTS}[name])


def encode(message: Request | Event, number: int | None = None) -> bytes:
    """Return the bytes of a message, its length first.

    Raises :class:`WireError` for a message longer than ``MAX_MESSAGE``.
    """
    kind = type(message).__name__
    body = _adapter(kind).dump_python(message, mode="json")
    text = json.dumps({"kind": kind, "number": number, "body": body}).encode()
    if len(text) > MAX_MESSAGE:
        raise WireError(f"{kind} is too long")
    return _LENGTH.pack(len(text)) + text


class Splitter:
    """Cuts a stream of bytes into messages, however the stream was cut."""

    def __init__(self) -> None:
        self._buffer = bytearray()

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Yield the text of each message that is complete.

        Raises :class:`WireError` for a length over ``MAX_MESSAGE``: the stream is lost.
        """
        self._buffer += data
        while len(self._buffer) >= _LENGTH.size:
            (length,) = _LENGTH.unpack_from(self._buffer)
            if length > MAX_MESSAGE:
                raise WireError("message too long")
            end = _LENGTH.size + length
            if len(self._buffer) < end:
                return
            text = bytes(self._buffer[_LENGTH.size : end])
            del self._buffer[:end]
            yield text


def decode_request(text: bytes) -> tuple[int, Request]:
    """Return the number and the request. Raises :class:`WireError`."""
    number, message = _decode(text, _REQUESTS)
    if number is None:
        raise WireError("a request needs a number")
    return number, cast(Request, message)


def decode_event(text: bytes) -> tuple[int | None, Event]:
    """Return the number of the request it answers, or None, and the event.

    Raises :class:`WireError`.
    """
    number, message = _decode(text, _EVENTS)
    return number, cast(Event, message)


def _decode(text: bytes, kinds: dict[str, type[object]]) -> tuple[int | None, object]:
    try:
        envelope = json.loads(text)
        kind = kinds[envelope["kind"]].__name__
        number = envelope["number"]
        message = _adapter(kind).validate_python(envelope["body"])
    except (ValueError, KeyError, TypeError, ValidationError) as error:
        # The cause is dropped: it quotes what came, which may be personal.
        raise WireError(f"not a message: {type(error).__name__}") from None
    if not (number is None or (isinstance(number, int) and not isinstance(number, bool))):
        raise WireError("a number is an integer or null")
    return number, message
