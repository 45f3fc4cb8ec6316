"""The declaration of « Un enfant ou un proche vient vivre chez moi ».

Source: service-public.fr, F16947 (« Qu'est-ce qu'un enfant à charge pour les prestations
familiales ? »: of fact and not of kin; from sixteen on, their own income counts) and F21248 (a
child who lives with each parent in turn); Cerfa 11423 and 14000; article L. 521-2 of the Code de
la sécurité sociale.
"""

from __future__ import annotations

from kiosk.contract.access import Possibility, who_may
from kiosk.journeys.commun.arrivant import arrivant
from kiosk.journeys.commun.asking import ask, day
from kiosk.journeys.commun.garde import PARTAGE
from kiosk.journeys.commun.honneur import HONNEUR
from kiosk.journeys.commun.papiers import paper
from kiosk.journeys.conditions import All, Any, Is, Not, Sooner, Younger
from kiosk.journeys.model import Category, Check, Effect, Journey, Kind, Page, Question

#: From this age on a child may earn, and what they earn counts (F16947).
_EARNING_AGE = 16

#: No benefit counts a child past this age (that of the RSA).
_OLDEST_CHILD = 25

_ADULT = Is("accueil", "personne")
_CHILD = Not(_ADULT)
_OF_THE_COUPLE = Any(Is("accueil", "mon-enfant"), Is("accueil", "enfant-conjoint"))
_ENTRUSTED = Is("accueil", "recueilli")
_SHARED = All(_OF_THE_COUPLE, Is("temps", "alternee"))
_GROWN = All(_CHILD, Not(Younger("enfant-naissance", _EARNING_AGE)))
_EARNS = Any(Is("enfant-activite", "travaille"), Is("enfant-activite", "apprenti"))

JOURNEY = Journey(
    id="changer-arrivee-enfant",
    category=Category.CHANGE,
    roles=who_may(Possibility.DECLARE_CHANGE),
    forms=("Cerfa 11423", "Cerfa 14000"),
    effects=(Effect.CHILD_ARRIVES,),
    pages=(
        ask(
            Question(
                "accueil",
                Kind.CHOICE,
                choices=("mon-enfant", "enfant-conjoint", "recueilli", "personne"),
            )
        ),
        *arrivant(years=110),
        day("depuis", past=5),
        ask(Question("temps", Kind.CHOICE, choices=("plein", "alternee")), _OF_THE_COUPLE),
        ask(PARTAGE, _SHARED),
        ask(Question("confie", Kind.CHOICE, choices=("juge", "famille", "seul")), _ENTRUSTED),
        ask(
            Question("lien", Kind.CHOICE, choices=("parent", "grand-parent", "frere", "autre")),
            _ADULT,
        ),
        ask(Question("handicap", Kind.YES_NO), _ADULT),
        ask(
            Question(
                "enfant-activite",
                Kind.CHOICE,
                choices=("scolarise", "apprenti", "travaille", "rien"),
            ),
            _GROWN,
        ),
        # Net of a month, in cents.
        ask(
            Question("enfant-revenus", Kind.MONEY, minimum=0, maximum=1_000_000),
            All(_GROWN, _EARNS),
        ),
        ask(Question("autre-dossier", Kind.YES_NO), _CHILD),
        paper("accord-parents", _SHARED),
        paper("jugement", All(_ENTRUSTED, Is("confie", "juge"))),
        paper("livret-famille", _OF_THE_COUPLE),
        paper("acte-naissance", _ENTRUSTED),
        paper("carte-identite", _ADULT),
        paper("decision-mdph", All(_ADULT, Is("handicap", True))),
        paper("certificat-scolarite", All(_GROWN, Is("enfant-activite", "scolarise"))),
        paper("contrat-apprentissage", All(_GROWN, Is("enfant-activite", "apprenti"))),
        HONNEUR,
        Page("review", review=True),
    ),
    checks=(
        Check(
            "enfant-naissance",
            "adulte",
            All(_CHILD, Not(Younger("enfant-naissance", _OLDEST_CHILD))),
        ),
        Check("depuis", "avant-naissance", Sooner("depuis", "enfant-naissance")),
    ),
)
