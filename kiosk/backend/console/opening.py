"""The console of a backend: who may come in, and which pages it has."""

from __future__ import annotations

from starlette.types import ASGIApp

from kiosk.backend.console import space
from kiosk.backend.console.app import create_console
from kiosk.backend.console.known import KnownConseillers
from kiosk.backend.console.pages import ConsolePages
from kiosk.backend.console.serving import Console
from kiosk.backend.console.space import figures, routes
from kiosk.backend.console.space.figures import FiguresPages
from kiosk.backend.parts import Parts
from kiosk.backend.proconnect.desk import ProConnectDesk
from kiosk.backend.services.figures_desk import FiguresDesk
from kiosk.backend.tokens import Tokens


def pages_of(parts: Parts) -> tuple[ConsolePages, ...]:
    """Return the pages beside the room."""
    folder = space.__name__
    return (
        ConsolePages(routes.PATH, routes.ENTRY, routes.routes(), folder),
        ConsolePages(
            figures.PATH, figures.ENTRY, FiguresPages(FiguresDesk(parts.database)).routes(), folder
        ),
    )


def console_of(
    console: Console, parts: Parts, tokens: Tokens, proconnect: ProConnectDesk | None = None
) -> ASGIApp:
    """Return the application to serve there."""
    return create_console(
        parts,
        tuple(tokens.digests),
        KnownConseillers(parts),
        pages=pages_of(parts),
        names=console.names,
        secure=console.secure,
        proconnect=proconnect,
    )
