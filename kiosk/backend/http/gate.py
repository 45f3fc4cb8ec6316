"""Who may speak and how much: the kiosk's token, then the size of the body.

Both are looked at before anything of the body is parsed.
"""

from __future__ import annotations

import asyncio

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kiosk.backend.http.problems import response
from kiosk.backend.tokens import Tokens
from kiosk.contract.problems import Code, problem
from kiosk.contract.wire import (
    LIMIT_HEADER,
    MAX_FILE_BYTES,
    MAX_PART_BYTES,
    PREFIX,
)

#: The only path for which no kiosk has to say who it is.
HEALTH = f"{PREFIX}/health"

#: Where the parts of files go.
_UPLOADS = f"{PREFIX}/uploads/"
_MAX_JSON_BYTES = 256 * 1024

#: Read and thrown away beyond the limit, so that the kiosk gets the answer rather than a
#: broken connection; beyond this it is cut.
_DRAINED = 8 * MAX_FILE_BYTES

#: Seconds for a whole body to come.
_PATIENCE_S = 120


class KioskGate:
    """Lets only known kiosks through, and names them in the scope's state."""

    def __init__(self, app: ASGIApp, tokens: Tokens) -> None:
        self._app = app
        self._tokens = tokens

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] == "http" and scope["path"] != HEALTH:
            kiosk_id = self._tokens.kiosk(Headers(scope=scope).get("Authorization"))
            if kiosk_id is None:
                await response(problem(Code.KIOSK_REFUSED))(scope, receive, send)
                return
            scope.setdefault("state", {})["kiosk_id"] = kiosk_id
        await self._app(scope, receive, send)


class BodyLimit:
    """Reads the whole body, refuses one that is too large, and hands it on at once."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        limit, code, headers = _MAX_JSON_BYTES, Code.REQUEST_INVALID, {}
        if scope["path"].startswith(_UPLOADS):
            limit, code = MAX_PART_BYTES, Code.UPLOAD_PART_TOO_LARGE
            headers[LIMIT_HEADER] = f"max-append-size={MAX_PART_BYTES}"
        try:
            async with asyncio.timeout(_PATIENCE_S):
                body, size = await _read(receive, limit)
        except _Gone:
            return
        except TimeoutError:
            await response(problem(Code.REQUEST_INVALID))(scope, receive, send)
            return
        if size > limit:
            await response(problem(code), headers)(scope, receive, send)
            return
        await self._app(scope, _replayed(body, receive), send)


class _Gone(Exception):
    """The kiosk is gone before its request was whole."""


async def _read(receive: Receive, limit: int) -> tuple[bytes, int]:
    """Return the body, and how many bytes came: above ``limit`` the body is thrown away."""
    body = bytearray()
    size = 0
    while True:
        message = await receive()
        if message["type"] != "http.request":
            raise _Gone
        chunk = message.get("body", b"")
        size += len(chunk)
        if size <= limit:
            body += chunk
        else:
            body.clear()
        if size > _DRAINED or not message.get("more_body", False):
            return bytes(body), size


def _replayed(body: bytes, receive: Receive) -> Receive:
    """Return a ``receive`` that gives the body once, then what really comes."""
    given = False

    async def replay() -> Message:
        nonlocal given
        if given:
            return await receive()
        given = True
        return {"type": "http.request", "body": body, "more_body": False}

    return replay
