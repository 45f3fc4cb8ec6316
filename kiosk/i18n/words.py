"""What a screen says, in the visitor's language.

Nothing here raises for want of a word: a message that a locale lacks, or whose
placeholders are not those of the French one, is said in French; what cannot be filled in
is an ellipsis. The checker refuses all of this long before a visitor sees it.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from datetime import date, datetime, time
from typing import Literal

from kiosk.i18n import formats
from kiosk.i18n.catalogue import Catalogue, catalogue
from kiosk.i18n.locales import LOCALES, SOURCE, Locale

#: What stands where there is no word, or no value.
NOTHING = "…"

#: Fluent refuses longer values; no screen has room for a tenth of it.
_LONGEST = 2000

#: Past this a number is no count, and babel cannot round it.
_LARGEST = 10**15

_ISOLATES = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069"))


class Words:
    """The catalogue of one locale. Raises KeyError for a code that is not in ``LOCALES``.

    Quick to make: what is read and parsed is kept for the whole process.
    """

    def __init__(self, code: str) -> None:
        self.locale: Locale = LOCALES[code]
        self._source = catalogue(SOURCE)
        own = () if code == SOURCE else (catalogue(code),)
        self._chain: tuple[Catalogue, ...] = (*own, self._source)
        self._missing: set[str] = set()

    @property
    def code(self) -> str:
        """The code of the locale."""
        return self.locale.code

    @property
    def direction(self) -> Literal["ltr", "rtl"]:
        """The side from which the language is read."""
        return self.locale.direction

    @property
    def missing(self) -> frozenset[str]:
        """The ids asked for that no catalogue has: a defect, for tests to look at."""
        return frozenset(self._missing)

    def has(self, message_id: str) -> bool:
        """Return whether a message of that id can be said, be it in French."""
        return any(message_id in one for one in self._chain)

    def text(self, message_id: str, /, **arguments: object) -> str:
        """Return a message. Numbers are written as the locale does: give a year as text."""
        text = self._say(message_id, None, arguments)
        if text is None:
            self._missing.add(message_id)
            return NOTHING
        return text

    def attribute(self, message_id: str, name: str, /, **arguments: object) -> str | None:
        """Return an attribute of a message, or None when it has none of that name."""
        return self._say(message_id, name, arguments)

    def date(self, day: date | str) -> str:
        """Return a day, given as such or in ISO 8601: « 12 mai 1985 »."""
        return formats.long_date(day, self.locale)

    def month(self, month: str) -> str:
        """Return a month given as ``YYYY-MM``: « mai 2026 »."""
        return formats.month(month, self.locale)

    def time(self, moment: time | datetime) -> str:
        """Return a time of day: « 14 h 05 »."""
        return formats.clock(moment, self.locale)

    def money(self, cents: int) -> str:
        """Return an amount: « 1 234,56 € »."""
        return formats.money(cents, self.locale)

    def euros(self, cents: int) -> str:
        """Return an amount as one speaks of it: « 1 480 € », and « 12,50 € »."""
        return formats.euros(cents, self.locale)

    def number(self, value: int | float) -> str:
        """Return a number, with at most three decimals: « 1 234,5 »."""
        return formats.number(value, self.locale)

    def list(self, parts: Iterable[str]) -> str:
        """Return an enumeration: « un, deux et trois »."""
        return formats.enumeration(tuple(parts), self.locale)

    def _say(self, message_id: str, part: str | None, arguments: dict[str, object]) -> str | None:
        given = {name: _presentable(value) for name, value in arguments.items()}
        wanted = self._source.placeholders(message_id, part)
        known = self._source.pattern(message_id, part) is not None
        for one in self._chain:
            if one.pattern(message_id, part) is None:
                continue
            if known and one.placeholders(message_id, part) != wanted:
                continue
            said = one.format(message_id, part, given)
            if said.whole:
                return said.text
        if not known:
            return None
        filled = dict.fromkeys(wanted, NOTHING) | given
        said = self._source.format(message_id, part, filled)
        return said.text if said.whole else NOTHING


def plain(text: str) -> str:
    """Return ``text`` without isolates: for a voice, a PDF, a comparison."""
    return text.translate(_ISOLATES)


def _presentable(value: object) -> object:
    """Return a value as Fluent takes it: a number, or a text that keeps to itself."""
    if isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) < _LARGEST:
        return value
    text = str(value)
    text = text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}{NOTHING}"
    if any(unicodedata.bidirectional(character) in ("R", "AL") for character in text):
        return f"\u2068{text}\u2069"
    return text
