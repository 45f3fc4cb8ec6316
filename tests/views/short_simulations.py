"""Short simulations, of the real pages, and who takes them in the tests of flows."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any, cast

from kiosk.client import CafClient
from kiosk.contract.models import Session
from kiosk.i18n import Words
from kiosk.journeys.foyer import enfants, logement, personnes, ressources
from kiosk.journeys.model import Page
from kiosk.journeys.registry import registry
from kiosk.journeys.rules import Rules
from kiosk.printing.protocol import Printer
from kiosk.views import samples
from kiosk.views.flows.simulation import Counter
from kiosk.visit.state import VisitState
from tests.views.scripted import ScriptedStage
from tests.views.scripted_caf import ScriptedCaf

REVIEW = Page("review", review=True)

#: Short journeys of the real pages: what the whole ones ask may grow.
HOUSING = replace(
    registry()["simulation-logement"],
    pages=(personnes.COMMUNE, *logement.LOGEMENT, personnes.NAISSANCE, *ressources.EPARGNE, REVIEW),
    checks=(),
)
WHOLE = replace(
    registry()["toutes-mes-aides"],
    pages=(personnes.COMMUNE, personnes.SITUATION, personnes.NAISSANCE, enfants.NOMBRE, REVIEW),
    checks=(),
)
JOURNEYS = {**registry(), HOUSING.id: HOUSING, WHOLE.id: WHOLE}

#: Somebody who pays 500 € of rent in Nanterre.
ALONE: dict[str, Any] = {
    "commune": "92000-92050",
    "logement": "locataire-vide",
    "colocation": False,
    "loyer": 50_000,
    "proche": False,
    "naissance": "1992-05-04",
    "epargne": False,
}


def rules() -> Rules:
    return Rules(today=date(2026, 11, 23))


def counter(stage: ScriptedStage, caf: ScriptedCaf, state: VisitState | None = None) -> Counter:
    return Counter(
        stage,
        cast(CafClient, caf),
        cast(Printer, None),
        state or VisitState(),
        JOURNEYS,
        rules,
        lambda: Words("fr"),
        lambda _job: None,
    )


def answered() -> VisitState:
    """Return a visit in which another simulation was answered."""
    state = VisitState()
    state.answer("toutes-mes-aides", ALONE, to_send=False)
    return state


def signed_in() -> VisitState:
    state = VisitState()
    until = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
    state.sign_in(Session(token="jeton", expires_at=until, person=samples.ALLOCATAIRE))
    return state


def without(*questions: str) -> dict[str, Any]:
    return {key: value for key, value in ALONE.items() if key not in questions}
