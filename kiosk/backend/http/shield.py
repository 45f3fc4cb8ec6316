"""The outermost layer: no error escapes, nothing is cached, and a log without persons."""

from __future__ import annotations

import logging
import time

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kiosk.backend.http.problems import response
from kiosk.backend.traces import where
from kiosk.contract.problems import Code, problem

access_log = logging.getLogger("kiosk.backend.access")
error_log = logging.getLogger("kiosk.backend.error")

#: Nothing that the backend says may stay in a cache or be taken for another type.
_HEADERS = {
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
}


class Shield:
    """Answers ``internal`` for an unforeseen error and logs each request.

    What is logged is closed: method, the function that served (``uploads.receive``),
    status, milliseconds, kiosk. A path, a header or the message of an error may hold a
    person's data: they are not.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        began = time.perf_counter()
        status = 0

        async def watched(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                MutableHeaders(scope=message).update(_HEADERS)
            await send(message)

        try:
            await self._app(scope, receive, watched)
        except Exception as error:
            error_log.error("%s at %s", type(error).__name__, where(error))
            if status == 0:
                await response(problem(Code.INTERNAL))(scope, receive, watched)
        access_log.info(
            "%s %s %d %d ms %s",
            scope["method"] if scope["method"] in _METHODS else "-",
            _name(scope.get("endpoint")),
            status,
            (time.perf_counter() - began) * 1000,
            scope.get("state", {}).get("kiosk_id", "-"),
        )


_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})


def _name(endpoint: object) -> str:
    module = getattr(endpoint, "__module__", "").rpartition(".")[2]
    name = getattr(endpoint, "__name__", "")
    return f"{module}.{name}" if name else "-"
