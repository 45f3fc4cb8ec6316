"""A commune: its postcode and its Insee code, ``92100-92012``.

Neither is enough alone: a postcode serves up to forty-six communes, a commune may have
several postcodes, and the aids to housing depend on the commune. Paris, Lyon and
Marseille are given by arrondissement. The list is ``communes.tsv`` beside this file; its
first lines say where it comes from and how it is made again.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from kiosk.journeys.conditions import Value
from kiosk.journeys.model import Question
from kiosk.journeys.rules.base import MALFORMED, Fault, Rule, Rules
from kiosk.journeys.rules.numbers import latin_digits

_VALUE = re.compile(r"(\d{5})-(\d[\dAB]\d{3})", re.ASCII)
_TYPED = re.compile(r"(\d{2}) ?(\d{3})(?: (?P<name>\D.*))?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Commune:
    """A commune at one of its postcodes."""

    postcode: str
    insee: str
    name: str

    @property
    def value(self) -> str:
        """The answer that names it."""
        return f"{self.postcode}-{self.insee}"


@cache
def _by_postcode() -> Mapping[str, tuple[Commune, ...]]:
    found: dict[str, list[Commune]] = {}
    with files(__package__).joinpath("communes.tsv").open(encoding="utf-8") as lines:
        for line in lines:
            if not line.startswith("#"):
                commune = Commune(*line.rstrip("\n").split("\t"))
                found.setdefault(commune.postcode, []).append(commune)
    return MappingProxyType({postcode: tuple(found[postcode]) for postcode in found})


def communes_at(postcode: str) -> tuple[Commune, ...]:
    """Return the communes of a postcode, by name; empty when nobody has it."""
    return _by_postcode().get(postcode, ())


@cache
def _by_insee() -> Mapping[str, Commune]:
    found: dict[str, Commune] = {}
    for postcode in sorted(_by_postcode()):
        for commune in communes_at(postcode):
            found.setdefault(commune.insee, commune)
    return MappingProxyType(found)


def commune_coded(insee: str) -> Commune | None:
    """Return the commune of an Insee code, at the first of its postcodes, or None."""
    return _by_insee().get(insee)


def commune_of(value: str) -> Commune | None:
    """Return the commune that an answer names, or None."""
    found = _VALUE.fullmatch(value)
    if found is None:
        return None
    return next((one for one in communes_at(found[1]) if one.insee == found[2]), None)


def folded(name: str) -> str:
    """Return a name for comparison: no accents, no punctuation, « St » written out."""
    plain = unicodedata.normalize("NFKD", name.casefold().replace("œ", "oe"))
    letters = "".join(c if c.isalnum() else " " for c in plain if not unicodedata.combining(c))
    full = {"st": "saint", "ste": "sainte"}
    return " ".join(full.get(word, word) for word in letters.split())


def _check(_question: Question, value: Value, _rules: Rules) -> str | None:
    if not isinstance(value, str):
        return MALFORMED
    if _VALUE.fullmatch(value) is None:
        return "commune-form"
    return "commune-unknown" if commune_of(value) is None else None


def _parse(_question: Question, typed: str) -> Value | Fault:
    text = " ".join(latin_digits(typed).split())
    if _VALUE.fullmatch(text):
        return text
    found = _TYPED.fullmatch(text)
    if found is None:
        return Fault("commune-form")
    served = communes_at(found[1] + found[2])
    if found["name"]:
        wanted = folded(found["name"])
        named = [one for one in served if folded(one.name) == wanted]
        served = tuple(named or (one for one in served if folded(one.name).startswith(wanted)))
    if not served:
        return Fault("commune-unknown")
    return served[0].value if len(served) == 1 else Fault("commune-several")


RULE = Rule(_check, _parse, (MALFORMED, "commune-form", "commune-unknown", "commune-several"))
