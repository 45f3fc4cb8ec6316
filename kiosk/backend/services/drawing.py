"""The PDF of an attestation, drawn from what the dossier holds when it is asked."""

from __future__ import annotations

from kiosk.backend.parts import Parts
from kiosk.backend.services.caller import Caller
from kiosk.backend.services.members import members_of
from kiosk.backend.services.money import months_of
from kiosk.backend.store.people import Dossier
from kiosk.contract.models import Attestation


def warm_up() -> None:
    """Load what draws, which takes as long as ten attestations."""
    import kiosk.documents.attestation  # noqa: F401


def drawn(parts: Parts, caller: Caller, made: Attestation) -> bytes:
    """Return the PDF of an attestation of one of the months shown."""
    # Here rather than above: reportlab would delay every start.
    from kiosk.documents.attestation import render
    from kiosk.documents.content import AttestationContent

    with parts.database.read() as transaction:
        dossier = transaction.get_one(Dossier, caller.dossier_id)
        months = months_of(transaction, dossier.id, parts.today())
        content = AttestationContent(
            attestation=made,
            caf=dossier.caf,
            dossier=dossier.number,
            adresse=tuple(dossier.adresse),
            members=members_of(transaction, dossier.id),
            rights=next(month for month in months if month.month == made.month),
            demonstration=parts.demo,
        )
    return render(content)
