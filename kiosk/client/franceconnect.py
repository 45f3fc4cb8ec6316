"""Signing in by FranceConnect+, as the kiosk sees it."""

from __future__ import annotations

from abc import abstractmethod

from pydantic import TypeAdapter, ValidationError

from kiosk.client.reading import parsed
from kiosk.client.sending import CafProblem
from kiosk.client.speaking import Speaking
from kiosk.contract.franceconnect import (
    FranceConnect,
    FranceConnectFinish,
    FranceConnectLinkRequest,
    FranceConnectOutcome,
    FranceConnectStart,
    WebVisit,
)
from kiosk.contract.models import Session
from kiosk.contract.problems import Code, problem

_OFFERED = TypeAdapter(FranceConnect)
_START = TypeAdapter(FranceConnectStart)
_OUTCOME = TypeAdapter(FranceConnectOutcome)
_SESSION = TypeAdapter(Session)
_VISIT = TypeAdapter(WebVisit)

_PATH = "/franceconnect"


class FranceConnectCalls(Speaking):
    """Nobody has to be signed in. Raises :class:`CafProblem`."""

    async def franceconnect(self) -> FranceConnect:
        """Return whether FranceConnect+ is offered."""
        return parsed(_OFFERED, await self._send("GET", _PATH))

    async def franceconnect_start(self) -> FranceConnectStart:
        """Begin a sign-in: a page to open."""
        return parsed(_START, await self._send("POST", f"{_PATH}/starts"))

    async def franceconnect_finish(self, start_id: str, query: str) -> FranceConnectOutcome:
        """Give what the page came back with; sign in when that is what comes of it."""
        try:
            given = FranceConnectFinish(query=query)
        except ValidationError:
            raise CafProblem(problem(Code.FRANCECONNECT_MIXED_UP)) from None
        answer = await self._send("POST", f"{_PATH}/{start_id}/finish", body=given)
        outcome = parsed(_OUTCOME, answer)
        if outcome.session is not None:
            self._signed_in(outcome.session)
        return outcome

    async def franceconnect_link(self, start_id: str, identifier: str) -> Session:
        """Say which account is theirs, and sign in."""
        try:
            given = FranceConnectLinkRequest(identifier=identifier)
        except ValidationError:
            raise CafProblem(problem(Code.IDENTIFIER_MALFORMED)) from None
        answer = await self._send("POST", f"{_PATH}/{start_id}/link", body=given)
        session = parsed(_SESSION, answer)
        self._signed_in(session)
        return session

    async def franceconnect_sign_out(self, start_id: str) -> WebVisit:
        """Return the page that ends the session at the provider."""
        return parsed(_VISIT, await self._send("POST", f"{_PATH}/{start_id}/logout"))

    @abstractmethod
    def _signed_in(self, session: Session) -> None:
        """Send the requests that follow as this person's."""
