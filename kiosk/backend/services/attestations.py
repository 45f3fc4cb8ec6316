"""Attestations: what can be attested, making one, giving it again."""

from __future__ import annotations

from sqlalchemy.orm import Session as Transaction

from kiosk.backend.parts import Parts
from kiosk.backend.refusal import Refused
from kiosk.backend.services.account import former_dossiers_of
from kiosk.backend.services.caller import Caller
from kiosk.backend.services.drawing import drawn
from kiosk.backend.services.money import months_of
from kiosk.backend.services.numbers import readable_number
from kiosk.backend.services.once import Asked, already, once
from kiosk.backend.store.base import new_id
from kiosk.backend.store.postings import AttestationPeriod
from kiosk.backend.store.work import Attestation as AttestationRow
from kiosk.backend.store.work import AttestationDocument
from kiosk.contract.access import Possibility
from kiosk.contract.models import (
    Attestation,
    AttestationKind,
    AttestationMonth,
    AttestationRequest,
    FormerDossier,
    MonthOfRights,
)
from kiosk.contract.problems import Code


def attestable(parts: Parts, caller: Caller) -> tuple[AttestationMonth, ...]:
    """Return the 24 last months and what can be attested of each, the current one first.

    Raises :class:`Refused` for who does not manage the dossier.
    """
    caller.require(Possibility.ATTESTATIONS)
    with parts.database.read() as transaction:
        months = months_of(transaction, caller.dossier_id, parts.today())
        former = former_dossiers_of(transaction, caller.dossier_id)
    return tuple(_attestable(month, former) for month in months)


def issue(parts: Parts, caller: Caller, key: str, request: AttestationRequest) -> Attestation:
    """Make an attestation, of a month or of a period; its PDF never changes afterwards.

    Raises :class:`Refused` for who does not manage the dossier, for a month that is not
    shown or has nothing to attest, and for one that another Caf must attest.
    """
    caller.require(Possibility.ATTESTATIONS)
    asked = Asked.of_model("attestation", key, request)
    done = already(parts, caller, asked, Attestation)
    if done is not None:
        return done
    _require_attestable(attestable(parts, caller), request)
    made = Attestation(
        id=new_id(),
        kind=request.kind,
        month=request.month,
        first=request.first,
        number=readable_number("A", parts.today()),
        issued_at=parts.now(),
    )
    pdf = drawn(parts, caller, made)

    def keep(transaction: Transaction) -> Attestation:
        transaction.add(
            AttestationRow(
                id=made.id,
                number=made.number,
                member_id=caller.member_id,
                kind=made.kind.value,
                month=made.month,
                issued_at=made.issued_at,
            )
        )
        transaction.flush()
        if made.first is not None:
            transaction.add(AttestationPeriod(attestation_id=made.id, first=made.first))
        transaction.add(AttestationDocument(attestation_id=made.id, content=pdf))
        return made

    return once(parts, caller, asked, Attestation, keep)


def document(parts: Parts, caller: Caller, attestation_id: str) -> bytes:
    """Return the PDF of an attestation that was made for the caller, while they may see the
    rights that it tells of."""
    caller.require(Possibility.ATTESTATIONS)
    with parts.database.read() as transaction:
        row = transaction.get(AttestationRow, attestation_id)
        if row is None or row.member_id != caller.member_id:
            raise Refused(Code.NOT_FOUND)
        return transaction.get_one(AttestationDocument, attestation_id).content


def _attestable(month: MonthOfRights, former: tuple[FormerDossier, ...]) -> AttestationMonth:
    """Return what can be attested of one month.

    A month before the household came is asked of the Caf that it came from.
    """
    elsewhere = [dossier for dossier in former if month.month <= dossier.until]
    if elsewhere:
        nearest = min(elsewhere, key=lambda dossier: dossier.until)
        return AttestationMonth(month=month.month, kinds=(), elsewhere=nearest.caf)
    kinds = []
    if month.payments:
        kinds.append(AttestationKind.PAIEMENT)
    if month.quotient_familial is not None:
        kinds.append(AttestationKind.QUOTIENT_FAMILIAL)
    if month.payments or month.rights:
        # A month without payment is part of a period too: that nothing came is attested.
        kinds += [AttestationKind.PERIODE, AttestationKind.RELEVE]
    return AttestationMonth(month=month.month, kinds=tuple(kinds))


def _require_attestable(months: tuple[AttestationMonth, ...], request: AttestationRequest) -> None:
    # What lies between the ends of a period is known where they are.
    for end in {request.month, request.first or request.month}:
        asked = next((month for month in months if month.month == end), None)
        if asked is None:
            raise Refused(Code.PERIOD_UNAVAILABLE)
        if asked.elsewhere is not None:
            raise Refused(Code.PERIOD_ELSEWHERE)
        if request.kind not in asked.kinds:
            raise Refused(Code.PERIOD_UNAVAILABLE)
