"""The declaration of « Mes retraites »: pensions asked for and obtained, by regime, of each adult.

Source: webinar of the Caf des Hauts-de-Seine, 4 July 2024 (« Avantage vieillesse »); articles
L. 821-1 of the Code de la sécurité sociale (the AAH comes after a pension) and L. 262-10 of the
Code de l'action sociale et des familles (so does the RSA).
"""

from __future__ import annotations

from kiosk.contract.access import MANAGERS
from kiosk.journeys.commun.asking import ask
from kiosk.journeys.commun.honneur import HONNEUR
from kiosk.journeys.commun.papiers import paper
from kiosk.journeys.conditions import ALWAYS, All, Any, Condition, Has, Is, Not
from kiosk.journeys.model import Category, Check, Journey, Kind, Once, Page, Question

#: Who pays a pension.
_REGIMES = ("general", "agricole", "public", "complementaire", "reversion", "autre")


def _adult(who: str, when: Condition = ALWAYS) -> tuple[Page, ...]:
    """Return the pages of one adult, ``moi`` or ``conjoint``."""
    asked, granted = f"{who}-demandees", f"{who}-obtenues"
    has_asked = Is(f"{who}-demande", True)
    some = Any(*(Has(granted, one) for one in _REGIMES))
    return (
        ask(Question(f"{who}-demande", Kind.YES_NO), when),
        ask(Question(asked, Kind.CHOICES, choices=_REGIMES), has_asked),
        ask(Question(granted, Kind.CHOICES, choices=_REGIMES, optional=True), has_asked),
        # By month, before taxes are taken, in cents.
        *(
            ask(
                Question(f"{who}-{one}-montant", Kind.MONEY, minimum=0, maximum=2_000_000),
                Has(granted, one),
            )
            for one in _REGIMES
        ),
        ask(Question(f"{who}-debut", Kind.DATE, minimum=-50 * 366, maximum=366), some),
    )


def _unasked(who: str) -> Check:
    """Return the contradiction of a pension that is paid and was not asked for."""
    asked, granted = f"{who}-demandees", f"{who}-obtenues"
    unasked = (All(Has(granted, one), Not(Has(asked, one))) for one in _REGIMES)
    return Check(granted, "pas-demandee", Any(*unasked))


JOURNEY = Journey(
    id="declarer-avantage-vieillesse",
    category=Category.DECLARATION,
    roles=MANAGERS,
    once=Once.YEAR,
    pages=(
        *_adult("moi"),
        ask(Question("conjoint", Kind.YES_NO, known=True)),
        *_adult("conjoint", Is("conjoint", True)),
        paper("attestation-retraite", Any(Is("moi-demande", True), Is("conjoint-demande", True))),
        HONNEUR,
        Page("review", review=True),
    ),
    checks=(_unasked("moi"), _unasked("conjoint")),
)
