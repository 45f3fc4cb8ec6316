"""The accounts to train on: who is told of them, where; and that they open what they say."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest
from acc_conseillers import beside
from caf_asking import refused
from caf_running import Here, new_visit

from kiosk.backend.demo.definition import load
from kiosk.backend.refusal import Refused
from kiosk.backend.services.caller import Place
from kiosk.backend.services.training import accounts, households, training_accounts
from kiosk.contract.access import Role
from kiosk.contract.problems import Code
from kiosk.contract.training import TrainingAccount
from kiosk.i18n import Words

SHEET = Path(__file__).parents[2] / "docs" / "demo.md"


def test_they_are_those_of_the_sheet_one_household_of_those_alike() -> None:
    found = training_accounts(load())
    sheet = SHEET.read_text(encoding="utf-8")
    for one in found:
        assert f"| {one.name} |" in sheet and f"`{one.identifier}`" in sheet
    assert len({one.identifier for one in found}) == len(found)
    assert {one.what for one in found} == set(households())
    assert sum(one.role is Role.ALLOCATAIRE for one in found) <= len(households())


def test_every_household_has_its_words() -> None:
    for code in ("fr", "en", "ar"):
        words = Words(code)
        assert all(words.has(f"training-household-{one}") for one in households())


def test_a_password_is_in_no_repr() -> None:
    assert load().passwords.ordinary not in repr(training_accounts(load()))


def test_people_who_are_not_invented_are_nobody_to_train_on(backend_here: Here) -> None:
    with pytest.raises(Refused) as error:
        accounts(replace(backend_here.parts, demonstration=None), Place("borne-1", new_visit()))
    assert error.value.problem.code is Code.NOT_FOUND


def test_every_place_in_a_dossier_can_be_signed_in_to(backend_here: Here) -> None:
    # Who is told that their provisional identifier has given way is there to be seen so.
    found = (one for one in training_accounts(load()) if one.what != "nir-arrive")
    by_role = {one.role: one for one in found}
    assert len(by_role) >= 5

    async def sign_in(one: TrainingAccount) -> Role:
        async with backend_here.client() as client:
            return (await client.sign_in(one.identifier, one.password)).person.role

    for role, one in by_role.items():
        assert asyncio.run(sign_in(one)) is role


def test_only_a_conseiller_who_is_there_is_told(backend_here: Here) -> None:
    async def look() -> tuple[TrainingAccount, ...]:
        visit = new_visit()
        async with backend_here.client(visit=visit) as client:
            await refused(Code.CONSEILLER_ABSENT, client.training_accounts())
            await beside(client)
            told = await client.training_accounts()
            # Nobody is beside the visitors of other visits, nor of this one once they left.
            async with backend_here.client() as another:
                await refused(Code.CONSEILLER_ABSENT, another.training_accounts())
            await client.conseiller_leaves()
            await refused(Code.CONSEILLER_ABSENT, client.training_accounts())
        return told

    assert asyncio.run(look()) == training_accounts(load())
