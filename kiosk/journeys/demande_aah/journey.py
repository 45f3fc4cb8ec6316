"""The declaration of « Demande d'AAH », once the MDPH was asked: what the Caf needs to pay it.

Source: Cerfa 15692 (« Demande à la MDPH »), which comes first; articles L. 821-1 (from twenty on,
or from sixteen for whom nobody has at charge any more; after pensions) and L. 821-3 of the Code de
la sécurité sociale: the resources of the conjoint have not counted since October 2023. Webinar of
the Caf des Hauts-de-Seine, 4 July 2024: asked for by the conjoint without a delegation too.
"""

from __future__ import annotations

from kiosk.contract.access import Possibility, who_may
from kiosk.contract.vocabulary import OCCUPATIONS
from kiosk.journeys.commun.annee import annee
from kiosk.journeys.commun.asking import ask, common, day
from kiosk.journeys.commun.banque import compte
from kiosk.journeys.commun.coordonnees import adresse, email, telephone
from kiosk.journeys.commun.honneur import HONNEUR
from kiosk.journeys.commun.mdph import mdph
from kiosk.journeys.commun.menage import activites, enfants, famille, naissance, sejour
from kiosk.journeys.commun.papiers import paper
from kiosk.journeys.commun.trimestre import trimestre
from kiosk.journeys.conditions import Any, Is, Not, Younger
from kiosk.journeys.model import Category, Effect, Journey, Kind, Once, Page, Question

#: Before that age a child at charge has the AEEH, through their parents.
_AGE = 20

#: Who works in an ordinary job declares every three months, all others once a year.
_WORKS = Any(*(Is("activite", one) for one in ("salarie", "independant", "apprenti")))

_PLACES = ("domicile", "hopital", "etablissement", "prison")

JOURNEY = Journey(
    id="demande-aah",
    category=Category.REQUEST,
    benefit="aah",
    roles=who_may(Possibility.REQUEST_AAH),
    forms=("Cerfa 15692",),
    once=Once.OPEN,
    effects=(Effect.RESOURCES, Effect.CONTACT),
    pages=(
        *mdph(),
        naissance(15),
        ask(Question("a-charge", Kind.YES_NO), Younger("naissance", _AGE)),
        Page("aeeh", when=Is("a-charge", True), exit=True),
        *sejour(),
        *famille(),
        *enfants(),
        *activites(),
        *trimestre("moi", _WORKS),
        *annee(None, Not(_WORKS)),
        # It comes after a pension that one has a right to (L. 821-1).
        ask(Question("pension", Kind.CHOICE, choices=("recue", "demandee", "refusee", "non"))),
        paper("justificatif-pension", Is("pension", "recue")),
        *adresse(known=True),
        ask(common(Question("occupation", Kind.CHOICE, choices=OCCUPATIONS, known=True))),
        ask(Question("lieu", Kind.CHOICE, choices=_PLACES)),
        day("lieu-depuis", past=40, when=Not(Is("lieu", "domicile"))),
        ask(Question("protection", Kind.CHOICE, choices=("non", "curatelle", "tutelle"))),
        paper("jugement", Not(Is("protection", "non"))),
        telephone(known=True),
        email(known=True),
        *compte(),
        paper("rib"),
        HONNEUR,
        Page("review", review=True),
    ),
)
