"""What becomes of a démarche: its follow-up, the papers that the Caf waits for, drafts."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.backend.store.base import Id, Table


class FollowUp(Table):
    """Where a submission is: ``state`` is a key of :class:`kiosk.contract.following.State`.

    ``about`` is the benefit, where there is one. A dossier sees the follow-up of all that its
    managers sent; another member sees their own.
    """

    __tablename__ = "follow_ups"

    submission_id: Mapped[str] = mapped_column(ForeignKey("submissions.id"), primary_key=True)
    dossier_id: Mapped[str] = mapped_column(ForeignKey("dossiers.id"), index=True)
    state: Mapped[str] = mapped_column(String(16))
    about: Mapped[str | None] = mapped_column(String(40))
    settled_on: Mapped[date | None]


class PaperAsked(Table):
    """A paper that the Caf waits for, or did: ``paper`` is a key of the papers of journeys.

    ``received_in`` is the submission that brought it.
    """

    __tablename__ = "papers_asked"

    id: Mapped[Id]
    dossier_id: Mapped[str] = mapped_column(ForeignKey("dossiers.id"), index=True)
    member_id: Mapped[str] = mapped_column(ForeignKey("members.id"))
    submission_id: Mapped[str | None] = mapped_column(ForeignKey("submissions.id"))
    paper: Mapped[str] = mapped_column(String(40))
    asked_on: Mapped[date]
    received_in: Mapped[str | None] = mapped_column(ForeignKey("submissions.id"))


class Draft(Table):
    """A démarche that its person left before the end. No secret and no paper is in it."""

    __tablename__ = "drafts"

    member_id: Mapped[str] = mapped_column(ForeignKey("members.id"), primary_key=True)
    journey: Mapped[str] = mapped_column(String(60), primary_key=True)
    answers: Mapped[dict[str, Any]]
    saved_at: Mapped[datetime]


class SentOnce(Table):
    """What may be sent once: in a period by a household, or alike on one day.

    ``period`` is ``2026-T4``, ``2026``, ``open``, or the digest of the answers and the day.
    """

    __tablename__ = "sent_once"

    dossier_id: Mapped[str] = mapped_column(ForeignKey("dossiers.id"), primary_key=True)
    journey: Mapped[str] = mapped_column(String(60), primary_key=True)
    period: Mapped[str] = mapped_column(String(64), primary_key=True)
    submission_id: Mapped[str] = mapped_column(ForeignKey("submissions.id"))
    answers: Mapped[str] = mapped_column(String(64))
