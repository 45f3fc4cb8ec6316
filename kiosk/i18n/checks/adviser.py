"""Every page has advice for the conseiller, and every advice a page; each sentence is short."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from fluent.syntax import ast

from kiosk.i18n import adviser
from kiosk.i18n.checks.shelf import Shelf, make_shelf
from kiosk.i18n.checks.typography import check_typography
from kiosk.i18n.journeys import title_id
from kiosk.i18n.locales import SOURCE
from kiosk.i18n.sources import File
from kiosk.journeys.findings import Finding
from kiosk.journeys.model import Journey

#: Characters of a sentence that is read at a glance, standing beside somebody.
LONGEST = 180

#: What a page must tell at least one of.
_TOLD = ("say", "mistakes")

#: What a démarche must tell, so that nobody begins without its papers or is left stuck.
_WHOLE = ("papers", "blocked", "rule")

#: Amounts change every year: they come from the law, under their names.
_AMOUNT = re.compile(r"\d[\d\s.,]*(?:€|euros?\b|EUR\b)|€", re.IGNORECASE)

_BEGINS = re.compile(r"[«\w]")
_ENDS = (".", "?", "!", "»", "…")
_BAREME = re.compile(r"[a-z][a-z0-9_]*(?:\.[a-z0-9_]+)+")


def check_advice(journeys: Iterable[Journey], files: Iterable[File] | None = None) -> list[Finding]:
    """Return everything that is wrong with what conseillers read; ``files`` are those of the
    kiosk by default."""
    declared = tuple(journeys)
    shelf = make_shelf(SOURCE, adviser.adviser_files() if files is None else files)
    return sorted(
        {
            *shelf.findings,
            *check_typography({SOURCE: shelf}),
            *_pages(declared, shelf),
            *_used(declared, shelf),
            *_sentences(shelf),
        }
    )


def _pages(journeys: Iterable[Journey], shelf: Shelf) -> Iterator[Finding]:
    for journey in journeys:
        wanted = _WHOLE if journey.category is not None else ("say",)
        for name in set(wanted) - set(shelf.attributes(title_id(journey))):
            yield Finding(title_id(journey), "advice-missing", name)
        for page in journey.pages:
            told = {name for key in adviser.chain(journey, page) for name in shelf.attributes(key)}
            if told.isdisjoint(_TOLD):
                yield Finding(f"{journey.id}/{page.id}", "advice-missing")


def _used(journeys: Iterable[Journey], shelf: Shelf) -> Iterator[Finding]:
    """Look for advice that no page shows, and for advice in the folder of another journey."""
    used: set[str] = set()
    rooms: dict[str, str] = {}
    for journey in journeys:
        used.add(title_id(journey))
        rooms[journey.id.replace("-", "_")] = f"{journey.id}-"
        for page in journey.pages:
            reached: set[str] = set()
            for key in adviser.chain(journey, page):
                names = set(shelf.attributes(key))
                if names - reached:
                    used.add(key)
                reached |= names
    for key in shelf.entries:
        origin = shelf.origins[key]
        if key not in used:
            yield Finding(shelf.where(key), "advice-unused")
        elif origin.room != adviser.SHARED and not key.startswith(rooms.get(origin.room, " ")):
            yield Finding(shelf.where(key), "advice-misplaced")


def _sentences(shelf: Shelf) -> Iterator[Finding]:
    for key, entry in shelf.entries.items():
        if isinstance(entry, ast.Term) or entry.value is not None:
            yield Finding(shelf.where(key), "advice-not-an-attribute")
        for attribute in entry.attributes:
            name, where = attribute.id.name, shelf.where(key, attribute.id.name)
            if name not in (*adviser.SENTENCES, adviser.BAREME):
                yield Finding(where, "advice-attribute-unknown")
            if not all(isinstance(one, ast.TextElement) for one in attribute.value.elements):
                yield Finding(where, "advice-filled-in")
            for sentence in adviser.sentences(attribute.value):
                if name == adviser.BAREME:
                    if not _BAREME.fullmatch(sentence):
                        yield Finding(where, "advice-bareme", sentence)
                    continue
                yield from _sentence(where, sentence)


def _sentence(where: str, sentence: str) -> Iterator[Finding]:
    if len(sentence) > LONGEST:
        yield Finding(where, "advice-long", f"{len(sentence)}: {sentence}")
    if _AMOUNT.search(sentence):
        yield Finding(where, "advice-amount", sentence)
    if not _BEGINS.match(sentence) or not sentence.endswith(_ENDS):
        yield Finding(where, "advice-unfinished", sentence)
