"""Who the visitor is once something changed: who leaves a couple manages its dossier no more."""

from __future__ import annotations

from kiosk.journeys.model import Effect, Journey
from kiosk.views.flows.attempt import attempt
from kiosk.views.means import Means
from kiosk.views.outcomes import Way
from kiosk.views.stage import Stage


async def recognise(stage: Stage, means: Means, journey: Journey) -> None:
    """Learn the role of the visitor again after a démarche that may have changed it."""
    session = means.state.session
    if session is None or Effect.FAMILY not in journey.effects:
        return
    account = await attempt(stage, means.caf.account, "demarche-opening")
    if not isinstance(account, Way):
        means.state.sign_in(session.model_copy(update={"person": account.person}))
