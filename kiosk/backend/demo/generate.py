"""The invented households, whole."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from random import Random

from kiosk.backend.demo.definition import Definition, HouseholdDefinition
from kiosk.backend.demo.letters import DemoLetter, letters_of
from kiosk.backend.demo.life import Life, life_of
from kiosk.backend.demo.money import Money, money_of
from kiosk.backend.demo.people import DemoPerson, people_of, stable_id
from kiosk.backend.services.calendar import month_of, shifted
from kiosk.backend.services.members import full_name
from kiosk.contract.access import Role
from kiosk.contract.identity import Decision
from kiosk.contract.models import Alert, FormerDossier


@dataclass(frozen=True, slots=True)
class DemoHousehold:
    """A household on a day. ``last_sign_in`` is None for who never signed in; ``decision`` is
    what the allocataire decided about the conjoint, or None."""

    id: str
    number: str
    interest: str
    caf: str
    adresse: tuple[str, ...]
    people: tuple[DemoPerson, ...]
    money: Money
    life: Life
    alerts: tuple[Alert, ...]
    letters: tuple[DemoLetter, ...]
    former: FormerDossier | None
    last_sign_in: datetime | None
    decision: Decision | None


def generate(definition: Definition, today: date) -> tuple[DemoHousehold, ...]:
    """Return every household as it is on ``today``, always the same for the same day."""
    return tuple(_households(definition, today))


def _households(definition: Definition, today: date) -> Iterator[DemoHousehold]:
    number = 0
    for household in definition.household:
        for copy in range(household.count):
            number += 1
            name = household.id if household.count == 1 else f"{household.id}-{copy + 1}"
            yield _household(definition, household, name, number, today)


def _household(
    definition: Definition, household: HouseholdDefinition, name: str, number: int, today: date
) -> DemoHousehold:
    drawn = Random(f"{definition.seed}/{name}/household")
    people = people_of(definition, household, name, today)
    former = None
    if household.former is not None:
        until = shifted(month_of(today), -household.former.until)
        former = FormerDossier(caf=household.former.caf, until=until)
    adresse = household.adresse or _adresse(definition, drawn)
    money = money_of(
        definition,
        household,
        name,
        holder=full_name(people[0].person),
        disabled_child=any(right.benefit == "aeeh" for right in household.rights),
        children=sum(one.person.role is Role.ENFANT for one in people),
        today=today,
    )
    return DemoHousehold(
        id=stable_id(name),
        number=f"{9_000_000 + number}",
        interest=household.interest,
        caf=household.caf,
        adresse=adresse,
        people=people,
        money=money,
        life=life_of(definition, household, name, people, adresse, money.iban, money.income, today),
        alerts=tuple(
            Alert(kind=one.kind, benefit=one.benefit, since=today - timedelta(days=one.days))
            for one in household.alerts
        ),
        letters=letters_of(household, drawn, today),
        former=former,
        last_sign_in=None if household.undecided else _last_sign_in(drawn, today),
        decision=_decision(household),
    )


def _decision(household: HouseholdDefinition) -> Decision | None:
    if household.conjoint == "aucun" or household.undecided:
        return None
    return Decision.YES if household.conjoint == "delegue" else Decision.NO


def _adresse(definition: Definition, drawn: Random) -> tuple[str, ...]:
    names = definition.names
    return (f"{drawn.randint(1, 180)} {drawn.choice(names.streets)}", drawn.choice(names.towns))


def _last_sign_in(drawn: Random, today: date) -> datetime | None:
    if drawn.random() < 0.15:
        return None
    day = today - timedelta(days=drawn.randint(2, 70))
    hour = time(drawn.randint(7, 21), drawn.randrange(60))
    return datetime.combine(day, hour).astimezone()
