"""Every locale says what French says: same messages, same attributes, same placeholders."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from babel import Locale as CldrLocale
from fluent.syntax import ast

from kiosk.i18n.catalogue import references, walk
from kiosk.i18n.checks.shelf import Shelf
from kiosk.i18n.locales import LOCALES, SOURCE
from kiosk.journeys.findings import Finding

_PLURALS = frozenset({"zero", "one", "two", "few", "many", "other"})
_FUNCTIONS = frozenset({"NUMBER", "DATETIME"})


def check_parity(shelves: Mapping[str, Shelf]) -> Iterator[Finding]:
    """Yield what differs from French, and what no locale may do."""
    source = shelves[SOURCE]
    wanted = source.placeholders()
    for locale, shelf in shelves.items():
        yield from _references(shelf, shelves)
        yield from _plurals(shelf)
        if locale == SOURCE:
            continue
        for (key, attribute), names in shelf.placeholders().items():
            where = shelf.where(key, attribute)
            if key not in source.entries:
                yield Finding(shelf.where(key), "extra")
            elif (key, attribute) not in wanted:
                # A simpler language may explain more, out of itself.
                if names or LOCALES[locale].complete:
                    yield Finding(where, "extra")
            elif names != wanted[key, attribute]:
                other = ", ".join(sorted(names ^ wanted[key, attribute]))
                yield Finding(where, "placeholders-differ", other)
        if LOCALES[locale].complete:
            for key, attribute in wanted.keys() - shelf.placeholders().keys():
                if attribute is None or key in shelf.entries:
                    yield Finding(shelf.where(key, attribute), "missing")


def _references(shelf: Shelf, shelves: Mapping[str, Shelf]) -> Iterator[Finding]:
    # French stands in for what a locale that need not be complete refers to.
    complete = LOCALES[shelf.locale].complete
    known = shelf.entries.keys() | (set() if complete else shelves[SOURCE].entries.keys())
    for key, entry in shelf.entries.items():
        for other in references(entry):
            if other not in known:
                yield Finding(shelf.where(key), "reference-unknown", other)
        if key in _followed(shelf, key):
            yield Finding(shelf.where(key), "reference-loop")
        for node in walk(entry):
            if isinstance(node, ast.FunctionReference) and node.id.name not in _FUNCTIONS:
                yield Finding(shelf.where(key), "function-unknown", node.id.name)


def _followed(shelf: Shelf, start: str) -> set[str]:
    """Return everything that an entry refers to, near or far."""
    reached: set[str] = set()
    waiting = [start]
    while waiting:
        entry = shelf.entries.get(waiting.pop())
        if entry is not None:
            waiting += (further := set(references(entry)) - reached)
            reached |= further
    return reached


def _plurals(shelf: Shelf) -> Iterator[Finding]:
    known = CldrLocale.parse(LOCALES[shelf.locale].cldr).plural_form.tags | {"other"}
    for key, entry in shelf.entries.items():
        for node in walk(entry):
            if isinstance(node, ast.Variant) and isinstance(node.key, ast.Identifier):
                name = node.key.name
                if name in _PLURALS and name not in known:
                    yield Finding(shelf.where(key), "plural-unknown", name)
