"""An invented conseiller and invented mandats, for the pictures of accompaniment."""

from __future__ import annotations

from datetime import UTC, datetime

from kiosk.contract.accompaniment import (
    Act,
    ConseillerHere,
    Mandat,
    MandatState,
    MandatUse,
    Protection,
)
from kiosk.views import samples
from kiosk.views.screens.mandat_text import Wording

HERE = ConseillerHere(
    name="Camille Roux",
    organisation="Espace numérique",
    until=datetime(2026, 4, 14, 9, 5, tzinfo=UTC),
)

#: What the telephone of a demonstration shows.
CODES = "sofia.lambert\u202f: 481 516\nhugo.perrin\u202f: 234 215"

#: What the person lets the conseiller help with.
COVERED = ("changer-adresse", "declarer-rsa", "send-document")

WORDING = Wording(HERE, COVERED, 0, Protection.NONE, samples.TODAY)
LONG_WORDING = Wording(HERE, COVERED, 182, Protection.CURATELLE, samples.TODAY)


def _use(hour: int, minute: int, act: Act, journey: str | None = None) -> MandatUse:
    at = datetime(2026, 4, 14, hour, minute, tzinfo=UTC)
    return MandatUse(at=at, act=act, conseiller=HERE.name, journey=journey)


MANDAT = Mandat(
    id="a" * 32,
    number="M26-7KQ2-M4XP",
    organisation=HERE.organisation,
    conseiller=HERE.name,
    journeys=COVERED,
    days=0,
    protection=Protection.NONE,
    given_at=datetime(2026, 4, 14, 9, 2, tzinfo=UTC),
    ends_at=None,
    state=MandatState.ACTIVE,
    here=True,
    uses=(
        _use(9, 12, Act.SUBMITTED, "changer-adresse"),
        _use(9, 4, Act.OPENED, "changer-adresse"),
        _use(9, 2, Act.MANDAT_GIVEN),
    ),
)

YEAR = MANDAT.model_copy(
    update={
        "id": "b" * 32,
        "number": "M26-2FHD-8WQC",
        "conseiller": "Jeanne Delacroix-Vandenberghe",
        "organisation": "Maison France Services de Saint-Germain",
        "days": 365,
        "ends_at": datetime(2027, 2, 3, 10, 30, tzinfo=UTC),
        "given_at": datetime(2026, 2, 3, 10, 30, tzinfo=UTC),
        "uses": (),
        "here": False,
    }
)

REVOKED = MANDAT.model_copy(
    update={
        "id": "c" * 32,
        "number": "M25-QK4T-9ZRP",
        "state": MandatState.REVOKED,
        "given_at": datetime(2025, 9, 8, 14, 0, tzinfo=UTC),
        "revoked_at": datetime(2025, 9, 8, 14, 40, tzinfo=UTC),
        "here": False,
    }
)

OVER = REVOKED.model_copy(
    update={
        "id": "d" * 32,
        "number": "M25-3WXA-7TJD",
        "state": MandatState.OVER,
        "revoked_at": None,
    }
)

MANDATS = (MANDAT, YEAR, REVOKED, OVER)
