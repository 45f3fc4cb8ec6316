"""Giving back what is owed: a repayment is opened, ends once, and counts once.

Whoever opens or settles one holds the row of its debt first: of two kiosks, of two touches,
one works and the other then finds what it did.
"""

from __future__ import annotations

import math
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session as Transaction

from kiosk.backend.parts import Parts
from kiosk.backend.refusal import Refused
from kiosk.backend.services.caller import Caller, Place
from kiosk.backend.services.money import paid_back
from kiosk.backend.services.numbers import readable_number
from kiosk.backend.services.once import Asked, once
from kiosk.backend.services.sessions import require_live
from kiosk.backend.store.base import new_id
from kiosk.backend.store.money import Debt
from kiosk.backend.store.repayments import Repayment as Row
from kiosk.contract.access import Possibility
from kiosk.contract.problems import Code
from kiosk.contract.repayments import (
    LEAST_REPAYMENT,
    DemonstrationOutcome,
    Repayment,
    RepaymentRequest,
    RepaymentState,
)


def open_one(
    parts: Parts, caller: Caller, debt_id: str, key: str, request: RepaymentRequest
) -> Repayment:
    """Open a repayment, for as long as the policy says.

    One that the same visit left open for that debt is abandoned: its visitor has changed the
    amount. Raises :class:`Refused`: no such debt, an amount that is not owed, a repayment
    that goes on elsewhere, nothing here that takes payments.
    """
    caller.require(Possibility.RIGHTS_AND_PAYMENTS)
    asked = Asked.of_bytes("repayment", key, f"{debt_id} {request.amount}".encode())

    def work(transaction: Transaction) -> Repayment:
        debt = _held(transaction, caller, debt_id)
        if not parts.demo:
            raise Refused(Code.REPAYMENT_UNAVAILABLE)
        now = parts.now()
        _require_alone(transaction, caller.place, debt, now)
        owed = debt.balance - paid_back(transaction, debt.id)
        if request.amount > owed:
            raise Refused(Code.ANSWERS_INVALID, errors={"montant": "money-too-large"})
        if request.amount < min(LEAST_REPAYMENT, owed):
            raise Refused(Code.ANSWERS_INVALID, errors={"montant": "money-too-small"})
        row = Row(
            id=new_id(),
            debt_id=debt.id,
            dossier_id=caller.dossier_id,
            member_id=caller.member_id,
            benefit=debt.benefit,
            amount=request.amount,
            state=RepaymentState.OPEN.value,
            opened_at=now,
            expires_at=now + parts.policy.repayment,
            kiosk_id=caller.place.kiosk_id,
            visit_id=caller.place.visit_id,
        )
        transaction.add(row)
        transaction.flush()
        return repayment_of(row, now, demonstration=parts.demo)

    return once(parts, caller, asked, Repayment, work)


def one(parts: Parts, caller: Caller, repayment_id: str) -> Repayment:
    """Return a repayment of the dossier. Raises :class:`Refused`."""
    caller.require(Possibility.RIGHTS_AND_PAYMENTS)
    with parts.database.read() as transaction:
        row = transaction.get(Row, repayment_id)
        if row is None or row.dossier_id != caller.dossier_id:
            raise Refused(Code.NOT_FOUND)
        return repayment_of(row, parts.now(), demonstration=parts.demo)


def abandon(parts: Parts, caller: Caller, repayment_id: str) -> Repayment:
    """End a repayment that its visitor gives up; one that has ended stays as it ended."""
    return _ended(parts, caller, repayment_id, RepaymentState.ABANDONED)


def settle(
    parts: Parts, caller: Caller, repayment_id: str, wanted: DemonstrationOutcome
) -> Repayment:
    """End a repayment of a demonstration as wanted; one that has ended stays as it ended.

    Raises :class:`Refused`: not a demonstration, no such repayment.
    """
    caller.require(Possibility.RIGHTS_AND_PAYMENTS)
    if not parts.demo:
        raise Refused(Code.NOT_FOUND)
    return _ended(parts, caller, repayment_id, RepaymentState(wanted.outcome))


def receipt(parts: Parts, caller: Caller, repayment_id: str) -> bytes:
    """Return the PDF of the receipt of a repayment that was paid. Raises :class:`Refused`."""
    # Here rather than above: drawing would delay every start.
    from kiosk.backend.services.drawing_money import drawn_receipt

    found = one(parts, caller, repayment_id)
    if found.state is not RepaymentState.PAID:
        raise Refused(Code.NOT_FOUND)
    return drawn_receipt(parts, caller, found)


def repayment_of(row: Row, now: datetime, *, demonstration: bool) -> Repayment:
    """Return a repayment as the contract says it, at that instant."""
    state = RepaymentState(row.state)
    if state is RepaymentState.OPEN and row.expires_at <= now:
        state = RepaymentState.EXPIRED
    return Repayment(
        id=row.id,
        debt_id=row.debt_id,
        benefit=row.benefit,
        amount=row.amount,
        state=state,
        opened_at=row.opened_at,
        expires_at=row.expires_at,
        settled_at=row.settled_at,
        number=row.number,
        left=row.left,
        demonstration=demonstration,
    )


def _ended(parts: Parts, caller: Caller, repayment_id: str, end: RepaymentState) -> Repayment:
    caller.require(Possibility.RIGHTS_AND_PAYMENTS)
    with parts.database.write() as transaction:
        require_live(transaction, parts, caller)
        row = transaction.get(Row, repayment_id)
        if row is None or row.dossier_id != caller.dossier_id:
            raise Refused(Code.NOT_FOUND)
        debt = _held(transaction, caller, row.debt_id)
        # Read again: whoever held the debt before may have ended it.
        transaction.refresh(row, with_for_update=True)
        now = parts.now()
        if row.state == RepaymentState.OPEN.value:
            _end(transaction, parts, row, debt, end, now)
            transaction.flush()
        return repayment_of(row, now, demonstration=parts.demo)


def _end(
    transaction: Transaction,
    parts: Parts,
    row: Row,
    debt: Debt,
    end: RepaymentState,
    now: datetime,
) -> None:
    owed = debt.balance - paid_back(transaction, debt.id)
    if row.expires_at <= now:
        end = RepaymentState.EXPIRED
    elif end is RepaymentState.PAID and row.amount > owed:
        # A deduction came in between: nobody pays more than is owed.
        end = RepaymentState.REFUSED
    row.state, row.settled_at = end.value, now
    if end is RepaymentState.PAID:
        row.number, row.left = readable_number("R", parts.today()), owed - row.amount


def _held(transaction: Transaction, caller: Caller, debt_id: str) -> Debt:
    """Return a debt of the caller's dossier, for this transaction alone."""
    debt = transaction.get(Debt, debt_id, with_for_update=True)
    if debt is None or debt.dossier_id != caller.dossier_id:
        raise Refused(Code.NOT_FOUND)
    return debt


def _require_alone(transaction: Transaction, place: Place, debt: Debt, now: datetime) -> None:
    asked = select(Row).where(Row.debt_id == debt.id, Row.state == RepaymentState.OPEN.value)
    for row in transaction.scalars(asked):
        if row.expires_at <= now:
            row.state, row.settled_at = RepaymentState.EXPIRED.value, row.expires_at
        elif (row.kiosk_id, row.visit_id) == (place.kiosk_id, place.visit_id):
            row.state, row.settled_at = RepaymentState.ABANDONED.value, now
        else:
            wait_s = math.ceil((row.expires_at - now) / timedelta(seconds=1))
            raise Refused(Code.REPAYMENT_UNDER_WAY, retry_after=wait_s)
    transaction.flush()
