"""``docs/demo.md``: how to sign in as each invented person, and what to look at."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from kiosk.backend.demo.conseillers import CONSEILLERS
from kiosk.backend.demo.definition import Definition
from kiosk.backend.demo.generate import DemoHousehold, generate
from kiosk.backend.demo.people import DemoPerson
from kiosk.backend.services.members import full_name
from kiosk.contract import nir
from kiosk.contract.access import Role

_PLACES = {
    Role.ALLOCATAIRE: "allocataire",
    Role.CONJOINT_DELEGUE: "conjoint, with delegation",
    Role.CONJOINT: "conjoint, without delegation",
    Role.ENFANT: "child over 15",
    Role.AUTRE: "other person of the household",
    Role.NON_ALLOCATAIRE: "no dossier yet",
}

_HEAD = """\
# The people of the demonstration

Made by `kiosk backend --demo-sheet`; do not edit. They are invented, from
`resources/demo/households.toml`: the commune in every NIR has a code from 990 to 999
(90 to 99 overseas), which no commune of France has.

Sign in with the NIR: its 13 first characters, or all 15, with or without spaces; or with
the provisional identifier (`P` and 8 digits). The password is `{ordinary}`, except where the
table says otherwise; who has none has no account yet. Dates and amounts follow the day: there
are always 24 months.

Five wrong passwords in a row lock a person out for 15 minutes.

| Who | Place | NIR or identifier | Password | What is interesting |
|---|---|---|---|---|
"""


_CONTACTS = """
## To open an account, or to find one again

*Mot de passe oublié* asks for the number and the birth name; a forgotten provisional identifier,
for the civil status and the address that the Caf knows. Nobody has these telephones (06 39 98 xx xx
is kept for fiction) nor these mailboxes: what is sent shows on the telephone beside the page.

| Who | Born | Birth name | NIR | Telephone | E-mail |
|---|---|---|---|---|---|
"""

_CONSEILLERS = """
## Who helps

Two conseillers sign in beside a visitor. Their time code shows on the telephone beside the page
while the screen asks for it; or a badge is shown to the camera, which is a QR code of the text
below, then its PIN. The console asks for the PIN and the time code, which `kiosk conseillers code
NAME` shows too. Neither conseiller exists outside the demonstration. A code is good once: for
another sign-in, wait for the next one.

| Who | Organisation | Name to type | PIN | What the badge holds |
|---|---|---|---|---|
"""


def sheet(definition: Definition) -> str:
    """Return the sheet, which is the same whatever the day."""
    # Any day: nothing of what is written here depends on it.
    households = generate(definition, date(2026, 1, 15))
    head = _HEAD.format(ordinary=definition.passwords.ordinary)
    accounts = "".join(line for one in households for line in _lines(one))
    known = [one for household in households for one in household.people if _has_papers(one)]
    contacts = _CONTACTS + "".join(_contact(one) for one in known)
    helpers = _CONSEILLERS + "".join(
        _row(one.name, one.organisation, f"`{one.login}`", f"`{one.pin}`", f"`{one.badge}`")
        for one in CONSEILLERS
    )
    return head + accounts + contacts + helpers


def _has_papers(one: DemoPerson) -> bool:
    return one.nir is not None or one.provisional is not None


def _lines(household: DemoHousehold) -> Iterator[str]:
    interest = household.interest
    for one in household.people:
        if _has_papers(one):
            yield _line(one, interest)
            interest = "Same household."


def _line(one: DemoPerson, interest: str) -> str:
    if one.provisional is not None:
        number, password = one.provisional.identifier, f"`{one.provisional.password}`"
    else:
        number = _number(one)
        password = f"`{one.account.password}`" if one.account else "none"
    return _row(full_name(one.person), _PLACES[one.person.role], f"`{number}`", password, interest)


def _contact(one: DemoPerson) -> str:
    born = f"{one.person.date_naissance:%d/%m/%Y}"
    number = f"`{_number(one)}`" if one.nir else "awaited"
    telephone = one.telephone and f"`0{one.telephone.removeprefix('+33')}`"
    email = one.email and f"`{one.email}`"
    name = one.person.nom_naissance
    return _row(full_name(one.person), born, name, number, telephone or "none", email or "none")


def _number(one: DemoPerson) -> str:
    return nir.group(one.nir or "", " ")


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |\n"
