"""How people and months are called on a screen."""

from __future__ import annotations

from kiosk.contract.models import Person
from kiosk.i18n.formats import NARROW

#: Zero width space: a line may be broken there, and nothing is seen.
_BREAK = "\u200b"


def full_name(person: Person) -> str:
    """Return first name and name, as on a letter: « Élise LAMBERT »."""
    return f"{first_name(person)} {(person.nom_usage or person.nom_naissance).upper()}"


def short_name(person: Person) -> str:
    """Return what fits into a greeting."""
    return first_name(person)


def first_name(person: Person) -> str:
    """Return the first of the first names; a composed one stays whole."""
    return person.prenoms.split(" ", 1)[0].rstrip(",")


def capitalised(text: str) -> str:
    """Return ``text`` with a capital in front, the rest as it is: « Novembre 2026 »."""
    return text[:1].upper() + text[1:]


def breakable(text: str) -> str:
    """Return an answer that may go over to another line: an address at its joints, a number
    between its groups."""
    for joint in "@._-":
        text = text.replace(joint, f"{_BREAK}{joint}")
    return text.replace(NARROW, f"{NARROW}{_BREAK}")
