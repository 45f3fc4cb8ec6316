"""A condition said in words, for the sheets."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import reduce

from kiosk.i18n.journeys import LETTER, JourneyWords
from kiosk.journeys.conditions import (
    ALWAYS,
    All,
    Always,
    Any,
    AtLeast,
    Condition,
    Differs,
    Has,
    Is,
    NirDisagrees,
    Not,
    Sooner,
    Younger,
)
from kiosk.journeys.model import Kind


def condition_text(journey: JourneyWords, condition: Condition) -> str:
    """Return the condition as a person would say it."""
    words = journey.words
    match condition:
        case Always():
            return words.attribute("sheet-asked", "always") or ""
        case Is(question_id, value):
            label = _label(journey, question_id)
            answer = journey.answer(journey.journey.question(question_id), value)
            return words.text("sheet-if-is", question=label, answer=answer)
        case Has(question_id, choice):
            label = _label(journey, question_id)
            answer = journey.choice(journey.journey.question(question_id), choice).text
            return words.text("sheet-if-has", question=label, answer=answer)
        case AtLeast(question_id, least):
            label = _label(journey, question_id)
            amount = _amount(journey, question_id, least)
            return words.text("sheet-if-at-least", question=label, value=amount)
        case Younger(question_id, years):
            label = _label(journey, question_id)
            return words.text("sheet-if-younger", question=label, years=years)
        case Sooner(question_id, than, years):
            label, other = _label(journey, question_id), _label(journey, than)
            return words.text("sheet-if-sooner", question=label, than=other, years=years)
        case NirDisagrees(number, birth, civility):
            label, other = _label(journey, number), _label(journey, birth)
            third = _label(journey, civility)
            return words.text("sheet-if-nir", nir=label, birth=other, civility=third)
        case Differs(question_id, than):
            label, other = _label(journey, question_id), _label(journey, than)
            return words.text("sheet-if-differs", question=label, than=other)
        case Not(part):
            return words.text("sheet-if-not", condition=condition_text(journey, part))
        case All():
            return _joined(journey, "sheet-if-all", condition)
        case Any(parts):
            same = _for_some(journey, parts)
            if same is not None:
                return words.text("sheet-if-some", condition=same)
            one = _one_of(journey, parts)
            if one is not None:
                return one
            return _joined(journey, "sheet-if-any", condition)


def _label(journey: JourneyWords, question_id: str) -> str:
    return journey.question(journey.journey.question(question_id)).text


def _amount(journey: JourneyWords, question_id: str, value: int) -> object:
    if journey.journey.question(question_id).kind is Kind.MONEY:
        return journey.words.money(value)
    return LETTER if value == journey.repeated else value


def _for_some(journey: JourneyWords, parts: tuple[Condition, ...]) -> str | None:
    """Return what all ``parts`` say, each of its own ordinal; None when they differ."""
    said: set[str] = set()
    for part in parts:
        asked = (journey.journey.question(question) for question in part.questions())
        ordinals = {question.ordinal for question in asked} - {None}
        if len(parts) < 2 or len(ordinals) != 1:
            return None
        said.add(condition_text(replace(journey, repeated=ordinals.pop()), part))
    return said.pop() if len(said) == 1 else None


def _one_of(journey: JourneyWords, parts: tuple[Condition, ...]) -> str | None:
    """Return several answers to one question as one would say them; None for all else."""
    asked = {part.question for part in parts if isinstance(part, Is)}
    if len(asked) != 1 or not all(isinstance(part, Is) for part in parts):
        return None
    question_id = asked.pop()
    question = journey.journey.question(question_id)
    answers = [journey.answer(question, part.value) for part in parts if isinstance(part, Is)]
    words = journey.words
    answer = reduce(lambda one, two: words.text("sheet-if-any", first=one, second=two), answers)
    return words.text("sheet-if-is", question=_label(journey, question_id), answer=answer)


def _joined(journey: JourneyWords, message: str, condition: All | Any) -> str:
    words = journey.words
    parts = tuple(_flat(condition, type(condition))) or (ALWAYS,)
    said = [
        words.text("sheet-if-group", condition=condition_text(journey, part))
        if isinstance(part, (All, Any)) and len(parts) > 1
        else condition_text(journey, part)
        for part in parts
    ]
    return reduce(lambda first, second: words.text(message, first=first, second=second), said)


def _flat(condition: All | Any, kind: type[All | Any]) -> Iterator[Condition]:
    """Yield the parts of ``condition``, and those of its parts that need no brackets."""
    for part in condition.parts:
        inner = isinstance(part, All) and kind is All
        if isinstance(part, (All, Any)) and (inner or len(part.parts) == 1):
            yield from _flat(part, kind)
        elif not (kind is All and isinstance(part, Always)):
            yield part
