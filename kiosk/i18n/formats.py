"""Dates, amounts and numbers, as each language writes them.

Amounts and numbers in Arabic keep the form they have on French papers, isolated from the
sentence: a visitor compares them with a letter in their hand, and in the Arabic of CLDR a
point and a comma mean the opposite.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time
from decimal import Decimal
from functools import cache

from babel import Locale as _Cldr
from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import NumberPattern, format_currency, format_decimal, parse_pattern

from kiosk.i18n.locales import Locale

NARROW = "\N{NARROW NO-BREAK SPACE}"
_WIDE = "\N{NO-BREAK SPACE}"
_LEFT_TO_RIGHT, _POP = "\u2066", "\u2069"


#: The decimals of a pattern of CLDR.
_WHOLE = re.compile(r"\.0+")


def long_date(day: date | str, locale: Locale) -> str:
    """Return a day with its month in letters; raises ValueError when there is no such day."""
    when = date.fromisoformat(day) if isinstance(day, str) else day
    text = format_date(when, "long", locale=locale.cldr)
    if locale.language == "fr" and when.day == 1:
        # The first of a month is an ordinal in French, and CLDR does not say so.
        text = text.replace("1", "1er", 1)
    return text.replace(" ", _WIDE, 1)


def month(text: str, locale: Locale) -> str:
    """Return a month given as ``YYYY-MM``; raises ValueError when it is none."""
    return format_date(date.fromisoformat(f"{text}-01"), "LLLL y", locale=locale.cldr)


def clock(moment: time | datetime, locale: Locale) -> str:
    """Return the hours and minutes of a moment, as they stand: nothing is converted."""
    if locale.language == "fr":
        return f"{moment.hour}{_WIDE}h{_WIDE}{moment.minute:02}"
    return f"{moment.hour:02}:{moment.minute:02}"


def money(cents: int, locale: Locale) -> str:
    """Return an amount in euros with its two decimals."""
    amount = Decimal(cents) / 100
    return _counted(format_currency(amount, "EUR", locale=_numbers(locale)), locale)


def euros(cents: int, locale: Locale) -> str:
    """Return an amount in euros, without decimals where they would be zeros."""
    if cents % 100:
        return money(cents, locale)
    code = _numbers(locale)
    whole = format_currency(
        cents // 100, "EUR", _whole_euros(code), locale=code, currency_digits=False
    )
    return _counted(whole, locale)


@cache
def _whole_euros(code: str) -> NumberPattern:
    pattern = _Cldr.parse(code).currency_formats["standard"].pattern
    return parse_pattern(_WHOLE.sub("", pattern))


def number(value: int | float, locale: Locale) -> str:
    """Return a number."""
    return _counted(format_decimal(value, locale=_numbers(locale)), locale)


def enumeration(parts: tuple[str, ...], locale: Locale) -> str:
    """Return several things as one would say them."""
    return format_list(parts, locale=locale.cldr)


def _numbers(locale: Locale) -> str:
    return "fr" if locale.direction == "rtl" else locale.cldr


def _counted(text: str, locale: Locale) -> str:
    if locale.direction == "rtl":
        return f"{_LEFT_TO_RIGHT}{text.replace(_WIDE, NARROW)}{_POP}"
    return text.replace(_WIDE, NARROW)


def isolated(text: str, locale: Locale) -> str:
    """Return a number or an address that is read from the left, kept so among Arabic."""
    return f"{_LEFT_TO_RIGHT}{text}{_POP}" if locale.direction == "rtl" else text
