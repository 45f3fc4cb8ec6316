"""Groups exist only where they are painted: nothing typed is added, lost or moved."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.contract import nir
from kiosk.views.components.editors.grouping import (
    GAP,
    money_gaps,
    nir_gaps,
    no_gaps,
    spread,
    telephone_gaps,
)

RULES = (no_gaps, nir_gaps, telephone_gaps, money_gaps)
typed = st.text(alphabet="0123456789AB+,", max_size=20)
rules = st.sampled_from(RULES)


@pytest.mark.parametrize(
    ("rule", "given_", "shown"),
    [
        (nir_gaps, "1850692123456", "1 85 06 92 123 456"),
        (nir_gaps, "185069212345678", "1 85 06 92 123 456 78"),
        (nir_gaps, "1852A", "1 85 2A"),
        (telephone_gaps, "0612345678", "06 12 34 56 78"),
        (telephone_gaps, "+33612345678", "+33 6 12 34 56 78"),
        (telephone_gaps, "+3247123456", "+32 471 234 56"),
        (money_gaps, "7", "7"),
        (money_gaps, "1234", "1 234"),
        (money_gaps, "123456,78", "123 456,78"),
        (money_gaps, "1234567,8", "1 234 567,8"),
        (no_gaps, "12345678", "12345678"),
    ],
)
def test_groups(rule, given_: str, shown: str) -> None:  # type: ignore[no-untyped-def]
    assert spread(given_, rule).text.replace(GAP, " ") == shown


@given(typed)
def test_a_nir_is_grouped_as_everywhere_else(text: str) -> None:
    number = nir.normalise(text)[: nir.LENGTH_WITH_KEY]
    digits = "".join(one for one in number if one.isalnum())
    assert spread(digits, nir_gaps).text.replace(GAP, " ") == nir.group(digits, " ")


@given(typed, rules, st.integers(0, 20))
def test_nothing_typed_is_added_or_lost(text: str, rule, slots: int) -> None:  # type: ignore[no-untyped-def]
    made = spread(text, rule, slots)
    kept = [
        character
        for index, character in enumerate(made.text)
        if character != GAP[0] and index not in made.empty
    ]
    assert "".join(kept) == text
    assert len(made.empty) == max(0, slots - len(text))


@given(typed, rules, st.integers(0, 20))
def test_every_place_is_where_its_character_is(text: str, rule, slots: int) -> None:  # type: ignore[no-untyped-def]
    made = spread(text, rule, slots)
    assert len(made.places) == len(text) + 1
    assert list(made.places) == sorted(set(made.places))
    for place, character in enumerate(text):
        assert made.text[made.places[place]] == character
    assert made.places[-1] <= len(made.text)


@given(typed, rules, st.integers(0, 20))
def test_a_touch_finds_the_place_back(text: str, rule, slots: int) -> None:  # type: ignore[no-untyped-def]
    made = spread(text, rule, slots)
    for place, index in enumerate(made.places):
        assert made.typed_place(index) == place
    assert made.typed_place(10_000) == len(text)


def test_the_caret_waits_where_the_next_digit_comes() -> None:
    made = spread("285", nir_gaps, nir.LENGTH)
    assert made.places[3] == made.empty[0]
