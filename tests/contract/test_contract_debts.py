"""Giving back what is owed: once, never more than is owed, whatever is pressed and wherever."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Coroutine
from datetime import timedelta
from typing import Any

import httpx
import pikepdf
import pytest
from caf_asking import refused
from caf_asking import signed_in as enters
from caf_running import (
    ANTOINE,
    ELISE,
    FLORENCE,
    JONAS,
    KIOSKS,
    Here,
    Process,
    needs_postgresql,
    new_visit,
    somebody,
)

from kiosk.client import CafClient, CafProblem, end_visit, new_key
from kiosk.contract.problems import Code
from kiosk.contract.repayments import DebtAccount, RepaymentState

pytestmark = pytest.mark.asyncio

PAID, REFUSED = RepaymentState.PAID, RepaymentState.REFUSED
RAYMOND = "Raymond"  # two debts


async def signed_in(client: CafClient, name: str) -> DebtAccount:
    """Sign in; return the last debt of the household."""
    await enters(client, name)
    return (await client.debts()).debts[-1]


async def balance(client: CafClient) -> int:
    return (await client.debts()).debts[-1].debt.balance


class Contract:
    """What every implementation must do."""

    async def test_debts_tell_what_was_deducted(self, caf: Process) -> None:
        who = somebody(ELISE)
        async with caf.client() as client:
            owed = await signed_in(client, ELISE)
            assert (await client.debts()).payable
        (known,) = who.household.money.debts
        assert (owed.debt.id, owed.debt.initial) == (known.id, known.initial)
        assert sum(one.amount for one in owed.deductions) == known.initial - known.balance
        assert {one.amount for one in owed.deductions} == {known.monthly_deduction}

    async def test_what_is_paid_back_is_listed_no_more(self, caf: Process) -> None:
        async with caf.client() as client:
            await signed_in(client, RAYMOND)
            assert [one.debt.benefit for one in (await client.debts()).debts] == ["aide_logement"]

    async def test_a_part_is_repaid_once_with_its_receipt(self, caf: Process) -> None:
        async with caf.client() as client:
            owed = (await signed_in(client, RAYMOND)).debt
            opened = await client.open_repayment(owed.id, 12_345, key=new_key())
            assert (opened.state, opened.amount) == (RepaymentState.OPEN, 12_345)
            assert opened.demonstration
            assert opened.page is None
            assert await balance(client) == owed.balance
            await refused(Code.NOT_FOUND, client.repayment_receipt(opened.id))
            paid = await client.settle_demonstration(opened.id, PAID)
            assert (paid.state, paid.left) == (PAID, owed.balance - 12_345)
            assert paid.number is not None
            assert paid.number.startswith("R")
            # Pressed again, refused afterwards, given up afterwards: it stays paid, once.
            for again in (
                client.settle_demonstration(opened.id, PAID),
                client.settle_demonstration(opened.id, REFUSED),
                client.abandon_repayment(opened.id),
                client.repayment(opened.id),
            ):
                assert await again == paid
            assert await balance(client) == owed.balance - 12_345
            account = (await client.debts()).debts[-1]
            assert account.repayments == (paid,)
            (debt,) = (await client.account()).debts
            assert debt.balance == owed.balance - 12_345
            pdf = await client.repayment_receipt(opened.id)
            assert pdf == await client.repayment_receipt(opened.id)
            with pikepdf.open(io.BytesIO(pdf)) as document:
                assert len(document.pages) == 1

    async def test_what_is_refused_or_given_up_changes_nothing(self, caf: Process) -> None:
        async with caf.client() as client:
            owed = (await signed_in(client, ELISE)).debt
            for end, state in (
                (lambda one: client.settle_demonstration(one, REFUSED), REFUSED),
                (client.abandon_repayment, RepaymentState.ABANDONED),
            ):
                opened = await client.open_repayment(owed.id, 1_000, key=new_key())
                ended = await end(opened.id)
                assert (ended.state, ended.number, ended.left) == (state, None, None)
                # What has ended cannot be paid any more.
                assert await client.settle_demonstration(opened.id, PAID) == ended
            assert await balance(client) == owed.balance
            assert (await client.debts()).debts[-1].repayments == ()

    async def test_one_gives_back_neither_more_than_is_owed_nor_almost_nothing(
        self, caf: Process
    ) -> None:
        async with caf.client() as client:
            owed = (await signed_in(client, ELISE)).debt
            for amount, why in ((owed.balance + 1, "too-large"), (99, "too-small")):
                asked = client.open_repayment(owed.id, amount, key=new_key())
                told = await refused(Code.ANSWERS_INVALID, asked)
                assert told.errors == {"montant": f"money-{why}"}
            for amount in (0, -500):
                asked = client.open_repayment(owed.id, amount, key=new_key())
                await refused(Code.REQUEST_INVALID, asked)

    async def test_the_same_key_opens_one_and_another_amount_is_another_request(
        self, caf: Process
    ) -> None:
        async with caf.client() as client:
            owed, key = (await signed_in(client, ELISE)).debt, new_key()
            # As when the answer was lost: the same touch, sent twice at once and once more.
            first, second = await asyncio.gather(
                *(client.open_repayment(owed.id, 1_500, key=key) for _ in range(2))
            )
            assert first == second
            assert await client.open_repayment(owed.id, 1_500, key=key) == first
            await refused(
                Code.IDEMPOTENCY_KEY_REUSED, client.open_repayment(owed.id, 1_600, key=key)
            )
            await client.abandon_repayment(first.id)

    async def test_two_kiosks_never_pay_more_than_is_owed(self, caf: Process) -> None:
        async with caf.client() as one, caf.client("borne-2") as other:
            owed = (await signed_in(one, ELISE)).debt
            await signed_in(other, ANTOINE)
            answers = await asyncio.gather(
                *(
                    client.open_repayment(owed.id, owed.balance, key=new_key())
                    for client in (one, other)
                ),
                return_exceptions=True,
            )
            (turned_away,) = (one for one in answers if isinstance(one, CafProblem))
            (opened,) = (one for one in answers if not isinstance(one, BaseException))
            assert turned_away.code is Code.REPAYMENT_UNDER_WAY
            assert 0 < (turned_away.problem.retry_after or 0) <= 900
            # Both press « Pay » on the one that there is.
            paid, again = await asyncio.gather(
                *(client.settle_demonstration(opened.id, PAID) for client in (one, other))
            )
            assert paid == again
            assert paid.left == 0
            account = (await other.debts()).debts[-1]
            assert account.debt.balance == 0
            assert account.repayments == (paid,)
            assert (await one.account()).debts == ()
            asked = one.open_repayment(owed.id, 100, key=new_key())
            await refused(Code.ANSWERS_INVALID, asked)

    async def test_a_debt_and_a_repayment_are_nobody_else_s(self, caf: Process) -> None:
        async with caf.client() as client, caf.client() as other, caf.client() as third:
            owed = (await signed_in(client, RAYMOND)).debt
            opened = await client.open_repayment(owed.id, 100, key=new_key())
            await other.sign_in(somebody(JONAS).nir, somebody(JONAS).password)
            for asked in (
                other.open_repayment(owed.id, 100, key=new_key()),
                other.repayment(opened.id),
                other.abandon_repayment(opened.id),
                other.settle_demonstration(opened.id, PAID),
                other.repayment_receipt(opened.id),
            ):
                await refused(Code.NOT_FOUND, asked)
            await third.sign_in(somebody(FLORENCE).nir, somebody(FLORENCE).password)
            for asked in (third.debts(), third.settle_demonstration(opened.id, PAID)):
                await refused(Code.ROLE_REFUSED, asked)
            await client.abandon_repayment(opened.id)

    async def test_the_end_of_a_visit_gives_up_what_it_left_open(self, caf: Process) -> None:
        visit = new_visit()
        async with caf.client(visit=visit) as client, caf.client() as following:
            owed = (await signed_in(client, RAYMOND)).debt
            opened = await client.open_repayment(owed.id, 100, key=new_key())
            await end_visit(caf.url, KIOSKS["borne-1"], visit)
            await signed_in(following, RAYMOND)
            ended = await following.repayment(opened.id)
            assert ended.state is RepaymentState.ABANDONED
            # Nothing is in the way of another one.
            again = await following.open_repayment(owed.id, 100, key=new_key())
            await following.abandon_repayment(again.id)

    async def test_another_amount_in_the_same_visit_replaces_the_first(self, caf: Process) -> None:
        async with caf.client() as client:
            owed = (await signed_in(client, RAYMOND)).debt
            first = await client.open_repayment(owed.id, 100, key=new_key())
            second = await client.open_repayment(owed.id, 200, key=new_key())
            assert (await client.repayment(first.id)).state is RepaymentState.ABANDONED
            await client.abandon_repayment(second.id)


class TestSqlite(Contract):
    @pytest.fixture
    def caf(self, caf_on_sqlite: Process) -> Process:
        return caf_on_sqlite


@needs_postgresql
class TestPostgresql(Contract):
    @pytest.fixture
    def caf(self, caf_on_postgresql: Process) -> Process:
        return caf_on_postgresql


async def test_a_repayment_that_nobody_pays_expires(backend_here: Here) -> None:
    async with backend_here.client() as client, backend_here.client("borne-2") as other:
        owed = (await signed_in(client, ELISE)).debt
        await signed_in(other, ANTOINE)
        opened = await client.open_repayment(owed.id, 1_000, key=new_key())
        backend_here.clock.move(timedelta(minutes=16))
        assert (await client.repayment(opened.id)).state is RepaymentState.EXPIRED
        late = await client.settle_demonstration(opened.id, PAID)
        assert late.state is RepaymentState.EXPIRED
        assert await balance(client) == owed.balance
        # It holds nobody up any more.
        following = await other.open_repayment(owed.id, owed.balance, key=new_key())
        assert following.state is RepaymentState.OPEN


async def test_an_answer_lost_after_acceptance_is_found_again_with_the_same_key(
    backend_here: Here, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with backend_here.client(timeout_s=2) as client:
        owed, key = (await signed_in(client, ELISE)).debt, new_key()
        sent = client._http.send
        accepted: list[httpx.Response] = []

        async def loses(request: httpx.Request) -> httpx.Response:
            answer = await sent(request)
            accepted.append(answer)
            raise httpx.ReadTimeout("the answer is lost", request=request)

        with monkeypatch.context() as broken:
            broken.setattr(client._http, "send", loses)
            await refused_without_answer(client.open_repayment(owed.id, 2_000, key=key))
        assert accepted
        assert all(answer.status_code == 201 for answer in accepted)
        opened = await client.open_repayment(owed.id, 2_000, key=key)
        assert {answer.json()["id"] for answer in accepted} == {opened.id}
        accepted.clear()
        with monkeypatch.context() as broken:
            broken.setattr(client._http, "send", loses)
            await refused_without_answer(client.settle_demonstration(opened.id, PAID))
        paid = await client.settle_demonstration(opened.id, PAID)
        assert {answer.json()["number"] for answer in accepted} == {paid.number}
        assert await balance(client) == owed.balance - 2_000


async def refused_without_answer(asked: Coroutine[Any, Any, object]) -> None:
    with pytest.raises(CafProblem) as caught:
        await asked
    assert caught.value.code in (Code.TIMEOUT, Code.UNREACHABLE)
