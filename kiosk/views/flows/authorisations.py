"""« Mes autorisations »: asked at a first sign-in, changed at any time."""

from __future__ import annotations

from functools import partial

from kiosk.client import CafClient, CafProblem
from kiosk.contract.identity import Authorisations, Decision
from kiosk.contract.models import Session
from kiosk.views.flows.attempt import attempt
from kiosk.views.flows.telling import tell
from kiosk.views.outcomes import Way
from kiosk.views.screens.delegation import DelegationScreen
from kiosk.views.screens.notice import Message
from kiosk.views.stage import Stage
from kiosk.visit.events import Event, log


async def ask_at_first(stage: Stage, caf: CafClient, session: Session) -> None:
    """Ask an allocataire about their conjoint, unless they have decided.

    A question on the way must not bar it: when the Caf does not answer, nothing is asked.
    """
    if not session.asks_delegation:
        return
    try:
        known = await stage.during(caf.authorisations(), "delegation-loading")
    except CafProblem as error:
        log(Event.REQUEST_FAILED, code=error.code)
        return
    if known.conjoint is None or not known.changeable:
        return
    decision = await stage.present(partial(DelegationScreen, known=known, first=True))
    if isinstance(decision, Decision):
        await attempt(stage, partial(caf.authorise, decision), "delegation-saving")


async def authorisations(stage: Stage, caf: CafClient) -> None:
    """Show who may manage the dossier, and change it as often as one likes."""
    known = await attempt(stage, caf.authorisations, "delegation-loading")
    if isinstance(known, Authorisations) and known.conjoint is None:
        await tell(stage, Message("delegation-none-title", "delegation-none"))
        return
    while isinstance(known, Authorisations):
        decision = await stage.present(partial(DelegationScreen, known=known))
        if isinstance(decision, Way):
            return
        changed = await attempt(stage, partial(caf.authorise, decision), "delegation-saving")
        if isinstance(changed, Authorisations):
            known = changed
