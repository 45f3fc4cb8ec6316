"""What a 2D-Doc says, and whether who signed it is known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from kiosk.scanner.kinds.kind import PaperKind


class Verdict(StrEnum):
    """What came of checking the signature. None of them accuses anybody."""

    VERIFIED = "verified"
    """What the stamp says was signed with a certificate that the operator gave."""
    UNKNOWN_CERTIFICATE = "unknown-certificate"
    """The certificate is not there, was not valid on the day, or the day is not said."""
    WRONG_SIGNATURE = "wrong-signature"
    """It does not hold. A print that was read wrongly is one reason among others."""
    UNREADABLE = "unreadable"
    """A 2D-Doc, of a version or an encoding that is not known here, or without a signature."""


@dataclass(frozen=True)
class Header:
    """Who made the stamp, when, and for what. ``kind`` is the code of the type of document."""

    version: int
    authority: str
    certificate: str
    issued: date | None
    signed: date | None
    kind: str
    perimeter: str | None = None
    country: str | None = None


@dataclass(frozen=True)
class Stamp:
    """A 2D-Doc. ``fields`` by the specification's identifiers (« 31 » is an IBAN).

    ``whole``: every field was of a known identifier, and none was cut.
    """

    header: Header | None
    verdict: Verdict
    fields: Mapping[str, str] = field(default_factory=dict, repr=False)
    whole: bool = False

    @property
    def kind(self) -> PaperKind | None:
        """Which kind of paper it is the stamp of, where the code says one of ours."""
        if self.header is None or self.header.perimeter not in (None, "01"):
            return None
        return KINDS.get(self.header.kind)

    @property
    def iban(self) -> str | None:
        """The account of a RIB, as it is written there."""
        return self.fields.get("31") or None if self.kind is PaperKind.RIB else None

    def as_json(self) -> dict[str, Any]:
        """Return what ``kiosk scan kind --json`` prints of it."""
        header = self.header
        return {
            "verdict": self.verdict.value,
            "version": header and header.version,
            "type": header and header.kind,
            "authority": header and header.authority,
            "certificate": header and header.certificate,
            "issued": header and header.issued and header.issued.isoformat(),
            "signed": header and header.signed and header.signed.isoformat(),
            "fields": dict(self.fields),
            "whole": self.whole,
        }


#: Types of documents of the ANTS's own perimeter (« 01 ») that are one of our kinds. Those of an
#: identity paper (07, 08, 13) do not tell which, and say nothing here.
KINDS: Mapping[str, PaperKind] = MappingProxyType(
    {
        "03": PaperKind.RIB,
        "04": PaperKind.TAX_NOTICE,
        "05": PaperKind.RIB,
        "06": PaperKind.PAYSLIP,
        "16": PaperKind.TITRE_DE_SEJOUR,
        "28": PaperKind.TAX_NOTICE,
    }
)
