"""Démarches, on every implementation: begun, kept, sent once, followed."""

from __future__ import annotations

import asyncio
from datetime import date, timedelta
from typing import Any

import pytest
from caf_asking import refused, signed_in
from caf_files import pdf
from caf_running import (
    ANTOINE,
    ELISE,
    FLORENCE,
    JONAS,
    TODAY,
    Process,
    needs_postgresql,
)

from kiosk.backend.demo.definition import load
from kiosk.backend.demo.generate import generate
from kiosk.client import CafProblem
from kiosk.contract.access import Role
from kiosk.contract.following import State
from kiosk.contract.problems import Code
from kiosk.journeys.registry import registry

pytestmark = pytest.mark.asyncio

BAFA: dict[str, Any] = {
    "naissance": "2008-03-02",
    "session": "generale",
    "organisme": "Les Francas",
    "debut": (TODAY + timedelta(days=20)).isoformat(),
    "telephone": "+33639980011",
    "titulaire": "Élise LAMBERTIN",
    "iban": "FR7630006000011234567890189",
    "honneur": True,
}
MOVE: dict[str, Any] = {
    "depuis": TODAY.isoformat(),
    "adresse": "3 RUE DES LILAS",
    "commune": "92400-92026",
    "occupation": "proprietaire",
}


class DemarchesContract:
    """What every implementation must do."""

    async def test_what_is_known_is_filled_in_and_nothing_else(self, caf: Process) -> None:
        async with caf.client() as client:
            await signed_in(client, ELISE)
            opening = await client.opening("demande-bafa")
            assert set(opening.answers) == {"telephone", "email", "titulaire"}
            assert opening.draft is None and opening.offers == {}
            moved = await client.opening("changer-adresse")
            assert moved.answers == {}
            await refused(Code.NOT_FOUND, client.opening("sign-in"))
            await refused(Code.NOT_FOUND, client.opening("no-such-thing"))

    async def test_a_draft_is_taken_up_in_another_visit(self, caf: Process) -> None:
        answers = {**MOVE, "loyer": 45_000, "papier-bail": ("a",), "unknown": "x", "commune": "1"}
        async with caf.client("borne-1") as client:
            await signed_in(client, ELISE)
            await client.keep_draft("changer-adresse", {"depuis": "2026-01-01"})
            await client.keep_draft("changer-adresse", answers)
        async with caf.client("borne-2") as client:
            await signed_in(client, ELISE)
            opening = await client.opening("changer-adresse")
            kept = {key: MOVE[key] for key in ("depuis", "adresse", "occupation")}
            assert opening.draft == {**kept, "loyer": 45_000}
            assert [one.journey for one in (await client.following()).drafts] == ["changer-adresse"]
            await client.drop_draft("changer-adresse")
            assert (await client.opening("changer-adresse")).draft is None
            assert (await client.following()).drafts == ()

    async def test_a_draft_is_its_persons_own_and_goes_when_it_is_sent(self, caf: Process) -> None:
        async with caf.client() as one, caf.client() as other:
            await signed_in(one, ELISE)
            await signed_in(other, ANTOINE)
            await one.keep_draft("changer-adresse", MOVE)
            assert (await other.following()).drafts == ()
            await one.submit("changer-adresse", MOVE)
            assert (await one.following()).drafts == ()

    async def test_papers_left_for_later_are_awaited_then_received(self, caf: Process) -> None:
        async with caf.client() as client:
            await signed_in(client, ELISE)
            receipt = await client.submit("demande-bafa", BAFA)
            assert receipt.awaited == ("attestation-stage", "rib")
            seen = await client.following()
            followed = next(one for one in seen.followed if one.number == receipt.number)
            assert (followed.state, followed.papers, followed.by) == (State.WAITING, 2, None)
            awaited = [one for one in seen.papers if one.number == receipt.number]
            assert {one.paper for one in awaited} == {"attestation-stage", "rib"}
            for paper in awaited:
                upload = await client.upload(pdf())
                document = {"kind": "autre", "pages": (upload.id,), "name": "RIB"}
                await client.submit("send-document", document, paper=paper.id)
            seen = await client.following()
            assert not [one for one in seen.papers if one.number == receipt.number]
            followed = next(one for one in seen.followed if one.number == receipt.number)
            assert (followed.state, followed.papers) == (State.RECEIVED, 0)

    async def test_an_awaited_paper_is_not_anybodys(self, caf: Process) -> None:
        async with caf.client() as client:
            await signed_in(client, ELISE)
            upload = await client.upload(pdf())
            document = {"kind": "autre", "pages": (upload.id,), "name": "RIB"}
            for wrong in ("0" * 32, "../.."):
                await refused(Code.NOT_FOUND, client.submit("send-document", document, paper=wrong))

    async def test_two_kiosks_send_a_request_once(self, caf: Process) -> None:
        async with caf.client("borne-1") as one, caf.client("borne-2") as other:
            await signed_in(one, FLORENCE)
            await signed_in(other, FLORENCE)
            first, second = await asyncio.gather(
                one.submit("demande-bafa", BAFA), other.submit("demande-bafa", BAFA)
            )
            assert first.number == second.number
            sent = (await other.opening("demande-bafa")).sent
            assert sent is not None and sent.number == first.number
            again = {**BAFA, "organisme": "Les Ceméa"}
            await refused(Code.ALREADY_SENT, other.submit("demande-bafa", again))
            mine = [one.number for one in (await other.following()).followed]
            assert mine.count(first.number) == 1

    async def test_who_manages_follows_the_household_and_others_their_own(
        self, caf: Process
    ) -> None:
        async with caf.client() as one, caf.client() as other:
            await signed_in(one, FLORENCE)
            await signed_in(other, JONAS)
            moved = await other.submit("changer-adresse", {**MOVE, "adresse": "2 RUE BASSE"})
            asked = await one.submit("demande-bafa", BAFA)
            assert [sent.number for sent in (await one.following()).followed] == [asked.number]
            seen = {sent.number: sent for sent in (await other.following()).followed}
            assert seen[moved.number].by is None
            assert (seen[asked.number].by or "").startswith("Florence")
            await refused(Code.ROLE_REFUSED, one.keep_draft("changer-adresse", MOVE))

    async def test_the_same_change_twice_on_one_day_is_one(self, caf: Process) -> None:
        async with caf.client("borne-1") as one, caf.client("borne-2") as other:
            await signed_in(one, ELISE)
            await signed_in(other, ELISE)
            move = {**MOVE, "adresse": "8 RUE DES LILAS"}
            first, second = await asyncio.gather(
                one.submit("changer-adresse", move), other.submit("changer-adresse", move)
            )
            assert first.number == second.number
            later = await one.submit("changer-adresse", {**move, "adresse": "9 RUE DES LILAS"})
            assert later.number != first.number

    async def test_a_receipt_is_printed_for_who_sent_it(self, caf: Process) -> None:
        async with caf.client() as client, caf.client() as other:
            await signed_in(client, ELISE)
            receipt = await client.submit("changer-adresse", {**MOVE, "adresse": "1 RUE X"})
            assert (await client.receipt_document(receipt.id)).startswith(b"%PDF")
            await signed_in(other, ANTOINE)
            await refused(Code.NOT_FOUND, other.receipt_document(receipt.id))

    async def test_answers_are_checked_as_the_kiosk_checks_them(self, caf: Process) -> None:
        async with caf.client() as client:
            await signed_in(client, ELISE)
            born = date(TODAY.year - 12, 1, 1).isoformat()
            wrong = {**BAFA, "naissance": born, "iban": "FR7630006000011234567890188"}
            with pytest.raises(CafProblem) as met:
                await client.submit("demande-bafa", wrong)
        assert met.value.problem.errors == {"naissance": "trop-jeune", "iban": "iban-key"}

    async def test_every_cell_of_the_matrix(self, caf: Process) -> None:
        """Each role and each démarche: begun by who may, refused to who may not."""
        demarches = [one for one in registry().values() if one.category and one.signed_in]
        one_of_each = one_of_each_role()
        assert set(one_of_each) == set(Role)
        for role, (identifier, password) in one_of_each.items():
            async with caf.client() as client:
                await client.sign_in(identifier, password)
                for journey in demarches:
                    may, cell = role in journey.roles, (role, journey.id)
                    told = await _code_of(client.opening(journey.id))
                    assert (told is not Code.ROLE_REFUSED) == may, cell
                    told = await _code_of(client.submit(journey.id, {}))
                    assert (
                        told in (Code.ANSWERS_INVALID, Code.NOTHING_TO_CHOOSE)
                        if may
                        else (told is Code.ROLE_REFUSED)
                    ), cell


def one_of_each_role() -> dict[Role, tuple[str, str]]:
    """Return how somebody of each role signs in."""
    found = {Role.NON_ALLOCATAIRE: ("P92417305", "Bienvenue92")}
    for household in generate(load(), TODAY):
        for one in household.people:
            if one.account is not None:
                found.setdefault(one.person.role, (one.account.nir, one.account.password))
    return found


async def _code_of(asked: Any) -> Code | None:
    try:
        await asked
    except CafProblem as met:
        return met.code
    return None


class TestOnSqlite(DemarchesContract):
    @pytest.fixture
    def caf(self, caf_on_sqlite: Process) -> Process:
        return caf_on_sqlite


@needs_postgresql
@pytest.mark.postgresql
class TestOnPostgresql(DemarchesContract):
    @pytest.fixture
    def caf(self, caf_on_postgresql: Process) -> Process:
        return caf_on_postgresql
