"""Repayments that a visit leaves open: they end with it."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import update
from sqlalchemy.orm import Session as Transaction

from kiosk.backend.services.caller import Place
from kiosk.backend.store.repayments import Repayment as Row
from kiosk.contract.repayments import RepaymentState


def abandon_of_visit(transaction: Transaction, place: Place, now: datetime) -> None:
    """End what a visit left open: nobody is there any more to pay it."""
    transaction.execute(
        update(Row)
        .where(
            Row.kiosk_id == place.kiosk_id,
            Row.visit_id == place.visit_id,
            Row.state == RepaymentState.OPEN.value,
        )
        .values(state=RepaymentState.ABANDONED.value, settled_at=now)
    )
