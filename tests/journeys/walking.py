"""Somebody who takes any journey, each time another way: what was answered least comes first."""

from __future__ import annotations

import random
from collections import Counter
from datetime import date, timedelta

from kiosk.journeys.conditions import AtLeast, Is, Value, Younger, leaves
from kiosk.journeys.model import Journey, Kind, Question
from kiosk.journeys.path import LEFT_EMPTY, answer, asked, contradictions, path
from kiosk.journeys.rules import RULES as KINDS
from kiosk.journeys.rules import Rules
from kiosk.journeys.rules.dates import limits

#: Tries to answer a page without contradicting what was said before.
_TRIES = 60

IBAN = "FR7630006000011234567890189"


class Walker:
    """Takes ``journey`` from its first page to its review, or to an exit.

    ``pages`` counts the pages shown over all walks, ``documents`` names a file where one must
    be joined.
    """

    def __init__(
        self,
        journey: Journey,
        rules: Rules,
        chance: random.Random,
        documents: tuple[str, ...] = ("a",),
    ) -> None:
        self.journey = journey
        self.rules = rules
        self.chance = chance
        self.documents = documents
        self.pages: Counter[str] = Counter()
        self._given: Counter[tuple[str, Value]] = Counter()
        self._cuts: dict[str, set[int]] = {}
        self._days: dict[str, set[int]] = {}
        conditions = [page.when for page in journey.pages]
        conditions += [question.when for question in journey.questions()]
        conditions += [check.fails for check in journey.checks]
        for condition in conditions:
            for leaf in leaves(condition):
                match leaf:
                    case AtLeast(question, value):
                        self._cuts.setdefault(question, set()).update((value - 1, value))
                    case Is(question, int() as value) if not isinstance(value, bool):
                        self._cuts.setdefault(question, set()).update((value, value + 1))
                    case Younger(question, years):
                        self._days.setdefault(question, set()).add(years)

    @property
    def unseen(self) -> set[str]:
        """Ids of the pages that no walk came to."""
        return {page.id for page in self.journey.pages} - self.pages.keys()

    def walk(self) -> tuple[dict[str, Value], bool]:
        """Return answers, and whether they lead to the review rather than out of the journey."""
        answers: dict[str, Value] = {}
        while True:
            page = path(self.journey, answers, self.rules).next
            if page is None:
                return answers, True
            self.pages[page.id] += 1
            if page.review or page.exit:
                return answers, page.review
            answers = self._answered(answers, asked(self.journey, answers, page, self.rules))

    def _answered(
        self, answers: dict[str, Value], questions: tuple[Question, ...]
    ) -> dict[str, Value]:
        for tried in range(_TRIES):
            given = answers
            for question in questions:
                value = self._value(question, tried)
                given = answer(self.journey, given, question.id, value, self.rules).answers
            if not contradictions(self.journey, given, self.rules):
                self._given.update((one.id, given[one.id]) for one in questions if one.id in given)
                return given
        said = ", ".join(question.id for question in questions)
        raise AssertionError(f"{self.journey.id}: nothing goes with what was said: {said}")

    def _value(self, question: Question, tried: int) -> Value:
        made = self._values(question)
        if question.optional:
            made = [*made, LEFT_EMPTY]
        if tried >= _TRIES // 2:
            # One after the other: chance may be one that always gives the same.
            return made[tried % len(made)]
        least = min(self._given[question.id, one] for one in made)
        # What was never answered comes first, but not always: pages far away need both.
        fresh = [one for one in made if self._given[question.id, one] == least]
        return self.chance.choice(fresh if self.chance.random() < 0.7 else made)

    def _values(self, question: Question) -> list[Value]:
        match question.kind:
            case Kind.YES_NO:
                return [True, False]
            case Kind.CONSENT:
                return [True]
            case Kind.CHOICE:
                return list(question.choices)
            case Kind.CHOICES:
                return self._selections(question)
            case Kind.DATE:
                return self._dates(question)
            case Kind.NUMBER | Kind.MONEY:
                return self._amounts(question)
            case Kind.DOCUMENT:
                return [self.documents]
            case Kind.TEXT | Kind.MESSAGE:
                least = question.minimum or 1
                longest = max(question.maximum or 18, least)
                return ["Clémence Dutilleul".ljust(least, "e")[:longest]]
            case Kind.DIGITS:
                return ["7" * (question.minimum or question.maximum or 5)]
        return [_PLAIN[question.kind]]

    def _selections(self, question: Question) -> list[Value]:
        bounds = KINDS[Kind.CHOICES].bounds
        assert bounds is not None
        minimum, maximum = bounds.of(question)
        most = min(maximum, len(question.choices))
        every: list[Value] = [
            tuple(one for one in question.choices if one in {choice, *question.choices[:minimum]})
            for choice in question.choices
        ]
        some = self.chance.sample(question.choices, self.chance.randint(minimum, most))
        several = tuple(one for one in question.choices if one in some)
        return [one for one in (*every, several) if isinstance(one, tuple) and len(one) <= most]

    def _dates(self, question: Question) -> list[Value]:
        earliest, latest = limits(question, self.rules)
        today = self.rules.today
        found = [earliest, latest]
        for years in self._days.get(question.id, ()):
            birthday = date(today.year - years, today.month, min(today.day, 28))
            found += [birthday + timedelta(days=40), birthday - timedelta(days=40)]
        span = (latest - earliest).days
        found += [earliest + timedelta(days=self.chance.randint(0, span)) for _ in range(3)]
        return [one.isoformat() for one in found if earliest <= one <= latest]

    def _amounts(self, question: Question) -> list[Value]:
        bounds = KINDS[question.kind].bounds
        assert bounds is not None
        minimum, maximum = bounds.of(question)
        usual = {minimum, min(maximum, max(minimum, 3)), min(maximum, max(minimum, 45_000))}
        cuts = usual | self._cuts.get(question.id, set())
        return [one for one in sorted(cuts) if minimum <= one <= maximum]


_PLAIN: dict[Kind, Value] = {
    Kind.NIR: "2850692012345",
    Kind.COMMUNE: "92400-92026",
    Kind.EMAIL: "clemence@exemple.fr",
    Kind.TELEPHONE: "+33147200001",
    Kind.MOBILE: "+33639980011",
    Kind.COUNTRY: "MA",
    Kind.PROVISIONAL: "P33392250",
    Kind.IBAN: IBAN,
    Kind.CODE: "123456",
    Kind.PASSWORD: "Motdepasse1",
    Kind.NEW_PASSWORD: "Motdepasse1",
}
