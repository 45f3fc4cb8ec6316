"""What a quarterly declaration makes of its right: the law says it, or somebody looks.

The decision is written down in ``docs/decisions/declarations.md``. Nothing here refuses a
declaration: it was received, whatever becomes of the right.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session as Transaction
from starlette.concurrency import run_in_threadpool

from kiosk.backend.parts import Parts
from kiosk.backend.refusal import Refused
from kiosk.backend.services.calendar import month_of, shifted
from kiosk.backend.services.caller import Caller, Place
from kiosk.backend.services.declared_household import Unsaid, household
from kiosk.backend.simulating.work import Work
from kiosk.backend.store.decisions import Decision as DecisionRow
from kiosk.backend.store.following import FollowUp, PaperAsked
from kiosk.backend.store.rows import locked
from kiosk.backend.store.work import Submission
from kiosk.backend.traces import where
from kiosk.contract.estimates import (
    BenefitEstimate,
    BenefitId,
    Estimate,
    Reason,
    Status,
    day_of,
)
from kiosk.contract.following import Decision, State
from kiosk.contract.models import Receipt, Right
from kiosk.journeys.conditions import from_json
from kiosk.journeys.model import Category, Once
from kiosk.journeys.registry import registry
from kiosk.journeys.rules import Rules

#: The simulation that asks everything.
_WHOLE = "toutes-mes-aides"

#: Seconds that somebody who declares waits for the law; it goes on without them after that.
_PATIENCE_S = 8.0

#: Decisions under way: a loop holds its tasks weakly.
_UNDER_WAY: set[asyncio.Task[None]] = set()

#: What these reasons of the law are called for a right; of any other, somebody judges.
_REFUSALS = {
    Reason.RESOURCES_ABOVE_MONTH: "ressources-superieures",
    Reason.BELOW_MINIMUM: "ressources-superieures",
}

_log = logging.getLogger("kiosk.backend.decisions")


@dataclass(frozen=True, slots=True)
class Matter:
    """What is to be decided: a benefit from ``month`` on, and what the law is asked."""

    submission_id: str
    dossier_id: str
    benefit: BenefitId
    month: str
    work: Work


async def decide(parts: Parts, caller: Caller, receipt: Receipt) -> None:
    """Decide what a submission that was just received asks for, if the law can say.

    Safe to call again with the same receipt. No transaction is open while the law works. A law
    that takes longer than anybody waits decides all the same.
    """
    task = asyncio.create_task(_decide(parts, caller, receipt))
    _UNDER_WAY.add(task)
    task.add_done_callback(_UNDER_WAY.discard)
    await asyncio.wait({task}, timeout=_PATIENCE_S)


async def _decide(parts: Parts, caller: Caller, receipt: Receipt) -> None:
    try:
        matter = await run_in_threadpool(_matter, parts, caller, receipt)
        if matter is None:
            return
        # Not in the visit of the person: they may have left before the law has answered.
        place = Place("caf", matter.submission_id)
        answer = await parts.estimator.answer(place, matter.work)
        told = Estimate.model_validate_json(answer)
        found = next((one for one in told.benefits if one.id is matter.benefit), None)
        if found is not None:
            await run_in_threadpool(_keep, parts, matter, found)
    except Refused:
        _log.warning("a declaration waits for somebody: the law cannot be had")
    except Exception as error:
        # It is received, and must be answered as such.
        _log.error("a declaration is not decided: %s at %s", type(error).__name__, where(error))


def decided_of(transaction: Transaction, submission_ids: Sequence[str]) -> dict[str, Decision]:
    """Return what was decided after submissions, by their ids. One that is not there: somebody
    looks, or there is nothing to decide."""
    asked = select(DecisionRow).where(DecisionRow.submission_id.in_(submission_ids))
    return {
        row.submission_id: Decision(
            benefit=row.benefit,
            month=row.month,
            amount=row.amount,
            status=row.status,
            reason=row.reason,
        )
        for row in transaction.scalars(asked)
    }


def overlaid(
    transaction: Transaction, dossier_id: str, rights: dict[str, list[Right]], months: Iterable[str]
) -> dict[str, list[Right]]:
    """Return rights by month with what was decided in place of what was known before."""
    asked = (
        select(DecisionRow)
        .where(DecisionRow.dossier_id == dossier_id)
        .order_by(DecisionRow.month, DecisionRow.decided_at)
    )
    rows = tuple(transaction.scalars(asked))
    if not rows:
        return rights
    found = {month: list(of_month) for month, of_month in rights.items()}
    for month in months:
        # Of two decisions about a benefit the later one stands.
        for row in {row.benefit: row for row in rows if row.month <= month}.values():
            there = found.setdefault(month, [])
            at = next(
                (at for at, one in enumerate(there) if one.benefit == row.benefit), len(there)
            )
            there[at : at + 1] = [
                Right(
                    benefit=row.benefit,
                    amount=row.amount,
                    status=row.status,
                    reason=row.reason,
                    since=row.month,
                )
            ]
    return found


def _matter(parts: Parts, caller: Caller, receipt: Receipt) -> Matter | None:
    """Return what is to be decided, or None when that is nothing, or for somebody."""
    journey = registry()[receipt.journey]
    quarterly = journey.category is Category.DECLARATION and journey.once is Once.QUARTER
    if not quarterly or journey.benefit not in set(BenefitId):
        return None
    today = parts.today()
    # The law of a month looks at the quarter that ended one month before it (décret n° 2024-912):
    # the next month is the one that looks at the quarter declared.
    law = shifted(month_of(today), 1)
    with parts.database.read() as transaction:
        row = transaction.get_one(Submission, receipt.id)
        waits = select(func.count()).where(
            PaperAsked.submission_id == row.id, PaperAsked.received_in.is_(None)
        )
        if transaction.get(DecisionRow, row.id) is not None or transaction.scalar(waits):
            return None
        declared = from_json(row.answers)
        try:
            answers = household(
                transaction,
                caller.dossier_id,
                caller.member_id,
                registry()[_WHOLE],
                declared,
                Rules(day_of(law, today)),
                today,
            )
        except Unsaid:
            return None
    return Matter(
        submission_id=receipt.id,
        dossier_id=caller.dossier_id,
        benefit=BenefitId(journey.benefit),
        month=month_of(today),
        work=Work.of(_WHOLE, answers, law),
    )


def _keep(parts: Parts, matter: Matter, found: BenefitEstimate) -> None:
    reason = None
    if found.status is Status.NONE:
        reason = _REFUSALS.get(Reason(found.reasons[0].key)) if found.reasons else None
    if found.status is Status.UNKNOWN or (found.status is Status.NONE and reason is None):
        return

    def make() -> DecisionRow:
        return DecisionRow(
            submission_id=matter.submission_id,
            dossier_id=matter.dossier_id,
            benefit=matter.benefit.value,
            month=matter.month,
            amount=found.amount if found.status is Status.OPEN else 0,
            status="open" if found.status is Status.OPEN else "refused",
            reason=reason,
            decided_at=parts.now(),
        )

    with parts.database.write() as transaction:
        locked(transaction, DecisionRow, (matter.submission_id,), make)
        follow_up = transaction.get(FollowUp, matter.submission_id)
        if follow_up is not None:
            follow_up.state, follow_up.settled_on = State.DONE.value, parts.today()
