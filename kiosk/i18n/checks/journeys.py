"""The words that a declaration calls for, in every language that must have them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kiosk.i18n import journeys as ids
from kiosk.i18n.checks.shelf import Shelf
from kiosk.i18n.locales import SOURCE
from kiosk.journeys.findings import Finding
from kiosk.journeys.model import Journey
from kiosk.journeys.path import NOT_ASKED
from kiosk.journeys.rules import REQUIRED, RULES, error_keys

_TITLE = frozenset({"hint", "spoken"})
_PAGE = frozenset({"hint", "help-title", "help", "spoken"})
_QUESTION = _PAGE | {"placeholder"}

#: What the sentence of an error may name.
_ERROR_PLACEHOLDERS = frozenset({"minimum", "maximum", "earliest", "latest"})


def wanted_words(journey: Journey) -> dict[str, frozenset[str]]:
    """Return the id of each message that ``journey`` says, and the attributes it may have.

    The review is left out: a message of its own is allowed, the common one serves.
    """
    wanted = {ids.title_id(journey): _TITLE}
    for page in journey.pages:
        if not page.review:
            wanted[ids.page_id(journey, page)] = _PAGE
    for question in journey.questions():
        errors = frozenset(f"error-{key}" for key in error_keys(question))
        message = ids.question_id(journey, question)
        wanted[message] = wanted.get(message, frozenset()) | _QUESTION | errors
        for choice in question.choices:
            wanted[ids.choice_id(journey, question, choice)] = _TITLE
    return wanted


def all_error_keys() -> tuple[str, ...]:
    """Return every key that a rule, or the path, may give to any question."""
    keys = (key for rule in RULES.values() for key in rule.errors)
    return tuple(dict.fromkeys((REQUIRED, NOT_ASKED, *keys)))


def check_journey_words(journey: Journey, shelves: Mapping[str, Shelf]) -> Iterator[Finding]:
    """Yield the words of ``journey`` that are missing, that nobody says, or that are odd.

    Only French is looked at: the other languages are held to it by the parity.
    """
    shelf = shelves[SOURCE]
    wanted = wanted_words(journey)
    optional = {ids.page_id(journey, page): _PAGE for page in journey.pages if page.review}
    for key in wanted:
        entry = shelf.entries.get(key)
        if entry is None or entry.value is None:
            yield Finding(f"{journey.id}/{key}", "word-missing")
    for key, allowed in (wanted | optional).items():
        attributes = set(shelf.attributes(key))
        for name in attributes - allowed:
            yield Finding(shelf.where(key, name), "attribute-unknown")
        if len(attributes & {"help", "help-title"}) == 1:
            yield Finding(shelf.where(key), "help-half-said")
    for question in journey.questions():
        own = shelf.attributes(ids.question_id(journey, question))
        for error in error_keys(question):
            if f"error-{error}" not in own and f"error-{error}" not in shelf.entries:
                yield Finding(f"{journey.id}/{question.id}", "error-without-words", error)
    folder = journey.id.replace("-", "_")
    for (key, attribute), names in shelf.placeholders().items():
        origin = shelf.origins[key]
        if origin.journey and origin.room == folder:
            if key not in wanted and key not in optional and not key.startswith("-"):
                yield Finding(shelf.where(key), "unused")
            told = _ERROR_PLACEHOLDERS if (attribute or "").startswith("error-") else frozenset()
            if not key.startswith("-") and names - told:
                rest = ", ".join(sorted(names - told))
                yield Finding(shelf.where(key, attribute), "placeholder-unknown", rest)
