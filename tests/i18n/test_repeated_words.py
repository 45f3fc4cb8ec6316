"""What is asked of each child: one message, filled with which one it is; and words shared."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

import pytest

from kiosk.contract.access import MANAGERS
from kiosk.i18n import Words
from kiosk.i18n import words as module
from kiosk.i18n.catalogue import Catalogue
from kiosk.i18n.conditions import condition_text
from kiosk.i18n.diagram import diagram
from kiosk.i18n.journeys import JourneyWords
from kiosk.i18n.sheets import sheet
from kiosk.i18n.sources import cut, entries
from kiosk.i18n.words import NOTHING
from kiosk.journeys.conditions import All, Any, AtLeast, Condition, Is, Not, Sooner, Younger
from kiosk.journeys.model import Check, Journey, Kind, Page, Question, repeated
from kiosk.journeys.rules import Rules

DAY = Rules(date(2026, 11, 23))

FRENCH = """
all-title = Toutes mes aides
    .hint = Une estimation
all-parent = Votre naissance
all-count = Nombre d’enfants
all-child-born = Quand est né l’enfant { $n } ?
    .short = Enfant { $n }
    .error-too-soon = Vérifiez : l’enfant { $n } et vous
    .error-date-too-late = L’enfant { $n } au plus tard le { $latest }
all-child-school = École de l’enfant { $n }
all-child-school-none = Aucune pour { $n }
all-child-school-public = Publique
all-care = Qui le garde ?
one-title = Une seule aide
one-care = Qui garde le petit ?
"""
ENGLISH = """
all-title = All my benefits
    .hint = An estimate
all-child-born = When was child { $n } born?
all-care = Who looks after them?
one-title = One benefit
"""


def _child(n: int) -> tuple[Page, ...]:
    born = Question(f"child-{n}-born", Kind.DATE, maximum=0, words="child-born", ordinal=n)
    choices = ("none", "public")
    school = Question(
        f"child-{n}-school", Kind.CHOICE, choices=choices, words="child-school", ordinal=n
    )
    return (
        Page(born.id, (born,), when=AtLeast("count", n), words="child-born", ordinal=n),
        Page(
            school.id,
            (school,),
            when=All(AtLeast("count", n), Not(Younger(f"child-{n}-born", 3))),
            words="child-school",
            ordinal=n,
        ),
    )


def _one_below(years: int) -> Condition:
    return Any(*(All(AtLeast("count", n), Younger(f"child-{n}-born", years)) for n in (1, 2, 3)))


ALL = Journey(
    "all",
    (
        Page("parent", (Question("parent", Kind.DATE),)),
        Page("count", (Question("count", Kind.NUMBER, minimum=0, maximum=3),)),
        *repeated(3, _child),
        Page("care", (Question("care", Kind.MONEY),), when=_one_below(6)),
        Page("review", review=True),
    ),
    MANAGERS,
    submits=False,
    checks=tuple(
        Check(f"child-{n}-born", "too-soon", Sooner(f"child-{n}-born", "parent", 5))
        for n in (1, 2, 3)
    ),
)
ONE = replace(ALL, id="one", shares="all")


@pytest.fixture
def say(monkeypatch: pytest.MonkeyPatch) -> Callable[..., JourneyWords]:
    """Words of made-up journeys, among those of the kiosk."""
    texts = {"fr": FRENCH, "en": ENGLISH}
    shelves: Mapping[str, Catalogue] = {
        code: Catalogue(code, dict(entries(code)) | cut(text)) for code, text in texts.items()
    }
    monkeypatch.setattr(module, "catalogue", shelves.__getitem__)
    return lambda journey, code="fr": JourneyWords(journey, Words(code))


Say = Callable[..., JourneyWords]


def test_each_is_told_by_its_number(say: Say) -> None:
    words = say(ALL)
    second = ALL.question("child-2-born")
    assert words.question(second).text == "Quand est né l’enfant 2 ?"
    assert words.question(second).short == "Enfant 2"
    assert words.page(ALL.page("child-3-born")).text == "Quand est né l’enfant 3 ?"
    school = ALL.question("child-3-school")
    assert words.choice(school, "none").text == "Aucune pour 3"
    assert words.choice(school, "public").text == "Publique"
    assert words.answer(school, "none") == "Aucune pour 3"
    assert say(ALL, "en").question(second).text == "When was child 2 born?"


def test_errors_name_the_one_that_is_wrong(say: Say) -> None:
    words, second = say(ALL), ALL.question("child-2-born")
    assert words.error(second, "too-soon", DAY) == "Vérifiez : l’enfant 2 et vous"
    late = words.error(second, "date-too-late", DAY)
    assert late == "L’enfant 2 au plus tard le 23\u00a0novembre 2026"


def test_a_journey_says_the_words_that_it_shares_but_its_own_first(say: Say) -> None:
    words = say(ONE)
    assert words.question(ONE.question("child-1-born")).text == "Quand est né l’enfant 1 ?"
    assert words.choice(ONE.question("child-1-school"), "public").text == "Publique"
    assert words.question(ONE.question("care")).text == "Qui garde le petit ?"
    assert words.error(ONE.question("child-3-born"), "too-soon", DAY).endswith("3 et vous")
    # French of its own is nearer than another language of what is shared.
    assert say(ONE, "en").question(ONE.question("care")).text == "Qui garde le petit ?"


def test_a_title_is_never_shared(say: Say) -> None:
    assert say(ONE).title().text == "Une seule aide"
    assert say(ONE).title().hint is None
    assert say(replace(ALL, id="two", shares="all")).title().text == NOTHING


def test_what_is_not_sent_is_checked_under_another_title(say: Say) -> None:
    review = ALL.page("review")
    assert say(ALL).page(review).text == Words("fr").text("review-check")
    sent = replace(ALL, submits=True)
    assert say(sent).page(review).text == Words("fr").text("review-title")


@pytest.mark.parametrize(
    ("condition", "said"),
    [
        (AtLeast("count", 2), "« Nombre d’enfants » : 2 ou plus"),
        (AtLeast("care", 150_000), "« Qui le garde ? » : 1 500,00 € ou plus"),
        (Younger("parent", 25), "« Votre naissance » : il y a moins de 25 ans"),
        (
            Sooner("child-1-born", "parent", 5),
            "« Quand est né l’enfant 1 ? » : moins de 5 ans après « Votre naissance »",
        ),
        (
            Sooner("child-1-born", "parent"),
            "« Quand est né l’enfant 1 ? » : avant « Votre naissance »",
        ),
        (
            _one_below(6),
            "pour un numéro n au moins : « Nombre d’enfants » : n ou plus et "
            "« Quand est né l’enfant n ? » : il y a moins de 6 ans",
        ),
        (
            Any(Younger("child-1-born", 3), Younger("child-2-born", 6)),
            "« Quand est né l’enfant 1 ? » : il y a moins de 3 ans ou "
            "« Quand est né l’enfant 2 ? » : il y a moins de 6 ans",
        ),
        (
            All(All(AtLeast("count", 1), All(Is("child-1-school", "none"))), All()),
            "« Nombre d’enfants » : 1 ou plus et « École de l’enfant 1 » : Aucune pour 1",
        ),
    ],
)
def test_conditions_in_words(say: Say, condition: Condition, said: str) -> None:
    text = condition_text(say(ALL), condition)
    assert text.replace("\u202f", " ") == said


def test_a_sheet_tells_once_what_is_asked_of_each(say: Say) -> None:
    text = sheet(say(ALL)).replace("\u202f", " ")
    titles = [line for line in text.splitlines() if line.startswith("### ")]
    assert titles == [
        "### 1. Votre naissance",
        "### 2. Nombre d’enfants",
        "### 3. Quand est né l’enfant n ?",
        "### 4. École de l’enfant n",
        "### 5. Qui le garde ?",
        "### 6. Vérifiez vos réponses",
    ]
    assert text.count("une fois pour chacun, 3 au plus") == 2
    assert "- **Page montrée** : « Nombre d’enfants » : n ou plus\n" in text
    assert "Demandée de nouveau si** : « Quand est né l’enfant n ? » : moins de 5 ans" in text
    assert "| Vérifiez : l’enfant n et vous | `too-soon` |" in text
    assert NOTHING not in text


def test_a_diagram_goes_round_for_each(say: Say) -> None:
    lines = [line.strip() for line in diagram(say(ALL)).splitlines()]
    arrows = [line for line in lines if "-->" in line]
    assert arrows == [
        "start --> p1",
        "p1 --> p2",
        "p2 --> c3",
        'c3 -->|"Oui"| p3',
        'c3 -->|"Non"| c4',
        "p3 --> c4",
        'c4 -->|"Oui"| p4',
        'p4 -->|"le suivant, 3 au plus"| c3',
        'c4 -->|"Non"| c5',
        "p4 --> c5",
        'c5 -->|"Oui"| p5',
        'c5 -->|"Non"| p6',
        "p5 --> p6",
        "p6 --> finish",
    ]


def test_pages_that_are_not_the_same_for_each_are_told_one_by_one(say: Say) -> None:
    uneven = replace(ALL, pages=ALL.pages[:5], checks=())
    titles = [line for line in sheet(say(uneven)).splitlines() if line.startswith("### ")]
    assert "### 3. Quand est né l’enfant 1 ?" in titles
    assert "### 5. Quand est né l’enfant 2 ?" in titles
