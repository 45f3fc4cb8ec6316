"""The declaration of « Demande d'AEEH », once the MDPH was asked: what the Caf needs to pay it.

Source: Cerfa 15692 (« Demande à la MDPH »), which comes first; service-public.fr, F14809; articles
L. 541-1 to L. 541-4 of the Code de la sécurité sociale (boarding, complements, a parent alone).
"""

from __future__ import annotations

from kiosk.contract.access import Possibility, who_may
from kiosk.contract.vocabulary import FAMILIES
from kiosk.journeys.commun.asking import ask, day
from kiosk.journeys.commun.banque import compte
from kiosk.journeys.commun.coordonnees import email, telephone
from kiosk.journeys.commun.honneur import HONNEUR
from kiosk.journeys.commun.mdph import GRANTED, mdph
from kiosk.journeys.commun.menage import said
from kiosk.journeys.commun.papiers import paper
from kiosk.journeys.conditions import All, Is, Not
from kiosk.journeys.model import Category, Effect, Journey, Kind, Once, Page, Question, Source

_COMPLEMENTS = ("aucun", "1", "2", "3", "4", "5", "6", "ne-sais-pas")

JOURNEY = Journey(
    id="demande-aeeh",
    category=Category.REQUEST,
    benefit="aeeh",
    roles=who_may(Possibility.REQUEST_BENEFIT),
    forms=("Cerfa 15692",),
    once=Once.OPEN,
    effects=(Effect.CONTACT, Effect.BANK),
    pages=(
        ask(Question("enfant", Kind.CHOICE, source=Source.ENFANTS)),
        *mdph(),
        ask(Question("complement-aeeh", Kind.CHOICE, choices=_COMPLEMENTS), GRANTED),
        # A family chooses between the complement and the prestation de compensation.
        ask(
            Question("choix", Kind.CHOICE, choices=("complement", "pch", "ne-sais-pas")),
            All(GRANTED, Not(Is("complement-aeeh", "aucun"))),
        ),
        ask(Question("lieu", Kind.CHOICE, choices=("maison", "internat", "hopital"))),
        # Who boards at the cost of the Assurance maladie has it for the days at home.
        ask(Question("internat-paye", Kind.YES_NO), Is("lieu", "internat")),
        day("lieu-depuis", past=20, when=Not(Is("lieu", "maison"))),
        ask(said(Question("famille", Kind.CHOICE, choices=FAMILIES, known=True))),
        ask(Question("alternee", Kind.YES_NO)),
        ask(
            Question("receveur", Kind.CHOICE, choices=("moi", "autre-parent", "desaccord")),
            Is("alternee", True),
        ),
        paper("accord-parents", Is("receveur", "moi")),
        telephone(known=True),
        email(known=True),
        *compte(),
        paper("rib"),
        HONNEUR,
        Page("review", review=True),
    ),
)
