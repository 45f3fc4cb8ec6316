"""The messages of one locale, each parsed the first time that it is asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser, ast

from kiosk.i18n.locales import LOCALES
from kiosk.i18n.sources import entries


@dataclass(frozen=True, slots=True)
class Formatted:
    """A message made into text, and whether all its parts could be."""

    text: str
    whole: bool


class Catalogue:
    """One locale. ``part`` is None for the text of a message, or the name of an attribute."""

    def __init__(self, code: str, sources: Mapping[str, str]) -> None:
        locale = LOCALES[code]
        self._sources = sources
        self._parser = FluentParser(with_spans=False)
        self._parsed: dict[str, ast.Message | ast.Term | None] = {}
        # Placeables are isolated where they stand among letters read from the right: a
        # Latin name or an amount would otherwise reorder the sentence around it.
        self._bundle = FluentBundle(
            [locale.cldr.replace("_", "-")], use_isolating=locale.direction == "rtl"
        )

    def __contains__(self, message_id: str) -> bool:
        return isinstance(self._entry(message_id), ast.Message)

    def pattern(self, message_id: str, part: str | None) -> ast.Pattern | None:
        """Return the parsed text of a message or attribute, or None when there is none."""
        entry = self._entry(message_id)
        if not isinstance(entry, ast.Message):
            return None
        if part is None:
            return entry.value
        return next((one.value for one in entry.attributes if one.id.name == part), None)

    def placeholders(self, message_id: str, part: str | None) -> frozenset[str]:
        """Return the names of what a message or attribute wants filled in."""
        pattern = self.pattern(message_id, part)
        return frozenset() if pattern is None else frozenset(variables(pattern))

    def format(
        self, message_id: str, part: str | None, arguments: Mapping[str, object]
    ) -> Formatted:
        """Return the text of a message or attribute that :meth:`pattern` has."""
        message = self._bundle.get_message(message_id)
        pattern = message.value if part is None else message.attributes[part]
        if pattern is None:
            return Formatted("", False)
        try:
            text, errors = self._bundle.format_pattern(pattern, dict(arguments))
        except RecursionError:
            # A message made of nothing but itself: the bundle sees only longer loops.
            return Formatted("", False)
        return Formatted(str(text), not errors)

    def _entry(self, entry_id: str) -> ast.Message | ast.Term | None:
        if entry_id in self._parsed:
            return self._parsed[entry_id]
        source = self._sources.get(entry_id)
        parsed = None if source is None else self._parser.parse_entry(source)
        entry = parsed if isinstance(parsed, (ast.Message, ast.Term)) else None
        self._parsed[entry_id] = entry
        if entry is not None:
            for other in references(entry):
                self._entry(other)
            self._bundle.add_resource(ast.Resource([entry]))
        return entry


@cache
def catalogue(code: str) -> Catalogue:
    """Return the catalogue of a locale, made once in a process."""
    return Catalogue(code, entries(code))


def variables(node: ast.BaseNode) -> Iterator[str]:
    """Yield the name of each variable in ``node``, repeated as often as it is there."""
    for one in walk(node):
        if isinstance(one, ast.VariableReference):
            yield one.id.name


def references(node: ast.BaseNode) -> Iterator[str]:
    """Yield the id of each message, and of each term with its ``-``, named in ``node``."""
    for one in walk(node):
        if isinstance(one, ast.MessageReference):
            yield one.id.name
        elif isinstance(one, ast.TermReference):
            yield f"-{one.id.name}"


def walk(node: ast.BaseNode) -> Iterator[ast.BaseNode]:
    """Yield ``node`` and everything under it."""
    yield node
    for value in vars(node).values():
        for child in value if isinstance(value, list) else (value,):
            if isinstance(child, ast.BaseNode):
                yield from walk(child)
