"""The words that a declaration calls for, in every language that must have them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kiosk.i18n import journeys as ids
from kiosk.i18n.checks.shelf import Shelf
from kiosk.i18n.locales import SOURCE
from kiosk.journeys.findings import Finding
from kiosk.journeys.model import Journey, Question
from kiosk.journeys.path import NOT_ASKED
from kiosk.journeys.rules import REQUIRED, RULES, error_keys

_TITLE = frozenset({"hint", "spoken"})
_PAGE = frozenset({"hint", "help-title", "help", "spoken"})
_QUESTION = _PAGE | {"placeholder", "short"}

#: What the sentence of an error may name.
_ERROR_PLACEHOLDERS = frozenset({"minimum", "maximum", "earliest", "latest"})

#: What fills the message of something that is repeated: which one it is.
_ORDINAL = "n"

#: What fills the message of a question about a month, or about its year.
_MONTH = frozenset({"month", "year"})


@dataclass(frozen=True, slots=True)
class Wanted:
    """A message that a journey says: the attributes it may have, and whether one of several
    things that are asked alike says it, which one being ``$n``."""

    attributes: frozenset[str]
    repeated: bool = False


def wanted_words(journey: Journey) -> dict[str, Wanted]:
    """Return what ``journey`` says, by the id of its own message, once a template.

    The review is left out: a message of its own is allowed, the common one serves.
    """
    wanted = {ids.title_id(journey): Wanted(_TITLE | {ids.SEARCH})}
    for page in journey.pages:
        if not page.review:
            doors = {ids.door(one) for one in page.doors}
            wanted[ids.page_id(journey.id, page)] = Wanted(_PAGE | doors, page.ordinal is not None)
    for question in journey.questions():
        repeated = question.ordinal is not None
        errors = (*error_keys(question), *_check_keys(journey, question))
        message = ids.question_id(journey.id, question)
        before = wanted[message].attributes if message in wanted else frozenset()
        allowed = before | _QUESTION | {f"error-{key}" for key in errors}
        wanted[message] = Wanted(allowed, repeated)
        for choice in question.choices:
            wanted[ids.choice_id(journey.id, question, choice)] = Wanted(_TITLE, repeated)
    return wanted


def all_error_keys() -> tuple[str, ...]:
    """Return every key that a rule, or the path, may give to any question."""
    keys = (key for rule in RULES.values() for key in rule.errors)
    return tuple(dict.fromkeys((REQUIRED, NOT_ASKED, *keys)))


def check_journey_words(journey: Journey, shelves: Mapping[str, Shelf]) -> Iterator[Finding]:
    """Yield the words of ``journey`` that are missing, that nobody says, or that are odd.

    Only French is looked at: the other languages are held to it by the parity. What is
    shared is proved where it is said, so that here it only has to be there.
    """
    shelf = shelves[SOURCE]
    wanted = wanted_words(journey)
    reviews = (page for page in journey.pages if page.review)
    optional = {ids.page_id(journey.id, page): Wanted(_PAGE | {"on"}) for page in reviews}
    for key in wanted:
        entry = shelf.entries.get(_said(journey, key, shelf))
        if entry is None or entry.value is None:
            yield Finding(f"{journey.id}/{key}", "word-missing")
    yield from _doors(journey, shelf)
    yield from _months(journey, shelf)
    for key, allowed in (wanted | optional).items():
        attributes = set(shelf.attributes(key))
        for name in attributes - allowed.attributes:
            yield Finding(shelf.where(key, name), "attribute-unknown")
        if len(attributes & {"help", "help-title"}) == 1:
            yield Finding(shelf.where(key), "help-half-said")
    yield from dict.fromkeys(_errors(journey, shelf))
    yield from _folder(journey, shelf, wanted | optional)


def _doors(journey: Journey, shelf: Shelf) -> Iterator[Finding]:
    for page in journey.pages:
        said = shelf.attributes(_said(journey, ids.page_id(journey.id, page), shelf))
        for one in page.doors:
            if ids.door(one) not in said:
                yield Finding(f"{journey.id}/{page.id}", "word-missing", ids.door(one))


def _months(journey: Journey, shelf: Shelf) -> Iterator[Finding]:
    """Look at whether each question about a month names it, and no other does."""
    naming = {part for part, names in shelf.placeholders().items() if names & _MONTH}
    anywhere = {message for message, _ in naming}
    for question in journey.questions():
        said = _said(journey, ids.question_id(journey.id, question), shelf)
        if question.month is None and said in anywhere:
            yield Finding(f"{journey.id}/{question.id}", "month-unknown")
        elif question.month is not None and (said, None) not in naming:
            yield Finding(f"{journey.id}/{question.id}", "month-unsaid")


def _said(journey: Journey, key: str, shelf: Shelf) -> str:
    """Return the id of the message that says ``key``: the journey's own, the shared one, or
    that of everybody."""
    if key in shelf.entries or key == ids.title_id(journey):
        return key
    common = common_words(journey).get(key)
    if journey.shares is not None:
        shared = f"{journey.shares}{key.removeprefix(journey.id)}"
        if common is None or shared in shelf.entries:
            return shared
    return key if common is None else common


def common_words(journey: Journey) -> dict[str, str]:
    """Return the ids of the messages of everybody, by those of the journey that they stand for."""
    found: dict[str, str] = {}
    for page in journey.pages:
        if page.common is not None:
            found[ids.page_id(journey.id, page)] = page.common
    for question in journey.questions():
        if question.common is None:
            continue
        found[ids.question_id(journey.id, question)] = question.common
        for choice in question.choices:
            own = ids.choice_id(journey.id, question, choice)
            found[own] = f"{question.common}-{choice}"
    return found


def _check_keys(journey: Journey, question: Question) -> Iterator[str]:
    yield from (check.key for check in journey.checks if check.question == question.id)


def _errors(journey: Journey, shelf: Shelf) -> Iterator[Finding]:
    for question in journey.questions():
        message = _said(journey, ids.question_id(journey.id, question), shelf)
        own = shelf.attributes(message)
        where = f"{journey.id}/{question.message}"
        for error in error_keys(question):
            if f"error-{error}" not in own and f"error-{error}" not in shelf.entries:
                yield Finding(where, "error-without-words", error)
        # What contradicts what is said of this very question: no common sentence serves.
        for error in _check_keys(journey, question):
            if f"error-{error}" not in own:
                yield Finding(where, "error-without-words", error)


def _folder(journey: Journey, shelf: Shelf, wanted: Mapping[str, Wanted]) -> Iterator[Finding]:
    """Look at every message of the folder of ``journey``."""
    folder = journey.id.replace("-", "_")
    for (key, attribute), names in shelf.placeholders().items():
        origin = shelf.origins[key]
        if not origin.journey or origin.room != folder or key.startswith("-"):
            continue
        known = wanted.get(key)
        if known is None:
            yield Finding(shelf.where(key), "unused")
        told = _ERROR_PLACEHOLDERS if (attribute or "").startswith("error-") else frozenset()
        if known is not None and known.repeated:
            told |= {_ORDINAL}
            choice = known.attributes == _TITLE
            if attribute in (None, "short") and not choice and _ORDINAL not in names:
                yield Finding(shelf.where(key, attribute), "ordinal-unsaid")
        # Whether a month is filled in is looked at with its question.
        told |= _MONTH
        if names - told:
            rest = ", ".join(sorted(names - told))
            yield Finding(shelf.where(key, attribute), "placeholder-unknown", rest)
