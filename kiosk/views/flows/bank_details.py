"""From a RIB to the démarche that it is for: its account filled in, its pages shown already."""

from __future__ import annotations

from kiosk.journeys.model import Category, Effect, Kind
from kiosk.views.flows.capture import Capture
from kiosk.views.flows.demarches import take_demarche
from kiosk.views.flows.paper_check import GiveAccount
from kiosk.views.means import Means
from kiosk.views.outcomes import Way
from kiosk.views.stage import Stage

#: The paper that is a RIB, among :data:`kiosk.contract.vocabulary.PAPERS`.
_RIB = "rib"


def account_giver(stage: Stage, means: Means) -> GiveAccount | None:
    """Return what gives an account to the Caf; None where whoever is signed in may not."""
    session = means.state.session
    changes = (
        one
        for one in means.journeys.values()
        if one.category is Category.CHANGE and Effect.BANK in one.effects
    )
    journey = next(changes, None)
    if journey is None or session is None or session.person.role not in journey.roles:
        return None
    account = next(one.id for one in journey.questions() if one.kind is Kind.IBAN)
    pages = tuple(page.id for page in journey.pages if page.paper == _RIB)

    async def give(iban: str, capture: Capture) -> Way:
        # The person confirms the account among what is known, and sees the pages again.
        shown = dict.fromkeys(pages, capture)
        return await take_demarche(stage, means, journey.id, said={account: iban}, captures=shown)

    return give
