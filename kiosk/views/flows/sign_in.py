"""Signing in, as a journey of two pages that ends at the Caf instead of in a submission."""

from __future__ import annotations

import math
from collections.abc import Callable

from kiosk.client import CafClient, CafProblem
from kiosk.contract.models import Session
from kiosk.contract.problems import Code, Problem
from kiosk.i18n import Words
from kiosk.journeys.conditions import Answers
from kiosk.journeys.model import Journey
from kiosk.journeys.rules import Rules
from kiosk.views.flows.journey import Refusal, take
from kiosk.views.outcomes import Way
from kiosk.views.screens.trouble import TroubleScreen
from kiosk.views.stage import Stage
from kiosk.visit.events import Event, log
from kiosk.visit.state import VisitState

#: Refusals that a visitor mends by typing something else, and on which question.
_MENDED_AT = {
    Code.CREDENTIALS_REFUSED: "password",
    Code.ACCOUNT_LOCKED: "password",
    Code.IDENTIFIER_IS_NIA: "identifier",
    Code.IDENTIFIER_MALFORMED: "identifier",
}


async def sign_in(
    stage: Stage,
    caf: CafClient,
    state: VisitState,
    journey: Journey,
    rules: Callable[[], Rules],
    words: Callable[[], Words],
) -> Session | None:
    """Return the session of the visitor, signing in if need be; None when they give up."""
    if state.session is not None:
        return state.session
    session: Session | None = None

    async def conclude(answers: Answers) -> Refusal | Way | None:
        nonlocal session
        identifier, password = str(answers["identifier"]), str(answers["password"])
        try:
            session = await stage.during(caf.sign_in(identifier, password), "signing-in")
        except CafProblem as error:
            log(Event.SIGN_IN_REFUSED, code=error.code)
            return await _refused(stage, error.problem, words())
        return None

    outcome = await take(stage, journey, rules, conclude)
    if outcome is Way.BACK or session is None:
        return None
    state.sign_in(session)
    return session


async def _refused(stage: Stage, problem: Problem, words: Words) -> Refusal | Way:
    question = _MENDED_AT.get(problem.code)
    if question is not None:
        return Refusal(question, refusal_text(problem, words))
    await stage.present(lambda ui: TroubleScreen(ui, problem))
    return Way.RETRY


def refusal_text(problem: Problem, words: Words) -> str:
    """Return what to say under the field: what is wrong, and what is left to try."""
    text = words.text(f"problem-{problem.code}")
    if problem.code is Code.ACCOUNT_LOCKED and problem.retry_after:
        minutes = math.ceil(problem.retry_after / 60)
        return f"{text} {words.text('trouble-locked-minutes', minutes=minutes)}"
    if problem.attempts_left:
        left = words.text("trouble-attempts-left", count=problem.attempts_left)
        return f"{text} {left}"
    return text
