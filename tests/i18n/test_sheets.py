"""Sheets for people who are not developers, and their diagrams."""

from pathlib import Path

import pytest

from kiosk.contract.access import MANAGERS
from kiosk.i18n import LOCALES, Words
from kiosk.i18n.conditions import condition_text
from kiosk.i18n.diagram import diagram
from kiosk.i18n.journeys import JourneyWords
from kiosk.i18n.sheets import sheet, write_sheets
from kiosk.i18n.words import NOTHING, plain
from kiosk.journeys.conditions import All, Any, Has, Is, Not
from kiosk.journeys.model import Journey, Kind, Page, Question
from kiosk.journeys.registry import registry
from kiosk.journeys.rules import error_keys

ROOT = Path(__file__).resolve().parents[2]
SEND = registry()["send-document"]


def test_the_sheets_that_are_kept_are_those_of_the_journeys(tmp_path: Path) -> None:
    """Run `kiosk journeys sheets docs/demarches` after changing a journey or its words."""
    written = write_sheets(registry(), Words("fr"), tmp_path)
    kept = ROOT / "docs" / "demarches"
    assert {path.name for path in written} == {path.name for path in kept.iterdir()}
    for path in written:
        assert path.read_text(encoding="utf-8") == (kept / path.name).read_text(encoding="utf-8")


def test_a_sheet_of_a_journey_that_is_gone_goes_too(tmp_path: Path) -> None:
    (tmp_path / "gone.md").write_text("", encoding="utf-8")
    (tmp_path / "notes.txt").write_text("", encoding="utf-8")
    write_sheets(registry(), Words("fr"), tmp_path)
    assert not (tmp_path / "gone.md").exists()
    assert (tmp_path / "notes.txt").exists()


@pytest.mark.parametrize("code", LOCALES)
@pytest.mark.parametrize("journey", registry().values(), ids=lambda journey: journey.id)
def test_a_sheet_says_everything_in_every_language(code: str, journey: Journey) -> None:
    words = Words(code)
    text = sheet(JourneyWords(journey, words))
    assert NOTHING not in text
    for thing in (*journey.pages, *journey.questions()):
        # What is repeated is told once, of the n-th; what begins at the second, one by one.
        said = JourneyWords(journey, words, repeated=thing.ordinal)
        if isinstance(thing, Page):
            alone = JourneyWords(journey, words)
            assert any(plain(one.page(thing).text) in text for one in (said, alone))
            continue
        for choice in thing.choices:
            assert plain(said.choice(thing, choice).text) in text
        for key in error_keys(thing):
            assert f"`{key}`" in text or key == "malformed"
    for check in journey.checks:
        assert f"`{check.key}`" in text
    assert words.missing == frozenset()


def test_the_diagram_has_an_arrow_for_each_way() -> None:
    lines = diagram(JourneyWords(SEND, Words("fr"))).splitlines()
    arrows = [line.strip() for line in lines if "-->" in line]
    assert arrows == [
        "start --> p1",
        "p1 --> c2",
        'c2 -->|"Oui"| p2',
        "p2 --> e2",
        'c2 -->|"Non"| p3',
        "p3 --> p4",
        "p4 --> p5",
        "p5 --> finish",
    ]
    boxes = [line for line in lines if "-->" not in line]
    assert all(line.count('"') == 2 for line in boxes[1:])


def test_a_question_mark_of_its_own_kind_is_bounded_in_words() -> None:
    asked = (
        Page("birth", (Question("birth", Kind.DATE, minimum=-12 * 366, maximum=0),)),
        Page("term", (Question("term", Kind.DATE, minimum=-21, maximum=290),)),
        Page("rent", (Question("rent", Kind.MONEY, maximum=150_000),)),
        Page("name", (Question("name", Kind.TEXT, optional=True, maximum=60),)),
    )
    text = sheet(JourneyWords(Journey("made-up", asked, MANAGERS), Words("fr")))
    assert "une date, entre il y a 12 ans et aujourd’hui" in text
    assert "une date, entre il y a 21 jours et dans 290 jours" in text
    assert "au plus tard le JJ/MM/AAAA" in text
    assert "1\u202f500,00\u202f€" in text
    assert "de 1 à 60 caractères, on peut ne pas répondre" in text


@pytest.mark.parametrize(
    ("condition", "said"),
    [
        (Is("kind", "rib"), "“Which document do you want to send?”: RIB, bank account"),
        (
            Not(Is("kind", "rib")),
            "unless (“Which document do you want to send?”: RIB, bank account)",
        ),
        (
            All(Any(Is("kind", "autre"), Is("kind", "rib")), Not(Is("kind", "rib"))),
            "(“Which document do you want to send?”: Another document or RIB, bank account) "
            "and unless (“Which document do you want to send?”: RIB, bank account)",
        ),
        (Has("kind", "rib"), "“Which document do you want to send?” includes: RIB, bank account"),
    ],
)
def test_conditions_in_words(condition: All, said: str) -> None:
    assert condition_text(JourneyWords(SEND, Words("en")), condition) == said
