"""What a telephone takes away: figures, in the visitor's language, and nothing else."""

from __future__ import annotations

import pytest

from kiosk.contract.estimates import Status
from kiosk.i18n import Words
from kiosk.i18n.locales import LOCALES
from kiosk.i18n.takeaway import takeaway_text
from kiosk.views.samples_estimates import ESTIMATE, NOTHING


def test_the_figures_the_total_and_a_warning() -> None:
    lines = takeaway_text(Words("fr"), ESTIMATE).split("\n")
    assert lines[0] == "Estimation Caf, novembre 2026"
    assert "Aide au logement : 446,00 € par mois" in lines
    # What is paid once stands under the total, of which it is no part.
    assert lines.index("Total : 1 023,16 € par mois") == 4
    assert lines[5].endswith("426,86 € une fois par an")
    assert lines[-1] == "Ceci est une estimation, pas une décision de la Caf."


@pytest.mark.parametrize("code", LOCALES)
def test_each_language_says_every_amount_and_nothing_of_a_place(code: str) -> None:
    words = Words(code)
    text = takeaway_text(words, ESTIMATE)
    assert not words.missing
    assert text.count("\n") == 2 + sum(one.status is Status.OPEN for one in ESTIMATE.benefits)
    assert "Nanterre" not in text
    assert "http" not in text
    assert not set("\u2066\u2067\u2068\u2069\u202f") & set(text)


def test_nothing_is_said_too() -> None:
    assert "Total : 0,00 € par mois" in takeaway_text(Words("fr"), NOTHING)
