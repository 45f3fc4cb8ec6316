"""Money given back by hand, beside what is deducted. Amounts are in cents of euro."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.backend.store.base import Id, Table


class Repayment(Table):
    """One repayment: ``state`` is a key of :class:`kiosk.contract.repayments.RepaymentState`.

    What is owed of a debt is its balance less what was paid here: the sum is the only truth,
    so that nothing has to be counted down. ``debt_id`` is no foreign key: the debts of a
    demonstration are made again each day, under the same ids.
    """

    __tablename__ = "repayments"
    __table_args__ = (
        Index("repayments_of_debt", "debt_id", "state"),
        Index("repayments_of_visit", "kiosk_id", "visit_id"),
    )

    id: Mapped[Id]
    debt_id: Mapped[str] = mapped_column(String(32))
    dossier_id: Mapped[str] = mapped_column(ForeignKey("dossiers.id"), index=True)
    member_id: Mapped[str] = mapped_column(ForeignKey("members.id"))
    benefit: Mapped[str] = mapped_column(String(40))
    amount: Mapped[int]
    state: Mapped[str] = mapped_column(String(12))
    opened_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    settled_at: Mapped[datetime | None]
    number: Mapped[str | None] = mapped_column(String(24), unique=True)
    left: Mapped[int | None]
    kiosk_id: Mapped[str] = mapped_column(String(64))
    visit_id: Mapped[str] = mapped_column(String(64))
