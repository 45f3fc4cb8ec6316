"""What an adult had in a whole year: which kinds, then how much of each.

Source: Cerfa 10397 (« Déclaration de ressources »), whose lines these are; the year is the one
before the last (article R. 532-3 of the Code de la sécurité sociale). Amounts are those of the
tax notice.
"""

from __future__ import annotations

from kiosk.journeys.commun.asking import ask
from kiosk.journeys.conditions import ALWAYS, All, Condition, Has
from kiosk.journeys.model import Kind, Page, Question

#: In the order of the form.
KINDS = (
    "salaire",
    "indemnites-journalieres",
    "chomage",
    "independant",
    "retraite",
    "invalidite",
    "pension-alimentaire",
    "autres",
)

#: Any month of the year before the last is twenty-four months ago: it has the same number.
_TWO_YEARS = 24

#: Cents: a million euros in a year is a slip of the finger.
MOST = 99_999_999


def annee_declaree(person: str, when: Condition = ALWAYS) -> tuple[Page, ...]:
    """Return the pages of the year of ``person``, ``moi`` or ``conjoint``.

    The first page, ``<person>-annee``, lets touch the kinds, none being an answer; each kind
    touched has its amount, ``<person>-<kind>``, in cents. These are the ids of the facts and of
    :attr:`kiosk.journeys.model.Effect.RESOURCES`.
    """
    which = Question(
        f"{person}-annee",
        Kind.CHOICES,
        optional=True,
        choices=KINDS,
        common=f"common-{person}-annee",
        known=True,
        month=_TWO_YEARS,
    )
    return (ask(which, when), *(_amount(person, kind, when) for kind in KINDS))


def _amount(person: str, kind: str, when: Condition) -> Page:
    had = Has(f"{person}-annee", kind)
    asked = Question(
        f"{person}-{kind}",
        Kind.MONEY,
        maximum=MOST,
        common=f"common-{person}-{kind}-annee",
        known=True,
        month=_TWO_YEARS,
    )
    return ask(asked, had if when == ALWAYS else All(when, had))
