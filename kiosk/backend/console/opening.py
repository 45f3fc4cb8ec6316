"""The console of a backend: who may come in, and which pages it has."""

from __future__ import annotations

from starlette.types import ASGIApp

from kiosk.backend.console.app import create_console
from kiosk.backend.console.desk import AtDesk, Desk
from kiosk.backend.console.pages import ConsolePages
from kiosk.backend.console.serving import Console
from kiosk.backend.parts import Parts
from kiosk.backend.refusal import Refused
from kiosk.backend.tokens import Tokens
from kiosk.contract.problems import Code


class NobodyKnown:
    """A backend that knows no conseiller lets nobody in."""

    def check(self, login: str, pin: str, code: str) -> AtDesk:
        """Refuse."""
        raise Refused(Code.CONSEILLER_REFUSED)

    def holds(self, conseiller_id: str) -> bool:
        """Know nobody."""
        return False


def desk_of(_parts: Parts) -> Desk:
    """Return who checks conseillers."""
    return NobodyKnown()


def pages_of(_parts: Parts) -> tuple[ConsolePages, ...]:
    """Return the pages beside the room."""
    return ()


def console_of(console: Console, parts: Parts, tokens: Tokens) -> ASGIApp:
    """Return the application to serve there."""
    return create_console(
        parts,
        tuple(tokens.digests),
        desk_of(parts),
        pages=pages_of(parts),
        names=console.names,
        secure=console.secure,
    )
