"""What is drawn about money given back."""

from __future__ import annotations

from kiosk.backend.parts import Parts
from kiosk.backend.services.caller import Caller
from kiosk.backend.services.members import person_of
from kiosk.backend.store.people import Dossier, Member
from kiosk.contract.repayments import Repayment


def drawn_receipt(parts: Parts, caller: Caller, paid: Repayment) -> bytes:
    """Return the PDF of the receipt of a repayment, which never changes: all of it is kept."""
    from kiosk.documents.note import render
    from kiosk.documents.repayment import repayment_note

    with parts.database.read() as transaction:
        person = person_of(transaction.get_one(Member, caller.member_id))
        dossier = transaction.get_one(Dossier, caller.dossier_id)
        note = repayment_note(paid, person, dossier.caf, demonstration=parts.demo)
    return render(note)
