"""What an identity paper says, as far as it could be read, and what is wrong with it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from kiosk.scanner.mrz.layouts import Format


class Problem(StrEnum):
    """Why something is missing from a paper, or is to be looked at again."""

    NO_ZONE = "no-zone"
    """No machine-readable zone was found in the picture."""
    NUMBER_UNREAD = "number-unread"
    BIRTH_UNREAD = "birth-unread"
    BIRTH_INCOMPLETE = "birth-incomplete"
    """The paper itself does not say the day or the month."""
    BIRTH_IMPOSSIBLE = "birth-impossible"
    EXPIRY_UNREAD = "expiry-unread"
    EXPIRY_NONE = "expiry-none"
    EXPIRY_IMPOSSIBLE = "expiry-impossible"
    EXPIRED = "expired"
    OPTIONAL_UNREAD = "optional-unread"
    COMPOSITE_FAILED = "composite-failed"
    """The last check digit does not hold: something that no other one covers is wrong."""
    NAMES_UNREAD = "names-unread"
    NAMES_UNSURE = "names-unsure"
    NAMES_TRUNCATED = "names-truncated"
    SEX_UNREAD = "sex-unread"
    STATE_UNREAD = "state-unread"
    NATIONALITY_UNREAD = "nationality-unread"
    CODE_UNKNOWN = "code-unknown"
    """The state, or the nationality, was read, and is in no register."""


@dataclass(frozen=True, slots=True)
class Paper:
    """The fields of one zone. None: not on this paper, or unread, which ``problems`` says.

    ``checks`` by name, each check digit of the format: whether it holds. Names are covered by
    none, but on the old French card. ``mended`` are the fields of which a doubted character
    was settled by a check digit. ``confidence`` is the least chance, 0 to 1, of a character.
    """

    format: Format
    kind: str | None = None
    state: str | None = None
    surname: str | None = None
    given_names: str | None = None
    number: str | None = None
    nationality: str | None = None
    birth: date | None = None
    sex: str | None = None
    """M, F, or X where the paper does not say."""
    expiry: date | None = None
    issued: str | None = None
    """Year and month, on the old French card: YYYY-MM."""
    optional: str | None = None
    lines: tuple[str, ...] = ()
    """The zone as it was read, mended; a question mark is a character that was not."""
    checks: dict[str, bool] = field(default_factory=dict)
    mended: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    confidence: float = 1.0

    @property
    def right(self) -> bool:
        """Whether every check digit holds."""
        return bool(self.checks) and all(self.checks.values())

    def as_json(self) -> dict[str, Any]:
        """Return the fields as JSON has them."""
        return {
            "format": self.format.value,
            "kind": self.kind,
            "state": self.state,
            "surname": self.surname,
            "given_names": self.given_names,
            "number": self.number,
            "nationality": self.nationality,
            "birth": self.birth.isoformat() if self.birth else None,
            "sex": self.sex,
            "expiry": self.expiry.isoformat() if self.expiry else None,
            "issued": self.issued,
            "optional": self.optional,
            "lines": list(self.lines),
            "checks": dict(self.checks),
            "mended": list(self.mended),
            "confidence": round(self.confidence, 3),
            "problems": [problem.value for problem in self.problems],
        }
