"""Cases written by hand: filled in, or refused question by question."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from kiosk.journeys.registry import registry
from kiosk.simulation.writing import CaseRefused, Written, read_case

TODAY = date(2026, 11, 27)

ALONE: dict[str, Any] = {
    "commune": "92000-92050",
    "situation": "seul",
    "naissance": "1990-05-01",
    "enfants": 0,
    "logement": "locataire-vide",
    "loyer": 512.5,
}


def read(**changes: Any) -> Written:
    case = {name: value for name, value in (ALONE | changes).items() if value is not ...}
    return read_case(registry()["toutes-mes-aides"], case, TODAY)


def refused(**changes: Any) -> dict[str, str]:
    with pytest.raises(CaseRefused) as caught:
        read(**changes)
    return caught.value.errors


def test_euros_become_cents() -> None:
    assert read().case.answers["loyer"] == 51_250


def test_what_is_left_out_is_filled_in_and_told() -> None:
    written = read()
    assert written.case.answers["epargne"] is False
    assert written.filled["epargne"] is False
    assert "loyer" not in written.filled
    assert written.case.month == "2026-11"


def test_an_amount_says_that_there_is_such_an_income() -> None:
    written = read(salaire=900, **{"chiffre-affaires": 100, "independant-statut": "micro-vente"})
    assert written.case.answers["revenus"] == ("salaire", "independant")
    assert written.case.answers["activite"] == "salarie"


def test_a_birth_says_that_there_is_a_child() -> None:
    written = read(
        enfants=..., **{"enfant-1-naissance": "2020-02-02", "enfant-1-handicap": "50-79"}
    )
    assert written.case.answers["enfants"] == 1
    assert written.case.answers["enfants-cas"] == ("handicap",)


def test_an_answer_to_what_is_not_asked_is_told_not_counted() -> None:
    written = read(**{"conjoint-naissance": "1991-01-01"})
    assert written.ignored == ("conjoint-naissance",)
    assert "conjoint-naissance" not in written.case.answers


def test_a_commune_may_be_named() -> None:
    assert read(commune="92000 Nanterre").case.answers["commune"] == "92000-92050"


@pytest.mark.parametrize(
    ("changes", "errors"),
    [
        ({"naissance": ...}, {"naissance": "required"}),
        ({"loyer": 0}, {"loyer": "money-too-small"}),
        ({"loyer": "beaucoup"}, {"loyer": "money-form"}),
        ({"loyer": 500.005}, {"loyer": "money-form"}),
        ({"loyer": True}, {"loyer": "malformed"}),
        ({"loyer": float("nan")}, {"loyer": "money-form"}),
        ({"enfants": 14}, {"enfants": "number-too-large"}),
        ({"enfants": 1.5}, {"enfants": "malformed"}),
        ({"situation": "divorce"}, {"situation": "choice-unknown"}),
        ({"couleur": "bleu"}, {"couleur": "question-unknown"}),
        ({"month": "2018-12"}, {"month": "month-unknown"}),
        ({"month": "2026-13"}, {"month": "month-unknown"}),
        ({"month": 202611}, {"month": "month-unknown"}),
        ({"commune": "92000-00000"}, {"commune": "commune-unknown"}),
        ({"grossesse": "oui"}, {"grossesse": "malformed"}),
        ({"revenus": "salaire"}, {"revenus": "malformed"}),
        ({"revenus": ["loterie"]}, {"revenus": "choice-unknown"}),
        ({"naissance": "1990-02-30"}, {"naissance": "date-unreal"}),
    ],
)
def test_what_is_not_in_order_is_refused_by_question(
    changes: dict[str, Any], errors: dict[str, str]
) -> None:
    assert refused(**changes) == errors


def test_a_child_older_than_their_parent_is_asked_again() -> None:
    errors = refused(enfants=1, **{"enfant-1-naissance": "2003-01-01", "naissance": "2002-01-01"})
    assert errors == {"enfant-1-naissance": "parent-trop-jeune"}


def test_a_child_may_be_of_the_other_parent() -> None:
    written = read(
        situation="marie-pacse",
        naissance="2000-01-01",
        enfants=1,
        **{"conjoint-naissance": "1980-01-01", "enfant-1-naissance": "2003-01-01"},
    )
    assert written.case.answers["enfant-1-naissance"] == "2003-01-01"


def test_ages_are_those_of_the_month_that_is_asked() -> None:
    born = {"enfant-1-naissance": "2025-06-01", "enfants": 1}
    assert refused(month="2024-05", **born) == {"enfant-1-naissance": "date-too-late"}
    assert read(month="2025-06", **born).case.month == "2025-06"
