"""The kinds of papers that can be told from one another."""

from __future__ import annotations

from enum import StrEnum


class PaperKind(StrEnum):
    """What a page seems to be. Each has its words in every catalogue: ``paper-kind-<kind>``."""

    IDENTITY_CARD = "identity-card"
    PASSPORT = "passport"
    TITRE_DE_SEJOUR = "titre-de-sejour"
    PAYSLIP = "payslip"
    RENT_RECEIPT = "rent-receipt"
    RIB = "rib"
    TAX_NOTICE = "tax-notice"
    SCHOOL_CERTIFICATE = "school-certificate"
    PAY_ATTESTATION = "pay-attestation"
    OTHER = "other"
    """Anything else, and whatever nobody could be sure of."""
