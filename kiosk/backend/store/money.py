"""What is due, what is paid, what is owed. Amounts are in cents of euro."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.backend.store.base import Id, MonthText, Table


class Right(Table):
    """One benefit of one month."""

    __tablename__ = "rights"

    id: Mapped[Id]
    dossier_id: Mapped[str] = mapped_column(ForeignKey("dossiers.id"), index=True)
    month: Mapped[MonthText]
    rank: Mapped[int]
    benefit: Mapped[str] = mapped_column(String(40))
    amount: Mapped[int]
    status: Mapped[str] = mapped_column(String(16))
    reason: Mapped[str | None] = mapped_column(String(60))


class Quotient(Table):
    """The quotient familial in force in one month."""

    __tablename__ = "quotients"

    dossier_id: Mapped[str] = mapped_column(ForeignKey("dossiers.id"), primary_key=True)
    month: Mapped[str] = mapped_column(String(7), primary_key=True)
    amount: Mapped[int]


class Payment(Table):
    """Money sent on one day to one recipient."""

    __tablename__ = "payments"

    id: Mapped[Id]
    dossier_id: Mapped[str] = mapped_column(ForeignKey("dossiers.id"), index=True)
    month: Mapped[MonthText]
    rank: Mapped[int]
    paid_on: Mapped[date]
    amount: Mapped[int]
    recipient_name: Mapped[str] = mapped_column(String(160))
    third_party: Mapped[bool]
    iban_masked: Mapped[str] = mapped_column(String(40))


class PaymentLine(Table):
    """One part of a payment."""

    __tablename__ = "payment_lines"

    payment_id: Mapped[str] = mapped_column(ForeignKey("payments.id"), primary_key=True)
    rank: Mapped[int] = mapped_column(primary_key=True)
    benefit: Mapped[str] = mapped_column(String(40))
    kind: Mapped[str] = mapped_column(String(16))
    amount: Mapped[int]
    period: Mapped[MonthText]


class Debt(Table):
    """Money to give back."""

    __tablename__ = "debts"

    id: Mapped[Id]
    dossier_id: Mapped[str] = mapped_column(ForeignKey("dossiers.id"), index=True)
    rank: Mapped[int]
    benefit: Mapped[str] = mapped_column(String(40))
    initial: Mapped[int]
    balance: Mapped[int]
    monthly_deduction: Mapped[int]
