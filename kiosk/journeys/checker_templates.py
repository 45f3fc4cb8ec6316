"""Proof that what is repeated is asked alike, once for each, with one message in all."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.journeys.findings import Finding, at, repeated
from kiosk.journeys.model import Journey, Page, Question


def check_templates(journey: Journey) -> Iterator[Finding]:
    """Yield what is wrong with the pages and the questions that say a template."""
    questions = tuple(journey.questions())
    things: tuple[Page | Question, ...] = (*journey.pages, *questions)
    for thing in things:
        if (thing.words is None) != (thing.ordinal is None):
            yield Finding(at(journey, thing), "template-half-said")
    for page in journey.pages:
        if any(question.ordinal != page.ordinal for question in page.questions):
            yield Finding(at(journey, page), "template-mixed")
    yield from _ordinals(journey, journey.pages)
    yield from _ordinals(journey, questions)
    likes: dict[str, Question] = {}
    for question in questions:
        if question.words is not None:
            like = likes.setdefault(question.words, question)
            if _asks(like) != _asks(question):
                yield Finding(at(journey, question), "template-differs", like.id)


def _ordinals(journey: Journey, things: tuple[Page | Question, ...]) -> Iterator[Finding]:
    """Look at whether each template is there from 1 up, in order, without a gap."""
    said: dict[str, list[int]] = {}
    for thing in things:
        if thing.words is not None and thing.ordinal is not None:
            said.setdefault(thing.words, []).append(thing.ordinal)
    for words, ordinals in said.items():
        twice = list(repeated(journey.id, "template-repeated", map(str, ordinals)))
        if twice:
            yield Finding(journey.id, "template-repeated", words)
        elif ordinals != list(range(1, len(ordinals) + 1)):
            yield Finding(journey.id, "template-gap", f"{words} {ordinals}")


def _asks(question: Question) -> tuple[object, ...]:
    bounds = (question.minimum, question.maximum)
    return (question.kind, question.optional, question.choices, *bounds)
