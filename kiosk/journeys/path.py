"""Where a visitor is in a journey: a pure function of the answers.

Nothing here remembers. *Back* is the page before in :attr:`Path.done`; a changed
answer moves the path by itself, and :func:`answer` says which answers became moot.
"""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.journeys.conditions import Answers, Value
from kiosk.journeys.model import Journey, Page
from kiosk.journeys.rules import Rules, check


@dataclass(frozen=True, slots=True)
class Path:
    """The pages asked so far, and what comes next.

    ``done`` are the pages whose answers all stand, in order; ``next`` is the first page
    that still asks something, or the review, or None when nothing is left.
    ``ahead`` counts the pages after ``next`` that would be asked as the answers stand.
    """

    done: tuple[Page, ...]
    next: Page | None
    ahead: int

    @property
    def length(self) -> int:
        """Pages of the whole path, as far as it can be known now."""
        return len(self.done) + (self.next is not None) + self.ahead


def path(journey: Journey, answers: Answers, rules: Rules) -> Path:
    """Return where these answers lead in ``journey``."""
    asked = [page for page in journey.pages if page.when.holds(answers)]
    for position, page in enumerate(asked):
        if page.review or not stands(page, answers, rules):
            return Path(tuple(asked[:position]), page, len(asked) - position - 1)
    return Path(tuple(asked), None, 0)


def stands(page: Page, answers: Answers, rules: Rules) -> bool:
    """Return whether every question of ``page`` that is asked has an answer in order."""
    return all(
        check(question, answers.get(question.id), rules) is None
        for question in page.questions
        if question.when.holds(answers)
    )


@dataclass(frozen=True, slots=True)
class Change:
    """Answers after one more was given, and the ids of those it made moot."""

    answers: dict[str, Value]
    dropped: tuple[str, ...]


def answer(journey: Journey, answers: Answers, question_id: str, value: Value | None) -> Change:
    """Give (or, with None, take back) one answer, and drop those that are no longer asked.

    Dropping is repeated until nothing changes, because an answer that goes may close
    the condition of a later one. Raises KeyError for an unknown question.
    """
    journey.question(question_id)
    kept = {key: given for key, given in answers.items() if key != question_id}
    if value is not None:
        kept[question_id] = value
    dropped: list[str] = []
    while moot := _moot(journey, kept):
        for key in moot:
            del kept[key]
        dropped.extend(moot)
    return Change(kept, tuple(dropped))


def _moot(journey: Journey, answers: Answers) -> list[str]:
    asked = {
        question.id
        for page in journey.pages
        if page.when.holds(answers)
        for question in page.questions
        if question.when.holds(answers)
    }
    return [key for key in answers if key not in asked]
