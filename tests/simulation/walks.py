"""Going through « toutes mes aides » question after question, and visitors at random."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from random import Random

from kiosk.journeys.conditions import Value
from kiosk.journeys.model import Journey, Kind, Question
from kiosk.journeys.path import contradictions
from kiosk.journeys.registry import registry
from kiosk.journeys.rules import Rules
from kiosk.simulation import Case
from kiosk.simulation.months import last_day

#: Months with different rules: before and after the reforms of 2021, 2024, 2025 and 2026.
MONTHS = ("2019-03", "2021-02", "2024-11", "2025-10", "2026-11")

JOURNEY = "toutes-mes-aides"

#: The three zones of the mainland, an island of the Atlantic, La Réunion, Mayotte, a department
#: whose reference quarter moved first.
_COMMUNES = (
    "75013-75113",
    "37000-37261",
    "32000-32013",
    "97110-97120",
    "97400-97411",
    "97600-97611",
    "06000-06088",
)

#: An amount is drawn among those that people type, as often as among all that can be typed.
_USUAL_CENTS = (0, 100, 15_000, 60_710, 120_000, 145_000, 230_000, 450_000)


def asked(journey: Journey, given: Mapping[str, Value], today: date) -> Iterator[Question]:
    """Yield each question that is asked, in order; answer it in ``given`` before the next."""
    for page in journey.pages:
        if page.when.holds(given, today):
            for question in page.questions:
                if question.when.holds(given, today):
                    yield question


def crowd(month: str, seed: int, size: int) -> list[Case]:
    """Return visitors of a month who answer at random, but in order."""
    random = Random(seed)
    return [_anybody(month, random) for _ in range(size)]


def _anybody(month: str, random: Random) -> Case:
    journey, rules = registry()[JOURNEY], Rules(today=last_day(month))
    given: dict[str, Value] = {}
    for question in asked(journey, given, rules.today):
        given[question.id] = _answer(question, rules.today, random)
    for child in contradictions(journey, given, rules):
        # Older than its parents: asked again, it is told to be born today.
        given[child] = rules.today.isoformat()
    return Case(JOURNEY, _without_moot(journey, given, rules.today, random), month)


def _without_moot(
    journey: Journey, given: Mapping[str, Value], today: date, random: Random
) -> dict[str, Value]:
    """The answers once more along the path, which a child born today may have changed."""
    again: dict[str, Value] = {}
    for question in asked(journey, again, today):
        known = given.get(question.id)
        again[question.id] = _answer(question, today, random) if known is None else known
    return again


def _answer(question: Question, today: date, random: Random) -> Value:
    least, most = question.minimum or 0, question.maximum or 0
    match question.kind:
        case Kind.CHOICE:
            return random.choice(question.choices)
        case Kind.CHOICES:
            # Left without a choice as often as not.
            count = random.choice((0, 1, 1, 2, len(question.choices)))
            return tuple(random.sample(question.choices, min(count, len(question.choices))))
        case Kind.YES_NO:
            return random.random() < 0.5
        case Kind.NUMBER:
            # Few children are drawn more often than twelve.
            return random.randint(least, random.choice((min(most, 4), most)))
        case Kind.MONEY:
            usual = [cents for cents in _USUAL_CENTS if least <= cents <= most]
            return random.choice([*usual, random.randint(least, most)])
        case Kind.DATE:
            return (today + timedelta(days=random.randint(least, most))).isoformat()
        case Kind.COMMUNE:
            return random.choice(_COMMUNES)
        case _:
            raise ValueError(f"no simulation asks a {question.kind}")
