"""How the documents say things. They are in French whatever the screen speaks: other
offices read them. Names of benefits and reasons are those of the catalogue."""

from __future__ import annotations

from datetime import date, datetime
from functools import cache

from kiosk.contract.access import Role
from kiosk.contract.models import Person
from kiosk.i18n import Words

_VOWELS = "aeiouyéèêàâîôûœ"


@cache
def _words() -> Words:
    return Words("fr")


def euros(cents: int) -> str:
    """Return an amount: « 1 234,50 € », « −48,00 € »."""
    return _words().money(cents).replace("-", "\N{MINUS SIGN}")


def quotient(cents: int) -> str:
    """Return a quotient familial, with cents only when it has some: « 1 054 € »."""
    text = euros(cents)
    return text.replace(",00", "") if cents % 100 == 0 else text


def long_date(day: date) -> str:
    """Return a day: « 1er mai 2026 »."""
    return _words().date(day)


def clock(moment: datetime) -> str:
    """Return the time of a moment, as it stands: « 14 h 05 »."""
    return _words().time(moment)


def month_name(month: str) -> str:
    """Return a month given as ``YYYY-MM``: « octobre 2026 »."""
    return _words().month(month)


def of_month(month: str) -> str:
    """Return a month after *de*: « de mai 2026 », « d’octobre 2026 »."""
    return elided("de", month_name(month))


def elided(word: str, following: str) -> str:
    """Return ``word`` and what follows it, elided before a vowel: « d’octobre »."""
    if following[:1].lower() in _VOWELS:
        return f"{word[:-1]}’{following}"
    return f"{word} {following}"


def capitalised(text: str) -> str:
    """Return ``text`` with a capital letter first, and the rest as it is."""
    return text[:1].upper() + text[1:]


def benefit(key: str) -> str:
    """Return the name of a benefit, or its key when the catalogue does not know it."""
    message = f"benefit-{key.replace('_', '-')}"
    return _words().text(message) if _words().has(message) else f"Prestation « {key} »"


def reason(key: str | None) -> str | None:
    """Return why there is no right, as a sentence; None when no reason was given."""
    if key is None:
        return None
    message = f"reason-{key.replace('_', '-')}"
    return _words().text(message) if _words().has(message) else f"Motif « {key} »."


def part_title(key: str) -> str:
    """Return the title of a part of an attestation, as the reading guide finds it on the page:
    ``key`` is one of :data:`kiosk.contract.vocabulary.ATTESTATION_PARTS`."""
    return _words().text(f"guide-part-{key}")


def full_name(person: Person) -> str:
    """Return « Mme Élise Marie LAMBERTIN », as an envelope has it; a child has no title."""
    title = "" if person.role is Role.ENFANT else f"{person.civilite} "
    name = person.nom_usage or person.nom_naissance
    return f"{title}{person.prenoms} {name.upper()}"


def born(person: Person) -> str:
    """Return « née CARREL le 17 février 1986 »; the birth name only when another is used."""
    word = {"Mme": "née", "M.": "né"}.get(person.civilite, "né(e)")
    named = f" {person.nom_naissance.upper()}" if person.nom_usage else ""
    return f"{word}{named} le {long_date(person.date_naissance)}"


def place_in_household(person: Person) -> str:
    """Return what a person is in the household; who manages the dossier is not said."""
    woman = person.civilite == "Mme"
    return {
        Role.ALLOCATAIRE: "Allocataire",
        Role.CONJOINT: "Conjointe" if woman else "Conjoint",
        Role.CONJOINT_DELEGUE: "Conjointe" if woman else "Conjoint",
        Role.ENFANT: "Enfant",
    }.get(person.role, "Autre personne")


def the_caf(name: str) -> str:
    """Return the name of a Caf with its article, to begin a sentence."""
    return name if name.lower().startswith(("la ", "l’", "l'")) else f"La {name}"
