"""Accounts and codes while the backend is killed, and what is left of who gave up."""

from __future__ import annotations

import secrets
from pathlib import Path

import pytest
from caf_identity import PASSWORD, UNKNOWN, Phone, by_email, new_email, other_code, proof_of
from caf_running import KIOSKS, Process, new_visit, somebody

from kiosk.client import CafProblem, end_visit, new_key
from kiosk.contract.identity import Channel
from kiosk.contract.problems import Code

pytestmark = pytest.mark.asyncio


async def test_a_code_outlives_a_backend_that_was_killed(backend_process: Process) -> None:
    async with backend_process.client() as client:
        sent = await client.verify(Channel.EMAIL, new_email())
        code = await Phone(client).code()
        with pytest.raises(CafProblem):
            await client.check_verification(sent.id, other_code(code))
        backend_process.kill()
        backend_process.start()
        # So do the tries that it took.
        with pytest.raises(CafProblem) as wrong:
            await client.check_verification(sent.id, other_code(code))
        assert wrong.value.problem.attempts_left == 3
        await client.check_verification(sent.id, code)


async def test_an_account_is_opened_once_whatever_is_killed(backend_process: Process) -> None:
    email, key = new_email(), new_key()
    async with backend_process.client() as client:
        proof = await proof_of(client, Phone(client), Channel.EMAIL, email)
        answers = by_email(UNKNOWN, email)
        made = await client.create_account(answers, PASSWORD, proof.proof, key=key)
        backend_process.kill()
        backend_process.start()
        again = await client.create_account(answers, PASSWORD, proof.proof, key=key)
        assert again == made
        await client.sign_in(made.identifier, PASSWORD)


async def test_a_recovery_goes_on_after_a_restart(backend_process: Process) -> None:
    who = somebody("Jonas")
    async with backend_process.client() as client:
        sent = await client.recover(who.nir, "Duchêne", Channel.SMS)
        proof = await client.check_recovery(sent.id, await Phone(client).code())
        backend_process.kill()
        backend_process.start()
        await client.choose_password(proof, PASSWORD)
        backend_process.kill()
        backend_process.start()
        with pytest.raises(CafProblem) as used:
            await client.choose_password(proof, "Encore2026Mot")
        assert used.value.code is Code.PROOF_REFUSED
        await client.sign_in(who.nir, PASSWORD)


def holders(folder: Path, canary: str) -> list[str]:
    found = [path for path in sorted(folder.iterdir()) if canary.encode() in path.read_bytes()]
    return [path.name for path in found]


async def test_nothing_is_left_of_who_gave_up(backend_process: Process, tmp_path: Path) -> None:
    canary, visit = f"canari-{secrets.token_hex(6)}", new_visit()
    email, nir = f"{canary}@example.org", "2990392990" + f"{secrets.randbelow(1000):03}"
    async with backend_process.client(visit=visit) as client:
        phone = Phone(client)
        proof = await proof_of(client, phone, Channel.EMAIL, email)
        await client.recover(nir, "Canariperdu", Channel.SMS)
        with pytest.raises(CafProblem):
            given = by_email({**UNKNOWN, "prenoms": canary}, new_email())
            await client.create_account(given, "Canari2026Mot", proof.proof, key=new_key())
        await end_visit(backend_process.url, KIOSKS["borne-1"], visit)
    for word in (canary, nir, "Canari2026Mot", "Canariperdu", proof.proof, proof.id):
        assert holders(tmp_path, word) == [], word
    backend_process.stop()
    for word in (canary, nir, "Canari2026Mot", "Canariperdu", proof.proof, proof.id):
        assert holders(tmp_path, word) == [], word
