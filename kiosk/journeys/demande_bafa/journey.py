"""The declaration of « Aide au Bafa »: a session of training to lead groups of children.

Source: Cerfa 11381 (« Demande d'aide à la formation Bafa »), service-public.fr, F2290; webinar of
the Caf des Hauts-de-Seine, 4 July 2024 (from sixteen years of age; asked by the conjoint too).
"""

from __future__ import annotations

from kiosk.contract.access import Possibility, who_may
from kiosk.journeys.commun.asking import ask, day
from kiosk.journeys.commun.banque import compte
from kiosk.journeys.commun.coordonnees import email, telephone
from kiosk.journeys.commun.honneur import HONNEUR
from kiosk.journeys.commun.papiers import paper
from kiosk.journeys.conditions import Is, Younger
from kiosk.journeys.model import Category, Check, Journey, Kind, Once, Page, Question

#: One may train from this age on (decree 2022-1323).
_LEAST_AGE = 16

JOURNEY = Journey(
    id="demande-bafa",
    category=Category.REQUEST,
    roles=who_may(Possibility.REQUEST_BAFA),
    forms=("Cerfa 11381",),
    once=Once.OPEN,
    pages=(
        ask(Question("naissance", Kind.DATE, minimum=-80 * 366, maximum=0)),
        ask(Question("session", Kind.CHOICE, choices=("generale", "approfondissement"))),
        ask(
            Question("theme", Kind.TEXT, optional=True, maximum=80),
            Is("session", "approfondissement"),
        ),
        ask(Question("organisme", Kind.TEXT, maximum=80)),
        day("debut", past=1, ahead=1),
        telephone(known=True),
        email(known=True),
        *compte(),
        paper("attestation-stage"),
        paper("rib"),
        HONNEUR,
        Page("review", review=True),
    ),
    checks=(Check("naissance", "trop-jeune", Younger("naissance", _LEAST_AGE)),),
)
