"""The screens of démarches, with invented data: choosing, papers, drafts, receipt, follow-up."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from functools import partial

from kiosk.contract.following import (
    AwaitedPaper,
    Draft,
    DueDeclaration,
    Followed,
    Following,
    State,
)
from kiosk.contract.models import Receipt
from kiosk.journeys.model import Category
from kiosk.journeys.registry import registry
from kiosk.views.samples_register import Sample
from kiosk.views.screens.demarche_draft import DraftKeptScreen, DraftScreen
from kiosk.views.screens.demarche_receipt import DemarcheReceiptScreen
from kiosk.views.screens.demarche_sent import AlreadySentScreen
from kiosk.views.screens.demarches import DemarchesScreen
from kiosk.views.screens.follow_up import FollowUpScreen
from kiosk.views.screens.followed import FollowedScreen
from kiosk.views.screens.paper import PaperScreen

_SENT = datetime(2026, 4, 14, 9, 42, tzinfo=UTC)
_RECEIPT = Receipt(
    id="0" * 32,
    number="D26-7KQ2-M4XP",
    journey="demande-bafa",
    submitted_at=_SENT,
    awaited=("attestation-stage", "rib"),
)
_FOLLOWED = (
    Followed(
        id="1" * 32,
        number="D26-7KQ2-M4XP",
        journey="demande-bafa",
        submitted_at=_SENT,
        state=State.WAITING,
        papers=2,
        joined=1,
    ),
    Followed(
        id="2" * 32,
        number="D26-W3RT-9BCD",
        journey="changer-adresse",
        submitted_at=datetime(2026, 2, 3, 16, 5, tzinfo=UTC),
        state=State.DONE,
        by="Antoine LAMBERTIN",
    ),
    Followed(
        id="3" * 32,
        number="D25-KK72-XZ4P",
        journey="send-document",
        submitted_at=datetime(2025, 11, 20, 11, 0, tzinfo=UTC),
        state=State.RECEIVED,
    ),
)
_FOLLOWING = Following(
    papers=(
        AwaitedPaper(id="4" * 32, paper="attestation-loyer", asked_on=date(2026, 4, 2)),
        AwaitedPaper(
            id="5" * 32,
            paper="attestation-stage",
            asked_on=date(2026, 4, 14),
            journey="demande-bafa",
            number="D26-7KQ2-M4XP",
        ),
    ),
    declarations=(DueDeclaration(journey="changer-banque"),),
    drafts=(Draft(journey="changer-adresse", saved_at=_SENT),),
    followed=_FOLLOWED,
)


def demarches() -> Iterator[Sample]:
    """Yield each screen in each of its states."""
    journeys = registry()
    for category in Category:
        offered = tuple(one for one in journeys.values() if one.category is category)
        if offered:
            make = partial(DemarchesScreen, category=category, journeys=offered)
            yield Sample(f"demarches-{category}", make)
    asked = journeys["demande-bafa"]
    page = asked.page("papier-attestation-stage")
    yield Sample("paper", partial(PaperScreen, journey=asked, page=page))
    yield Sample("draft", partial(DraftScreen, journey=asked))
    yield Sample("draft-kept", DraftKeptScreen)
    receipt = partial(DemarcheReceiptScreen, journey=asked, receipt=_RECEIPT)
    yield Sample("demarche-receipt-papers", receipt)
    changed = journeys["changer-adresse"]
    whole = _RECEIPT.model_copy(update={"awaited": (), "journey": changed.id})
    yield Sample("demarche-receipt", partial(DemarcheReceiptScreen, journey=changed, receipt=whole))
    yield Sample("already-sent", partial(AlreadySentScreen, receipt=_RECEIPT))
    yield Sample("follow-up", partial(FollowUpScreen, following=_FOLLOWING))
    nothing = Following(papers=(), declarations=(), drafts=(), followed=())
    yield Sample("follow-up-empty", partial(FollowUpScreen, following=nothing))
    for one in _FOLLOWED:
        yield Sample(f"followed-{one.state}", partial(FollowedScreen, followed=one))
