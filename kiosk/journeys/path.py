"""Where a visitor is in a journey: a pure function of the answers.

Nothing here remembers. *Back* is the page before in :attr:`Path.done`; a changed
answer moves the path by itself, and :func:`answer` says which answers became moot.

An answer counts only while its question is asked: what a page that left the path had
asked moves nothing, even when a tampered request still carries it. Answers that contradict
each other keep the page of the one that is asked again (:class:`Check`) from standing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from kiosk.journeys.conditions import Answers, Value
from kiosk.journeys.model import SECRET_KINDS, Journey, Page, Question
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
    steps = walk(journey, answers, rules)
    wrong = _contradicted(journey, steps, answers, rules)
    for position, step in enumerate(steps):
        if step.page.review or step.page.exit or not _stands(step, answers, rules, wrong):
            return Path(_pages(steps[:position]), step.page, len(steps) - position - 1)
    return Path(_pages(steps), None, 0)


@dataclass(frozen=True, slots=True)
class Asked:
    """A page on the path and those of its questions that are asked."""

    page: Page
    questions: tuple[Question, ...]


def walk(journey: Journey, answers: Answers, rules: Rules) -> tuple[Asked, ...]:
    """Return the pages asked, in order, to the end or the first exit.

    A condition sees the answers to earlier questions that are asked, and no others. A page
    none of whose questions is asked is not asked itself.
    """
    return tuple(_walk(journey, answers, rules.today))


def asked(journey: Journey, answers: Answers, page: Page, rules: Rules) -> tuple[Question, ...]:
    """Return the questions of ``page`` that are asked, as the answers stand.

    Empty when the page itself is not asked.
    """
    for step in _walk(journey, answers, rules.today):
        if step.page.id == page.id:
            return step.questions
    return ()


@dataclass(frozen=True, slots=True)
class Change:
    """Answers after one more was given, and the ids of those it made moot."""

    answers: dict[str, Value]
    dropped: tuple[str, ...]


def answer(
    journey: Journey, answers: Answers, question_id: str, value: Value | None, rules: Rules
) -> Change:
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
    live = _asked_ids(walk(journey, kept, rules))
    return Change(
        {key: given for key, given in kept.items() if key in live},
        tuple(key for key in kept if key not in live),
    )


def errors(journey: Journey, answers: Answers, rules: Rules) -> dict[str, str]:
    """Return an error key by question id; empty when the answers may be submitted.

    What the backend asks of a submission: every question asked is answered in order (an
    optional one may be absent), nothing else is answered, no answer contradicts another,
    and the path does not end on an exit, whose id then stands with :data:`NOT_ASKED`.
    """
    steps = walk(journey, answers, rules)
    found = _contradicted(journey, steps, answers, rules)
    for step in steps:
        if step.page.exit:
            found[step.page.id] = NOT_ASKED
        for question in step.questions:
            key = check(question, answers.get(question.id), rules)
            if key is not None:
                found[question.id] = key
    live = _asked_ids(steps)
    return found | {key: NOT_ASKED for key in answers if key not in live}


def contradictions(journey: Journey, answers: Answers, rules: Rules) -> dict[str, str]:
    """Return the key of the first :class:`Check` that fails, by id of its question."""
    return _contradicted(journey, walk(journey, answers, rules), answers, rules)


def worth_keeping(journey: Journey, answers: Answers) -> dict[str, Value]:
    """Return ``answers`` as they are filed: without secrets, and without what was left empty."""
    secret = {question.id for question in journey.questions() if question.kind in SECRET_KINDS}
    return {
        key: value for key, value in answers.items() if key not in secret and value != LEFT_EMPTY
    }


def kept(journey: Journey, answers: Answers, rules: Rules) -> dict[str, Value]:
    """Return those of ``answers`` that ``journey`` asks and that stand by themselves.

    For what was said elsewhere, in another journey or years ago to the Caf: an answer that
    goes may close the condition of a later one, which goes too.
    """
    known = {question.id: question for question in journey.questions()}
    live = {
        key: value
        for key, value in answers.items()
        if key in known and check(known[key], value, rules) is None
    }
    asked_ids = _asked_ids(walk(journey, live, rules))
    return {key: value for key, value in live.items() if key in asked_ids}


def _walk(journey: Journey, answers: Answers, today: date) -> Iterator[Asked]:
    seen: dict[str, Value] = {}
    for page in journey.pages:
        if not page.when.holds(seen, today):
            continue
        questions: list[Question] = []
        for question in page.questions:
            if question.when.holds(seen, today):
                questions.append(question)
                if question.id in answers:
                    seen[question.id] = answers[question.id]
        if questions or page.review or page.exit:
            yield Asked(page, tuple(questions))
        if page.exit:
            return


def _stands(step: Asked, answers: Answers, rules: Rules, wrong: Mapping[str, str]) -> bool:
    """Return whether every question asked has an answer in order, or was left empty."""
    return all(
        question.id in answers
        and question.id not in wrong
        and check(question, answers[question.id], rules) is None
        for question in step.questions
    )


def _contradicted(
    journey: Journey, steps: Iterable[Asked], answers: Answers, rules: Rules
) -> dict[str, str]:
    """Look at each check whose question is answered, and so are all those asked among the
    ones it looks at: what was not asked is a fact, what is not answered yet is not."""
    if not journey.checks:
        return {}
    live = _asked_ids(steps)
    seen = {key: value for key, value in answers.items() if key in live}
    found: dict[str, str] = {}
    for one in journey.checks:
        if one.question in seen and one.question not in found:
            waited = one.fails.questions() & live
            if waited <= seen.keys() and one.fails.holds(seen, rules.today):
                found[one.question] = one.key
    return found


def _asked_ids(steps: Iterable[Asked]) -> frozenset[str]:
    return frozenset(question.id for step in steps for question in step.questions)


def _pages(steps: Sequence[Asked]) -> tuple[Page, ...]:
    return tuple(step.page for step in steps)
