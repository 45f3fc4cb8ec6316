"""A condition said in words, for the sheets."""

from __future__ import annotations

from functools import reduce

from kiosk.i18n.journeys import JourneyWords
from kiosk.journeys.conditions import All, Always, Any, Condition, Has, Is, Not


def condition_text(journey: JourneyWords, condition: Condition) -> str:
    """Return the condition as a person would say it."""
    words = journey.words
    match condition:
        case Always():
            return words.attribute("sheet-asked", "always") or ""
        case Is(question_id, value):
            asked = journey.journey.question(question_id)
            label = journey.question(asked).text
            return words.text("sheet-if-is", question=label, answer=journey.answer(asked, value))
        case Has(question_id, choice):
            asked = journey.journey.question(question_id)
            label, answer = journey.question(asked).text, journey.choice(asked, choice).text
            return words.text("sheet-if-has", question=label, answer=answer)
        case Not(part):
            return words.text("sheet-if-not", condition=condition_text(journey, part))
        case All(parts):
            return _joined(journey, "sheet-if-all", parts)
        case Any(parts):
            return _joined(journey, "sheet-if-any", parts)


def _joined(journey: JourneyWords, message: str, parts: tuple[Condition, ...]) -> str:
    words = journey.words
    said = [
        words.text("sheet-if-group", condition=condition_text(journey, part))
        if isinstance(part, (All, Any))
        else condition_text(journey, part)
        for part in parts
    ]
    return reduce(lambda first, second: words.text(message, first=first, second=second), said)
