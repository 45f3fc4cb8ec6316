"""The path as a pure function of the answers."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from journey_making import PLAIN, RULES, every_way, journeys, journeys_with_answers

from kiosk.contract.access import MANAGERS
from kiosk.journeys.conditions import All, Answers, AtLeast, Is, Not, Value
from kiosk.journeys.model import Check, Journey, Kind, Page, Question
from kiosk.journeys.path import (
    LEFT_EMPTY,
    NOT_ASKED,
    answer,
    asked,
    contradictions,
    errors,
    kept,
    path,
    walk,
)
from kiosk.journeys.registry import registry

HOUSING = Journey(
    "housing",
    (
        Page("owner", (Question("owner", Kind.YES_NO),)),
        Page("rent", (Question("rent", Kind.MONEY),), when=Is("owner", False)),
        Page(
            "shared",
            (
                Question("shared", Kind.YES_NO),
                Question("with", Kind.TEXT, when=Is("shared", True)),
            ),
            when=Not(Is("owner", True)),
        ),
        Page("note", (Question("note", Kind.TEXT, optional=True),)),
        Page("review", review=True),
    ),
    MANAGERS,
)
TENANT: Answers = {"owner": False, "rent": 50_000, "shared": True, "with": "Zoé", "note": ""}


def ids(pages: tuple[Page, ...]) -> list[str]:
    return [page.id for page in pages]


def test_nothing_answered_asks_the_first_page() -> None:
    way = path(HOUSING, {}, RULES)
    assert way.next is HOUSING.page("owner")
    assert way.done == ()
    assert not way.complete


def test_an_answer_opens_and_closes_pages() -> None:
    assert path(HOUSING, {"owner": True}, RULES).next is HOUSING.page("note")
    tenant = path(HOUSING, {"owner": False}, RULES)
    assert tenant.next is HOUSING.page("rent")
    assert (tenant.length, tenant.ahead) == (5, 3)


def test_all_answered_leads_to_the_review() -> None:
    way = path(HOUSING, TENANT, RULES)
    assert way.next is HOUSING.page("review")
    assert way.complete
    assert ids(way.done) == ["owner", "rent", "shared", "note"]


def test_an_answer_that_is_no_longer_in_order_is_asked_again() -> None:
    assert path(HOUSING, {**TENANT, "rent": -1}, RULES).next is HOUSING.page("rent")


def test_an_optional_page_is_shown_once_and_may_be_left() -> None:
    given = {key: value for key, value in TENANT.items() if key != "note"}
    assert path(HOUSING, given, RULES).next is HOUSING.page("note")
    left = answer(HOUSING, given, "note", None, RULES).answers
    assert left["note"] == LEFT_EMPTY
    assert path(HOUSING, left, RULES).complete


def test_taking_back_an_answer_that_is_needed() -> None:
    change = answer(HOUSING, TENANT, "rent", None, RULES)
    assert "rent" not in change.answers
    assert path(HOUSING, change.answers, RULES).next is HOUSING.page("rent")


def test_a_changed_answer_says_what_it_drops() -> None:
    change = answer(HOUSING, TENANT, "owner", True, RULES)
    assert change.answers == {"note": "", "owner": True}
    assert set(change.dropped) == {"rent", "shared", "with"}


def test_an_answer_within_a_page_drops_its_neighbour() -> None:
    assert answer(HOUSING, TENANT, "shared", False, RULES).dropped == ("with",)


def test_a_moot_answer_opens_nothing() -> None:
    """A tampered request that keeps an answer its path never asks is not believed."""
    tampered = {"owner": True, "shared": True, "with": "x", "note": ""}
    assert path(HOUSING, tampered, RULES).complete
    assert errors(HOUSING, tampered, RULES) == {"shared": NOT_ASKED, "with": NOT_ASKED}


def test_an_unknown_question_is_a_defect() -> None:
    with pytest.raises(KeyError):
        answer(HOUSING, {}, "wife", "x", RULES)


def test_back_is_the_page_before() -> None:
    way = path(HOUSING, TENANT, RULES)
    before = way.before("review")
    assert before is HOUSING.page("note")
    assert way.before("owner") is None
    with pytest.raises(KeyError):
        path(HOUSING, {}, RULES).before("rent")


def test_errors_of_a_submission() -> None:
    assert errors(HOUSING, TENANT, RULES) == {}
    without_note = {key: value for key, value in TENANT.items() if key != "note"}
    assert errors(HOUSING, without_note, RULES) == {}
    assert errors(HOUSING, {"owner": False, "rent": "x", "y": 1}, RULES) == {
        "rent": "malformed",
        "shared": "required",
        "y": NOT_ASKED,
    }


def test_an_exit_ends_the_path_and_is_never_submitted() -> None:
    journey = registry()["send-document"]
    way = path(journey, {"kind": "rib", "pages": ("p",), "name": ""}, RULES)
    assert way.next is journey.page("rib")
    assert (way.ahead, way.complete) == (0, False)
    assert errors(journey, {"kind": "rib"}, RULES) == {"rib": NOT_ASKED}


#: A rent past 2 000 € is a slip unless the home is shared; « with » may not be the landlord.
DEAR = replace(
    HOUSING,
    pages=(HOUSING.page("owner"), HOUSING.page("shared"), *HOUSING.pages[1:2], *HOUSING.pages[3:]),
    checks=(
        Check("rent", "dear", All(AtLeast("rent", 200_000), Not(Is("shared", True)))),
        Check("rent", "dearer", AtLeast("rent", 300_000)),
    ),
)


@pytest.mark.parametrize(
    ("shared", "rent", "key"),
    [
        (False, 199_999, None),
        (False, 200_000, "dear"),
        (True, 200_000, None),
        (True, 300_000, "dearer"),
        (False, 300_000, "dear"),  # the first that fails is the one that is said
    ],
)
def test_answers_that_contradict_each_other_are_asked_again(
    shared: bool, rent: int, key: str | None
) -> None:
    given_: Answers = {"owner": False, "shared": shared, "rent": rent, "note": ""}
    given_ = {**given_, "with": "Zoé"} if shared else given_
    found = {} if key is None else {"rent": key}
    assert errors(DEAR, given_, RULES) == found
    assert contradictions(DEAR, given_, RULES) == found
    way = path(DEAR, given_, RULES)
    assert way.next is DEAR.page("review" if key is None else "rent")
    assert way.allows("review") == (key is None)


def test_a_contradiction_waits_for_what_is_asked_and_not_for_what_is_not() -> None:
    """« shared » is asked of tenants: its want is ignorance for them, a fact for others."""
    unanswered: Answers = {"owner": False, "rent": 200_000}
    assert contradictions(DEAR, unanswered, RULES) == {}
    assert errors(DEAR, unanswered, RULES) == {"shared": "required"}
    pages = (replace(HOUSING.page("rent"), when=Not(Is("owner", False))), HOUSING.page("review"))
    owners = replace(DEAR, pages=(*DEAR.pages[:2], *pages))
    assert contradictions(owners, {"owner": True, "rent": 200_000}, RULES) == {"rent": "dear"}


def test_a_moot_answer_contradicts_nothing() -> None:
    assert contradictions(DEAR, {"owner": True, "rent": 900_000}, RULES) == {}


def test_an_answer_wrong_by_itself_says_so_first() -> None:
    given_: Answers = {"owner": False, "shared": False, "rent": 999_999_999_999, "note": ""}
    assert errors(DEAR, given_, RULES)["rent"] == "money-too-large"


def test_what_was_said_elsewhere_is_kept_where_it_is_asked_and_in_order() -> None:
    elsewhere: Answers = {**TENANT, "pets": True, "rent": "dear", "owner": False}
    assert kept(HOUSING, elsewhere, RULES) == {
        "owner": False,
        "shared": True,
        "with": "Zoé",
        "note": "",
    }
    # What is not in order takes along what hangs on it.
    assert kept(HOUSING, {**TENANT, "shared": "yes"}, RULES).keys() == {"owner", "rent", "note"}
    assert kept(HOUSING, {**TENANT, "owner": True}, RULES) == {"owner": True, "note": ""}


def test_the_walk_is_every_page_with_what_it_asks() -> None:
    steps = walk(HOUSING, {"owner": False, "shared": False}, RULES)
    assert [(step.page.id, [one.id for one in step.questions]) for step in steps] == [
        ("owner", ["owner"]),
        ("rent", ["rent"]),
        ("shared", ["shared"]),
        ("note", ["note"]),
        ("review", []),
    ]


@given(journeys_with_answers())
def test_the_path_is_pure(made: tuple[Journey, dict[str, Value]]) -> None:
    journey, answers = made
    before = dict(answers)
    assert path(journey, answers, RULES) == path(journey, dict(answers), RULES)
    assert answers == before


@given(journeys_with_answers())
def test_done_and_next_are_in_the_order_of_the_declaration(
    made: tuple[Journey, dict[str, Value]],
) -> None:
    journey, answers = made
    way = path(journey, answers, RULES)
    shown = ids((*way.done, *([way.next] if way.next else [])))
    order = [page.id for page in journey.pages]
    assert shown == sorted(shown, key=order.index)
    assert len(set(shown)) == len(shown)
    for page in way.done:
        for question in asked(journey, answers, page, RULES):
            assert question.id in answers


@given(journeys_with_answers(), st.data())
def test_a_changed_answer_drops_exactly_what_is_moot(
    made: tuple[Journey, dict[str, Value]], data: st.DataObject
) -> None:
    journey, answers = made
    question = data.draw(st.sampled_from(list(journey.questions())))
    value = data.draw(st.sampled_from((*PLAIN[question.kind], None)))
    change = answer(journey, answers, question.id, value, RULES)

    live = {q.id for page in journey.pages for q in asked(journey, change.answers, page, RULES)}
    assert change.answers.keys() <= live
    assert set(change.dropped).isdisjoint(live)
    expected = {key: given for key, given in answers.items() if key != question.id}
    if value is not None or question.optional:
        expected[question.id] = LEFT_EMPTY if value is None else value
    assert change.answers == {key: v for key, v in expected.items() if key not in change.dropped}
    # What was dropped moved nothing: the path is the same with it.
    assert path(journey, change.answers | dict.fromkeys(change.dropped, "a"), RULES) == path(
        journey, change.answers, RULES
    )


@given(journeys(), st.data())
def test_answering_what_is_next_always_comes_to_an_end(
    journey: Journey, data: st.DataObject
) -> None:
    answers: dict[str, Value] = {}
    for _ in range(len(journey.pages)):
        way = path(journey, answers, RULES)
        if way.next is None or way.next.review or way.next.exit:
            break
        # Inside a page an answer may open the next question.
        for question in way.next.questions:
            if question in asked(journey, answers, way.next, RULES):
                value = data.draw(st.sampled_from(PLAIN[question.kind]))
                answers = answer(journey, answers, question.id, value, RULES).answers
    end = path(journey, answers, RULES).next
    assert end is not None
    assert end.review or end.exit
    assert bool(errors(journey, answers, RULES)) == end.exit


@given(journeys(), st.data())
def test_back_then_forward_gives_the_same_path(journey: Journey, data: st.DataObject) -> None:
    ways = every_way(journey)
    _, answers = next(ways)
    way = path(journey, answers, RULES)
    if not way.done:
        return
    again = data.draw(st.sampled_from(way.done))
    given = dict(answers)
    for question in asked(journey, answers, again, RULES):
        change = answer(journey, given, question.id, answers[question.id], RULES)
        assert change.dropped == ()
        given = change.answers
    assert given == answers
    assert path(journey, given, RULES) == way
