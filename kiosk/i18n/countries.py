"""Countries by their names: those of CLDR, in the language of the page."""

from __future__ import annotations

from functools import cache

from babel import Locale as _Cldr

from kiosk.i18n.locales import LOCALES, SOURCE
from kiosk.i18n.words import Words
from kiosk.journeys.rules.communes import folded
from kiosk.journeys.rules.countries import COUNTRIES


def country_name(code: str, words: Words) -> str:
    """Return the name of a country; raises KeyError for a code that is none."""
    return _names(words.code)[code]


def matching(typed: str, words: Words) -> tuple[tuple[str, str], ...]:
    """Return code and name of the countries that what was typed may mean, by name.

    First those that begin with it; a word inside a name counts too, and so does the French
    name in any language: it is the one on papers.
    """
    wanted = folded(typed)
    if not wanted:
        return ()
    own, french = _names(words.code), _names(SOURCE)
    first, then = [], []
    for code, name in own.items():
        names = (folded(name), folded(french[code]))
        if any(one.startswith(wanted) for one in names):
            first.append((code, name))
        elif any(f" {wanted}" in one for one in names):
            then.append((code, name))
    return (*first, *then)


@cache
def _names(locale: str) -> dict[str, str]:
    """Return the name of each code, in the order of the names."""
    territories = _Cldr.parse(LOCALES[locale].cldr).territories
    named = {code: str(territories[code]).replace("'", "’") for code in COUNTRIES}
    return dict(sorted(named.items(), key=lambda one: folded(one[1])))
