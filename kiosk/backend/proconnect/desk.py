"""Signing in by ProConnect: from a browser that goes there to the agent who comes back."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from kiosk.backend.franceconnect.config import Config
from kiosk.backend.franceconnect.identity import subject_of
from kiosk.backend.franceconnect.refusals import Why, refused
from kiosk.backend.franceconnect.relying import RelyingParty
from kiosk.backend.franceconnect.starts import Starts
from kiosk.backend.services.caller import Place

#: A browser has one sign-in under way: the newest.
_START = "console"


class _Claims(BaseModel):
    """The claims of an agent that are used here."""

    model_config = ConfigDict(extra="ignore")

    email: Annotated[str, Field(min_length=3, max_length=254, pattern=r"^\S+@\S+$")]
    #: ProConnect vouches for addresses without saying so: only a plain no is heard.
    email_verified: bool = True


@dataclass(frozen=True, slots=True)
class Agent:
    """Who ProConnect says it is. ``subject`` names them to us alone; ``id_token`` ends their
    session there."""

    subject: str = field(repr=False)
    email: str = field(repr=False)
    id_token: str = field(repr=False)


class ProConnectDesk:
    """The provider, and the sign-ins that are under way, in memory. A browser is known by the
    secret of its cookie. Methods wait for the network, and raise :class:`Refused`."""

    def __init__(self, config: Config) -> None:
        self._party = RelyingParty(config)
        self._starts = Starts()
        self._lasts = timedelta(seconds=config.start_s)

    def begin(self, browser: str, now: datetime) -> str:
        """Return the address where the agent proves who they are."""
        start, url = self._party.begin(_START, now + self._lasts)
        self._starts.keep(_of(browser), start, now)
        return url

    def finish(self, browser: str, query: str, now: datetime) -> Agent:
        """Take what a browser came back with: once, right or wrong."""
        start = self._starts.take(_of(browser), _START, now)
        if start is None:
            raise refused(Why.START_UNKNOWN)
        proven = self._party.prove(start, query, now)
        return Agent(
            subject=subject_of(proven.claims, self._party.config.issuer),
            email=_email(proven.claims),
            id_token=proven.id_token,
        )

    def sign_out_url(self, id_token: str, state: str) -> str | None:
        """Return where the session of an agent is ended; ``state`` comes back."""
        return self._party.sign_out_url(id_token, state)

    def close(self) -> None:
        """Close the connections."""
        self._party.close()


def _of(browser: str) -> Place:
    """Return what starts are kept under: of no kiosk, and no copy of the secret."""
    return Place("console", hashlib.sha256(browser.encode("utf-8", "surrogateescape")).hexdigest())


def _email(claims: dict[str, Any]) -> str:
    try:
        told = _Claims.model_validate(claims)
    except ValidationError:
        raise refused(Why.IDENTITY_INCOMPLETE) from None
    if not told.email_verified:
        raise refused(Why.IDENTITY_INCOMPLETE)
    return told.email
