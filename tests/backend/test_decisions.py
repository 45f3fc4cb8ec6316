"""What becomes of a right after a declaration when the law cannot be asked, and overlays."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from pathlib import Path

import pytest
from caf_running import here, somebody
from sqlalchemy import select

from kiosk.backend.services.decisions import overlaid
from kiosk.backend.store.decisions import Decision
from kiosk.backend.store.people import Member
from kiosk.backend.store.work import Submission
from kiosk.contract.following import State
from kiosk.contract.models import Right


def test_a_law_that_cannot_be_had_refuses_no_declaration(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    answers = {
        "changement": False,
        "moi-ressources": "",
        "conjoint": False,
        "enfants": 0,
        "honneur": True,
    }
    who = somebody("Lucien")

    async def declare() -> None:
        async with running.client() as client:
            await client.sign_in(who.nir, who.password)
            before = (await client.months())[0].rights
            receipt = await client.submit("declarer-rsa", answers)
            assert (await client.months())[0].rights == before
            (mine,) = (await client.following()).followed
            assert mine.id == receipt.id
            assert (mine.state, mine.decision) == (State.RECEIVED, None)

    with here(f"sqlite:///{tmp_path}/caf.sqlite3", law="tests.backend.broken_law") as running:
        asyncio.run(declare())
    assert "waits for somebody" in caplog.text


def test_the_latest_decision_stands_from_its_month_on(tmp_path: Path) -> None:
    months = ("2026-11", "2026-10", "2026-09")
    known = {month: [Right(benefit="rsa", amount=1, status="open")] for month in months}

    database = f"sqlite:///{tmp_path}/caf.sqlite3"
    with (
        here(database, law="tests.backend.broken_law") as running,
        running.parts.database.write() as transaction,
    ):
        member = transaction.scalars(select(Member)).first()
        assert member is not None
        for number, (month, benefit, amount) in enumerate(
            (
                ("2026-10", "rsa", 200),
                ("2026-10", "rsa", 300),
                ("2026-11", "prime_activite", 400),
            )
        ):
            key = f"{number}" * 32
            transaction.add(
                Submission(
                    id=key,
                    number=key[:20],
                    member_id=member.id,
                    journey="declarer-rsa",
                    answers={},
                    submitted_at=datetime(2026, 11, 3, 9, number, tzinfo=UTC),
                )
            )
            transaction.flush()
            transaction.add(
                Decision(
                    submission_id=key,
                    dossier_id=member.dossier_id,
                    benefit=benefit,
                    month=month,
                    amount=amount,
                    status="open",
                    reason=None,
                    decided_at=datetime(2026, 11, 3, 9, number, tzinfo=UTC),
                )
            )
        transaction.flush()
        found = overlaid(transaction, member.dossier_id, known, months)
    said = {
        month: [(right.benefit, right.amount, right.since) for right in found[month]]
        for month in months
    }
    assert said == {
        "2026-11": [("rsa", 300, "2026-10"), ("prime_activite", 400, "2026-11")],
        "2026-10": [("rsa", 300, "2026-10")],
        "2026-09": [("rsa", 1, None)],
    }
