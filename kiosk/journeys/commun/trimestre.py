"""What somebody lived on in the last three months: which kinds, then how much of each by month.

Asked alike by the requests of the RSA and of the prime d'activité and by the quarterly
declarations. Source of the kinds: Cerfa 15481 and 15482, service-public.fr F33375; amounts are
those paid before income tax, the « montant net social » for a salary.
"""

from __future__ import annotations

from kiosk.contract.vocabulary import RESOURCES
from kiosk.journeys.commun.asking import ask
from kiosk.journeys.conditions import ALWAYS, All, Condition, Has
from kiosk.journeys.model import Kind, Page, Question

#: Cents: 100 000 € in a month is a slip of the finger.
_MOST = 10_000_000

#: Months of a quarter, by number: how many months ago each was. The first is the earliest.
_MONTHS = {1: 3, 2: 2, 3: 1}

#: In the order in which people meet them.
_ORDER = (
    "salaire",
    "chomage",
    "indemnites-journalieres",
    "independant",
    "retraite",
    "invalidite",
    "pension-alimentaire",
    "formation",
    "autres",
)
assert set(_ORDER) == set(RESOURCES)

#: Whom the Caf knows amounts of, and so may fill in.
_KNOWN = ("moi", "conjoint")

#: What children and others at charge may have: the other kinds are counted as « autres ».
_OF_CHILDREN = ("salaire", "formation", "pension-alimentaire", "autres")


def trimestre(person: str, when: Condition = ALWAYS) -> tuple[Page, ...]:
    """Return the pages of the last three months of ``person``.

    ``person`` is ``moi``, ``conjoint``, or ``enfants``: all those at charge together. The first
    page, ``<person>-ressources``, lets touch the kinds, none being an answer; each kind touched
    has one page, ``<person>-<kind>-mois``, with an amount a month: ``<person>-<kind>-m1`` (the
    earliest) to ``m3``, in cents. These are the ids of the facts and of
    :attr:`kiosk.journeys.model.Effect.RESOURCES`.
    """
    kinds = _ORDER if person in _KNOWN else _OF_CHILDREN
    which = Question(
        f"{person}-ressources",
        Kind.CHOICES,
        optional=True,
        choices=kinds,
        common=f"common-{person}-ressources",
        known=person in _KNOWN,
    )
    return (ask(which, when), *(_amounts(person, kind, when) for kind in kinds))


def had(person: str, kind: str) -> Condition:
    """Return the condition that ``person`` had resources of that kind in the quarter."""
    return Has(f"{person}-ressources", kind)


def _amounts(person: str, kind: str, when: Condition) -> Page:
    name = f"{person}-{kind}"
    months = tuple(
        Question(
            f"{name}-m{number}",
            Kind.MONEY,
            maximum=_MOST,
            common=f"common-{name}-mois",
            known=person in _KNOWN,
            month=back,
        )
        for number, back in _MONTHS.items()
    )
    shown = had(person, kind) if when == ALWAYS else All(when, had(person, kind))
    # Not the plain name: that is the question about a whole year.
    return Page(f"{name}-mois", months, when=shown, common=f"common-{name}")
