"""Each kind of income counts as the law counts it, and nothing is counted that nobody said."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.contract.estimates import BenefitId, Estimate, Status
from kiosk.simulation import estimate
from tests.simulation.published import visitor

MONTH = "2026-08"

#: RSA and AAH of that month, before what is received is taken away.
RSA, AAH = 651.69, 1041.59

REPLACEMENTS = ("chomage", "retraite", "invalidite", "indemnites-journalieres")


def asked(**said: Any) -> Estimate:
    (found,) = estimate(
        [visitor({name.replace("_", "-"): is_ for name, is_ in said.items()}, MONTH)]
    )
    return found


def paid(told: Estimate, benefit: BenefitId) -> float:
    return next(one.amount for one in told.benefits if one.id is benefit) / 100


@pytest.mark.parametrize("kind", [*REPLACEMENTS, "salaire", "pension-alimentaire"])
def test_the_rsa_is_lowered_by_every_euro_received(kind: str) -> None:
    told = asked(**{"revenus": [kind], kind: 250})
    assert paid(told, BenefitId.RSA) == pytest.approx(RSA - 250, abs=0.01)


@pytest.mark.parametrize("kind", ["chomage", "retraite", "invalidite", "pension-alimentaire"])
def test_the_prime_is_lowered_by_every_euro_that_is_not_of_work(kind: str) -> None:
    work = {"activite": "salarie", "salaire": 900}
    alone = paid(asked(**work, revenus=["salaire"]), BenefitId.PRIME_ACTIVITE)
    with_it = asked(**work, **{"revenus": ["salaire", kind], kind: 100})
    lowered = paid(with_it, BenefitId.PRIME_ACTIVITE)
    assert lowered == pytest.approx(alone - 100 * 0.995, abs=0.02)


@pytest.mark.parametrize("kind", ["invalidite", "retraite"])
def test_the_aah_completes_a_pension(kind: str) -> None:
    told = asked(**{"handicap": "80-100", "revenus": [kind], kind: 600})
    assert paid(told, BenefitId.AAH) == pytest.approx(AAH - 600, abs=0.01)


def test_the_aah_lets_four_fifths_of_a_small_salary_be() -> None:
    told = asked(handicap="80-100", activite="salarie", revenus=["salaire"], salaire=500)
    assert paid(told, BenefitId.AAH) == pytest.approx(AAH - 100, abs=0.01)


def test_what_the_partner_earns_takes_nothing_from_the_aah() -> None:
    partner = {"conjoint_activite": "salarie", "conjoint_revenus": ["salaire"]}
    told = asked(situation="marie-pacse", handicap="80-100", **partner, conjoint_salaire=3000)
    assert paid(told, BenefitId.AAH) == pytest.approx(AAH, abs=0.01)


@pytest.mark.parametrize(
    ("statut", "left"), [("micro-vente", 0.29), ("micro-services", 0.50), ("micro-liberal", 0.66)]
)
def test_a_turnover_counts_for_what_its_allowance_leaves(statut: str, left: float) -> None:
    """Code général des impôts, articles 50-0 and 102 ter: 71, 50 and 34 % are taken off."""
    employed = asked(activite="salarie", revenus=["salaire"], salaire=900)
    own = asked(
        activite="independant",
        revenus=["independant"],
        independant_statut=statut,
        chiffre_affaires=round(900 / left, 2),
    )
    prime = BenefitId.PRIME_ACTIVITE
    assert paid(own, prime) == pytest.approx(paid(employed, prime), abs=0.02)


def test_who_works_at_seventy_has_the_prime_of_anybody() -> None:
    work = {"activite": "salarie", "revenus": ["salaire"], "salaire": 700}
    young, old = asked(**work), asked(**work, naissance="1956-01-01")
    prime = BenefitId.PRIME_ACTIVITE
    assert paid(old, prime) == paid(young, prime) > 0


def test_savings_count_for_three_per_cent_a_year() -> None:
    told = asked(epargne=True, epargne_montant=100_000)
    assert paid(told, BenefitId.RSA) == pytest.approx(RSA - 100_000 * 0.03 / 12, abs=0.01)


def test_unemployment_that_is_not_paid_sets_last_year_aside_for_housing_after_two_months() -> None:
    home = {"logement": "locataire-vide", "loyer": 450, "activite": "chomage"}
    year = {"annee_stable": False, "annee_revenus": 15_000}
    short, long = (asked(**home, **year, chomage_long=said) for said in (False, True))
    housing = BenefitId.AIDE_LOGEMENT
    assert paid(long, housing) > 2 * paid(short, housing) > 0


FAMILY: dict[str, Any] = {
    "enfants": 2,
    "enfant-1-naissance": "2018-01-01",
    "enfant-2-naissance": "2020-01-01",
    "logement": "locataire-vide",
    "loyer": 450,
    "nationalite": "autre",
}
_OF_FAMILIES = (BenefitId.AIDE_LOGEMENT, BenefitId.AF, BenefitId.ASF, BenefitId.ARS)


def test_a_permit_of_less_than_five_years_opens_family_benefits_but_not_the_rsa() -> None:
    told = asked(**FAMILY, titre_sejour="moins-5-ans")
    assert paid(told, BenefitId.RSA) == 0
    assert all(paid(told, benefit) > 0 for benefit in _OF_FAMILIES)


WORK: dict[str, Any] = {"activite": "salarie", "revenus": ["salaire"], "salaire": 400}


@pytest.mark.parametrize("permit", ["aucun", "moins-5-ans"])
def test_children_open_neither_rsa_nor_prime_to_parents_without_five_years(permit: str) -> None:
    told = asked(**FAMILY, **WORK, titre_sejour=permit)
    assert paid(told, BenefitId.RSA) == paid(told, BenefitId.PRIME_ACTIVITE) == 0


def status(told: Estimate, benefit: BenefitId) -> Status:
    return next(one.status for one in told.benefits if one.id is benefit)


@pytest.mark.parametrize("whose", ["", "conjoint_"], ids=["mine", "of my partner"])
@pytest.mark.parametrize(
    ("permit", "expected"), [("moins-5-ans", Status.UNKNOWN), ("5-ans", Status.OPEN)]
)
def test_a_partner_without_five_years_is_not_counted_and_what_is_left_is_not_known(
    whose: str, permit: str, expected: Status
) -> None:
    """Code de l'action sociale et des familles, article L262-5; sécurité sociale, L842-2."""
    abroad = {f"{whose}nationalite": "autre", f"{whose}titre_sejour": permit}
    told = asked(**WORK, **abroad, situation="marie-pacse")
    for benefit in (BenefitId.RSA, BenefitId.PRIME_ACTIVITE):
        assert status(told, benefit) is expected


@pytest.mark.parametrize(
    ("born", "expected"), [("1961-09-15", Status.OPEN), ("1961-07-15", Status.UNKNOWN)]
)
def test_from_sixty_five_on_the_aspa_comes_before_the_rsa_and_is_not_known(
    born: str, expected: Status
) -> None:
    assert status(asked(naissance=born), BenefitId.RSA) is expected


def test_a_refugee_has_the_rights_of_a_national() -> None:
    french = {name: said for name, said in FAMILY.items() if name != "nationalite"}
    assert asked(**FAMILY, titre_sejour="refugie").benefits == asked(**french).benefits
