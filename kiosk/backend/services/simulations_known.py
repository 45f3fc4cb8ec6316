"""What the dossier answers already of a simulation."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.backend.parts import Parts
from kiosk.backend.services.caller import Caller
from kiosk.backend.services.members import address_seen, members_of, person_of
from kiosk.backend.services.postal import commune
from kiosk.backend.store.people import Member
from kiosk.contract.access import MANAGERS, Role
from kiosk.contract.estimates import KnownAnswers
from kiosk.contract.models import Person
from kiosk.journeys.conditions import Value
from kiosk.journeys.foyer.enfants import MOST
from kiosk.journeys.registry import registry
from kiosk.journeys.rules import Rules, check

#: The simulation that asks everything.
_WHOLE = "toutes-mes-aides"

_PARTNERS = MANAGERS | {Role.CONJOINT}


def known(parts: Parts, caller: Caller) -> KnownAnswers:
    """Return the answers that the dossier of the caller gives, each in order by itself.

    The caller is who asks, be they the conjoint. Who does not manage the dossier gets what
    they see of it: their birth and their address.
    """
    with parts.database.read() as transaction:
        adresse = address_seen(transaction, caller.member_id, caller.dossier_id)
        members = members_of(transaction, caller.dossier_id)
        person = person_of(transaction.get_one(Member, caller.member_id))
    found = dict(_of_person(person, adresse))
    if caller.manages:
        found |= _of_partner(person, members) | dict(_of_children(members, parts))
    journey, rules = registry()[_WHOLE], Rules(parts.today())
    return KnownAnswers(
        answers={
            key: value
            for key, value in found.items()
            if check(journey.question(key), value, rules) is None
        }
    )


def _of_person(person: Person, adresse: tuple[str, ...]) -> Iterator[tuple[str, Value]]:
    yield "naissance", person.date_naissance.isoformat()
    found = commune(adresse)
    if found is not None:
        yield "commune", found


def _of_partner(person: Person, members: tuple[Person, ...]) -> dict[str, Value]:
    partner = next((one for one in members if one.role in _PARTNERS and one != person), None)
    if partner is None:
        return {"situation": "seul"}
    found: dict[str, Value] = {"conjoint-naissance": partner.date_naissance.isoformat()}
    # Who bears the name of the other one is married; the dossier does not tell the rest.
    if person.nom_usage == partner.nom_naissance or partner.nom_usage == person.nom_naissance:
        found["situation"] = "marie-pacse"
    return found


def _of_children(members: tuple[Person, ...], parts: Parts) -> Iterator[tuple[str, Value]]:
    """The eldest first; who is too old to count is not there any more."""
    births = sorted(one.date_naissance for one in members if one.role is Role.ENFANT)
    question, rules = registry()[_WHOLE].question("enfant-1-naissance"), Rules(parts.today())
    counted = [day.isoformat() for day in births]
    counted = [day for day in counted if check(question, day, rules) is None][:MOST]
    yield "enfants", len(counted)
    for number, day in enumerate(counted, 1):
        yield f"enfant-{number}-naissance", day
