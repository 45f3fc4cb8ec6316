"""Accompaniment over the wire: the conseiller, the mandat, the call for help, the shared screen.

A conseiller is signed in *to a visit*: everything done there is done beside them until they go.
They act for a person under a mandat that the person gave, on this kiosk, by their own gesture.
What the law keeps to the person (passwords, codes, FranceConnect+) no mandat covers. Durations and
consent after Aidants Connect (purpose by démarche; 1, 31, 182 or 365 days; revocable; a copy).
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from kiosk.contract.identity import Language


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


#: Seconds without a sign of the conseiller after which they are out.
AWAY_S = 300

#: Days that a mandat may last; 0: this visit, and nothing beyond.
Days = Literal[0, 1, 31, 182, 365]

#: Id of a journey, as the registry names it.
JourneyId = Annotated[str, Field(pattern=r"^[a-z0-9-]{1,60}$")]
Login = Annotated[str, Field(pattern=r"^[a-z0-9.-]{2,40}$")]
TimeCode = Annotated[str, Field(pattern=r"^[0-9]{6}$", repr=False)]
Pin = Annotated[str, Field(pattern=r"^[0-9]{4,8}$", repr=False)]
#: What the QR code of a badge holds.
Badge = Annotated[str, Field(pattern=r"^KIOSK-BADGE:[A-Za-z0-9_-]{22,64}$", repr=False)]


class SignInByCode(_Model):
    """Who the conseiller is, and the six digits that their telephone shows now (RFC 6238)."""

    by: Literal["code"] = "code"
    login: Login
    code: TimeCode


class SignInByBadge(_Model):
    """A badge shown to the camera, and the PIN that only its bearer knows."""

    by: Literal["badge"] = "badge"
    badge: Badge
    pin: Pin


ConseillerSignIn = Annotated[SignInByCode | SignInByBadge, Field(discriminator="by")]


class ConseillerHere(_Model):
    """The conseiller who is signed in to this visit, until ``until`` without a sign of them."""

    name: str
    organisation: str
    until: datetime
    #: Whether this visit is for training: people are invented, and nothing can be sent.
    training: bool = False


class Protection(StrEnum):
    """Whether a judge has put somebody beside the person (Code civil, 425 and after)."""

    NONE = "none"
    #: Helped by a curateur: they give the mandat with them.
    CURATELLE = "curatelle"
    #: Represented by a tuteur, who alone can give one: the person cannot.
    TUTELLE = "tutelle"


class MandatRequest(_Model):
    """The person lets the conseiller help with these démarches, for so long."""

    journeys: tuple[JourneyId, ...] = Field(min_length=1, max_length=60)
    days: Days = 0
    protection: Protection = Protection.NONE
    #: The language in which the text was shown beside the French one.
    locale: Language = "fr"


class MandatState(StrEnum):
    """Where a mandat stands."""

    ACTIVE = "active"
    #: Its time, or its visit, is over.
    OVER = "over"
    REVOKED = "revoked"


class Act(StrEnum):
    """What the journal knows of. There is no other kind of entry, and no free text."""

    CONSEILLER_CAME = "conseiller-came"
    CONSEILLER_LEFT = "conseiller-left"
    CONSEILLER_REFUSED = "conseiller-refused"
    CONSEILLER_LOCKED = "conseiller-locked"
    MANDAT_GIVEN = "mandat-given"
    MANDAT_REVOKED = "mandat-revoked"
    MANDAT_PRINTED = "mandat-printed"
    MANDAT_SENT = "mandat-sent"
    OPENED = "opened"
    SHOWN = "shown"
    SUBMITTED = "submitted"
    PRINTED = "printed"
    SHARE_BEGAN = "share-began"
    SHARE_VIEWED = "share-viewed"
    SHARE_ENDED = "share-ended"


#: Acts that a kiosk may tell; the others the backend sees itself.
ToldAct = Literal[Act.OPENED, Act.SHOWN, Act.PRINTED, Act.MANDAT_PRINTED]


class ActTold(_Model):
    """What was just done beside the conseiller, with which démarche where there is one."""

    act: ToldAct
    journey: JourneyId | None = None


class MandatUse(_Model):
    """One thing done under a mandat, as its giver sees it in Mon Compte."""

    at: datetime
    act: Act
    conseiller: str
    journey: JourneyId | None = None


class Mandat(_Model):
    """A mandat, as its giver sees it."""

    id: str
    number: str
    organisation: str
    conseiller: str
    journeys: tuple[JourneyId, ...]
    days: Days
    protection: Protection
    given_at: datetime
    #: None: until the end of the visit in which it was given.
    ends_at: datetime | None
    state: MandatState
    revoked_at: datetime | None = None
    #: Given in this very visit.
    here: bool = False
    uses: tuple[MandatUse, ...] = ()


# --- The room: what kiosks tell of themselves while visitors are there, kept in memory only.


class PrinterWord(StrEnum):
    """What a conseiller needs to know of a printer."""

    READY = "ready"
    NONE = "none"
    NO_PAPER = "no-paper"
    TROUBLE = "trouble"


class Presence(_Model):
    """What a kiosk tells of itself every few seconds: where its visitor is, never who nor what.

    ``screen`` is the name of a screen; ``page`` and ``pages`` count from 1 in a journey.
    """

    screen: Annotated[str, Field(pattern=r"^[a-z0-9-]{1,60}$")]
    journey: JourneyId | None = None
    page_id: JourneyId | None = None
    page: int | None = Field(None, ge=1, le=999)
    pages: int | None = Field(None, ge=1, le=999)
    printer: PrinterWord = PrinterWord.READY
    #: Whether a secret is being typed now: nothing of such a page is ever shared.
    secret: bool = False


class HelpPlace(_Model):
    """A call for help that waits: the first is at position 1. ``coming`` names who answered."""

    since: datetime
    position: int = Field(ge=1)
    coming: str | None = None


class Pointer(_Model):
    """Where the conseiller points on the page, in thousandths of its width and height."""

    x: int = Field(ge=0, le=1000)
    y: int = Field(ge=0, le=1000)


class Heard(_Model):
    """What the kiosk learns when it tells of itself."""

    help: HelpPlace | None = None
    #: A conseiller at their desk asks to see the page, masked; the visitor decides.
    share_asked_by: str | None = None
    #: Who looks at the masked page at this moment.
    viewed_by: tuple[str, ...] = ()
    pointer: Pointer | None = None


class PartKind(StrEnum):
    """What a part of a masked page is."""

    TITLE = "title"
    TEXT = "text"
    BUTTON = "button"
    FIELD = "field"
    CHOICE = "choice"
    PICTURE = "picture"
    BAR = "bar"


Thousandth = Annotated[int, Field(ge=-1000, le=3000)]


class FramePart(_Model):
    """A part of a masked page: where it is, in thousandths of the page, and its words.

    ``text`` holds words of the catalogue alone, the same for every visitor; None where there was
    anything else, which is drawn as a grey bar.
    """

    kind: PartKind
    x: Thousandth
    y: Thousandth
    w: Thousandth
    h: Thousandth
    text: Annotated[str, Field(max_length=400)] | None = None


class Frame(_Model):
    """The page as a conseiller may see it from their desk: its outline, and no answer."""

    width: int = Field(ge=1, le=10000)
    height: int = Field(ge=1, le=10000)
    rtl: bool = False
    #: The page holds a secret: it has no part.
    secret: bool = False
    parts: tuple[FramePart, ...] = Field((), max_length=400)
