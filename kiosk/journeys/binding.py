"""Filling in what only the Caf knows: the children to choose from, and their names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from kiosk.journeys.model import Journey, Page, Question, Source

#: By source, what one chooses from: the key that is answered, and how it is said, in any
#: language. It is plain text: a name.
Offers = Mapping[Source, tuple[tuple[str, str], ...]]


class NothingToOffer(Exception):
    """The Caf knows nothing of that kind: the journey cannot be taken."""

    def __init__(self, source: Source) -> None:
        super().__init__(source.value)
        self.source = source


def bind(journey: Journey, offers: Offers) -> Journey:
    """Return ``journey`` with the choices of this person where it asks about what the Caf knows.

    Kiosk and backend bind alike, so that both check alike. Raises :class:`NothingToOffer`.
    """
    if not journey.sources:
        return journey
    return replace(journey, pages=tuple(_page(page, offers) for page in journey.pages))


def _page(page: Page, offers: Offers) -> Page:
    return replace(page, questions=tuple(_question(one, offers) for one in page.questions))


def _question(question: Question, offers: Offers) -> Question:
    if question.source is None:
        return question
    known = offers.get(question.source, ())
    if not known:
        raise NothingToOffer(question.source)
    return replace(question, choices=tuple(key for key, _ in known), labels=known)
