"""What a change does to what the Caf knows, on every implementation: declared, then read."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from caf_asking import signed_in
from caf_identity import Phone, new_email, new_telephone, proof_of
from caf_running import (
    ANTOINE,
    CAPUCINE,
    ELISE,
    FLORENCE,
    JONAS,
    LUCIEN,
    MOUSSA,
    TODAY,
    Process,
    needs_postgresql,
    somebody,
)

from kiosk.client import CafClient, CafProblem
from kiosk.contract.access import Role
from kiosk.contract.identity import Channel
from kiosk.contract.problems import Code
from kiosk.journeys.registry import registry

pytestmark = pytest.mark.asyncio

FATIMA, ABDERRAHMANE = "فاطمة الزهراء", "عبد الرحمن"
SAMIRA = "Samira"


def day(back: int = 0) -> str:
    return (TODAY - timedelta(days=back)).isoformat()


async def enters_the_manager_of(client: CafClient, name: str) -> None:
    household = somebody(name).household
    one = next(one for one in household.people if one.person.role is Role.ALLOCATAIRE)
    assert one.account is not None
    await client.sign_in(one.account.nir, one.account.password)


async def refusal(asked: Any) -> CafProblem:
    with pytest.raises(CafProblem) as met:
        await asked
    return met.value


JOINS: dict[str, Any] = {
    "conjoint": False,
    "conjoint-civilite": "madame",
    "conjoint-nom": "Quéméner",
    "conjoint-prenoms": "Gaëlle",
    "conjoint-naissance": "1971-05-04",
    "conjoint-nationalite": "francaise",
    "conjoint-activite": "salarie",
    "conjoint-caf": False,
    "conjoint-enfants": False,
    "honneur": True,
}
PARTS: dict[str, Any] = {
    "famille": "separe",
    "depuis": day(3),
    "qui-part": "moi",
    "enfants-communs": True,
    "residence": "moi",
    "pension": "non-fixee",
    "honneur": True,
}
WIDOWED: dict[str, Any] = {"famille": "veuf", "depuis": day(9), "rappel": True, "honneur": True}
BORN: dict[str, Any] = {
    "enfant-nom": "Ben Youssef",
    "enfant-prenoms": "Alma",
    "enfant-sexe": "fille",
    "enfant-naissance": day(4),
}


class EffectsContract:
    """What every implementation must do."""

    async def test_a_couple_is_one_whose_conjoint_joins_once(self, caf: Process) -> None:
        known = {"conjoint": True, "ensemble": True, "honneur": True}
        async with caf.client() as client:
            await signed_in(client, LUCIEN)
            assert (await client.opening("changer-mariage")).answers == {"conjoint": False}
            for back, journey, answers, family in (
                (30, "changer-vie-commune", JOINS, "concubinage"),
                (20, "changer-pacs", known, "pacse"),
                (10, "changer-mariage", known, "marie"),
            ):
                await client.submit(journey, {**answers, "depuis": day(back)})
                state = (await client.profile()).family
                assert state is not None
                assert (state.situation, state.since) == (family, TODAY - timedelta(days=back))
                assert (await client.opening(journey)).answers == {"conjoint": True}
                assert (await client.authorisations()).conjoint == "Gaëlle Quéméner"
            works = (await client.profile()).works
        assert [one.activite for one in works if one.prenoms == "Gaëlle"] == ["salarie"]

    async def test_a_separation_ends_a_delegation_at_once(self, caf: Process) -> None:
        async with caf.client("borne-1") as hers, caf.client("borne-2") as his:
            await signed_in(hers, ELISE)
            await signed_in(his, ANTOINE)
            assert (await his.profile()).bank is not None
            await hers.submit("changer-separation", PARTS)
            mine = await hers.profile()
            assert mine.family is not None and mine.family.situation == "separe"
            assert len(mine.children) == 3
            assert ANTOINE not in {one.prenoms for one in mine.works}
            assert (await hers.authorisations()).conjoint is None
            # In the session that was open all along, and in the next one.
            for again in (False, True):
                if again:
                    await signed_in(his, ANTOINE)
                account, profile = await his.account(), await his.profile()
                assert account.person.role is Role.NON_ALLOCATAIRE
                assert (account.adresse, account.managed_by, account.debts) == ((), (), ())
                assert profile.family is not None and profile.family.situation == "separe"
                assert (profile.adresse, profile.bank, profile.children) == ((), None, ())
                assert [one.prenoms for one in profile.works] == [ANTOINE]
                assert profile.contact.email == "lambertin.conjoint@example.org"
                assert (await refusal(his.months())).code is Code.ROLE_REFUSED
                moved = his.submit("changer-banque", {"titulaire": "X", "iban": "FR76"})
                assert (await refusal(moved)).code is Code.ROLE_REFUSED

    async def test_a_conjoint_without_delegation_leaves_with_what_is_theirs(
        self, caf: Process
    ) -> None:
        async with caf.client("borne-1") as hers, caf.client("borne-2") as his:
            await signed_in(hers, FLORENCE)
            await signed_in(his, JONAS)
            parts = {key: value for key, value in PARTS.items() if key != "pension"}
            sent = await hers.submit("changer-separation", {**parts, "residence": "autre"})
            own = await hers.following()
            assert [one.number for one in own.followed] == [sent.number]
            theirs = await his.following()
            assert sent.number not in {one.number for one in theirs.followed}
            assert (await hers.account()).adresse == ()
            profile = await his.profile()
            assert profile.family is not None and profile.family.situation == "separe"
            assert len(profile.children) == 2
            assert (await his.authorisations()).conjoint is None

    async def test_a_death_gives_the_dossier_to_nobody(self, caf: Process) -> None:
        async with caf.client() as client:
            await signed_in(client, ABDERRAHMANE)
            await client.submit("changer-separation", WIDOWED)
            profile = await client.profile()
            assert profile.family is not None and profile.family.situation != "veuf"
        async with caf.client() as client:
            await enters_the_manager_of(client, "Jean-Chrysostome Théophraste")
            await client.submit("changer-separation", WIDOWED)
            profile = await client.profile()
            assert profile.family is not None and profile.family.situation == "veuf"
            assert (await client.authorisations()).conjoint is None

    async def test_twins_are_born_and_nothing_is_expected_any_more(self, caf: Process) -> None:
        twins = {"nombre-enfants": 2, "enfant-2-prenoms": "Naïm", "enfant-2-sexe": "garcon"}
        more = {"vit-ici": True, "reconnu": "deux", "ne-en-france": True, "honneur": True}
        async with caf.client() as client:
            await signed_in(client, FATIMA)
            assert len((await client.profile()).pregnancies) == 1
            await client.submit("changer-naissance", {**BORN, **twins, **more})
            # Said again by somebody who is not sure that it went: nobody is born twice.
            await client.submit("changer-naissance", {**BORN, **twins, **more, "reconnu": "moi"})
            profile = await client.profile()
        assert len({one.id for one in profile.children if one.prenoms in ("Alma", "Naïm")}) == 2
        assert profile.pregnancies == ()
        known = [
            (one.civilite, one.nom_naissance, one.prenoms, one.date_naissance)
            for one in profile.children[-2:]
        ]
        born = TODAY - timedelta(days=4)
        assert known == [
            ("Mme", "Ben Youssef", "Alma", born),
            ("M.", "Ben Youssef", "Naïm", born),
        ]

    async def test_a_pregnancy_is_dated_by_its_beginning_and_is_one(self, caf: Process) -> None:
        declared = {"conjoint": False, "nombre": 1, "declaration": "envoyee"}
        async with caf.client() as client:
            await signed_in(client, CAPUCINE)
            begun = {**declared, "date-connue": "debut", "debut-grossesse": day(73)}
            await client.submit("changer-grossesse", begun)
            (expected,) = (await client.profile()).pregnancies
            assert expected.expected_on == TODAY + timedelta(days=200)
            ahead = {**declared, "date-connue": "terme", "terme": day(-190), "nombre": 2}
            await client.submit("changer-grossesse", ahead)
            (expected,) = (await client.profile()).pregnancies
            assert (expected.expected_on, expected.children) == (TODAY + timedelta(days=190), 2)
            # A child who is adopted meanwhile ends nothing.
            adopted = {
                **BORN,
                "deja-ici": False,
                "nombre-enfants": 1,
                "arrivee": day(1),
                "origine": "ase",
                "jugement": False,
                "honneur": True,
            }
            await client.submit("changer-adoption", adopted)
            profile = await client.profile()
            assert len(profile.pregnancies) == 1 and profile.children[-1].prenoms == "Alma"

    async def test_an_adult_who_is_taken_in_is_no_child(self, caf: Process) -> None:
        mother = {
            "accueil": "personne",
            "enfant-nom": "Bensaïd",
            "enfant-prenoms": "Yamina",
            "enfant-sexe": "fille",
            "enfant-naissance": "1950-03-09",
            "depuis": day(20),
            "lien": "parent",
            "handicap": False,
            "honneur": True,
        }
        nephew = {
            **mother,
            "accueil": "recueilli",
            "enfant-prenoms": "Ilyès",
            "enfant-naissance": day(17 * 366),
            "confie": "famille",
            "enfant-activite": "apprenti",
            "enfant-revenus": 61_000,
            "autre-dossier": False,
        }
        del nephew["lien"], nephew["handicap"]
        async with caf.client() as client:
            await signed_in(client, SAMIRA)
            before = (await client.profile()).children
            await client.submit("changer-arrivee-enfant", mother)
            assert (await client.profile()).children == before
            await client.submit("changer-arrivee-enfant", nephew)
            after = (await client.profile()).children
            assert [one.prenoms for one in after[len(before) :]] == ["Ilyès"]
            wrong = client.submit("changer-arrivee-enfant", {**nephew, "depuis": day(18 * 366)})
            assert (await refusal(wrong)).code is Code.ANSWERS_INVALID

    async def test_who_left_signs_in_and_sees_their_own(self, caf: Process) -> None:
        moussa = somebody(MOUSSA).household
        child = next(one.person for one in moussa.people if one.person.prenoms == MOUSSA)
        async with caf.client() as client:
            await enters_the_manager_of(client, MOUSSA)
            before = (await client.profile()).children
            gone = {"raison": "logement", "depuis": day(2), "honneur": True}
            await client.submit("changer-depart-enfant", {"enfant": child.id, **gone})
            assert (await client.profile()).children == tuple(
                one for one in before if one.id != child.id
            )
            again = client.submit("changer-depart-enfant", {"enfant": child.id, **gone})
            assert (await refusal(again)).code is Code.ANSWERS_INVALID
        async with caf.client() as client:
            await signed_in(client, MOUSSA)
            account, profile = await client.account(), await client.profile()
            assert (account.adresse, account.managed_by) == ((), ())
            assert (profile.person.prenoms, profile.adresse, profile.commune) == (MOUSSA, (), None)
            assert (await client.possibilities()).managed_by == ()
            assert (await client.resources()).members
            assert "commune" not in (await client.known_answers()).answers
            assert (await client.opening("changer-contact")).answers == {}

    async def test_the_work_of_a_conjoint_changes(self, caf: Process) -> None:
        job = {
            "conjoint": True,
            "qui": "conjoint",
            "activite": "chomage",
            "depuis": day(6),
            "indemnise": "oui",
            "pension": 90_000,
            "honneur": True,
        }
        async with caf.client() as client:
            await signed_in(client, ABDERRAHMANE)
            await client.submit("changer-travail", job)
            works = {one.prenoms: one for one in (await client.profile()).works}
        assert (works[FATIMA].activite, works[FATIMA].since) == (
            "chomage",
            TODAY - timedelta(days=6),
        )
        assert works[ABDERRAHMANE].activite != "chomage" or works[ABDERRAHMANE].since != day(6)

    async def test_an_address_counts_once_a_code_has_proved_it(self, caf: Process) -> None:
        number, email = new_telephone(), new_email()
        both = {"quoi": ("telephone", "email"), "telephone": number, "email": email}
        async with caf.client("borne-1") as client:
            await signed_in(client, "Djénéba")
            before = (await client.profile()).contact
            phone = Phone(client)
            await proof_of(client, phone, Channel.SMS, number)
            met = await refusal(client.submit("changer-contact", both))
            assert met.code is Code.PROOF_REFUSED
            assert met.problem.errors == {"email": "unproved"}
            assert (await client.profile()).contact == before
            # A code on its way proves nothing yet, nor does one that was typed elsewhere.
            sent = await client.verify(Channel.EMAIL, email)
            assert (await refusal(client.submit("changer-contact", both))).problem.errors
            async with caf.client("borne-2") as other:
                await proof_of(other, Phone(other), Channel.EMAIL, email)
            assert (await refusal(client.submit("changer-contact", both))).problem.errors
            await client.check_verification(sent.id, await phone.code())
            await client.submit("changer-contact", both)
            contact = (await client.profile()).contact
            assert (contact.telephone, contact.email) == (number, email)
            told = {one.address for one in await phone.all()}
            # Those of before hear of it.
            assert told == {one for one in (before.telephone, before.email) if one}
            # A proof is good once: going back to it wants another.
            await proof_of(client, phone, Channel.SMS, after := new_telephone())
            await client.submit("changer-contact", {"quoi": ("telephone",), "telephone": after})
            back = {"quoi": ("telephone",), "telephone": number}
            assert (await refusal(client.submit("changer-contact", back))).problem.errors

    async def test_everybody_may_change_how_they_are_reached(self, caf: Process) -> None:
        assert registry()["changer-contact"].roles == frozenset(Role)


class TestOnSqlite(EffectsContract):
    @pytest.fixture
    def caf(self, caf_on_sqlite: Process) -> Process:
        return caf_on_sqlite


@needs_postgresql
@pytest.mark.postgresql
class TestOnPostgresql(EffectsContract):
    @pytest.fixture
    def caf(self, caf_on_postgresql: Process) -> Process:
        return caf_on_postgresql
