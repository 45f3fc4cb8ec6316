"""A household, as the answers of a simulation tell it.

Answers are in order (:func:`kiosk.journeys.path.errors` found nothing); a question that a
simulation does not ask leaves the value that changes nothing. Amounts are euros.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from kiosk.journeys.conditions import Answers
from kiosk.journeys.rules.communes import commune_of
from kiosk.simulation.case import Case
from kiosk.simulation.income import ASKED, Income, Kind, Micro, Series
from kiosk.simulation.months import last_day


class Activity(StrEnum):
    """What an adult does."""

    SALARIE = "salarie"
    INDEPENDANT = "independant"
    CHOMAGE = "chomage"
    ETUDIANT = "etudiant"
    APPRENTI = "apprenti"
    RETRAITE = "retraite"
    AUTRE = "autre"

    @property
    def works(self) -> bool:
        """Whether it is work."""
        return self in (Activity.SALARIE, Activity.INDEPENDANT, Activity.APPRENTI)


class Home(StrEnum):
    """How the home is lived in."""

    LOCATAIRE_VIDE = "locataire-vide"
    LOCATAIRE_MEUBLE = "locataire-meuble"
    HLM = "hlm"
    FOYER = "foyer"
    PROPRIETAIRE = "proprietaire"
    ACCEDANT = "accedant"
    HEBERGE = "heberge"
    SANS_LOGEMENT = "sans-logement"

    @property
    def rented(self) -> bool:
        """Whether a rent is paid, to an owner or to a residence."""
        return self in (Home.LOCATAIRE_VIDE, Home.LOCATAIRE_MEUBLE, Home.HLM, Home.FOYER)


class Residence(StrEnum):
    """What kind of residence is lived in."""

    CROUS = "crous"
    FOYER_JEUNES = "foyer-jeunes"
    MAISON_RETRAITE = "maison-retraite"
    AUTRE = "autre"

    @property
    def agreed(self) -> bool:
        """Whether most of them have an agreement with the State (APL); nobody is asked."""
        return self in (Residence.FOYER_JEUNES, Residence.AUTRE)


class Care(StrEnum):
    """Who looks after the youngest children, for money."""

    AUCUNE = "aucune"
    CRECHE = "creche"
    ASSISTANTE_MATERNELLE = "assistante-maternelle"
    DOMICILE = "domicile"
    MICRO_CRECHE = "micro-creche"


class Leave(StrEnum):
    """How far a parent stopped working for a young child."""

    NON = "non"
    TOTAL = "total"
    MI_TEMPS = "mi-temps"
    CINQUANTE_QUATRE_VINGTS = "50-80"


@dataclass(frozen=True, slots=True)
class Adult:
    """Whoever asks, or their partner. ``incapacity`` is the rate recognised, 0 to 1."""

    born: date
    activity: Activity = Activity.AUTRE
    scholarship: bool = False
    long_unemployed: bool = False
    incapacity: float = 0.0
    work_restricted: bool = False
    french: bool = True
    european: bool = False
    years_of_residence: float = 0.0
    worked_two_years: bool = False
    income: Income = field(default_factory=Income)

    def with_support(self, amount: float) -> Adult:
        """Return the same adult, paid that much a month for the children.

        A pension that was said twice is paid once.
        """
        told = self.income.at(Kind.PENSION_ALIMENTAIRE, 1)
        if amount in (0.0, told):
            return self
        return replace(self, income=self.income.with_more(Kind.PENSION_ALIMENTAIRE, amount))


@dataclass(frozen=True, slots=True)
class Child:
    """A child in the charge of the household. ``complement`` is the AEEH category, 0 to 6."""

    born: date
    shared: bool = False
    incapacity: float = 0.0
    complement: int = 0
    salary: float = 0.0

    @property
    def income(self) -> Income:
        """What the child earns."""
        if not self.salary:
            return Income()
        # A salary of today says nothing of the year before last, in which a child's income
        # does not count anyway (code de la sécurité sociale, article R532-1).
        return Income({Kind.SALAIRE: Series.steady(self.salary)}, tax_year=0.0)


@dataclass(frozen=True, slots=True)
class Dwelling:
    """The home: rent or loan of a month without charges, and what changes the aid."""

    insee: str
    commune: str
    home: Home = Home.SANS_LOGEMENT
    rent: float = 0.0
    shared: bool = False
    room: bool = False
    landlord_is_family: bool = False
    residence: Residence | None = None
    agreed_loan: bool = False
    loan_signed: date | None = None
    old_home: bool = False
    pays_share: bool = False


@dataclass(frozen=True, slots=True)
class Household:
    """Everything that a simulation knows."""

    month: str
    asker: Adult
    dwelling: Dwelling
    partner: Adult | None = None
    married: bool = False
    children: tuple[Child, ...] = ()
    due: date | None = None
    recently_alone: bool = False
    other_parent_shares: bool = False
    child_support: float = 0.0
    care: Care = Care.AUCUNE
    care_cost: float = 0.0
    care_hours: int = 0
    leave: Leave = Leave.NON
    on_rsa: bool = False
    support_paid: float = 0.0
    savings: float = 0.0

    @property
    def adults(self) -> tuple[Adult, ...]:
        """Whoever asks, then their partner if there is one."""
        return (self.asker,) if self.partner is None else (self.asker, self.partner)


def household(case: Case) -> Household:
    """Return the household of a case.

    A child who was not born in the month of the law is not there yet.
    """
    answers = case.answers
    couple = answers.get("situation") in ("marie-pacse", "concubinage")
    parent = bool(answers.get("enfants")) or answers.get("grossesse") is True
    alone = not couple and parent
    other = answers.get("autre-parent") if alone else None
    return Household(
        month=case.month,
        asker=_adult(answers, ""),
        partner=_adult(answers, "conjoint-") if couple else None,
        married=answers.get("situation") == "marie-pacse",
        dwelling=_dwelling(answers),
        children=tuple(child for child in _children(answers) if child.born <= last_day(case.month)),
        due=_day(answers, "terme") if answers.get("grossesse") is True else None,
        recently_alone=alone and answers.get("separation-recente") is True,
        other_parent_shares=other == "alternee",
        child_support=_euros(answers, "pension-enfants") if other == "pension" else 0.0,
        care=Care(str(answers.get("garde", Care.AUCUNE))),
        care_cost=_euros(answers, "garde-cout"),
        care_hours=_number(answers, "garde-heures"),
        leave=Leave(str(answers.get("conge-parental", Leave.NON))),
        on_rsa=answers.get("rsa-recu") is True,
        support_paid=_euros(answers, "pension-versee-montant"),
        savings=_euros(answers, "epargne-montant"),
    )


def _adult(answers: Answers, who: str) -> Adult:
    nationality = answers.get(f"{who}nationalite", "francaise")
    permit = answers.get(f"{who}titre-sejour")
    born = _day(answers, f"{who}naissance")
    return Adult(
        born=born or date(1980, 1, 1),
        activity=(activity := Activity(str(answers.get(f"{who}activite", Activity.AUTRE)))),
        scholarship=answers.get(f"{who}boursier") is True,
        long_unemployed=answers.get(f"{who}chomage-long") is True,
        incapacity=_INCAPACITY[str(answers.get(f"{who}handicap", "non"))],
        work_restricted=answers.get(f"{who}restriction-emploi") is True,
        # A refugee has the rights of a national (code de l'action sociale, article L262-4).
        french=nationality == "francaise" or permit == "refugie",
        european=nationality == "europeenne",
        years_of_residence=_YEARS.get(str(permit), 0.0) if nationality == "autre" else 10.0,
        worked_two_years=answers.get(f"{who}jeune-actif") is True,
        income=_income(answers, who, apprentice=activity is Activity.APPRENTI),
    )


_INCAPACITY = {"non": 0.0, "50-79": 0.5, "80-100": 0.8}
_YEARS = {"moins-5-ans": 1.0, "5-ans": 5.0, "refugie": 10.0}


def _income(answers: Answers, who: str, *, apprentice: bool) -> Income:
    kinds = answers.get(f"{who}revenus", ())
    chosen = kinds if isinstance(kinds, tuple) else ()
    series = {kind: _series(answers, f"{who}{kind}") for kind in Kind if kind in chosen}
    statut = answers.get(f"{who}independant-statut") if "independant" in chosen else None
    return Income(
        series=series,
        micro=Micro(str(statut)) if statut in tuple(Micro) else None,
        turnover=_euros(answers, f"{who}chiffre-affaires"),
        profit=_euros(answers, f"{who}benefice") if statut == "reel" else 0.0,
        year=_euros_if(answers, "annee-stable", f"{who}annee-revenus"),
        tax_year=_euros_if(answers, "n2-stable", f"{who}n2-revenus"),
        apprentice=apprentice,
    )


def _series(answers: Answers, name: str) -> Series:
    last = _euros(answers, name)
    if answers.get(f"{name}-stable") is not False:
        return Series.steady(last)
    others = (_euros(answers, f"{name}-mois-{back}") for back in range(2, ASKED + 1))
    return Series((last, *others))


def _children(answers: Answers) -> tuple[Child, ...]:
    particular = answers.get("enfants-cas", ())
    cases = particular if isinstance(particular, tuple) else ()
    found = []
    for n in range(1, _number(answers, "enfants") + 1):
        born = _day(answers, f"enfant-{n}-naissance")
        if born is None:
            continue
        handicap = str(answers.get(f"enfant-{n}-handicap", "non")) if "handicap" in cases else "non"
        complement = str(answers.get(f"enfant-{n}-complement", "aucun"))
        found.append(
            Child(
                born=born,
                shared="garde-alternee" in cases
                and answers.get(f"enfant-{n}-garde-alternee") is True,
                incapacity=_INCAPACITY[handicap],
                complement=int(complement) if handicap != "non" and complement.isdecimal() else 0,
                salary=_euros(answers, f"enfant-{n}-salaire") if "salaire" in cases else 0.0,
            )
        )
    return tuple(found)


def _dwelling(answers: Answers) -> Dwelling:
    commune = commune_of(str(answers.get("commune", "")))
    home = Home(str(answers.get("logement", Home.SANS_LOGEMENT)))
    rent = "pret-mensualite" if home is Home.ACCEDANT else "loyer"
    return Dwelling(
        insee="" if commune is None else commune.insee,
        commune="" if commune is None else commune.name,
        home=home,
        rent=_euros(answers, rent) if home.rented or home is Home.ACCEDANT else 0.0,
        shared=answers.get("colocation") is True,
        room=answers.get("chambre") is True,
        landlord_is_family=answers.get("proche") is True,
        residence=_residence(answers) if home is Home.FOYER else None,
        agreed_loan=answers.get("pret-conventionne") is True,
        loan_signed=_day(answers, "pret-date"),
        old_home=answers.get("pret-ancien") is True,
        pays_share=answers.get("heberge-participation") is True,
    )


def _residence(answers: Answers) -> Residence:
    return Residence(str(answers.get("foyer-type", Residence.AUTRE)))


def _day(answers: Mapping[str, object], name: str) -> date | None:
    value = answers.get(name)
    return date.fromisoformat(value) if isinstance(value, str) and value else None


def _number(answers: Mapping[str, object], name: str) -> int:
    value = answers.get(name)
    return value if isinstance(value, int) and not isinstance(value, bool) else 0


def _euros(answers: Mapping[str, object], name: str) -> float:
    return _number(answers, name) / 100


def _euros_if(answers: Mapping[str, object], same: str, name: str) -> float | None:
    """Return an amount that was asked because things were not the same."""
    return _euros(answers, name) if answers.get(same) is False else None
