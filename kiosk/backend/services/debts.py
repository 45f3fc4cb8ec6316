"""What a household owes, and what it gave back."""

from __future__ import annotations

from collections import Counter

from sqlalchemy import select
from sqlalchemy.orm import Session as Transaction

from kiosk.backend.parts import Parts
from kiosk.backend.services.caller import Caller
from kiosk.backend.services.money import debts_of, months_of
from kiosk.backend.services.repayments import repayment_of
from kiosk.backend.store.repayments import Repayment as Row
from kiosk.contract.access import Possibility
from kiosk.contract.models import MonthOfRights
from kiosk.contract.repayments import DebtAccount, Debts, Deduction, Repayment, RepaymentState


def debts(parts: Parts, caller: Caller) -> Debts:
    """Return the debts that are not paid back, and those that were paid back by hand. Raises
    :class:`Refused` for who does not manage the dossier."""
    caller.require(Possibility.RIGHTS_AND_PAYMENTS)
    with parts.database.read() as transaction:
        months = months_of(transaction, caller.dossier_id, parts.today())
        paid = _paid(transaction, parts, caller)
        every = debts_of(transaction, caller.dossier_id, settled=True)
        alone = Counter(debt.benefit for debt in every)
        accounts = tuple(
            DebtAccount(
                debt=debt,
                deductions=_deductions(months, debt.benefit) if alone[debt.benefit] == 1 else (),
                repayments=tuple(one for one in paid if one.debt_id == debt.id),
            )
            for debt in every
        )
    shown = tuple(one for one in accounts if one.debt.balance > 0 or one.repayments)
    return Debts(debts=shown, payable=parts.demo)


def _paid(transaction: Transaction, parts: Parts, caller: Caller) -> tuple[Repayment, ...]:
    asked = (
        select(Row)
        .where(Row.dossier_id == caller.dossier_id, Row.state == RepaymentState.PAID.value)
        .order_by(Row.settled_at.desc())
    )
    now = parts.now()
    return tuple(
        repayment_of(row, now, demonstration=parts.demo) for row in transaction.scalars(asked)
    )


def _deductions(months: tuple[MonthOfRights, ...], benefit: str) -> tuple[Deduction, ...]:
    return tuple(
        Deduction(month=month.month, amount=-line.amount)
        for month in months
        for payment in month.payments
        for line in payment.lines
        if line.kind == "deduction" and line.benefit == benefit
    )
