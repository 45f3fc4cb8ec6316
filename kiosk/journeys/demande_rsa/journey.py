"""The declaration of « Demande de RSA ».

Source: Cerfa 15481 (« Demande de RSA ou de prime d'activité ») and its annex 15482 for those who
work for themselves; service-public.fr, F19778 (from 25 on) and R1350; articles L. 262-4, L. 262-7-1
and L. 262-10 of the Code de l'action sociale et des familles.
"""

from __future__ import annotations

from kiosk.contract.access import Possibility, who_may
from kiosk.contract.vocabulary import OCCUPATIONS
from kiosk.journeys.commun.asking import ask, common
from kiosk.journeys.commun.banque import compte
from kiosk.journeys.commun.coordonnees import adresse, email, telephone
from kiosk.journeys.commun.honneur import HONNEUR
from kiosk.journeys.commun.menage import (
    COUPLE,
    ENFANT,
    activites,
    enfants,
    famille,
    grossesse,
    naissance,
    sejour,
)
from kiosk.journeys.commun.papiers import paper
from kiosk.journeys.commun.trimestre import had, trimestre
from kiosk.journeys.conditions import All, Any, Is, Not, Younger
from kiosk.journeys.model import Category, Effect, Journey, Kind, Once, Page, Question

#: From this age on one asks without a condition of work or of children (L. 262-4).
_AGE = 25

_YOUNG = All(
    Younger("naissance", _AGE),
    Any(Not(COUPLE), Younger("conjoint-naissance", _AGE)),
)

JOURNEY = Journey(
    id="demande-rsa",
    category=Category.REQUEST,
    benefit="rsa",
    roles=who_may(Possibility.REQUEST_BENEFIT),
    forms=("Cerfa 15481", "Cerfa 15482"),
    once=Once.OPEN,
    effects=(Effect.RESOURCES, Effect.CONTACT, Effect.BANK),
    pages=(
        naissance(16),
        *sejour(),
        *famille(),
        # Below 25: a child, or two years of work in the last three (L. 262-4, L. 262-7-1).
        ask(Question("jeune", Kind.CHOICE, choices=("enfant", "travail", "aucun")), _YOUNG),
        Page("trop-jeune", when=Is("jeune", "aucun"), exit=True),
        *sejour("conjoint-", COUPLE),
        *enfants(),
        *grossesse(),
        # The RSA comes after what the other parent owes (L. 262-10).
        ask(
            Question("pension", Kind.CHOICE, choices=("recue", "demandee", "impossible", "non")),
            All(Not(COUPLE), ENFANT),
        ),
        *activites(),
        *adresse(known=True),
        ask(common(Question("occupation", Kind.CHOICE, choices=OCCUPATIONS, known=True))),
        *trimestre("moi"),
        *trimestre("conjoint", COUPLE),
        *trimestre("enfants", ENFANT),
        paper(
            "justificatif-independant",
            Any(had("moi", "independant"), had("conjoint", "independant")),
        ),
        ask(Question("patrimoine", Kind.YES_NO)),
        ask(
            Question("patrimoine-montant", Kind.MONEY, minimum=100, maximum=100_000_000),
            Is("patrimoine", True),
        ),
        ask(Question("prime", Kind.YES_NO)),
        telephone(known=True),
        email(known=True),
        *compte(),
        paper("rib"),
        HONNEUR,
        Page("review", review=True),
    ),
)
