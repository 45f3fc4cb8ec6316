"""Contacting the Caf: by telephone, post, e-mail, at a place, at an hour agreed, on its sites."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from kiosk.contract.access import POSSIBLE, Possibility, Role
from kiosk.contract.content import Content, Lead, Post
from kiosk.views.flows.notes import NoteDesk
from kiosk.views.flows.reading import Guide
from kiosk.views.outcomes import Way
from kiosk.views.screens.contact import MEETING, Channel, ContactScreen
from kiosk.views.screens.phones import PhonesScreen
from kiosk.views.screens.post import PostScreen
from kiosk.views.screens.sites import SiteScreen, SitesScreen
from kiosk.visit.state import Paper

#: Writing to the Caf as who is signed in or will be, and as anybody.
_WRITE = ("ecrire", "ecrire-sans-compte")


@dataclass(frozen=True)
class ContactDesk:
    """Where one is told how to reach the Caf. ``role`` is that of who is signed in, if anybody;
    ``now`` the clock of the place."""

    guide: Guide
    notes: NoteDesk
    role: Callable[[], Role | None]
    now: Callable[[], datetime] = datetime.now


async def contact(desk: ContactDesk) -> None:
    """Show the ways that this person may use, and lead along the one that they touch.

    Raises :class:`kiosk.views.flows.attempt.SessionLost`.
    """
    guide = desk.guide
    content = await guide.content()
    if isinstance(content, Way):
        return
    while True:
        role = desk.role()
        ways, limited = ways_of(role, content, guide)
        shown = partial(ContactScreen, ways=ways, journeys=guide.journeys, limited=limited)
        chosen = await guide.stage.present(shown)
        match chosen:
            case Way():
                return
            case Channel.TELEPHONE:
                lines = partial(PhonesScreen, lines=content.lines, now=desk.now())
                await guide.stage.present(lines)
            case Channel.POST if content.post is not None:
                await _post(desk, content.post)
            case Channel.SITES:
                await _sites(guide, content)
            case _:
                await guide.follow(chosen)


def ways_of(
    role: Role | None, content: Content, guide: Guide
) -> tuple[tuple[Channel | Lead, ...], bool]:
    """Return the ways of who has this role, or of anybody; and whether some are kept from them.

    A conjoint without delegation calls and comes, and writes nothing (matrix of
    :mod:`kiosk.contract.access`).
    """
    may = frozenset(Possibility) if role is None else POSSIBLE[role]
    ways: list[Channel | Lead] = []
    if Possibility.CALL in may:
        ways.append(Channel.TELEPHONE)
    if Possibility.MEET in may:
        ways += MEETING
    if Possibility.WRITE in may:
        leads = _WRITE if role is None else _WRITE[:1]
        ways += guide.known(leads)
        if content.post is not None:
            ways.append(Channel.POST)
    if content.sites:
        ways.append(Channel.SITES)
    return tuple(ways), Possibility.WRITE not in may


async def _post(desk: ContactDesk, post: Post) -> None:
    guide = desk.guide
    while True:
        shown = partial(PostScreen, post=post, today=guide.today())
        if await guide.stage.present(shown) is not Way.PRINT:
            return
        await desk.notes.give(Paper.ADDRESS, guide.caf.address_note)


async def _sites(guide: Guide, content: Content) -> None:
    while True:
        chosen = await guide.stage.present(partial(SitesScreen, sites=content.sites))
        if isinstance(chosen, Way):
            return
        await guide.stage.present(partial(SiteScreen, site=chosen))
