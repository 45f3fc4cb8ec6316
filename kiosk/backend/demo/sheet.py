"""``docs/demo.md``: how to sign in as each invented person, and what to look at."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from kiosk.backend.demo.definition import Definition
from kiosk.backend.demo.generate import DemoHousehold, generate
from kiosk.backend.demo.people import DemoAccount
from kiosk.backend.services.members import full_name
from kiosk.contract import nir
from kiosk.contract.access import Role
from kiosk.contract.models import Person

_PLACES = {
    Role.ALLOCATAIRE: "allocataire",
    Role.CONJOINT_DELEGUE: "conjoint, with delegation",
    Role.CONJOINT: "conjoint, without delegation",
    Role.ENFANT: "child over 15",
    Role.AUTRE: "other person of the household",
}

_HEAD = """\
# The people of the demonstration

Made by `kiosk backend --demo-sheet`; do not edit. They are invented, from
`resources/demo/households.toml`: the commune in every NIR has a code from 990 to 999
(90 to 99 overseas), which no commune of France has.

Sign in with the NIR: its 13 first characters, or all 15, with or without spaces. The
password is `{ordinary}`, except where the table says otherwise. Dates and amounts follow
the day: there are always 24 months.

Five wrong passwords in a row lock a person out for 15 minutes.

| Who | Place | NIR | Password | What is interesting |
|---|---|---|---|---|
"""


def sheet(definition: Definition) -> str:
    """Return the sheet, which is the same whatever the day."""
    # Any day: nothing of what is written here depends on it.
    households = generate(definition, date(2026, 1, 15))
    head = _HEAD.format(ordinary=definition.passwords.ordinary)
    return head + "".join(line for one in households for line in _lines(one))


def _lines(household: DemoHousehold) -> Iterator[str]:
    interest = household.interest
    for one in household.people:
        if one.account is not None:
            yield _line(one.person, one.account, interest)
            interest = "Same household."


def _line(person: Person, account: DemoAccount, interest: str) -> str:
    number = nir.group(account.nir, " ")
    cells = (full_name(person), _PLACES[person.role], f"`{number}`", f"`{account.password}`")
    return f"| {' | '.join((*cells, interest))} |\n"
