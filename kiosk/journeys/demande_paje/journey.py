"""The declaration of « Naissance et jeune enfant »: prime à la naissance and allocation de base.

Source: service-public.fr, F2550; Cerfa 11423 (« Déclaration de situation ») and 10397
(« Déclaration de ressources »), articles L. 531-1 to L. 531-3 of the Code de la sécurité sociale;
webinar of the Caf des Hauts-de-Seine, 4 July 2024 (asked by who is no allocataire yet, too).
Resources are those that the tax office gave to the Caf: only who declared none in France is asked.
"""

from __future__ import annotations

from kiosk.contract.access import Possibility, who_may
from kiosk.journeys.commun.asking import YEAR, ask, common, day
from kiosk.journeys.commun.coordonnees import LINE, email, telephone
from kiosk.journeys.commun.honneur import HONNEUR
from kiosk.journeys.commun.menage import activites, famille, sejour
from kiosk.journeys.commun.papiers import paper
from kiosk.journeys.commun.versement import versement
from kiosk.journeys.conditions import Any, Is, Sooner
from kiosk.journeys.model import Category, Check, Effect, Journey, Kind, Once, Page, Question

_EXPECTED = Is("evenement", "grossesse")
_BORN = Is("evenement", "naissance")
_ADOPTED = Is("evenement", "adoption")
_ARRIVED = Any(_BORN, _ADOPTED)
_NOT_TAXED = Is("impots", False)

JOURNEY = Journey(
    id="demande-paje",
    category=Category.REQUEST,
    roles=who_may(Possibility.REQUEST_BENEFIT),
    forms=("Cerfa 11423", "Cerfa 10397"),
    benefit="paje_base",
    effects=(Effect.PREGNANCY, Effect.CHILD_ARRIVES, Effect.BANK),
    once=Once.OPEN,
    pages=(
        ask(Question("evenement", Kind.CHOICE, choices=("grossesse", "naissance", "adoption"))),
        ask(Question("qui", Kind.CHOICE, choices=("moi", "conjoint")), _EXPECTED),
        # A child may be late by a few weeks.
        ask(Question("terme", Kind.DATE, minimum=-31, maximum=YEAR), _EXPECTED),
        ask(Question("nombre", Kind.NUMBER, minimum=1, maximum=6), _EXPECTED),
        Page(
            "enfant",
            (
                Question("enfant-nom", Kind.TEXT, maximum=60, latin=True),
                Question("enfant-prenoms", Kind.TEXT, maximum=80, latin=True),
            ),
            when=_ARRIVED,
        ),
        day("enfant-naissance", past=20, when=_ARRIVED),
        ask(Question("enfant-sexe", Kind.CHOICE, choices=("fille", "garcon")), _ARRIVED),
        day("arrivee", past=3, when=_ADOPTED),
        *sejour(),
        *famille(),
        *activites(),
        ask(common(Question("adresse", Kind.TEXT, maximum=LINE, latin=True, known=True))),
        ask(common(Question("commune", Kind.COMMUNE, known=True))),
        ask(Question("impots", Kind.YES_NO)),
        # Of the whole household, in cents.
        ask(Question("revenus", Kind.MONEY, minimum=0, maximum=50_000_000), _NOT_TAXED),
        telephone(known=True),
        email(known=True),
        *versement(),
        paper("certificat-grossesse", _EXPECTED),
        paper("acte-naissance", _BORN),
        paper("justificatif-adoption", _ADOPTED),
        paper("avis-imposition", _NOT_TAXED),
        HONNEUR,
        Page("review", review=True),
    ),
    checks=(Check("arrivee", "avant-naissance", Sooner("arrivee", "enfant-naissance")),),
)
