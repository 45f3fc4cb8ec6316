"""Whom a démarche may be about: what the Caf knows, for a question to choose from."""

from __future__ import annotations

from sqlalchemy.orm import Session as Transaction

from kiosk.backend.refusal import Refused
from kiosk.backend.services.caller import Caller
from kiosk.backend.services.members import members_of
from kiosk.contract.access import MANAGERS, Role
from kiosk.contract.models import Person
from kiosk.contract.problems import Code
from kiosk.journeys.binding import NothingToOffer, Offers, bind
from kiosk.journeys.model import Journey, Source

_ADULTS = MANAGERS | {Role.CONJOINT, Role.NON_ALLOCATAIRE}


def offers_of(transaction: Transaction, caller: Caller, journey: Journey) -> Offers:
    """Return what ``journey`` lets the caller choose from. Who does not manage the dossier
    is shown nobody."""
    if not journey.sources or not caller.manages:
        return dict.fromkeys(journey.sources, ())
    members = members_of(transaction, caller.dossier_id)
    found = {
        Source.ENFANTS: [one for one in members if one.role is Role.ENFANT],
        Source.PERSONNES: [one for one in members if one.role not in _ADULTS],
    }
    return {
        source: tuple((one.id, label_of(one)) for one in found[source])
        for source in journey.sources
    }


def label_of(person: Person) -> str:
    """Return what tells a person from the others of their household, in any language."""
    return f"{person.prenoms} ({person.date_naissance:%d/%m/%Y})"


def bound(transaction: Transaction, caller: Caller, journey: Journey) -> Journey:
    """Return ``journey`` with the choices of the caller. Raises :class:`Refused`."""
    return bound_to(journey, offers_of(transaction, caller, journey))


def bound_to(journey: Journey, offers: Offers) -> Journey:
    """Return ``journey`` with these choices. Raises :class:`Refused` where there are none."""
    try:
        return bind(journey, offers)
    except NothingToOffer:
        raise Refused(Code.NOTHING_TO_CHOOSE) from None
