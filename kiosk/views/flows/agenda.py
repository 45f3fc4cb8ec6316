"""Mon agenda."""

from __future__ import annotations

from functools import partial

from kiosk.views.flows.attempt import attempt
from kiosk.views.flows.telling import tell
from kiosk.views.means import Means
from kiosk.views.outcomes import Way
from kiosk.views.screens.agenda import AgendaScreen
from kiosk.views.screens.notice import Message
from kiosk.views.stage import Stage


async def agenda(stage: Stage, means: Means) -> None:
    """Show the dates to come; return when the visitor goes back. Raises
    :class:`kiosk.views.flows.attempt.SessionLost`."""
    events = await attempt(stage, means.caf.agenda, "agenda-loading")
    if isinstance(events, Way):
        return
    if not events:
        await tell(stage, Message("agenda-none-title", "agenda-none"))
        return
    await stage.present(partial(AgendaScreen, events=events))
