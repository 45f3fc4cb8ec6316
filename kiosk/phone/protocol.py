"""What a visit and the server of its telephone page say to each other, and how it is written.

One message is one line of JSON on a Unix socket pair. The server speaks with a network that we
did not choose, so the visit checks all that it says.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any, Literal, cast, get_args

from pydantic import TypeAdapter, ValidationError

from kiosk.scanner.protocol.fault_codes import FaultCode
from kiosk.scanner.protocol.problems import PageProblem
from kiosk.settings import LocaleCode

#: Longest line, in bytes.
MAX_LINE = 16_384


class PhoneFault(StrEnum):
    """Why there is no page for telephones: ``phone-fault-<code>`` and its ``.remedy``."""

    NO_NETWORK = "no-network"
    """This machine has no address on a network."""
    FAILED = "failed"
    """The server could not start, or died."""
    EXPIRED = "expired"
    """Its time is over: another code must be shown."""


class Refusal(StrEnum):
    """What a telephone is told when it is not the files' or the device's fault.

    ``phone-refusal-<code>`` and its ``.remedy``.
    """

    NOT_THIS_KEY = "not-this-key"
    """What came was not sealed with the key of the code on the screen, or was changed."""
    OTHER_PHONE = "other-phone"
    TOO_LARGE = "too-large"
    TOO_MANY = "too-many"
    BUSY = "busy"
    NOT_A_PICTURE = "not-a-picture"
    NO_ANSWER = "no-answer"
    """The visit did not say what became of the picture."""


@dataclass(frozen=True)
class Limits:
    """Of one page: bytes of a picture, pictures, seconds of life, seconds for one request."""

    picture_bytes: int
    pictures: int
    life_s: float
    request_s: float


@dataclass(frozen=True)
class Open:
    """First word of the visit. ``host`` is listened to, ``name`` stands in the address.

    Answer: :class:`Opened`, or the end of the stream.
    """

    directory: Path
    host: str
    name: str
    port: int
    locale: LocaleCode
    limits: Limits
    certificate: Path | None = None
    private_key: Path | None = None


@dataclass(frozen=True)
class Judged:
    """What became of the picture ``number``: a page, perhaps with a problem, or a fault."""

    number: int
    fault: FaultCode | None = None
    problem: PageProblem | None = None


@dataclass(frozen=True)
class Opened:
    """The page is there. ``url`` holds both keys: it is for the screen, never for a log."""

    url: str = field(repr=False)


@dataclass(frozen=True)
class Joined:
    """A telephone took the page; no other one can."""


@dataclass(frozen=True)
class Received:
    """A picture lies in the private directory, under ``name``. Answer: :class:`Judged`."""

    number: int
    name: str


@dataclass(frozen=True)
class Expired:
    """The time of the page is over; the server ends."""


FromVisit = Open | Judged
ToVisit = Opened | Joined | Received | Expired
Message = FromVisit | ToVisit

_KINDS: dict[str, type] = {
    kind.__name__: kind for kind in (*get_args(FromVisit), *get_args(ToVisit))
}


class PhoneWireError(Exception):
    """What came is no message."""


@cache
def _adapter(name: str) -> TypeAdapter[Any]:
    return TypeAdapter(_KINDS[name])


def encode(message: Message) -> bytes:
    """Return the line that says ``message``."""
    kind = type(message)
    body = _adapter(kind.__name__).dump_python(message, mode="json")
    said = {"kind": kind.__name__, "body": body}
    return json.dumps(said, separators=(",", ":")).encode() + b"\n"


class Lines:
    """Cuts a stream into messages, however the stream was cut; of one side only."""

    def __init__(self, side: Literal["visit", "server"]) -> None:
        kinds = get_args(FromVisit if side == "visit" else ToVisit)
        self._names = {kind.__name__ for kind in kinds}
        self._buffer = bytearray()

    def feed(self, data: bytes) -> Iterator[Message]:
        """Yield each message that is complete. Raises :class:`PhoneWireError`."""
        self._buffer += data
        while (end := self._buffer.find(b"\n")) >= 0:
            line = bytes(self._buffer[:end])
            del self._buffer[: end + 1]
            yield self._decode(line)
        if len(self._buffer) > MAX_LINE:
            raise PhoneWireError("a line is too long")

    def _decode(self, line: bytes) -> Message:
        try:
            said = json.loads(line)
            name = said["kind"]
            if name not in self._names:
                raise PhoneWireError("not a message of this side")
            message = _adapter(name).validate_python(said["body"])
        except (ValueError, KeyError, TypeError, ValidationError) as error:
            # The cause is dropped: it quotes what came.
            raise PhoneWireError(type(error).__name__) from None
        return cast(Message, message)
