"""Proof that a journey can be taken: ids, questions, conditions, reach, review.

Its words are checked beside the catalogues (:mod:`kiosk.i18n.checks`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from kiosk.contract.vocabulary import FACTS
from kiosk.journeys.checker_conditions import check_conditions
from kiosk.journeys.checker_templates import check_templates
from kiosk.journeys.conditions import ALWAYS
from kiosk.journeys.findings import Finding, at, repeated
from kiosk.journeys.model import NEEDS, RESOURCE_ID, Journey, Kind, Page, Question
from kiosk.journeys.reach import TooManyStates, explore
from kiosk.journeys.registry import registry
from kiosk.journeys.rules import RULES

_ID = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")

#: Choices may begin with a digit: ``16-18-ans``.
_CHOICE_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def check_journey(journey: Journey, journeys: Mapping[str, Journey] | None = None) -> list[Finding]:
    """Return everything that is wrong with a declaration; empty when it is sound.

    ``journeys`` are all that exist, by id; by default, those of the kiosk.
    """
    found = [
        *_identities(journey),
        *_audience(journey),
        *_shared(journey, registry() if journeys is None else journeys),
        *_shape(journey),
        *_demarche(journey),
        *(one for question in journey.questions() for one in _question(journey, question)),
        *check_conditions(journey),
        *check_templates(journey),
    ]
    # A declaration that contradicts itself has no paths to speak of.
    return sorted(found or _reach(journey))


def _identities(journey: Journey) -> Iterator[Finding]:
    things: tuple[Page | Question, ...] = (*journey.pages, *journey.questions())
    ids = [journey.id, *(thing.id for thing in things), *(thing.message for thing in things)]
    ids += [check.key for check in journey.checks]
    ids += [door for page in journey.pages for door in page.doors]
    for one in dict.fromkeys(ids):
        if _ID.fullmatch(one) is None:
            yield Finding(journey.id, "id-form", one)
    yield from repeated(journey.id, "page-repeated", (page.id for page in journey.pages))
    yield from repeated(journey.id, "question-repeated", (q.id for q in journey.questions()))
    for page in journey.pages:
        yield from repeated(at(journey, page), "door-repeated", page.doors)
        if page.doors and not page.questions:
            yield Finding(at(journey, page), "door-unshown", page.doors[0])
    yield from repeated(journey.id, "message-shared", _messages(journey).values())


def _messages(journey: Journey) -> dict[tuple[object, ...], str]:
    """Return what each message ends with, by what says it.

    Two things must not share one by accident; those of a template do on purpose, and so do
    a page and the one question that it asks.
    """
    made: dict[tuple[object, ...], str] = {("title",): "title"}
    for page in journey.pages:
        plain = page.words is None
        made["page", plain, page.message] = page.message
        for question in page.questions:
            said = question.message
            if len(page.questions) > 1 or said != page.message:
                made["question", question.words is None, said] = said
            for choice in question.choices:
                made["choice", question.words is None, said, choice] = f"{said}-{choice}"
    return made


def _audience(journey: Journey) -> Iterator[Finding]:
    if not journey.roles:
        yield Finding(journey.id, "roles-empty")


def _shared(journey: Journey, journeys: Mapping[str, Journey]) -> Iterator[Finding]:
    if journey.shares is None:
        return
    other = journeys.get(journey.shares)
    if other is None or other.id == journey.id:
        yield Finding(journey.id, "shares-unknown", journey.shares)
    elif other.shares is not None:
        # Words are looked for in one other place, not along a chain.
        yield Finding(journey.id, "shares-twice", f"{other.id} > {other.shares}")


def _shape(journey: Journey) -> Iterator[Finding]:
    reviews = [page for page in journey.pages if page.review]
    if not any(page.questions for page in journey.pages):
        yield Finding(journey.id, "asks-nothing")
    if journey.submits and not reviews:
        yield Finding(journey.id, "review-missing")
    for page in reviews:
        if page is not journey.pages[-1]:
            yield Finding(at(journey, page), "review-not-last")
        if page.when != ALWAYS:
            yield Finding(at(journey, page), "review-conditional")
    for page in journey.pages:
        if page.review and page.exit:
            yield Finding(at(journey, page), "review-and-exit")
        if (page.review or page.exit) == bool(page.questions):
            yield Finding(at(journey, page), "page-asks" if page.questions else "page-empty")


def _demarche(journey: Journey) -> Iterator[Finding]:
    """Look at what only a démarche of Mon Compte has: its papers, its effects."""
    for page in journey.pages:
        asks = [question.kind for question in page.questions]
        if page.paper is not None and asks != [Kind.DOCUMENT]:
            yield Finding(at(journey, page), "paper-not-asked")
        if page.paper is not None and not all(one.optional for one in page.questions):
            # Who does not have it with them must be able to send what they have.
            yield Finding(at(journey, page), "paper-forced")
    if journey.category is None:
        for name in ("benefit", "effects", "once", "implied"):
            if getattr(journey, name):
                yield Finding(journey.id, "demarche-uncategorised", name)
    elif not journey.submits:
        yield Finding(journey.id, "demarche-unsent")
    for question in journey.questions():
        if question.known and question.id not in FACTS and not RESOURCE_ID.fullmatch(question.id):
            yield Finding(at(journey, question), "fact-unknown")
    known = {question.id for question in journey.questions()}
    implied = [key for key, _ in journey.implied]
    yield from repeated(journey.id, "implied-asked", (*known & set(implied), *implied))
    for effect in journey.effects:
        for wanted in NEEDS[effect] - known.union(implied):
            yield Finding(journey.id, "effect-unfed", f"{effect}: {wanted}")


def _question(journey: Journey, question: Question) -> Iterator[Finding]:
    where, rule = at(journey, question), RULES[question.kind]
    if question.source is not None:
        if question.kind not in (Kind.CHOICE, Kind.CHOICES):
            yield Finding(where, "source-unwanted", question.source)
        if question.choices:
            yield Finding(where, "choices-unwanted")
        return
    if rule.choices:
        if len(question.choices) < 2:
            yield Finding(where, "choices-missing")
        yield from repeated(where, "choice-repeated", question.choices)
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


def _reach(journey: Journey) -> Iterator[Finding]:
    try:
        reach = explore(journey)
    except TooManyStates as refused:
        yield Finding(journey.id, "too-many-paths", str(refused))
        return
    for page in journey.pages:
        if page.id not in reach.pages:
            yield Finding(at(journey, page), "page-unreachable")
        elif page.when != ALWAYS and page.id not in reach.skippable_pages:
            yield Finding(at(journey, page), "condition-always-holds")
        for question in page.questions:
            if question.id not in reach.questions:
                yield Finding(at(journey, question), "question-unreachable")
            elif question.when != ALWAYS and question.id not in reach.skippable_questions:
                yield Finding(at(journey, question), "condition-always-holds")
    for place, check in enumerate(journey.checks):
        if place not in reach.failing:
            yield Finding(f"{journey.id}/{check.question}", "check-never-fails", check.key)
    if not reach.ends:
        yield Finding(journey.id, "dead-end")
