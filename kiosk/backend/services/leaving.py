"""Who leaves a household: what ends for them at once, and what stays theirs.

A conjoint takes their account, and what they sent, into a dossier of their own: neither of a
separated couple sees the other's new address, payments or letters. The decision is written down
in ``docs/decisions/identity.md``.
"""

from __future__ import annotations

from datetime import date

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session as Transaction

from kiosk.backend.services.delegations import conjoint_of
from kiosk.backend.services.numbers import readable_number
from kiosk.backend.store.base import new_id
from kiosk.backend.store.following import FollowUp, PaperAsked
from kiosk.backend.store.identity import Delegation
from kiosk.backend.store.people import Dossier, Member
from kiosk.backend.store.work import Submission
from kiosk.contract.access import Role


def conjoint_leaves(transaction: Transaction, dossier_id: str, today: date) -> str | None:
    """Give the conjoint of a household a dossier of their own; return its id, or None when
    there is no conjoint.

    Their delegation ends at once, in sessions that are open too: a role is read at every request.
    """
    conjoint = conjoint_of(transaction, dossier_id, hold=True)
    if conjoint is None:
        return None
    home = transaction.get_one(Dossier, dossier_id)
    # Where they live now was not declared.
    own = Dossier(id=new_id(), number=readable_number("N", today), caf=home.caf, adresse=[])
    transaction.add(own)
    transaction.flush()
    managed = conjoint.role == Role.CONJOINT_DELEGUE.value
    conjoint.dossier_id, conjoint.rank = own.id, 0
    conjoint.role = Role.NON_ALLOCATAIRE.value
    transaction.execute(delete(Delegation).where(Delegation.dossier_id == dossier_id))
    if not managed:
        # What they asked for without managing the dossier was for themselves.
        _take_along(transaction, conjoint, own.id)
    transaction.flush()
    return own.id


def _take_along(transaction: Transaction, member: Member, dossier_id: str) -> None:
    sent = select(Submission.id).where(Submission.member_id == member.id)
    transaction.execute(
        update(FollowUp).where(FollowUp.submission_id.in_(sent)).values(dossier_id=dossier_id)
    )
    transaction.execute(
        update(PaperAsked).where(PaperAsked.member_id == member.id).values(dossier_id=dossier_id)
    )
