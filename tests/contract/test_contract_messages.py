"""Writing to the Caf, on every implementation: with an account and without."""

from __future__ import annotations

from typing import Any

import pytest
from caf_asking import refused
from caf_running import ANTOINE, ELISE, FLORENCE, Process, needs_postgresql, somebody

from kiosk.client import new_key
from kiosk.contract.following import State
from kiosk.contract.problems import Code

pytestmark = pytest.mark.asyncio

WRITES: dict[str, Any] = {
    "sujet": "droits",
    "message": "Bonjour,\n\nÀ quoi ai-je droit ?",
    "nom": "Haubrin",
    "prenom": "Maud",
    "email": "maud.haubrin@example.org",
    "email-bis": "maud.haubrin@example.org",
    "telephone": "+33639980031",
    "adresse": "3 RUE DES LILAS",
    "commune": "92400-92026",
}


class MessagesContract:
    """What every implementation must do."""

    async def test_who_has_no_account_writes_once_and_has_a_receipt(self, caf: Process) -> None:
        key = new_key()
        async with caf.client(visit="visite-qui-ecrit") as client:
            sent = await client.send_message("ecrire-sans-compte", WRITES, key=key)
            again = await client.send_message("ecrire-sans-compte", WRITES, key=key)
            assert sent == again and sent.number.startswith("M")
            other = {**WRITES, "sujet": "dette"}
            await refused(
                Code.IDEMPOTENCY_KEY_REUSED,
                client.send_message("ecrire-sans-compte", other, key=key),
            )
            assert (await client.message_receipt(sent.id)).startswith(b"%PDF")
        # It is nobody else's, and not theirs any more in another visit.
        async with caf.client() as client:
            await refused(Code.NOT_FOUND, client.message_receipt(sent.id))

    async def test_what_is_not_in_order_is_not_sent(self, caf: Process) -> None:
        async with caf.client() as client:

            def send(journey: str, **changed: Any) -> Any:
                return client.send_message(journey, {**WRITES, **changed}, key=new_key())

            twice = await refused(
                Code.ANSWERS_INVALID, send("ecrire-sans-compte", **{"email-bis": "m@example.org"})
            )
            assert twice.errors == {"email-bis": "differe"}
            # What belongs to somebody signed in is not sent by nobody.
            for journey in ("ecrire", "changer-adresse", "sign-in", "no-such-thing"):
                await refused(Code.REQUEST_INVALID, send(journey))

    async def test_one_visit_writes_only_so_much(self, caf: Process) -> None:
        async with caf.client() as client:
            for _ in range(5):
                await client.send_message("ecrire-sans-compte", WRITES, key=new_key())
            full = await refused(
                Code.TOO_MANY_REQUESTS,
                client.send_message("ecrire-sans-compte", WRITES, key=new_key()),
            )
            assert full.retry_after
        async with caf.client() as client:
            await client.send_message("ecrire-sans-compte", WRITES, key=new_key())

    async def test_who_is_signed_in_follows_what_they_wrote(self, caf: Process) -> None:
        answers = {"sujet": "paiement", "message": "Rien reçu.", "reponse": "telephone"}
        async with caf.client() as client:
            who = somebody(ELISE)
            await client.sign_in(who.nir, who.password)
            opening = await client.opening("ecrire")
            assert set(opening.answers) == {"telephone", "email"}
            sent = await client.submit(
                "ecrire", {**answers, "telephone": opening.answers["telephone"]}
            )
            (mine,) = [one for one in (await client.following()).followed if one.id == sent.id]
            assert (mine.journey, mine.state) == ("ecrire", State.DONE)
        for name, may in ((ANTOINE, True), (FLORENCE, False)):
            async with caf.client() as client:
                who = somebody(name)
                await client.sign_in(who.nir, who.password)
                if may:
                    await client.opening("ecrire")
                else:
                    await refused(Code.ROLE_REFUSED, client.opening("ecrire"))


class TestOnSqlite(MessagesContract):
    @pytest.fixture
    def caf(self, caf_on_sqlite: Process) -> Process:
        return caf_on_sqlite


@needs_postgresql
@pytest.mark.postgresql
class TestOnPostgresql(MessagesContract):
    @pytest.fixture
    def caf(self, caf_on_postgresql: Process) -> Process:
        return caf_on_postgresql
