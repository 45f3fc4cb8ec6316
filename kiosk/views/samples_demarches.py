"""Invented démarches: what the pictures of their screens are made with."""

from __future__ import annotations

from datetime import UTC, date, datetime

from kiosk.contract.following import (
    AwaitedPaper,
    Decision,
    Draft,
    DueDeclaration,
    Followed,
    Following,
    State,
)
from kiosk.contract.models import Receipt

SENT = datetime(2026, 4, 14, 9, 42, tzinfo=UTC)
RECEIPT = Receipt(
    id="0" * 32,
    number="D26-7KQ2-M4XP",
    journey="demande-bafa",
    submitted_at=SENT,
    awaited=("attestation-stage", "rib"),
)
FOLLOWED = (
    Followed(
        id="1" * 32,
        number="D26-7KQ2-M4XP",
        journey="demande-bafa",
        submitted_at=SENT,
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
#: A declaration that the law answered, one that it refuses, and one that somebody looks at.
_DECLARED = Followed(
    id="6" * 32,
    number="D26-HN4T-8KQZ",
    journey="declarer-rsa",
    submitted_at=SENT,
    state=State.DONE,
    benefit="rsa",
    decision=Decision(benefit="rsa", month="2026-04", amount=63_518, status="open"),
)
DECLARED = {
    "open": _DECLARED,
    "refused": _DECLARED.model_copy(
        update={
            "decision": Decision(
                benefit="prime_activite",
                month="2026-04",
                amount=0,
                status="refused",
                reason="ressources-superieures",
            )
        }
    ),
    "awaited": _DECLARED.model_copy(update={"state": State.RECEIVED, "decision": None}),
}
FOLLOWING = Following(
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
    drafts=(Draft(journey="changer-adresse", saved_at=SENT),),
    followed=FOLLOWED,
)
