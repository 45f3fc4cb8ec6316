"""Free text: length, and characters that hide or reorder others."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.journeys.model import Kind, Question
from kiosk.journeys.rules import Fault, Rules, check, parse, read

RULES = Rules(date(2026, 11, 23))
NAME = Question("name", Kind.TEXT, minimum=2, maximum=10)


def test_length_is_counted_in_composed_characters() -> None:
    assert check(NAME, "e\u0301" * 10, RULES) is None
    assert check(NAME, "é" * 11, RULES) == "text-too-long"
    assert check(NAME, "é", RULES) == "text-too-short"


@pytest.mark.parametrize(
    "hidden",
    ["\u202e", "\u202a", "\u2066", "\u2069", "\x00", "\x1b", "\n", "\u2028", "\ue000", "\ud800"],
)
def test_what_hides_or_reorders_is_refused(hidden: str) -> None:
    assert check(NAME, f"bail{hidden}fdp", RULES) == "text-characters"


def test_a_stack_of_marks_is_refused_and_vietnamese_is_not() -> None:
    assert check(NAME, "a" + "\u0301" * 9, RULES) == "text-characters"
    assert check(NAME, "Nguyễn", RULES) is None


@pytest.mark.parametrize("kept", ["O’Brien", "محمد", "می\u200cخواهم", "Łukasz", "N° 12 (a)"])
def test_names_of_the_counter_are_kept_as_they_are(kept: str) -> None:
    assert read(Question("n", Kind.TEXT), kept, RULES) == kept


def test_typing_is_tidied() -> None:
    assert parse(NAME, "  bail\u00a0 de \t mai \u200f") == "bail de mai"
    assert parse(NAME, "\u200f\u200e") == Fault("text-characters")


@given(st.text(alphabet=st.characters(categories=["L", "N"]), min_size=2, max_size=10))
def test_letters_and_digits_of_any_script_pass(text: str) -> None:
    assert read(Question("n", Kind.TEXT), text, RULES) is not None
