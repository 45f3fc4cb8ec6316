"""The locales that have a catalogue, in the order in which they are offered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

#: The locale in which every message exists, and that stands in for a missing one.
SOURCE = "fr"


@dataclass(frozen=True, slots=True)
class Locale:
    """A language of the counter.

    ``own_name`` is the language said in itself; ``cldr`` the babel locale of its plurals and
    dates; ``complete`` whether every message of the source must exist in it.
    """

    code: str
    own_name: str
    cldr: str
    direction: Literal["ltr", "rtl"] = "ltr"
    complete: bool = True

    @property
    def language(self) -> str:
        """The bare language: ``fr`` for ``fr-x-falc``; what a document's language tag takes."""
        return self.code.partition("-")[0]


#: Every locale by code. Dates and amounts in English are those of Europe: 12 May, not May 12.
LOCALES: Mapping[str, Locale] = MappingProxyType(
    {
        locale.code: locale
        for locale in (
            Locale("fr", "Français", "fr"),
            Locale("fr-x-falc", "Français facile", "fr", complete=False),
            Locale("en", "English", "en_GB"),
            Locale("ar", "العربية", "ar", direction="rtl"),
        )
    }
)
