"""How an invented household lives: coherent with its people, its income and its rights."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from random import Random
from typing import Any

from kiosk.backend.demo.definition import OLDEST, Definition, HouseholdDefinition
from kiosk.backend.demo.people import DemoPerson, stable_id
from kiosk.backend.services.calendar import month_of, shifted
from kiosk.backend.services.members import full_name
from kiosk.backend.services.postal import commune
from kiosk.backend.store import situation
from kiosk.backend.store.base import Table
from kiosk.contract.access import MANAGERS, Role

#: Who was born before it has retired; none of them works on.
_RETIRED = 1962

#: What one lives on, by what one does; who is not here has no income of their own.
_LIVES_ON = {
    "salarie": "salaire",
    "apprenti": "salaire",
    "etudiant": "salaire",
    "independant": "independant",
    "chomage": "chomage",
    "arret-maladie": "indemnites-journalieres",
    "retraite": "retraite",
    "invalidite": "invalidite",
}

#: What a hosted parent draws, in cents a month.
_SMALL_PENSION = 64_000

Row = tuple[type[Table], dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Life:
    """Rows of what the Caf knows. ``lasting`` stay as people change them; ``dated`` are those
    of each month, and follow the day."""

    lasting: tuple[Row, ...]
    dated: tuple[Row, ...]


def life_of(
    definition: Definition,
    household: HouseholdDefinition,
    name: str,
    people: tuple[DemoPerson, ...],
    adresse: tuple[str, ...],
    iban: str,
    income: int,
    today: date,
) -> Life:
    """Return the life of one household. ``income`` is that of a year, in cents: the one that
    its quotient familial is made of, two years before."""
    if household.newcomer:
        # They have asked for nothing yet: nothing is known of them.
        return Life((), ())
    maker = _Maker(definition, household, name, people, adresse, income, today)
    holder = full_name(people[0].person)
    opened = maker.since("bank", 400, 4000)
    account = {"dossier_id": stable_id(name), "holder": holder, "iban": iban, "since": opened}
    lasting: tuple[Row, ...] = (
        *maker.family(),
        *maker.dwelling(),
        *maker.works(),
        (situation.BankAccount, account),
        *maker.pregnancy(),
    )
    return Life(lasting, tuple(maker.resources()))


class _Maker:
    """Makes the life of one household; everything is drawn from its name."""

    def __init__(
        self,
        definition: Definition,
        household: HouseholdDefinition,
        name: str,
        people: tuple[DemoPerson, ...],
        adresse: tuple[str, ...],
        income: int,
        today: date,
    ) -> None:
        self._definition, self._household, self._name = definition, household, name
        self._adresse, self._income, self._today = adresse, income, today
        everybody = [one.person for one in people]
        couple = MANAGERS | {Role.CONJOINT}
        self._couple = [one for one in everybody if one.role in couple]
        self._others = [one for one in everybody if one.role is Role.AUTRE]
        self._births = sorted(one.date_naissance for one in everybody if one.role is Role.ENFANT)
        self._activites = dict(self._draw_activites())

    def since(self, what: str, least: int, most: int) -> date:
        """Return a day that never moves, some days before the demonstration was written."""
        return date(2026, 1, 5) - timedelta(days=self._drawn(what).randint(least, most))

    def family(self) -> Iterator[Row]:
        kind = self._household.family or self._family()
        since = None if kind == "celibataire" else self._family_since()
        row = {"dossier_id": stable_id(self._name), "situation": kind, "since": since}
        yield situation.Family, row

    def dwelling(self) -> Iterator[Row]:
        kind = self._occupation()
        rent = None
        if kind in ("locataire", "meuble", "foyer", "colocataire"):
            aid = max(
                (self._most(right.amount) for right in self._rights("aide_logement")), default=0
            )
            rent = int(aid * self._drawn("rent").uniform(1.3, 1.9) + 260) * 100
        yield (
            situation.Dwelling,
            {
                "dossier_id": stable_id(self._name),
                "commune": commune(self._adresse),
                "occupation": kind,
                "loyer": rent,
                "since": self.since("dwelling", 60, 2600),
            },
        )

    def works(self) -> Iterator[Row]:
        for member_id, activite in self._activites.items():
            since = self.since(f"work/{member_id}", 120, 3600)
            yield (
                situation.Work,
                {"member_id": member_id, "activite": activite, "since": since},
            )

    def pregnancy(self) -> Iterator[Row]:
        days = self._household.pregnancy
        if days is not None:
            mother = next(one for one in self._couple if one.civilite == "Mme")
            yield (
                situation.Pregnancy,
                {
                    "id": stable_id(self._name, "pregnancy"),
                    "member_id": mother.id,
                    "expected_on": self._today + timedelta(days=days),
                    "children": 1,
                },
            )

    def resources(self) -> Iterator[Row]:
        """The months before this one, 24 of them, then the two years that taxes know."""
        current = month_of(self._today)
        base = self._today.year - 2
        months = [shifted(current, -back) for back in range(1, OLDEST + 1)]
        for member_id, yearly in self._shares():
            kind = _LIVES_ON[self._activites[member_id]]
            drawn = self._drawn(f"resources/{member_id}")
            lag = self._declared_until()
            wobble = {month: drawn.uniform(0.97, 1.03) for month in sorted(months)}
            for month in months:
                amount = self._in_year(yearly, int(month[:4]) - base) / 12
                # A quarter was declared last; an employer said the rest.
                declared = lag <= months.index(month) < lag + 3
                origin = "declared" if declared else "known"
                yield self._resource(member_id, month, kind, amount * wobble[month], origin)
            for year in (base, base + 1):
                amount = self._in_year(yearly, year - base)
                yield self._resource(member_id, str(year), kind, amount, "known")

    def _declared_until(self) -> int:
        """How many months ago the last quarter that was declared ended; who is late forgot one."""
        kinds = {alert.kind for alert in self._household.alerts}
        if "declaration-trimestrielle" in kinds:
            return 4
        return self._drawn("declared").randint(0, 2)

    def _resource(self, member_id: str, period: str, kind: str, amount: float, origin: str) -> Row:
        return (
            situation.Resource,
            {
                "member_id": member_id,
                "month": period,
                "kind": kind,
                # To the euro, as payslips are copied.
                "amount": round(amount / 100) * 100,
                "origin": origin,
            },
        )

    def _in_year(self, yearly: int, years: int) -> float:
        rate = 1 + Decimal(str(self._definition.revaluation.incomes))
        return float(yearly * rate**years)

    def _shares(self) -> Iterator[tuple[str, int]]:
        earning = [one.id for one in self._couple if self._activites[one.id] in _LIVES_ON]
        if earning and self._income:
            first = self._income if len(earning) == 1 else self._income * 58 // 100
            yield earning[0], first
            if len(earning) > 1:
                yield earning[1], self._income - first
        for other in self._others:
            yield other.id, 12 * _SMALL_PENSION

    def _draw_activites(self) -> Iterator[tuple[str, str]]:
        benefits = {right.benefit for right in self._household.rights}
        for rank, one in enumerate(self._couple):
            drawn = self._drawn(f"activite/{rank}")
            if one.date_naissance.year < _RETIRED:
                yield one.id, "retraite"
            elif rank == 0 and "aah" in benefits:
                yield one.id, "invalidite"
            elif rank == 0 and self._name.startswith("etudiant"):
                yield one.id, "etudiant"
            elif "rsa" in benefits:
                yield one.id, "chomage" if rank == 0 and self._income else "sans-activite"
            elif rank == 0:
                yield one.id, "salarie" if drawn.random() < 0.85 else "independant"
            else:
                small = self._births and (self._today - self._births[-1]).days < 3 * 365
                rest = ("salarie", "conge-parental") if small else ("salarie", "sans-activite")
                yield one.id, rest[drawn.random() < 0.35]
        for other in self._others:
            yield other.id, "retraite"

    def _family(self) -> str:
        first = self._couple[0]
        if len(self._couple) > 1:
            names = {one.nom_naissance for one in self._couple}
            if len(names) == 1 or any(one.nom_usage in names for one in self._couple):
                return "marie"
            return self._drawn("family").choice(("marie", "pacse", "concubinage", "pacse"))
        if self._births:
            return (
                "divorce"
                if first.nom_usage
                else self._drawn("family").choice(("separe", "divorce"))
            )
        if first.date_naissance.year < _RETIRED:
            return "veuf"
        return "celibataire"

    def _family_since(self) -> date:
        """The day after both came of age; alone, after the last child was born."""
        drawn = self._drawn("family-since")
        if len(self._couple) == 1 and self._births:
            return min(self._births[-1] + timedelta(days=drawn.randint(100, 700)), self._today)
        born = max(one.date_naissance for one in self._couple)
        least = born + timedelta(days=20 * 365)
        most = self._births[0] if self._births else date(2025, 6, 1)
        days = max(1, (most - least).days)
        return least + timedelta(days=drawn.randrange(days))

    def _occupation(self) -> str:
        landlord = self._household.landlord or ""
        if landlord.startswith("FOYER"):
            return "foyer"
        if self._name.startswith("etudiant"):
            return "meuble"
        if self._rights("aide_logement"):
            return "locataire"
        return self._drawn("occupation").choice(("locataire", "proprietaire", "accedant"))

    def _rights(self, benefit: str) -> list[Any]:
        return [one for one in self._household.rights if one.benefit == benefit]

    @staticmethod
    def _most(amount: float | tuple[float, float]) -> float:
        return amount[1] if isinstance(amount, tuple) else amount

    def _drawn(self, what: str) -> Random:
        return Random(f"{self._definition.seed}/{self._name}/life/{what}")
