"""What must never be attested."""

from __future__ import annotations

import pytest

from kiosk.contract.models import AttestationKind
from tests.documents.households import content, line, month, payment


def test_an_attestation_is_about_somebody() -> None:
    with pytest.raises(ValueError, match="somebody"):
        content(members=())


def test_the_rights_are_those_of_the_month() -> None:
    with pytest.raises(ValueError, match="another month"):
        content(rights=month(month="2026-09"))


def test_a_payment_adds_up() -> None:
    wrong = payment(line("af", 100)).model_copy(update={"amount": 101})
    with pytest.raises(ValueError, match="add up"):
        content(rights=month(payments=(wrong,)))


def test_a_quotient_that_does_not_exist_is_not_attested() -> None:
    without = month(quotient_familial=None)
    with pytest.raises(ValueError, match="no quotient"):
        content(AttestationKind.QUOTIENT_FAMILIAL, rights=without)
    assert content(rights=without).rights.quotient_familial is None
