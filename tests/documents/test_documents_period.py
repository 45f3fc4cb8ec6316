"""The attestation of a period and the relevé, read as whoever receives them reads them."""

from __future__ import annotations

import re
from datetime import UTC, date
from typing import Any

import pytest

from kiosk.contract.models import Attestation, AttestationKind, Debt, MonthOfRights
from kiosk.documents import period, statement
from kiosk.documents.content import PeriodContent
from tests.documents.households import (
    ADRESSE,
    ARABIC_FAMILY,
    FAMILY,
    ISSUED,
    NUMBER,
    PAYMENTS,
    content,
    line,
    month,
    payment,
)
from tests.documents.paper import assert_apart, assert_on_paper
from tests.documents.reading import boxes, opened, text_of

DEBT = Debt(id="1", benefit="rsa", initial=64_000, balance=20_800, monthly_deduction=4_800)


def months(count: int, *, without: int | None = None) -> tuple[MonthOfRights, ...]:
    """That many months up to October 2026, the oldest first; one may have no payment."""
    found = []
    for back in range(count - 1, -1, -1):
        year, number = divmod(2026 * 12 + 9 - back, 12)
        name, paid_on = f"{year}-{number + 1:02}", date(year, number + 1, 5)
        paid = tuple(one.model_copy(update={"month": name, "paid_on": paid_on}) for one in PAYMENTS)
        found.append(month(month=name, payments=() if back == without else paid))
    return tuple(found)


def of_period(shown: tuple[MonthOfRights, ...], **changes: Any) -> PeriodContent:
    made = Attestation(
        id="1",
        kind=AttestationKind.PERIODE,
        month=shown[-1].month,
        first=shown[0].month,
        number=NUMBER,
        issued_at=ISSUED,
    )
    values: dict[str, Any] = {
        "attestation": made,
        "caf": "Caf des Hauts-de-Seine",
        "dossier": "4521873",
        "adresse": ADRESSE,
        "members": FAMILY,
        "months": shown,
        "zone": UTC,
    }
    return PeriodContent(**(values | changes))


def test_a_period_says_every_payment_and_what_it_comes_to() -> None:
    text = text_of(period.render(of_period(months(3, without=1))))
    assert "Attestation de paiements" in text
    assert "D’août 2026 à octobre 2026" in text
    assert text.count("704,16 €") == 2
    assert "OFFICE DES TROIS RIVES (tiers)" in text
    assert "Aucun paiement" in text
    # In the card, under the payments and under the benefits.
    assert text.count("2 186,32 €") == 3
    assert "Retenue : Aide au logement" in text
    assert "−96,00 €" in text
    # Rights and reasons are nobody's who asks for payments.
    assert "plafond" not in text


def test_one_month_is_a_period_too() -> None:
    text = text_of(period.render(of_period(months(1))))
    assert "pour le mois d’octobre 2026" in text
    assert "1 mois" in text


@pytest.mark.parametrize("members", [FAMILY, ARABIC_FAMILY], ids=["latin", "arabic"])
def test_two_years_stand_on_the_paper(members: Any) -> None:
    pdf = period.render(of_period(months(24), members=members))
    assert pdf == period.render(of_period(months(24), members=members))
    assert len(boxes(pdf)) == 2
    assert_on_paper(pdf)
    assert_apart(pdf)
    with opened(pdf) as document:
        assert document.Root.MarkInfo.Marked
        assert str(document.Root.Lang) == "fr-FR"
        assert "août" in str(document.docinfo.Title) or "novembre" in str(document.docinfo.Title)
    assert re.findall(rb"/S /(H1|H2)\b", pdf).count(b"H2") == 2


def test_another_period_than_the_one_asked_is_never_attested() -> None:
    made = of_period(months(3)).attestation
    with pytest.raises(ValueError, match="another period"):
        of_period(months(4), attestation=made)
    wrong = payment(line("af", 100)).model_copy(update={"amount": 99})
    with pytest.raises(ValueError, match="add up"):
        of_period((month(payments=(wrong,)),))


@pytest.mark.parametrize(
    ("debts", "said"),
    [
        ((), "aucune dette"),
        ((DEBT,), "retenus par mois"),
        ((DEBT, DEBT.model_copy(update={"benefit": "af"})), "Total à rembourser"),
    ],
)
def test_a_releve_says_what_is_owed(debts: tuple[Debt, ...], said: str) -> None:
    pdf = statement.render(content(AttestationKind.RELEVE, debts=debts))
    text = text_of(pdf)
    assert "Relevé de compte" in text
    assert f"Relevé n° {NUMBER}" in text
    assert "Délivré le" in text
    assert said in text
    if debts:
        assert "208,00 €" in text
    assert_on_paper(pdf)
    assert_apart(pdf)
