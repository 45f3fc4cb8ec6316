"""The declaration of « Mon logement étudiant cet été »: kept, kept without rent, or left.

Source: webinar of the Caf des Hauts-de-Seine, 4 July 2024 (« Étudiant : conservation du logement »)
news of the Caf des Vosges for students: without an answer before July the aid stops for the summer;
who pays no rent has it stopped and taken up again; who leaves says so.
"""

from __future__ import annotations

from kiosk.contract.access import MANAGERS
from kiosk.journeys.commun.asking import ask, day
from kiosk.journeys.commun.honneur import HONNEUR
from kiosk.journeys.commun.papiers import paper
from kiosk.journeys.conditions import Is
from kiosk.journeys.model import Category, Journey, Kind, Once, Page, Question

_WITHOUT_RENT = Is("ete", "sans-loyer")

JOURNEY = Journey(
    id="declarer-logement-etudiant",
    category=Category.DECLARATION,
    roles=MANAGERS,
    benefit="aide_logement",
    once=Once.YEAR,
    pages=(
        ask(Question("ete", Kind.CHOICE, choices=("garde", "sans-loyer", "quitte"))),
        ask(Question("jusqua", Kind.CHOICE, choices=("apres", "date")), Is("ete", "garde")),
        day("fin", past=0, ahead=1, when=Is("jusqua", "date")),
        day("retour", past=0, ahead=1, when=_WITHOUT_RENT),
        day("depart", past=1, ahead=1, when=Is("ete", "quitte")),
        paper("attestation-crous", _WITHOUT_RENT),
        HONNEUR,
        Page("review", review=True),
    ),
)
