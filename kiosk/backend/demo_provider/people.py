"""Who can be chosen at the provider of the demonstration."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.backend.demo.generate import DemoHousehold

#: How many of the invented allocataires are offered, beside those whom the Caf does not know.
_SHOWN = 3

_FRANCE, _MOROCCO = "99100", "99350"


@dataclass(frozen=True, slots=True)
class DemoIdentity:
    """One invented person. ``known``: the Caf of the demonstration has an account of theirs."""

    sub: str
    given_name: str
    family_name: str
    gender: str
    birthdate: str
    birthplace: str
    birthcountry: str
    known: bool

    def claims(self) -> dict[str, str]:
        """Return what the provider says of them."""
        return {
            "sub": self.sub,
            "given_name": self.given_name,
            "family_name": self.family_name,
            "gender": self.gender,
            "birthdate": self.birthdate,
            "birthplace": self.birthplace,
            "birthcountry": self.birthcountry,
        }


#: People whom the Caf does not know: they open an account. The second has a presumed date.
STRANGERS = (
    DemoIdentity(
        "demo-fontanel", "Clarisse Odile", "Fontanel", "female", "1999-05-14", "92050",
        _FRANCE, known=False,
    ),
    DemoIdentity(
        "demo-amrani", "Idriss", "Amrani-Test", "male", "1978-01-01", "",
        _MOROCCO, known=False,
    ),
)  # fmt: skip


def identities(households: Sequence[DemoHousehold]) -> tuple[DemoIdentity, ...]:
    """Return who is offered: some who have an account, then some who have none."""
    found: list[DemoIdentity] = []
    for household in households:
        for one in household.people:
            if one.account is not None and len(found) < _SHOWN:
                person, department = one.person, one.account.nir[5:7]
                abroad = department == "99"
                found.append(
                    DemoIdentity(
                        sub=f"demo-{person.id}",
                        given_name=person.prenoms,
                        family_name=person.nom_naissance,
                        gender="female" if person.civilite == "Mme" else "male",
                        birthdate=person.date_naissance.isoformat(),
                        birthplace="" if abroad else f"{department}001",
                        birthcountry=_MOROCCO if abroad else _FRANCE,
                        known=True,
                    )
                )
    return (*found, *STRANGERS)
