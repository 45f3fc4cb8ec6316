"""Lockout and sessions, with a clock that moves when told to."""

from __future__ import annotations

from datetime import timedelta

import pytest
from caf_files import pdf
from caf_running import ELISE, KIOSKS, Here, here, new_visit, somebody
from sqlalchemy import func, select

from kiosk.backend.policy import Policy
from kiosk.backend.store.access import Guesses, OpenSession
from kiosk.backend.store.identity import Identity
from kiosk.backend.store.people import Account
from kiosk.backend.store.work import DoneOnce, Upload, UploadContent
from kiosk.client import CafClient, CafProblem, end_visit
from kiosk.contract.problems import Code, Problem

pytestmark = pytest.mark.asyncio

NOBODY = "1840299990123"
MINUTE = timedelta(minutes=1)


async def told(client: CafClient, nir: str, password: str) -> Problem | None:
    try:
        await client.sign_in(nir, password)
    except CafProblem as refused:
        return refused.problem
    return None


@pytest.mark.parametrize("known", [True, False])
async def test_a_lock_opens_after_its_time(backend_here: Here, known: bool) -> None:
    nir = somebody(ELISE).nir if known else NOBODY
    async with backend_here.client() as client:
        for _ in range(5):
            await told(client, nir, "Faux12345678")
        backend_here.clock.move(14 * MINUTE)
        locked = await told(client, nir, "Bienvenue92")
        assert locked is not None
        assert (locked.code, locked.retry_after) == (Code.ACCOUNT_LOCKED, 60)
        # Knocking at a locked door does not keep it locked.
        backend_here.clock.move(MINUTE)
        again = await told(client, nir, "Bienvenue92")
        if known:
            assert again is None
        else:
            assert again is not None
            assert (again.code, again.attempts_left) == (Code.CREDENTIALS_REFUSED, 4)


async def test_wrong_passwords_are_forgotten_with_time(backend_here: Here) -> None:
    async with backend_here.client() as client:
        for _ in range(4):
            await told(client, NOBODY, "x")
        backend_here.clock.move(15 * MINUTE)
        again = await told(client, NOBODY, "x")
        assert again is not None
        assert again.attempts_left == 4


async def test_who_tries_many_numbers_is_slowed_down_at_that_kiosk_only(
    backend_here: Here,
) -> None:
    who = somebody(ELISE)
    async with backend_here.client() as client, backend_here.client("borne-2") as other:
        for number in range(30):
            refused = await told(client, f"18402999901{number:02}", "x")
            assert refused is not None
            assert refused.code is Code.CREDENTIALS_REFUSED
        stopped = await told(client, who.nir, who.password)
        assert stopped is not None
        assert stopped.code is Code.TOO_MANY_REQUESTS
        assert stopped.retry_after == 900
        assert await told(other, who.nir, who.password) is None
        backend_here.clock.move(15 * MINUTE)
        assert await told(client, who.nir, who.password) is None


async def test_right_passwords_do_not_wear_the_kiosk_out(backend_here: Here) -> None:
    who = somebody(ELISE)
    async with backend_here.client() as client:
        await told(client, NOBODY, "x")
        for _ in range(3):
            await client.sign_in(who.nir, who.password)
    with backend_here.parts.database.read() as transaction:
        rows = transaction.scalars(select(Guesses))
        counts = {row.subject: row.count for row in rows}
    assert counts["kiosk:borne-1"] == 1
    assert not any(who.nir[:13] in subject for subject in counts)


async def test_a_provisional_identifier_signs_in(backend_here: Here) -> None:
    who = somebody(ELISE)
    with backend_here.parts.database.write() as transaction:
        account = transaction.get_one(Account, who.nir[:13])
        account.identifier = "P00421337"
        # Nobody has a provisional identifier and a NIR at once.
        transaction.delete(transaction.get_one(Identity, account.member_id))
    async with backend_here.client() as client:
        session = await client.sign_in(" p 0042 1337", who.password)
        assert session.person.prenoms == ELISE


async def test_a_weaker_hash_is_renewed_at_sign_in(backend_here: Here) -> None:
    from argon2 import PasswordHasher

    who = somebody(ELISE)
    weak = PasswordHasher(time_cost=1, memory_cost=1024).hash(who.password)
    with backend_here.parts.database.write() as transaction:
        transaction.get_one(Account, who.nir[:13]).password_hash = weak
    async with backend_here.client() as client:
        await client.sign_in(who.nir, who.password)
        await client.sign_in(who.nir, who.password)
    with backend_here.parts.database.read() as transaction:
        kept = transaction.get_one(Account, who.nir[:13]).password_hash
    assert kept != weak
    assert not backend_here.parts.passwords.outdated(kept)


async def test_a_session_expires(backend_here: Here) -> None:
    who = somebody(ELISE)
    async with backend_here.client() as client:
        session = await client.sign_in(who.nir, who.password)
        assert session.expires_at == backend_here.clock() + timedelta(hours=1)
        backend_here.clock.move(timedelta(minutes=59))
        await client.account()
        backend_here.clock.move(MINUTE)
        with pytest.raises(CafProblem, match="session-expired"):
            await client.account()


async def test_tokens_are_not_kept_as_they_are(backend_here: Here) -> None:
    who = somebody(ELISE)
    async with backend_here.client() as client:
        token = (await client.sign_in(who.nir, who.password)).token
    with backend_here.parts.database.read() as transaction:
        kept = transaction.scalars(select(OpenSession.token_hash)).all()
    assert len(kept) == 1
    assert token not in kept


async def test_an_upload_that_nobody_can_submit_any_more_is_erased(backend_here: Here) -> None:
    """The kiosk lost power: its visit was never ended."""
    who = somebody(ELISE)
    async with backend_here.client() as client:
        await client.sign_in(who.nir, who.password)
        await client.upload(pdf())
    backend_here.clock.move(timedelta(hours=1))
    await end_visit(backend_here.url, KIOSKS["borne-2"], new_visit())
    with backend_here.parts.database.read() as transaction:
        for table in (Upload, UploadContent, OpenSession, DoneOnce):
            assert transaction.scalar(select(func.count()).select_from(table)) == 0


async def test_a_visit_cannot_fill_the_disk(tmp_path: object) -> None:
    who = somebody(ELISE)
    policy = Policy(waiting_uploads=2)
    with here(f"sqlite:///{tmp_path}/caf.sqlite3", policy) as running:
        async with running.client() as client:
            await client.sign_in(who.nir, who.password)
            for number in range(2):
                last = await client.upload(pdf(text=str(number)))
            with pytest.raises(CafProblem, match="too-many-requests"):
                await client.upload(pdf(text="de trop"))
            answers = {"kind": "autre", "pages": (last.id,)}
            await client.submit("send-document", answers)
            await client.upload(pdf(text="de nouveau"))
