"""Each fault, put into a declaration, is found; a sound declaration has none."""

from dataclasses import replace

import pytest
from hypothesis import given
from journey_making import journeys

from kiosk.contract.access import MANAGERS
from kiosk.journeys.checker import check_journey
from kiosk.journeys.conditions import (
    All,
    Any,
    AtLeast,
    Condition,
    Has,
    Is,
    NirDisagrees,
    Not,
    Sooner,
    Younger,
)
from kiosk.journeys.model import (
    Category,
    Check,
    Effect,
    Journey,
    Kind,
    Once,
    Page,
    Question,
    Source,
    repeated,
)
from kiosk.journeys.registry import registry

KIND = Page("kind", (Question("kind", Kind.CHOICE, choices=("rent", "other")),))
SOME = Page("some", (Question("some", Kind.CHOICES, choices=("x", "y", "z")),))
NAME = Page("name", (Question("name", Kind.TEXT),))
REVIEW = Page("review", review=True)
SOUND = Journey("move", (KIND, SOME, NAME, REVIEW), MANAGERS)


def faults(journey: Journey, *others: Journey) -> set[str]:
    known = {one.id: one for one in (journey, *others)}
    return {finding.key for finding in check_journey(journey, known)}


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


def test_a_paper_that_cannot_be_left_for_later() -> None:
    asked = Question("bail", Kind.DOCUMENT, maximum=5)
    wrong = (*SOUND.pages[:-1], Page("bail", (asked,), paper="bail"), SOUND.pages[-1])
    assert "paper-forced" in faults(replace(SOUND, pages=wrong, category=Category.CHANGE))


def test_what_a_demarche_has_and_another_journey_has_not() -> None:
    assert "demarche-uncategorised" in faults(replace(SOUND, once=Once.YEAR))
    assert "demarche-unsent" in faults(replace(SOUND, category=Category.CHANGE, submits=False))
    changed = replace(SOUND, category=Category.CHANGE, effects=(Effect.BANK,))
    assert "effect-unfed" in faults(changed)
    said = (("titulaire", "a"), ("iban", "b"))
    assert "effect-unfed" not in faults(replace(changed, implied=said))
    asked = ((next(SOUND.questions()).id, "a"),)
    assert "implied-asked" in faults(replace(changed, implied=asked))
    guessed = replace(SOUND.pages[0].questions[0], known=True, id="pointure")
    assert "fact-unknown" in faults(with_pages(Page("pointure", (guessed,)), *SOUND.pages))


def test_what_the_caf_offers_needs_no_choices_of_its_own() -> None:
    child = Question("enfant", Kind.CHOICE, source=Source.ENFANTS)
    assert "choices-missing" not in faults(with_pages(Page("enfant", (child,)), *SOUND.pages))
    typed = replace(child, kind=Kind.TEXT)
    assert "source-unwanted" in faults(with_pages(Page("enfant", (typed,)), *SOUND.pages))
    own = replace(child, choices=("a", "b"))
    assert "choices-unwanted" in faults(with_pages(Page("enfant", (own,)), *SOUND.pages))


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
        (Kind.NUMBER, 3, True),
        (Kind.NUMBER, True, False),
        (Kind.NUMBER, "3", False),
        (Kind.NUMBER, 1_000_000, False),
        (Kind.TEXT, "x", False),
        (Kind.PASSWORD, "x", False),
        (Kind.DATE, "2020-01-01", False),
    ],
)
def test_what_a_condition_may_compare(kind: Kind, value: str | int | bool, sound: bool) -> None:
    first = Page("first", (Question("first", kind),))
    found = faults(with_pages(first, replace(NAME, when=Is("first", value)), REVIEW))
    assert found == set() if sound else found & {"condition-value", "condition-kind"}


@pytest.mark.parametrize(
    ("condition", "fault"),
    [
        (AtLeast("number", 1), None),
        (AtLeast("number", 12), None),
        (AtLeast("number", 13), "condition-value"),
        (AtLeast("number", 0), "condition-value"),  # whoever answers reaches it
        (AtLeast("number", True), "condition-value"),
        (AtLeast("money", 1), None),
        (AtLeast("born", 1), "condition-kind"),
        (AtLeast("nothing", 1), "condition-unknown"),
        (Younger("born", 6), None),
        (Younger("born", -1), "condition-value"),
        (Younger("born", 200), "condition-value"),
        (Younger("number", 6), "condition-kind"),
        (Sooner("born", "moved", 5), None),
        (Sooner("born", "moved", -5), "condition-value"),
        (Sooner("born", "born", 5), "condition-value"),
        (Sooner("born", "number", 5), "condition-kind"),
        (Sooner("born", "nothing", 5), "condition-unknown"),
        (Sooner("born", "name", 5), "condition-not-earlier"),
        (NirDisagrees("nir", "born", "civility"), None),
        (NirDisagrees("nir", "moved", "civility", "a", "b"), "condition-value"),
        (NirDisagrees("born", "nir", "civility"), "condition-value"),
        (NirDisagrees("nir", "nir", "civility"), "condition-value"),
        (NirDisagrees("nir", "born", "money"), "condition-kind"),
        (NirDisagrees("nir", "born", "nothing"), "condition-unknown"),
        (Is("number", 4), None),
    ],
)
def test_numbers_and_days_are_compared_with_what_they_can_be(
    condition: Condition, fault: str | None
) -> None:
    asked = (
        Question("number", Kind.NUMBER, minimum=0, maximum=12),
        Question("money", Kind.MONEY),
        Question("born", Kind.DATE),
        Question("moved", Kind.DATE),
        Question("nir", Kind.NIR),
        Question("civility", Kind.CHOICE, choices=("madame", "monsieur")),
    )
    found = faults(with_pages(Page("page", asked), replace(NAME, when=condition), REVIEW))
    assert found == set() if fault is None else fault in found


BORN = Page("born", (Question("born", Kind.DATE, maximum=0),))
CHILD = Page("child", (Question("child", Kind.DATE, maximum=0),))
SLIP = Check("child", "too-soon", Sooner("child", "born", 5))


def checked(*checks: Check) -> set[str]:
    return faults(replace(with_pages(BORN, CHILD, NAME, REVIEW), checks=checks))


def test_a_contradiction_is_about_answers_given_by_then() -> None:
    assert checked(SLIP) == set()
    assert "check-unknown" in checked(replace(SLIP, question="nobody"))
    assert "condition-not-earlier" in checked(replace(SLIP, question="born"))
    assert "condition-unknown" in checked(replace(SLIP, fails=Sooner("child", "mother", 5)))
    assert "check-elsewhere" in checked(replace(SLIP, fails=Younger("born", 5)))
    assert "condition-value" in checked(replace(SLIP, fails=Sooner("child", "born", -5)))


def test_a_contradiction_has_a_key_of_its_own() -> None:
    assert "id-form" in checked(replace(SLIP, key="Too soon"))
    assert "check-key-taken" in checked(replace(SLIP, key="date-too-late"))
    assert "check-repeated" in checked(SLIP, replace(SLIP, fails=Younger("child", 2)))


def test_a_contradiction_can_happen_and_can_be_mended() -> None:
    never = All(Younger("child", 3), Not(Younger("child", 6)))
    assert checked(replace(SLIP, fails=never)) == {"check-never-fails"}
    always = Any(Younger("child", 3), Not(Younger("child", 3)))
    assert {"dead-end", "page-unreachable"} <= checked(replace(SLIP, fails=always))


def each(n: int, **changes: object) -> tuple[Page, ...]:
    question = Question(f"child-{n}", Kind.DATE, maximum=0, words="child", ordinal=n)
    page = Page(f"child-{n}", (question,), when=AtLeast("many", n), words="child", ordinal=n)
    return (replace(page, **changes),)  # type: ignore[arg-type]


MANY = Page("many", (Question("many", Kind.NUMBER, minimum=0, maximum=3),))


def with_children(*pages: Page) -> set[str]:
    return faults(with_pages(MANY, *pages, REVIEW))


def test_what_is_repeated_is_asked_alike_once_for_each() -> None:
    assert with_children(*repeated(3, each)) == set()
    one, two, three = repeated(3, each)
    assert "template-gap" in with_children(one, three)
    assert "template-gap" in with_children(two, one, three)
    again = replace(one, id="again", questions=(replace(one.questions[0], id="again"),))
    assert "template-repeated" in with_children(one, again, two, three)
    other = replace(two.questions[0], maximum=366)
    assert "template-differs" in with_children(one, replace(two, questions=(other,)))


def test_a_template_has_its_words_and_its_number() -> None:
    one = each(1)[0]
    assert "template-half-said" in with_children(replace(one, ordinal=None))
    assert "template-half-said" in with_children(replace(one, words=None))
    assert "template-gap" in with_children(*each(0))
    assert "id-form" in with_children(replace(one, words="Child"))
    plain = replace(one.questions[0], words=None, ordinal=None)
    assert "template-mixed" in with_children(replace(one, questions=(plain,)))


def test_the_message_of_a_template_is_nobody_elses() -> None:
    plain = Page("child", (Question("child", Kind.TEXT),))
    assert "message-shared" in with_children(*each(1), plain)
    choice = Question("other", Kind.CHOICE, choices=("a", "b"), words="many-x", ordinal=1)
    page = Page("many-x-a", (choice,), words="many-x-a", ordinal=1)
    assert "message-shared" in with_children(page)


def test_words_are_shared_with_a_journey_that_has_its_own() -> None:
    other = replace(SOUND, id="other")
    assert faults(replace(SOUND, shares="other"), other) == set()
    assert "shares-unknown" in faults(replace(SOUND, shares="nobody"), other)
    assert "shares-unknown" in faults(replace(SOUND, shares="move"))
    assert "shares-twice" in faults(replace(SOUND, shares="other"), replace(other, shares="move"))


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


@given(journeys(checked=True))
def test_the_checker_never_raises(journey: Journey) -> None:
    for finding in check_journey(journey):
        assert str(finding).startswith("made-up")
