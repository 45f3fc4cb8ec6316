"""Attestations beside those of one month: a period, a relevé, and what goes by post."""

from __future__ import annotations

import asyncio
import io

import pikepdf
import pytest
from caf_asking import refused
from caf_asking import signed_in as enters
from caf_running import (
    ANTOINE,
    CAPUCINE,
    ELISE,
    FLORENCE,
    Here,
    Process,
    needs_postgresql,
    somebody,
)
from sqlalchemy import func, select

from kiosk.backend.store.outgoing import Outgoing
from kiosk.backend.store.postings import AttestationPeriod, Enclosure
from kiosk.client import CafClient, new_key
from kiosk.contract.models import AttestationKind, AttestationMonth
from kiosk.contract.problems import Code

pytestmark = pytest.mark.asyncio

PERIODE, RELEVE = AttestationKind.PERIODE, AttestationKind.RELEVE


async def signed_in(client: CafClient, name: str) -> list[AttestationMonth]:
    """Sign in; return the months that may end or begin a period, the latest first."""
    await enters(client, name)
    return [month for month in await client.attestation_months() if PERIODE in month.kinds]


class Contract:
    """What every implementation must do."""

    async def test_the_payments_of_a_period_are_attested(self, caf: Process) -> None:
        async with caf.client() as client:
            months = await signed_in(client, ELISE)
            assert len(months) == 24
            for first, last in ((months[-1], months[0]), (months[3], months[3])):
                made = await client.request_attestation(PERIODE, last.month, first=first.month)
                assert (made.first, made.month) == (first.month, last.month)
                pdf = await client.attestation_document(made.id)
                assert pdf == await client.attestation_document(made.id)
                with pikepdf.open(io.BytesIO(pdf)) as document:
                    assert "Attestation de paiements" in str(document.docinfo.Title)

    async def test_a_period_has_two_ends_in_their_order_and_at_this_caf(self, caf: Process) -> None:
        async with caf.client() as client:
            months = await signed_in(client, CAPUCINE)
            away = [m.month for m in await client.attestation_months() if m.elsewhere]
            last, first = months[0].month, months[-1].month
            for kind, month, begins in (
                (PERIODE, last, None),
                (PERIODE, first, last),
                (PERIODE, last, "1999-01"),
                (RELEVE, last, first),
            ):
                asked = client.request_attestation(kind, month, first=begins)
                await refused(Code.PERIOD_UNAVAILABLE, asked)
            asked = client.request_attestation(PERIODE, last, first=away[0])
            await refused(Code.PERIOD_ELSEWHERE, asked)
            await client.request_attestation(PERIODE, last, first=first)

    async def test_the_releve_of_a_month_is_made(self, caf: Process) -> None:
        async with caf.client() as client:
            months = await signed_in(client, ELISE)
            made = await client.request_attestation(RELEVE, months[1].month)
            assert (made.kind, made.first) == (RELEVE, None)
            with pikepdf.open(io.BytesIO(await client.attestation_document(made.id))) as document:
                assert "Relevé de compte" in str(document.docinfo.Title)

    async def test_another_period_under_the_same_key_is_another_request(self, caf: Process) -> None:
        async with caf.client() as client:
            months, key = await signed_in(client, ELISE), new_key()
            last, first, other = months[0].month, months[5].month, months[6].month
            made = await client.request_attestation(PERIODE, last, first=first, key=key)
            again = await client.request_attestation(PERIODE, last, first=first, key=key)
            assert again == made
            await refused(
                Code.IDEMPOTENCY_KEY_REUSED,
                client.request_attestation(PERIODE, last, first=other, key=key),
            )

    async def test_an_attestation_goes_by_post_once(self, caf: Process) -> None:
        async with caf.client() as client, caf.client() as other, caf.client() as third:
            months = await signed_in(client, ELISE)
            made = await client.request_attestation(RELEVE, months[0].month)
            first, second = await asyncio.gather(
                *(client.post_attestation(made.id, key=new_key()) for _ in range(2))
            )
            assert first == second
            assert first.number.startswith("C")
            # The allocataire is named, whoever asks.
            assert first.address[0] == "Élise Marie Lambertin"
            assert first.address[1:] == tuple((await client.account()).adresse)
            (posted,) = await client.demonstration_messages(wait_s=10)
            assert posted.channel == "post"
            assert first.number in posted.text
            await signed_in(other, ANTOINE)
            await refused(Code.NOT_FOUND, other.post_attestation(made.id))
            who = somebody(FLORENCE)
            await third.sign_in(who.nir, who.password)
            await refused(Code.ROLE_REFUSED, third.post_attestation(made.id))


class TestSqlite(Contract):
    @pytest.fixture
    def caf(self, caf_on_sqlite: Process) -> Process:
        return caf_on_sqlite


@needs_postgresql
class TestPostgresql(Contract):
    @pytest.fixture
    def caf(self, caf_on_postgresql: Process) -> Process:
        return caf_on_postgresql


async def test_what_was_enclosed_is_forgotten_with_its_message(backend_here: Here) -> None:
    database = backend_here.parts.database
    async with backend_here.client() as client:
        months = await signed_in(client, ELISE)
        last, first = months[0].month, months[2].month
        made = await client.request_attestation(PERIODE, last, first=first)
        await client.post_attestation(made.id)
    async with asyncio.timeout(20):
        while not backend_here.parts.outbox.idle():
            await asyncio.sleep(0.02)
    with database.read() as transaction:
        assert transaction.get_one(AttestationPeriod, made.id).first == first
        assert transaction.scalar(select(func.count()).select_from(Outgoing)) == 0
        assert transaction.scalar(select(func.count()).select_from(Enclosure)) == 0
