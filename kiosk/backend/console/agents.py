"""ProConnect at the door: going there, coming back, being out of it; and the code for a kiosk.

A browser that comes back from another site sends no « Strict » cookie: one that is « Lax » says
that it is the one that went there. Pages lead on by themselves rather than redirect: a form may
lead to this site only, and what another site began has no session yet.
"""

from __future__ import annotations

import secrets

from anyio import CapacityLimiter
from anyio.to_thread import run_sync
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from kiosk.backend.console.door import PROCONNECT, Cookies
from kiosk.backend.console.entry import AWAY, LEFT, UNKNOWN, Entry
from kiosk.backend.console.known import PLACE, known
from kiosk.backend.console.pages import conseiller_of, page, parts_of
from kiosk.backend.console.sessions import Session, Sessions
from kiosk.backend.console.tries import Tries
from kiosk.backend.proconnect.desk import Agent, ProConnectDesk
from kiosk.backend.proconnect.opening import BACK, ENDED
from kiosk.backend.refusal import Refused
from kiosk.backend.services.conseiller_agents import by_agent, own_code
from kiosk.contract.problems import Code

#: Where the code is that one types at a kiosk.
OWN_CODE = "/mon-code"

#: For how long after a sign-in by ProConnect it is shown, in seconds.
_FRESH_S = 600.0

#: Requests that wait for ProConnect at once.
_AT_ONCE = 4

_AGAIN = "Cette connexion par ProConnect n’est plus valable. Recommencez."
_ASK = "Prévenez la personne qui s’occupe de la console."

_SENTENCES = {
    Code.FRANCECONNECT_EXPIRED: _AGAIN,
    Code.FRANCECONNECT_MIXED_UP: _AGAIN,
    Code.FRANCECONNECT_CANCELLED: "Vous n’êtes pas entré : ProConnect n’a pas été jusqu’au bout.",
    Code.FRANCECONNECT_LOGIN_REQUIRED: "ProConnect veut vous reconnaître de nouveau. Recommencez.",
    Code.FRANCECONNECT_UNAVAILABLE: "ProConnect ne répond pas. Réessayez dans quelques minutes, ou "
    "entrez avec votre identifiant.",
    Code.FRANCECONNECT_MISCONFIGURED: f"ProConnect ne reconnaît pas cette console. {_ASK}",
    Code.FRANCECONNECT_UNVERIFIED: "La réponse de ProConnect n’a pas pu être vérifiée. "
    f"Recommencez. Si cela se reproduit : {_ASK.lower()}",
    Code.FRANCECONNECT_CLOCK: f"L’heure de ProConnect et celle d’ici ne s’accordent pas. {_ASK}",
    Code.FRANCECONNECT_INCOMPLETE: "ProConnect n’a pas donné d’adresse électronique sûre.",
}

_NOTICES = {
    LEFT: "Vous êtes sorti de la console et de ProConnect.",
    AWAY: "Rien n’a été fait depuis cinq minutes : vous êtes sorti de la console et de ProConnect.",
}

_UNKNOWN = (
    "Votre identité ProConnect n’ouvre pas cette console. Demandez à la personne qui s’en occupe "
    "d’y inscrire votre adresse électronique professionnelle."
)


class Agents:
    """The routes of ProConnect, and the page of the code."""

    def __init__(
        self,
        desk: ProConnectDesk,
        entry: Entry,
        sessions: Sessions,
        tries: Tries,
        cookies: Cookies,
    ) -> None:
        self._desk = desk
        self._entry = entry
        self._sessions = sessions
        self._tries = tries
        self._cookies = cookies
        self._limiter = CapacityLimiter(_AT_ONCE)
        self.routes = (
            Route(PROCONNECT, self._begin, methods=["POST"], name="proconnect"),
            Route(BACK, self._back, name="proconnect-back"),
            Route(ENDED, self._ended, name="proconnect-ended"),
            Route(OWN_CODE, self._code, name="own-code"),
            Route(f"/fragments{OWN_CODE}", self._code_fragment, name="own-code-fragment"),
        )

    def may_read_code(self, session: Session | None) -> bool:
        """Return whether the code is shown to them: ProConnect knew them a moment ago."""
        if session is None or session.locked or session.id_token is None:
            return False
        return self._sessions.is_new(session, _FRESH_S)

    async def _begin(self, request: Request) -> Response:
        if request.state.session is not None:
            return RedirectResponse("/", 303)
        browser = secrets.token_urlsafe(32)
        now = parts_of(request).now()
        try:
            url = await run_sync(self._desk.begin, browser, now, limiter=self._limiter)
        except Refused as refused:
            return self._refused(request, refused)
        response = page(request, "away.html", to=url, going="Vers ProConnect")
        self._cookies.give(response, self._cookies.away, browser)
        return response

    async def _back(self, request: Request) -> Response:
        response = await self._came_back(request)
        # Good for one answer, right or wrong.
        self._cookies.take(response, self._cookies.away)
        return response

    async def _came_back(self, request: Request) -> Response:
        address = request.client.host if request.client else ""
        wait_s = self._tries.wait_s(address)
        if wait_s:
            minutes = -(-wait_s // 60)
            fault = f"Trop d’essais depuis ce poste. Réessayez dans {minutes} min."
            return self._entry.shown(request, fault=fault, status=429)
        self._tries.begin(address)
        parts, browser = parts_of(request), request.state.away or ""
        query = request.url.query
        try:
            agent: Agent = await run_sync(
                self._desk.finish, browser, query, parts.now(), limiter=self._limiter
            )
        except Refused as refused:
            return self._refused(request, refused)
        try:
            who = await run_sync(by_agent, parts, PLACE, agent.email, agent.subject)
        except Refused:
            # Who may not come in is known there all the same, for hours.
            return await self._entry.led_out(request, agent.id_token, UNKNOWN)
        self._tries.worked(address)
        response = page(request, "away.html", to="/", going="Vous êtes entré")
        return self._entry.let_in(request, known(who), response, agent.id_token)

    async def _ended(self, request: Request) -> Response:
        why = request.query_params.get("state", "").partition(".")[0]
        if request.state.session is not None:
            return RedirectResponse("/", 303)
        if why == UNKNOWN:
            return self._entry.shown(request, fault=_UNKNOWN, status=403)
        return self._entry.shown(request, notice=_NOTICES.get(why))

    def _refused(self, request: Request, refused: Refused) -> Response:
        code = refused.problem.code
        status = 503 if code is Code.FRANCECONNECT_UNAVAILABLE else 403
        return self._entry.shown(request, fault=_SENTENCES.get(code, _AGAIN), status=status)

    async def _code(self, request: Request) -> Response:
        return await self._shown(request, "own_code.html")

    async def _code_fragment(self, request: Request) -> Response:
        return await self._shown(request, "own_code_state.html")

    async def _shown(self, request: Request, template: str) -> Response:
        me, shown = conseiller_of(request), self.may_read_code(request.state.session)
        code = await run_sync(own_code, parts_of(request), me.id) if shown else None
        return page(request, template, shown=shown, code=code, login=me.login)
