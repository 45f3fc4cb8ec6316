"""Everything that a visitor may look for, with all the ways to say it, in their language.

French is searched in every language: names of benefits and of papers are French on all of
them. What a démarche adds is the attribute ``.search`` of its title.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from kiosk.contract.content import Content, Errand
from kiosk.i18n.journeys import SEARCH, title_id
from kiosk.i18n.locales import SOURCE
from kiosk.i18n.search.index import Index, Phrase
from kiosk.i18n.words import Words
from kiosk.journeys.model import Journey

#: What is found in French by who reads another language counts a little less.
_BESIDE = 0.93

#: So does another way to say something than the one that is shown.
_OTHERWISE = 0.97

_COMMAS = re.compile(r"[,،]")


@dataclass(frozen=True, slots=True)
class Target:
    """What was found: a situation, a démarche, an errand or a question, by its id."""

    kind: Literal["situation", "journey", "errand", "question"]
    id: str


def index_of(words: Words, journeys: Mapping[str, Journey], content: Content) -> Index[Target]:
    """Return what can be found in the language of ``words``.

    A situation without anything to do about it here is left out.
    """
    french = Words(SOURCE)
    spoken = (words,) if words.code == SOURCE else (words, french)
    return Index(_entries(spoken, journeys, content))


def can_be_found(journey: Journey, french: Words) -> bool:
    """Return whether a journey is one that people look for: it says how people call it, or
    stands among the démarches of a category."""
    said = french.attribute(title_id(journey), SEARCH) is not None
    return said or journey.category is not None


def known_leads(leads: Iterable[str], journeys: Mapping[str, Journey]) -> tuple[str, ...]:
    """Return the leads that this kiosk can follow, in their order."""
    errands = frozenset(Errand)
    return tuple(lead for lead in leads if lead in errands or lead in journeys)


def _entries(
    spoken: tuple[Words, ...], journeys: Mapping[str, Journey], content: Content
) -> Iterator[tuple[Target, tuple[Phrase, ...]]]:
    for situation in content.situations:
        if known_leads(situation.leads, journeys):
            texts = (situation.title, situation.search or {})
            yield Target("situation", situation.id), tuple(_of_content(spoken, texts))
    french = spoken[-1]
    for journey in journeys.values():
        if can_be_found(journey, french):
            yield Target("journey", journey.id), tuple(_of_words(spoken, title_id(journey)))
    for errand in Errand:
        yield Target("errand", errand.value), tuple(_of_words(spoken, f"errand-{errand}"))
    for question in content.questions:
        yield Target("question", question.id), tuple(_of_content(spoken, (question.title, {})))


def _of_content(
    spoken: tuple[Words, ...], texts: tuple[Mapping[str, str], Mapping[str, str]]
) -> Iterator[Phrase]:
    title, others = texts
    for rank, words in enumerate(spoken):
        weight = _BESIDE if rank else 1.0
        # Simpler French has the words of French, and its own.
        for code in dict.fromkeys((words.code, words.locale.language)):
            if code in title:
                yield Phrase(title[code], code, weight)
            for other in _COMMAS.split(others.get(code, "")):
                if other.strip():
                    yield Phrase(other, code, weight * _OTHERWISE)


def _of_words(spoken: tuple[Words, ...], message: str) -> Iterator[Phrase]:
    for rank, words in enumerate(spoken):
        weight = _BESIDE if rank else 1.0
        yield Phrase(words.text(message), words.code, weight)
        others = words.attribute(message, SEARCH) or ""
        for other in _COMMAS.split(others):
            if other.strip():
                yield Phrase(other, words.code, weight * _OTHERWISE)
