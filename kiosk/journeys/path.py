"""Where a visitor is in a journey: a pure function of the answers.

Nothing here remembers. *Back* is the page before in :attr:`Path.done`; a changed
answer moves the path by itself, and :func:`answer` says which answers became moot.

An answer counts only while its question is asked: what a page that left the path had
asked moves nothing, even when a tampered request still carries it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.journeys.conditions import Answers, Value
from kiosk.journeys.model import Journey, Page, Question
from kiosk.journeys.rules import Rules, check

#: An answer to no question of the journey, or to one that the path does not ask.
NOT_ASKED = "not-asked"

#: What stands for an optional question that was seen and left. Without it the path could
#: not tell one that was left from one that was not shown yet.
LEFT_EMPTY = ""


@dataclass(frozen=True, slots=True)
class Path:
    """The pages asked so far, and what comes next.

    ``done`` are the pages whose answers all stand, in order; ``next`` is the first page
    that still asks something, or the review, or an exit, or None when nothing is left.
    ``ahead`` counts the pages after ``next`` that would be asked as the answers stand.
    """

    done: tuple[Page, ...]
    next: Page | None
    ahead: int

    @property
    def length(self) -> int:
        """Pages of the whole path, as far as it can be known now."""
        return len(self.done) + (self.next is not None) + self.ahead

    @property
    def complete(self) -> bool:
        """Whether all is answered: nothing is left but the review, if there is one."""
        return self.next is None or self.next.review

    def allows(self, page_id: str) -> bool:
        """Return whether a page may be shown now: a page that is done, or the next one."""
        shown = (*self.done, self.next) if self.next is not None else self.done
        return any(page.id == page_id for page in shown)

    def before(self, page_id: str) -> Page | None:
        """Return the page that *back* leads to from ``page_id``, or None from the first.

        Raises KeyError when that page may not be shown now.
        """
        if not self.allows(page_id):
            raise KeyError(page_id)
        previous = None
        for page in self.done:
            if page.id == page_id:
                break
            previous = page
        return previous


def path(journey: Journey, answers: Answers, rules: Rules) -> Path:
    """Return where these answers lead in ``journey``."""
    steps = list(_walk(journey, answers))
    for position, step in enumerate(steps):
        if step.page.review or step.page.exit or not step.stands(answers, rules):
            return Path(_pages(steps[:position]), step.page, len(steps) - position - 1)
    return Path(_pages(steps), None, 0)


def asked(journey: Journey, answers: Answers, page: Page) -> tuple[Question, ...]:
    """Return the questions of ``page`` that are asked, as the answers stand.

    Empty when the page itself is not asked.
    """
    for step in _walk(journey, answers):
        if step.page == page:
            return step.questions
    return ()


@dataclass(frozen=True, slots=True)
class Change:
    """Answers after one more was given, and the ids of those it made moot."""

    answers: dict[str, Value]
    dropped: tuple[str, ...]


def answer(journey: Journey, answers: Answers, question_id: str, value: Value | None) -> Change:
    """Give one answer, and drop those that are no longer asked.

    None leaves an optional question empty, and takes back the answer to another. An answer
    that goes may close the condition of a later one, which goes too. Raises KeyError for an
    unknown question.
    """
    question = journey.question(question_id)
    kept = {key: given for key, given in answers.items() if key != question_id}
    if value is None and question.optional:
        value = LEFT_EMPTY
    if value is not None:
        kept[question_id] = value
    live = _asked_ids(journey, kept)
    return Change(
        {key: given for key, given in kept.items() if key in live},
        tuple(key for key in kept if key not in live),
    )


def errors(journey: Journey, answers: Answers, rules: Rules) -> dict[str, str]:
    """Return an error key by question id; empty when the answers may be submitted.

    What the backend asks of a submission: every question asked is answered in order (an
    optional one may be absent), nothing else is answered, and the path does not end on an
    exit, whose id then stands with :data:`NOT_ASKED`.
    """
    found: dict[str, str] = {}
    live: set[str] = set()
    for step in _walk(journey, answers):
        if step.page.exit:
            found[step.page.id] = NOT_ASKED
        for question in step.questions:
            live.add(question.id)
            key = check(question, answers.get(question.id), rules)
            if key is not None:
                found[question.id] = key
    return found | {key: NOT_ASKED for key in answers if key not in live}


@dataclass(frozen=True, slots=True)
class _Step:
    """A page on the path and those of its questions that are asked."""

    page: Page
    questions: tuple[Question, ...]

    def stands(self, answers: Answers, rules: Rules) -> bool:
        """Return whether every question asked has an answer in order, or was left empty."""
        return all(
            question.id in answers and check(question, answers[question.id], rules) is None
            for question in self.questions
        )


def _walk(journey: Journey, answers: Answers) -> Iterator[_Step]:
    """Yield the pages asked, in order, to the end or the first exit.

    A condition sees the answers to earlier questions that are asked, and no others. A page
    none of whose questions is asked is not asked itself.
    """
    seen: dict[str, Value] = {}
    for page in journey.pages:
        if not page.when.holds(seen):
            continue
        questions: list[Question] = []
        for question in page.questions:
            if question.when.holds(seen):
                questions.append(question)
                if question.id in answers:
                    seen[question.id] = answers[question.id]
        if questions or page.review or page.exit:
            yield _Step(page, tuple(questions))
        if page.exit:
            return


def _asked_ids(journey: Journey, answers: Answers) -> frozenset[str]:
    steps = _walk(journey, answers)
    return frozenset(question.id for step in steps for question in step.questions)


def _pages(steps: list[_Step]) -> tuple[Page, ...]:
    return tuple(step.page for step in steps)
