"""Codes, proofs and letters, with a clock that moves when told to; limits, and what is erased."""

from __future__ import annotations

from collections.abc import Coroutine
from datetime import timedelta
from typing import Any

import pytest
from caf_identity import (
    PASSWORD,
    UNKNOWN,
    Phone,
    by_email,
    invented,
    new_email,
    opened,
    other_code,
    proof_of,
)
from caf_running import Here, here, somebody

from kiosk.backend.policy import Policy
from kiosk.client import CafProblem, new_key
from kiosk.contract.identity import Channel
from kiosk.contract.problems import Code, Problem

pytestmark = pytest.mark.asyncio

MINUTE, SECOND = timedelta(minutes=1), timedelta(seconds=1)
NOBODY = "1840299990123"


async def refused(code: Code, asked: Coroutine[Any, Any, object]) -> Problem:
    with pytest.raises(CafProblem) as caught:
        await asked
    assert caught.value.code is code
    return caught.value.problem


async def test_a_code_lives_ten_minutes(backend_here: Here) -> None:
    async with backend_here.client() as client:
        phone = Phone(client)
        sent = await client.verify(Channel.EMAIL, new_email())
        code = await phone.code()
        assert sent.expires_at == backend_here.clock() + 10 * MINUTE
        backend_here.clock.move(10 * MINUTE)
        await refused(Code.CODE_EXPIRED, client.check_verification(sent.id, code))
        # Another one may still be asked.
        again = await client.verify_again(sent.id)
        backend_here.clock.move(10 * MINUTE - SECOND)
        await client.check_verification(again.id, await phone.code())


async def test_codes_are_sent_again_five_times_and_only_the_last_is_good(
    backend_here: Here,
) -> None:
    async with backend_here.client() as client:
        phone = Phone(client)
        sent = await client.verify(Channel.EMAIL, new_email())
        codes = [await phone.code()]
        for number in range(5):
            assert sent.resend_at == backend_here.clock() + 30 * SECOND
            backend_here.clock.move(29 * SECOND)
            told = await refused(Code.RESEND_TOO_SOON, client.verify_again(sent.id))
            assert told.retry_after == 1
            backend_here.clock.move(SECOND)
            sent = await client.verify_again(sent.id)
            codes.append(await phone.code())
            assert (sent.resend_at is None) == (number == 4)
        backend_here.clock.move(MINUTE)
        await refused(Code.RESENDS_EXHAUSTED, client.verify_again(sent.id))
        for code in codes[:4]:
            if code != codes[-1]:
                await refused(Code.CODE_REFUSED, client.check_verification(sent.id, code))
        await client.check_verification(sent.id, codes[-1])
        await refused(Code.CODE_VOID, client.verify_again(sent.id))


async def test_a_new_code_has_its_own_five_tries(backend_here: Here) -> None:
    async with backend_here.client() as client:
        phone = Phone(client)
        sent = await client.verify(Channel.EMAIL, new_email())
        code = await phone.code()
        for _ in range(5):
            with pytest.raises(CafProblem):
                await client.check_verification(sent.id, other_code(code))
        backend_here.clock.move(30 * SECOND)
        await client.verify_again(sent.id)
        await client.check_verification(sent.id, await phone.code())


async def test_a_proof_lives_a_quarter_of_an_hour(backend_here: Here) -> None:
    async with backend_here.client() as client:
        email = new_email()
        proof = await proof_of(client, Phone(client), Channel.EMAIL, email)
        assert proof.expires_at == backend_here.clock() + 15 * MINUTE
        backend_here.clock.move(15 * MINUTE)
        asked = client.create_account(
            by_email(UNKNOWN, email), PASSWORD, proof.proof, key=new_key()
        )
        await refused(Code.PROOF_REFUSED, asked)
        who = invented("Jonas")
        assert who.nir is not None
        sent = await client.recover(who.nir, "Duchêne", Channel.EMAIL)
        phone = Phone(client, seen=1)
        proof = await client.check_recovery(sent.id, await phone.code())
        backend_here.clock.move(15 * MINUTE)
        await refused(Code.PROOF_REFUSED, client.choose_password(proof, PASSWORD))


@pytest.mark.parametrize("nir", [NOBODY, "known"])
async def test_so_many_codes_go_to_one_whatever_the_kiosk(backend_here: Here, nir: str) -> None:
    identifier = somebody("Jonas").nir if nir == "known" else nir
    async with backend_here.client() as client, backend_here.client("borne-2") as other:
        for number in range(12):
            by = (client, other)[number % 2]
            await by.recover(identifier, "Duchêne", Channel.SMS)
        told = await refused(
            Code.TOO_MANY_REQUESTS, client.recover(identifier, "Duchêne", Channel.EMAIL)
        )
        assert told.retry_after == 3600
        await client.recover("1840299990999", "Duchêne", Channel.SMS)
        backend_here.clock.move(60 * MINUTE)
        await client.recover(identifier, "Duchêne", Channel.SMS)


async def test_so_many_codes_go_to_one_address(backend_here: Here) -> None:
    email = new_email()
    async with backend_here.client() as client:
        for _ in range(12):
            await client.verify(Channel.EMAIL, email)
        await refused(Code.TOO_MANY_REQUESTS, client.verify(Channel.EMAIL, email.upper()))
        await client.verify(Channel.EMAIL, new_email())


async def test_so_many_codes_go_from_one_kiosk(tmp_path: Any) -> None:
    policy = Policy(codes_a_kiosk=3)
    with here(f"sqlite:///{tmp_path}/caf.sqlite3", policy) as backend:
        async with backend.client() as client, backend.client("borne-2") as other:
            for number in range(3):
                await client.recover(f"18402999901{number:02}", "Autre", Channel.SMS)
            await refused(Code.TOO_MANY_REQUESTS, client.verify(Channel.EMAIL, new_email()))
            await other.verify(Channel.EMAIL, new_email())


async def test_so_many_codes_may_be_wrong_for_one(backend_here: Here) -> None:
    who = invented("Jonas")
    assert who.nir is not None
    async with backend_here.client() as client:
        phone = Phone(client)
        for _ in range(3):
            sent = await client.recover(who.nir, "Duchêne", Channel.EMAIL)
            code = await phone.code()
            for _ in range(5):
                with pytest.raises(CafProblem):
                    await client.check_recovery(sent.id, other_code(code))
        sent = await client.recover(who.nir, "Duchêne", Channel.EMAIL)
        code = await phone.code()
        # Even the right one: who guessed so often is not told.
        await refused(Code.TOO_MANY_REQUESTS, client.check_recovery(sent.id, code))


async def test_right_codes_are_given_back_to_the_kiosk(tmp_path: Any) -> None:
    policy = Policy(wrong_codes_a_kiosk=2)
    with here(f"sqlite:///{tmp_path}/caf.sqlite3", policy) as backend:
        async with backend.client() as client:
            phone = Phone(client)
            for _ in range(4):
                await proof_of(client, phone, Channel.EMAIL, new_email())
            sent = await client.verify(Channel.EMAIL, new_email())
            code = await phone.code()
            for _ in range(2):
                await refused(
                    Code.CODE_REFUSED, client.check_verification(sent.id, other_code(code))
                )
            await refused(Code.TOO_MANY_REQUESTS, client.check_verification(sent.id, code))


async def test_so_many_accounts_are_opened_at_a_kiosk(tmp_path: Any) -> None:
    with here(f"sqlite:///{tmp_path}/caf.sqlite3", Policy(creations_a_kiosk=1)) as backend:
        async with backend.client() as client:
            phone = Phone(client)
            await opened(client, phone, UNKNOWN, new_email())
            await phone.all()
            asked = opened(client, phone, UNKNOWN, new_email())
            await refused(Code.TOO_MANY_REQUESTS, asked)


async def test_a_letter_has_five_tries_and_fifteen_days(backend_here: Here) -> None:
    who = invented("Odette")
    assert who.nir is not None

    async def asked() -> str:
        async with backend_here.client() as client:
            await client.recover(who.nir or "", "Lesage", Channel.POST)
            return await Phone(client).code()

    async with backend_here.client() as later:
        code = await asked()
        for _ in range(5):
            wrong = later.recover_by_letter(who.nir, "Lesage", other_code(code))
            await refused(Code.CODE_REFUSED, wrong)
        await refused(Code.CODE_REFUSED, later.recover_by_letter(who.nir, "Lesage", code))
        code = await asked()
        backend_here.clock.move(timedelta(days=15))
        await refused(Code.CODE_REFUSED, later.recover_by_letter(who.nir, "Lesage", code))
        for _ in range(2):
            code = await asked()
        async with backend_here.client() as client:
            third = client.recover(who.nir, "Lesage", Channel.POST)
            await refused(Code.TOO_MANY_REQUESTS, third)
        backend_here.clock.move(timedelta(days=14))
        await later.recover_by_letter(who.nir, "Lesage", code)


async def test_a_code_that_was_not_kept_is_not_sent(backend_here: Here) -> None:
    """Limits are looked at in the transaction that sends: what is refused leaves nothing."""
    email = new_email()
    async with backend_here.client() as client:
        for _ in range(12):
            await client.verify(Channel.EMAIL, email)
        phone = Phone(client)
        assert len(await phone.all()) == 12
        await refused(Code.TOO_MANY_REQUESTS, client.verify(Channel.EMAIL, email))
        assert await phone.all() == ()
