"""FranceConnect+ over the wire: going to the provider, and what comes of it.

Secrets stay in the backend. A kiosk gets an address to open, tells what the provider's
page came back with, and gets a session, a question, or what a new account may start from.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from kiosk.contract.models import Session


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class FranceConnect(_Model):
    """Whether FranceConnect+ is offered here. ``demonstration``: the provider is invented,
    and so is everybody who signs in with it."""

    available: bool
    demonstration: bool


class WebVisit(_Model):
    """A page to open in the kiosk. It ends when it goes to ``redirect_prefix``, an address
    that is never fetched; only ``hosts`` (``name``, ``name:port``, ``*.name``) may be reached.
    """

    url: str = Field(repr=False)
    redirect_prefix: str
    hosts: tuple[str, ...]


class FranceConnectStart(WebVisit):
    """A sign-in that begins. It is good for one answer, in this visit, until ``expires_at``."""

    id: str
    expires_at: datetime


class FranceConnectFinish(_Model):
    """What follows the ``?`` of the address that the page came back to."""

    query: Annotated[str, Field(max_length=4096, repr=False)]


class FranceConnectLinkRequest(_Model):
    """Which account is theirs: a NIR, or a provisional identifier."""

    identifier: Annotated[str, Field(min_length=1, max_length=32, repr=False)]


class FranceConnectNext(StrEnum):
    """What comes of an identity."""

    #: The account was linked before: the person is signed in.
    SESSION = "session"
    #: Somebody has the same civil status: they say their number, once.
    LINK = "link"
    #: The Caf knows nobody of that civil status: an account can be opened.
    CREATE = "create"


class FranceConnectOutcome(_Model):
    """An identity was given by the provider. ``session`` comes with SESSION only;
    ``answers`` with CREATE only: what of the journey ``create-account`` is known already."""

    next: FranceConnectNext
    session: Session | None = None
    answers: dict[str, str | bool] = Field(default_factory=dict, repr=False)
