"""What a desk may see of a page: its outline, and no answer (R39)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QLabel

from kiosk.contract.accompaniment import Frame, PartKind
from kiosk.i18n import LOCALES, Words
from kiosk.i18n.catalogue import catalogue
from kiosk.i18n.fixed import fixed
from kiosk.i18n.journeys import JourneyWords
from kiosk.journeys.binding import bind
from kiosk.journeys.conditions import ALWAYS, Value
from kiosk.journeys.model import SECRET_KINDS, Journey, Kind, Page
from kiosk.journeys.registry import registry
from kiosk.journeys.rules import Rules
from kiosk.views import samples
from kiosk.views.components.choices import RadioCard
from kiosk.views.gallery import register
from kiosk.views.masking import mask, sayable
from kiosk.views.samples_answers import OFFERS
from kiosk.views.samples_register import Sample
from kiosk.views.screens.question import QuestionScreen
from kiosk.views.screenshots import Studio, settle
from kiosk.views.ui import Ui
from kiosk.views.whereabouts import Step
from kiosk.visit.state import Preferences

#: Answers that are nobody's, and that no message holds.
TYPED: dict[Kind, str] = {
    Kind.TEXT: "Zyxwanda",
    Kind.DIGITS: "7391846",
    Kind.NUMBER: "73",
    Kind.NIR: "2860275993575",
    Kind.DATE: "1973-07-19",
    Kind.MONEY: "739184",
    Kind.EMAIL: "zyxwanda@example.invalid",
    Kind.TELEPHONE: "0639980173",
    Kind.MOBILE: "0639980173",
    Kind.IBAN: "FR7630006000011234567890189",
    Kind.MESSAGE: "Je suis Zyxwanda et je dois 7391,84 euros.",
    Kind.PROVISIONAL: "73918467391",
    Kind.COMMUNE: "75056",
    Kind.COUNTRY: "XXZ",
    Kind.PASSWORD: "Zyxwanda7391",
    Kind.NEW_PASSWORD: "Zyxwanda7391",
    Kind.CODE: "739184",
}


@pytest.fixture(scope="module")
def studio(dressed_application: QApplication) -> Iterator[Studio]:
    here = Studio(Preferences(), QSize(1280, 1024))
    yield here
    here.close()


def masked(studio: Studio, sample: Sample) -> Frame:
    with studio.showing(sample) as shell:
        screen = shell.screen_shown
        assert screen is not None
        return mask(screen, shell.ui.words)


def alone(journey: Journey, page: Page) -> Callable[[Ui], QuestionScreen]:
    """Return what builds a page alone, whatever comes before it."""
    asked = tuple(replace(one, when=ALWAYS) for one in page.questions)
    single = replace(page, when=ALWAYS, questions=asked)
    only = replace(journey, pages=(single,), checks=())
    rules = Rules(today=samples.TODAY)
    return partial(
        QuestionScreen, journey=only, page=single, answers={}, rules=rules, step=Step(1, 1)
    )


def before_and_after(studio: Studio, journey: Journey, page: Page) -> tuple[Frame, Frame]:
    """Return the frames of a page before and after it is answered."""
    with studio.showing(Sample("page", alone(journey, page))) as shell:
        screen = shell.screen_shown
        assert isinstance(screen, QuestionScreen)
        before = mask(screen, shell.ui.words)
        for key, value in answers_of(page).items():
            editor = screen._editors[key]
            if isinstance(value, str) and editor.question.kind is not Kind.CHOICE:
                editor.set_typed(value)
            else:
                editor.set_value(value)
        settle()
        return before, mask(screen, shell.ui.words)


def answers_of(page: Page) -> dict[str, Value]:
    found: dict[str, Value] = {}
    for question in page.questions:
        match question.kind:
            case Kind.CHOICE:
                found[question.id] = question.choices[-1]
            case Kind.CHOICES:
                found[question.id] = question.choices[-1:]
            case Kind.YES_NO | Kind.CONSENT:
                found[question.id] = True
            case Kind.DOCUMENT:
                pass
            case _:
                found[question.id] = TYPED[question.kind]
    return found


def pages() -> list[tuple[Journey, Page]]:
    return [
        (journey, page)
        for journey in (bind(one, OFFERS) for one in registry().values())
        if journey.shares is None
        for page in journey.pages
        if page.questions and not any(one.kind is Kind.DOCUMENT for one in page.questions)
    ]


def words_of(frame: Frame) -> str:
    return "\n".join(part.text or "" for part in frame.parts)


@pytest.mark.parametrize("journey_id", sorted({one.id for one, _ in pages()}))
def test_no_answer_is_in_the_frame_of_any_page_of_any_journey(
    studio: Studio, journey_id: str
) -> None:
    for journey, page in pages():
        if journey.id != journey_id:
            continue
        empty, full = before_and_after(studio, journey, page)
        if any(one.kind in SECRET_KINDS for one in page.questions):
            assert full.secret
            assert full.parts == ()
            continue
        assert full.parts
        said = words_of(full)
        for question in page.questions:
            if question.kind in TYPED and question.kind is not Kind.NUMBER:
                assert TYPED[question.kind] not in said
        # Nothing tells which one was chosen, nor that anything was: the words are the same.
        assert sorted(said.splitlines()) == sorted(words_of(empty).splitlines()), page.id
        for part in full.parts:
            assert part.kind is not PartKind.FIELD or part.text is None


@pytest.mark.parametrize("journey_id", ["changer-vie-commune", "demande-rsa"])
def test_a_choice_changes_nothing_of_the_frame(studio: Studio, journey_id: str) -> None:
    journey = registry()[journey_id]
    for page in journey.pages:
        if not page.questions or any(
            one.kind not in (Kind.CHOICE, Kind.CHOICES, Kind.YES_NO) for one in page.questions
        ):
            continue
        empty, full = before_and_after(studio, journey, page)
        assert full == empty


def test_no_word_of_a_sample_is_said_but_those_of_everybody(studio: Studio, tmp_path: Path) -> None:
    """Over the whole register: names, numbers and amounts of the invented people are grey."""
    known = frozenset(fixed("fr").values())
    people = ("Lambertin", "Élise", "ANTOINE", "LAMBERTIN", "9000001", "704,16", "7431", "612 €")
    for sample in register(tmp_path):
        if sample.panel is not None or sample.telephone is not None:
            continue
        frame = masked(studio, sample)
        for part in frame.parts:
            assert part.text is None or part.text in known, sample.name
        said = words_of(frame)
        for word in people:
            assert word not in said, sample.name


def test_the_review_says_no_answer(studio: Studio, tmp_path: Path) -> None:
    words = Words("fr")
    reviews = [one for one in register(tmp_path) if one.name.endswith("review")]
    assert reviews
    for sample in reviews:
        with studio.showing(sample) as shell:
            screen = shell.screen_shown
            assert screen is not None
            frame = mask(screen, shell.ui.words)
            shown = {one.text() for one in screen.findChildren(QLabel) if one.property("private")}
        assert shown
        assert not shown & {part.text for part in frame.parts}, sample.name
    assert words.text("answer-none") not in sayable("fr")


@pytest.mark.parametrize("code", LOCALES)
def test_what_is_read_as_fixed_is_what_fluent_says(code: str) -> None:
    own = catalogue(code)
    words = Words(code)
    checked = 0
    for (key, part), text in list(fixed(code).items())[::17]:
        if own.pattern(key, part) is None:
            continue
        said = words.text(key) if part is None else words.attribute(key, part)
        assert said == text, (key, part)
        assert not own.placeholders(key, part)
        checked += 1
    assert checked > 50


def test_a_choice_is_said_among_the_others_only() -> None:
    journey = registry()["changer-vie-commune"]
    said = JourneyWords(journey, Words("fr"), today=date(2026, 4, 14))
    choices = [
        said.choice(question, choice).text
        for question in journey.questions()
        if question.kind is Kind.CHOICE
        for choice in question.choices
    ]
    assert not set(choices) & sayable("fr")


def test_choices_are_said_alike(studio: Studio) -> None:
    journey = registry()["changer-vie-commune"]
    page = next(p for p in journey.pages if any(q.kind is Kind.CHOICE for q in p.questions))
    frame = masked(studio, Sample("one", alone(journey, page)))
    assert any(part.kind is PartKind.CHOICE and part.text for part in frame.parts)
    assert RadioCard.__name__ not in words_of(frame)
