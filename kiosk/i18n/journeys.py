"""The words of one journey: the only place that knows how their ids are made.

Every screen, the sheets and the checker go through here. Ids are said in
:mod:`kiosk.journeys.model`; an error has a sentence of its own when the question has the
attribute ``.error-<key>``, else the one of everybody, ``error-<key>``. What is repeated fills
``$n`` in the message of its template; what is about a month, ``$month``. A journey that shares
the words of another says a message of that one where it has none of its own; its title is
always its own. What has a ``common`` says the words of everybody where neither has any.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from kiosk.i18n.answers import answer_text
from kiosk.i18n.words import Words
from kiosk.journeys.conditions import Value
from kiosk.journeys.model import Journey, Kind, Page, Question
from kiosk.journeys.rules import RULES, Rules, dates

#: Stands for the number of any of those that are asked alike.
LETTER = "n"

#: The attribute of a title that lists what people say when they look for it, with commas.
SEARCH = "search"

#: Months in a year.
_MONTHS = 12

_Thing = TypeVar("_Thing", Page, Question)


@dataclass(frozen=True, slots=True)
class Saying:
    """What is said of one thing.

    ``spoken`` replaces the text for a voice, ``short`` beside its answer on the review; ``on``
    is the word of the way on.
    """

    text: str
    hint: str | None = None
    placeholder: str | None = None
    help_title: str | None = None
    help: str | None = None
    spoken: str | None = None
    short: str | None = None
    on: str | None = None


@dataclass(frozen=True, slots=True)
class JourneyWords:
    """A journey in one language.

    ``today`` names the months that questions are about; a sheet, which is of no day, numbers
    them.
    """

    journey: Journey
    words: Words
    #: The ordinal said as a letter: a sheet says once what is asked of each.
    repeated: int | None = None
    today: date | None = None

    def title(self) -> Saying:
        """Return what the journey is called."""
        return self._saying(title_id(self.journey), {})

    def page(self, page: Page) -> Saying:
        """Return the title of a page, its hint and its help.

        A review without a message of its own says the common one: ``review-title`` before
        something is sent, ``review-check`` otherwise.
        """
        message = self._known(page_id, page)
        common = page.review and not self.words.has(message)
        if common:
            message = "review-title" if self.journey.submits else "review-check"
        return self._saying(message, self._filling(page))

    def door(self, page: Page, name: str) -> str:
        """Return the words of a way out of a page."""
        message = self._known(page_id, page)
        said = self.words.attribute(message, door(name), **self._filling(page))
        return said or self.words.text(message)

    def question(self, question: Question) -> Saying:
        """Return the label of a question, its hint and its placeholder."""
        return self._saying(self._known(question_id, question), self._filling(question))

    def choice(self, question: Question, choice: str) -> Saying:
        """Return the label of a choice and its hint; of what the Caf knows, its name."""
        for key, label in question.labels:
            if key == choice:
                return Saying(label)
        message = self._known(lambda journey, one: choice_id(journey, one, choice), question)
        return self._saying(message, self._filling(question))

    def error(self, question: Question, key: str, rules: Rules) -> str:
        """Return the sentence of an error key that a rule, a check or the backend gave."""
        return self.error_with(question, key, error_arguments(question, rules, self.words))

    def error_with(self, question: Question, key: str, arguments: Mapping[str, object]) -> str:
        """Return the sentence of an error key, filled in with ``arguments``."""
        own = self._known(question_id, question)
        filling = {**self._filling(question), **arguments}
        sentence = self.words.attribute(own, f"error-{key}", **filling)
        if sentence is None and not self.words.has(f"error-{key}"):
            key = "malformed"
        return sentence or self.words.text(f"error-{key}", **arguments)

    def answer(self, question: Question, value: Value | None) -> str:
        """Return an answer as the review shows it; a secret is never shown.

        The text is plain: parts of it are what a person typed.
        """
        if value is None or value in ("", ()):
            return self.words.text("answer-none")
        if question.kind in (Kind.CHOICE, Kind.CHOICES):
            made = value if isinstance(value, tuple) else (value,)
            known = [choice for choice in question.choices if choice in made]
            return self.words.list(self.choice(question, choice).text for choice in known)
        return answer_text(question.kind, value, self.words)

    def _known(self, made: Callable[[str, _Thing], str], thing: _Thing) -> str:
        """Return the id of the journey's own message, or of one that it shares."""
        own = made(self.journey.id, thing)
        if self.words.has(own):
            return own
        if self.journey.shares is not None:
            shared = made(self.journey.shares, thing)
            if thing.common is None or self.words.has(shared):
                return shared
        return own if thing.common is None else common_id(made, thing, thing.common)

    def _filling(self, thing: Page | Question) -> dict[str, object]:
        filling: dict[str, object] = {}
        if thing.ordinal is not None:
            filling["n"] = LETTER if thing.ordinal == self.repeated else thing.ordinal
        # A page and the one question that it asks are one message.
        asked = (thing,) if isinstance(thing, Question) else thing.questions
        for question in asked:
            if question.month is not None and question.message == thing.message:
                filling |= self._when(question.month)
        return filling

    def _when(self, back: int) -> dict[str, str]:
        if self.today is None:
            say, years = self.words.text, -(-back // _MONTHS)
            return {"month": say("sheet-month", back=back), "year": say("sheet-year", back=years)}
        month = dates.month_before(self.today, back)
        # As text: a year is no count.
        return {"month": self.words.month(month), "year": month.partition("-")[0]}

    def _saying(self, message_id: str, filling: Mapping[str, object]) -> Saying:
        def attribute(name: str) -> str | None:
            return self.words.attribute(message_id, name, **filling)

        return Saying(
            self.words.text(message_id, **filling),
            attribute("hint"),
            attribute("placeholder"),
            attribute("help-title"),
            attribute("help"),
            attribute("spoken"),
            attribute("short"),
            attribute("on"),
        )


def common_id(made: Callable[[str, _Thing], str], thing: _Thing, common: str) -> str:
    """Return the id of a message of everybody: ``made`` tells what follows that of the thing."""
    return common + made("", thing).removeprefix(f"-{thing.message}")


def title_id(journey: Journey) -> str:
    """Return the id of the name of a journey."""
    return title_of(journey.id)


def title_of(journey: str) -> str:
    """Return the id of the name of the journey of that id."""
    return f"{journey}-title"


def page_id(journey: str, page: Page) -> str:
    """Return the id of the message of a page, in the words of the journey of that id."""
    return f"{journey}-{page.message}"


def door(name: str) -> str:
    """Return the attribute that says a way out of a page."""
    return f"door-{name}"


def question_id(journey: str, question: Question) -> str:
    """Return the id of the message of a question."""
    return f"{journey}-{question.message}"


def choice_id(journey: str, question: Question, choice: str) -> str:
    """Return the id of the message of a choice."""
    return f"{journey}-{question.message}-{choice}"


def choice_text(words: Words, journey: Journey, question: str, choice: str) -> str:
    """Return the label of a choice, by ids; raises KeyError for an unknown question."""
    return JourneyWords(journey, words).choice(journey.question(question), choice).text


def error_arguments(question: Question, rules: Rules, words: Words) -> dict[str, object]:
    """Return what the sentence of an error may name: the bounds of the question.

    ``minimum`` and ``maximum`` are counts, or amounts already written; ``earliest`` and
    ``latest`` are days already written.
    """
    if question.kind is Kind.DATE:
        earliest, latest = dates.limits(question, rules)
        return {"earliest": words.date(earliest), "latest": words.date(latest)}
    bounds = RULES[question.kind].bounds
    if bounds is None:
        return {}
    minimum, maximum = bounds.of(question)
    if question.kind is Kind.MONEY:
        return {"minimum": words.money(minimum), "maximum": words.money(maximum)}
    return {"minimum": minimum, "maximum": maximum}
