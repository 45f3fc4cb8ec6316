"""Published cases: where each was published, the household as a visitor says it, the amounts.

One TOML file a source, in ``cases/``. Money is in euros, as published. What a case leaves
unsaid is said by the file (``[answers]``), then by the ordinary visitor
(``cases/visitor.toml``), question after question along the path: a case that answers what
is not asked of its household is wrong, and raises.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from kiosk.contract.estimates import BenefitId, Estimate
from kiosk.journeys.conditions import Value
from kiosk.journeys.model import Kind, Question
from kiosk.journeys.path import errors
from kiosk.journeys.registry import registry
from kiosk.journeys.rules import Rules
from kiosk.simulation import Case, estimate
from kiosk.simulation.months import last_day
from tests.simulation.walks import JOURNEY, asked

#: Where the files are.
FOLDER = Path(__file__).parent / "cases"

#: What each family of cases is measured by: the euro, unless the file says a finer unit.
EURO = 1.0

#: What is left of an amount published before CRDS, which is 0.5 %.
AFTER_CRDS = 0.995

_NOT_CASES = frozenset({"visitor"})


@dataclass(frozen=True, slots=True)
class Source:
    """A publication: who published it, what, and when (a day, or what is known of it)."""

    key: str
    title: str
    published: str
    reading: str


@dataclass(frozen=True, slots=True)
class Published:
    """A household of a publication, with what it says is paid to it.

    ``expected`` is in euros, as paid; ``tolerance`` likewise. ``reading`` says how an
    ambiguous publication was read, ``where`` the page or the test in the source.
    ``set_aside`` says why the publication is not followed; empty for all others.
    """

    source: Source
    name: str
    where: str
    reading: str
    case: Case
    expected: Mapping[BenefitId, float]
    tolerance: float
    set_aside: str = ""

    @property
    def id(self) -> str:
        """Its name in a list of tests."""
        return f"{self.source.key}: {self.name}"


def published(key: str = "*") -> Iterator[Published]:
    """Yield the cases of one source, or of all, in the order of their files.

    Raises ValueError for a case whose answers are not those of a visitor.
    """
    for file in sorted(FOLDER.glob(f"{key}.toml")):
        if file.stem in _NOT_CASES:
            continue
        table = _table(file.stem)
        source = Source(
            file.stem, table["source"], str(table["published"]), table.get("reading", "")
        )
        for one in table["case"]:
            said = {**table.get("answers", {}), **one.get("answers", {})}
            yield _published(source, table, one, said)


def _published(
    source: Source, table: Mapping[str, Any], one: Mapping[str, Any], said: Mapping[str, Any]
) -> Published:
    month = one["month"]
    before_crds = one.get("before-crds", table.get("before-crds", False))
    left = AFTER_CRDS if before_crds else 1.0
    return Published(
        source=source,
        name=one["name"],
        where=one.get("where", ""),
        reading=one.get("reading", ""),
        case=visitor(said, month),
        expected={BenefitId(name): amount * left for name, amount in one["expected"].items()},
        tolerance=one.get("tolerance", table.get("tolerance", EURO)),
        set_aside=one.get("set-aside", ""),
    )


def visitor(said: Mapping[str, Any], month: str) -> Case:
    """Return the case of a visitor of that month who says ``said`` (amounts in euros).

    Raises ValueError when something said is never asked, or is not in order.
    """
    journey, rules = registry()[JOURNEY], Rules(today=last_day(month))
    given: dict[str, Value] = {}
    for question in asked(journey, given, rules.today):
        value = _said(question, said)
        if value is not None:
            given[question.id] = value
    wrong = errors(journey, given, rules)
    unasked = said.keys() - given.keys()
    if wrong or unasked:
        raise ValueError(f"{month}: {wrong or sorted(unasked)} in {dict(said)}")
    return Case(JOURNEY, given, month)


def _said(question: Question, said: Mapping[str, Any]) -> Value | None:
    value = said.get(question.id, _usual(question))
    if value is None:
        return None
    match question.kind:
        case Kind.MONEY:
            return round(float(value) * 100)
        case Kind.CHOICES:
            return tuple(value)
        case Kind.NUMBER:
            return int(value)
        case Kind.YES_NO:
            return bool(value)
        case _:
            return str(value)


def _usual(question: Question) -> Any:
    """What the ordinary visitor answers, to that question or to all that are asked alike."""
    usual = _table("visitor")["answers"]
    for name in (question.id, question.message, question.id.removeprefix("conjoint-")):
        if name in usual:
            return usual[name]
    return usual["-stable"] if question.id.endswith("-stable") else None


@cache
def _table(stem: str) -> dict[str, Any]:
    return tomllib.loads((FOLDER / f"{stem}.toml").read_text("utf-8"))


@cache
def obtained() -> Mapping[str, Estimate]:
    """Return the estimate of every case, by its id: one run a month of the law."""
    cases = tuple(published())
    found = estimate([one.case for one in cases])
    return {one.id: each for one, each in zip(cases, found, strict=True)}


def amount(one: Published, benefit: BenefitId) -> float:
    """Return what the kiosk says is paid to a household, in euros."""
    benefits = {each.id: each.amount for each in obtained()[one.id].benefits}
    return benefits[benefit] / 100


def agrees(one: Published, benefit: BenefitId) -> bool:
    """Return whether the kiosk says what was published, within its tolerance."""
    away = abs(amount(one, benefit) - one.expected[benefit])
    # Half a cent: what is typed, paid and published is rounded to the cent.
    return away < one.tolerance + 0.005
