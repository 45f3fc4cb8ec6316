"""An answer as it is shown back: on the review, in the sheet of a receipt."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from kiosk.contract import nir
from kiosk.i18n.countries import country_name
from kiosk.i18n.formats import NARROW
from kiosk.i18n.words import NOTHING, Words
from kiosk.journeys.conditions import Value
from kiosk.journeys.model import SECRET_KINDS, Kind
from kiosk.journeys.rules.communes import commune_of
from kiosk.journeys.rules.contact import grouped

#: What stands for a secret, whatever its length.
HIDDEN = "•" * 8

# Digits in groups, and Latin words behind a number, would be read backwards in a
# right-to-left paragraph.
_LEFT_TO_RIGHT, _FIRST_STRONG, _POP = "\u2066", "\u2068", "\u2069"


def answer_text(kind: Kind, value: Value, words: Words) -> str:
    """Return an answer of any kind but a choice, whose words are the journey's.

    A value that is not of its kind gives an ellipsis, never an exception.
    """
    if kind in SECRET_KINDS:
        return HIDDEN
    try:
        return _BY_KIND[kind](value, words)
    except (TypeError, ValueError, ArithmeticError):
        return NOTHING


def latin(text: str, words: Words) -> str:
    """Return what reads from the left in every language, on one line: part of a number."""
    return _isolated(text.replace(" ", NARROW), words, _LEFT_TO_RIGHT)


def _as_given(value: Value, words: Words) -> str:
    return _isolated(str(value), words, _FIRST_STRONG)


def _latin(value: Value, words: Words) -> str:
    return _isolated(str(value), words, _LEFT_TO_RIGHT)


def _nir(value: Value, words: Words) -> str:
    return _latin(nir.group(str(value), NARROW), words)


def _date(value: Value, words: Words) -> str:
    return words.date(str(value))


def _money(value: Value, words: Words) -> str:
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(value)
    return words.money(value)


def _number(value: Value, words: Words) -> str:
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(value)
    return words.number(value)


def _yes_no(value: Value, words: Words) -> str:
    return words.text("yes" if value is True else "no")


def _consent(value: Value, words: Words) -> str:
    return words.text("answer-consent" if value is True else "no")


def _commune(value: Value, words: Words) -> str:
    commune = commune_of(str(value))
    if commune is None:
        raise ValueError(value)
    return _latin(f"{commune.postcode} {commune.name}".replace("'", "’"), words)


def _country(value: Value, words: Words) -> str:
    try:
        return country_name(str(value), words)
    except KeyError:
        raise ValueError(value) from None


def _provisional(value: Value, words: Words) -> str:
    text = str(value)
    return _latin(f"{text[:1]} {text[1:5]} {text[5:]}".replace(" ", NARROW), words)


def _telephone(value: Value, words: Words) -> str:
    return _latin(grouped(str(value)), words)


def _iban(value: Value, words: Words) -> str:
    number = str(value)
    groups = [number[at : at + 4] for at in range(0, len(number), 4)]
    return _latin(NARROW.join(groups), words)


def _message(value: Value, words: Words) -> str:
    return str(value)


def _pages(value: Value, words: Words) -> str:
    if not isinstance(value, tuple):
        raise TypeError(value)
    return words.text("answer-pages", count=len(value))


def _isolated(text: str, words: Words, opening: str) -> str:
    return f"{opening}{text}{_POP}" if words.direction == "rtl" else text


_BY_KIND: Mapping[Kind, Callable[[Value, Words], str]] = MappingProxyType(
    {
        Kind.TEXT: _as_given,
        Kind.DIGITS: _latin,
        Kind.NUMBER: _number,
        Kind.NIR: _nir,
        Kind.DATE: _date,
        Kind.MONEY: _money,
        Kind.YES_NO: _yes_no,
        Kind.COMMUNE: _commune,
        Kind.EMAIL: _latin,
        Kind.TELEPHONE: _telephone,
        Kind.MOBILE: _telephone,
        Kind.COUNTRY: _country,
        Kind.PROVISIONAL: _provisional,
        Kind.DOCUMENT: _pages,
        Kind.CONSENT: _consent,
        Kind.IBAN: _iban,
        Kind.MESSAGE: _message,
        Kind.CHOICE: _as_given,
        Kind.CHOICES: _as_given,
    }
)
