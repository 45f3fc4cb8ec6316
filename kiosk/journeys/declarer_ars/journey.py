"""The declaration of what children of 16 to 18 do, for the allocation de rentrée scolaire.

Source: webinar of the Caf des Hauts-de-Seine, 4 July 2024 (« Confirmation scolarité ou
apprentissage pour l'allocation de rentrée scolaire 16-18 ans »); articles L. 543-1 and R. 512-2 of
the Code de la sécurité sociale (an apprentice earns 55 % of the Smic at most). It is sent once a
year, so that it asks about every child of that age.
"""

from __future__ import annotations

from kiosk.contract.access import MANAGERS
from kiosk.journeys.commun.honneur import HONNEUR
from kiosk.journeys.commun.papiers import paper
from kiosk.journeys.conditions import ALWAYS, Any, Condition, Differs, Is, Not
from kiosk.journeys.model import (
    Category,
    Check,
    Journey,
    Kind,
    Once,
    Page,
    Question,
    Source,
    repeated,
)

#: Children of sixteen to eighteen in one household.
_MOST = 3


def _ask(n: int, question: Question, when: Condition = ALWAYS) -> Page:
    """Return the page of one question about the ``n``-th child."""
    return Page(question.id, (question,), when=when, words=question.words, ordinal=n)


def _child(n: int) -> tuple[Page, ...]:
    there = ALWAYS if n == 1 else Is(f"encore-{n - 1}", True)
    child = Question(f"enfant-{n}", Kind.CHOICE, source=Source.ENFANTS, words="enfant", ordinal=n)
    situation = Question(
        f"rentree-{n}",
        Kind.CHOICE,
        choices=("ecole", "distance", "apprentissage", "arret"),
        words="rentree",
        ordinal=n,
    )
    # Before taxes, by month, in cents.
    pay = Question(
        f"salaire-{n}", Kind.MONEY, minimum=0, maximum=500_000, words="salaire", ordinal=n
    )
    more = Question(f"encore-{n}", Kind.YES_NO, words="encore", ordinal=n)
    pages = (
        _ask(n, child, there),
        _ask(n, situation, there),
        _ask(n, pay, Is(f"rentree-{n}", "apprentissage")),
    )
    return pages if n == _MOST else (*pages, _ask(n, more, there))


def _some(situation: str) -> Condition:
    return Any(*(Is(f"rentree-{n}", situation) for n in range(1, _MOST + 1)))


JOURNEY = Journey(
    id="declarer-ars",
    category=Category.DECLARATION,
    roles=MANAGERS,
    benefit="ars",
    once=Once.YEAR,
    pages=(
        *repeated(_MOST, _child),
        paper("certificat-scolarite", Any(_some("ecole"), _some("distance"))),
        paper("contrat-apprentissage", _some("apprentissage")),
        HONNEUR,
        Page("review", review=True),
    ),
    checks=tuple(
        Check(f"enfant-{n}", f"deja-dit-{before}", Not(Differs(f"enfant-{n}", f"enfant-{before}")))
        for n in range(2, _MOST + 1)
        for before in range(1, n)
    ),
)
