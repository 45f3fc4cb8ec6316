"""How the invented households live: coherent with their people, their income, their payments."""

from __future__ import annotations

from datetime import date
from typing import Any

from kiosk.backend.demo.banking import iban_of
from kiosk.backend.demo.definition import load
from kiosk.backend.demo.generate import DemoHousehold, generate
from kiosk.backend.store import situation
from kiosk.backend.store.base import Table
from kiosk.contract.access import Role
from kiosk.contract.iban import is_valid, masked
from kiosk.contract.vocabulary import ACTIVITES, FAMILIES, OCCUPATIONS

TODAY = date(2026, 11, 23)
HOUSEHOLDS = generate(load(), TODAY)
KNOWN = [one for one in HOUSEHOLDS if one.life.lasting]


def rows(household: DemoHousehold, table: type[Table]) -> list[dict[str, Any]]:
    life = household.life
    return [row for kind, row in (*life.lasting, *life.dated) if kind is table]


def test_every_number_makes_an_iban_that_ends_with_it_where_it_can() -> None:
    made = [iban_of(number) for number in range(1000)]
    assert all(is_valid(one) for one in made)
    assert sum(int(one[-3:]) == number for number, one in enumerate(made)) == 970


def test_benefits_are_paid_on_the_account_that_is_known() -> None:
    for household in KNOWN:
        (account,) = rows(household, situation.BankAccount)
        paid = {
            payment.recipient.iban_masked
            for month in household.money.months
            for payment in month.payments
            if not payment.recipient.third_party
        }
        assert paid <= {masked(account["iban"])}


def test_each_lives_as_its_people_do() -> None:
    couple = {Role.ALLOCATAIRE, Role.CONJOINT, Role.CONJOINT_DELEGUE}
    for household in KNOWN:
        (family,) = rows(household, situation.Family)
        together = sum(one.person.role in couple for one in household.people) == 2
        assert (family["situation"] in ("marie", "pacse", "concubinage")) == together
        assert family["situation"] in FAMILIES
        assert (family["since"] is None) == (family["situation"] == "celibataire")
        assert family["since"] is None or family["since"] <= TODAY
        assert all(row["activite"] in ACTIVITES for row in rows(household, situation.Work))
        (dwelling,) = rows(household, situation.Dwelling)
        assert dwelling["occupation"] in OCCUPATIONS
    assert {rows(one, situation.Family)[0]["situation"] for one in KNOWN} > {"marie", "veuf"}


def test_the_year_of_the_quotient_is_the_income_of_the_household() -> None:
    for household in KNOWN:
        adults = {one.person.id for one in household.people if one.person.role is not Role.AUTRE}
        resources = [r for r in rows(household, situation.Resource) if r["member_id"] in adults]
        yearly = sum(row["amount"] for row in resources if row["month"] == "2024")
        assert yearly == 0 or abs(yearly - household.money.income) <= 100
        months = {row["month"] for row in resources if len(row["month"]) == 7}
        assert len(months) in (0, 24)


def test_who_waits_for_a_dossier_has_no_life_known() -> None:
    waiting = [one for one in HOUSEHOLDS if not one.life.lasting]
    assert {one.people[0].person.role for one in waiting} == {Role.NON_ALLOCATAIRE}
