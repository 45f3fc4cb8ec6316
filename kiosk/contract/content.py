"""What anybody may read before Mon Compte: news, situations, questions, the local Caf, contact.

It is data that the operator of a Caf replaces without code. Each item says its ``date`` (the
day on which it was true), its ``source``, and its texts by locale; French is always there.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from kiosk.contract.calendar import Day, Hour

#: The locale in which every text exists.
SOURCE_LOCALE = "fr"


#: The locales in which a text may stand.
LOCALES = ("fr", "fr-x-falc", "en", "ar")


def _in_french(texts: dict[str, str]) -> dict[str, str]:
    for unknown in sorted(texts.keys() - set(LOCALES)):
        raise ValueError(f"« {unknown} » is none of {', '.join(LOCALES)}")
    if not texts.get(SOURCE_LOCALE, "").strip():
        raise ValueError("a text needs its French version, « fr »")
    return texts


#: A text by locale.
Texts = Annotated[
    dict[str, Annotated[str, Field(min_length=1)]],
    AfterValidator(_in_french),
]

_Id = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]

#: A démarche (the id of a journey) or an :class:`Errand`.
Lead = _Id


class Errand(StrEnum):
    """What can be done at the kiosk beside a démarche; the words are ``errand-<value>``."""

    ATTESTATION = "attestation"
    ACCOUNT = "mon-compte"
    CREATE = "creer-mon-compte"
    ESTIMATE = "simulations"
    PASSWORD = "mot-de-passe-oublie"
    AUTHORISATIONS = "mes-autorisations"
    CONTACT = "contacter-la-caf"
    MEET = "prendre-rendez-vous"
    CANCEL_MEETING = "annuler-un-rendez-vous"
    PLACES = "points-d-accueil"
    MY_CAF = "ma-caf"
    NEWS = "actualites"
    QUESTIONS = "questions"


class Theme(StrEnum):
    """The five themes of the Caf; the words are ``theme-<value>``."""

    PERSONNELLE = "vie-personnelle"
    PROFESSIONNELLE = "vie-professionnelle"
    LOGEMENT = "logement"
    HANDICAP = "handicap"
    ACCIDENT = "accident-de-vie"


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Item(_Model):
    """What every item has. Past the day ``until`` (included) it is shown no more; ``confirm``:
    the operator has to confirm it before visitors may rely on it, and visitors are told."""

    id: _Id
    date: datetime.date
    source: str = Field(min_length=1)
    until: datetime.date | None = None
    confirm: bool = False

    def stale(self, today: datetime.date) -> bool:
        """Return whether it is past."""
        return self.until is not None and today > self.until


class Reading(Item):
    """Something to read, and where it leads: what can be done about it."""

    title: Texts
    text: Texts
    leads: tuple[Lead, ...] = ()


class News(Reading):
    """News of the moment."""

    scope: Literal["national", "local"]


class Aid(Reading):
    """What this Caf gives beside the aids of every department."""

    theme: Theme


class Situation(Item):
    """What somebody lives, in their own words. ``search`` are other ways to say it, with
    commas; ``leads`` is what can be done about it, the most useful first."""

    theme: Theme
    title: Texts
    search: Texts | None = None
    leads: tuple[Lead, ...] = Field(min_length=1)
    text: Texts | None = None


class Delay(Item):
    """What the Caf is treating now: what arrived between two days, as it was said on ``date``."""

    title: Texts
    first: datetime.date
    last: datetime.date

    @model_validator(mode="after")
    def _ordered(self) -> Delay:
        if self.first > self.last:
            raise ValueError("« first » comes after « last »")
        return self


class Mode(StrEnum):
    """How one speaks with the Caf at an hour agreed; the words are ``meet-mode-<value>``."""

    IN_PERSON = "in-person"
    TELEPHONE = "telephone"
    VIDEO = "video"


class Hours(_Model):
    """Days of the week, from an hour to another."""

    days: tuple[Day, ...] = Field(min_length=1)
    opens: Hour
    closes: Hour

    @model_validator(mode="after")
    def _ordered(self) -> Hours:
        if self.opens >= self.closes:
            raise ValueError("« opens » comes after « closes »")
        return self


class Meetings(Hours):
    """When this place gives appointments of one mode."""

    mode: Mode


class Place(Item):
    """Where one is received. ``address`` is empty where nobody has told it yet; ``hours`` are
    those in which one comes without an appointment."""

    kind: Literal["agency", "france-services"]
    name: str = Field(min_length=1)
    address: tuple[str, ...] = ()
    note: Texts | None = None
    hours: tuple[Hours, ...] = ()
    meetings: tuple[Meetings, ...] = ()


class Line(Item):
    """A telephone number, as one reads it, and what a call costs."""

    number: str = Field(pattern=r"^[0-9 +]{2,20}$")
    title: Texts
    text: Texts | None = None
    price: Texts | None = None
    hours: tuple[Hours, ...] = ()


class Post(Item):
    """Where one writes to."""

    lines: tuple[str, ...] = Field(min_length=2)


class Site(Item):
    """A site of a partner, or the application, for the visitor's own telephone."""

    name: str = Field(min_length=1)
    url: str = Field(pattern=r"^https://[^\s]+$", max_length=300)
    text: Texts
    application: bool = False


class Content(_Model):
    """Everything, in the order in which it is shown. ``caf`` is the name of the local Caf."""

    caf: str = ""
    news: tuple[News, ...] = ()
    magazine: tuple[Reading, ...] = ()
    questions: tuple[Reading, ...] = ()
    situations: tuple[Situation, ...] = ()
    delays: tuple[Delay, ...] = ()
    aids: tuple[Aid, ...] = ()
    places: tuple[Place, ...] = ()
    lines: tuple[Line, ...] = ()
    post: Post | None = None
    sites: tuple[Site, ...] = ()

    def of_theme(self, theme: Theme) -> tuple[Situation, ...]:
        """Return the situations of a theme."""
        return tuple(one for one in self.situations if one.theme is theme)

    def place(self, place_id: str) -> Place | None:
        """Return the place of that id, if there is one."""
        return next((one for one in self.places if one.id == place_id), None)


@dataclass(frozen=True, slots=True)
class Said:
    """A text and the locale in which it stands."""

    text: str
    locale: str

    def foreign_to(self, locale: str) -> bool:
        """Return whether a reader of ``locale`` has to be told the language."""
        return self.locale.partition("-")[0] != locale.partition("-")[0]


def said(texts: Mapping[str, str], locale: str) -> Said:
    """Return a text in ``locale``, or in French where it is not written in that one."""
    found = locale if locale in texts else SOURCE_LOCALE
    return Said(texts[found], found)
