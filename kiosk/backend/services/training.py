"""The accounts to train on: those of the demonstration, which are nobody's."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cache

from kiosk.backend.demo.definition import Definition, load
from kiosk.backend.demo.people import people_of
from kiosk.backend.parts import Parts
from kiosk.backend.refusal import Refused
from kiosk.backend.services.beside import require_beside
from kiosk.backend.services.caller import Place
from kiosk.backend.services.members import full_name
from kiosk.contract import nir
from kiosk.contract.problems import Code
from kiosk.contract.training import TrainingAccount

#: Any day: names and numbers never depend on it.
_DAY = date(2026, 1, 15)


def training_accounts(definition: Definition) -> tuple[TrainingAccount, ...]:
    """Return who can be trained on: of households that are alike, the first alone."""
    return tuple(_accounts(definition))


def accounts(parts: Parts, place: Place) -> tuple[TrainingAccount, ...]:
    """Return them to a conseiller who is signed in to a visit, where people are invented.

    Raises :class:`Refused` elsewhere, and to everybody else.
    """
    if parts.demonstration is None:
        raise Refused(Code.NOT_FOUND)
    with parts.database.read() as transaction:
        require_beside(transaction, place, parts.now())
    return training_accounts(parts.demonstration.definition)


@cache
def households() -> tuple[str, ...]:
    """Return the households that are shipped: the register of their words."""
    return tuple(one.id for one in load().household)


def _accounts(definition: Definition) -> Iterator[TrainingAccount]:
    for household in definition.household:
        name = household.id if household.count == 1 else f"{household.id}-1"
        for one in people_of(definition, household, name, _DAY):
            if one.provisional is not None:
                identifier, password = one.provisional.identifier, one.provisional.password
            elif one.account is not None:
                identifier, password = nir.group(one.account.nir, " "), one.account.password
            else:
                continue
            yield TrainingAccount(
                name=full_name(one.person),
                what=household.id,
                role=one.person.role,
                identifier=identifier,
                password=password,
            )
