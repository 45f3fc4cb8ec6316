"""What the Caf knows of somebody, in sentences."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from kiosk.contract.profile import Profile, WorkState
from kiosk.contract.vocabulary import ACTIVITES, FAMILIES, OCCUPATIONS
from kiosk.i18n import Words
from kiosk.i18n.answers import latin


def summary(words: Words, profile: Profile) -> list[str]:
    """Return the sentences of a profile: how one lives, with whom, and what one does."""
    found = [*family(words, profile)]
    if profile.children:
        found.append(words.text("profile-children", count=len(profile.children)))
    return [*found, *works(words, profile), *pregnancies(words, profile)]


def family(words: Words, profile: Profile) -> Iterator[str]:
    """Yield how the household lives."""
    state = profile.family
    if state is not None and state.situation in FAMILIES:
        told = words.text(f"family-{state.situation}", civilite=profile.person.civilite)
        yield _since(words, told, state.since)


def works(words: Words, profile: Profile) -> Iterator[str]:
    """Yield what each adult does, the person first."""
    for work in profile.works:
        if work.activite in ACTIVITES:
            yield _since(words, _work(words, profile, work), work.since)


def pregnancies(words: Words, profile: Profile) -> Iterator[str]:
    """Yield the births that are expected."""
    for one in profile.pregnancies:
        yield words.text("profile-pregnancy", date=words.date(one.expected_on))


def address(words: Words, profile: Profile) -> Iterator[str]:
    """Yield the lines of the address, which read from the left in every language."""
    for line in profile.adresse:
        yield f"\u2066{line}\u2069" if words.direction == "rtl" else line


def dwelling(words: Words, profile: Profile) -> Iterator[str]:
    """Yield how one lives where one lives."""
    state = profile.dwelling
    if state is None:
        return
    if state.occupation in OCCUPATIONS:
        told = words.text(f"occupation-{state.occupation}")
        yield _since(words, told, state.since)
    if state.loyer is not None:
        yield words.text("profile-rent", amount=words.euros(state.loyer))


def children(words: Words, profile: Profile) -> Iterator[str]:
    """Yield each child and their birthday."""
    for child in profile.children:
        born = words.date(child.date_naissance)
        yield words.text("profile-child", name=child.prenoms, date=born)


def contact(words: Words, profile: Profile) -> Iterator[str]:
    """Yield how the Caf reaches the person."""
    if profile.contact.telephone:
        number = latin(telephone(profile.contact.telephone), words)
        yield words.text("profile-telephone", number=number)
    if profile.contact.email:
        yield words.text("profile-email", address=latin(profile.contact.email, words))


def telephone(number: str) -> str:
    """Return a French number as one reads it: « 06 39 98 00 42 »."""
    national = f"0{number[3:]}" if number.startswith("+33") else number
    if len(national) != 10:
        return national
    return "\u00a0".join(national[place : place + 2] for place in range(0, 10, 2))


def _work(words: Words, profile: Profile, work: WorkState) -> str:
    if work.person_id == profile.person.id:
        return words.text(f"activite-{work.activite}", civilite=profile.person.civilite)
    return words.text(f"partner-{work.activite}", name=work.prenoms.split(" ", 1)[0])


def _since(words: Words, told: str, since: date | None) -> str:
    if since is None:
        return words.text("profile-now", what=told)
    return words.text("profile-since", what=told, date=words.date(since))
