"""What is kept of codes and of who opens an account, and what is erased."""

from __future__ import annotations

from collections.abc import Coroutine
from datetime import timedelta
from typing import Any

import pytest
from caf_identity import (
    PASSWORD,
    UNKNOWN,
    Phone,
    answers_of,
    invented,
    new_email,
    opened,
)
from caf_running import KIOSKS, Here, new_visit, somebody
from sqlalchemy import func, select

from kiosk.backend.services.housekeeping import tidy
from kiosk.backend.store.access import Guesses
from kiosk.backend.store.base import Table
from kiosk.backend.store.identity import DoneInVisit, LetterCode, SentCode
from kiosk.backend.store.people import Account, Member
from kiosk.client import CafProblem, end_visit
from kiosk.contract.identity import Channel
from kiosk.contract.problems import Code, Problem

pytestmark = pytest.mark.asyncio


async def refused(code: Code, asked: Coroutine[Any, Any, object]) -> Problem:
    with pytest.raises(CafProblem) as caught:
        await asked
    assert caught.value.code is code
    return caught.value.problem


def count(backend: Here, table: type[Table]) -> int:
    with backend.parts.database.read() as transaction:
        return transaction.scalar(select(func.count()).select_from(table)) or 0


async def test_the_end_of_a_visit_erases_its_codes_and_answers(backend_here: Here) -> None:
    visit, other = new_visit(), new_visit()
    async with (
        backend_here.client(visit=visit) as client,
        backend_here.client(visit=other) as stays,
    ):
        await stays.verify(Channel.EMAIL, new_email())
        await client.verify(Channel.EMAIL, new_email())
        phone = Phone(client, seen=1)
        await opened(client, phone, UNKNOWN, new_email())
        assert (count(backend_here, SentCode), count(backend_here, DoneInVisit)) == (2, 1)
        await end_visit(backend_here.url, KIOSKS["borne-1"], visit)
    assert (count(backend_here, SentCode), count(backend_here, DoneInVisit)) == (1, 0)


async def test_what_a_lost_kiosk_left_is_erased_with_time(backend_here: Here) -> None:
    parts = backend_here.parts
    async with backend_here.client() as client:
        await opened(client, Phone(client), UNKNOWN, new_email())
        await client.verify(Channel.EMAIL, new_email())
        await client.recover(somebody("Jonas").nir, "Duchêne", Channel.POST)
    tables = (SentCode, DoneInVisit, LetterCode, Guesses)
    assert all(count(backend_here, table) for table in tables)
    backend_here.clock.move(timedelta(days=15, seconds=1))
    with parts.database.write() as transaction:
        tidy(transaction, parts.policy, parts.now())
    assert [count(backend_here, table) for table in tables] == [0, 0, 0, 0]


async def test_neither_codes_nor_proofs_are_kept_as_they_are(backend_here: Here) -> None:
    async with backend_here.client() as client:
        phone = Phone(client)
        sent = await client.verify(Channel.EMAIL, new_email())
        code = await phone.code()
        with backend_here.parts.database.read() as transaction:
            row = transaction.get_one(SentCode, sent.id)
            assert row.code is not None
            assert code not in row.code
            assert len(row.code) == 64
        proof = await client.check_verification(sent.id, code)
        with backend_here.parts.database.read() as transaction:
            row = transaction.get_one(SentCode, sent.id)
            assert row.code is None
            assert row.proof is not None
            assert proof.proof not in row.proof


async def test_a_child_of_less_than_fifteen_opens_nothing(backend_here: Here) -> None:
    who = invented("Margaux")
    assert who.nir is not None
    # A number that says another birth is asked about, and then taken.
    with backend_here.parts.database.write() as transaction:
        born = backend_here.parts.today().replace(year=backend_here.parts.today().year - 14)
        transaction.get_one(Member, who.person.id).date_naissance = born
    before = count(backend_here, Account)
    async with backend_here.client() as client:
        answers = answers_of(
            who, date_naissance=born.isoformat(), nir_verifie=True, possede_nir=True
        )
        made = await opened(client, Phone(client), answers, new_email())
        assert made.identifier == who.nir[:13]
    assert count(backend_here, Account) == before


async def test_who_would_manage_a_dossier_shows_an_address_that_the_caf_knows(
    backend_here: Here,
) -> None:
    who = invented("Arnaud")
    assert who.nir is not None
    assert who.email is not None
    with backend_here.parts.database.write() as transaction:
        transaction.get_one(Member, who.person.id).role = "conjoint-delegue"
    before = count(backend_here, Account)
    async with backend_here.client() as client:
        phone = Phone(client)
        await opened(client, phone, answers_of(who), new_email())
        assert count(backend_here, Account) == before
        await phone.all()
        await opened(client, phone, answers_of(who), who.email)
        await client.sign_in(who.nir, PASSWORD)
