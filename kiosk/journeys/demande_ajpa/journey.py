"""The declaration of « Aider un proche (Ajpa) »: allocation journalière du proche aidant.

Source: Cerfa 16108, articles L. 168-8 and following of the Code de la sécurité sociale, L. 3142-16
of the Code du travail (who is helped, in which ties); webinar of the Caf des Hauts-de-Seine, 4 July
2024 (asked by the conjoint without delegation too, so that nothing of the dossier is changed).
"""

from __future__ import annotations

from kiosk.contract.access import Possibility, who_may
from kiosk.journeys.commun.asking import YEAR, ask, day
from kiosk.journeys.commun.coordonnees import email, telephone
from kiosk.journeys.commun.honneur import HONNEUR
from kiosk.journeys.commun.papiers import paper
from kiosk.journeys.commun.versement import versement
from kiosk.journeys.conditions import Any, Is
from kiosk.journeys.model import Category, Journey, Kind, Once, Page, Question

#: Days that are paid in a month at most (D. 168-11 and following of the same code).
_MOST_DAYS = 22

_ON_LEAVE = Any(Is("travail", "salarie"), Is("travail", "public"))
_EMPLOYED = Any(*_ON_LEAVE.parts, Is("travail", "particulier"))
_WHOLE_DAYS = Any(Is("forme", "jours"), Is("forme", "deux"))
_HALF_DAYS = Any(Is("forme", "demi-jours"), Is("forme", "deux"))

JOURNEY = Journey(
    id="demande-ajpa",
    category=Category.REQUEST,
    roles=who_may(Possibility.REQUEST_AJPA),
    forms=("Cerfa 16108",),
    once=Once.OPEN,
    pages=(
        ask(
            Question(
                "travail",
                Kind.CHOICE,
                choices=(
                    "salarie",
                    "public",
                    "particulier",
                    "independant",
                    "formation",
                    "chomage",
                    "aucun",
                ),
            )
        ),
        Page("sans-travail", when=Is("travail", "aucun"), exit=True),
        ask(
            Question(
                "lien",
                Kind.CHOICE,
                choices=(
                    "conjoint",
                    "ascendant",
                    "descendant",
                    "famille",
                    "belle-famille",
                    "proche",
                ),
            )
        ),
        ask(Question("en-france", Kind.YES_NO)),
        Page("hors-de-france", when=Is("en-france", False), exit=True),
        ask(Question("paye", Kind.YES_NO)),
        Page("deja-paye", when=Is("paye", True), exit=True),
        Page(
            "aide",
            (
                Question("aide-nom", Kind.TEXT, maximum=60, latin=True),
                Question("aide-prenoms", Kind.TEXT, maximum=80, latin=True),
            ),
        ),
        ask(Question("aide-naissance", Kind.DATE, minimum=-120 * YEAR, maximum=0)),
        ask(Question("reconnu", Kind.CHOICE, choices=("apa", "mdph", "rente", "attente"))),
        ask(Question("employeur", Kind.TEXT, maximum=80, latin=True), _EMPLOYED),
        ask(Question("conge", Kind.YES_NO), _ON_LEAVE),
        day("debut", past=1, ahead=1),
        ask(Question("forme", Kind.CHOICE, choices=("jours", "demi-jours", "deux"))),
        ask(Question("jours", Kind.NUMBER, minimum=1, maximum=_MOST_DAYS), _WHOLE_DAYS),
        ask(Question("demi-jours", Kind.NUMBER, minimum=1, maximum=2 * _MOST_DAYS), _HALF_DAYS),
        ask(
            Question(
                "autres",
                Kind.CHOICES,
                optional=True,
                choices=("indemnites", "prepare", "ajpp", "aeeh", "aah"),
            )
        ),
        telephone(known=True),
        email(known=True),
        *versement(),
        paper("attestation-employeur", _EMPLOYED),
        paper("justificatif-independant", Is("travail", "independant")),
        paper("attestation-france-travail", Is("travail", "chomage")),
        paper("decision-mdph", Is("reconnu", "mdph")),
        paper("attestation-aidant"),
        HONNEUR,
        Page("review", review=True),
    ),
)
