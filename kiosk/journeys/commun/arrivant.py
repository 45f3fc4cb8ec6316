"""Who comes to live in a household: the civil status of each, one after the other.

Their ids are those that :attr:`kiosk.journeys.model.Effect.CHILD_ARRIVES` reads.
"""

from __future__ import annotations

from collections.abc import Callable

from kiosk.journeys.commun.asking import YEAR
from kiosk.journeys.conditions import ALWAYS, AtLeast, Condition
from kiosk.journeys.model import MOST_CHILDREN, Kind, Page, Question, repeated

#: Asked first where several may come at once: twins, or brothers and sisters.
NOMBRE = "nombre-enfants"


def arrivants(*, alike: bool) -> tuple[Page, ...]:
    """Return the pages of as many children as :data:`NOMBRE` says; ``alike``: they are born of
    the same birth, and have its day and the name of the first."""

    def pages(n: int) -> tuple[Page, ...]:
        when: Condition = ALWAYS if n == 1 else AtLeast(NOMBRE, n)
        return arrivant(n, when, whole=n == 1 or not alike)

    return repeated(MOST_CHILDREN, pages)


def arrivant(
    n: int = 1, when: Condition = ALWAYS, *, whole: bool = True, years: int = 25
) -> tuple[Page, ...]:
    """Return the pages of one who comes: name, sex and, when ``whole``, family name and birth,
    ``years`` ago at most."""
    ask = _asking(n)
    names = (ask("prenoms", Kind.TEXT),)
    born = ask("naissance", Kind.DATE, -years * YEAR)
    return (
        _page(n, "identite", ((ask("nom", Kind.TEXT), *names) if whole else names), when),
        _page(n, "sexe", (ask("sexe", Kind.CHOICE),), when),
        *((_page(n, "naissance", (born,), when),) if whole else ()),
    )


def _asking(n: int) -> Callable[..., Question]:
    def ask(name: str, kind: Kind, minimum: int | None = None) -> Question:
        bounded = kind is Kind.TEXT
        return Question(
            f"{_key(n)}-{name}",
            kind,
            choices=("fille", "garcon") if kind is Kind.CHOICE else (),
            minimum=minimum,
            maximum=80 if bounded else 0 if kind is Kind.DATE else None,
            latin=bounded,
            words=f"enfant-{name}",
            ordinal=n,
            common=f"common-arrivant-{name}",
        )

    return ask


def _page(n: int, name: str, questions: tuple[Question, ...], when: Condition) -> Page:
    return Page(
        f"{_key(n)}-{name}",
        questions,
        when=when,
        words=f"enfant-{name}",
        ordinal=n,
        common=f"common-arrivant-{name}",
    )


def _key(n: int) -> str:
    return "enfant" if n == 1 else f"enfant-{n}"
