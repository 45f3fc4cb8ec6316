"""What is drawn: an attestation from the dossier, the summary of an estimate from itself."""

from __future__ import annotations

from kiosk.backend.parts import Parts
from kiosk.backend.services.caller import Caller
from kiosk.backend.services.members import members_of
from kiosk.backend.services.money import months_of
from kiosk.backend.store.people import Dossier
from kiosk.contract.estimates import Estimate
from kiosk.contract.models import Attestation


def warm_up() -> None:
    """Load what draws, which takes as long as ten attestations."""
    import kiosk.documents.attestation
    import kiosk.documents.estimate  # noqa: F401


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


def drawn_estimate(parts: Parts, journey_id: str, estimate: Estimate) -> bytes:
    """Return the PDF that sums up an estimate, with nothing of the person."""
    from kiosk.documents.content import EstimateContent
    from kiosk.documents.estimate import render
    from kiosk.i18n import Words

    content = EstimateContent(
        estimate=estimate,
        subject=Words("fr").text(f"{journey_id}-title"),
        made_at=parts.now(),
        demonstration=parts.demo,
    )
    return render(content)
