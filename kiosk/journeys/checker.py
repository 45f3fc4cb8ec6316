"""Proof that a journey can be taken: ids, questions, conditions, reach, review.

Its words are checked beside the catalogues (:mod:`kiosk.i18n.checks`).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from kiosk.contract.access import ACCOUNT_HOLDERS
from kiosk.journeys.conditions import ALWAYS, All, Any, Condition, Has, Is, Not
from kiosk.journeys.findings import Finding
from kiosk.journeys.model import Journey, Kind, Page, Question
from kiosk.journeys.reach import TooManyStates, explore, leaves
from kiosk.journeys.rules import RULES

_ID = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")

#: Choices may begin with a digit: ``16-18-ans``.
_CHOICE_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")

#: Kinds that a condition may compare with a value; a list of choices wants :class:`Has`.
_COMPARABLE = frozenset({Kind.CHOICE, Kind.YES_NO, Kind.CONSENT, Kind.DIGITS, Kind.MONEY})


def check_journey(journey: Journey) -> list[Finding]:
    """Return everything that is wrong with a declaration; empty when it is sound."""
    found = [
        *_identities(journey),
        *_audience(journey),
        *_shape(journey),
        *(one for question in journey.questions() for one in _question(journey, question)),
        *_conditions(journey),
    ]
    # A declaration that contradicts itself has no paths to speak of.
    return sorted(found or _reach(journey))


def _identities(journey: Journey) -> Iterator[Finding]:
    ids = [journey.id, *(page.id for page in journey.pages), *(q.id for q in journey.questions())]
    for one in dict.fromkeys(ids):
        if _ID.fullmatch(one) is None:
            yield Finding(journey.id, "id-form", one)
    yield from _repeated(journey.id, "page-repeated", (page.id for page in journey.pages))
    yield from _repeated(journey.id, "question-repeated", (q.id for q in journey.questions()))
    # Ids of messages are made of these: two things must not share one by accident.
    made = ["title", *(page.id for page in journey.pages)]
    for page in journey.pages:
        shared = len(page.questions) == 1 and page.questions[0].id == page.id
        for question in page.questions:
            made += [] if shared else [question.id]
            made += [f"{question.id}-{choice}" for choice in dict.fromkeys(question.choices)]
    yield from _repeated(journey.id, "message-shared", made)


def _repeated(where: str, key: str, ids: Iterable[str]) -> Iterator[Finding]:
    yield from (Finding(where, key, one) for one, times in Counter(ids).items() if times > 1)


def _audience(journey: Journey) -> Iterator[Finding]:
    if not journey.roles:
        yield Finding(journey.id, "roles-empty")
    if journey.signed_in and not journey.roles <= ACCOUNT_HOLDERS:
        strangers = sorted(journey.roles - ACCOUNT_HOLDERS)
        yield Finding(journey.id, "roles-without-account", ", ".join(strangers))


def _shape(journey: Journey) -> Iterator[Finding]:
    reviews = [page for page in journey.pages if page.review]
    if not any(page.questions for page in journey.pages):
        yield Finding(journey.id, "asks-nothing")
    if journey.submits and not reviews:
        yield Finding(journey.id, "review-missing")
    for page in reviews:
        if page is not journey.pages[-1]:
            yield Finding(_at(journey, page), "review-not-last")
        if page.when != ALWAYS:
            yield Finding(_at(journey, page), "review-conditional")
    for page in journey.pages:
        if page.review and page.exit:
            yield Finding(_at(journey, page), "review-and-exit")
        if (page.review or page.exit) == bool(page.questions):
            yield Finding(_at(journey, page), "page-asks" if page.questions else "page-empty")


def _question(journey: Journey, question: Question) -> Iterator[Finding]:
    where, rule = _at(journey, question), RULES[question.kind]
    if rule.choices:
        if len(question.choices) < 2:
            yield Finding(where, "choices-missing")
        yield from _repeated(where, "choice-repeated", question.choices)
        for choice in question.choices:
            if _CHOICE_ID.fullmatch(choice) is None:
                yield Finding(where, "id-form", choice)
    elif question.choices:
        yield Finding(where, "choices-unwanted")
    given = [bound for bound in (question.minimum, question.maximum) if bound is not None]
    if rule.bounds is None:
        if given:
            yield Finding(where, "bounds-unwanted")
        return
    if any(not rule.bounds.lowest <= bound <= rule.bounds.highest for bound in given):
        yield Finding(where, "bounds-out-of-range", str(given))
    minimum, maximum = rule.bounds.of(question)
    if minimum > maximum:
        yield Finding(where, "bounds-crossed", f"{minimum} > {maximum}")
    if question.kind is Kind.CHOICES and any(bound > len(question.choices) for bound in given):
        yield Finding(where, "bounds-over-choices", str(given))


def _conditions(journey: Journey) -> Iterator[Finding]:
    earlier: dict[str, Question] = {}
    everywhere = {question.id for question in journey.questions()}
    for page in journey.pages:
        yield from _condition(_at(journey, page), page.when, earlier, everywhere)
        for question in page.questions:
            yield from _condition(_at(journey, question), question.when, earlier, everywhere)
            earlier[question.id] = question


def _condition(
    where: str, condition: Condition, earlier: dict[str, Question], everywhere: set[str]
) -> Iterator[Finding]:
    if any(_empty(part) for part in _parts(condition)):
        yield Finding(where, "condition-empty")
    for leaf in leaves(condition):
        asked = earlier.get(leaf.question)
        if asked is None:
            known = leaf.question in everywhere
            yield Finding(
                where, "condition-not-earlier" if known else "condition-unknown", leaf.question
            )
        elif isinstance(leaf, Has):
            if asked.kind is not Kind.CHOICES:
                yield Finding(where, "condition-kind", leaf.question)
            elif leaf.choice not in asked.choices:
                yield Finding(where, "condition-value", leaf.choice)
        elif asked.kind not in _COMPARABLE:
            yield Finding(where, "condition-kind", leaf.question)
        elif not _legal(asked, leaf):
            yield Finding(where, "condition-value", str(leaf.value))


def _legal(question: Question, leaf: Is) -> bool:
    """Return whether a person can give that answer; the day plays no part in these kinds."""
    value = leaf.value
    match question.kind:
        case Kind.CHOICE:
            return value in question.choices
        case Kind.YES_NO:
            return isinstance(value, bool)
        case Kind.CONSENT:
            return value is True
        case _:
            bounds = RULES[question.kind].bounds
            assert bounds is not None
            minimum, maximum = bounds.of(question)
            if question.kind is Kind.MONEY:
                return type(value) is int and minimum <= value <= maximum
            digits = isinstance(value, str) and value.isascii() and value.isdecimal()
            return digits and minimum <= len(str(value)) <= maximum


def _parts(condition: Condition) -> Iterator[Condition]:
    yield condition
    if isinstance(condition, (All, Any)):
        for part in condition.parts:
            yield from _parts(part)
    elif isinstance(condition, Not):
        yield from _parts(condition.part)


def _empty(condition: Condition) -> bool:
    return isinstance(condition, (All, Any)) and not condition.parts


def _reach(journey: Journey) -> Iterator[Finding]:
    try:
        reach = explore(journey)
    except TooManyStates as refused:
        yield Finding(journey.id, "too-many-paths", str(refused))
        return
    for page in journey.pages:
        if page.id not in reach.pages:
            yield Finding(_at(journey, page), "page-unreachable")
        elif page.when != ALWAYS and page.id not in reach.skippable_pages:
            yield Finding(_at(journey, page), "condition-always-holds")
        for question in page.questions:
            if question.id not in reach.questions:
                yield Finding(_at(journey, question), "question-unreachable")
            elif question.when != ALWAYS and question.id not in reach.skippable_questions:
                yield Finding(_at(journey, question), "condition-always-holds")
    if not reach.ends:
        yield Finding(journey.id, "dead-end")


def _at(journey: Journey, thing: Page | Question) -> str:
    return f"{journey.id}/{thing.id}"
