"""What goes over the wire, besides errors. Money is in cents of euro, months are ``YYYY-MM``.

Names follow API Particulier's ``dss`` resources where one exists (``quotient_familial``,
``allocataires``, ``enfants``).
"""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from kiosk.contract.access import Role
from kiosk.contract.flaws import Flaw

Month = Annotated[str, Field(pattern=r"^\d{4}-(0[1-9]|1[0-2])$")]
Cents = int


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Health(_Model):
    """Whether the backend is able to serve. ``channels`` are the ways in which it writes to
    people (:class:`kiosk.contract.identity.Channel`): offer no other."""

    status: str
    demo: bool
    database: str
    channels: tuple[str, ...] = ()


class SignIn(_Model):
    """What a person gives to sign in: a NIR of 13 characters (or 15 with its key), or
    an identifiant provisoire (``P`` and 8 digits), and a password."""

    identifier: str = Field(min_length=1, max_length=32)
    password: str = Field(min_length=1, max_length=256, repr=False)


class Person(_Model):
    """A member of a dossier."""

    id: str
    civilite: str
    nom_naissance: str
    nom_usage: str | None = None
    prenoms: str
    date_naissance: date
    role: Role


class Session(_Model):
    """A person signed in. The token goes into the ``Caf-Session`` header.

    ``asks_delegation`` is true while an allocataire with a conjoint has not decided who may
    manage the dossier: ask, see ``/v1/authorisations``.
    """

    token: str = Field(repr=False)
    expires_at: datetime
    person: Person
    asks_delegation: bool = False


class Recipient(_Model):
    """Who receives a payment: the allocataire or a third party (a landlord, say)."""

    name: str
    third_party: bool
    iban_masked: str


class Right(_Model):
    """One benefit of a month. ``reason`` is a key (``reason-<key>`` in the catalogues)
    when the right is refused or suspended; ``since`` the month that a declaration changed it."""

    benefit: str
    amount: Cents
    status: str = Field(pattern=r"^(open|suspended|refused)$")
    reason: str | None = None
    since: Month | None = None


class PaymentLine(_Model):
    """One part of a payment: a benefit, a deduction for a debt, or a regularisation."""

    benefit: str
    kind: str = Field(pattern=r"^(right|deduction|regularisation)$")
    amount: Cents
    period: Month


class Payment(_Model):
    """Money sent on one day; the lines add up to ``amount``."""

    id: str
    paid_on: date
    month: Month
    amount: Cents
    recipient: Recipient
    lines: tuple[PaymentLine, ...]


class MonthOfRights(_Model):
    """What was due and paid for one month, and the quotient familial then in force."""

    month: Month
    rights: tuple[Right, ...]
    payments: tuple[Payment, ...]
    quotient_familial: Cents | None


class Debt(_Model):
    """Money to give back."""

    id: str
    benefit: str
    initial: Cents
    balance: Cents
    monthly_deduction: Cents


class Alert(_Model):
    """Something that the person should do. ``kind`` is a key (``alert-<kind>``)."""

    kind: str
    benefit: str | None = None
    since: date


class FormerDossier(_Model):
    """The dossier that the household had at another Caf."""

    caf: str
    until: Month


class Account(_Model):
    """The home of Mon Compte. What a role may not see is None or empty."""

    person: Person
    dossier: str | None
    caf: str
    managed_by: tuple[str, ...]
    delegation_to: str | None
    last_sign_in: datetime | None
    last_payment: Payment | None
    quotient_familial: Cents | None
    alerts: tuple[Alert, ...]
    unread_letters: int
    debts: tuple[Debt, ...]
    former_dossiers: tuple[FormerDossier, ...]
    adresse: tuple[str, ...]
    enfants: int


class AttestationKind(StrEnum):
    """The attestations that a person can have at once.

    ``PERIODE`` attests the payments of several months, ``RELEVE`` is the relevé de compte of
    one: its payments, its rights and what is owed.
    """

    PAIEMENT = "paiement"
    QUOTIENT_FAMILIAL = "quotient-familial"
    PERIODE = "periode"
    RELEVE = "releve"


class AttestationMonth(_Model):
    """A month and what can be attested of it; ``elsewhere`` names the former Caf that
    must be asked instead."""

    month: Month
    kinds: tuple[AttestationKind, ...]
    elsewhere: str | None = None


class AttestationRequest(_Model):
    """Ask for an attestation of one month, or of the months from ``first`` to ``month``."""

    kind: AttestationKind
    month: Month
    first: Month | None = None

    @model_validator(mode="after")
    def _of_a_period(self) -> Self:
        if (self.kind is AttestationKind.PERIODE) != (self.first is not None):
            raise ValueError("a period has a first month, and nothing else has one")
        if self.first is not None and self.first > self.month:
            raise ValueError("a period begins before it ends")
        return self


class Attestation(_Model):
    """An attestation that was made. Its PDF is at ``/v1/attestations/{id}/document``.

    ``first`` is the first month of a period, ``month`` its last one.
    """

    id: str
    kind: AttestationKind
    month: Month
    number: str
    issued_at: datetime
    first: Month | None = None


class Posting(_Model):
    """An attestation that goes by post. ``number`` is that of the request, ``address`` the
    lines on the envelope, the name first."""

    number: str
    address: tuple[str, ...] = Field(repr=False)
    asked_at: datetime


class Upload(_Model):
    """A file that was received and accepted.

    ``kept_despite``, known once it is part of a submission: why a page of it was refused before
    its sender kept it all the same.
    """

    id: str
    media_type: str
    pages: int
    size: int = Field(description="Bytes.")
    sha256: str
    kept_despite: tuple[Flaw, ...] = ()


class UploadState(_Model):
    """How far a file has come. The next part begins at ``offset``; what is before it is kept.

    ``upload`` is there once the whole has come, is what was announced, and was accepted. Until
    then the file is erased at ``expires_at``, which every part puts off.
    """

    id: str
    offset: int = Field(description="Bytes received.")
    size: int = Field(description="Bytes of the whole file.")
    expires_at: datetime | None = None
    upload: Upload | None = None


class SubmissionRequest(_Model):
    """The answers of a journey. A document question holds upload ids.

    ``paper`` is the id of the awaited paper that a document is sent for
    (:class:`kiosk.contract.following.AwaitedPaper`). ``kept_despite`` says, by upload id, why
    pages were refused that their sender kept.
    """

    journey: str
    answers: dict[str, str | int | bool | tuple[str, ...]]
    paper: str | None = None
    kept_despite: dict[str, tuple[Flaw, ...]] = Field(default={}, max_length=100)


class Receipt(_Model):
    """Proof that a submission was received."""

    id: str
    number: str
    journey: str
    submitted_at: datetime
    uploads: tuple[Upload, ...] = ()
    awaited: tuple[str, ...] = Field(default=(), description="Papers still to send, as keys.")
