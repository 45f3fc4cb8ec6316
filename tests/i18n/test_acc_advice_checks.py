"""The checker of what conseillers read: each fault, found in a file made for it."""

import pytest

from kiosk.i18n.checks.adviser import LONGEST, check_advice
from kiosk.i18n.journeys import JourneyWords
from kiosk.i18n.sheets import sheet
from kiosk.i18n.sources import File
from kiosk.i18n.words import Words
from kiosk.journeys.findings import Finding
from kiosk.journeys.model import Category, Journey, Kind, Page, Question
from kiosk.journeys.registry import registry

N = "\u202f"

JOURNEY = Journey(
    "tri",
    (
        Page("un", (Question("un", Kind.YES_NO),)),
        Page("deux", (Question("deux", Kind.YES_NO),), common="common-deux"),
    ),
    frozenset(),
    category=Category.CHANGE,
)

TITLE = """tri-title =
    .say = Dire bonjour.
    .papers = Aucun papier.
    .blocked = Demander à l’accueil.
    .rule = Une règle.
"""
OWN = "tri-un =\n    .say = Laisser le temps.\n"
COMMON = "common-deux =\n    .mistakes = Aller trop vite.\n"


def _found(own: str = TITLE + OWN, common: str = COMMON) -> list[Finding]:
    files = (File("fr.adviser", "tri", True, own), File("fr.adviser", "commun", True, common))
    return check_advice((JOURNEY,), files)


def _keys(own: str = TITLE + OWN, common: str = COMMON) -> set[str]:
    return {one.key for one in _found(own, common)}


def test_advice_that_is_whole_has_no_fault() -> None:
    assert _found() == []


def test_the_advice_of_the_kiosk_has_no_fault() -> None:
    assert check_advice(registry().values()) == []


def test_a_page_without_advice_is_found() -> None:
    assert Finding("tri/un", "advice-missing") in _found(own=TITLE)
    assert Finding("tri/deux", "advice-missing") in _found(common="")


def test_papers_alone_are_no_advice() -> None:
    own = TITLE + "tri-un =\n    .papers = Un papier.\n"
    assert Finding("tri/un", "advice-missing") in _found(own=own)


@pytest.mark.parametrize("name", ["papers", "blocked", "rule"])
def test_a_demarche_without_what_one_begins_with_is_found(name: str) -> None:
    title = "".join(
        line for line in TITLE.splitlines(keepends=True) if not line.startswith(f"    .{name} ")
    )
    assert Finding("tri-title", "advice-missing", name) in _found(own=title + OWN)


def test_advice_for_no_page_is_found() -> None:
    assert "advice-unused" in _keys(own=TITLE + OWN + "tri-trois =\n    .say = Rien.\n")


def test_advice_that_nearer_advice_hides_is_found() -> None:
    own = TITLE + OWN + "tri-deux =\n    .mistakes = Autre chose.\n"
    assert Finding("kiosk/journeys/commun/fr.adviser.ftl/common-deux", "advice-unused") in _found(
        own=own
    )


def test_advice_in_the_folder_of_another_journey_is_found() -> None:
    assert "advice-misplaced" in _keys(own=TITLE + OWN + COMMON, common="")


@pytest.mark.parametrize(
    ("sentence", "key"),
    [
        (f"Trop long{' mot' * (LONGEST // 4)}.", "advice-long"),
        (f"Le montant est de 651,69{N}€.", "advice-amount"),
        ("Le plafond est de 30\u202f000 euros par an.", "advice-amount"),
        ("Le plafond est de 10 EUR par an.", "advice-amount"),
        ("Une phrase sans fin", "advice-unfinished"),
        ("Écrire à { $nom }.", "advice-filled-in"),
        ("Un prix : voir la feuille.", "narrow-space-before"),
        ("L'accueil sait.", "straight-apostrophe"),
    ],
)
def test_a_sentence_that_does_not_do_is_found(sentence: str, key: str) -> None:
    assert key in _keys(own=TITLE + f"tri-un =\n    .say = {sentence}\n")


def test_each_line_is_a_sentence() -> None:
    own = TITLE + "tri-un =\n    .say =\n        Une phrase.\n        et son reste\n"
    assert "advice-unfinished" in _keys(own=own)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("tri-un =\n    .say = Bien.\n    .conseil = Rien.\n", "advice-attribute-unknown"),
        ("tri-un = Texte.\n    .say = Bien.\n", "advice-not-an-attribute"),
        ("tri-un =\n    .say = Bien.\n    .bareme = 651 euros\n", "advice-bareme"),
        ("tri-un =\n    .say = Bien.\ntri-un =\n    .say = Bien.\n", "said-twice"),
        ("tri-un =\n    .say = Bien.\n?\n", "unreadable"),
    ],
)
def test_a_message_that_is_not_one_of_advice_is_found(text: str, key: str) -> None:
    assert key in _keys(own=TITLE + text)


def test_a_rate_and_a_count_are_no_amounts() -> None:
    own = TITLE + f"tri-un =\n    .say = Moins de 55{N}% du Smic, en 3 mois.\n"
    assert _found(own=own) == []


def test_sheets_tell_the_advice_in_french_alone() -> None:
    journey = registry()["changer-vie-commune"]
    french = sheet(JourneyWords(journey, Words("fr")))
    assert "## Pour le conseiller" in french
    assert "  - Demander la date exacte" in french
    assert "*Papiers utiles*" in french
    english = sheet(JourneyWords(journey, Words("en")))
    assert "Demander la date exacte" not in english
