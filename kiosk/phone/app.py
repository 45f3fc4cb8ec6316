"""What the network sees: one page, its three files, and two ways to speak. Nothing is ever listed
or given back, and whoever does not know the name of the page sees nothing at all.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Iterable, MutableMapping
from dataclasses import dataclass
from typing import Any

from kiosk.phone.page import Answer, Page
from kiosk.phone.protocol import Judged, Limits, Refusal
from kiosk.phone.sealing import OVERHEAD
from kiosk.phone.session import JOIN, PICTURE, Refused, Session

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
#: Hands a picture over, and returns what became of it.
Deliver = Callable[[int, bytes], Awaitable[Judged]]

#: Messages read at once: one telephone sends one, and somebody else's must not fill the memory.
_READERS = 3

#: A join says nothing but who speaks.
_JOIN_BYTES = OVERHEAD

_SAFE = (
    (b"cache-control", b"no-store"),
    (b"referrer-policy", b"no-referrer"),
    (b"x-content-type-options", b"nosniff"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (
        b"content-security-policy",
        b"default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
        b"img-src blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    ),
)


@dataclass(frozen=True)
class _Response:
    status: int
    kind: str
    body: bytes


_NOTHING = _Response(404, "text/plain", b"")

_STATUS = {
    Refusal.NOT_THIS_KEY: 403,
    Refusal.OTHER_PHONE: 409,
    Refusal.TOO_LARGE: 413,
    Refusal.TOO_MANY: 429,
    Refusal.BUSY: 503,
    Refusal.NO_ANSWER: 503,
}


class PhoneApp:
    """An ASGI application. ``origins`` are how its own address is written."""

    def __init__(
        self,
        session: Session,
        page: Page,
        limits: Limits,
        origins: Iterable[str],
        deliver: Deliver,
        on_join: Callable[[], None],
    ) -> None:
        self._session = session
        self._page = page
        self._limits = limits
        self._origins = frozenset(origins)
        self._hosts = frozenset(origin.partition("://")[2] for origin in self._origins)
        self._deliver = deliver
        self._on_join = on_join
        self._readers = 0
        #: What was told of each picture, by its nonce: a network that is cut sends it again.
        self._told: dict[bytes, asyncio.Task[Answer]] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            return
        response = await self._respond(scope, receive)
        headers = [
            *_SAFE,
            (b"content-type", response.kind.encode()),
            (b"content-length", str(len(response.body)).encode()),
        ]
        start = {"type": "http.response.start", "status": response.status, "headers": headers}
        await send(start)
        await send({"type": "http.response.body", "body": response.body})

    async def _respond(self, scope: Scope, receive: Receive) -> _Response:
        headers = {bytes(name): bytes(value).decode("latin-1") for name, value in scope["headers"]}
        # By any other name a page of elsewhere could speak to this one (DNS rebinding).
        if headers.get(b"host", "").lower() not in self._hosts:
            return _NOTHING
        _, name, *rest = (*str(scope["path"]).split("/"), "")
        # The last one is ours: a path has a page and, after it, one word.
        if len(rest) != 2 or not self._session.is_page(name):
            return _NOTHING
        word = rest[0]
        if scope["method"] == "GET":
            found = self._page.file(word)
            return _NOTHING if found is None else _Response(200, *found)
        if scope["method"] != "POST" or word not in (JOIN, PICTURE):
            return _NOTHING
        if headers.get(b"origin", "").lower() not in {"", *self._origins}:
            return _NOTHING
        try:
            answer = await self._hear(word, headers, receive)
        except Refused as refused:
            answer = self._page.refusal(refused.code)
            return _json(_STATUS[refused.code], answer)
        return _json(200, answer)

    async def _hear(self, word: str, headers: dict[bytes, str], receive: Receive) -> Answer:
        most = _JOIN_BYTES if word == JOIN else self._limits.picture_bytes + OVERHEAD
        message = await self._read(most, headers, receive)
        if word == JOIN:
            if self._session.join(message):
                self._on_join()
            return self._page.welcome()
        said = self._session.picture(message)
        told = self._told.get(said.nonce)
        if told is None:
            number = self._session.count_picture()
            told = asyncio.ensure_future(self._judged(number, said.body))
            self._told[said.nonce] = told
        # The network may be cut while the picture is looked at.
        return await asyncio.shield(told)

    async def _judged(self, number: int, picture: bytes) -> Answer:
        try:
            return self._page.judged(await self._deliver(number, picture))
        except Refused as refused:
            return self._page.refusal(refused.code)

    async def _read(self, most: int, headers: dict[bytes, str], receive: Receive) -> bytes:
        announced = headers.get(b"content-length", "")
        if announced.isdecimal() and int(announced) > most:
            raise Refused(Refusal.TOO_LARGE)
        if self._readers >= _READERS:
            raise Refused(Refusal.BUSY)
        self._readers += 1
        try:
            async with asyncio.timeout(self._limits.request_s):
                return await _body(most, receive)
        except TimeoutError:
            raise Refused(Refusal.BUSY) from None
        finally:
            self._readers -= 1


async def _body(most: int, receive: Receive) -> bytes:
    read = bytearray()
    while True:
        event = await receive()
        read += event.get("body", b"")
        if len(read) > most:
            raise Refused(Refusal.TOO_LARGE)
        if event["type"] != "http.request" or not event.get("more_body", False):
            return bytes(read)


def _json(status: int, answer: Answer) -> _Response:
    body = json.dumps(answer.as_json(), ensure_ascii=False).encode()
    return _Response(status, "application/json", body)
