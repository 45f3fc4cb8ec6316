"""Two people who live together from now on: who joins the dossier, and their situation.

Source: Cerfa 11423 (« Déclaration de situation pour les prestations familiales et les aides au
logement »), the columns of the conjoint; service-public.fr, F827.
"""

from __future__ import annotations

from kiosk.journeys.commun.asking import ask
from kiosk.journeys.commun.honneur import HONNEUR
from kiosk.journeys.commun.papiers import paper
from kiosk.journeys.commun.travail import activite
from kiosk.journeys.conditions import All, Is, Not
from kiosk.journeys.model import Kind, Page, Question

#: The official form that the démarches of a couple stand for.
FORM = "Cerfa 11423"

#: The other one is not known as the conjoint of this dossier: they join it.
NEW = Is("conjoint", False)

#: Days: nobody joins a couple before fifteen, nor lives past a hundred and ten.
_YOUNGEST, _OLDEST = -15 * 365, -110 * 366

_FOREIGN = All(NEW, Is("conjoint-nationalite", "autre"))


def couple(*papers: Page, together: bool) -> tuple[Page, ...]:
    """Return the pages after the day: who the other one is, the papers, the signature.

    ``together``: whether the two live together is asked, since a couple may be married without.
    """
    return (
        ask(_said("conjoint", Kind.YES_NO, known=True)),
        *((ask(_said("ensemble", Kind.YES_NO)),) if together else ()),
        ask(_said("conjoint-civilite", Kind.CHOICE, choices=("madame", "monsieur")), NEW),
        Page(
            "conjoint-identite",
            (
                _said("conjoint-nom", Kind.TEXT, maximum=80, latin=True),
                _said("conjoint-prenoms", Kind.TEXT, maximum=80, latin=True),
            ),
            when=NEW,
            common="common-couple-identite",
        ),
        ask(
            _said("conjoint-naissance", Kind.DATE, minimum=_OLDEST, maximum=_YOUNGEST),
            NEW,
        ),
        ask(
            _said(
                "conjoint-nationalite",
                Kind.CHOICE,
                choices=("francaise", "europeenne", "autre"),
            ),
            NEW,
        ),
        activite("conjoint-activite", NEW),
        # Elsewhere: another dossier of a Caf or of the MSA, which is joined to this one.
        ask(_said("conjoint-caf", Kind.YES_NO), NEW),
        ask(
            _said("conjoint-numero", Kind.DIGITS, optional=True, minimum=7, maximum=13),
            All(NEW, Is("conjoint-caf", True)),
        ),
        ask(_said("conjoint-enfants", Kind.YES_NO), NEW),
        *papers,
        paper("carte-identite", All(NEW, Not(_FOREIGN))),
        paper("titre-sejour", _FOREIGN),
        HONNEUR,
        Page("review", review=True),
    )


def _said(
    question_id: str,
    kind: Kind,
    *,
    optional: bool = False,
    choices: tuple[str, ...] = (),
    minimum: int | None = None,
    maximum: int | None = None,
    latin: bool = False,
    known: bool = False,
) -> Question:
    return Question(
        question_id,
        kind,
        optional=optional,
        choices=choices,
        minimum=minimum,
        maximum=maximum,
        latin=latin,
        known=known,
        common=f"common-couple-{question_id.removeprefix('conjoint-')}",
    )
