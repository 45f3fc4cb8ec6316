"""Where the words are: ``i18n/<locale>/*.ftl`` and ``journeys/*/<locale>.ftl``.

A file is cut into entries without being parsed, because parsing a whole locale takes a
hundred times longer than finding where its entries begin: an entry begins at the first
column with an identifier and an equals sign, and nothing else does (Fluent syntax 1.0,
where a pattern that goes on is indented). The checker parses every file whole and proves
that both readings agree.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from types import MappingProxyType

_ENTRY = re.compile(r"^(-?[A-Za-z][A-Za-z0-9_-]*) *=", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class File:
    """A file of words. ``room`` is the name of its file, or of its journey's folder."""

    locale: str
    room: str
    journey: bool
    text: str

    @property
    def name(self) -> str:
        """The path of the file in the package."""
        folder = f"journeys/{self.room}/{self.locale}" if self.journey else ""
        return f"kiosk/{folder or f'i18n/{self.locale}/{self.room}'}.ftl"


def word_files(locale: str) -> Iterator[File]:
    """Yield the files of one locale, in a stable order."""
    package = files("kiosk")
    for path in _sorted(package / "i18n" / locale):
        if path.name.endswith(".ftl"):
            room = path.name.removesuffix(".ftl")
            yield File(locale, room, False, path.read_text(encoding="utf-8"))
    for folder in _sorted(package / "journeys"):
        path = folder / f"{locale}.ftl"
        if folder.is_dir() and path.is_file():
            yield File(locale, folder.name, True, path.read_text(encoding="utf-8"))


def cut(text: str) -> dict[str, str]:
    """Return the source of each entry of a file, by id; a term's id begins with ``-``.

    The first of two entries of one id stands, as in a Fluent bundle.
    """
    text = text.replace("\r\n", "\n")
    starts = list(_ENTRY.finditer(text))
    places = [start.start() for start in starts] + [len(text)]
    found: dict[str, str] = {}
    for start, end in zip(starts, places[1:], strict=True):
        found.setdefault(start[1], text[start.start() : end])
    return found


@cache
def entries(locale: str) -> MappingProxyType[str, str]:
    """Return the source of every entry of a locale, by id."""
    found: dict[str, str] = {}
    for file in word_files(locale):
        for key, source in cut(file.text).items():
            found.setdefault(key, source)
    return MappingProxyType(found)


def _sorted(folder: Traversable) -> list[Traversable]:
    return sorted(folder.iterdir(), key=lambda path: path.name) if folder.is_dir() else []
