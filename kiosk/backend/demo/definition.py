"""The definition of the demonstration, as ``resources/demo/households.toml`` writes it."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path
from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from kiosk.contract.vocabulary import ALERTS, BENEFITS, FAMILIES, REASONS

#: Months back from today of the oldest right: one more than is shown, so that the oldest
#: payment shown has the right that it pays.
OLDEST = 24

_FILE = Path(__file__).resolve().parents[3] / "resources" / "demo" / "households.toml"

#: One amount, or the bounds between which one is drawn. Euros.
Amount = float | tuple[float, float]


class _Definition(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class PersonDefinition(_Definition):
    """A person named in the file. ``department`` is that of the birth: 75, 2A, 974, 99.

    ``account`` says how they sign in: by their NIR, by a ``provisional`` identifier (``P`` and
    8 digits) while they have no NIR, or when theirs has ``arrived``, or not at all.
    ``contact`` says how the Caf reaches them.
    """

    civilite: Literal["Mme", "M."]
    nom: str
    usage: str | None = None
    prenoms: str
    birth: date
    department: str = Field(pattern=r"^(\d{2}|2[AB]|97\d)$")
    password: Literal["ordinary", "old"] = "ordinary"
    account: Literal["nir", "waiting", "arrived", "none"] = "nir"
    provisional: str | None = Field(None, pattern=r"^P\d{8}$")
    contact: tuple[Literal["sms", "email"], ...] = ("sms", "email")

    @model_validator(mode="after")
    def _named(self) -> Self:
        if (self.account in ("waiting", "arrived")) != (self.provisional is not None):
            raise ValueError("who waits for a NIR, or did, has a provisional identifier")
        return self


class RightDefinition(_Definition):
    """A right from ``first`` to ``last`` months ago."""

    benefit: Literal[BENEFITS]  # type: ignore[valid-type]
    amount: Amount = 0.0
    first: int = Field(OLDEST, ge=0, le=OLDEST)
    last: int = Field(0, ge=0, le=OLDEST)
    status: Literal["open", "suspended", "refused"] = "open"
    reason: Literal[REASONS] | None = None  # type: ignore[valid-type]
    third_party: bool = False

    @model_validator(mode="after")
    def _coherent(self) -> Self:
        if self.last > self.first:
            raise ValueError("a right ends before it begins")
        if (self.status == "open") == (self.reason is not None):
            raise ValueError("a right that is not open has a reason, and an open one none")
        if (self.status == "open") != (self.amount != 0.0):
            raise ValueError("a right that is open has an amount, and another one none")
        return self


class DebtDefinition(_Definition):
    """A debt, deducted from the payment of ``first`` months ago and from those after."""

    benefit: Literal[BENEFITS]  # type: ignore[valid-type]
    initial: float = Field(gt=0)
    monthly: float = Field(gt=0)
    first: int = Field(ge=0, lt=OLDEST)


class RegularisationDefinition(_Definition):
    """Money for an earlier month, added to the payment of ``paid`` months ago."""

    benefit: Literal[BENEFITS]  # type: ignore[valid-type]
    amount: float
    period: int = Field(ge=1, le=OLDEST)
    paid: int = Field(ge=0, lt=OLDEST)


class AlertDefinition(_Definition):
    """An alert that has stood for some days."""

    kind: Literal[ALERTS]  # type: ignore[valid-type]
    benefit: Literal[BENEFITS] | None = None  # type: ignore[valid-type]
    days: int = Field(ge=0)


class LettersDefinition(_Definition):
    """How many letters came."""

    unread: int = 0
    read: int = 0


class FormerDefinition(_Definition):
    """Another Caf, until some months ago (included)."""

    caf: str
    until: int = Field(ge=1)


class HouseholdDefinition(_Definition):
    """One household, or ``count`` alike. ``interest`` says what to look at in it.

    ``born`` bounds the birth years of adults who are not named. ``children`` are ages in
    years today; ``child_account`` is one more child, over 15, who may have an account.
    ``newcomer``: the first person has opened an account, and asked for nothing yet.
    ``undecided``: the allocataire has not said whether the conjoint may manage the dossier.
    ``family`` is how they live, drawn when it is not said; ``pregnancy``, in how many days a
    birth is expected.
    """

    id: str = Field(pattern=r"^[a-z-]+$")
    interest: str
    count: int = Field(1, ge=1)
    conjoint: Literal["aucun", "delegue", "sans-delegation", "sans-compte"] = "aucun"
    undecided: bool = False
    newcomer: bool = False
    allocataire: PersonDefinition | None = None
    conjoint_person: PersonDefinition | None = None
    child_account: PersonDefinition | None = None
    other: PersonDefinition | None = None
    born: tuple[int, int] = (1970, 2000)
    children: tuple[int, ...] = ()
    caf: str = "Caf des Hauts-de-Seine"
    adresse: tuple[str, ...] = ()
    former: FormerDefinition | None = None
    income: Amount
    landlord: str | None = None
    family: Literal[FAMILIES] | None = None  # type: ignore[valid-type]
    pregnancy: int | None = Field(None, ge=1, le=270)
    rights: tuple[RightDefinition, ...]
    debts: tuple[DebtDefinition, ...] = ()
    regularisations: tuple[RegularisationDefinition, ...] = ()
    alerts: tuple[AlertDefinition, ...] = ()
    letters: LettersDefinition = LettersDefinition()


class Names(_Definition):
    """What is drawn from when nothing is said."""

    families: tuple[str, ...]
    women: tuple[str, ...]
    men: tuple[str, ...]
    streets: tuple[str, ...]
    towns: tuple[str, ...]


class Passwords(_Definition):
    """The passwords of the demonstration."""

    ordinary: str
    old: str


class Revaluation(_Definition):
    """By how much amounts and incomes grew each year."""

    yearly: float
    incomes: float


class Definition(_Definition):
    """The whole file."""

    seed: int
    passwords: Passwords
    revaluation: Revaluation
    names: Names
    household: tuple[HouseholdDefinition, ...]


def load(path: Path = _FILE) -> Definition:
    """Read the definition. Raises OSError, or ValueError when it is not in order."""
    return Definition.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))
