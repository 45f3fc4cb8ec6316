"""Coming in by login, PIN and the digits of now; coming back after being away; going out."""

from __future__ import annotations

import re
import secrets
from contextlib import suppress
from dataclasses import dataclass

from anyio import CapacityLimiter
from anyio.to_thread import run_sync
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from kiosk.backend.console.desk import AtDesk, Desk
from kiosk.backend.console.door import ENTRY, LOCK, OUT, Cookies, inside
from kiosk.backend.console.pages import form_of, page
from kiosk.backend.console.sessions import Session, Sessions
from kiosk.backend.console.tries import Tries
from kiosk.backend.proconnect.desk import ProConnectDesk
from kiosk.backend.refusal import Refused
from kiosk.contract.problems import Code

_LOGIN, _PIN, _CODE = (
    re.compile(r"[a-z0-9.-]{2,40}"),
    re.compile(r"[0-9]{4,8}"),
    re.compile(r"[0-9]{6}"),
)

#: Why one is led out of ProConnect; it comes back in the address.
LEFT, AWAY, UNKNOWN = "sortie", "absence", "inconnu"

_STILL_THERE = (
    "Vous n’êtes pas dans la console, mais ProConnect ne répond pas : il vous connaît peut-être "
    "encore sur ce poste. Fermez toutes les fenêtres de ce navigateur."
)

#: Sign-ins that are checked at once: each takes a processor for a moment, on purpose.
_AT_ONCE = 2


@dataclass(frozen=True, slots=True)
class _Fault:
    """Why one is not in: a sentence, and the status of the answer."""

    sentence: str
    status: int
    retry_after: int | None = None


_REFUSED = _Fault(
    "L’identifiant, le code PIN ou le code à 6 chiffres n’est pas bon. Attendez le code suivant "
    "de votre téléphone, et recommencez.",
    403,
)


class Entry:
    """The three routes that need no open session."""

    def __init__(
        self,
        desk: Desk,
        sessions: Sessions,
        tries: Tries,
        cookies: Cookies,
        proconnect: ProConnectDesk | None = None,
    ) -> None:
        self._desk = desk
        self._proconnect = proconnect
        self._sessions = sessions
        self._tries = tries
        self._cookies = cookies
        self._limiter = CapacityLimiter(_AT_ONCE)
        self.routes = (
            Route(ENTRY, self._entry, methods=["GET", "POST"], name="entry"),
            Route(LOCK, self._lock, methods=["GET", "POST"], name="lock"),
            Route(OUT, self._out, methods=["POST"], name="out"),
            Route("/ici", self._here, methods=["POST"], name="here"),
        )

    async def _entry(self, request: Request) -> Response:
        if request.method != "POST":
            if request.state.session is not None:
                return RedirectResponse("/", 303)
            return self.shown(request)
        login = str(form_of(request).get("login", "")).strip().lower()
        found = await self._checked(request, login)
        if isinstance(found, _Fault):
            return _said(
                page(
                    request,
                    "entry.html",
                    status=found.status,
                    fault=found.sentence,
                    notice=None,
                    login=login[:40],
                ),
                found,
            )
        return self.let_in(request, found, RedirectResponse("/", 303))

    def shown(
        self,
        request: Request,
        *,
        fault: str | None = None,
        notice: str | None = None,
        status: int = 200,
    ) -> Response:
        """Return the page where one comes in, and the token of its forms."""
        proof = request.state.proof
        if not 20 <= len(proof) <= 64:
            proof = request.state.proof = secrets.token_urlsafe(24)
        response = page(request, "entry.html", status=status, fault=fault, notice=notice, login="")
        self._cookies.give(response, self._cookies.entry, proof)
        return response

    async def _lock(self, request: Request) -> Response:
        session: Session = request.state.session
        if session.locked and session.id_token is not None:
            return await self._leave(request, session.id_token, AWAY)
        after = inside(request.query_params.get("suite", "/"))
        if request.method != "POST":
            if not session.locked:
                return RedirectResponse(after, 303)
            return page(request, "lock.html", fault=None, after=after)
        after = inside(str(form_of(request).get("suite", "/")))
        if not session.locked:
            return RedirectResponse(after, 303)
        found = await self._checked(request, session.conseiller.login)
        if isinstance(found, _Fault):
            return _said(
                page(request, "lock.html", status=found.status, fault=found.sentence, after=after),
                found,
            )
        return self.let_in(request, found, RedirectResponse(after, 303))

    async def _out(self, request: Request) -> Response:
        session: Session = request.state.session
        if session.id_token is not None:
            return await self._leave(request, session.id_token, LEFT)
        self._sessions.close(request.state.token)
        response = RedirectResponse(ENTRY, 303)
        self._cookies.take(response, self._cookies.session)
        return response

    async def _here(self, request: Request) -> Response:
        """Hear that somebody is still there: the door noted it."""
        return RedirectResponse(inside(str(form_of(request).get("suite", "/"))), 303)

    def let_in(
        self, request: Request, conseiller: AtDesk, response: Response, id_token: str | None = None
    ) -> Response:
        """Open a session in place of the one before, and have the browser hold it."""
        self._sessions.close(request.state.token)
        token, _ = self._sessions.open(conseiller, id_token)
        self._cookies.give(response, self._cookies.session, token)
        self._cookies.take(response, self._cookies.entry)
        return response

    async def _leave(self, request: Request, id_token: str, why: str) -> Response:
        self._sessions.close(request.state.token)
        request.state.session, request.state.proof = None, ""
        response = await self.led_out(request, id_token, why)
        self._cookies.take(response, self._cookies.session)
        return response

    async def led_out(self, request: Request, id_token: str, why: str) -> Response:
        """Return the page that leads to where the session at ProConnect is ended: on a machine
        that others use, it would let the next one in."""
        url = None
        if self._proconnect is not None:
            with suppress(Refused):
                url = await run_sync(self._proconnect.sign_out_url, id_token, f"{why}.")
        if url is None:
            return self.shown(request, fault=_STILL_THERE, status=503)
        return page(request, "away.html", to=url, going="Sortie de ProConnect")

    async def _checked(self, request: Request, login: str) -> AtDesk | _Fault:
        form, address = form_of(request), request.client.host if request.client else ""
        pin = str(form.get("pin", "")).strip()
        code = re.sub(r"\s", "", str(form.get("code", "")))
        wait_s = self._tries.wait_s(address)
        if wait_s:
            return _later("Trop d’essais depuis ce poste.", 429, wait_s)
        self._tries.begin(address)
        if not (_LOGIN.fullmatch(login) and _PIN.fullmatch(pin) and _CODE.fullmatch(code)):
            return _REFUSED
        try:
            found = await run_sync(self._desk.check, login, pin, code, limiter=self._limiter)
        except Refused as refused:
            if refused.problem.code is Code.CONSEILLER_LOCKED:
                return _later(
                    "Trop d’erreurs : cet accès est bloqué.", 423, refused.problem.retry_after or 60
                )
            return _REFUSED
        self._tries.worked(address)
        return found


def _later(why: str, status: int, wait_s: int) -> _Fault:
    minutes = max(1, -(-wait_s // 60))
    return _Fault(f"{why} Réessayez dans {minutes} min.", status, wait_s)


def _said(response: Response, fault: _Fault) -> Response:
    if fault.retry_after is not None:
        response.headers["Retry-After"] = str(fault.retry_after)
    return response
