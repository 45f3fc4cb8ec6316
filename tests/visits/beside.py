"""A conseiller beside the visitor: how they come, and how the person lets them help."""

from __future__ import annotations

import re

from kiosk.backend.demo.conseillers import CONSEILLERS
from kiosk.i18n import Words
from tests.visits.looking import Look
from tests.visits.visitor import Visitor

#: Invented, like everybody of the demonstration.
HELPER = CONSEILLERS[0]


def comes(visitor: Visitor) -> None:
    """Be a conseiller: touch the mark, say who one is, type the code of this moment."""
    visitor.touches("mark")
    visitor.sees_thing("conseiller-arrival")
    visitor.touches("by-code")
    visitor.sees_thing("conseiller-login")
    visitor.types(HELPER.login)
    visitor.touches("go-on")
    visitor.sees_thing("conseiller-code")
    while True:
        visitor.types_digits(visitor.waits_for(code_now, "a time code"))
        visitor.touches("go-on")
        # A code that changed while it was typed is typed again.
        if visitor.waits_for(_answered, "an answer") == "conseiller-here":
            return


def _answered(look: Look) -> str | None:
    """Return what came of a code: the conseiller is there, or is asked again."""
    if look.named("conseiller-here") is not None:
        return "conseiller-here"
    refused = Words("fr").text("problem-conseiller-refused")
    return "refused" if any(refused in text for text in look.texts()) else None


def code_now(look: Look) -> str | None:
    """Return the code that the telephone of a conseiller shows."""
    shown = re.compile(rf"{re.escape(HELPER.login)}\W+(\d{{6}})")
    found = (shown.search(thing.words) for thing in look.things)
    return next((code[1] for code in found if code is not None), None)


def agrees(visitor: Visitor, journey: str | None) -> None:
    """Be the person: let the conseiller help with a démarche, or the one that is proposed, for
    this visit."""
    visitor.sees("mandat-protection")
    visitor.touches("mandat-protection-none")
    visitor.sees("mandat-journeys")
    if journey is not None:
        visitor.touches(f"mandat-journey-{journey}")
    visitor.touches("primary")
    visitor.sees("mandat-days")
    visitor.touches("primary")
    visitor.sees("mandat-text")
    holds(visitor, "mandat-agree")
    visitor.sees("mandat-given")
    visitor.finger.release()


def holds(visitor: Visitor, name: str) -> None:
    """Put a finger on a thing, and leave it there."""
    thing = visitor.sees_thing(name)
    assert thing.in_view
    visitor.finger.press(thing.middle)
