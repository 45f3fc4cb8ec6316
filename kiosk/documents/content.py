"""What the documents are drawn from. Nothing here knows of paper."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from kiosk.contract.estimates import BenefitEstimate, Estimate, Paid, Status
from kiosk.contract.models import (
    Attestation,
    AttestationKind,
    Debt,
    MonthOfRights,
    Payment,
    Person,
    Right,
)

#: Where a document is issued when nobody says otherwise.
PLACE = "Espace numérique"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attested:
    """What every attestation says of who it is about.

    ``caf`` is the name of the Caf, ``dossier`` the number of the allocataire, ``adresse``
    the lines of the postal address without the name, ``members`` the household, the
    allocataire first. ``demonstration`` is True for a backend that invents its households:
    the document then says so. Dates are those of ``zone``; None is the zone of the machine.

    Raises :class:`ValueError` for an attestation about nobody.
    """

    attestation: Attestation
    caf: str
    dossier: str
    adresse: tuple[str, ...]
    members: tuple[Person, ...]
    place: str = PLACE
    demonstration: bool = True
    zone: tzinfo | None = None

    def __post_init__(self) -> None:
        if not self.members:
            raise ValueError("an attestation is about somebody")

    @property
    def issued_on(self) -> date:
        """The day of the attestation, where it is issued."""
        return self.attestation.issued_at.astimezone(self.zone).date()

    @property
    def holder(self) -> Person:
        """The allocataire."""
        return self.members[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class AttestationContent(Attested):
    """Everything that the attestation of a month says: ``rights`` is that month, ``debts`` what
    is owed on the day, for a relevé.

    Raises :class:`ValueError` for what must never be attested: another month than the one
    asked, payments whose lines do not add up, a quotient familial that does not exist.
    """

    rights: MonthOfRights
    debts: tuple[Debt, ...] = ()

    def __post_init__(self) -> None:
        # Not ``super()``: a dataclass with slots is made anew, and is no longer that class.
        Attested.__post_init__(self)
        if self.rights.month != self.attestation.month:
            raise ValueError("these are the rights of another month")
        _require_sums(self.rights)
        if (
            self.attestation.kind is AttestationKind.QUOTIENT_FAMILIAL
            and self.rights.quotient_familial is None
        ):
            raise ValueError("there is no quotient familial to attest")

    @property
    def paid(self) -> int:
        """What was paid in the month, in cents, whoever received it."""
        return sum(payment.amount for payment in self.rights.payments)

    @property
    def open_rights(self) -> tuple[Right, ...]:
        """The benefits to which there is a right."""
        return tuple(_with_status(self.rights.rights, {"open"}))

    @property
    def missing_rights(self) -> tuple[Right, ...]:
        """The benefits that are refused or suspended, each with its reason."""
        return tuple(_with_status(self.rights.rights, {"refused", "suspended"}))


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodContent(Attested):
    """Everything that an attestation of payments on a period says: ``months`` are all its
    months, the oldest first.

    Raises :class:`ValueError` for other months than those asked, and for payments whose
    lines do not add up.
    """

    months: tuple[MonthOfRights, ...]

    def __post_init__(self) -> None:
        Attested.__post_init__(self)
        asked = (self.attestation.first, self.attestation.month)
        if not self.months or (self.months[0].month, self.months[-1].month) != asked:
            raise ValueError("these are the payments of another period")
        for month in self.months:
            _require_sums(month)

    @property
    def payments(self) -> tuple[Payment, ...]:
        """Every payment of the period, the oldest first."""
        return tuple(
            payment
            for month in self.months
            for payment in sorted(month.payments, key=lambda payment: payment.paid_on)
        )

    @property
    def paid(self) -> int:
        """What was paid in the period, in cents, whoever received it."""
        return sum(payment.amount for payment in self.payments)


@dataclass(frozen=True, slots=True)
class SentDocument:
    """A document that was sent: the name that the person gave it, and its pages."""

    name: str
    pages: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptContent:
    """Everything that a receipt says: what was sent, to whom and when, and its number.

    ``subject`` names the journey in words (« Envoyer un document »), ``awaited`` are the
    papers still to send, as names. Nothing of the person, so that a receipt left behind
    betrays nobody. ``zone`` is as above.
    """

    number: str
    subject: str
    submitted_at: datetime
    caf: str
    documents: tuple[SentDocument, ...] = ()
    awaited: tuple[str, ...] = ()
    place: str = PLACE
    demonstration: bool = True
    zone: tzinfo | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EstimateContent:
    """Everything that the summary of an estimate says; nothing of the person.

    ``subject`` names the simulation in words (« Toutes mes aides »). ``zone`` is as above.
    Raises :class:`ValueError` for a total that is not the sum of what is paid each month.
    """

    estimate: Estimate
    subject: str
    made_at: datetime
    place: str = PLACE
    demonstration: bool = True
    zone: tzinfo | None = None

    def __post_init__(self) -> None:
        if sum(one.amount for one in self.monthly) != self.estimate.monthly_total:
            raise ValueError("the monthly amounts do not add up")

    @property
    def made_on(self) -> date:
        """The day of the estimate, where it is printed."""
        return self.made_at.astimezone(self.zone).date()

    @property
    def opened(self) -> tuple[BenefitEstimate, ...]:
        """What would be paid, however often."""
        return tuple(one for one in self.estimate.benefits if one.status is Status.OPEN)

    @property
    def monthly(self) -> tuple[BenefitEstimate, ...]:
        """What would be paid each month."""
        return tuple(one for one in self.opened if one.paid is Paid.MONTHLY)

    @property
    def apart(self) -> tuple[BenefitEstimate, ...]:
        """What would be paid once, or once a year."""
        return tuple(one for one in self.opened if one.paid is not Paid.MONTHLY)

    @property
    def without(self) -> tuple[BenefitEstimate, ...]:
        """What would not be paid, or is not computed, each with its reason."""
        return tuple(one for one in self.estimate.benefits if one.status is not Status.OPEN)


def _require_sums(month: MonthOfRights) -> None:
    for payment in month.payments:
        if sum(line.amount for line in payment.lines) != payment.amount:
            raise ValueError("the lines of a payment do not add up")


def _with_status(rights: Iterable[Right], statuses: set[str]) -> Iterable[Right]:
    return (right for right in rights if right.status in statuses)
