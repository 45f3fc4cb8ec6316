"""What somebody lived on in the year that counts, where the tax office does not tell the Caf.

Source: article R. 532-3 of the Code de la sécurité sociale (the year before the last);
service-public.fr, F12006: who declares their income in France has nothing to declare again.
"""

from __future__ import annotations

from kiosk.journeys.commun.asking import ask
from kiosk.journeys.commun.menage import said
from kiosk.journeys.conditions import ALWAYS, All, Condition, Is
from kiosk.journeys.model import Kind, Page, Question

#: Any month of the year before the last is twenty-four months ago: it has the same number.
_TWO_YEARS = 24

#: Cents: a million euros in a year is a slip of the finger.
_MOST = 100_000_000

#: What each amount adds up: work and what stands for it, pensions, all the rest.
_KINDS = ("salaire", "retraite", "autres")


def annee(couple: Condition | None, when: Condition = ALWAYS) -> tuple[Page, ...]:
    """Return whether incomes were declared in France and, if not, how much of each they were.

    Amounts are the ``moi-<kind>`` and ``conjoint-<kind>`` of
    :attr:`kiosk.journeys.model.Effect.RESOURCES`, in cents, of the year before the last; the
    conjoint is asked about when ``couple`` holds, and never when it is None.
    """
    declared = Question("impots", Kind.YES_NO, month=_TWO_YEARS)
    undeclared = Is("impots", False)
    mine = undeclared if when == ALWAYS else All(when, undeclared)
    pages = [
        ask(said(declared), when),
        Page("moi-annee", _amounts("moi"), when=mine, common="common-menage-moi-annee"),
    ]
    if couple is not None:
        both, words = All(mine, couple), "common-menage-conjoint-annee"
        pages.append(Page("conjoint-annee", _amounts("conjoint"), when=both, common=words))
    return tuple(pages)


def _amounts(person: str) -> tuple[Question, ...]:
    return tuple(
        said(
            Question(f"{person}-{kind}", Kind.MONEY, maximum=_MOST, known=True, month=_TWO_YEARS),
            f"annee-{kind}" if person == "moi" else f"conjoint-annee-{kind}",
        )
        for kind in _KINDS
    )
