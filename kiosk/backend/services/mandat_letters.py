"""Copies of mandats among the letters of a dossier: each is of its giver, not of the household."""

from __future__ import annotations

from sqlalchemy import ColumnElement, exists, select
from sqlalchemy.orm import Session as Transaction

from kiosk.backend.store.accompaniment import Mandat, MandatDocument
from kiosk.backend.store.people import Letter


def not_of_another(member_id: str) -> ColumnElement[bool]:
    """Return the condition that a letter brings no mandat of another person."""
    another = exists().where(Mandat.letter_id == Letter.id, Mandat.member_id != member_id)
    return ~another


def brought(transaction: Transaction, member_id: str, letter_id: str) -> bytes | None:
    """Return the PDF of the mandat of this person that a letter brought, or None."""
    asked = (
        select(MandatDocument.content)
        .join(Mandat, Mandat.id == MandatDocument.mandat_id)
        .where(Mandat.letter_id == letter_id, Mandat.member_id == member_id)
    )
    return transaction.scalars(asked).one_or_none()
