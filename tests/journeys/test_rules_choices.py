"""Choices, consents, documents and the NIR."""

from datetime import date

import pytest

from kiosk.journeys.model import Kind, Question
from kiosk.journeys.rules import Fault, Rules, check, error_keys, read

RULES = Rules(date(2026, 11, 23))
ONE = Question("one", Kind.CHOICE, choices=("a", "b", "c"))
SOME = Question("some", Kind.CHOICES, choices=("a", "b", "c"), minimum=2, maximum=2)
PAGES = Question("pages", Kind.DOCUMENT, minimum=2, maximum=3)


def test_a_choice_is_one_of_those_offered() -> None:
    assert check(ONE, "a", RULES) is None
    assert check(ONE, "d", RULES) == "choice-unknown"
    assert read(ONE, " b ", RULES) == "b"


@pytest.mark.parametrize(
    ("made", "key"),
    [
        (("a", "b"), None),
        (("b", "a"), None),
        (("a",), "choices-too-few"),
        (("a", "b", "c"), "choices-too-many"),
        (("a", "d"), "choice-unknown"),
        (("a", "a"), "malformed"),
    ],
)
def test_choices_have_bounds(made: tuple[str, ...], key: str | None) -> None:
    assert check(SOME, made, RULES) == key


def test_choosing_nothing_is_said_by_leaving_an_optional_question() -> None:
    free = Question("some", Kind.CHOICES, choices=("a", "b"), optional=True)
    assert check(free, (), RULES) is None
    assert check(SOME, (), RULES) == "required"


def test_a_question_names_only_the_errors_that_it_can_meet() -> None:
    free = Question("some", Kind.CHOICES, choices=("a", "b"))
    assert "choices-too-few" not in error_keys(free)
    assert "choices-too-many" not in error_keys(free)
    assert {"choices-too-few", "choices-too-many"} <= set(error_keys(SOME))


def test_yes_and_no_are_both_answers() -> None:
    asked = Question("y", Kind.YES_NO)
    assert check(asked, False, RULES) is None
    assert read(asked, "no", RULES) is False
    assert read(asked, "peut-être", RULES) == Fault("choice-unknown")


def test_a_consent_must_be_given() -> None:
    asked = Question("c", Kind.CONSENT)
    assert check(asked, True, RULES) is None
    assert check(asked, False, RULES) == "consent-needed"


@pytest.mark.parametrize(
    ("ids", "key"),
    [
        (("p1", "p2"), None),
        (("p1",), "document-too-few"),
        (("p1", "p2", "p3", "p4"), "document-too-many"),
        (("p1", "p1"), "malformed"),
        (("p1", "../etc/passwd"), "malformed"),
        (("p1", ""), "malformed"),
    ],
)
def test_documents_are_ids_and_nothing_else(ids: tuple[str, ...], key: str | None) -> None:
    assert check(PAGES, ids, RULES) == key


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("1 85 05 78 006 084", "1850578006084"),
        ("1 85 05 2A 006 084", "185052A006084"),
        ("1850578006084 99", Fault("nir-key")),
        ("7850578006084", Fault("nir-nia")),
        ("3850578006084", Fault("nir-sex")),
        ("18505", Fault("nir-length")),
        ("1851578006084", Fault("nir-month")),
        ("185057800608X", Fault("nir-characters")),
        ("- -", Fault("nir-missing")),
    ],
)
def test_a_nir_is_judged_by_the_contract(typed: str, answer: object) -> None:
    assert read(Question("n", Kind.NIR), typed, RULES) == answer
