"""The declaration of « Faire garder mon enfant »: complément de libre choix du mode de garde.

Source: service-public.fr, F345 (assistante maternelle) and F33648 (micro-crèche); Cerfa 12323
(employee of the parents) and 12399 (association, company or micro-crèche), articles L. 531-5 to
L. 531-9 of the Code de la sécurité sociale; webinar of the Caf des Hauts-de-Seine, 4 July 2024
(« assmat, structure et cumul des modes de garde », of an allocataire). Several ways of caring may
be chosen at once: that is the cumul. The employer's number is the one that Pajemploi gave.
"""

from __future__ import annotations

from kiosk.contract.access import MANAGERS
from kiosk.journeys.commun.asking import YEAR, ask, day
from kiosk.journeys.commun.coordonnees import telephone
from kiosk.journeys.commun.honneur import HONNEUR
from kiosk.journeys.commun.papiers import paper
from kiosk.journeys.conditions import Any, AtLeast, Condition, Has, Is, Not
from kiosk.journeys.model import Category, Check, Journey, Kind, Once, Page, Question, Source

#: Hours a month below which a structure opens no right (Cerfa 12399).
_LEAST_HOURS = 16

_CHILDMINDER = Has("modes", "assistante")
_AT_HOME = Has("modes", "domicile")
_STRUCTURE = Has("modes", "structure")
_EMPLOYER = Any(_CHILDMINDER, _AT_HOME)


def _children(mode: str, when: Condition) -> Page:
    """Return the page of which children are cared for in this way."""
    return ask(Question(f"{mode}-enfants", Kind.CHOICES, source=Source.ENFANTS), when)


def _employee(mode: str, when: Condition) -> tuple[Page, ...]:
    """Return the pages of who is employed: her name, her number, the first day of work."""
    name = (
        Question(f"{mode}-nom", Kind.TEXT, maximum=60, latin=True),
        Question(f"{mode}-prenoms", Kind.TEXT, maximum=80, latin=True),
    )
    return (
        Page(f"{mode}-personne", name, when=when),
        ask(Question(f"{mode}-nir", Kind.NIR, optional=True), when),
        day(f"{mode}-debut", past=2, ahead=1, when=when),
    )


JOURNEY = Journey(
    id="demande-cmg",
    category=Category.REQUEST,
    roles=MANAGERS,
    forms=("Cerfa 12323", "Cerfa 12399"),
    once=Once.OPEN,
    pages=(
        ask(Question("modes", Kind.CHOICES, choices=("assistante", "domicile", "structure"))),
        _children("assistante", _CHILDMINDER),
        *_employee("assistante", _CHILDMINDER),
        # An agrément holds for five or ten years.
        ask(
            Question("assistante-agrement", Kind.DATE, minimum=-YEAR, maximum=10 * YEAR),
            _CHILDMINDER,
        ),
        _children("domicile", _AT_HOME),
        *_employee("domicile", _AT_HOME),
        ask(Question("domicile-partagee", Kind.YES_NO), _AT_HOME),
        _children("structure", _STRUCTURE),
        ask(
            Question(
                "structure-type",
                Kind.CHOICE,
                choices=("micro-creche", "creche-familiale", "organisme"),
            ),
            _STRUCTURE,
        ),
        ask(Question("structure-nom", Kind.TEXT, maximum=80), _STRUCTURE),
        day("structure-debut", past=2, ahead=1, when=_STRUCTURE),
        ask(Question("structure-heures", Kind.NUMBER, minimum=1, maximum=400), _STRUCTURE),
        # By the hour and by child, in cents.
        ask(
            Question("structure-tarif", Kind.MONEY, minimum=100, maximum=10_000),
            Is("structure-type", "micro-creche"),
        ),
        ask(Question("structure-cout", Kind.MONEY, minimum=100, maximum=1_000_000), _STRUCTURE),
        ask(Question("pajemploi", Kind.YES_NO), _EMPLOYER),
        ask(
            Question("pajemploi-numero", Kind.TEXT, optional=True, maximum=20, latin=True),
            Is("pajemploi", True),
        ),
        ask(
            Question(
                "travail",
                Kind.CHOICE,
                choices=("travail", "chomage", "etudes", "insertion", "autre"),
            )
        ),
        telephone(known=True),
        paper("contrat-garde", _EMPLOYER),
        paper("agrement-assistante", _CHILDMINDER),
        paper("facture-creche", _STRUCTURE),
        HONNEUR,
        Page("review", review=True),
    ),
    checks=(Check("structure-heures", "trop-peu", Not(AtLeast("structure-heures", _LEAST_HOURS))),),
)
