"""What a submission changes at the Caf, as its journey declares it.

In the demonstration changes count at once; in a real one a gestionnaire would look first.
Answers are in order: the journey was checked. What was not asked changes nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from types import MappingProxyType

from sqlalchemy import delete
from sqlalchemy.orm import Session as Transaction

from kiosk.backend.services import situation
from kiosk.backend.services.caller import Caller
from kiosk.backend.services.contact_proofs import takes_a_code
from kiosk.backend.services.facts import partner_of, quarter_before, year_declared
from kiosk.backend.services.leaving import conjoint_leaves
from kiosk.backend.services.members import members_of
from kiosk.backend.store import people
from kiosk.contract.access import Role
from kiosk.contract.identity import Channel
from kiosk.contract.models import Person
from kiosk.contract.vocabulary import DECLARATION_DUE, RESOURCES
from kiosk.journeys.conditions import Answers
from kiosk.journeys.model import MOST_CHILDREN, RESOURCE_ID, Category, Effect, Journey
from kiosk.journeys.rules.communes import commune_of

#: From the beginning of a pregnancy, as a doctor dates it, to the day that it is expected to end.
_PREGNANCY = timedelta(days=273)

#: The situations that one is in with somebody.
_COUPLES = ("marie", "pacse", "concubinage")


@dataclass(frozen=True, slots=True)
class _Case:
    """What an effect works with."""

    transaction: Transaction
    caller: Caller
    answers: Answers
    today: date

    def given(self, question: str) -> str | None:
        """Return what was typed or chosen, or None: it was not asked, or left empty."""
        given = self.answers.get(question)
        return given if isinstance(given, str) and given else None

    def day(self, question: str) -> date | None:
        """Return a day that was given, or None."""
        given = self.given(question)
        return None if given is None else date.fromisoformat(given)

    def who(self, name: str) -> Person | None:
        """Return who is ``moi`` or ``conjoint`` in the dossier of the caller."""
        members = members_of(self.transaction, self.caller.dossier_id)
        me = next((one for one in members if one.id == self.caller.member_id), None)
        return me if name == "moi" or me is None else partner_of(me, members)


def apply(
    transaction: Transaction, today: date, caller: Caller, journey: Journey, answers: Answers
) -> None:
    """Apply every effect of ``journey``, and lift the alerts that it answers."""
    case = _Case(transaction, caller, {**answers, **dict(journey.implied)}, today)
    for effect in journey.effects:
        _EFFECTS[effect](case)
    if journey.category is Category.DECLARATION:
        transaction.execute(
            delete(people.Alert).where(
                people.Alert.dossier_id == caller.dossier_id,
                people.Alert.kind == DECLARATION_DUE,
                people.Alert.benefit == journey.benefit,
            )
        )


def _address(case: _Case) -> None:
    commune = commune_of(case.given("commune") or "")
    line = case.given("adresse")
    if commune is None or line is None:
        return
    rest = case.given("complement")
    lines = (line, *((rest,) if rest else ()), f"{commune.postcode} {commune.name.upper()}")
    situation.set_address(
        case.transaction, case.caller.dossier_id, lines, commune.value, case.day("depuis")
    )
    occupation, loyer = case.given("occupation"), case.answers.get("loyer")
    if occupation is not None:
        rent = loyer if isinstance(loyer, int) else None
        situation.set_dwelling(case.transaction, case.caller.dossier_id, occupation, rent)


def _contact(case: _Case) -> None:
    telephone = case.given("telephone")
    if telephone is not None and not takes_a_code(Channel.SMS, telephone):
        telephone = None
    situation.set_contact(case.transaction, case.caller.member_id, telephone, case.given("email"))


def _bank(case: _Case) -> None:
    holder, iban = case.given("titulaire"), case.given("iban")
    if holder is not None and iban is not None:
        situation.set_bank_account(
            case.transaction, case.caller.dossier_id, holder, iban, case.today
        )


def _family(case: _Case) -> None:
    famille = case.given("famille")
    if famille is None:
        return
    dossier = case.caller.dossier_id
    if famille not in _COUPLES:
        _couple_ends(case, famille)
        return
    situation.set_family(case.transaction, dossier, famille, case.day("depuis"))
    nom, prenoms = case.given("conjoint-nom"), case.given("conjoint-prenoms")
    born = case.day("conjoint-naissance")
    if case.who("conjoint") is None and nom and prenoms and born:
        civilite = "M." if case.given("conjoint-civilite") == "monsieur" else "Mme"
        joined = situation.add_member(
            case.transaction, dossier, Role.CONJOINT, civilite, nom, prenoms, born
        )
        activite = case.given("conjoint-activite")
        if activite is not None:
            situation.set_work(case.transaction, joined, activite, None)


def _couple_ends(case: _Case, famille: str) -> None:
    """Have the conjoint leave, whoever of the two declares it.

    A death that is not declared by the allocataire changes nothing by itself: it would give
    the dossier to somebody to whom it was not entrusted. The Caf looks at it.
    """
    if famille == "veuf" and case.caller.role is not Role.ALLOCATAIRE:
        return
    since, home = case.day("depuis"), case.caller.dossier_id
    own = conjoint_leaves(case.transaction, home, case.today)
    situation.set_family(case.transaction, home, famille, since)
    if own is not None and famille != "veuf":
        situation.set_family(case.transaction, own, famille, since)


def _work(case: _Case) -> None:
    person, activite = case.who(case.given("qui") or "moi"), case.given("activite")
    if person is not None and activite is not None:
        situation.set_work(case.transaction, person.id, activite, case.day("depuis"))


def _child_arrives(case: _Case) -> None:
    nom, first_born = case.given("enfant-nom"), case.day("enfant-naissance")
    role = Role.AUTRE if case.given("accueil") == "personne" else Role.ENFANT
    for child in ("enfant", *(f"enfant-{n}" for n in range(2, MOST_CHILDREN + 1))):
        prenoms, born = case.given(f"{child}-prenoms"), case.day(f"{child}-naissance") or first_born
        family = case.given(f"{child}-nom") or nom
        if family is None or prenoms is None or born is None:
            continue
        if _is_there(case, prenoms, born):
            # Said twice: with the birth, and with the request of an aid for it.
            continue
        civilite = "M." if case.given(f"{child}-sexe") == "garcon" else "Mme"
        dossier = case.caller.dossier_id
        situation.add_member(case.transaction, dossier, role, civilite, family, prenoms, born)
    # Only a birth ends a pregnancy; a child who is adopted does not.
    couple = (case.who(name) for name in ("moi", "conjoint"))
    for person in couple if case.given("accueil") == "naissance" else ():
        if person is not None:
            situation.end_pregnancies(case.transaction, person.id)


def _is_there(case: _Case, prenoms: str, born: date) -> bool:
    """Tell whether somebody of that first name, born that day, is in the household already."""
    first = prenoms.split()[0].casefold()
    return any(
        one.date_naissance == born and one.prenoms.split()[0].casefold() == first
        for one in members_of(case.transaction, case.caller.dossier_id)
    )


def _child_leaves(case: _Case) -> None:
    child = case.given("enfant")
    if child is not None:
        left_on = case.day("depuis") or case.today
        situation.remove_child(case.transaction, case.caller.dossier_id, child, left_on)


def _pregnancy(case: _Case) -> None:
    person, expected = case.who(case.given("qui") or "moi"), case.day("terme")
    number = case.answers.get("nombre")
    started = case.day("debut-grossesse")
    if expected is None and started is not None:
        expected = started + _PREGNANCY
    if person is not None and expected is not None:
        children = number if isinstance(number, int) else 1
        # Declared again, with another day, it is the same one.
        situation.end_pregnancies(case.transaction, person.id)
        situation.add_pregnancy(case.transaction, person.id, expected, children)


def _resources(case: _Case) -> None:
    months = quarter_before(case.today)
    declared: dict[str, dict[tuple[str, str], int]] = {}
    for question, amount in case.answers.items():
        read = RESOURCE_ID.fullmatch(question)
        if read is None or read[2] not in RESOURCES or not isinstance(amount, int):
            continue
        period = months[int(read[3]) - 1] if read[3] else year_declared(case.today)
        declared.setdefault(read[1], {})[period, read[2]] = amount
    for name in ("moi", "conjoint"):
        person = case.who(name)
        if person is None:
            continue
        for asked, periods in (("ressources", months), ("annee", (year_declared(case.today),))):
            if f"{name}-{asked}" in case.answers:
                # Which kinds there were was asked: of the others there was nothing.
                situation.undeclare_resources(case.transaction, person.id, periods)
        if name in declared:
            situation.declare_resources(case.transaction, person.id, declared[name])


_EFFECTS: Mapping[Effect, Callable[[_Case], None]] = MappingProxyType(
    {
        Effect.ADDRESS: _address,
        Effect.CONTACT: _contact,
        Effect.BANK: _bank,
        Effect.FAMILY: _family,
        Effect.WORK: _work,
        Effect.CHILD_ARRIVES: _child_arrives,
        Effect.CHILD_LEAVES: _child_leaves,
        Effect.PREGNANCY: _pregnancy,
        Effect.RESOURCES: _resources,
    }
)
