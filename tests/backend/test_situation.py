"""What démarches change in the life of a household, and that it is seen."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any

import pytest
from caf_running import ELISE, TODAY, Here, somebody
from sqlalchemy import delete
from sqlalchemy.orm import Session as Transaction

from kiosk.backend.demo.definition import load
from kiosk.backend.demo.seed import Demonstration
from kiosk.backend.passwords import Passwords
from kiosk.backend.services import situation
from kiosk.backend.services.facts import quarter_before
from kiosk.backend.store.situation import Resource
from kiosk.contract.access import Role
from kiosk.contract.models import Account
from kiosk.contract.profile import Profile, Resources

IBAN = "FR76 3000 6000 0112 3456 7890 189"


def changed(
    backend: Here, change: Callable[[Transaction, str, str], Any]
) -> tuple[Profile, Resources, Account]:
    """Change the household of Élise, then return what she sees."""
    who = somebody(ELISE)
    member_id = who.household.people[0].person.id
    with backend.parts.database.write() as transaction:
        change(transaction, who.household.id, member_id)

    async def look() -> tuple[Profile, Resources, Account]:
        async with backend.client() as client:
            await client.sign_in(who.nir, who.password)
            return await client.profile(), await client.resources(), await client.account()

    return asyncio.run(look())


def test_an_address_names_its_commune_and_forgets_the_dwelling(backend_here: Here) -> None:
    lines = ("3 RUE NEUVE", "92600 ASNIERES SUR SEINE")
    profile, _, account = changed(
        backend_here, lambda t, dossier, _: situation.set_address(t, dossier, lines)
    )
    assert profile.adresse == account.adresse == lines
    assert profile.commune == "92600-92004"
    assert profile.dwelling is None
    profile, *_ = changed(
        backend_here,
        lambda t, dossier, _: situation.set_dwelling(t, dossier, "locataire", 640_00),
    )
    assert profile.dwelling is not None
    assert (profile.dwelling.occupation, profile.dwelling.loyer) == ("locataire", 640_00)


def test_family_work_contact_and_bank_account_are_replaced(backend_here: Here) -> None:
    def change(transaction: Transaction, dossier: str, member: str) -> None:
        situation.set_family(transaction, dossier, "separe", date(2026, 2, 3))
        situation.set_work(transaction, member, "chomage", date(2026, 3, 2))
        situation.set_contact(transaction, member, telephone="+33639980001")
        situation.set_bank_account(transaction, dossier, "Élise Lambertin", IBAN, None)

    profile, *_ = changed(backend_here, change)
    assert profile.family is not None
    assert (profile.family.situation, profile.family.since) == ("separe", date(2026, 2, 3))
    assert (profile.works[0].activite, profile.works[0].since) == ("chomage", date(2026, 3, 2))
    # What was not given stays.
    assert profile.contact.telephone == "+33639980001"
    assert profile.contact.email == "lambertin.allocataire@example.org"
    assert profile.bank is not None
    assert profile.bank.iban_masked == "FR76 •••• •••• 189"


def test_a_declared_month_stands_for_what_was_known_even_the_day_after(
    backend_here: Here,
) -> None:
    month = f"{TODAY.replace(day=1) - timedelta(days=1):%Y-%m}"
    _, resources, _ = changed(
        backend_here,
        lambda t, _, member: situation.declare_resources(t, member, {(month, "chomage"): 912_00}),
    )
    Demonstration(backend_here.parts.database, Passwords(), load()).bring_to(
        TODAY + timedelta(days=1)
    )
    _, again, _ = changed(backend_here, lambda *_: None)
    for seen in (resources, again):
        told = [
            (one.amount, one.origin)
            for one in seen.members[0].resources
            if (one.period, one.kind) == (month, "chomage")
        ]
        assert told == [(912_00, "declared")]


def test_a_child_comes_and_leaves(backend_here: Here) -> None:
    born = TODAY - timedelta(days=9)
    added: list[str] = []

    def come(transaction: Transaction, dossier: str, _: str) -> None:
        added.append(
            situation.add_member(
                transaction, dossier, Role.ENFANT, "Mme", "Lambertin", "Alma", born
            )
        )

    profile, _, account = changed(backend_here, come)
    assert profile.children[-1].prenoms == "Alma" and account.enfants == 4
    left: list[bool] = []

    def leave(transaction: Transaction, dossier: str, member: str) -> None:
        left.append(situation.remove_child(transaction, dossier, added[0], TODAY))
        # An adult is no child, and another household is not theirs.
        left.append(situation.remove_child(transaction, dossier, member, TODAY))
        left.append(situation.remove_child(transaction, "0" * 32, added[0], TODAY))

    profile, _, account = changed(backend_here, leave)
    assert left == [True, False, False]
    assert "Alma" not in [one.prenoms for one in profile.children] and account.enfants == 3


def test_a_pregnancy_is_kept_until_it_ends(backend_here: Here) -> None:
    due = TODAY + timedelta(days=120)
    profile, *_ = changed(
        backend_here, lambda t, _, member: situation.add_pregnancy(t, member, due, 2)
    )
    assert [(one.expected_on, one.children) for one in profile.pregnancies] == [(due, 2)]
    profile, *_ = changed(backend_here, lambda t, _, m: situation.end_pregnancies(t, m))
    assert profile.pregnancies == ()


@pytest.mark.parametrize(
    "change",
    [
        lambda t, d, m: situation.set_family(t, d, "inconnu", None),
        lambda t, d, m: situation.set_work(t, m, "inconnu", None),
        lambda t, d, m: situation.set_dwelling(t, d, "inconnu"),
        lambda t, d, m: situation.set_bank_account(t, d, "X", IBAN.replace("9", "8"), None),
        lambda t, d, m: situation.declare_resources(t, m, {("2026-01", "inconnu"): 1}),
    ],
)
def test_what_is_no_key_and_no_iban_is_refused(
    backend_here: Here, change: Callable[[Transaction, str, str], None]
) -> None:
    with pytest.raises(ValueError, match="not "):
        changed(backend_here, change)


def test_the_kinds_that_the_quarter_had_are_known_too(backend_here: Here) -> None:
    who = somebody(ELISE)
    member_id = who.household.people[0].person.id
    months = quarter_before(TODAY)
    amounts = {(months[0], "autres"): 120_00, (months[2], "formation"): 0}
    with backend_here.parts.database.write() as transaction:
        transaction.execute(delete(Resource).where(Resource.member_id == member_id))
        situation.declare_resources(transaction, member_id, amounts)

    async def look() -> Mapping[str, object]:
        async with backend_here.client() as client:
            await client.sign_in(who.nir, who.password)
            return (await client.opening("demande-rsa")).answers

    known = asyncio.run(look())
    assert known["moi-ressources"] == ("autres",)
    assert (known["moi-autres-m1"], known["moi-formation-m3"]) == (120_00, 0)
