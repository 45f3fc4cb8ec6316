"""Mon profil and Mes ressources."""

from __future__ import annotations

from functools import partial

from kiosk.journeys.model import Category
from kiosk.views.entries import Demarche
from kiosk.views.flows.attempt import attempt
from kiosk.views.flows.demarches import demarches, take_demarche
from kiosk.views.flows.telling import tell
from kiosk.views.means import Means
from kiosk.views.outcomes import Way
from kiosk.views.screens.notice import Message
from kiosk.views.screens.profile import ProfileScreen
from kiosk.views.screens.resources import ResourcesScreen
from kiosk.views.stage import Stage


async def profile(stage: Stage, means: Means) -> None:
    """Show what the Caf knows and let it be changed; return when the visitor goes back.
    Raises :class:`kiosk.views.flows.attempt.SessionLost`."""
    while True:
        known = await attempt(stage, means.caf.profile, "profile-loading")
        if isinstance(known, Way):
            return
        there = partial(ProfileScreen, profile=known, journeys=journeys_of(means))
        wish = await stage.present(there)
        if isinstance(wish, Way):
            return
        if isinstance(wish, Demarche):
            await take_demarche(stage, means, wish.journey)
        else:
            await demarches(stage, means, Category.CHANGE)


async def resources(stage: Stage, means: Means) -> None:
    """Show what the household lived on; return when the visitor goes back. Raises
    :class:`kiosk.views.flows.attempt.SessionLost`."""
    known = await attempt(stage, means.caf.resources, "resources-loading")
    if isinstance(known, Way):
        return
    if not any(one.resources for one in known.members):
        await tell(stage, Message("resources-none-title", "resources-none"))
        return
    await stage.present(partial(ResourcesScreen, resources=known))


def journeys_of(means: Means) -> frozenset[str]:
    """Return the ids of the démarches that whoever is signed in may take."""
    session = means.state.session
    if session is None:
        return frozenset()
    role = session.person.role
    return frozenset(
        one.id for one in means.journeys.values() if one.category is not None and role in one.roles
    )
