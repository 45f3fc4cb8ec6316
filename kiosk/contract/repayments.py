"""What is owed to the Caf and how it is given back. Amounts are in cents of euro.

A repayment is opened with its amount, and ends once: paid, refused by the bank, abandoned, or
expired. Money never passes through a kiosk, and no card number is ever typed on one: see
``docs/decisions/payment.md``.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from kiosk.contract.models import Cents, Debt, Month

#: The least that can be given back at once, unless less is owed. Cents.
LEAST_REPAYMENT = 100


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class RepaymentState(StrEnum):
    """Where a repayment is. All but ``OPEN`` are ends: none follows another."""

    OPEN = "open"
    PAID = "paid"
    REFUSED = "refused"
    ABANDONED = "abandoned"
    EXPIRED = "expired"


class RepaymentRequest(_Model):
    """Open a repayment of that amount: at most what is owed, at least :data:`LEAST_REPAYMENT`."""

    amount: Cents = Field(ge=1, le=99_999_999)


class Repayment(_Model):
    """Money given back, or about to be.

    ``number`` is that of its receipt, and ``left`` what was owed right after it: None until it
    is paid. ``page`` is the address at which the person pays, on a device of their own; None
    in a demonstration, where the kiosk shows a page of its own and no money moves.
    """

    id: str
    debt_id: str
    benefit: str
    amount: Cents
    state: RepaymentState
    opened_at: datetime
    expires_at: datetime
    settled_at: datetime | None = None
    number: str | None = None
    left: Cents | None = None
    page: str | None = None
    demonstration: bool = False


class Deduction(_Model):
    """What was taken from the payment of a month to pay a debt back."""

    month: Month
    amount: Cents


class DebtAccount(_Model):
    """A debt, and what was given back of it in the last 24 months, the latest first.

    ``deductions`` is empty where two debts are of one benefit: payments do not tell which.
    """

    debt: Debt
    deductions: tuple[Deduction, ...]
    repayments: tuple[Repayment, ...]


class Debts(_Model):
    """What a household owes. ``payable`` tells whether it can be repaid from here."""

    debts: tuple[DebtAccount, ...]
    payable: bool


class DemonstrationOutcome(_Model):
    """How a payment of a demonstration ends: as its visitor wants to see it end."""

    outcome: Literal[RepaymentState.PAID, RepaymentState.REFUSED]
