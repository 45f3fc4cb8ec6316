"""Rights, payments, quotient familial and debts of a dossier."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session as Transaction

from kiosk.backend.parts import Parts
from kiosk.backend.services.calendar import month_of, months_shown
from kiosk.backend.services.caller import Caller
from kiosk.backend.services.decisions import overlaid
from kiosk.backend.store import money
from kiosk.backend.store.repayments import Repayment
from kiosk.contract.access import Possibility
from kiosk.contract.models import Debt, MonthOfRights, Payment, PaymentLine, Recipient, Right
from kiosk.contract.repayments import RepaymentState


def months(parts: Parts, caller: Caller) -> tuple[MonthOfRights, ...]:
    """Return the 24 last months, the current one first. Raises :class:`Refused` for who
    does not manage the dossier."""
    caller.require(Possibility.RIGHTS_AND_PAYMENTS)
    with parts.database.read() as transaction:
        return months_of(transaction, caller.dossier_id, parts.today())


def months_of(transaction: Transaction, dossier_id: str, today: date) -> tuple[MonthOfRights, ...]:
    """Return the 24 last months of a dossier, the current one first.

    A month holds the rights of that month and the payments made in it, which are for the
    month before: benefits are paid in arrears.
    """
    shown = months_shown(today)
    rights = overlaid(transaction, dossier_id, _rights(transaction, dossier_id, shown[-1]), shown)
    payments = _payments(transaction, dossier_id, shown[-1], today)
    asked = select(money.Quotient).where(money.Quotient.dossier_id == dossier_id)
    quotients = {row.month: row.amount for row in transaction.scalars(asked)}
    return tuple(
        MonthOfRights(
            month=month,
            rights=tuple(rights.get(month, ())),
            payments=tuple(payments[month]),
            quotient_familial=quotients.get(month),
        )
        for month in shown
    )


def last_payment_of(transaction: Transaction, dossier_id: str, today: date) -> Payment | None:
    """Return the first payment that :func:`months_of` shows, without the rest of it."""
    asked = (
        select(money.Payment)
        .where(
            *_paid(dossier_id, months_shown(today)[-1], today),
            money.Payment.month <= month_of(today),
        )
        .order_by(money.Payment.month.desc(), money.Payment.paid_on.desc(), money.Payment.rank)
        .limit(1)
    )
    row = transaction.scalars(asked).one_or_none()
    if row is None:
        return None
    asked_lines = (
        select(money.PaymentLine)
        .where(money.PaymentLine.payment_id == row.id)
        .order_by(money.PaymentLine.rank)
    )
    return _payment(row, map(_line, transaction.scalars(asked_lines)))


def quotient_of(transaction: Transaction, dossier_id: str, month: str) -> int | None:
    """Return the quotient familial in force in a month, or None."""
    row = transaction.get(money.Quotient, (dossier_id, month))
    return None if row is None else row.amount


def debts_of(
    transaction: Transaction, dossier_id: str, *, settled: bool = False
) -> tuple[Debt, ...]:
    """Return the debts of a dossier that are not paid back yet; ``settled``: the others too."""
    asked = select(money.Debt).where(money.Debt.dossier_id == dossier_id).order_by(money.Debt.rank)
    found = tuple(
        Debt(
            id=row.id,
            benefit=row.benefit,
            initial=row.initial,
            # A deduction of the month may have taken what was also given back by hand.
            balance=max(0, row.balance - paid_back(transaction, row.id)),
            monthly_deduction=row.monthly_deduction,
        )
        for row in transaction.scalars(asked)
    )
    return tuple(debt for debt in found if settled or debt.balance > 0)


def paid_back(transaction: Transaction, debt_id: str) -> int:
    """Return what was repaid of a debt by hand, in cents."""
    asked = select(func.coalesce(func.sum(Repayment.amount), 0)).where(
        Repayment.debt_id == debt_id, Repayment.state == RepaymentState.PAID.value
    )
    return int(transaction.scalar(asked) or 0)


def _rights(transaction: Transaction, dossier_id: str, first: str) -> dict[str, list[Right]]:
    asked = (
        select(money.Right)
        .where(money.Right.dossier_id == dossier_id, money.Right.month >= first)
        .order_by(money.Right.rank)
    )
    found: dict[str, list[Right]] = defaultdict(list)
    for row in transaction.scalars(asked):
        found[row.month].append(
            Right(benefit=row.benefit, amount=row.amount, status=row.status, reason=row.reason)
        )
    return found


def _payments(
    transaction: Transaction, dossier_id: str, first: str, today: date
) -> dict[str, list[Payment]]:
    of_dossier = _paid(dossier_id, first, today)
    lines: dict[str, list[PaymentLine]] = defaultdict(list)
    asked_lines = (
        select(money.PaymentLine)
        .join(money.Payment, money.Payment.id == money.PaymentLine.payment_id)
        .where(*of_dossier)
        .order_by(money.PaymentLine.rank)
    )
    for line in transaction.scalars(asked_lines):
        lines[line.payment_id].append(_line(line))
    asked = (
        select(money.Payment)
        .where(*of_dossier)
        .order_by(money.Payment.paid_on.desc(), money.Payment.rank)
    )
    found: dict[str, list[Payment]] = defaultdict(list)
    for row in transaction.scalars(asked):
        found[row.month].append(_payment(row, lines[row.id]))
    return found


def _paid(dossier_id: str, first: str, today: date) -> tuple[ColumnElement[bool], ...]:
    """Return what holds of the payments of a dossier from a month on, until today."""
    return (
        money.Payment.dossier_id == dossier_id,
        money.Payment.month >= first,
        money.Payment.paid_on <= today,
    )


def _line(row: money.PaymentLine) -> PaymentLine:
    return PaymentLine(benefit=row.benefit, kind=row.kind, amount=row.amount, period=row.period)


def _payment(row: money.Payment, lines: Iterable[PaymentLine]) -> Payment:
    return Payment(
        id=row.id,
        paid_on=row.paid_on,
        month=row.month,
        amount=row.amount,
        recipient=Recipient(
            name=row.recipient_name, third_party=row.third_party, iban_masked=row.iban_masked
        ),
        lines=tuple(lines),
    )
