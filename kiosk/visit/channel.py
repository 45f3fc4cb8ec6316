"""What a supervisor and a visit say to each other, and the socket on which they say it.

One message is one line of JSON. The socket is one end of a Unix pair that the visit
inherits (``--channel-fd N``). Nothing about the visitor ever travels here: the
supervisor knows that a visit lives and that it ended, and nothing of what happens in it.
"""

from __future__ import annotations

import asyncio
import json
import socket
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, fields
from enum import StrEnum
from typing import Any

#: Longest line that either side accepts, in bytes; a longer one breaks the channel.
MAX_LINE = 16_384


class ShowReason(StrEnum):
    """Why a visit is shown: the attract screen may say a word about the visit before."""

    FIRST = "first"
    AFTER_END = "after-end"
    AFTER_CRASH = "after-crash"
    AFTER_SILENCE = "after-silence"


class EndReason(StrEnum):
    """Why a visit says that it is over."""

    BUTTON = "button"
    """The visitor asked for it, and left the last page."""
    IDLE = "idle"
    """Nobody answered the warning."""
    CONSEILLER = "conseiller"
    """The conseiller ended it."""
    FAILURE = "failure"
    """The visit found that it cannot go on."""


@dataclass(frozen=True, slots=True)
class Welcome:
    """First word of the supervisor: what the visit needs to load itself.

    ``directory`` is the private directory of this visit, the only place where it writes.
    """

    visit_id: str
    directory: str
    backend_url: str
    backend_token: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Show:
    """A visitor may come: show the attract screen now."""

    reason: ShowReason


@dataclass(frozen=True, slots=True)
class Ready:
    """The visit is loaded, hidden, and can be shown at once."""


@dataclass(frozen=True, slots=True)
class Painted:
    """The attract screen is on the screen, its first frame painted."""


@dataclass(frozen=True, slots=True)
class Beat:
    """The visit's event loop turns. Sent every ``heartbeat_s`` from that very loop."""


@dataclass(frozen=True, slots=True)
class Ended:
    """The visit is over: erase it."""

    reason: EndReason


ToVisit = Welcome | Show
FromVisit = Ready | Painted | Beat | Ended
Message = ToVisit | FromVisit

_KINDS: dict[str, type[Message]] = {
    "welcome": Welcome,
    "show": Show,
    "ready": Ready,
    "painted": Painted,
    "beat": Beat,
    "ended": Ended,
}
_NAMES = {kind: name for name, kind in _KINDS.items()}
_ENUMS: dict[tuple[type[Message], str], type[StrEnum]] = {
    (Show, "reason"): ShowReason,
    (Ended, "reason"): EndReason,
}


class ChannelError(Exception):
    """The other side said something that is no message, or too much of it."""


def encode(message: Message) -> bytes:
    """Return the line of JSON, newline included, that says ``message``."""
    said = {"say": _NAMES[type(message)], **asdict(message)}
    return json.dumps(said, ensure_ascii=True, separators=(",", ":")).encode() + b"\n"


def decode(line: bytes) -> Message:
    """Return the message that ``line`` says; raise :class:`ChannelError` when it says none."""
    # `from None`: the cause would carry the bytes of the line into a traceback.
    try:
        said: Any = json.loads(line)
    except (ValueError, RecursionError):
        raise ChannelError("not JSON") from None
    if not isinstance(said, dict):
        raise ChannelError("not an object")
    name = said.pop("say", None)
    kind = _KINDS.get(name) if isinstance(name, str) else None
    if kind is None:
        raise ChannelError("unknown message")
    if said.keys() != {part.name for part in fields(kind)}:
        raise ChannelError("wrong fields")
    for key, value in said.items():
        if not isinstance(value, str):
            raise ChannelError("wrong kind of value")
        choices = _ENUMS.get((kind, key))
        if choices is not None:
            try:
                said[key] = choices(value)
            except ValueError:
                raise ChannelError("unknown choice") from None
    return kind(**said)


class Channel:
    """One end of the socket, on any asyncio loop (qasync's included).

    ``on_message`` is called for each message; ``on_closed`` exactly once, when the other
    side is gone (None) or broke the protocol (the :class:`ChannelError`), and never after
    :meth:`close`.
    """

    def __init__(
        self,
        sock: socket.socket,
        loop: asyncio.AbstractEventLoop,
        on_message: Callable[[Message], None],
        on_closed: Callable[[ChannelError | None], None],
    ) -> None:
        sock.setblocking(False)
        self._sock = sock
        self._loop = loop
        self._on_message = on_message
        self._on_closed = on_closed
        self._heard = bytearray()
        self._open = True
        loop.add_reader(sock.fileno(), self._readable)

    def send(self, message: Message) -> bool:
        """Say ``message``; return False when the other side cannot take it.

        Messages are far smaller than the socket's buffer: a full buffer means that the
        other side has not read for minutes, which is for the caller to judge.
        """
        if not self._open:
            return False
        line = encode(message)
        try:
            return self._sock.send(line) == len(line)
        except (BlockingIOError, BrokenPipeError, ConnectionResetError):
            return False

    def close(self) -> None:
        """Close this end; the other one sees it. Harmless when closed already."""
        if self._open:
            self._open = False
            self._loop.remove_reader(self._sock.fileno())
            self._sock.close()

    def read_rest(self) -> None:
        """Hear what waits to be read now, without waiting for more."""
        if self._open:
            self._readable()

    def _readable(self) -> None:
        try:
            chunk = self._sock.recv(65_536)
        except BlockingIOError:
            return
        except ConnectionResetError:
            chunk = b""
        if not chunk:
            self._lost(None)
            return
        self._heard += chunk
        try:
            self._deliver()
        except ChannelError as error:
            self._lost(error)

    def _deliver(self) -> None:
        while self._open and (end := self._heard.find(b"\n")) >= 0:
            if end > MAX_LINE:
                raise ChannelError("line too long")
            line = bytes(self._heard[:end])
            del self._heard[: end + 1]
            self._on_message(decode(line))
        if len(self._heard) > MAX_LINE:
            raise ChannelError("line too long")

    def _lost(self, error: ChannelError | None) -> None:
        if self._open:
            self.close()
            self._on_closed(error)
