"""What one visit holds. It lives in the visit's process alone, and dies with it.

The views look at :class:`VisitState` and are told which part changed; nothing here knows
of a window. Personal data has no ``repr``, so that no traceback or debugger line shows it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum, StrEnum, auto
from typing import Literal

from kiosk.contract.models import AttestationKind, Month, Session
from kiosk.journeys.conditions import Value
from kiosk.journeys.model import Category
from kiosk.settings import LocaleCode

#: Text sizes offered, in percent.
TextSize = Literal[100, 150, 200]
TEXT_SIZES: tuple[TextSize, ...] = (100, 150, 200)


@dataclass(frozen=True, slots=True)
class Preferences:
    """How this visitor wants to be spoken to. The next one starts from the defaults."""

    locale: LocaleCode = "fr"
    text_size: TextSize = 100
    high_contrast: bool = False
    sound: bool = False


class Origin(StrEnum):
    """Where the pages of a sent document came from, and so where their originals lie."""

    CAMERA = "camera"
    SCANNER = "scanner"
    FILE = "file"
    PHONE = "phone"


class Take(StrEnum):
    """What a visitor must not leave behind."""

    PRINTED_SHEETS = "printed-sheets"
    PAPERS_UNDER_CAMERA = "papers-under-camera"
    PAPERS_IN_SCANNER = "papers-in-scanner"
    USB_KEY = "usb-key"


class Erased(StrEnum):
    """What the end of the visit erases, as far as there was any."""

    IDENTITY = "identity"
    ANSWERS = "answers"
    DOCUMENTS = "documents"
    PREFERENCES = "preferences"


class Paper(StrEnum):
    """What is printed and is no attestation."""

    ESTIMATE = "estimate"
    IDENTIFIER = "identifier"
    NEXT_STEP = "next-step"
    REPAYMENT = "repayment"
    RECEIPT = "receipt"
    COURRIER = "courrier"
    ADDRESS = "address"
    MEETING = "meeting"
    MANDAT = "mandat"


#: Papers that say one thing to remember, of no month.
NOTES = (
    Paper.IDENTIFIER,
    Paper.NEXT_STEP,
    Paper.REPAYMENT,
    Paper.RECEIPT,
    Paper.COURRIER,
    Paper.ADDRESS,
    Paper.MEETING,
    Paper.MANDAT,
)


#: A telephone is in its owner's hand.
_ORIGINALS = {
    Origin.CAMERA: Take.PAPERS_UNDER_CAMERA,
    Origin.SCANNER: Take.PAPERS_IN_SCANNER,
    Origin.FILE: Take.USB_KEY,
}


@dataclass(frozen=True, slots=True)
class SignedIn:
    """The visitor signed in."""


@dataclass(frozen=True, slots=True)
class AttestationPrinted:
    """An attestation came out of the printer, followed to the end of its job."""

    kind: AttestationKind
    month: Month
    copies: int = 1


@dataclass(frozen=True, slots=True)
class PrintUnfinished:
    """A job that had not ended: it is cancelled with the visit, sheets may lie in the tray.

    ``month`` is that of what was printed, None for a note.
    """

    kind: AttestationKind | Paper
    month: Month | None


@dataclass(frozen=True, slots=True)
class EstimatePrinted:
    """The summary of an estimate for that month came out of the printer."""

    month: Month


@dataclass(frozen=True, slots=True)
class NotePrinted:
    """A note came out of the printer: one of :data:`NOTES`, not what it says."""

    kind: Paper


@dataclass(frozen=True, slots=True)
class DocumentSent:
    """A document was received; ``number`` is the one on the receipt, to be kept."""

    number: str = field(repr=False)
    pages: int
    origins: frozenset[Origin]


@dataclass(frozen=True, slots=True)
class Repaid:
    """A debt was repaid, in part or whole; ``number`` is that of the receipt."""

    number: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class DemarcheSent:
    """A démarche was received; ``number`` is the one on the receipt, to be kept."""

    journey: str
    category: Category
    number: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class AskedByPost:
    """A document will come by post; ``number`` is that of the request."""

    number: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class MeetingBooked:
    """An appointment was made; ``number`` serves to cancel it, to be kept."""

    number: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class MeetingCancelled:
    """An appointment was given back."""


@dataclass(frozen=True, slots=True)
class MandatGiven:
    """The visitor let a conseiller help them; ``number`` is that of the mandat, to be kept."""

    number: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ConseillerSeenOut:
    """A conseiller was beside the visitor, and is signed out of the visit."""


Deed = (
    SignedIn
    | AttestationPrinted
    | EstimatePrinted
    | NotePrinted
    | PrintUnfinished
    | DocumentSent
    | Repaid
    | DemarcheSent
    | AskedByPost
    | MeetingBooked
    | MeetingCancelled
    | MandatGiven
    | ConseillerSeenOut
)

#: Deeds that the Caf gave a number for.
_SENT = (DocumentSent, DemarcheSent, MeetingBooked, MandatGiven)

#: Deeds after which sheets lie in the tray, or may.
_PRINTS = (AttestationPrinted, EstimatePrinted, NotePrinted, PrintUnfinished)


class Topic(Enum):
    """The parts of a visit that can change."""

    PREFERENCES = auto()
    SESSION = auto()
    ANSWERS = auto()
    DEEDS = auto()


Observer = Callable[[Topic], None]


@dataclass(slots=True)
class VisitState:
    """Everything that one visit holds.

    Read its attributes; change them by its methods only, which tell the observers.
    """

    defaults: Preferences = field(default_factory=Preferences)
    preferences: Preferences = field(init=False)
    session: Session | None = field(default=None, init=False, repr=False)
    answers: dict[str, dict[str, Value]] = field(default_factory=dict, init=False, repr=False)
    deeds: tuple[Deed, ...] = field(default=(), init=False, repr=False)
    origins: frozenset[Origin] = field(default=frozenset(), init=False)
    _observers: list[Observer] = field(default_factory=list, init=False, repr=False)
    _ever_answered: bool = field(default=False, init=False)
    _to_send: set[str] = field(default_factory=set, init=False, repr=False)

    def __post_init__(self) -> None:
        self.preferences = self.defaults

    def observe(self, observer: Observer) -> Callable[[], None]:
        """Call ``observer`` after each change; return what stops it (once or many times)."""
        self._observers.append(observer)

        def stop() -> None:
            if observer in self._observers:
                self._observers.remove(observer)

        return stop

    def prefer(
        self,
        *,
        locale: LocaleCode | None = None,
        text_size: TextSize | None = None,
        high_contrast: bool | None = None,
        sound: bool | None = None,
    ) -> None:
        """Change what is given of the preferences, and keep the rest."""
        now = self.preferences
        wanted = replace(
            now,
            locale=now.locale if locale is None else locale,
            text_size=now.text_size if text_size is None else text_size,
            high_contrast=now.high_contrast if high_contrast is None else high_contrast,
            sound=now.sound if sound is None else sound,
        )
        if wanted != now:
            self.preferences = wanted
            self._tell(Topic.PREFERENCES)

    def sign_in(self, session: Session) -> None:
        """Hold the session of the person who signed in, and note the deed once."""
        self.session = session
        self._tell(Topic.SESSION)
        if SignedIn() not in self.deeds:
            self.did(SignedIn())

    def sign_out(self) -> None:
        """Let go of the session and of what was answered under it; deeds stay to be told."""
        if self.session is not None:
            self.session = None
            self._tell(Topic.SESSION)
        if self.answers:
            self.answers.clear()
            self._to_send.clear()
            self._tell(Topic.ANSWERS)

    def answer(self, journey: str, answers: Mapping[str, Value], *, to_send: bool = True) -> None:
        """Hold the answers of ``journey``, in place of those before; the last ones given stand
        last. ``to_send``: they are lost to the Caf as long as nobody sends them."""
        self.answers.pop(journey, None)
        self.answers[journey] = dict(answers)
        if to_send:
            self._to_send.add(journey)
        self._ever_answered = self._ever_answered or bool(answers)
        self._tell(Topic.ANSWERS)

    def forget_answers(self, journey: str) -> None:
        """Let go of the answers of ``journey``: it was sent, or abandoned."""
        self._to_send.discard(journey)
        if self.answers.pop(journey, None) is not None:
            self._tell(Topic.ANSWERS)

    def took_pages(self, origin: Origin) -> None:
        """Note that pages came from there: sent or not, their originals may still lie there."""
        self.origins |= {origin}

    def did(self, deed: Deed) -> None:
        """Note what was done, for the last page."""
        self.deeds = (*self.deeds, deed)
        self._tell(Topic.DEEDS)

    @property
    def to_take(self) -> tuple[Take, ...]:
        """What must not be left behind, in the order in which to say it."""
        printed = any(isinstance(deed, _PRINTS) for deed in self.deeds)
        origins = self.origins.union(
            *(deed.origins for deed in self.deeds if isinstance(deed, DocumentSent))
        )
        sheets = (Take.PRINTED_SHEETS,) if printed else ()
        return sheets + tuple(take for origin, take in _ORIGINALS.items() if origin in origins)

    @property
    def unsent(self) -> bool:
        """Whether something was answered that is to be sent and was not."""
        return bool(self._to_send)

    @property
    def to_keep(self) -> tuple[str, ...]:
        """Receipt numbers to be noted or kept."""
        return tuple(deed.number for deed in self.deeds if isinstance(deed, _SENT))

    @property
    def erased(self) -> tuple[Erased, ...]:
        """What the end of the visit erases: only what there really was."""
        there = {
            Erased.IDENTITY: self.session is not None or SignedIn() in self.deeds,
            Erased.ANSWERS: self._ever_answered,
            Erased.DOCUMENTS: bool(self.origins) or bool(self.to_take),
            Erased.PREFERENCES: self.preferences != self.defaults,
        }
        return tuple(key for key in Erased if there[key])

    def _tell(self, topic: Topic) -> None:
        for observer in tuple(self._observers):
            observer(topic)
