"""Households as OpenFisca-France wants them: which variable, which month, which value.

Everything that a formula may read is given for every month that it may read, zeros
included: what is not given would be computed, slowly, from a gross salary of nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from kiosk.simulation.columns import Columns
from kiosk.simulation.engine import ETERNITY, Inputs, Law, Members
from kiosk.simulation.household import (
    Activity,
    Adult,
    Child,
    Dwelling,
    Home,
    Household,
    Residence,
)
from kiosk.simulation.incomes import give_incomes
from kiosk.simulation.months import back, between, delayed_quarter, first_day, month_of, year
from kiosk.simulation.rules.prepare import prepare_gross

#: Months of the reference quarter and the one estimated: what is a state, not an income.
_NEAR = 5

_ACTIVITIES = {
    Activity.SALARIE: "actif",
    Activity.INDEPENDANT: "actif",
    Activity.APPRENTI: "actif",
    Activity.CHOMAGE: "chomeur",
    Activity.ETUDIANT: "etudiant",
    Activity.RETRAITE: "retraite",
    Activity.AUTRE: "inactif",
}

_HOMES = {
    Home.LOCATAIRE_VIDE: "locataire_vide",
    Home.LOCATAIRE_MEUBLE: "locataire_meuble",
    Home.HLM: "locataire_hlm",
    Home.FOYER: "locataire_foyer",
    Home.PROPRIETAIRE: "proprietaire",
    Home.ACCEDANT: "primo_accedant",
    Home.HEBERGE: "loge_gratuitement",
    Home.SANS_LOGEMENT: "sans_domicile",
}


@dataclass(frozen=True)
class Place:
    """Where a household stands in the arrays: its family (and ménage) and its persons."""

    group: int
    persons: tuple[int, ...]
    adults: int

    @property
    def children(self) -> tuple[int, ...]:
        """The places of the children."""
        return self.persons[self.adults :]


def together(one: Household) -> tuple[str, bool]:
    """Return what households of one run must share: the month, and what is forced on the law.

    A variable that is forced is forced for every household of the run.
    """
    return one.month, one.other_parent_shares


def situation(households: Sequence[Household], law: Law) -> tuple[Inputs, tuple[Place, ...]]:
    """Return the arrays of these households, all of one month, and where each stands.

    Raises ValueError when they do not go together (:func:`together`).
    """
    if len({together(one) for one in households}) != 1:
        raise ValueError("these households do not go together")
    month = households[0].month
    places = _places(households)
    columns = Columns()
    persons: list[Adult | Child] = []
    for one in households:
        persons += (*_with_support(one), *one.children)
    give_incomes(columns, month, persons, law)
    _give_persons(columns, month, persons)
    _give_money_apart(columns, month, households)
    _give_families(columns, month, households, law)
    _give_homes(columns, month, households)
    return _inputs(households, places, columns), places


def _places(households: Sequence[Household]) -> tuple[Place, ...]:
    places, first = [], 0
    for group, one in enumerate(households):
        count = len(one.adults) + len(one.children)
        places.append(Place(group, tuple(range(first, first + count)), len(one.adults)))
        first += count
    return tuple(places)


def _inputs(households: Sequence[Household], places: Sequence[Place], columns: Columns) -> Inputs:
    group: list[int] = []
    foyer: list[int] = []
    family_roles: list[str] = []
    tax_roles: list[str] = []
    home_roles: list[str] = []
    foyers = 0
    for one, place in zip(households, places, strict=True):
        couple = one.partner is not None
        children = len(one.children)
        group += [place.group] * len(place.persons)
        family_roles += ["demandeur", *(["conjoint"] * couple), *(["enfant"] * children)]
        home_roles += [
            "personne_de_reference",
            *(["conjoint"] * couple),
            *(["enfant"] * children),
        ]
        # Who lives together without being married declares apart; children are with the first.
        apart = couple and not one.married
        foyer += [foyers, *([foyers + apart] * couple), *([foyers] * children)]
        tax_roles += [
            "declarant_principal",
            *(["declarant_principal" if apart else "conjoint"] * couple),
            *(["personne_a_charge"] * children),
        ]
        foyers += 2 if apart else 1
    groups = np.array(group, dtype=np.int64)
    return Inputs(
        persons=len(group),
        famille=Members(len(households), groups, tuple(family_roles)),
        foyer_fiscal=Members(foyers, np.array(foyer, dtype=np.int64), tuple(tax_roles)),
        menage=Members(len(households), groups, tuple(home_roles)),
        values=columns.arrays,
    )


def _with_support(one: Household) -> tuple[Adult, ...]:
    """Return the adults, the first with what the other parent pays for the children."""
    return (one.asker.with_support(one.child_support), *one.adults[1:])


def _give_persons(columns: Columns, month: str, persons: Sequence[Adult | Child]) -> None:
    near = _near(month)

    def give(name: str, values: list[object]) -> None:
        columns.give(name, near, values)

    columns.give("date_naissance", [ETERNITY], [one.born for one in persons])
    columns.give(
        "date_debut_chomage", [ETERNITY], [_unemployed_since(one, month) for one in persons]
    )
    give("activite", [_activity(one) for one in persons])
    give("handicap", [one.incapacity > 0 for one in persons])
    give("taux_incapacite", [one.incapacity for one in persons])
    adults = [one if isinstance(one, Adult) else None for one in persons]
    children = [one if isinstance(one, Child) else None for one in persons]
    apprentices = [one is not None and one.activity is Activity.APPRENTI for one in adults]
    give("apprenti", list(apprentices))
    give("boursier", [one is not None and one.scholarship for one in adults])
    restricted = [one is not None and one.work_restricted for one in adults]
    give("aah_restriction_substantielle_durable_acces_emploi", list(restricted))
    # A child's would open the prime d'activité to parents whose own does not.
    give("nationalite", ["XX" if one is None else _nationality(one) for one in adults])
    residence = [0.0 if one is None else one.years_of_residence for one in adults]
    give("duree_possession_titre_sejour", list(residence))
    worked = [one is not None and one.worked_two_years for one in adults]
    give("rsa_jeune_condition_heures_travail_remplie", list(worked))
    give("garde_alternee", [one is not None and one.shared for one in children])
    give("aeeh_niveau_handicap", [0 if one is None else one.complement for one in children])
    births = ["" if child is None else month_of(child.born) for child in children]
    for one in near:
        columns.give("enfant_eligible_paje", [one], [_opens_paje(born, one) for born in births])


def _opens_paje(born: str, month: str) -> bool:
    """Return whether a child born in that month (empty: no child) opens the allocation de base.

    From the month after the birth to the one before the third birthday (articles L531-3 and
    L552-1); the law as code looks at the age on the first day, and is a month off.
    """
    return born != "" and 1 <= between(born, month) < 36


def _give_money_apart(columns: Columns, month: str, households: Sequence[Household]) -> None:
    """Give the savings of the first adult, and what their tax household pays for children
    elsewhere, which the law counts as less than nothing."""
    savings: list[float] = []
    paid: list[float] = []
    for one in households:
        others = len(one.adults) + len(one.children) - 1
        savings += [one.savings, *([0.0] * others)]
        apart = one.partner is not None and not one.married
        paid += [-12 * one.support_paid, *([0.0] * apart)]
    columns.give("epargne_revenus_non_imposables", _near(month), savings)
    years = [str(year(month, back_years)) for back_years in (0, 1, 2, 3)]
    columns.give("pensions_alimentaires_versees", years, paid)


def _give_families(columns: Columns, month: str, households: Sequence[Household], law: Law) -> None:
    near = _near(month)

    def give(name: str, values: list[object]) -> None:
        columns.give(name, near, values)

    give("rsa_isolement_recent", [one.recently_alone for one in households])
    delayed = [delayed_quarter(month, one.dwelling.insee) for one in households]
    give("departement_experimentation_rsa", list(delayed))
    family = [one.dwelling.landlord_is_family for one in households]
    give("proprietaire_proche_famille", list(family))
    give("paje_prepare", [prepare_gross(one, law) for one in households])
    give("enceinte_fam", [one.due is not None for one in households])
    if households[0].other_parent_shares:
        # Nobody fails a child who lives with both parents in turn (article L523-1).
        give("asf", [0.0 for _ in households])
    # Nobody is asked whether they receive it: the law would count it as if it were paid.
    give("aspa", [0.0 for _ in households])
    # What was received is known; otherwise each month's housing would ask for the RSA of the
    # month before, and so on to the beginning of the law.
    columns.give("rsa", near[1:], [1.0 if one.on_rsa else 0.0 for one in households])


def _give_homes(columns: Columns, month: str, households: Sequence[Household]) -> None:
    near = _near(month)
    homes = [one.dwelling for one in households]

    def give(name: str, values: list[object]) -> None:
        columns.give(name, near, values)

    columns.give(
        "aide_logement_date_pret", [ETERNITY], [home.loan_signed or _NEVER for home in homes]
    )
    columns.give(
        "aide_logement_est_pret_conventionne", [ETERNITY], [home.agreed_loan for home in homes]
    )
    give("depcom", [home.insee for home in homes])
    give("statut_occupation_logement", [_HOMES[home.home] for home in homes])
    give("loyer", [home.rent for home in homes])
    give("coloc", [home.shared for home in homes])
    give("logement_chambre", [home.room for home in homes])
    give("logement_crous", [home.residence is Residence.CROUS for home in homes])
    give("logement_conventionne", [_agreed(home) for home in homes])
    give("participation_frais", [home.pays_share for home in homes])
    give("etat_logement", [_OLD_HOME if home.old_home else _NEW_HOME for home in homes])


def _agreed(home: Dwelling) -> bool:
    residence = home.residence is not None and home.residence.agreed
    return home.home is Home.HLM or residence


def _near(month: str) -> list[str]:
    return [back(month, months) for months in range(_NEAR + 1)]


_NEVER = date(9999, 12, 31)
_NEW_HOME = "construction_acquisition_logement_neuf"
_OLD_HOME = "acquisition_sans_amelioration_logement_existant"


def _unemployed_since(person: Adult | Child, month: str) -> date:
    """Return a day long enough ago, or too recent, for the law to look at it."""
    if isinstance(person, Child) or person.activity is not Activity.CHOMAGE:
        return _NEVER
    return first_day(back(month, 8 if person.long_unemployed else 0))


def _activity(person: Adult | Child) -> str:
    if isinstance(person, Child):
        return "actif" if person.salary else "etudiant"
    return _ACTIVITIES[person.activity]


def _nationality(adult: Adult) -> str:
    if adult.french:
        return "FR"
    return "DE" if adult.european else "XX"
