"""Answering the questions of any journey by real touches, in the visitor's language."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from kiosk.i18n.countries import country_name
from kiosk.i18n.journeys import JourneyWords
from kiosk.journeys.conditions import Value
from kiosk.journeys.model import Journey, Kind, Question
from kiosk.journeys.path import answer, asked, path
from kiosk.journeys.rules import Rules
from kiosk.journeys.rules.communes import commune_of
from kiosk.journeys.rules.contact import grouped
from tests.visits.visitor import Visitor


def answers(
    visitor: Visitor,
    journey: Journey,
    wanted: Mapping[str, Value],
    said: JourneyWords,
    *,
    begun: Mapping[str, Value] | None = None,
    until: str | None = None,
) -> dict[str, Value]:
    """Answer page after page until the review, or the page ``until``; return what was answered.

    ``begun`` is answered already. A question of yes or no that ``wanted`` does not answer is
    answered no, and a paper is left for later.
    """
    rules = Rules(today=date.today())
    given: dict[str, Value] = dict(begun or {})
    while True:
        page = path(journey, given, rules).next
        if page is not None and page.id == until:
            return given
        if page is None or page.review:
            visitor.sees("review")
            return given
        if page.paper is not None:
            visitor.sees("paper")
            visitor.touches("paper-later")
            for question in page.questions:
                given = answer(journey, given, question.id, None, rules).answers
            continue
        for number, question in enumerate(asked(journey, given, page, rules)):
            if number:
                # From one entry to the next, as Enter leads.
                visitor.finger.key("Return")
            value = _wanted(wanted, question)
            visitor.sees_thing(f"question-{question.id}")
            gives(visitor, said, question, value)
            given = answer(journey, given, question.id, value, rules).answers
        visitor.touches("primary")


def _wanted(wanted: Mapping[str, Value], question: Question) -> Value:
    match question.kind:
        case Kind.YES_NO:
            return wanted.get(question.id, False)
        case Kind.CONSENT:
            return True
        case _ if question.optional:
            return wanted.get(question.id, "")
        case _:
            return wanted[question.id]


def gives(visitor: Visitor, said: JourneyWords, question: Question, value: Value) -> None:
    """Give one answer by touches; the page is not left."""
    match question.kind:
        case Kind.YES_NO:
            visitor.touches(visitor.says("component-yes" if value else "component-no"))
        case Kind.CHOICE:
            visitor.touches(said.choice(question, str(value)).text)
        case Kind.CHOICES:
            for choice in value if isinstance(value, tuple) else ():
                visitor.touches(said.choice(question, choice).text)
        case Kind.DATE:
            year, month, day = str(value).split("-")
            visitor.types_digits(day + month + year)
        case Kind.MONEY:
            assert isinstance(value, int) and value % 100 == 0
            visitor.types_digits(str(value // 100))
        case Kind.NUMBER:
            visitor.types_digits(str(value))
        case Kind.COMMUNE:
            commune = commune_of(str(value))
            assert commune is not None
            visitor.types_digits(commune.postcode)
        case Kind.NIR:
            visitor.types_nir(str(value))
        case Kind.PROVISIONAL:
            visitor.types_digits(str(value).removeprefix("P"))
        case Kind.MOBILE | Kind.TELEPHONE:
            visitor.types_digits(grouped(str(value)))
        case Kind.COUNTRY:
            name = country_name(str(value), said.words)
            visitor.types(name[:3])
            visitor.touches(name)
        case Kind.CONSENT:
            visitor.touches(said.question(question).placeholder or "")
        case Kind.IBAN:
            visitor.types_capitals(str(value))
        case Kind.TEXT | Kind.EMAIL | Kind.MESSAGE:
            if value:
                visitor.types(str(value))
        case _:
            raise ValueError(f"{question.id}: nobody knows how to answer {question.kind}")
