"""Invented people and money, to draw documents from. Dates are fixed: nothing reads a clock."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from kiosk.contract.access import Role
from kiosk.contract.models import (
    Attestation,
    AttestationKind,
    MonthOfRights,
    Payment,
    PaymentLine,
    Person,
    Recipient,
    Right,
)
from kiosk.documents.content import AttestationContent

MONTH = "2026-10"
ISSUED = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
NUMBER = "A-2611-7K3M-9QXD"


def person(
    nom: str = "Carrel",
    prenoms: str = "Élise Marie",
    *,
    civilite: str = "Mme",
    usage: str | None = None,
    role: Role = Role.ALLOCATAIRE,
    birth: date = date(1986, 2, 17),
) -> Person:
    return Person(
        id=f"{role}-{prenoms}",
        civilite=civilite,
        nom_naissance=nom,
        nom_usage=usage,
        prenoms=prenoms,
        date_naissance=birth,
        role=role,
    )


FAMILY = (
    person(usage="Lambertin"),
    person("Lambertin", "Antoine", civilite="M.", role=Role.CONJOINT_DELEGUE),
    person("Lambertin", "Zoé", role=Role.ENFANT, birth=date(2017, 1, 1)),
)

ARABIC_FAMILY = (
    person("بن يوسف", "فاطمة الزهراء", birth=date(1990, 5, 19)),
    person("العلوي", "عبد الرحمن", civilite="M.", role=Role.CONJOINT),
)

ADRESSE = ("BÂTIMENT C, APPARTEMENT 12", "14 RUE DES TILLEULS", "92700 COLOMBES")


def line(benefit: str, amount: int, kind: str = "right", period: str = "2026-09") -> PaymentLine:
    return PaymentLine(benefit=benefit, kind=kind, amount=amount, period=period)


def payment(
    *lines: PaymentLine, name: str = "Élise Lambertin", third_party: bool = False, day: int = 5
) -> Payment:
    return Payment(
        id=f"{name}-{day}",
        paid_on=date(2026, 10, day),
        month=MONTH,
        amount=sum(one.amount for one in lines),
        recipient=Recipient(name=name, third_party=third_party, iban_masked="FR76 •••• •••• 123"),
        lines=lines,
    )


PAYMENTS = (
    payment(
        line("af", 34456),
        line("cf", 19660),
        line("aide_logement", 21100),
        line("aide_logement", -4800, "deduction"),
    ),
    payment(line("aide_logement", 38900), name="OFFICE DES TROIS RIVES", third_party=True),
)

RIGHTS = (
    Right(benefit="af", amount=34456, status="open"),
    Right(benefit="cf", amount=19660, status="open"),
    Right(benefit="prime_activite", amount=0, status="refused", reason="ressources-superieures"),
    Right(benefit="rsa", amount=0, status="suspended", reason="declaration-manquante"),
)


def month(**changes: Any) -> MonthOfRights:
    values: dict[str, Any] = {
        "month": MONTH,
        "rights": RIGHTS,
        "payments": PAYMENTS,
        "quotient_familial": 105400,
    }
    return MonthOfRights(**(values | changes))


def content(kind: AttestationKind = AttestationKind.PAIEMENT, **changes: Any) -> AttestationContent:
    values: dict[str, Any] = {
        "attestation": Attestation(id="1", kind=kind, month=MONTH, number=NUMBER, issued_at=ISSUED),
        "caf": "Caf des Hauts-de-Seine",
        "dossier": "4521873",
        "adresse": ADRESSE,
        "members": FAMILY,
        "rights": month(),
        "zone": UTC,
    }
    return AttestationContent(**(values | changes))
