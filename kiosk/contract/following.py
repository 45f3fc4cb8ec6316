"""What becomes of démarches: begun, sent, followed; what the Caf waits for."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from pydantic import BaseModel, ConfigDict, Field

from kiosk.contract.models import Cents, Month, Receipt

#: As in a submission. A draft holds neither secrets nor documents.
Answer = str | int | bool | tuple[str, ...]


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class State(StrEnum):
    """Where a démarche is; the words are ``follow-state-<value>``."""

    #: The Caf waits for papers before it looks at it.
    WAITING = "waiting"
    #: It will be looked at; how long that takes is among the delays of the Caf.
    RECEIVED = "received"
    #: Nothing is left to do.
    DONE = "done"


class Offer(_Model):
    """One thing that the Caf knows and a question lets choose; ``label`` is plain text."""

    key: str
    label: str


class Draft(_Model):
    """A démarche left before its end."""

    journey: str
    saved_at: datetime


class DraftRequest(_Model):
    """The answers to keep, in place of those kept before."""

    answers: dict[str, Answer] = Field(repr=False)


class Opening(_Model):
    """What a démarche begins with.

    ``answers`` is what the Caf knows already, to be confirmed. ``draft`` are the answers kept
    from another visit, None when there are none. ``sent`` is the receipt of the one that may
    not be sent twice (:class:`kiosk.journeys.model.Once`).
    """

    journey: str
    answers: dict[str, Answer] = Field(repr=False)
    offers: dict[str, tuple[Offer, ...]] = Field(repr=False)
    draft: dict[str, Answer] | None = Field(default=None, repr=False)
    sent: Receipt | None = None


class AwaitedPaper(_Model):
    """A paper to send: ``paper`` is a key (``paper-<key>``), ``number`` the receipt of the
    démarche that it completes, if there is one."""

    id: str
    paper: str
    asked_on: date
    journey: str | None = None
    number: str | None = None


class DueDeclaration(_Model):
    """A declaration to make: the journey that makes it, the benefit, the last day."""

    journey: str
    benefit: str | None = None
    until: date | None = None


class Decision(_Model):
    """What a declaration made of a right: cents a month from ``month`` on, 0 unless ``status``
    is ``open``; ``reason`` is a key (``reason-<key>``)."""

    benefit: str
    month: Month
    amount: Cents
    status: str = Field(pattern=r"^(open|suspended|refused)$")
    reason: str | None = None


class Followed(_Model):
    """A démarche that was sent. ``by`` is the name of whom sent it, when somebody else did;
    ``papers`` counts those still awaited; ``joined`` those that were sent with it; ``decision``
    is what became of the right that was declared for."""

    id: str
    number: str
    journey: str
    submitted_at: datetime
    state: State
    by: str | None = None
    benefit: str | None = None
    papers: int = 0
    joined: int = 0
    decision: Decision | None = None


class Following(_Model):
    """« Suivre mes démarches »: what to send, what was sent in the last 24 months, newest first."""

    papers: tuple[AwaitedPaper, ...]
    declarations: tuple[DueDeclaration, ...]
    drafts: tuple[Draft, ...]
    followed: tuple[Followed, ...]
