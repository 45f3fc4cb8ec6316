"""« Suivre mes démarches »: look, take up again, declare, send what is awaited."""

from __future__ import annotations

from functools import partial

from kiosk.contract.accompaniment import Act
from kiosk.contract.following import AwaitedPaper, Draft, DueDeclaration, Followed
from kiosk.journeys.send_document.journey import KINDS_OF_PAPERS
from kiosk.views.flows.accord import allowed, settled
from kiosk.views.flows.acts import told
from kiosk.views.flows.attempt import attempt
from kiosk.views.flows.bank_details import account_giver
from kiosk.views.flows.demarches import take_demarche
from kiosk.views.flows.notes import NoteDesk
from kiosk.views.flows.send_document import send_document
from kiosk.views.means import Means
from kiosk.views.outcomes import Way
from kiosk.views.screens.follow_up import FollowUpScreen
from kiosk.views.screens.followed import FollowedScreen
from kiosk.views.stage import Stage
from kiosk.visit.state import Paper


async def follow_up(stage: Stage, means: Means) -> None:
    """Show what is to be sent and what was, until the visitor goes back.

    Raises :class:`kiosk.views.flows.attempt.SessionLost`.
    """
    while True:
        seen = await attempt(stage, means.caf.following, "follow-loading")
        if isinstance(seen, Way):
            return
        wish = await stage.present(partial(FollowUpScreen, following=seen))
        if isinstance(wish, Way):
            return
        match wish.about:
            case Draft(journey=journey) | DueDeclaration(journey=journey):
                await take_demarche(stage, means, journey)
            case AwaitedPaper():
                await _send(stage, means, wish.about)
            case Followed():
                await _look(stage, means, wish.about)


async def _send(stage: Stage, means: Means, paper: AwaitedPaper) -> None:
    journey = means.journeys["send-document"]
    if not await allowed(stage, means, journey):
        return
    await told(means, Act.OPENED, journey.id)
    name = means.words().text(f"paper-{paper.paper}")
    known = {"kind": KINDS_OF_PAPERS.get(paper.paper, "autre"), "name": name}
    await send_document(
        stage,
        means.caf,
        means.bridge,
        means.state,
        journey,
        means.rules,
        means.words,
        known=known,
        paper=paper,
        phone=means.phone,
        give_account=account_giver(stage, means),
        settle=partial(settled, stage, means, journey),
    )


async def _look(stage: Stage, means: Means, followed: Followed) -> None:
    desk = NoteDesk.of(stage, means)
    while await stage.present(partial(FollowedScreen, followed=followed)) is Way.PRINT:
        await desk.give(Paper.RECEIPT, lambda: means.caf.receipt_document(followed.id))
