"""Accounts over the wire: opening one, coming back to one, and who may do what with it.

No answer before a sign-in tells whether an account exists: what is known and what is not get
the same shape, the same words and the same work. Codes, passwords and proofs travel one way
and are never answered back, shown again nor logged.
"""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from kiosk.contract.access import Possibility, Role


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Channel(StrEnum):
    """How the Caf reaches a person."""

    SMS = "sms"
    EMAIL = "email"
    POST = "post"


#: What can carry a code that is typed at once.
QuickChannel = Literal[Channel.SMS, Channel.EMAIL]

#: Digits of a code; times are in seconds.
CODE_LENGTH = 6
CODE_LIFE_S = 600
CODE_TRIES = 5
RESEND_AFTER_S = 30
MOST_RESENDS = 5

Code6 = Annotated[str, Field(pattern=r"^[0-9]{6}$", repr=False)]
Secret = Annotated[str, Field(min_length=1, max_length=128, repr=False)]
NewPassword = Annotated[str, Field(min_length=1, max_length=256, repr=False)]
Named = Annotated[str, Field(min_length=1, max_length=120)]
Typed = Annotated[str, Field(min_length=1, max_length=32)]
Address = Annotated[str, Field(min_length=3, max_length=254)]

#: The language in which to write to this person: that of the screen.
Language = Annotated[str, Field(pattern=r"^(fr|fr-x-falc|en|ar)$")]


class Creation(StrEnum):
    """The questions of the journey ``create-account`` that the Caf reads by their names.

    ``HAS_NIR`` is yes or no; ``PIECE`` is one of ``carte-identite``, ``titre-sejour``,
    ``passeport``, ``aucune``; ``CONTACT`` is ``sms`` or ``email``. Parents are asked of who
    has no NIR. The journey's code and password (kinds CODE and NEW_PASSWORD, whatever their
    ids) are not sent among the answers. Countries are codes, ``CODE_POSTAL`` holds a
    commune.
    """

    HAS_NIR = "possede-nir"
    NIR = "nir"
    CIVILITE = "civilite"
    NOM_NAISSANCE = "nom-naissance"
    PRENOMS = "prenoms"
    NOM_USAGE = "nom-usage"
    DATE_NAISSANCE = "date-naissance"
    NE_EN_FRANCE = "ne-en-france"
    COMMUNE_NAISSANCE = "commune-naissance"
    PAYS_NAISSANCE = "pays-naissance"
    VILLE_NAISSANCE = "ville-naissance"
    PARENT_1_NOM = "parent-1-nom"
    PARENT_1_PRENOMS = "parent-1-prenoms"
    PARENT_2_NOM = "parent-2-nom"
    PARENT_2_PRENOMS = "parent-2-prenoms"
    RESIDE_EN_FRANCE = "reside-en-france"
    CODE_POSTAL = "code-postal"
    PAYS_RESIDENCE = "pays-residence"
    PIECE = "piece"
    PIECE_NUMERO = "piece-numero"
    PIECE_DATE = "piece-date"
    CONTACT = "contact"
    TELEPHONE = "telephone"
    TELEPHONE_BIS = "telephone-bis"
    EMAIL = "email"
    EMAIL_BIS = "email-bis"


class VerificationRequest(_Model):
    """Send a code to an address, to show that it is this person's.

    ``address`` is an e-mail address, or a mobile number in the form ``+33639980001``.
    """

    channel: QuickChannel
    address: Address
    locale: Language = "fr"


class Verification(_Model):
    """A code on its way. ``resend_at`` is None when no other one can be sent."""

    id: str
    channel: QuickChannel
    masked: str
    expires_at: datetime
    resend_at: datetime | None


class CodeGiven(_Model):
    """A code as it was typed."""

    code: Code6


class Proof(_Model):
    """Shows, in this visit and for a short time, that a code was received. ``id`` is that of
    the verification or of the recovery."""

    id: str
    proof: str = Field(repr=False)
    expires_at: datetime


class AccountRequest(_Model):
    """Open an account. ``answers`` are those of the journey ``create-account``, without its
    code and its password; ``proof`` is that of the address among them."""

    answers: dict[str, str | int | bool | tuple[str, ...]] = Field(repr=False)
    password: NewPassword
    proof: Secret
    locale: Language = "fr"


class CivilStatus(_Model):
    """A person as they named themselves."""

    civilite: str
    nom_naissance: str
    nom_usage: str | None
    prenoms: str
    date_naissance: date


class AccountCreated(_Model):
    """What was asked is done. ``identifier`` is what to sign in with: the NIR that was given,
    or a provisional one (``P`` and 8 digits), which was also sent by ``sent_by``.

    The same for a NIR that has an account already: its owner is told, on the address that
    the Caf knows, and nothing changes.
    """

    identifier: str
    provisional: bool
    sent_by: QuickChannel
    person: CivilStatus


class RecoveryRequest(_Model):
    """Begin to choose a new password."""

    identifier: Typed
    nom_naissance: Named
    channel: Channel
    locale: Language = "fr"


class Recovery(_Model):
    """A code is on its way, if these are somebody's, to the address that the Caf knows.

    By post none can be typed in this visit: a letter leaves, and ``resend_at`` is None.
    """

    id: str
    channel: Channel
    expires_at: datetime
    resend_at: datetime | None


class LetterCode(_Model):
    """The code of a letter that was asked in an earlier visit."""

    identifier: Typed
    nom_naissance: Named
    code: Code6


class PasswordChange(_Model):
    """The new password, and what the code gave."""

    proof: Secret
    password: NewPassword


class OwnPasswordChange(_Model):
    """The new password of somebody who is signed in, and the present one."""

    present: str = Field(min_length=1, max_length=256, repr=False)
    password: NewPassword


class NextStep(StrEnum):
    """Whom to ask when the Caf's address for somebody is out of date: ``next-step-<value>``."""

    TELEPHONE_OR_COUNTER = "telephone-or-counter"
    EMAIL_FORM = "email-form"


class ContactChanged(_Model):
    """What to do when no code can come."""

    step: NextStep


class IdentifierPaper(_Model):
    """Print a provisional identifier: one that was opened in this very visit."""

    identifier: Annotated[str, Field(pattern=r"^P[0-9]{8}$", repr=False)]


class NextStepPaper(_Model):
    """Print what to do when no code can come."""

    step: NextStep


class IdentifierRequest(_Model):
    """Have a forgotten provisional identifier sent. ``address`` must be the one that the Caf
    knows: nothing is sent elsewhere."""

    nom_naissance: Named
    prenoms: Named
    date_naissance: date
    channel: QuickChannel
    address: Address
    locale: Language = "fr"


class IdentifierSent(_Model):
    """If these are somebody's, the identifier is on its way."""

    channel: QuickChannel


class Decision(StrEnum):
    """What an allocataire decided about their conjoint; ``later`` asks again."""

    YES = "yes"
    NO = "no"
    LATER = "later"


class Authorisations(_Model):
    """*Mes autorisations*. ``conjoint`` is their name, or None without one; ``decision`` is
    None while nothing was decided; ``changeable`` by the allocataire only."""

    conjoint: str | None
    decision: Decision | None
    changeable: bool


class AuthorisationsChange(_Model):
    """Decide, or decide otherwise."""

    decision: Decision


class Possibilities(_Model):
    """What this person may do, and what only those who manage the dossier may."""

    role: Role
    allowed: tuple[Possibility, ...]
    withheld: tuple[Possibility, ...]
    managed_by: tuple[str, ...]
