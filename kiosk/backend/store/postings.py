"""Attestations beside their rows: the first month of a period, and what goes by post."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.backend.store.base import MonthText, Table


class AttestationPeriod(Table):
    """The first month of an attestation on a period; its own row holds the last."""

    __tablename__ = "attestation_periods"

    attestation_id: Mapped[str] = mapped_column(ForeignKey("attestations.id"), primary_key=True)
    first: Mapped[MonthText]


class Posting(Table):
    """An attestation that was asked by post: once, whatever is asked again."""

    __tablename__ = "postings"

    attestation_id: Mapped[str] = mapped_column(ForeignKey("attestations.id"), primary_key=True)
    number: Mapped[str] = mapped_column(String(24), unique=True)
    address: Mapped[list[str]]
    asked_at: Mapped[datetime]


class Enclosure(Table):
    """The document that a message on its way out carries; erased with the message.

    ``outgoing_id`` is no foreign key: whoever erases a message need not know of enclosures.
    """

    __tablename__ = "enclosures"

    outgoing_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    attestation_id: Mapped[str] = mapped_column(ForeignKey("attestations.id"))
