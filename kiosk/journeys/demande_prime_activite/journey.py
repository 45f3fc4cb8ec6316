"""The declaration of « Demande de prime d'activité ».

Source: Cerfa 15481 (« Demande de RSA ou de prime d'activité ») and its annex 15482 for those who
work for themselves; service-public.fr, R1350 and F33375 (students, trainees and apprentices);
article L. 842-2 of the Code de la sécurité sociale (eighteen years of age, residence permit).
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
from kiosk.journeys.conditions import Any, Younger
from kiosk.journeys.model import Category, Check, Effect, Journey, Kind, Once, Page, Question

_LEAST_AGE = 18

JOURNEY = Journey(
    id="demande-prime-activite",
    category=Category.REQUEST,
    benefit="prime_activite",
    roles=who_may(Possibility.REQUEST_BENEFIT),
    forms=("Cerfa 15481", "Cerfa 15482"),
    once=Once.OPEN,
    effects=(Effect.RESOURCES, Effect.CONTACT, Effect.BANK),
    pages=(
        naissance(16),
        *sejour(),
        *famille(),
        *sejour("conjoint-", COUPLE),
        *enfants(),
        *grossesse(),
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
        telephone(known=True),
        email(known=True),
        *compte(),
        paper("rib"),
        HONNEUR,
        Page("review", review=True),
    ),
    checks=(Check("naissance", "trop-jeune", Younger("naissance", _LEAST_AGE)),),
)
