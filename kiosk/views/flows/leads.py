"""From what was found or read to what is done: every lead to the flow that serves it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from kiosk.contract.access import Role
from kiosk.contract.content import Errand, Lead, Theme
from kiosk.views.flows.appointments import cancel_meeting, meet
from kiosk.views.flows.contact import ContactDesk, contact
from kiosk.views.flows.notes import NoteDesk
from kiosk.views.flows.reading import Guide, by_theme, my_caf, news, questions, search
from kiosk.views.means import Means
from kiosk.views.screens.home import Task
from kiosk.views.stage import Stage

#: What Mon Compte or home do already.
_TASKS = {
    Errand.ATTESTATION: Task.ATTESTATION,
    Errand.ACCOUNT: Task.ACCOUNT,
    Errand.CREATE: Task.CREATE,
    Errand.ESTIMATE: Task.ESTIMATE,
    Errand.AUTHORISATIONS: Task.AUTHORISATIONS,
    # The page where one signs in has the way to a new password.
    Errand.PASSWORD: Task.ACCOUNT,
}

#: Does a task, or takes a démarche; each signs the visitor in first if need be.
Serve = Callable[[Task], Awaitable[None]]
Begin = Callable[[str], Awaitable[None]]


async def read_at(
    stage: Stage, means: Means, task: Task | Theme, serve: Serve, begin: Begin
) -> bool:
    """Serve what anybody may read; return whether ``task`` is of that kind.

    Raises :class:`kiosk.views.flows.attempt.SessionLost`.
    """
    guide = _guide(stage, means, serve, begin)
    match task:
        case Theme():
            await by_theme(guide, task)
        case Task.SEARCH:
            await search(guide)
        case Task.MY_CAF:
            await my_caf(guide)
        case Task.NEWS:
            await news(guide)
        case Task.QUESTIONS:
            await questions(guide)
        case Task.CONTACT:
            await contact(_desk(stage, means, guide))
        case _:
            return False
    return True


def _guide(stage: Stage, means: Means, serve: Serve, begin: Begin) -> Guide:
    async def follow(lead: Lead) -> None:
        if lead not in frozenset(Errand):
            await begin(lead)
            return
        errand = Errand(lead)
        if errand in _TASKS:
            await serve(_TASKS[errand])
        elif errand is Errand.MEET:
            await meet(stage, means)
        elif errand is Errand.CANCEL_MEETING:
            await cancel_meeting(stage, means)
        elif errand is Errand.CONTACT:
            await contact(_desk(stage, means, guide))

    guide = Guide(
        stage,
        means.caf,
        means.journeys,
        means.words,
        lambda: means.rules().today,
        means.shelf,
        follow,
    )
    return guide


def _desk(stage: Stage, means: Means, guide: Guide) -> ContactDesk:
    notes = NoteDesk.of(stage, means)

    def role() -> Role | None:
        session = means.state.session
        return session.person.role if session else None

    return ContactDesk(guide, notes, role)
