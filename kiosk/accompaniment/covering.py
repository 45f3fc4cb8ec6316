"""What a mandat may cover: never what the law keeps to the person."""

from __future__ import annotations

from kiosk.journeys.model import SECRET_KINDS, Journey


def coverable(journey: Journey) -> bool:
    """Return whether a conseiller may be let help with a démarche.

    It is of who is signed in and is sent to the Caf, and asks for no secret: a password or a
    code is typed by the person alone.
    """
    secret = any(question.kind in SECRET_KINDS for question in journey.questions())
    return journey.signed_in and journey.submits and not secret
