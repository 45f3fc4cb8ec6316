"""The people of an invented household: their names and numbers."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from kiosk.backend.demo.definition import Definition, HouseholdDefinition, PersonDefinition
from kiosk.contract import nir
from kiosk.contract.access import Role
from kiosk.contract.models import Person

_SPACE = uuid.UUID("6b696f73-6b20-5465-8d6f-6e7374726174")

#: No commune of France has a code from 990 to 999 (90 to 99 overseas): no NIR made here can
#: be anybody's.
_FIRST_COMMUNE = 990

_CONJOINTS = {
    "delegue": Role.CONJOINT_DELEGUE,
    "sans-delegation": Role.CONJOINT,
    "sans-compte": Role.CONJOINT,
}


@dataclass(frozen=True, slots=True)
class DemoAccount:
    """How a person signs in."""

    nir: str
    password: str


@dataclass(frozen=True, slots=True)
class DemoProvisional:
    """How a person signs in, or did, before their NIR came: ``P`` and 8 digits."""

    identifier: str
    password: str


@dataclass(frozen=True, slots=True)
class DemoPerson:
    """A person, and their account when they have one.

    ``nir`` has its key; who waits for one has none, and neither have small children.
    """

    person: Person
    account: DemoAccount | None
    nir: str | None = None
    provisional: DemoProvisional | None = None
    telephone: str | None = None
    email: str | None = None


def stable_id(*words: str) -> str:
    """Return the identifier of a thing of the demonstration, the same in every database."""
    return uuid.uuid5(_SPACE, "/".join(words)).hex


def people_of(
    definition: Definition, household: HouseholdDefinition, name: str, today: date
) -> tuple[DemoPerson, ...]:
    """Return the people of one household, the allocataire first.

    ``name`` tells households that are alike apart. Only children without an account have
    an age that follows ``today``; everybody else was born on a day that never moves, so
    that the numbers to sign in with do not either.
    """
    return tuple(_people(definition, household, name, today))


def _people(
    definition: Definition, household: HouseholdDefinition, name: str, today: date
) -> Iterator[DemoPerson]:
    drawn = Random(f"{definition.seed}/{name}/people")
    first = household.allocataire or _drawn(definition, household, drawn)
    place = Role.NON_ALLOCATAIRE if household.newcomer else Role.ALLOCATAIRE
    yield _adult(definition, name, "allocataire", place, first)
    # Nobody is called as another one of the household.
    taken = {first.prenoms}
    if household.conjoint != "aucun":
        second = household.conjoint_person or _drawn(definition, household, drawn, first)
        taken.add(second.prenoms)
        role = _CONJOINTS[household.conjoint]
        if household.conjoint == "sans-compte":
            second = second.model_copy(update={"account": "none"})
        yield _adult(definition, name, "conjoint", role, second)
    if household.child_account is not None:
        yield _adult(definition, name, "aine", Role.ENFANT, household.child_account)
    for rank, age in enumerate(household.children):
        child = _child(definition, name, rank, age, first.nom, taken, today)
        taken.add(child.person.prenoms)
        yield child
    if household.other is not None:
        yield _adult(definition, name, "autre", Role.AUTRE, household.other)


def _drawn(
    definition: Definition,
    household: HouseholdDefinition,
    drawn: Random,
    partner: PersonDefinition | None = None,
) -> PersonDefinition:
    """Draw a person; a conjoint is of about the age of the allocataire."""
    names = definition.names
    woman = drawn.random() < 0.5
    family = drawn.choice([one for one in names.families if partner is None or one != partner.nom])
    years = household.born if partner is None else (partner.birth.year - 4, partner.birth.year + 3)
    return PersonDefinition(
        civilite="Mme" if woman else "M.",
        nom=family,
        usage=partner.nom if partner is not None and drawn.random() < 0.3 else None,
        prenoms=drawn.choice(names.women if woman else names.men),
        birth=date(drawn.randint(*years), drawn.randint(1, 12), drawn.randint(1, 28)),
        department=drawn.choice(("75", "92", "93", "78", "59", "13", "69", "2B", "974", "99")),
    )


def _adult(
    definition: Definition, name: str, place: str, role: Role, known: PersonDefinition
) -> DemoPerson:
    person = Person(
        id=stable_id(name, place),
        civilite=known.civilite,
        nom_naissance=known.nom,
        nom_usage=known.usage,
        prenoms=known.prenoms,
        date_naissance=known.birth,
        role=role,
    )
    number = None if known.account == "waiting" else _nir(definition, name, place, known)
    password = getattr(definition.passwords, known.password)
    account = provisional = None
    if known.provisional is not None:
        provisional = DemoProvisional(known.provisional, password)
    elif known.account == "nir":
        assert number is not None
        account = DemoAccount(number, password)
    return DemoPerson(
        person,
        account,
        number,
        provisional,
        _telephone(definition, name, place) if "sms" in known.contact else None,
        f"{name}.{place}@example.org" if "email" in known.contact else None,
    )


def _telephone(definition: Definition, name: str, place: str) -> str:
    """Return a number of the range that Arcep keeps for fiction: 06 39 98 xx xx."""
    drawn = Random(f"{definition.seed}/{name}/{place}/telephone")
    return f"+3363998{drawn.randrange(10_000):04}"


def _child(
    definition: Definition,
    name: str,
    rank: int,
    age: int,
    family: str,
    taken: Collection[str],
    today: date,
) -> DemoPerson:
    drawn = Random(f"{definition.seed}/{name}/child/{rank}")
    girl = drawn.random() < 0.5
    names = definition.names.women if girl else definition.names.men
    days = timedelta(days=drawn.randint(20, 340))
    person = Person(
        id=stable_id(name, "enfant", str(rank)),
        civilite="Mme" if girl else "M.",
        nom_naissance=family,
        prenoms=drawn.choice([one for one in names if one not in taken]),
        date_naissance=_years_before(today, age) - days,
        role=Role.ENFANT,
    )
    return DemoPerson(person, None)


def _years_before(day: date, years: int) -> date:
    """Return the same day ``years`` years before; a 29 February becomes a 28th."""
    if (day.month, day.day) == (2, 29):
        day = day.replace(day=28)
    return day.replace(year=day.year - years)


def _nir(definition: Definition, name: str, place: str, known: PersonDefinition) -> str:
    """Return the NIR of a person, its key included."""
    drawn = Random(f"{definition.seed}/{name}/{place}/nir")
    commune = str(_FIRST_COMMUNE + drawn.randrange(10))
    if len(known.department) == 3:
        # Overseas, the third digit of the department takes the first of the commune's.
        commune = commune[1:]
    sex = "2" if known.civilite == "Mme" else "1"
    order = drawn.randrange(1, 1000)
    number = f"{sex}{known.birth:%y%m}{known.department}{commune}{order:03}"
    return number + nir.key(number)
