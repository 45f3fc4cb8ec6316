"""When a page or a question is asked, said as data.

A condition is never a function: the checker reads it to prove that every page can be
reached and that no condition looks at an answer that is not given yet. Ages depend on the
day: whoever asks whether a condition holds says which day it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import MAXYEAR, date
from typing import Literal, cast

from kiosk.contract import nir as _nir

#: What a visitor can answer. Dates are ISO 8601 strings, money is an integer of cents,
#: several choices and documents are tuples of keys. Everything goes through JSON as is.
Value = str | int | bool | tuple[str, ...]

#: Answers by question id.
Answers = Mapping[str, Value]


def from_json(answers: Mapping[str, object]) -> dict[str, Value]:
    """Return answers as they were before they went through JSON, which has lists, not tuples."""
    return {
        key: tuple(value) if isinstance(value, list) else cast(Value, value)
        for key, value in answers.items()
    }


_ISO = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


def anniversary(day: date, years: int) -> date:
    """Return the same day ``years`` later; what began on 29 February is marked on 1 March.

    Never past the end of the calendar: a tampered answer must not raise.
    """
    year = day.year + years
    if year > MAXYEAR:
        return date.max
    try:
        return day.replace(year=year)
    except ValueError:
        return date(year, 3, 1)


def _day(answers: Answers, question: str) -> date | None:
    given = answers.get(question)
    if not isinstance(given, str) or _ISO.fullmatch(given) is None:
        return None
    try:
        return date.fromisoformat(given)
    except ValueError:
        return None


@dataclass(frozen=True, slots=True)
class Always:
    """Holds whatever was answered."""

    def holds(self, answers: Answers, today: date) -> bool:
        """Return True."""
        return True

    def questions(self) -> frozenset[str]:
        """Return the ids of the questions it looks at: none."""
        return frozenset()


@dataclass(frozen=True, slots=True)
class Is:
    """Holds when a question got exactly this answer."""

    question: str
    value: str | int | bool

    def holds(self, answers: Answers, today: date) -> bool:
        """Return whether the answer given equals ``value``, kind included."""
        given = answers.get(self.question)
        return type(given) is type(self.value) and given == self.value

    def questions(self) -> frozenset[str]:
        """Return the id of the question it looks at."""
        return frozenset({self.question})


@dataclass(frozen=True, slots=True)
class Has:
    """Holds when one of the several choices made is this one."""

    question: str
    choice: str

    def holds(self, answers: Answers, today: date) -> bool:
        """Return whether ``choice`` is among those made."""
        given = answers.get(self.question)
        return isinstance(given, tuple) and self.choice in given

    def questions(self) -> frozenset[str]:
        """Return the id of the question it looks at."""
        return frozenset({self.question})


@dataclass(frozen=True, slots=True)
class AtLeast:
    """Holds when a number, or an amount in cents, is ``value`` or more."""

    question: str
    value: int

    def holds(self, answers: Answers, today: date) -> bool:
        """Return whether the answer reaches ``value``; no answer does not."""
        given = answers.get(self.question)
        return type(given) is int and given >= self.value

    def questions(self) -> frozenset[str]:
        """Return the id of the question it looks at."""
        return frozenset({self.question})


@dataclass(frozen=True, slots=True)
class Younger:
    """Holds when whoever was born that day has not reached their birthday of ``years``."""

    question: str
    years: int

    def holds(self, answers: Answers, today: date) -> bool:
        """Return whether that birthday is still to come; it is not when there is no answer."""
        born = _day(answers, self.question)
        return born is not None and anniversary(born, self.years) > today

    def questions(self) -> frozenset[str]:
        """Return the id of the question it looks at."""
        return frozenset({self.question})


@dataclass(frozen=True, slots=True)
class Sooner:
    """Holds when the day of ``question`` comes less than ``years`` after that of ``than``."""

    question: str
    than: str
    years: int = 0

    def holds(self, answers: Answers, today: date) -> bool:
        """Return whether both days are known, and the first comes too soon."""
        one, other = _day(answers, self.question), _day(answers, self.than)
        return one is not None and other is not None and one < anniversary(other, self.years)

    def questions(self) -> frozenset[str]:
        """Return the ids of the two questions it looks at."""
        return frozenset({self.question, self.than})


@dataclass(frozen=True, slots=True)
class NirDisagrees:
    """Holds when a NIR says another birth than the date, or another sex than the civility.

    ``madame`` and ``monsieur`` are the choices of ``civility`` that say a sex; with another,
    only the date is compared. What a number does not say contradicts nothing.
    """

    nir: str
    birth: str
    civility: str
    madame: str = "madame"
    monsieur: str = "monsieur"

    def holds(self, answers: Answers, today: date) -> bool:
        """Return whether all three are known, and the first contradicts another."""
        number, born = answers.get(self.nir), _day(answers, self.birth)
        chosen = answers.get(self.civility)
        if not isinstance(number, str) or born is None or not isinstance(chosen, str):
            return False
        sex: Literal["M", "F"] | None = None
        if chosen in (self.madame, self.monsieur):
            sex = "F" if chosen == self.madame else "M"
        return _nir.disagrees(number, born, sex)

    def questions(self) -> frozenset[str]:
        """Return the ids of the three questions it looks at."""
        return frozenset({self.nir, self.birth, self.civility})


@dataclass(frozen=True, slots=True)
class Differs:
    """Holds when two answers that should be the same are not: typed twice, to be sure."""

    question: str
    than: str

    def holds(self, answers: Answers, today: date) -> bool:
        """Return whether both were answered, and not alike."""
        one, other = answers.get(self.question), answers.get(self.than)
        return one is not None and other is not None and one != other

    def questions(self) -> frozenset[str]:
        """Return the ids of the two questions it looks at."""
        return frozenset({self.question, self.than})


@dataclass(frozen=True, slots=True)
class All:
    """Holds when every part holds."""

    parts: tuple[Condition, ...]

    def __init__(self, *parts: Condition) -> None:
        object.__setattr__(self, "parts", parts)

    def holds(self, answers: Answers, today: date) -> bool:
        """Return whether every part holds."""
        return all(part.holds(answers, today) for part in self.parts)

    def questions(self) -> frozenset[str]:
        """Return the ids of the questions its parts look at."""
        return frozenset().union(*(part.questions() for part in self.parts))


@dataclass(frozen=True, slots=True)
class Any:
    """Holds when at least one part holds."""

    parts: tuple[Condition, ...]

    def __init__(self, *parts: Condition) -> None:
        object.__setattr__(self, "parts", parts)

    def holds(self, answers: Answers, today: date) -> bool:
        """Return whether at least one part holds."""
        return any(part.holds(answers, today) for part in self.parts)

    def questions(self) -> frozenset[str]:
        """Return the ids of the questions its parts look at."""
        return frozenset().union(*(part.questions() for part in self.parts))


@dataclass(frozen=True, slots=True)
class Not:
    """Holds when its part does not."""

    part: Condition

    def holds(self, answers: Answers, today: date) -> bool:
        """Return whether the part does not hold."""
        return not self.part.holds(answers, today)

    def questions(self) -> frozenset[str]:
        """Return the ids of the questions its part looks at."""
        return self.part.questions()


#: A condition that compares answers by itself.
Leaf = Is | Has | AtLeast | Younger | Sooner | Differs | NirDisagrees

Condition = Always | Leaf | All | Any | Not

#: The condition of what is asked of everybody.
ALWAYS = Always()


def leaves(condition: Condition) -> Iterator[Leaf]:
    """Yield the comparisons that a condition is made of."""
    match condition:
        case Always():
            return
        case Not(part):
            yield from leaves(part)
        case All(parts) | Any(parts):
            for part in parts:
                yield from leaves(part)
        case _:
            yield condition
