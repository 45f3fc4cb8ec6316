"""Households as OpenFisca-France wants them: which variable, which month, which value.

Everything that a formula may read is given for every month that it may read, zeros
included: what is not given would be computed, slowly, from a gross salary of nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray

from kiosk.simulation.engine import ETERNITY, Inputs, Law, Members
from kiosk.simulation.household import Activity, Adult, Care, Child, Home, Household, Leave
from kiosk.simulation.income import AS_PENSION, AS_SALARY, Kind, Micro
from kiosk.simulation.months import back, delayed_quarter, first_day, year
from kiosk.simulation.rules.prepare import prepare_gross

#: Months before the one estimated that a formula may read: the reference quarter begins four
#: months ago, and housing looks twelve months and one further back.
_FAR = 18

#: Months of the reference quarter and the one estimated: what is a state, not an income.
_NEAR = 5

#: Before then housing looked at the year before last (décret n° 2019-1574, put off to 2021), and
#: the reference quarter still does a little later.
_HOUSING_BY_TAX_YEAR_UNTIL = "2021-05"

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

#: Variables of net amounts by month, and of taxable ones.
_NET = {
    Kind.SALAIRE: "salaire_net",
    Kind.CHOMAGE: "chomage_net",
    Kind.RETRAITE: "retraite_nette",
    Kind.INVALIDITE: "pensions_invalidite",
    Kind.INDEMNITES_JOURNALIERES: "indemnites_journalieres_maladie",
    Kind.PENSION_ALIMENTAIRE: "pensions_alimentaires_percues",
}
_TAXABLE = {
    Kind.SALAIRE: "salaire_imposable",
    Kind.CHOMAGE: "chomage_imposable",
    Kind.RETRAITE: "retraite_imposable",
}
_TURNOVER = {
    Micro.VENTE: "rpns_auto_entrepreneur_CA_achat_revente",
    Micro.SERVICES: "rpns_auto_entrepreneur_CA_bic",
    Micro.LIBERAL: "rpns_auto_entrepreneur_CA_bnc",
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
    table = _Table(sum(len(place.persons) for place in places), len(households))
    writer = _Writer(table, month, law)
    for one, place in zip(households, places, strict=True):
        writer.write(one, place)
    return _inputs(households, places, table), places


def _places(households: Sequence[Household]) -> tuple[Place, ...]:
    places, first = [], 0
    for group, one in enumerate(households):
        count = len(one.adults) + len(one.children)
        places.append(Place(group, tuple(range(first, first + count)), len(one.adults)))
        first += count
    return tuple(places)


def _inputs(households: Sequence[Household], places: Sequence[Place], table: _Table) -> Inputs:
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
        persons=table.persons,
        famille=Members(len(households), groups, tuple(family_roles)),
        foyer_fiscal=Members(foyers, np.array(foyer, dtype=np.int64), tuple(tax_roles)),
        menage=Members(len(households), groups, tuple(home_roles)),
        values=table.arrays,
    )


#: Types of arrays that numpy would not make of the value itself. The longest word of an
#: enumeration has 55 letters.
_TYPES = {str: "U64", date: "datetime64[D]"}


@dataclass
class _Table:
    """Arrays that are made as they are written to, filled with what changes nothing."""

    persons: int
    groups: int
    arrays: dict[tuple[str, str], NDArray[Any]] = field(default_factory=dict)

    def person(self, name: str, period: str, at: int, value: object, empty: object = 0.0) -> None:
        """Write a value of a person."""
        self._array(name, period, self.persons, empty)[at] = value

    def group(self, name: str, period: str, at: int, value: object, empty: object = 0.0) -> None:
        """Write a value of a family or of a ménage."""
        self._array(name, period, self.groups, empty)[at] = value

    def _array(self, name: str, period: str, size: int, empty: object) -> NDArray[Any]:
        found = self.arrays.get((name, period))
        if found is None:
            kind = _TYPES.get(type(empty))
            found = self.arrays[name, period] = np.full(size, empty, dtype=kind)
        return found


class _Writer:
    """Writes households of one month into a table."""

    def __init__(self, table: _Table, month: str, law: Law) -> None:
        self._table = table
        self._month = month
        self._law = law
        self._far = [back(month, months) for months in range(_FAR + 1)]
        self._near = self._far[: _NEAR + 1]
        # School starts once a year, and its grant looks at the months until then.
        self._ahead = [f"{month[:4]}-{number:02}" for number in range(int(month[5:]) + 1, 13)]
        smic = law.parameters(month).marche_travail.salaire_minimum.smic
        self._smic = float(smic.smic_b_horaire * smic.nb_heures_travail_mensuel)

    def write(self, one: Household, place: Place) -> None:
        """Write one household."""
        for at, adult in zip(place.persons, one.adults, strict=False):
            self._adult(adult, at)
        for at, child in zip(place.children, one.children, strict=True):
            self._child(child, at)
        self._income_of_family(one, place)
        self._family(one, place.group)
        self._home(one, place.group)

    def _each(self, months: Sequence[str], write: Callable[[str], None]) -> None:
        for month in months:
            write(month)

    def _adult(self, adult: Adult, at: int) -> None:
        put = self._table.person
        put("date_naissance", ETERNITY, at, adult.born, date(1970, 1, 1))
        long_ago = first_day(back(self._month, 8 if adult.long_unemployed else 0))
        started = long_ago if adult.activity is Activity.CHOMAGE else date(9999, 12, 31)
        put("date_debut_chomage", ETERNITY, at, started, date(9999, 12, 31))
        for month in self._near:
            put("activite", month, at, _ACTIVITIES[adult.activity], "inactif")
            put("apprenti", month, at, adult.activity is Activity.APPRENTI, False)
            put("boursier", month, at, adult.scholarship, False)
            put("handicap", month, at, adult.incapacity > 0, False)
            put("taux_incapacite", month, at, adult.incapacity)
            put(
                "aah_restriction_substantielle_durable_acces_emploi",
                month,
                at,
                adult.work_restricted,
                False,
            )
            put("nationalite", month, at, _nationality(adult), "FR")
            put("duree_possession_titre_sejour", month, at, adult.years_of_residence)
            put(
                "rsa_jeune_condition_heures_travail_remplie",
                month,
                at,
                adult.worked_two_years,
                False,
            )
        self._net(adult, at)
        self._taxable(adult, at)
        self._self_employed(adult, at)

    def _net(self, adult: Adult, at: int) -> None:
        income = adult.income
        for months_back, month in enumerate(self._far):
            for kind, name in _NET.items():
                self._table.person(name, month, at, income.at(kind, months_back))
        for month in self._ahead:
            self._table.person("salaire_net", month, at, income.at(Kind.SALAIRE, 0))

    def _taxable(self, adult: Adult, at: int) -> None:
        """Monthly taxable amounts of the last year or so, yearly ones of the years before."""
        put, income, smic = self._table.person, adult.income, self._smic
        main = Kind.RETRAITE if income.pensioner else Kind.SALAIRE
        for months_back, month in enumerate(self._far):
            for kind, name in _TAXABLE.items():
                amount = income.taxable(kind, months_back, smic)
                if income.year is not None and months_back >= 2:
                    amount = income.year / 12 if kind is main else 0.0
                put(name, month, at, amount)
        salary, pension = income.tax_yearly(AS_SALARY, smic), income.tax_yearly(AS_PENSION, smic)
        for back_years in (2, 3):
            of_year = str(year(self._month, back_years))
            put("revenu_assimile_salaire", of_year, at, salary)
            put("revenu_assimile_pension", of_year, at, pension)
            if self._month <= _HOUSING_BY_TAX_YEAR_UNTIL:
                for number in range(1, 13):
                    month = f"{of_year}-{number:02}"
                    if month not in self._far:
                        put("salaire_imposable", month, at, salary / 12)
                        put("chomage_imposable", month, at, 0.0)
                        put("retraite_imposable", month, at, pension / 12)
        for back_years in (0, 1, 2):
            # Pensions of a calendar year count for housing, those of years ago too.
            for number in range(1, 13):
                month = f"{year(self._month, back_years)}-{number:02}"
                for kind in (Kind.INVALIDITE, Kind.PENSION_ALIMENTAIRE):
                    if month not in self._far and month < self._month:
                        put(_NET[kind], month, at, income.at(kind, _FAR))

    def _self_employed(self, adult: Adult, at: int) -> None:
        put, income = self._table.person, adult.income
        for name in _TURNOVER.values():
            mine = income.micro is not None and _TURNOVER[income.micro] == name
            for month in self._far:
                put(name, month, at, income.turnover if mine else 0.0)
        counted = 12 * self._micro_profit(adult) + income.profit
        for back_years in (0, 1, 2, 3):
            of_year = str(year(self._month, back_years))
            put("rpns_autres_revenus", of_year, at, income.profit)
            put("rpns_imposables", of_year, at, counted)

    def _micro_profit(self, adult: Adult) -> float:
        """The part of a month's turnover that counts (code général des impôts, art. 50-0)."""
        income = adult.income
        if income.micro is None:
            return 0.0
        micro = self._law.parameters(
            self._month
        ).impot_revenu.calcul_revenus_imposables.rpns.micro.microentreprise
        allowance = {
            Micro.VENTE: micro.regime_micro_bic.marchandises.taux,
            Micro.SERVICES: micro.regime_micro_bic.services.taux,
            Micro.LIBERAL: micro.regime_micro_bnc.taux,
        }[income.micro]
        return income.turnover * (1 - float(allowance))

    def _child(self, child: Child, at: int) -> None:
        put = self._table.person
        put("date_naissance", ETERNITY, at, child.born, date(1970, 1, 1))
        for month in self._near:
            put("activite", month, at, "etudiant" if not child.salary else "actif", "inactif")
            put("garde_alternee", month, at, child.shared, False)
            put("handicap", month, at, child.incapacity > 0, False)
            put("taux_incapacite", month, at, child.incapacity)
            put("aeeh_niveau_handicap", month, at, child.complement, 0)
        for month in (*self._far, *self._ahead):
            put("salaire_net", month, at, child.salary)
        for month in self._far:
            put("salaire_imposable", month, at, child.salary)
        for back_years in (2, 3):
            of_year = str(year(self._month, back_years))
            put("revenu_assimile_salaire", of_year, at, 0.0)
            put("revenu_assimile_pension", of_year, at, 0.0)

    def _income_of_family(self, one: Household, place: Place) -> None:
        put, asker = self._table.person, place.persons[0]
        received = one.asker.income
        for months_back, month in enumerate(self._far):
            other = received.at(Kind.PENSION_ALIMENTAIRE, months_back)
            # Said twice, it is paid once.
            total = other if other == one.child_support else other + one.child_support
            put("pensions_alimentaires_percues", month, asker, total)
            put("epargne_revenus_non_imposables", month, asker, one.savings)

    def _family(self, one: Household, group: int) -> None:
        put = self._table.group
        delayed = delayed_quarter(self._month, one.dwelling.insee)
        gross = prepare_gross(one, self._law)
        for month in self._near:
            put("rsa_isolement_recent", month, group, one.recently_alone, False)
            put("departement_experimentation_rsa", month, group, delayed, False)
            put("proprietaire_proche_famille", month, group, one.dwelling.landlord_is_family, False)
            put("paje_prepare", month, group, gross)
            put("enceinte_fam", month, group, one.due is not None, False)
            put("inactif", month, group, one.leave is Leave.TOTAL or _idle(one), False)
            put("partiel1", month, group, one.leave is Leave.MI_TEMPS, False)
            employer = one.care in (Care.ASSISTANTE_MATERNELLE, Care.DOMICILE)
            put("empl_dir", month, group, employer, False)
            put("ass_mat", month, group, one.care is Care.MICRO_CRECHE, False)
            if one.other_parent_shares:
                # Nobody fails a child who lives with both parents in turn (article L523-1).
                put("asf", month, group, 0.0)
        for month in self._far[1:]:
            # What was received is known; otherwise each month's housing would ask for the RSA
            # of the month before, and so on to the beginning of the law.
            put("rsa", month, group, 1.0 if one.on_rsa else 0.0)

    def _home(self, one: Household, group: int) -> None:
        put, home = self._table.group, one.dwelling
        signed = home.loan_signed or date(9999, 12, 31)
        put("aide_logement_date_pret", ETERNITY, group, signed, date(9999, 12, 31))
        put("aide_logement_est_pret_conventionne", ETERNITY, group, home.old_home, False)
        state = "acquisition_sans_amelioration_logement_existant" if home.old_home else _NEW_HOME
        for month in self._far[: _NEAR + 1]:
            put("depcom", month, group, home.insee, "")
            put("statut_occupation_logement", month, group, _HOMES[home.home], "non_renseigne")
            put("loyer", month, group, home.rent)
            put("coloc", month, group, home.shared, False)
            put("logement_chambre", month, group, home.room, False)
            put("logement_crous", month, group, home.crous, False)
            put("participation_frais", month, group, home.pays_share, False)
            if home.home is Home.ACCEDANT:
                put("etat_logement", month, group, state, "non_renseigne")


_NEW_HOME = "construction_acquisition_logement_neuf"


def _nationality(adult: Adult) -> str:
    if adult.french:
        return "FR"
    return "DE" if adult.european else "XX"


def _idle(one: Household) -> bool:
    """Whether an adult does nothing that opens the right to paid care (CMG)."""
    busy = (Activity.CHOMAGE, Activity.ETUDIANT)
    return any(not adult.activity.works and adult.activity not in busy for adult in one.adults)
