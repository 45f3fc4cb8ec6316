"""Gérer Mon Compte."""

from __future__ import annotations

from functools import partial

from kiosk.contract.access import POSSIBLE, Possibility
from kiosk.contract.problems import Code, Problem
from kiosk.i18n import Words
from kiosk.journeys.conditions import Answers
from kiosk.views.flows.accord import on_ones_own
from kiosk.views.flows.attempt import heard
from kiosk.views.flows.authorisations import authorisations
from kiosk.views.flows.identity import refusal_text
from kiosk.views.flows.journey import Refusal, Taken, take
from kiosk.views.flows.profile import profile
from kiosk.views.flows.telling import tell
from kiosk.views.means import Means
from kiosk.views.outcomes import Way
from kiosk.views.screens.manage import Care, ManageScreen
from kiosk.views.screens.notice import Message
from kiosk.views.stage import Stage

_REFUSALS = {Code.CREDENTIALS_REFUSED, Code.ACCOUNT_LOCKED, Code.TOO_MANY_REQUESTS}


async def manage(stage: Stage, means: Means) -> None:
    """Let choose what to manage, as often as one likes. Raises
    :class:`kiosk.views.flows.attempt.SessionLost`."""
    session = means.state.session
    if session is None:
        return
    possible = POSSIBLE[session.person.role]
    cares = [Care.PASSWORD, Care.CONTACT]
    if Possibility.AUTHORISE_CONJOINT in possible:
        cares.insert(0, Care.AUTHORISATIONS)
    while True:
        care = await stage.present(partial(ManageScreen, cares=tuple(cares)))
        if isinstance(care, Way):
            return
        if care is Care.AUTHORISATIONS:
            await authorisations(stage, means.caf)
        elif care is Care.PASSWORD:
            await change_password(stage, means)
        else:
            await profile(stage, means)


def _refused(problem: Problem, words: Words) -> str:
    if problem.code is not Code.CREDENTIALS_REFUSED:
        return refusal_text(problem, words)
    left = words.text("trouble-attempts-left", count=problem.attempts_left or 0)
    return f"{words.text('password-present-wrong')} {left}"


async def change_password(stage: Stage, means: Means) -> None:
    """Ask for the present password, then for another one, twice; keep it."""
    await on_ones_own(stage, means)

    async def conclude(answers: Answers) -> Refusal | Way | None:
        present, new = str(answers["actuel"]), str(answers["nouveau"])
        saved = await heard(
            stage,
            partial(means.caf.change_password, present, new),
            "password-saving",
            _REFUSALS,
        )
        if isinstance(saved, Problem):
            return Refusal("actuel", _refused(saved, means.words()))
        return saved

    taken = await take(stage, means.journeys["change-password"], means.rules, conclude)
    if isinstance(taken, Taken):
        await tell(stage, Message("password-changed-title", "password-changed", good=True))
