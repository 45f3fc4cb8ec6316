"""What the professionals' space holds, as an operator writes it: French, for conseillers.

No amount is written here: a guide names the barèmes that are computed from the law, and the
benefit whose words the simulations have already.
"""

from __future__ import annotations

import datetime
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from kiosk.contract.baremes import BaremeId, Territory
from kiosk.contract.content import Item, Lead, Theme
from kiosk.contract.estimates import BenefitId

_Line = Annotated[str, Field(min_length=1, max_length=600)]
_Address = Annotated[str, Field(pattern=r"^https://[^\s]+$", max_length=300)]


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Way(_Model):
    """How something is done on line, and by whom: on the site, and in the application."""

    what: Literal["simulation", "demande", "declaration", "changement", "attestation", "echange"]
    title: _Line
    non_allocataire: bool = False
    allocataire: bool = False
    application: bool = False
    #: The démarche of the kiosk that does the same.
    lead: Lead | None = None

    @model_validator(mode="after")
    def _for_somebody(self) -> Self:
        if not (self.non_allocataire or self.allocataire or self.application):
            raise ValueError("nobody can take this way")
        return self


class Guide(Item):
    """The sheet of one benefit, of métropole, of the DOM, or of both.

    ``estimates`` are benefits whose words come from the simulations, ``baremes`` those whose
    rows are shown, ``search`` other ways to call it, with commas.
    """

    title: _Line
    theme: Theme
    territory: Territory = Territory.EVERYWHERE
    search: str = ""
    text: tuple[_Line, ...] = Field(min_length=1)
    #: What one would get wrong without being told.
    know: tuple[_Line, ...] = ()
    estimates: tuple[BenefitId, ...] = ()
    baremes: tuple[BaremeId, ...] = ()
    ways: tuple[Way, ...] = ()
    #: What the model of the law does not know about it.
    lacking: tuple[_Line, ...] = ()

    def within(self, territory: Territory) -> bool:
        """Return whether it is read in métropole, or in the DOM."""
        return self.territory in (territory, Territory.EVERYWHERE)


class Tool(Item):
    """A tutorial or a demonstration: what it shows, and the démarche of the kiosk to try it on."""

    kind: Literal["tutoriel", "demonstration"]
    title: _Line
    text: _Line
    lead: Lead | None = None


class Block(Item):
    """« En cas de blocage »: what stops somebody, and what one does then."""

    title: _Line
    search: str = ""
    do: tuple[_Line, ...] = Field(min_length=1)
    leads: tuple[Lead, ...] = ()


class Webinar(Item):
    """A webinar. ``day``: when; without one it is announced, and its day is still to come."""

    title: _Line
    text: _Line
    day: datetime.date | None = None
    url: _Address | None = None

    def stale(self, today: datetime.date) -> bool:
        """Return whether it is past."""
        return super().stale(today) or (self.day is not None and self.day < today)


class Service(Item):
    """A service on line for partners. ``through`` is the id of the one that gives access."""

    name: _Line
    text: tuple[_Line, ...] = Field(min_length=1)
    through: str | None = None
    url: _Address | None = None


class Newsletter(Item):
    """The letter to partners, and where one asks to receive it."""

    title: _Line
    text: tuple[_Line, ...] = Field(min_length=1)
    address: str | None = Field(None, pattern=r"^[^@\s]+@[^@\s]+\.[a-z]+$")
    url: _Address | None = None


class Professionals(_Model):
    """Everything, in the order in which it is shown."""

    guides: tuple[Guide, ...] = ()
    tools: tuple[Tool, ...] = ()
    blocks: tuple[Block, ...] = ()
    webinars: tuple[Webinar, ...] = ()
    services: tuple[Service, ...] = ()
    newsletter: Newsletter | None = None

    @model_validator(mode="after")
    def _services_are_there(self) -> Self:
        known = {one.id for one in self.services}
        for one in self.services:
            if one.through is not None and (one.through not in known or one.through == one.id):
                raise ValueError(
                    f"« {one.id} » is reached through « {one.through} », which is no other service"
                )
        return self

    def guide(self, guide_id: str) -> Guide | None:
        """Return the guide of that id, if there is one."""
        return next((one for one in self.guides if one.id == guide_id), None)
