"""The life of a household, on every implementation: what each of its members sees of it."""

from __future__ import annotations

import pytest
from caf_running import (
    ANTOINE,
    ELISE,
    FLORENCE,
    JONAS,
    MOUSSA,
    TODAY,
    Process,
    needs_postgresql,
    somebody,
)

from kiosk.backend.services.calendar import months_shown
from kiosk.client import CafClient
from kiosk.contract.access import Role
from kiosk.contract.profile import Profile, Resources
from kiosk.contract.vocabulary import ACTIVITES, FAMILIES, OCCUPATIONS, RESOURCES

pytestmark = pytest.mark.asyncio


async def seen_by(client: CafClient, name: str) -> tuple[Profile, Resources]:
    who = somebody(name)
    await client.sign_in(who.nir, who.password)
    return await client.profile(), await client.resources()


class HouseholdContract:
    """What every implementation must do."""

    async def test_a_manager_sees_the_life_of_the_household(self, caf: Process) -> None:
        async with caf.client() as client:
            profile, resources = await seen_by(client, ELISE)
            account = await client.account()
        assert profile.family is not None and profile.family.situation == "marie"
        assert profile.family.situation in FAMILIES and profile.family.since is not None
        assert [one.prenoms for one in profile.works] == ["Élise Marie", "Antoine"]
        assert {one.activite for one in profile.works} <= set(ACTIVITES)
        assert profile.dwelling is not None and profile.dwelling.occupation in OCCUPATIONS
        assert profile.dwelling.loyer is not None
        assert len(profile.children) == account.enfants == 3
        assert {one.role for one in profile.children} == {Role.ENFANT}
        assert profile.bank is not None and account.last_payment is not None
        assert profile.bank.iban_masked == account.last_payment.recipient.iban_masked
        assert profile.contact.email == "lambertin.allocataire@example.org"
        assert [one.prenoms for one in resources.members][:1] == ["Élise Marie"]
        assert resources.months == months_shown(TODAY)
        for member in resources.members:
            assert {one.kind for one in member.resources} <= set(RESOURCES)
            periods = [one.period for one in member.resources]
            assert sum(len(one) == 4 for one in periods) == 2
            assert {one for one in periods if len(one) > 4} <= set(resources.months)
            assert {one.origin for one in member.resources} == {"declared", "known"}

    async def test_the_yearly_resources_are_those_of_the_quotient(self, caf: Process) -> None:
        async with caf.client() as client:
            _, resources = await seen_by(client, ELISE)
        year = str(TODAY.year - 2)
        known = [one for member in resources.members for one in member.resources]
        total = sum(one.amount for one in known if one.period == year)
        assert total == pytest.approx(27_600_00, abs=100)

    async def test_nobody_sees_how_another_one_is_reached(self, caf: Process) -> None:
        async with caf.client() as client:
            hers, _ = await seen_by(client, ELISE)
        async with caf.client() as client:
            his, _ = await seen_by(client, ANTOINE)
        assert his.children == hers.children and his.bank == hers.bank
        assert his.contact.email == "lambertin.conjoint@example.org"
        assert hers.contact.email not in his.model_dump_json()
        assert his.contact.telephone not in hers.model_dump_json()

    async def test_a_conjoint_without_delegation_sees_their_own_data(self, caf: Process) -> None:
        async with caf.client() as client:
            theirs, resources = await seen_by(client, FLORENCE)
        async with caf.client() as client:
            his, all_of_them = await seen_by(client, JONAS)
        assert his.children and his.bank and his.dwelling and len(his.works) == 2
        # They are married too, and live there too.
        assert theirs.family == his.family and theirs.adresse == his.adresse
        assert [one.prenoms for one in theirs.works] == [FLORENCE]
        assert (theirs.bank, theirs.dwelling, theirs.children) == (None, None, ())
        assert [one.prenoms for one in resources.members] == [FLORENCE]
        assert {one.prenoms for one in all_of_them.members} >= {JONAS}

    async def test_a_child_sees_their_own_data(self, caf: Process) -> None:
        async with caf.client() as client:
            profile, resources = await seen_by(client, MOUSSA)
        assert profile.person.prenoms == MOUSSA
        assert (profile.family, profile.bank, profile.dwelling) == (None, None, None)
        assert (profile.children, profile.works, profile.pregnancies) == ((), (), ())
        assert profile.contact.email == "enfant-avec-compte.aine@example.org"
        assert [(one.prenoms, one.resources) for one in resources.members] == [(MOUSSA, ())]

    async def test_another_person_sees_their_own_resources(self, caf: Process) -> None:
        async with caf.client() as client:
            profile, resources = await seen_by(client, "Djénéba")
        assert [one.activite for one in profile.works] == ["retraite"]
        assert [one.prenoms for one in resources.members] == ["Djénéba"]
        assert {one.kind for one in resources.members[0].resources} == {"retraite"}

    async def test_a_pregnancy_is_seen_by_those_who_manage(self, caf: Process) -> None:
        async with caf.client() as client:
            profile, _ = await seen_by(client, "عبد الرحمن")
        assert [one.prenoms for one in profile.pregnancies] == ["فاطمة الزهراء"]
        assert profile.pregnancies[0].expected_on > TODAY

    async def test_who_has_no_dossier_yet_has_nothing_known(self, caf: Process) -> None:
        async with caf.client() as client:
            await client.sign_in("P92417305", "Bienvenue92")
            profile, resources = await client.profile(), await client.resources()
        assert (profile.family, profile.works, profile.bank) == (None, (), None)
        assert profile.contact.email is not None
        assert resources.members[0].resources == ()


class TestOnSqlite(HouseholdContract):
    @pytest.fixture
    def caf(self, caf_on_sqlite: Process) -> Process:
        return caf_on_sqlite


@needs_postgresql
@pytest.mark.postgresql
class TestOnPostgresql(HouseholdContract):
    @pytest.fixture
    def caf(self, caf_on_postgresql: Process) -> Process:
        return caf_on_postgresql
