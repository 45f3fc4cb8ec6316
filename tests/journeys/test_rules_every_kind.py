"""What holds of every kind of question, whatever is typed or sent."""

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.journeys.model import Kind, Question
from kiosk.journeys.rules import (
    MALFORMED,
    REQUIRED,
    RULES,
    Fault,
    Rules,
    check,
    error_keys,
    parse,
    read,
)

RULES_OF_A_DAY = Rules(date(2026, 11, 23))
CHOICES = ("un", "deux", "trois")


def question(kind: Kind, **more: object) -> Question:
    choices = CHOICES if RULES[kind].choices else ()
    return Question("q", kind, choices=choices, **more)  # type: ignore[arg-type]


QUESTIONS = st.builds(question, st.sampled_from(Kind), optional=st.booleans())

# Digits, separators and signs come up often enough to reach the depths of each parser.
TYPED = st.one_of(
    st.text(),
    st.text(alphabet="0123456789 ./-+,€@abAB\u202f٣٤\u2212"),
    st.from_regex(r"[0-9]{1,2}[ /.-][0-9]{1,2}[ /.-][0-9]{4}", fullmatch=True),
    st.from_regex(r"[0-9]{5} ?[a-zA-Z]{0,9}", fullmatch=True),
)

VALUES = st.one_of(
    TYPED,
    st.integers(),
    st.booleans(),
    st.lists(st.text(max_size=5)).map(tuple),
    st.none(),
    # What a tampered request may carry once it is read from JSON.
    st.lists(st.integers()),
    st.lists(st.integers()).map(tuple),
    st.dictionaries(st.text(), st.integers()),
    st.floats(),
)


@given(QUESTIONS, TYPED)
@example(question(Kind.MONEY), "²,³")
@example(question(Kind.DATE), "99/99/9999")
@example(question(Kind.TELEPHONE), "+" + "9" * 18)
def test_reading_never_raises_and_gives_declared_keys(asked: Question, typed: str) -> None:
    answer = read(asked, typed, RULES_OF_A_DAY)
    if isinstance(answer, Fault):
        assert answer.key in error_keys(asked)
        assert answer.key != MALFORMED or asked.kind is Kind.DOCUMENT
    elif answer is None:
        assert asked.optional
    else:
        assert check(asked, answer, RULES_OF_A_DAY) is None


@given(QUESTIONS, VALUES)
def test_checking_never_raises_whatever_comes_over_the_wire(asked: Question, value: object) -> None:
    key = check(asked, value, RULES_OF_A_DAY)  # type: ignore[arg-type]
    assert key is None or key in error_keys(asked)


@given(QUESTIONS, st.one_of(st.integers(), st.booleans(), st.text(), st.just(("un",))))
def test_a_value_of_another_kind_is_never_in_order(asked: Question, value: object) -> None:
    kinds = {
        Kind.NUMBER: lambda v: isinstance(v, int) and not isinstance(v, bool),
        Kind.MONEY: lambda v: isinstance(v, int) and not isinstance(v, bool),
        Kind.YES_NO: lambda v: isinstance(v, bool),
        Kind.CONSENT: lambda v: isinstance(v, bool),
        Kind.CHOICES: lambda v: isinstance(v, tuple),
        Kind.DOCUMENT: lambda v: isinstance(v, tuple),
    }
    fits = kinds.get(asked.kind, lambda v: isinstance(v, str))
    if not fits(value) and value != "":
        assert check(asked, value, RULES_OF_A_DAY) == MALFORMED  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("nothing", [None, "", ()])
def test_no_answer_is_asked_for_unless_it_is_optional(kind: Kind, nothing: object) -> None:
    asked, optional = question(kind), question(kind, optional=True)
    assert check(asked, nothing, RULES_OF_A_DAY) == REQUIRED  # type: ignore[arg-type]
    assert check(optional, nothing, RULES_OF_A_DAY) is None  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", [kind for kind in Kind if not RULES[kind].verbatim])
@pytest.mark.parametrize("typed", ["", "   ", "\u00a0\u202f", "\t\n"])
def test_spaces_alone_are_no_answer(kind: Kind, typed: str) -> None:
    assert parse(question(kind), typed) is None


@given(QUESTIONS, TYPED)
def test_a_value_in_order_reads_as_itself(asked: Question, typed: str) -> None:
    """What the review gives back to an editor can be typed again."""
    value = read(asked, typed, RULES_OF_A_DAY)
    if isinstance(value, str):
        assert read(asked, value, RULES_OF_A_DAY) == value
