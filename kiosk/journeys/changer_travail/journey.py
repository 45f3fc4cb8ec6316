"""The declaration of « Mon travail change »: that of the person, or of the conjoint.

Source: service-public.fr, F827 (work begun, lost or stopped is told to the Caf); webinar of the
Caf des Hauts-de-Seine, 4 July 2024 (« Modifier ma situation professionnelle »); Cerfa 11423, the
professional situation of each.
"""

from __future__ import annotations

from kiosk.contract.access import Possibility, who_may
from kiosk.journeys.commun.asking import ask, day
from kiosk.journeys.commun.honneur import HONNEUR
from kiosk.journeys.commun.papiers import paper
from kiosk.journeys.commun.travail import activite
from kiosk.journeys.conditions import All, Any, Is, Sooner
from kiosk.journeys.model import Category, Check, Effect, Journey, Kind, Page, Question

_EMPLOYED = Is("activite", "salarie")
_PAID = Any(_EMPLOYED, Is("activite", "apprenti"), Is("activite", "esat"))
_ENDS = All(_EMPLOYED, Any(Is("contrat", "cdd"), Is("contrat", "interim")))
_JOBLESS = Is("activite", "chomage")
_INDEMNIFIED = All(_JOBLESS, Is("indemnise", "oui"))
_LEAVE = Is("activite", "conge-parental")
_STOPPED = Is("activite", "arret-maladie")
_PENSIONED = Any(Is("activite", "retraite"), Is("activite", "invalidite"))

#: Cents a month.
_MOST = 2_000_000

JOURNEY = Journey(
    id="changer-travail",
    category=Category.CHANGE,
    roles=who_may(Possibility.DECLARE_CHANGE),
    forms=("Cerfa 11423",),
    effects=(Effect.WORK,),
    pages=(
        ask(Question("conjoint", Kind.YES_NO, known=True)),
        ask(Question("qui", Kind.CHOICE, choices=("moi", "conjoint")), Is("conjoint", True)),
        activite("activite"),
        day("depuis", past=2, ahead=1),
        ask(Question("contrat", Kind.CHOICE, choices=("cdi", "cdd", "interim", "aide")), _EMPLOYED),
        ask(Question("fin-contrat", Kind.DATE, optional=True, minimum=-732, maximum=1830), _ENDS),
        ask(Question("temps", Kind.CHOICE, choices=("plein", "partiel")), Any(_EMPLOYED, _LEAVE)),
        ask(
            Question("heures", Kind.NUMBER, minimum=1, maximum=40),
            All(Any(_EMPLOYED, _LEAVE), Is("temps", "partiel")),
        ),
        # Net, in cents: the first of a new job.
        ask(Question("salaire", Kind.MONEY, minimum=0, maximum=_MOST), _PAID),
        day("premier-salaire", past=2, ahead=1, when=_PAID),
        ask(
            Question("statut", Kind.CHOICE, choices=("micro", "autre")),
            Is("activite", "independant"),
        ),
        ask(Question("indemnise", Kind.CHOICE, choices=("oui", "attente", "non")), _JOBLESS),
        ask(Question("arret", Kind.CHOICE, choices=("maladie", "maternite", "accident")), _STOPPED),
        # Net of a month, in cents: what is paid in the place of a salary.
        ask(
            Question("pension", Kind.MONEY, optional=True, minimum=0, maximum=_MOST),
            Any(_INDEMNIFIED, _STOPPED, _PENSIONED),
        ),
        ask(Question("bourse", Kind.YES_NO), Is("activite", "etudiant")),
        paper("contrat-travail", _EMPLOYED),
        paper("contrat-apprentissage", Is("activite", "apprenti")),
        paper("attestation-france-travail", _JOBLESS),
        paper("attestation-employeur", _LEAVE),
        paper("attestation-indemnites", _STOPPED),
        paper("justificatif-independant", Is("activite", "independant")),
        paper("attestation-retraite", Is("activite", "retraite")),
        paper("justificatif-pension", Is("activite", "invalidite")),
        paper("certificat-scolarite", Is("activite", "etudiant")),
        HONNEUR,
        Page("review", review=True),
    ),
    checks=(
        Check("fin-contrat", "avant-debut", Sooner("fin-contrat", "depuis")),
        Check("premier-salaire", "avant-debut", Sooner("premier-salaire", "depuis")),
    ),
)
