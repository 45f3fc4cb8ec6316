"""Signing in, as a journey of two pages that ends at the Caf instead of in a submission.

Beside it stand the other ways in: an identifiant provisoire, a lost password, no account
yet, FranceConnect+ where it is there, and whoever protects somebody.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.client import CafProblem
from kiosk.contract.models import Session
from kiosk.contract.problems import Code, Problem
from kiosk.journeys.conditions import Answers, Value
from kiosk.journeys.sign_in.journey import (
    CREATE,
    FORGOTTEN_PASSWORD,
    FRANCECONNECT,
    PROVISIONAL,
    TUTOR,
)
from kiosk.journeys.sign_in_provisional.journey import FORGOTTEN_IDENTIFIER
from kiosk.views.flows.authorisations import ask_at_first
from kiosk.views.flows.create_account import create_account
from kiosk.views.flows.identity import Entrance, refusal_text
from kiosk.views.flows.journey import Refusal, take
from kiosk.views.flows.recovery import recover_identifier, recover_password
from kiosk.views.outcomes import Way
from kiosk.views.screens.review import Change
from kiosk.views.screens.trouble import TroubleScreen
from kiosk.visit.events import Event, log

#: Refusals that a visitor mends by typing something else, and on which question.
_MENDED_AT = {
    Code.CREDENTIALS_REFUSED: "password",
    Code.ACCOUNT_LOCKED: "password",
    Code.IDENTIFIER_IS_NIA: "identifier",
    Code.IDENTIFIER_MALFORMED: "identifier",
    Code.IDENTIFIER_REPLACED: "identifier",
}


async def sign_in(entrance: Entrance) -> Session | None:
    """Return the session of the visitor, signing in if need be; None when they give up."""
    if entrance.state.session is not None:
        return entrance.state.session
    await _Desk(entrance).sign_in("sign-in")
    session: Session | None = entrance.state.session
    if session is not None:
        await ask_at_first(entrance.stage, entrance.caf, session)
    return session


async def sign_up(entrance: Entrance) -> Session | None:
    """Return the session of a visitor who has just opened their account, or None."""
    if entrance.state.session is None:
        await create_account(entrance)
    return entrance.state.session


@dataclass(frozen=True)
class _Desk:
    """The ways in. Each leaves a session in the state of the visit, or nothing."""

    entrance: Entrance

    async def sign_in(self, journey: str) -> None:
        one = self.entrance
        closed = frozenset({FRANCECONNECT}) if one.franceconnect is None else frozenset[str]()
        await take(
            one.stage,
            one.journeys[journey],
            one.rules,
            self._conclude,
            open_door=self._door,
            closed=closed,
        )

    async def _conclude(self, answers: Answers) -> Refusal | Way | None:
        one = self.entrance
        identifier, password = str(answers["identifier"]), str(answers["password"])
        try:
            session = await one.stage.during(one.caf.sign_in(identifier, password), "signing-in")
        except CafProblem as error:
            log(Event.SIGN_IN_REFUSED, code=error.code)
            return await self._refused(error.problem)
        one.state.sign_in(session)
        return None

    async def _refused(self, problem: Problem) -> Refusal | Way:
        one = self.entrance
        question = _MENDED_AT.get(problem.code)
        if question is not None:
            return Refusal(question, refusal_text(problem, one.words()))
        await one.stage.present(lambda ui: TroubleScreen(ui, problem))
        return Way.RETRY

    async def _door(self, door: str, answers: Answers) -> Mapping[str, Value] | Change | Way | None:
        """Go through; ON when one is signed in by there, None to come back to the page."""
        one = self.entrance
        match door:
            case _ if door == PROVISIONAL:
                await self.sign_in("sign-in-provisional")
            case _ if door == FORGOTTEN_PASSWORD:
                await recover_password(one, _known(answers))
            case _ if door == FORGOTTEN_IDENTIFIER:
                await recover_identifier(one)
            case _ if door == CREATE:
                await create_account(one)
            case _ if door == FRANCECONNECT and one.franceconnect is not None:
                await one.franceconnect()
            case _ if door == TUTOR:
                await self._tutor()
        return Way.ON if one.state.session is not None else None

    async def _tutor(self) -> None:
        one = self.entrance
        # A person signs in as everybody, on the page that they came from.
        await take(one.stage, one.journeys["tutor"], one.rules, _accept, open_door=self._door)


def _known(answers: Answers) -> dict[str, Value]:
    """Return what a sign-in knows that a recovery asks."""
    identifier = str(answers.get("identifier", ""))
    if not identifier:
        return {}
    if identifier.startswith("P"):
        return {"identifiant": "provisoire", "provisoire": identifier}
    return {"identifiant": "nir", "nir": identifier}


async def _accept(_answers: Answers) -> None:
    """End what was only told."""
