"""What a démarche begins with, and the drafts of those that were left before their end."""

from __future__ import annotations

from sqlalchemy import delete, select
from sqlalchemy.orm import Session as Transaction

from kiosk.backend.parts import Parts
from kiosk.backend.refusal import Refused
from kiosk.backend.services.caller import Caller
from kiosk.backend.services.facts import known_answers
from kiosk.backend.services.offers import bound, bound_to, offers_of
from kiosk.backend.services.sent_once import sent_before
from kiosk.backend.services.sessions import require_live
from kiosk.backend.store.following import Draft as DraftRow
from kiosk.backend.store.rows import locked
from kiosk.contract.following import Answer, Draft, DraftRequest, Offer, Opening
from kiosk.contract.problems import Code
from kiosk.journeys.conditions import from_json
from kiosk.journeys.model import SECRET_KINDS, Journey, Kind
from kiosk.journeys.path import LEFT_EMPTY
from kiosk.journeys.registry import registry
from kiosk.journeys.rules import Rules, check

#: Never kept in a draft: what must not be read back, and what ends with its visit.
_NOT_KEPT = SECRET_KINDS | {Kind.DOCUMENT}


def opening(parts: Parts, caller: Caller, journey_id: str) -> Opening:
    """Return what this person begins a démarche with.

    Raises :class:`Refused`: no such démarche, not for this role, nobody to choose.
    """
    journey = _journey(caller, journey_id)
    with parts.database.read() as transaction:
        offers = offers_of(transaction, caller, journey)
        whole = bound_to(journey, offers)
        draft = transaction.get(DraftRow, (caller.member_id, journey.id))
        return Opening(
            journey=journey.id,
            answers=known_answers(transaction, caller, whole, parts.today()),
            offers={
                source.value: tuple(Offer(key=key, label=label) for key, label in known)
                for source, known in offers.items()
            },
            draft=None if draft is None else _standing(whole, draft.answers, Rules(parts.today())),
            sent=sent_before(transaction, caller, journey, parts.today()),
        )


def keep_draft(parts: Parts, caller: Caller, journey_id: str, request: DraftRequest) -> None:
    """Keep the answers of a démarche, in place of those before; nothing is asked of them but
    that each is in order by itself. Secrets and documents are left out."""
    journey = _journey(caller, journey_id)
    with parts.database.write() as transaction:
        require_live(transaction, parts, caller)
        whole = bound(transaction, caller, journey)
        kept = _standing(whole, request.answers, Rules(parts.today()))
        if not kept:
            drop(transaction, caller, journey.id)
            return
        now = parts.now()

        def make() -> DraftRow:
            return DraftRow(
                member_id=caller.member_id, journey=journey.id, answers=kept, saved_at=now
            )

        row = locked(transaction, DraftRow, (caller.member_id, journey.id), make)
        row.answers, row.saved_at = kept, now


def drop_draft(parts: Parts, caller: Caller, journey_id: str) -> None:
    """Erase a draft, if there is one."""
    with parts.database.write() as transaction:
        require_live(transaction, parts, caller)
        drop(transaction, caller, journey_id)


def drafts_of(transaction: Transaction, caller: Caller) -> tuple[Draft, ...]:
    """Return the drafts of a person, the latest first: those that they may still send."""
    asked = (
        select(DraftRow)
        .where(DraftRow.member_id == caller.member_id)
        .order_by(DraftRow.saved_at.desc())
    )
    known = registry()
    return tuple(
        Draft(journey=row.journey, saved_at=row.saved_at)
        for row in transaction.scalars(asked)
        if row.journey in known and caller.role in known[row.journey].roles
    )


def drop(transaction: Transaction, caller: Caller, journey_id: str) -> None:
    """Erase the draft of a démarche: it was sent, or is not wanted any more."""
    transaction.execute(
        delete(DraftRow).where(
            DraftRow.member_id == caller.member_id, DraftRow.journey == journey_id
        )
    )


def _journey(caller: Caller, journey_id: str) -> Journey:
    journey = registry().get(journey_id)
    if journey is None or journey.category is None:
        raise Refused(Code.NOT_FOUND)
    if caller.role not in journey.roles:
        raise Refused(Code.ROLE_REFUSED)
    return journey


def _standing(journey: Journey, answers: dict[str, Answer], rules: Rules) -> dict[str, Answer]:
    """Return the answers that stand by themselves: a journey may have changed since."""
    questions = {one.id: one for one in journey.questions() if one.kind not in _NOT_KEPT}
    return {
        key: value
        for key, value in from_json(answers).items()
        if key in questions and (value == LEFT_EMPTY or check(questions[key], value, rules) is None)
    }
