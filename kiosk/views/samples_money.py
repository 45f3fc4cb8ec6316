"""Invented money: what the pictures of payments and debts are made with."""

from __future__ import annotations

from datetime import UTC, date, datetime

from kiosk.contract.models import Debt, MonthOfRights, Payment, PaymentLine, Recipient, Right
from kiosk.contract.repayments import (
    DebtAccount,
    Debts,
    Deduction,
    Repayment,
    RepaymentState,
)

_OWN = Recipient(name="Mme LAMBERTIN Élise", third_party=False, iban_masked="FR76 •••• •••• 431")
_LANDLORD = Recipient(
    name="OFFICE DE L’HABITAT DES TROIS RIVES", third_party=True, iban_masked="FR76 •••• •••• 072"
)


def _line(benefit: str, amount: int, kind: str = "right", period: str = "2026-03") -> PaymentLine:
    return PaymentLine(benefit=benefit, kind=kind, amount=amount, period=period)


#: Everything that a month may hold: a third party, a deduction, a regularisation of seven
#: months, rights refused and suspended.
FULL_MONTH = MonthOfRights(
    month="2026-04",
    rights=(
        Right(benefit="af", amount=34_456, status="open"),
        Right(benefit="aide_logement", amount=35_960, status="open", since="2026-04"),
        Right(benefit="rsa", amount=0, status="suspended", reason="ressources-trimestrielles"),
        Right(
            benefit="prime_activite", amount=0, status="refused", reason="ressources-superieures"
        ),
    ),
    payments=(
        Payment(
            id="v1",
            paid_on=date(2026, 4, 7),
            month="2026-04",
            amount=34_456 + 21_132 + 6 * 21_128 - 4_800,
            recipient=_OWN,
            lines=(
                _line("af", 34_456),
                *(
                    _line("rsa", 21_128 if n else 21_132, "regularisation", f"2025-{9 - n:02}")
                    for n in range(7)
                ),
                _line("aide_logement", -4_800, "deduction"),
            ),
        ),
        Payment(
            id="v2",
            paid_on=date(2026, 4, 7),
            month="2026-04",
            amount=35_960,
            recipient=_LANDLORD,
            lines=(_line("aide_logement", 35_960),),
        ),
    ),
    quotient_familial=61_200,
)

EMPTY_MONTH = MonthOfRights(month="2024-05", rights=(), payments=(), quotient_familial=None)

#: Twenty-four months, the latest first.
MONTHS = tuple(
    (FULL_MONTH if n % 5 else EMPTY_MONTH).model_copy(update={"month": f"{year}-{month:02}"})
    for n, (year, month) in enumerate(
        (2026 - (8 + back) // 12, 12 - (8 + back) % 12) for back in range(24)
    )
)

_DEBT = Debt(
    id="d1", benefit="aide_logement", initial=64_000, balance=20_800, monthly_deduction=4_800
)
_PAID_DEBT = Debt(id="d2", benefit="rsa", initial=31_200, balance=0, monthly_deduction=5_200)

OPENED = Repayment(
    id="r1",
    debt_id="d1",
    benefit="aide_logement",
    amount=5_000,
    state=RepaymentState.OPEN,
    opened_at=datetime(2026, 4, 14, 9, 42, tzinfo=UTC),
    expires_at=datetime(2026, 4, 14, 9, 57, tzinfo=UTC),
    demonstration=True,
)
PAID = OPENED.model_copy(
    update={
        "state": RepaymentState.PAID,
        "settled_at": datetime(2026, 4, 14, 9, 44, tzinfo=UTC),
        "number": "R26-7KQ2-M4XP",
        "left": 15_800,
    }
)

DEBT = DebtAccount(
    debt=_DEBT,
    deductions=tuple(
        Deduction(month=f"{year}-{month:02}", amount=4_800)
        for year, month in ((2026 - (8 + back) // 12, 12 - (8 + back) % 12) for back in range(9))
    ),
    repayments=(PAID,),
)
PAID_DEBT = DebtAccount(
    debt=_PAID_DEBT,
    deductions=(),
    repayments=(PAID.model_copy(update={"id": "r2", "debt_id": "d2", "left": 0}),),
)
DEBTS = Debts(debts=(DEBT, PAID_DEBT), payable=True)
NO_DEBTS = Debts(debts=(), payable=True)
