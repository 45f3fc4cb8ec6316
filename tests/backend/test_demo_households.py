"""The invented households: enough of every kind, and every month adds up, whatever the day."""

from __future__ import annotations

from datetime import date
from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from kiosk.backend.demo.definition import Definition, load
from kiosk.backend.demo.generate import DemoHousehold, generate
from kiosk.backend.demo.money import parts
from kiosk.contract import nir
from kiosk.contract.access import Role
from kiosk.contract.vocabulary import BENEFITS
from kiosk.journeys.model import Kind, Question
from kiosk.journeys.rules import Rules, check

DEFINITION = load()
DAYS = st.dates(date(2026, 1, 1), date(2028, 12, 31))
# Each example makes every household: a few days are enough, the first of a month and a
# 29 February among them.
few_days = settings(max_examples=8, deadline=None)
NOVEMBER = generate(DEFINITION, date(2026, 11, 23))


def test_there_are_enough_of_them() -> None:
    people = [one for household in NOVEMBER for one in household.people]
    with_account = [one for one in people if one.account]
    assert len(NOVEMBER) >= 40
    assert len(with_account) >= 60
    assert {one.person.role for one in with_account} >= {
        Role.ALLOCATAIRE,
        Role.CONJOINT_DELEGUE,
        Role.CONJOINT,
        Role.ENFANT,
        Role.AUTRE,
    }


def test_every_situation_is_there() -> None:
    months = [month for household in NOVEMBER for month in household.money.months]
    rights = [right for month in months for right in month.rights]
    lines = [line for month in months for payment in month.payments for line in payment.lines]
    assert {right.status for right in rights} == {"open", "suspended", "refused"}
    assert {right.benefit for right in rights} == set(BENEFITS)
    assert {line.kind for line in lines} == {"right", "deduction", "regularisation"}
    assert any(p.recipient.third_party for month in months for p in month.payments)
    assert any(household.former for household in NOVEMBER)
    assert any(household.alerts for household in NOVEMBER)
    assert any(not letter.read_on for household in NOVEMBER for letter in household.letters)
    assert any(not any(m.payments for m in h.money.months) for h in NOVEMBER)
    names = [one.person.nom_naissance for household in NOVEMBER for one in household.people]
    assert max(map(len, names)) > 40
    assert any("\u0600" <= name[0] <= "\u06ff" for name in names)
    passwords = {one.account.password for h in NOVEMBER for one in h.people if one.account}
    assert min(map(len, passwords)) == 8


def test_every_number_is_valid_invented_and_alone() -> None:
    numbers = [one.account.nir for h in NOVEMBER for one in h.people if one.account]
    assert len({number[:13] for number in numbers}) == len(numbers)
    for number in numbers:
        assert len(number) == nir.LENGTH_WITH_KEY
        assert nir.error(number) is None
        # The two last digits of the commune: 90 to 99, overseas too.
        assert number[8] == "9" if number[5:7] == "97" else number[7:9] == "99"


def test_there_is_somebody_for_every_way_in_and_back_in() -> None:
    people = [one for household in NOVEMBER for one in household.people]
    waiting = [one for one in people if one.provisional and not one.nir]
    arrived = [one for one in people if one.provisional and one.nir]
    assert waiting and arrived
    assert {one.person.role for one in (*waiting, *arrived)} == {Role.NON_ALLOCATAIRE}
    without = {one.person.role for one in people if one.nir and not one.account}
    assert without >= {Role.CONJOINT, Role.ENFANT}
    undecided = [h for h in NOVEMBER if h.decision is None and len(h.people) > 1]
    assert any(one.person.role is Role.CONJOINT for h in undecided for one in h.people)


def test_every_address_is_kept_for_fiction_and_alone() -> None:
    people = [one for household in NOVEMBER for one in household.people]
    telephones = [one.telephone for one in people if one.telephone]
    emails = [one.email for one in people if one.email]
    assert len(set(telephones)) == len(telephones) > 60
    assert len(set(emails)) == len(emails) > 60
    question = Question("telephone", Kind.MOBILE)
    for telephone in telephones:
        # Arcep, decision 2018-0881: never given to anybody.
        assert telephone.startswith("+3363998")
        assert check(question, telephone, Rules(date(2026, 11, 23))) is None
    assert all(email.endswith("@example.org") for email in emails)


@few_days
@given(DAYS)
def test_who_signs_in_does_not_depend_on_the_day(today: date) -> None:
    def accounts(households: tuple[DemoHousehold, ...]) -> list[tuple[str, object]]:
        return [(one.person.id, one.account) for h in households for one in h.people]

    assert accounts(generate(DEFINITION, today)) == accounts(NOVEMBER)


@few_days
@given(DAYS)
def test_the_same_day_gives_the_same_households(today: date) -> None:
    assert generate(DEFINITION, today) == generate(load(), today)


@few_days
@given(DAYS)
def test_every_payment_adds_up(today: date) -> None:
    for household in generate(DEFINITION, today):
        months = {month.month: month for month in household.money.months}
        for month in months.values():
            for payment in month.payments:
                assert payment.month == month.month == f"{payment.paid_on:%Y-%m}"
                assert payment.paid_on <= today
                assert payment.paid_on.weekday() < 5
                assert payment.amount == sum(line.amount for line in payment.lines)
                assert payment.amount >= 0
                for line in payment.lines:
                    assert (line.amount < 0) == (line.kind == "deduction") or (
                        line.kind == "regularisation"
                    )


@few_days
@given(DAYS)
def test_every_right_is_paid_once_for_its_amount(today: date) -> None:
    for household in generate(DEFINITION, today):
        months = household.money.months
        paid = [
            (line.period, line.benefit, line.amount)
            for month in months
            for payment in month.payments
            for line in payment.lines
            if line.kind == "right"
        ]
        assert len(set(paid)) == len(paid)
        due = {
            (month.month, right.benefit, right.amount)
            for month in months
            for right in month.rights
            if right.status == "open"
        }
        assert set(paid) <= due
        # What is not paid yet is this month's, or the last one's before its payment day.
        assert {period for period, _, _ in due - set(paid)} <= {m.month for m in months[:2]}


@few_days
@given(DAYS)
def test_debts_go_down_by_what_was_deducted(today: date) -> None:
    for household in generate(DEFINITION, today):
        taken: dict[str, int] = {}
        for month in household.money.months:
            for payment in month.payments:
                for line in payment.lines:
                    if line.kind == "deduction":
                        taken[line.benefit] = taken.get(line.benefit, 0) - line.amount
        for debt in household.money.debts:
            assert 0 <= debt.balance <= debt.initial
            assert debt.initial - debt.balance == taken.pop(debt.benefit, 0)
        assert taken == {}


@few_days
@given(DAYS)
def test_the_quotient_familial_follows_its_formula(today: date) -> None:
    for definition, household in zip(
        (one for one in DEFINITION.household for _ in range(one.count)),
        generate(DEFINITION, today),
        strict=True,
    ):
        if isinstance(definition.income, tuple) or not definition.rights:
            continue
        children = sum(one.person.role is Role.ENFANT for one in household.people)
        disabled = any(right.benefit == "aeeh" for right in definition.rights)
        month = household.money.months[0]
        benefits = sum(right.amount for right in month.rights if right.benefit != "ars")
        income = Decimal(str(definition.income)) * 100
        exact = (income / 12 + benefits) / parts(children, disabled)
        euros = (exact / 100).quantize(Decimal(1), ROUND_HALF_UP)
        assert month.quotient_familial == int(euros) * 100


@pytest.mark.parametrize(
    ("children", "disabled", "expected"),
    [
        (0, False, "2"),
        (1, False, "2.5"),
        (2, False, "3"),
        (3, False, "4"),
        (4, False, "4.5"),
        (1, True, "3"),
        (3, True, "4.5"),
    ],
)
def test_parts_are_those_published(children: int, disabled: bool, expected: str) -> None:
    assert parts(children, disabled) == Decimal(expected)


def test_a_household_that_moved_has_nothing_here_before() -> None:
    moved = next(household for household in NOVEMBER if household.former)
    assert moved.former is not None
    before = [m for m in moved.money.months if m.month <= moved.former.until]
    assert len(before) >= 9
    assert all((m.rights, m.payments, m.quotient_familial) == ((), (), None) for m in before)


@pytest.mark.parametrize(
    "right",
    [
        {"benefit": "invented", "amount": 1.0},
        {"benefit": "rsa"},
        {"benefit": "rsa", "amount": 1.0, "status": "refused", "reason": "piece-manquante"},
        {"benefit": "rsa", "status": "suspended"},
        {"benefit": "rsa", "amount": 1.0, "first": 2, "last": 3},
        {"benefit": "rsa", "amount": 1.0, "first": 25},
    ],
)
def test_a_right_that_makes_no_sense_is_refused(right: dict[str, object]) -> None:
    raw = DEFINITION.model_dump()
    raw["household"][0]["rights"] = [right]
    with pytest.raises(ValidationError):
        Definition.model_validate(raw)


def test_nobody_is_called_as_another_one_of_the_household() -> None:
    for household in NOVEMBER:
        names = [one.person.prenoms for one in household.people]
        assert len(set(names)) == len(names), household.interest
