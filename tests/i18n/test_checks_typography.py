"""Each fault of typography is found, and what is right is left alone."""

import pytest

from kiosk.i18n.checks.shelf import make_shelf
from kiosk.i18n.checks.typography import check_typography
from kiosk.i18n.sources import File

N = "\u202f"


def faults(locale: str, text: str) -> set[str]:
    shelf = make_shelf(locale, [File(locale, "room", False, f"a = {text}\n")])
    assert shelf.findings == []
    return {finding.key for finding in check_typography({locale: shelf})}


@pytest.mark.parametrize(
    "text",
    [
        f"Êtes-vous là{N}?",
        f"Prénom{N}: {'{ $name }'}",
        f"«{N}Terminer{N}», c’est fini…",
        f"{{ $n }}{N}%",
        f"12,50{N}€ à 14:30 sur https://exemple.fr/?a=b".replace("?", "/"),
        "1,5 kg, le n° 3.",
        "L’an 2026.",
    ],
)
@pytest.mark.parametrize("locale", ["fr", "fr-x-falc"])
def test_french_that_is_right(locale: str, text: str) -> None:
    assert faults(locale, text) == set()


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("l'an", "straight-apostrophe"),
        ('dit "oui"', "straight-quote"),
        ("attendez...", "three-dots"),
        ("deux  mots", "double-space"),
        ("un mot .", "space-before"),
        ("Quoi?", "narrow-space-before"),
        ("Quoi ?", "narrow-space-before"),
        ("Quoi\u00a0?", "narrow-space-before"),
        ("Nom : x", "narrow-space-before"),
        ("{ $n } %", "narrow-space-before"),
        ("{ $n }%", "narrow-space-before"),
        ("12 €", "narrow-space-before"),
        (f"« mot{N}»", "narrow-space-after"),
        (f"«{N}mot »", "narrow-space-before"),
    ],
)
def test_french_that_is_wrong(text: str, fault: str) -> None:
    assert fault in faults("fr", text)


def test_variants_and_attributes_are_looked_at_too() -> None:
    assert faults("fr", "{ $n ->\n    [one] Une?\n   *[other] x\n}") == {"narrow-space-before"}
    assert faults("fr", "x\n    .hint = l'an") == {"straight-apostrophe"}
    assert faults("fr", '{ "l\'an" }') == {"straight-apostrophe"}


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("It's", "straight-apostrophe"),
        ("Really ?", "space-before"),
        ("«This»", "french-quotes"),
    ],
)
def test_english(text: str, fault: str) -> None:
    assert fault in faults("en", text)
    assert faults("en", "It’s here: “Mot de passe”, really? 5% of { $n }.") == set()


@pytest.mark.parametrize("text", ["ماذا?", "نعم, لا", "نعم; لا"])
def test_arabic_marks(text: str) -> None:
    assert faults("ar", text) == {"latin-mark"}
    assert faults("ar", "ماذا؟ نعم، لا. caf.fr, Vitale: 12,50") == set()
