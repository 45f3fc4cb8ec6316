"""« Suivre mes démarches »: what is awaited, what was sent, and where it is."""

from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import InstrumentedAttribute
from sqlalchemy.orm import Session as Transaction

from kiosk.backend.parts import Parts
from kiosk.backend.refusal import Refused
from kiosk.backend.services.calendar import MONTHS_SHOWN
from kiosk.backend.services.caller import Caller
from kiosk.backend.services.decisions import decided_of
from kiosk.backend.services.demarches import drafts_of
from kiosk.backend.services.members import full_name, person_of
from kiosk.backend.store import people
from kiosk.backend.store.base import is_id, new_id
from kiosk.backend.store.following import FollowUp, PaperAsked
from kiosk.backend.store.work import Submission, Upload
from kiosk.contract.following import AwaitedPaper, DueDeclaration, Followed, Following, State
from kiosk.contract.problems import Code
from kiosk.contract.vocabulary import DECLARATION_DUE
from kiosk.journeys.conditions import from_json
from kiosk.journeys.model import Category, Journey
from kiosk.journeys.path import LEFT_EMPTY, walk
from kiosk.journeys.registry import registry
from kiosk.journeys.rules import Rules


def following(parts: Parts, caller: Caller) -> Following:
    """Return what this person may follow: all of the dossier for who manages it, else their own."""
    since = parts.now() - timedelta(days=MONTHS_SHOWN * 30.5)
    with parts.database.read() as transaction:
        followed = select(Submission, FollowUp).outerjoin(
            FollowUp, FollowUp.submission_id == Submission.id
        )
        mine = Submission.member_id == caller.member_id
        if caller.manages:
            mine = mine | (FollowUp.dossier_id == caller.dossier_id)
        rows = transaction.execute(
            followed.where(mine, Submission.submitted_at >= since).order_by(
                Submission.submitted_at.desc()
            )
        ).all()
        return Following(
            papers=_papers(transaction, caller),
            declarations=_declarations(transaction, caller),
            drafts=drafts_of(transaction, caller),
            followed=_followed(transaction, caller, [(sent, follow) for sent, follow in rows]),
        )


def follow(
    transaction: Transaction, parts: Parts, caller: Caller, journey: Journey, row: Submission
) -> None:
    """Begin to follow a submission: await the papers of its situation that were left for later.

    A change is done at once here; a request and a declaration are looked at, once nothing is
    awaited any more.
    """
    awaited = awaited_of(journey, row.answers, parts.today())
    state = State.WAITING if awaited else State.RECEIVED
    if state is State.RECEIVED and journey.category in (Category.CHANGE, Category.MESSAGE):
        state = State.DONE
    transaction.add(
        FollowUp(
            submission_id=row.id,
            dossier_id=caller.dossier_id,
            state=state.value,
            about=journey.benefit,
            settled_on=parts.today() if state is State.DONE else None,
        )
    )
    for paper in awaited:
        transaction.add(
            PaperAsked(
                id=new_id(),
                dossier_id=caller.dossier_id,
                member_id=caller.member_id,
                submission_id=row.id,
                paper=paper,
                asked_on=parts.today(),
                received_in=None,
            )
        )
    transaction.flush()


def awaited_of(journey: Journey, answers: dict[str, object], today: date) -> tuple[str, ...]:
    """Return the papers that the situation asks for and that were left for later."""
    given = from_json(answers)
    return tuple(
        step.page.paper
        for step in walk(journey, given, Rules(today))
        if step.page.paper is not None
        and all(given.get(one.id, LEFT_EMPTY) in (LEFT_EMPTY, ()) for one in step.questions)
    )


def receive(
    transaction: Transaction, parts: Parts, caller: Caller, paper_id: str, row: Submission
) -> None:
    """Note that a document sent is an awaited paper. Raises :class:`Refused`: it is not theirs."""
    paper = transaction.get(PaperAsked, paper_id, with_for_update=True) if is_id(paper_id) else None
    theirs = paper is not None and (
        paper.member_id == caller.member_id
        or (caller.manages and paper.dossier_id == caller.dossier_id)
    )
    if paper is None or not theirs:
        raise Refused(Code.NOT_FOUND)
    # Sent by two people at the same time: both documents are there, the first one counts.
    if paper.received_in is None:
        paper.received_in = row.id
    transaction.flush()
    if paper.submission_id is None:
        return
    left = select(func.count()).where(
        PaperAsked.submission_id == paper.submission_id, PaperAsked.received_in.is_(None)
    )
    follow_up = transaction.get(FollowUp, paper.submission_id)
    if follow_up is not None and not transaction.scalar(left):
        follow_up.state = State.RECEIVED.value


def _papers(transaction: Transaction, caller: Caller) -> tuple[AwaitedPaper, ...]:
    mine = PaperAsked.member_id == caller.member_id
    if caller.manages:
        mine = mine | (PaperAsked.dossier_id == caller.dossier_id)
    asked = (
        select(PaperAsked, Submission)
        .outerjoin(Submission, Submission.id == PaperAsked.submission_id)
        .where(mine, PaperAsked.received_in.is_(None))
        .order_by(PaperAsked.asked_on.desc(), PaperAsked.paper)
    )
    return tuple(
        AwaitedPaper(
            id=paper.id,
            paper=paper.paper,
            asked_on=paper.asked_on,
            journey=None if sent is None else sent.journey,
            number=None if sent is None else sent.number,
        )
        for paper, sent in transaction.execute(asked)
    )


def _declarations(transaction: Transaction, caller: Caller) -> tuple[DueDeclaration, ...]:
    """The declarations that an alert of the dossier asks for, by their benefit."""
    if not caller.manages:
        return ()
    asked = select(people.Alert).where(
        people.Alert.dossier_id == caller.dossier_id, people.Alert.kind == DECLARATION_DUE
    )
    due = {row.benefit for row in transaction.scalars(asked)}
    return tuple(
        DueDeclaration(journey=journey.id, benefit=journey.benefit)
        for journey in registry().values()
        if journey.category is Category.DECLARATION and journey.benefit in due
    )


def _followed(
    transaction: Transaction, caller: Caller, rows: list[tuple[Submission, FollowUp | None]]
) -> tuple[Followed, ...]:
    """Return what was sent, in that order: one question of each kind, however many there are."""
    if not rows:
        return ()
    ids = [sent.id for sent, _ in rows]
    awaited = _counted(transaction, PaperAsked.submission_id, ids, PaperAsked.received_in.is_(None))
    joined = _counted(transaction, Upload.submission_id, ids)
    decisions = decided_of(transaction, ids)
    others = {sent.member_id for sent, _ in rows} - {caller.member_id}
    named = (
        {
            row.id: full_name(person_of(row))
            for row in transaction.scalars(
                select(people.Member).where(people.Member.id.in_(others))
            )
        }
        if others
        else {}
    )
    return tuple(
        Followed(
            id=sent.id,
            number=sent.number,
            journey=sent.journey,
            submitted_at=sent.submitted_at,
            state=State(follow_up.state) if follow_up is not None else State.DONE,
            by=named.get(sent.member_id),
            benefit=None if follow_up is None else follow_up.about,
            papers=awaited.get(sent.id, 0),
            joined=joined.get(sent.id, 0),
            decision=decisions.get(sent.id),
        )
        for sent, follow_up in rows
    )


def _counted(
    transaction: Transaction,
    of: InstrumentedAttribute[str | None],
    ids: list[str],
    *wanted: ColumnElement[bool],
) -> dict[str | None, int]:
    asked = select(of, func.count()).where(of.in_(ids), *wanted).group_by(of)
    return {key: int(count) for key, count in transaction.execute(asked)}
