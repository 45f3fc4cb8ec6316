"""The receipt of a repayment: its number, what was paid, what is left; and that nothing was."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from kiosk.contract.repayments import Repayment, RepaymentState
from kiosk.documents.note import render
from kiosk.documents.repayment import repayment_note
from tests.documents.households import FAMILY
from tests.documents.paper import assert_apart, assert_on_paper
from tests.documents.reading import boxes, text_of

NOON = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)
PAID = Repayment(
    id="1",
    debt_id="2",
    benefit="aide_logement",
    amount=12_345,
    state=RepaymentState.PAID,
    opened_at=NOON,
    expires_at=NOON,
    settled_at=NOON,
    number="R26-7KQ2-M4XP",
    left=15_800,
)
CAF = "Caf des Hauts-de-Seine"


@pytest.mark.parametrize("demonstration", [True, False])
def test_it_says_what_was_paid_and_whether_money_moved(demonstration: bool) -> None:
    note = replace(repayment_note(PAID, FAMILY[0], CAF, demonstration=demonstration), zone=UTC)
    pdf = render(note)
    text = text_of(pdf)
    for said in ("R26-7KQ2-M4XP", "123,45", "158,00", "Aide au logement", "LAMBERTIN"):
        assert said in text
    assert ("aucun argent n’a été versé" in text) == demonstration
    assert len(boxes(pdf)) == 1
    assert_on_paper(pdf)
    assert_apart(pdf)


def test_a_debt_that_is_over_is_said_to_be() -> None:
    note = repayment_note(PAID.model_copy(update={"left": 0}), FAMILY[0], CAF, demonstration=False)
    assert "entièrement remboursée" in text_of(render(note))


def test_what_was_not_paid_has_no_receipt() -> None:
    refused = PAID.model_copy(update={"number": None, "state": RepaymentState.REFUSED})
    with pytest.raises(ValueError, match="paid"):
        repayment_note(refused, FAMILY[0], CAF, demonstration=True)
