"""What visitors come for, in their words: each deed is a few screens, by real touches."""

from __future__ import annotations

import cv2
import numpy as np

from kiosk.contract.models import AttestationKind
from kiosk.printing.protocol import Phase
from kiosk.scanner.protocol.advice import Advice
from tests.visits.looking import Look, Thing, until
from tests.visits.people import Account
from tests.visits.visitor import Visitor


def signs_in(visitor: Visitor, who: Account) -> None:
    """Give the number and the password; the screen after is the one that was asked for."""
    gives_number(visitor, who.nir[:13])
    gives_password(visitor, who.password)


def gives_number(visitor: Visitor, number: str) -> None:
    """Type a number on the pad and go on."""
    visitor.sees_thing("question-identifier")
    visitor.types_nir(number)
    visitor.touches("primary")


def gives_password(visitor: Visitor, password: str) -> None:
    """Type a password on the keyboard and go on."""
    visitor.sees_thing("question-password")
    visitor.types_password(password)
    visitor.touches("primary")


def chooses_attestation(visitor: Visitor, kind: AttestationKind, month: str | None = None) -> None:
    """Choose an attestation and a month (the latest when None); wait until it is shown."""
    visitor.sees("attestation-choice")
    visitor.touches(f"kind-{kind}")
    visitor.sees("attestation-month")
    if month is None:
        row = visitor.waits_for(_first_month, "a month")
        visitor.touches(row.name)
    else:
        visitor.touches(f"month-{month}")
    visitor.sees("attestation-view")


def months_offered(visitor: Visitor) -> list[str]:
    """Return the months on the screen, the latest first."""
    look = visitor.sees("attestation-month")
    return [t.name.removeprefix("month-") for t in look.things if t.name.startswith("month-")]


def prints(visitor: Visitor) -> None:
    """Print what is shown, see that it is printed, and take the sheet."""
    visitor.touches("primary")
    visitor.sees("printing")
    visitor.reads(visitor.says("print-done-title"))
    visitor.touches("primary")


def phases_seen(visitor: Visitor, look: Look) -> list[Phase]:
    """Return the phases of a job that a printing screen tells of."""
    said = set(look.texts())
    return [phase for phase in Phase if visitor.says(f"printing-phase-{phase}") in said]


def chooses_document(visitor: Visitor, kind: str) -> None:
    """Say which document it is, and go on to how it is given."""
    visitor.sees_thing("question-kind")
    visitor.touches(visitor.says(f"send-document-kind-{kind}"))
    visitor.touches("primary")
    visitor.sees("source")


def shows_sheets(visitor: Visitor, count: int) -> None:
    """Hold sheets under the camera until that many pages are taken in all, then go on."""
    visitor.touches("source-camera")
    visitor.sees("camera")
    waits_for_pages(visitor, count)
    visitor.touches("primary")
    visitor.sees("pages")


def waits_for_pages(visitor: Visitor, count: int, *, exactly: bool = False) -> None:
    """Wait until that many pages are shown, or more."""

    def enough(look: Look) -> bool:
        shown = sum(thing.kind == "Thumbnail" for thing in look.things)
        return shown == count if exactly else shown >= count

    visitor.waits_for(enough, f"{count} pages")


def aims_at_code(visitor: Visitor) -> str:
    """Read the QR code on the screen, as the camera of a telephone does."""
    visitor.sees_thing("qr")

    def read() -> str:
        visitor.probe.ask("painted")
        shown = np.asarray(visitor.screen.picture())
        return cv2.QRCodeDetector().detectAndDecode(cv2.cvtColor(shown, cv2.COLOR_RGB2GRAY))[0]

    return until(read, "a code that can be read")


def is_well_placed(visitor: Visitor, look: Look) -> bool:
    """Return whether the camera sees a page well, and is about to take it."""
    advices = {visitor.says(f"scan-advice-{one}") for one in (Advice.READY, Advice.HOLD_STILL)}
    return any(thing.words in advices for thing in look.things)


def names_document(visitor: Visitor, name: str) -> None:
    """Find the pages good, name the document, and see the review."""
    visitor.touches("primary")
    visitor.sees_thing("question-name")
    visitor.types(name)
    visitor.touches("primary")
    visitor.sees("review")


def sends(visitor: Visitor) -> str:
    """Send what was reviewed; return the number on the receipt."""
    visitor.touches("primary")
    visitor.sees("receipt")
    return visitor.sees_thing("receipt-number").words


def ends(visitor: Visitor) -> None:
    """End the visit by its button, and leave the last page."""
    visitor.touches("end")
    visitor.touches("end-yes")
    visitor.sees("farewell")
    visitor.touches("primary")


def _first_month(look: Look) -> Thing | None:
    return next((t for t in look.things if t.name.startswith("month-")), None)


def opens_file(visitor: Visitor, name: str) -> None:
    """Touch a file of the USB key."""
    visitor.sees("files")
    visitor.touches(f"file-{name}")
