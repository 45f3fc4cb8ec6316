"""What a conseiller reads beside a page: ``journeys/<folder>/fr*.adviser.ftl``, in French alone.

A message bears the id of the page's own (``<journey>-<page>``, ``<journey>-title`` for the whole
démarche) and has no text, only attributes; each line of one is a sentence: ``.say .papers
.mistakes .blocked .rule``, and ``.bareme``, a parameter of the law a line. These files are apart
from the catalogues: visitors' screens neither load nor show them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from fluent.syntax import FluentParser, ast

from kiosk.i18n.journeys import page_id, title_id
from kiosk.i18n.sources import File, cut
from kiosk.journeys.model import Journey, Page

#: What a message may tell, in the order in which it is read.
SENTENCES = ("say", "papers", "mistakes", "blocked", "rule")

#: Names of parameters of the law, whose values of the month stand beside the rule.
BAREME = "bareme"

#: The folder of what is asked alike in several journeys.
SHARED = "commun"

#: Advice for every review, and for every supporting paper.
REVIEW = "review"
PAPER = "paper"

_ENDING = ".adviser.ftl"
_LOCALE = "fr"

#: Of whom something is asked: the advice is the same for each.
_PERSON = re.compile(r"-(?:moi|conjoint|enfants)(?=-)")

Lines = Mapping[str, tuple[str, ...]]


def adviser_files() -> Iterator[File]:
    """Yield every file of advice, in a stable order."""
    folders = sorted(files("kiosk").joinpath("journeys").iterdir(), key=lambda one: one.name)
    for folder in folders:
        if not folder.is_dir():
            continue
        for path in sorted(folder.iterdir(), key=lambda one: one.name):
            if path.name.startswith(f"{_LOCALE}.") and path.name.endswith(_ENDING):
                locale = path.name.removesuffix(".ftl")
                yield File(locale, folder.name, True, path.read_text(encoding="utf-8"))


def lines(message_id: str) -> Lines:
    """Return the sentences of a message by attribute; empty when there is no such message."""
    return _lines(message_id)


def chain(journey: Journey, page: Page) -> Iterator[str]:
    """Yield the ids under which a page is advised on, the nearest first.

    The journey's own, that of the journey whose words it shares, that of everybody; of each,
    also what is said whoever it is asked of, then what is said of everything that is asked
    so: ``…-each-stable`` for ``…-salaire-stable`` and ``…-retraite-stable``.
    """
    owners = [(journey.id, page_id(journey.id, page))]
    if journey.shares is not None:
        owners.append((journey.shares, page_id(journey.shares, page)))
    if page.common is not None:
        owners.append((page.common.partition("-")[0], page.common))
    found: list[str] = []
    for owner, message in owners:
        anybody = _PERSON.sub("", message, count=1)
        found += (message, anybody)
        _, dash, last = anybody.removeprefix(f"{owner}-").rpartition("-")
        if dash:
            found.append(f"{owner}-each-{last}")
    if page.paper is not None:
        found.append(PAPER)
    if page.review:
        found.append(REVIEW)
    yield from dict.fromkeys(found)


def page_lines(journey: Journey, page: Page) -> Lines:
    """Return the advice of a page: each attribute from the nearest message that has it."""
    found: dict[str, tuple[str, ...]] = {}
    for message in chain(journey, page):
        found = {**lines(message), **found}
    return found


def title_lines(journey: Journey) -> Lines:
    """Return the advice on the whole of a journey."""
    return lines(title_id(journey))


def sentences(pattern: ast.Pattern) -> tuple[str, ...]:
    """Return the lines of a text; what is filled in, which the checker refuses, is left out."""
    text = "".join(one.value or "" for one in pattern.elements if isinstance(one, ast.TextElement))
    return tuple(line.strip() for line in text.splitlines() if line.strip())


@cache
def _sources() -> Mapping[str, str]:
    found: dict[str, str] = {}
    for file in adviser_files():
        for key, source in cut(file.text).items():
            found.setdefault(key, source)
    return MappingProxyType(found)


@cache
def _lines(message_id: str) -> Lines:
    source = _sources().get(message_id)
    entry = None if source is None else FluentParser(with_spans=False).parse_entry(source)
    if not isinstance(entry, ast.Message):
        return MappingProxyType({})
    return MappingProxyType({one.id.name: sentences(one.value) for one in entry.attributes})
