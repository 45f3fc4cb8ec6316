"""Every message of a locale, parsed whole and strictly, as the checks look at it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from fluent.syntax import FluentParser, ast

from kiosk.i18n.catalogue import variables
from kiosk.i18n.locales import LOCALES
from kiosk.i18n.sources import File, cut, word_files
from kiosk.journeys.findings import Finding

_PARSER = FluentParser()

#: A message, or one of its attributes; the id of a term begins with ``-``.
Part = tuple[str, str | None]


@dataclass(slots=True)
class Shelf:
    """The words of one locale: its entries, where each comes from, and faulty files."""

    locale: str
    entries: dict[str, ast.Message | ast.Term] = field(default_factory=dict)
    origins: dict[str, File] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)

    def parts(self) -> dict[Part, ast.Pattern]:
        """Return the text of every message and attribute."""
        found: dict[Part, ast.Pattern] = {}
        for key, entry in self.entries.items():
            if entry.value is not None:
                found[key, None] = entry.value
            found |= {(key, one.id.name): one.value for one in entry.attributes}
        return found

    def attributes(self, key: str) -> tuple[str, ...]:
        """Return the names of the attributes of an entry; empty when it is not there."""
        entry = self.entries.get(key)
        return () if entry is None else tuple(one.id.name for one in entry.attributes)

    def placeholders(self) -> dict[Part, frozenset[str]]:
        """Return what each message and attribute wants filled in."""
        return {part: frozenset(variables(pattern)) for part, pattern in self.parts().items()}

    def where(self, key: str, attribute: str | None = None) -> str:
        """Return a path to an entry, for a finding."""
        origin = self.origins.get(key)
        name = key if attribute is None else f"{key}.{attribute}"
        return f"{self.locale if origin is None else origin.name}/{name}"


def make_shelf(locale: str, files: Iterable[File]) -> Shelf:
    """Parse the files of a locale, noting what cannot be read and what is said twice."""
    shelf = Shelf(locale)
    for file in files:
        read: list[str] = []
        for entry in _PARSER.parse(file.text).body:
            if isinstance(entry, ast.Junk):
                first = (entry.content or "").strip().partition("\n")[0]
                shelf.findings.append(Finding(file.name, "unreadable", first))
            elif isinstance(entry, (ast.Message, ast.Term)):
                key = f"-{entry.id.name}" if isinstance(entry, ast.Term) else entry.id.name
                read.append(key)
                if key in shelf.entries:
                    shelf.findings.append(Finding(f"{file.name}/{key}", "said-twice"))
                    continue
                shelf.entries[key] = entry
                shelf.origins[key] = file
        # The loader cuts files without parsing them: it must see the same entries.
        for key in set(cut(file.text)) ^ set(read):
            shelf.findings.append(Finding(f"{file.name}/{key}", "cut-otherwise"))
    return shelf


def read_shelves() -> Mapping[str, Shelf]:
    """Return the words of every locale of the kiosk."""
    return {locale: make_shelf(locale, word_files(locale)) for locale in LOCALES}
