"""The door of the console: which host, whose session, whose form, and what browsers may do."""

from __future__ import annotations

import hmac
from collections.abc import Callable
from http.cookies import CookieError, SimpleCookie
from typing import Literal
from urllib.parse import parse_qsl, quote, urlsplit

from anyio.to_thread import run_sync
from starlette.datastructures import FormData, Headers, MutableHeaders
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kiosk.backend.console.desk import Desk
from kiosk.backend.console.sessions import Session, Sessions
from kiosk.backend.proconnect.opening import BACK, ENDED

#: Where who has no session comes in; where who was away comes back; files without anybody's data.
ENTRY, LOCK, OUT, FILES = "/connexion", "/verrou", "/sortie", "/web/"
#: Where one goes to ProConnect.
PROCONNECT = "/proconnect"
#: What pages ask for by themselves: it is no sign of anybody.
QUIET = "/fragments/"
#: Says how many seconds are left until the console is locked.
LEFT = "Console-Left"

#: Who has no session may ask for these.
_OPEN = frozenset({ENTRY, PROCONNECT, BACK, ENDED})

#: Bytes of a form.
_FORM_BYTES = 16 * 1024
#: Between two looks whether a conseiller still belongs here, in seconds.
_HELD_EVERY_S = 10.0

_SAFE = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; "
    "img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'",
    # Not « no-referrer »: forms would then be sent with the origin « null ».
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
}


class Cookies:
    """The cookies of a console. ``__Host-`` ties them to one host, where there is TLS."""

    def __init__(self, secure: bool) -> None:
        self._secure = secure
        prefix = "__Host-" if secure else ""
        self.session, self.entry = f"{prefix}console", f"{prefix}console-entree"
        self.away = f"{prefix}console-proconnect"

    def give(self, response: Response, name: str, value: str) -> None:
        """Have a browser hold a cookie until it is closed."""
        # « Strict » is not sent by who comes back from another site.
        samesite: Literal["lax", "strict"] = "lax" if name == self.away else "strict"
        response.set_cookie(name, value, httponly=True, samesite=samesite, secure=self._secure)

    def take(self, response: Response, name: str) -> None:
        """Have a browser forget a cookie."""
        response.delete_cookie(name, httponly=True, samesite="strict", secure=self._secure)


class Door:
    """Lets through what may come in; puts ``session``, ``conseiller``, ``proof`` and ``form``
    into the state of the request. ``named`` says whether a host is ours."""

    def __init__(
        self,
        app: ASGIApp,
        named: Callable[[str], bool],
        sessions: Sessions,
        desk: Desk,
        cookies: Cookies,
    ) -> None:
        self._app = app
        self._named = named
        self._sessions = sessions
        self._desk = desk
        self._cookies = cookies

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            return

        async def safe(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers.update(_SAFE)
                left_s = scope.get("state", {}).get("left_s")
                if left_s is not None:
                    headers[LEFT] = str(left_s)
            await send(message)

        refused = await self._refused(scope, receive)
        if refused is not None:
            await refused(scope, receive, safe)
        else:
            await self._app(scope, _empty, safe)

    async def _refused(self, scope: Scope, receive: Receive) -> Response | None:
        headers, path = Headers(scope=scope), scope["path"]
        if not self._named(headers.get("host", "")):
            return _told(400, "Cette adresse n’est pas celle de la console.")
        if scope["method"] not in ("GET", "HEAD", "POST"):
            return _told(405, "Cela n’existe pas ici.")
        given = _cookies(headers)
        token = given.get(self._cookies.session)
        session = self._sessions.find(token)
        if session is not None and not await self._held(session):
            if session.id_token is None:
                self._sessions.close(token)
                session = None
            else:
                # Locked: it is ended at ProConnect first.
                session.locked = True
        state = scope.setdefault("state", {})
        proof = session.proof if session is not None else given.get(self._cookies.entry, "")
        away = given.get(self._cookies.away)
        state.update(session=session, token=token, proof=proof, left_s=None, away=away)
        if session is not None:
            state["conseiller"] = session.conseiller
        if scope["method"] == "POST":
            refused = await self._not_ours(scope, headers, receive, proof)
            if refused is not None:
                return refused
        return self._not_theirs(scope, path, session)

    def _not_theirs(self, scope: Scope, path: str, session: Session | None) -> Response | None:
        """Refuse a page to who has no session, or was away."""
        if path in _OPEN or path.startswith(FILES):
            return None
        if session is None or (session.locked and path not in (LOCK, OUT)):
            if path.startswith(QUIET):
                return _told(401, "")
            if session is None:
                return RedirectResponse(ENTRY, 303)
            after = path if scope["method"] == "GET" else "/"
            return RedirectResponse(f"{LOCK}?suite={quote(after)}", 303)
        if not session.locked:
            if not path.startswith(QUIET):
                self._sessions.touch(session)
            scope["state"]["left_s"] = self._sessions.left_s(session)
        return None

    async def _held(self, session: Session) -> bool:
        if not self._sessions.due(session, _HELD_EVERY_S):
            return True
        return await run_sync(self._desk.holds, session.conseiller.id)

    async def _not_ours(
        self, scope: Scope, headers: Headers, receive: Receive, proof: str
    ) -> Response | None:
        """Refuse a form that was not on a page of ours; put what it says into the state."""
        origin = headers.get("origin")
        if headers.get("sec-fetch-site", "same-origin") != "same-origin" or (
            origin is not None and not self._named(urlsplit(origin).netloc)
        ):
            return _told(403, "Cette demande vient d’un autre site.")
        kind = headers.get("content-type", "").partition(";")[0].strip()
        if kind != "application/x-www-form-urlencoded":
            return _told(415, "Ce n’est pas un formulaire de la console.")
        body = await _read(receive)
        if body is None:
            return _told(413, "C’est trop long.")
        try:
            form = FormData([*parse_qsl(body.decode("ascii"), True, max_num_fields=50)])
        except ValueError:
            return _told(400, "Ce n’est pas un formulaire de la console.")
        given = str(form.get("preuve", ""))
        if not proof or not hmac.compare_digest(given.encode(), proof.encode()):
            return _told(403, "Cette page est trop ancienne. Revenez en arrière et recommencez.")
        scope["state"]["form"] = form
        return None


def named(names: frozenset[str]) -> Callable[[str], bool]:
    """Return whether ``Host`` says one of these names, whatever the port: another name that
    leads here is somebody's trick (DNS rebinding)."""

    def ours(host: str) -> bool:
        try:
            return (urlsplit(f"//{host}").hostname or "") in names
        except ValueError:
            return False

    return ours


def inside(path: str) -> str:
    """Return a path of the console as it is, and the first page for anything else."""
    own = path.startswith("/") and not path.startswith(("//", "/\\", LOCK, ENTRY))
    return path if own and path.isascii() and path.isprintable() else "/"


def _told(status: int, sentence: str) -> Response:
    return PlainTextResponse(sentence, status)


def _cookies(headers: Headers) -> dict[str, str]:
    try:
        parsed = SimpleCookie(headers.get("cookie", ""))
    except CookieError:
        return {}
    return {name: one.value for name, one in parsed.items()}


async def _read(receive: Receive) -> bytes | None:
    """Return the body, or None when it is too long or its sender is gone."""
    body = bytearray()
    while True:
        message = await receive()
        if message["type"] != "http.request":
            return None
        body += message.get("body", b"")
        if len(body) > _FORM_BYTES:
            return None
        if not message.get("more_body", False):
            return bytes(body)


async def _empty() -> Message:
    return {"type": "http.request", "body": b"", "more_body": False}
