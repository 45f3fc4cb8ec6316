"""What is drawn: an attestation from the dossier, the rest from what it says itself."""

from __future__ import annotations

from kiosk.backend.parts import Parts
from kiosk.backend.services.caller import Caller
from kiosk.backend.services.members import members_of, person_of
from kiosk.backend.services.money import debts_of, months_of
from kiosk.backend.store.people import Dossier, Member
from kiosk.contract.accompaniment import Mandat
from kiosk.contract.appointments import Appointment
from kiosk.contract.content import Post
from kiosk.contract.estimates import Estimate
from kiosk.contract.identity import AccountCreated, NextStep
from kiosk.contract.mail import Mail
from kiosk.contract.models import Attestation, AttestationKind, Receipt
from kiosk.i18n.journeys import title_of


def warm_up() -> None:
    """Load what draws, which takes as long as ten attestations."""
    import kiosk.documents.attestation
    import kiosk.documents.estimate
    import kiosk.documents.mail
    import kiosk.documents.mandat
    import kiosk.documents.note
    import kiosk.documents.receipt  # noqa: F401


def drawn(parts: Parts, caller: Caller, made: Attestation) -> bytes:
    """Return the PDF of an attestation of one of the months shown, or of several."""
    # Here rather than above: reportlab would delay every start.
    from kiosk.documents import attestation, period, statement
    from kiosk.documents.content import AttestationContent, PeriodContent

    with parts.database.read() as transaction:
        dossier = transaction.get_one(Dossier, caller.dossier_id)
        months = months_of(transaction, dossier.id, parts.today())
        debts = debts_of(transaction, dossier.id)
        adresse, members = tuple(dossier.adresse), members_of(transaction, dossier.id)
        caf, number = dossier.caf, dossier.number
    if made.first is not None:
        asked = [month for month in reversed(months) if made.first <= month.month <= made.month]
        return period.render(
            PeriodContent(
                attestation=made,
                caf=caf,
                dossier=number,
                adresse=adresse,
                members=members,
                months=tuple(asked),
                demonstration=parts.demo,
            )
        )
    content = AttestationContent(
        attestation=made,
        caf=caf,
        dossier=number,
        adresse=adresse,
        members=members,
        rights=next(month for month in months if month.month == made.month),
        debts=debts,
        demonstration=parts.demo,
    )
    if made.kind is AttestationKind.RELEVE:
        return statement.render(content)
    return attestation.render(content)


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


def drawn_identifier(parts: Parts, created: AccountCreated) -> bytes:
    """Return the PDF of a provisional identifier."""
    from kiosk.documents.note import identifier_note, render

    note = identifier_note(
        created.person, created.identifier, parts.now(), demonstration=parts.demo
    )
    return render(note)


def drawn_next_step(parts: Parts, step: NextStep) -> bytes:
    """Return the PDF of whom to ask when an address is out of date."""
    from kiosk.documents.note import next_step_note, render

    return render(next_step_note(step, parts.now(), demonstration=parts.demo))


def drawn_receipt(parts: Parts, caller: Caller, receipt: Receipt) -> bytes:
    """Return the PDF of a receipt: what was sent and when, and nothing of the person."""
    with parts.database.read() as transaction:
        caf = transaction.get_one(Dossier, caller.dossier_id).caf
    return _receipt(parts, caf, receipt)


def drawn_message(parts: Parts, receipt: Receipt) -> bytes:
    """Return the PDF of the receipt of what was written without an account."""
    return _receipt(parts, parts.policy.caf, receipt)


def _receipt(parts: Parts, caf: str, receipt: Receipt) -> bytes:
    from kiosk.documents.content import ReceiptContent, SentDocument
    from kiosk.documents.receipt import render
    from kiosk.i18n import Words

    words = Words("fr")
    documents = tuple(
        SentDocument(name=words.text("receipt-document", n=number), pages=upload.pages)
        for number, upload in enumerate(receipt.uploads, 1)
    )
    content = ReceiptContent(
        number=receipt.number,
        subject=words.text(title_of(receipt.journey)),
        submitted_at=receipt.submitted_at,
        caf=caf,
        documents=documents,
        awaited=tuple(words.text(f"paper-{paper}") for paper in receipt.awaited),
        demonstration=parts.demo,
    )
    return render(content)


def drawn_mail(parts: Parts, caller: Caller, mail: Mail) -> bytes:
    """Return the PDF of a courrier, in French as it was sent, to the allocataire."""
    from kiosk.documents.french import benefit, full_name
    from kiosk.documents.mail import MailContent, render
    from kiosk.i18n import Words

    with parts.database.read() as transaction:
        dossier = transaction.get_one(Dossier, caller.dossier_id)
        holder = members_of(transaction, dossier.id)[0]
        words, key = Words("fr"), f"mail-{mail.subject}"
        named = {"benefit": benefit(mail.benefit) if mail.benefit else ""}
        content = MailContent(
            name=full_name(holder),
            adresse=tuple(dossier.adresse),
            caf=dossier.caf,
            dossier=dossier.number,
            subject=words.text(key, **named),
            text=words.attribute(key, "body", **named) or "",
            sent_on=mail.sent_on,
            demonstration=parts.demo,
        )
    return render(content)


def drawn_mandat(parts: Parts, caller: Caller, mandat: Mandat, locale: str) -> bytes:
    """Return the PDF of a mandat, in French and in the language in which it was read."""
    from kiosk.documents.french import full_name
    from kiosk.documents.mandat import MandatContent, render

    with parts.database.read() as transaction:
        giver = person_of(transaction.get_one(Member, caller.member_id))
        caf = transaction.get_one(Dossier, caller.dossier_id).caf
    content = MandatContent(
        mandat=mandat,
        name=full_name(giver),
        locale=locale,
        caf=caf,
        demonstration=parts.demo,
    )
    return render(content)


def drawn_address(parts: Parts, post: Post) -> bytes:
    """Return the PDF of the address to which one writes to the Caf."""
    from kiosk.documents.contact_notes import address_note
    from kiosk.documents.note import render

    return render(address_note(post, parts.now(), demonstration=parts.demo))


def drawn_appointment(parts: Parts, booked: Appointment) -> bytes:
    """Return the PDF of an appointment, with nothing of the person."""
    from kiosk.documents.contact_notes import appointment_note
    from kiosk.documents.note import render

    return render(appointment_note(booked, parts.now(), demonstration=parts.demo))
