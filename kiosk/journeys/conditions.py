"""When a page or a question is asked, said as data.

A condition is never a function: the checker reads it to prove that every page can be
reached and that no condition looks at an answer that is not given yet.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

#: What a visitor can answer. Dates are ISO 8601 strings, money is an integer of cents,
#: several choices and documents are tuples of keys. Everything goes through JSON as is.
Value = str | int | bool | tuple[str, ...]

#: Answers by question id.
Answers = Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Always:
    """Holds whatever was answered."""

    def holds(self, answers: Answers) -> bool:
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

    def holds(self, answers: Answers) -> bool:
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

    def holds(self, answers: Answers) -> bool:
        """Return whether ``choice`` is among those made."""
        given = answers.get(self.question)
        return isinstance(given, tuple) and self.choice in given

    def questions(self) -> frozenset[str]:
        """Return the id of the question it looks at."""
        return frozenset({self.question})


@dataclass(frozen=True, slots=True)
class All:
    """Holds when every part holds."""

    parts: tuple[Condition, ...]

    def __init__(self, *parts: Condition) -> None:
        object.__setattr__(self, "parts", parts)

    def holds(self, answers: Answers) -> bool:
        """Return whether every part holds."""
        return all(part.holds(answers) for part in self.parts)

    def questions(self) -> frozenset[str]:
        """Return the ids of the questions its parts look at."""
        return frozenset().union(*(part.questions() for part in self.parts))


@dataclass(frozen=True, slots=True)
class Any:
    """Holds when at least one part holds."""

    parts: tuple[Condition, ...]

    def __init__(self, *parts: Condition) -> None:
        object.__setattr__(self, "parts", parts)

    def holds(self, answers: Answers) -> bool:
        """Return whether at least one part holds."""
        return any(part.holds(answers) for part in self.parts)

    def questions(self) -> frozenset[str]:
        """Return the ids of the questions its parts look at."""
        return frozenset().union(*(part.questions() for part in self.parts))


@dataclass(frozen=True, slots=True)
class Not:
    """Holds when its part does not."""

    part: Condition

    def holds(self, answers: Answers) -> bool:
        """Return whether the part does not hold."""
        return not self.part.holds(answers)

    def questions(self) -> frozenset[str]:
        """Return the ids of the questions its part looks at."""
        return self.part.questions()


Condition = Always | Is | Has | All | Any | Not

#: The condition of what is asked of everybody.
ALWAYS = Always()
