"""What is said of a right that a declaration changed."""

from __future__ import annotations

from typing import get_args

import pytest

from kiosk.contract.following import Decision
from kiosk.i18n import Words
from kiosk.settings import LocaleCode
from kiosk.views.money_words import since
from kiosk.views.screens.followed import decision_text

OPEN = Decision(benefit="rsa", month="2026-04", amount=63_518, status="open")
REFUSED = Decision(
    benefit="prime_activite",
    month="2026-04",
    amount=0,
    status="refused",
    reason="ressources-superieures",
)


@pytest.mark.parametrize("locale", get_args(LocaleCode))
def test_a_decision_says_the_month_the_right_and_how_much_or_why(locale: LocaleCode) -> None:
    words = Words(locale)
    said = decision_text(words, OPEN)
    assert words.month("2026-04") in said and words.money(63_518) in said
    assert words.text("benefit-rsa") in said
    refused = decision_text(words, REFUSED)
    assert words.text("reason-ressources-superieures") in refused
    assert words.money(0) not in refused


def test_only_a_right_that_a_declaration_changed_says_since_when() -> None:
    assert since(Words("fr"), None) == ()
    assert since(Words("fr"), "2026-04") == ("Depuis avril 2026",)
