"""Those who visit: invented people of the demonstration, found by the id of their household.

Numbers and passwords come from the definition itself, as ``docs/demo.md`` lists them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kiosk.backend.demo.definition import load
from kiosk.backend.demo.people import people_of
from kiosk.contract.access import Role
from kiosk.contract.models import Person
from kiosk.journeys.conditions import Value


@dataclass(frozen=True)
class Account:
    """Someone who can sign in. ``nir`` has its key, 15 characters."""

    person: Person
    nir: str
    password: str


def account(household: str, role: Role = Role.ALLOCATAIRE) -> Account:
    """Return the account of who has that role in that household; raise LookupError."""
    definition = load()
    for known in definition.household:
        if known.id == household:
            for one in people_of(definition, known, household, date.today()):
                if one.person.role is role and one.account is not None:
                    return Account(one.person, one.account.nir, one.account.password)
    raise LookupError(f"nobody signs in as {role} of {household}")


def wrong_key(nir: str) -> str:
    """Return the NIR with another key: what one gets by mistyping a digit."""
    key = int(nir[13:])
    return f"{nir[:13]}{key % 97 + 1:02}"


#: Answers to a simulation: somebody alone who works and pays a rent, in Nanterre. What is not
#: here is answered no.
TENANT: dict[str, Value] = {
    "commune": "92000-92050",
    "logement": "locataire-vide",
    "loyer": 65_000,
    "situation": "seul",
    "naissance": "1992-05-04",
    "enfants": 0,
    "activite": "salarie",
    "handicap": "non",
    "revenus": ("salaire",),
    "salaire": 90_000,
    "salaire-stable": True,
    "annee-stable": True,
}

#: Answers of somebody who moves today; the lease is a paper for later.
MOVE: dict[str, Value] = {
    "depuis": date.today().isoformat(),
    "adresse": "rue des lilas",
    "commune": "92400-92026",
    "occupation": "locataire",
    "loyer": 62_000,
}
