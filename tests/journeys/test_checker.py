"""Each fault, put into a declaration, is found; a sound declaration has none."""

from dataclasses import replace

import pytest
from hypothesis import given
from journey_making import journeys

from kiosk.contract.access import EVERYONE, MANAGERS
from kiosk.journeys.checker import check_journey
from kiosk.journeys.conditions import All, Any, Condition, Has, Is, Not
from kiosk.journeys.model import Journey, Kind, Page, Question
from kiosk.journeys.registry import registry

KIND = Page("kind", (Question("kind", Kind.CHOICE, choices=("rent", "other")),))
SOME = Page("some", (Question("some", Kind.CHOICES, choices=("x", "y", "z")),))
NAME = Page("name", (Question("name", Kind.TEXT),))
REVIEW = Page("review", review=True)
SOUND = Journey("move", (KIND, SOME, NAME, REVIEW), MANAGERS)


def faults(journey: Journey) -> set[str]:
    return {finding.key for finding in check_journey(journey)}


def with_pages(*pages: Page) -> Journey:
    return replace(SOUND, pages=pages)


def asking(question: Question) -> Journey:
    return with_pages(Page("page", (question,)), REVIEW)


def named_when(condition: Condition) -> Journey:
    return with_pages(KIND, SOME, replace(NAME, when=condition), REVIEW)


@pytest.mark.parametrize("journey", registry().values(), ids=lambda journey: journey.id)
def test_every_journey_of_the_kiosk_is_sound(journey: Journey) -> None:
    assert check_journey(journey) == []


def test_a_sound_declaration_has_no_fault() -> None:
    assert check_journey(SOUND) == []
    assert check_journey(named_when(Is("kind", "rent"))) == []
    assert check_journey(named_when(All(Is("kind", "rent"), Not(Has("some", "x"))))) == []


@pytest.mark.parametrize("bad", ["Move", "déménager", "1-move", "move_house", "move--house", ""])
def test_ids_are_plain(bad: str) -> None:
    assert "id-form" in faults(replace(SOUND, id=bad))
    assert "id-form" in faults(with_pages(replace(NAME, id=bad), REVIEW))
    assert "id-form" in faults(asking(Question(bad, Kind.TEXT)))


def test_a_page_twice() -> None:
    again = Page("name", (Question("other", Kind.TEXT),))
    assert "page-repeated" in faults(with_pages(NAME, again, REVIEW))


def test_a_question_twice() -> None:
    again = Page("again", (Question("name", Kind.TEXT),))
    assert "question-repeated" in faults(with_pages(NAME, again, REVIEW))


def test_a_choice_twice_or_ill_named() -> None:
    assert "choice-repeated" in faults(asking(Question("q", Kind.CHOICE, choices=("a", "b", "a"))))
    assert "id-form" in faults(asking(Question("q", Kind.CHOICE, choices=("a", "É"))))
    assert faults(asking(Question("q", Kind.CHOICE, choices=("a", "16-18-ans")))) == set()


def test_two_things_with_one_message() -> None:
    page = Page("kind-rent", (Question("other", Kind.TEXT),))
    assert "message-shared" in faults(with_pages(KIND, page, REVIEW))
    assert "message-shared" in faults(with_pages(Page("title", NAME.questions), REVIEW))
    two = Page("both", (Question("both", Kind.TEXT), Question("other", Kind.TEXT)))
    assert "message-shared" in faults(with_pages(two, REVIEW))


def test_nobody_may_take_it() -> None:
    assert "roles-empty" in faults(replace(SOUND, roles=frozenset()))


def test_signed_in_without_an_account() -> None:
    assert "roles-without-account" in faults(replace(SOUND, roles=EVERYONE))
    assert faults(replace(SOUND, roles=EVERYONE, signed_in=False)) == set()


def test_nothing_is_asked() -> None:
    assert "asks-nothing" in faults(with_pages(REVIEW))
    assert "asks-nothing" in faults(with_pages())


def test_answers_that_are_sent_are_reviewed() -> None:
    assert "review-missing" in faults(with_pages(NAME))
    assert faults(replace(with_pages(NAME), submits=False)) == set()


def test_the_review_is_last_and_always_there() -> None:
    assert "review-not-last" in faults(with_pages(REVIEW, NAME))
    conditional = replace(REVIEW, when=Is("kind", "rent"))
    assert "review-conditional" in faults(with_pages(KIND, conditional))
    assert "review-and-exit" in faults(with_pages(NAME, replace(REVIEW, exit=True)))


def test_a_review_or_an_exit_asks_nothing_and_a_page_something() -> None:
    assert "page-asks" in faults(with_pages(replace(REVIEW, questions=NAME.questions)))
    asks = replace(NAME, exit=True, when=Is("kind", "rent"))
    assert "page-asks" in faults(with_pages(KIND, asks, REVIEW))
    assert "page-empty" in faults(with_pages(NAME, Page("empty"), REVIEW))


def test_choices_where_there_is_nothing_to_choose() -> None:
    assert "choices-missing" in faults(asking(Question("q", Kind.CHOICE)))
    assert "choices-missing" in faults(asking(Question("q", Kind.CHOICES, choices=("a",))))
    assert "choices-unwanted" in faults(asking(Question("q", Kind.TEXT, choices=("a", "b"))))


@pytest.mark.parametrize(
    ("question", "fault"),
    [
        (Question("q", Kind.YES_NO, minimum=1), "bounds-unwanted"),
        (Question("q", Kind.CODE, maximum=8), "bounds-unwanted"),
        (Question("q", Kind.TEXT, minimum=9, maximum=8), "bounds-crossed"),
        (Question("q", Kind.DATE, minimum=1, maximum=0), "bounds-crossed"),
        (Question("q", Kind.TEXT, minimum=201), "bounds-crossed"),
        (Question("q", Kind.TEXT, maximum=0), "bounds-out-of-range"),
        (Question("q", Kind.TEXT, maximum=5000), "bounds-out-of-range"),
        (Question("q", Kind.DATE, minimum=-400_000), "bounds-out-of-range"),
        (Question("q", Kind.DOCUMENT, minimum=0), "bounds-out-of-range"),
        (Question("q", Kind.CHOICES, choices=("a", "b"), minimum=3), "bounds-over-choices"),
    ],
)
def test_bounds_are_sane(question: Question, fault: str) -> None:
    assert fault in faults(asking(question))


@pytest.mark.parametrize(
    ("condition", "fault"),
    [
        (Is("nothing", "x"), "condition-unknown"),
        (Is("name", "x"), "condition-not-earlier"),
        (Is("kind", "boat"), "condition-value"),
        (Is("kind", True), "condition-value"),
        (Has("some", "w"), "condition-value"),
        (Has("kind", "rent"), "condition-kind"),
        (Is("some", "x"), "condition-kind"),
        (All(), "condition-empty"),
        (Not(Any(Is("kind", "rent"), All())), "condition-empty"),
    ],
)
def test_conditions_are_about_earlier_answers_that_can_be_given(
    condition: Condition, fault: str
) -> None:
    assert fault in faults(named_when(condition))


@pytest.mark.parametrize(
    ("kind", "value", "sound"),
    [
        (Kind.YES_NO, True, True),
        (Kind.YES_NO, "yes", False),
        (Kind.CONSENT, False, False),
        (Kind.MONEY, 0, True),
        (Kind.MONEY, -1, False),
        (Kind.MONEY, True, False),
        (Kind.DIGITS, "12", True),
        (Kind.DIGITS, "x", False),
        (Kind.TEXT, "x", False),
        (Kind.PASSWORD, "x", False),
        (Kind.DATE, "2020-01-01", False),
    ],
)
def test_what_a_condition_may_compare(kind: Kind, value: str | int | bool, sound: bool) -> None:
    first = Page("first", (Question("first", kind),))
    found = faults(with_pages(first, replace(NAME, when=Is("first", value)), REVIEW))
    assert found == set() if sound else found & {"condition-value", "condition-kind"}


def test_a_condition_inside_the_same_page_looks_back_only() -> None:
    one, two = Question("one", Kind.YES_NO), Question("two", Kind.TEXT, when=Is("one", True))
    assert faults(with_pages(Page("page", (one, two)), REVIEW)) == set()
    assert "condition-not-earlier" in faults(with_pages(Page("page", (two, one)), REVIEW))


def test_a_page_that_nobody_can_see() -> None:
    never = All(Is("kind", "rent"), Is("kind", "other"))
    assert "page-unreachable" in faults(named_when(never))


def test_a_page_behind_an_exit_that_all_take() -> None:
    out = Page("out", exit=True, when=Any(Is("kind", "rent"), Is("kind", "other")))
    assert {"page-unreachable", "dead-end"} <= faults(with_pages(KIND, out, NAME, REVIEW))


def test_a_question_that_nobody_can_see() -> None:
    hidden = Question("hidden", Kind.TEXT, when=All(Is("kind", "rent"), Is("kind", "other")))
    page = Page("page", (Question("seen", Kind.TEXT), hidden))
    assert "question-unreachable" in faults(with_pages(KIND, page, REVIEW))


def test_a_condition_that_cannot_fail() -> None:
    certain = Any(Is("kind", "rent"), Is("kind", "other"))
    assert "condition-always-holds" in faults(named_when(certain))
    page = Page("page", (Question("seen", Kind.TEXT), Question("also", Kind.TEXT, when=certain)))
    assert "condition-always-holds" in faults(with_pages(KIND, page, REVIEW))


def test_conditions_past_what_can_be_proved() -> None:
    many = tuple(f"c{number}" for number in range(20))
    first = Page("first", (Question("first", Kind.CHOICES, choices=many),))
    named = replace(NAME, when=All(*(Has("first", choice) for choice in many)))
    assert "too-many-paths" in faults(with_pages(first, named, REVIEW))


@given(journeys())
def test_the_checker_never_raises(journey: Journey) -> None:
    for finding in check_journey(journey):
        assert str(finding).startswith("made-up")
